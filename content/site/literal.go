package site

import (
	"os"
	"path"
	"regexp"
	"strings"

	"talkfeed/content/outline"
)

// Configurations that are programs are never run. Of what they say only that is
// believed which stands there as a literal: a key and a quoted text.

// program is a configuration written in Python or JavaScript, its comments
// blanked. Its zero value says nothing.
type program struct {
	src  *outline.Source
	text string
}

// readProgram reads the first of the files that is there. A program that can't
// be read says nothing: its generator knows better what is wrong with it.
func readProgram(root *os.Root, shown string, files ...string) program {
	for _, name := range files {
		src, err := readSource(root, shown, name)
		if err != nil || src == nil {
			continue
		}
		if path.Ext(name) == ".py" {
			return program{src: src, text: blankComments(src.Text, "#", "", "")}
		}
		return program{src: src, text: blankComments(src.Text, "//", "/*", "*/")}
	}
	return program{}
}

// quoted is a literal in either quote, without escapes or a template's parts.
const quoted = "(?:\"([^\"\\\\\n]*)\"|'([^'\\\\\n]*)'|`([^`\\\\\n$]*)`)"

// assigned gives the text that a name is set to at the top level of a program:
// `SITEURL = "https://example.org"`. The last one holds.
func (p program) assigned(name string) Fact {
	all := p.find(`(?m)^(?:export\s+)?(?:const\s+|let\s+|var\s+)?` + name + `(?::\s*\w+)?\s*=\s*` + quoted + `\s*(?:;?\s*$)`)
	if len(all) == 0 {
		return Fact{}
	}
	return all[len(all)-1]
}

// property gives the text of a property: `site: "https://example.org"`. Where
// there are several, of different texts, none is believed.
func (p program) property(name string) Fact {
	return onlyOne(p.find(`(?:^|[\s{,(])["']?` + name + `["']?\s*:\s*` + quoted + `\s*(?:[,})\n]|$)`))
}

// argument gives the text that a function is called with:
// `setInputDirectory("src")`.
func (p program) argument(function string) Fact {
	return onlyOne(p.find(`\b` + function + `\(\s*` + quoted + `\s*\)`))
}

// mentions reports whether a name stands anywhere in the program.
func (p program) mentions(name string) bool {
	return regexp.MustCompile(`\b` + name + `\b`).MatchString(p.text)
}

func onlyOne(all []Fact) Fact {
	for i := range all {
		if all[i].Text != all[0].Text {
			return Fact{}
		}
	}
	return first(all...)
}

// find gives the literals that a pattern ends in.
func (p program) find(pattern string) []Fact {
	if p.src == nil {
		return nil
	}
	var all []Fact
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatchIndex(p.text, -1) {
		for g := 2; g+1 < len(m); g += 2 {
			if m[g] >= 0 {
				all = append(all, Fact{Text: strings.TrimSpace(p.src.Text[m[g]:m[g+1]]), Place: p.src.Place(m[g])})
			}
		}
	}
	return all
}

// blankComments gives the text with its comments, which begin with line or lie
// between open and end, as spaces of equal length. Quotes are kept; those of one
// line end with it.
func blankComments(text, line, open, end string) string {
	out := []byte(text)
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	for i := 0; i < len(text); i++ {
		rest := text[i:]
		switch c := text[i]; {
		case line == "#" && (strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''")):
			n := strings.Index(rest[3:], rest[:3])
			if n < 0 {
				n = len(rest) - 6
			}
			blank(i, min(i+n+6, len(text))) // a text of several lines, mostly a comment
			i += n + 5
		case c == '"' || c == '\'' || c == '`':
			i += quoteEnd(rest)
		case strings.HasPrefix(rest, line):
			n := strings.IndexByte(rest, '\n')
			if n < 0 {
				n = len(rest)
			}
			blank(i, i+n)
			i += n - 1
		case open != "" && strings.HasPrefix(rest, open):
			n := strings.Index(rest, end)
			if n < 0 {
				n = len(rest) - len(end)
			}
			blank(i, i+n+len(end))
			i += n + len(end) - 1
		}
	}
	return string(out)
}

// quoteEnd gives the offset of the quote that closes the one text begins with,
// or of the end of the line.
func quoteEnd(text string) int {
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\':
			i++
		case c == text[0]:
			return i
		case c == '\n' && text[0] != '`':
			return i
		}
	}
	return len(text)
}
