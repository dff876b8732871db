package outline

import (
	"slices"
	"strings"
)

// This file finds the Markdown that authors write straight between HTML tags.

// markdownEnd gives the end of the Markdown that begins in the text token at
// start: authors do write lists and headings straight into <details>, where
// CommonMark sees HTML only. It gives start if there is none.
func (r *htmlReader) markdownEnd(start int) int {
	b := r.b
	if r.markdown == nil || b.skip != "" || b.leaf.block != nil || !slices.Contains(markdownHolders, b.top().block.Kind) ||
		!startsLikeMarkdown(r.text[start:]) {
		return start
	}
	for i := start; ; {
		n := strings.IndexByte(r.text[i:], '<')
		if n < 0 {
			return len(r.text)
		}
		i += n
		name := tagName(r.text[i:])
		if e, ok := elements[name]; ok && e.role != inlineElement && e.role != breakElement && e.role != imageElement {
			return i
		}
		i++
	}
}

// markdownHolders are the blocks that may hold Markdown among HTML.
var markdownHolders = []Kind{Section, Group, Item, cellKind}

// startsLikeMarkdown reports whether the first line that isn't blank is plainly a
// Markdown heading, list item or table row.
func startsLikeMarkdown(text string) bool {
	head := strings.TrimLeft(text, " \t\r\n")
	if head == "" || strings.IndexByte(text[:len(text)-len(head)], '\n') < 0 {
		return false
	}
	line, _, _ := strings.Cut(head, "\n")
	switch c := line[0]; {
	case c == '#':
		return strings.HasPrefix(strings.TrimLeft(line, "#"), " ")
	case c == '*' || c == '-' || c == '+':
		return strings.HasPrefix(line[1:], " ") && strings.Trim(line, "-*+ \t\r") != ""
	case c == '|':
		return strings.Count(line, "|") > 1
	case '0' <= c && c <= '9':
		rest := strings.TrimLeft(line, "0123456789")
		return len(line)-len(rest) < 4 && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") "))
	}
	return false
}

// tagName gives the lower-case name of the tag that text begins with.
func tagName(text string) string {
	name := strings.TrimPrefix(text[1:], "/")
	n := 0
	for n < len(name) && n < 20 && isAlnum(name[n]) {
		n++
	}
	return strings.ToLower(name[:n])
}
