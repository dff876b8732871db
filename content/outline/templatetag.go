package outline

import (
	"strings"
)

// This file splits the tags of template languages into name and arguments.

// inside gives the range of what a tag holds and where the tag ends; ok is false
// where nothing closes it before the next one.
func (s *scanner) inside(open int, term string) (from, to, end int, ok bool) {
	from = s.at + open
	to = s.find(term, from)
	if to < 0 {
		return 0, 0, 0, false
	}
	for _, other := range []string{"{{", "{%"} {
		if again := s.find(other, from); again >= 0 && again < to && !s.quoted(from, again) {
			return 0, 0, 0, false
		}
	}
	return from, to, to + len(term), true
}

// quoted reports whether an argument in quotes is open at an offset.
func (s *scanner) quoted(from, at int) bool {
	return at-from < 2000 && strings.Count(s.text[from:at], `"`)%2 == 1
}

func (s *scanner) hugo(term string) {
	from, to, end, ok := s.inside(3, term)
	if !ok {
		s.at += 2
		return
	}
	if strings.HasPrefix(s.text[from:], "/*") {
		s.drop(end)
		return
	}
	c := construct{kind: hugoTag, start: s.at, end: end}
	from, to = trimRange(s.text, from, to)
	if to > from && s.text[to-1] == '/' && s.text[from] != '/' {
		c.single = true
		from, to = trimRange(s.text, from, to-1)
	}
	if from < to && s.text[from] == '/' {
		c.closes = true
		from, to = trimRange(s.text, from+1, to)
	}
	s.name(&c, from, to)
}

func (s *scanner) output() {
	open := 2
	from, to, end, ok := s.inside(open, "}}")
	if !ok {
		s.at += 2
		return
	}
	if strings.HasPrefix(s.text[end:], "}") && strings.HasPrefix(s.text[from:], "{") {
		end++
	}
	c := construct{kind: outputTag, start: s.at, end: end}
	from, to = trimRange(s.text, from, to)
	if from < to && s.text[from] == '-' {
		from++
	}
	if from < to && s.text[to-1] == '-' {
		to--
	}
	from, to = trimRange(s.text, from, to)
	if from < to && (s.text[from] == '#' || s.text[from] == '/') {
		c.closes = s.text[from] == '/'
		from++
	}
	s.name(&c, from, to)
}

func (s *scanner) liquid() {
	from, to, end, ok := s.inside(2, "%}")
	if !ok {
		s.at += 2
		return
	}
	c := construct{kind: liquidTag, start: s.at, end: end}
	if from < to && s.text[from] == '-' {
		from++
	}
	if from < to && s.text[to-1] == '-' {
		to--
	}
	from, to = trimRange(s.text, from, to)
	s.name(&c, from, to)
	if c := &s.found[len(s.found)-1]; c.name == "raw" {
		s.raw()
	} else if c.name != "end" && strings.HasPrefix(c.name, "end") {
		c.name, c.closes = c.name[3:], true
	}
}

// raw goes behind the body of a {% raw %} tag, which is no template.
func (s *scanner) raw() {
	s.found[len(s.found)-1].kind = otherTag
	for _, tag := range []string{"{% endraw %}", "{%endraw%}", "{%- endraw -%}", "{% endraw -%}", "{%- endraw %}"} {
		if at := s.find(tag, s.at); at >= 0 {
			s.at = at
			s.drop(at + len(tag))
			return
		}
	}
}

// name splits a tag into its name and arguments, and adds it.
func (s *scanner) name(c *construct, from, to int) {
	n := from
	for n < to && (isAlnum(s.text[n]) || strings.IndexByte("_-/.", s.text[n]) >= 0 || s.text[n] >= 0x80) {
		n++
	}
	c.name = s.text[from:n]
	c.args = [2]int{n, to}
	s.found = append(s.found, *c)
	s.at = c.end
}

func trimRange(text string, from, to int) (int, int) {
	for from < to && isWhite(text[from]) {
		from++
	}
	for from < to && isWhite(text[to-1]) {
		to--
	}
	return from, to
}

func isWhite(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }
