package outline

import (
	"strings"
)

// angle reads what an angle bracket begins: a component, or mark-up whose
// content is no text.
func (s *scanner) angle() {
	rest := s.text[s.at:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		s.behind("-->")
	case strings.HasPrefix(rest, "<?"):
		if end := s.find("?>", s.at); end >= 0 {
			s.drop(end + 2)
		}
	case s.markdown && !s.beginsLine():
		s.component() // <script> in running text may be a word
	case strings.HasPrefix(rest, "<script"):
		s.behind("</script")
	case strings.HasPrefix(rest, "<style"):
		s.behind("</style")
	case s.markdown || s.components:
		s.component()
	}
}

// beginsLine reports whether only white space stands before on the line.
func (s *scanner) beginsLine() bool {
	for i := s.at - 1; i >= 0 && s.text[i] != '\n'; i-- {
		if s.text[i] != ' ' && s.text[i] != '\t' {
			return false
		}
	}
	return true
}

// behind goes behind the next place of a string.
func (s *scanner) behind(what string) {
	if at := s.find(what, s.at); at >= 0 {
		s.at = at + len(what)
	}
}

// component reads the tag of a component: a name that begins with a capital and
// is not HTML in capitals.
func (s *scanner) component() {
	rest := s.text[s.at:]
	c := construct{kind: component, start: s.at, inMarkup: s.components}
	n := 1
	if strings.HasPrefix(rest, "</") {
		c.closes = true
		n = 2
	}
	from := n
	for n < len(rest) && n < 64 && (isAlnum(rest[n]) || rest[n] == '.' || rest[n] == '_') {
		n++
	}
	name := rest[from:n]
	if name == "" || name[0] < 'A' || name[0] > 'Z' || strings.ToUpper(name) == name && elements[strings.ToLower(name)].role != unknownElement {
		return
	}
	end := tagEnd(rest, n)
	if end < 0 {
		return
	}
	c.name, c.end = name, s.at+end
	to := end - 1
	if rest[to-1] == '/' {
		c.single = true
		to--
	}
	c.args = [2]int{s.at + n, s.at + max(n, to)}
	s.found = append(s.found, c)
	s.at = c.end
}

// tagLimit bounds how long a component's tag may be.
const tagLimit = 4096

// tagEnd gives the offset behind the bracket that closes a tag whose attributes
// begin at i, -1 where there is none.
func tagEnd(text string, i int) int {
	for limit := min(len(text), i+tagLimit); i < limit; i++ {
		switch text[i] {
		case '>':
			return i + 1
		case '<':
			return -1
		case '"', '\'':
			n := strings.IndexByte(text[i+1:limit], text[i])
			if n < 0 {
				return -1
			}
			i += n + 1
		case '{':
			end := closingBrace(text[:limit], i)
			if end < 0 {
				return -1
			}
			i = end - 1
		}
	}
	return -1
}

// closingBrace gives the offset behind the brace that closes the one at i, -1
// where there is none near.
func closingBrace(text string, i int) int {
	depth := 0
	for limit := min(len(text), i+tagLimit); i < limit; i++ {
		switch text[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// expression drops an expression in braces, which a program computes. Of a text in
// quotes it leaves the text, and a block that stands for each of several values goes
// with all of it, as in {#each talks as talk}...{/each}
// (https://svelte.dev/docs/svelte/each).
func (s *scanner) expression() {
	rest := s.text[s.at:]
	end := closingBrace(s.text, s.at)
	switch {
	case end < 0:
	case strings.HasPrefix(rest, "{#each"):
		if n := s.find("{/each}", s.at); n >= 0 {
			end = n + len("{/each}")
		}
		s.drop(end)
	case end-s.at > 4 && isQuote(rest[1]) && strings.IndexByte(s.text[s.at+2:end-1], rest[1]) == end-s.at-4:
		s.drop(s.at + 2)
		s.at = end - 2
		s.drop(end)
	default:
		s.drop(end)
	}
}
