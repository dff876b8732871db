package outline

import (
	"path"
	"slices"
	"strings"
)

// This file finds what the Markdown of Pandoc, Quarto and R Markdown has beyond
// CommonMark: the fences of divs, attribute lists, spans in brackets, and code
// whose result is shown (https://pandoc.org/MANUAL.html#divs-and-spans,
// https://quarto.org/docs/computations/inline-code.html). Other generators have
// taken over some of it, so it is looked for on every page.

// computes reports whether a page of that name shows the results of inline code.
func computes(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".qmd", ".rmd", ".ipynb":
		return true
	}
	return false
}

// divFence passes a line that opens or ends a div, which is left to the parser. It
// reports whether there was one.
func (s *scanner) divFence(line string) bool {
	if !strings.HasPrefix(strings.TrimLeft(line, " \t>-*+"), ":::") {
		return false
	}
	s.at += len(line)
	return true
}

// computedSpan drops an inline code span, just passed, that a program puts its
// result in the place of: `r 1 + 1`, `{python} x`.
func (s *scanner) computedSpan(start int) {
	inner := strings.TrimLeft(s.text[start:s.at], "`")
	if s.computes && (strings.HasPrefix(inner, "r ") || strings.HasPrefix(inner, "{")) {
		s.found = append(s.found, construct{kind: otherTag, start: start, end: s.at, single: true})
	}
}

// attributes reads a list of attributes behind a link, an image, a code span or a
// span in brackets, at the end of a line, or on one of its own. It reports whether
// there was one. That of a heading is left to the parser.
func (s *scanner) attributes() bool {
	n := attributesLength(s.text[s.at:])
	if n == 0 {
		return false
	}
	before := byte('\n')
	if s.at > 0 {
		before = s.text[s.at-1]
	}
	end := s.at + n
	switch {
	case before == ']' && s.bracketed(end):
		return true
	case before == ']' || before == ')' || before == '`':
	case (isWhite(before) || before == '}') && strings.TrimSpace(s.text[end:end+lineLength(s.text[end:])]) == "" && !s.inHeading():
	default:
		return false
	}
	s.drop(end)
	return true
}

// raisedEnding drops the marks around the ending of a number, just met, that is written
// above the line: 2^nd^ (https://pandoc.org/MANUAL.html#superscripts-and-subscripts).
func (s *scanner) raisedEnding() {
	open, end := s.at, s.at+1
	for end < len(s.text) && isLetter(s.text[end]) && end <= open+3 {
		end++
	}
	s.at++
	if s.markdown && open > 0 && isDigit(s.text[open-1]) && end > open+1 && end < len(s.text) && s.text[end] == '^' {
		s.at = open
		s.drop(open + 1)
		s.at = end
		s.drop(end + 1)
	}
}

// inHeading reports whether the line is an ATX heading.
func (s *scanner) inHeading() bool {
	begin := strings.LastIndexByte(s.text[max(0, s.at-1000):s.at], '\n') + 1
	return strings.HasPrefix(strings.TrimLeft(s.text[max(0, s.at-1000)+begin:s.at], " >"), "#")
}

// spanReach is how far before its attributes a span in brackets may begin.
const spanReach = 1000

// bracketed reads a span, [text]{.class}, whose attributes end at an offset. It
// reports whether there is one: [text][reference] is a link.
func (s *scanner) bracketed(end int) bool {
	depth := 0
	for i := s.at - 1; i >= max(0, s.at-spanReach); i-- {
		switch c := s.text[i]; {
		case c == ']':
			depth++
		case c == '\n' && i > 0 && s.text[i-1] == '\n':
			return false
		case c == '[':
			if depth--; depth > 0 {
				continue
			}
			if i > 0 && strings.IndexByte("!]\\", s.text[i-1]) >= 0 {
				return false
			}
			return s.addSpan(i, end)
		}
	}
	return false
}

// addSpan adds the constructs that begin and end a span.
func (s *scanner) addSpan(open, end int) bool {
	k := len(s.found)
	for k > 0 && s.found[k-1].start > open {
		k--
	}
	if k > 0 && s.found[k-1].end > open {
		return false
	}
	args := [2]int{s.at, end}
	s.found = slices.Insert(s.found, k, construct{kind: spanTag, start: open, end: open + 1, args: args})
	s.found = append(s.found, construct{kind: spanTag, start: s.at - 1, end: end, closes: true})
	s.at = end
	return true
}

// attributesLength gives the length of the list of attributes that text begins
// with: {#id .class key="value"}; 0 where it begins with none.
func attributesLength(text string) int {
	line := text[:lineLength(text)]
	i, some := 1, false
	for i < len(line) {
		switch c := line[i]; {
		case c == '}':
			if some {
				return i + 1
			}
			return 0
		case c == ' ' || c == '\t':
			i++
			continue
		case c == '.' || c == '#':
			n := nameLength(line[i+1:])
			if n == 0 {
				return 0
			}
			i += 1 + n
		default:
			n := nameLength(line[i:])
			if n == 0 || i+n >= len(line) || line[i+n] != '=' {
				return 0
			}
			i += n + 1
			if n = valueLength(line[i:]); n == 0 {
				return 0
			}
			i += n
		}
		some = true
	}
	return 0
}

func nameLength(text string) int {
	n := 0
	for n < len(text) && (isAlnum(text[n]) || strings.IndexByte("_:-", text[n]) >= 0 || text[n] >= 0x80) {
		n++
	}
	return n
}

// valueLength gives the length of an attribute's value, quoted or not.
func valueLength(text string) int {
	if text == "" {
		return 0
	}
	if text[0] == '"' || text[0] == '\'' {
		if n := strings.IndexByte(text[1:], text[0]); n >= 0 {
			return n + 2
		}
		return 0
	}
	return len(text) - len(strings.TrimLeftFunc(text, func(r rune) bool { return !strings.ContainsRune(" \t}{", r) }))
}

// attributeList gives the attributes in a list, whatever its braces; a word alone is a
// class.
func attributeList(list string) map[string]string {
	attr := map[string]string{}
	var classes []string
	for i := 0; i < len(list); {
		mark := list[i]
		if mark == '.' || mark == '#' {
			i++
		}
		name := list[i : i+nameLength(list[i:])]
		i += len(name)
		switch {
		case name == "":
			i++
		case mark == '#':
			attr["id"] = name
		case mark != '.' && i < len(list) && list[i] == '=':
			value := list[i+1 : i+1+valueLength(list[i+1:])]
			i += 1 + len(value)
			attr[name] = strings.Trim(value, "\"'")
		default:
			classes = append(classes, name)
		}
	}
	attr["class"] = strings.Join(classes, " ")
	return attr
}
