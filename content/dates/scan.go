package dates

import (
	"unicode"
	"unicode/utf8"
)

// A text is read as tokens: figures, words, white space, single punctuation
// marks, single signs of scripts that put no spaces between words, and opaque
// stretches (addresses, telephone numbers) in which no date is looked for.
type kind uint8

const (
	none kind = iota // beyond either end of the text
	figures
	word
	space
	mark
	sign
	opaque
)

type token struct {
	kind       kind
	width      uint8 // figures: how many, at most tooWide
	sense            // word: what it can stand for
	value      int   // figures: the number, -1 for tooWide
	r          rune  // mark, sign: the character
	start, end int
}

// tooWide is a number of figures that no date has.
const tooWide = 9

// scanner cuts text into tokens.
type scanner struct {
	text   string
	tokens []token
	known  *vocabulary
}

// scan cuts text[start:end] into p's tokens.
func (p *parser) scan(start, end int) {
	if p.tokens == nil {
		p.tokens = make([]token, 0, min((end-start)/4+8, 1<<14))
	}
	s := scanner{text: p.text[:end], tokens: p.tokens[:0], known: words()}
	for start < end {
		start = s.next(start)
	}
	p.tokens = s.tokens
}

// next appends the token at i and gives its end.
func (s *scanner) next(i int) int {
	r, size := s.rune(i)
	switch k := kindOf(r); k {
	case figures:
		return s.figures(i)
	case word:
		return s.word(i)
	case space:
		return s.space(i)
	default:
		if r == '+' && !s.afterWord() {
			if end := s.phoneEnd(i + 1); end > 0 {
				return s.add(token{kind: opaque, start: i, end: end})
			}
		}
		return s.add(token{kind: k, r: halfWidth(r), start: i, end: i + size})
	}
}

// halfWidth gives for a full-width mark (／ ． （) the ASCII one.
func halfWidth(r rune) rune {
	if r >= '！' && r <= '｝' {
		return r - '！' + '!'
	}
	return r
}

func (s *scanner) add(t token) int {
	s.tokens = append(s.tokens, t)
	return t.end
}

// afterWord reports whether a word or figures, or their dot, stand directly
// before: the + in "13.+14." joins.
func (s *scanner) afterWord() bool {
	if len(s.tokens) == 0 {
		return false
	}
	t := s.tokens[len(s.tokens)-1]
	return t.kind == word || t.kind == figures || t.r == '.'
}

func (s *scanner) rune(i int) (rune, int) {
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:])
}

func (s *scanner) figures(start int) int {
	t := token{kind: figures, start: start, end: start}
	for t.end < len(s.text) {
		r, size := s.rune(t.end)
		v, ok := figure(r)
		if !ok {
			break
		}
		t.end += size
		if t.width < tooWide {
			t.width++
			t.value = t.value*10 + v
		}
	}
	if t.width == tooWide {
		t.value = -1
	}
	return s.add(t)
}

// word reads letters; at the beginning of an address, the whole of it.
func (s *scanner) word(start int) int {
	end := start
	for end < len(s.text) {
		r, size := s.rune(end)
		if kindOf(r) != word {
			break
		}
		end += size
	}
	rest := s.text[end:]
	if len(rest) > 2 && rest[:3] == "://" || len(rest) > 0 && rest[0] == '.' && equalFold(s.text[start:end], "www") || len(rest) > 0 && rest[0] == ':' && equalFold(s.text[start:end], "mailto") {
		return s.add(token{kind: opaque, start: start, end: s.addressEnd(end)})
	}
	var buf [maxWord + utf8.UTFMax]byte
	return s.add(token{kind: word, sense: s.known.sense(fold(buf[:0], s.text[start:end])), start: start, end: end})
}

func (s *scanner) space(start int) int {
	end := start
	for end < len(s.text) {
		r, size := s.rune(end)
		if kindOf(r) != space {
			break
		}
		end += size
	}
	return s.add(token{kind: space, start: start, end: end})
}

// addressEnd gives the end of the web address that goes on at i: up to white
// space, a bracket or quotation mark that addresses are set in, or a sign of a
// script without spaces.
func (s *scanner) addressEnd(i int) int {
	for i < len(s.text) {
		r, size := s.rune(i)
		switch k := kindOf(r); {
		case k == space, k == sign:
			return i
		case k == mark && (r == '<' || r == '>' || r == '"' || r == '`' || r == '|' || r >= 0x2010):
			return i
		}
		i += size
	}
	return i
}

// phoneEnd gives the end of a telephone number with a country's code whose
// figures begin at i, 0 where there is none.
func (s *scanner) phoneEnd(i int) int {
	end, count := i, 0
	for j := i; j < len(s.text); j++ {
		switch c := s.text[j]; {
		case j == i && c == '0':
			return 0
		case c >= '0' && c <= '9':
			count++
			end = j + 1
			continue
		case j > i && (c == ' ' || c == '-' || c == '(' || c == ')' || c == '/' || c == '.'):
			continue
		}
		break
	}
	if count < 7 {
		return 0
	}
	return end
}

func kindOf(r rune) kind {
	switch {
	case r < utf8.RuneSelf:
		switch {
		case r >= '0' && r <= '9':
			return figures
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			return word
		case r == ' ', r >= '\t' && r <= '\r':
			return space
		}
		return mark
	case r >= '０' && r <= '９':
		return figures
	case isSign(r):
		return sign
	case unicode.IsLetter(r), unicode.IsMark(r):
		return word
	case unicode.IsSpace(r), r == 0x200B, r == 0xFEFF:
		return space
	}
	return mark
}

// isSign reports whether r is a letter of Chinese, Japanese or Korean.
func isSign(r rune) bool {
	return r >= 0x2E80 && (r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul))
}

// figure gives the value of a decimal figure, European or full-width.
func figure(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= '０' && r <= '９':
		return int(r - '０'), true
	}
	return 0, false
}

// equalFold compares s with lower, which is lower-case ASCII.
func equalFold(s, lower string) bool {
	if len(s) != len(lower) {
		return false
	}
	for i := range len(s) {
		if s[i]|0x20 != lower[i] {
			return false
		}
	}
	return true
}
