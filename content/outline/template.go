package outline

import (
	"strings"
)

// This file finds template constructs in a page's bytes: Hugo and Zola
// shortcodes, Liquid and Jinja tags, kramdown attribute lists, MDX imports and
// components. They are found before the page is parsed and masked at equal
// length, because none of the parsers behind knows them.

// constructKind says how a template construct is written.
type constructKind uint8

const (
	hugoTag   constructKind = iota + 1 // {{< name args >}}, {{% name args %}}
	outputTag                          // {{ expression }}
	liquidTag                          // {% name args %}
	component                          // <Name args>
	otherTag                           // what only vanishes
	spanTag                            // [ and ]{.class}
)

// construct is a template construct as it stands in the page.
type construct struct {
	kind       constructKind
	start, end int
	// name is the first word; args is where the rest is.
	name string
	args [2]int
	// closes is set for an end tag, single for one that has no end tag.
	closes, single bool
	// inMarkup is set for a component that stands in mark-up, not in Markdown.
	inMarkup bool
	// partner is the index of the end tag, or of the start tag; 0 for none.
	partner int
}

// dialect says what the text is written in that template constructs stand in.
type dialect struct {
	markdown, mdx bool
	computes      bool // inline code may be run
	macros        bool // {{{name}}} is none
	components    bool // HTML with components and with expressions in braces
}

// scanner finds the template constructs of a text.
type scanner struct {
	dialect
	text  string
	at    int
	found []construct
	next  map[string]int // where a string occurs next
}

// findConstructs gives the template constructs of text from an offset on, in
// source order. Fenced and inline code holds none.
func findConstructs(text string, from int, d dialect) []construct {
	s := scanner{dialect: d, text: text, at: from, next: map[string]int{}}
	for s.at < len(text) {
		before := s.at
		s.step()
		s.at = max(s.at, before+1)
	}
	return s.found
}

// step reads one construct, or a stretch that holds none.
func (s *scanner) step() {
	if s.markdown && (s.at == 0 || s.text[s.at-1] == '\n') && s.line() {
		return
	}
	switch s.text[s.at] {
	case '`':
		if s.markdown {
			s.codeSpan()
		}
	case '{':
		s.brace()
	case '<':
		s.angle()
	case '^':
		s.raisedEnding()
	case '\\':
		s.at += 2
	case '\n':
		s.at++
	default:
		n := strings.IndexAny(s.text[s.at+1:], "`{<^\\\n")
		if n < 0 {
			s.at = len(s.text)
			return
		}
		s.at += 1 + n
		if s.text[s.at] == '\n' {
			s.at++
		}
	}
}

// find gives the next place of a string at or behind an offset, -1 for none.
// Every string is looked for once, so that many unclosed tags cost no more than
// one.
func (s *scanner) find(what string, from int) int {
	if at, ok := s.next[what]; ok && (at < 0 || at >= from) {
		return at
	}
	at := strings.Index(s.text[min(from, len(s.text)):], what)
	if at >= 0 {
		at += from
	}
	s.next[what] = at
	return at
}

// drop adds a construct that only vanishes, and goes on behind it.
func (s *scanner) drop(end int) {
	s.found = append(s.found, construct{kind: otherTag, start: s.at, end: end, single: true})
	s.at = end
}

// line reads what only begins a line: a code fence, an import. It reports
// whether there was such.
func (s *scanner) line() bool {
	rest := s.text[s.at:]
	if s.mdx && (strings.HasPrefix(rest, "import ") || strings.HasPrefix(rest, "export ")) {
		end := s.find("\n\n", s.at)
		if end < 0 {
			end = len(s.text)
		}
		if strings.HasPrefix(rest, "import ") {
			end = min(end, s.at+lineLength(rest))
		}
		s.drop(end)
		return true
	}
	if s.divFence(rest[:lineLength(rest)]) {
		return true
	}
	body := strings.TrimLeft(rest[:lineLength(rest)], " \t>")
	width := fenceWidth(body)
	if width == 0 || body[0] == '`' && strings.IndexByte(body[width:], '`') >= 0 {
		return false
	}
	fence := body[:width]
	for s.at += lineLength(rest) + 1; s.at < len(s.text); {
		rest = s.text[s.at:]
		n := lineLength(rest)
		s.at += n + 1
		line := strings.Trim(rest[:n], " \t>\r")
		if strings.HasPrefix(line, fence) && strings.Trim(line, fence[:1]) == "" {
			return true
		}
	}
	return true
}

func lineLength(text string) int {
	if n := strings.IndexByte(text, '\n'); n >= 0 {
		return n
	}
	return len(text)
}

// fenceWidth gives the length of the code fence that line begins with, 0 for
// none.
func fenceWidth(line string) int {
	if line == "" || line[0] != '`' && line[0] != '~' {
		return 0
	}
	n := len(line) - len(strings.TrimLeft(line, line[:1]))
	if n < 3 {
		return 0
	}
	return n
}

// codeSpan goes behind an inline code span, or its backticks where nothing
// closes it in this paragraph.
func (s *scanner) codeSpan() {
	start, rest := s.at, s.text[s.at:]
	width := len(rest) - len(strings.TrimLeft(rest, "`"))
	limit := s.find("\n\n", s.at)
	if limit < 0 {
		limit = len(s.text)
	}
	for i := s.at + width; i < limit; {
		n := strings.IndexByte(s.text[i:limit], '`')
		if n < 0 {
			break
		}
		i += n
		run := len(s.text[i:limit]) - len(strings.TrimLeft(s.text[i:limit], "`"))
		i += run
		if run == width {
			s.at = i
			s.computedSpan(start)
			return
		}
	}
	s.at += width
}

// brace reads what a brace begins.
func (s *scanner) brace() {
	rest := s.text[s.at:]
	switch {
	case s.components:
		s.expression()
	case s.macros && strings.HasPrefix(rest, "{{{"):
		s.at += 3
	case strings.HasPrefix(rest, "{{<"):
		s.hugo(">}}")
	case strings.HasPrefix(rest, "{{%"):
		s.hugo("%}}")
	case strings.HasPrefix(rest, "{{"):
		s.output()
	case strings.HasPrefix(rest, "{%"):
		s.liquid()
	case strings.HasPrefix(rest, "{#"):
		if end := s.find("#}", s.at+2); end >= 0 && end < s.at+tagLimit && !strings.Contains(s.text[s.at:end], "}") {
			s.drop(end + 2)
		}
	case s.markdown && strings.HasPrefix(rest, "{:"):
		line := rest[:lineLength(rest)]
		if n := strings.IndexByte(line, '}'); n > 2 && strings.IndexByte(" .#/:", line[2]) >= 0 || n > 2 && isAlnum(line[2]) {
			s.drop(s.at + n + 1)
		}
	case s.markdown && s.attributes():
	case s.mdx:
		if end := closingBrace(s.text, s.at); end > 0 {
			s.drop(end)
		}
	}
}
