package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/places"
)

// field is what a part of an entry's text can be.
type fieldRole uint8

const (
	otherText fieldRole = iota
	titleText
	eventText
	placeText
	fieldRoles
)

// maxSpan is how many pieces a field can have.
const maxSpan = 14

// span is a run of pieces that could be one field, with what it looks like.
type span struct {
	from, to      int // pieces
	text          string
	line          int
	marks         mark // that all of it carries
	some          mark // that some of it carries
	hint          lexicon.Meaning
	url           string
	quoted        bool
	bracketed     bool
	before, after gap
	inner         [gaps]bool // the gaps inside it
	words         int
	letters       int
	event         int
	first, last   bool // of the reading's pieces
	heading       bool
	lowers        int // words without a capital
	capital       bool
	alone         bool   // the whole of the reading's text
	repeated      bool   // sisters have the same text
	prev, next    *piece // beside it
	begin, end    *piece
	pieces        []piece
	kind          places.Kind
	look          int
}

// span gives the pieces from..to as one field; ok is unset where they can't be.
func (r *reading) span(pieces []piece, from, to int) (s span, ok bool) {
	first, last := &pieces[from], &pieces[to]
	s = span{from: from, to: to, line: first.line, before: first.before, after: last.after,
		hint: first.chunk.hint, url: first.chunk.url, quoted: first.chunk.quoted, bracketed: first.chunk.bracketed,
		marks: first.chunk.marks, first: from == 0, last: to == len(pieces)-1, heading: r.headed && first.line == 0}
	for i := from; i <= to; i++ {
		p := &pieces[i]
		if i > from {
			if p.before.parts() {
				return s, false
			}
			s.inner[p.before] = true
		}
		s.marks &= p.chunk.marks
		s.some |= p.chunk.marks
		if p.chunk.hint != s.hint {
			s.hint = lexicon.NoMeaning
		}
		if p.chunk.url != "" && s.url == "" {
			s.url = p.chunk.url
		}
		s.quoted = s.quoted && p.chunk.quoted
		s.bracketed = s.bracketed && p.chunk.bracketed
	}
	s.alone = s.first && s.last
	s.begin, s.end, s.pieces = first, last, pieces[from:to+1]
	if !s.first {
		s.prev = &pieces[from-1]
	}
	if !s.last {
		s.next = &pieces[to+1]
	}
	s.text = spanText(first, last)
	s.words, s.letters = wordsIn(s.text), len(s.text)
	for w := range strings.FieldsSeq(s.text) {
		if r := firstRune(w); unicode.IsLower(r) {
			s.lowers++
		}
	}
	s.capital = capital(s.text)
	if from == to {
		s.event, s.kind = first.event, first.kind
	} else {
		s.event = eventLike(s.text)
		if s.words <= 6 {
			s.kind = places.Of(s.text)
		}
	}
	s.look = lookOf(&s)
	return s, true
}

// wordsIn counts the words of a text; where they are written without spaces,
// three characters count for one.
func wordsIn(text string) int {
	n := 0
	for w := range strings.FieldsSeq(text) {
		if r := firstRune(w); r > 0x2E7F && !unicode.Is(unicode.Hangul, r) {
			n += (utf8.RuneCountInString(w) + 2) / 3
			continue
		}
		n++
	}
	return n
}

// spanText gives the text from the first piece to the last, with the brackets and
// quotes that it opens or closes.
func spanText(first, last *piece) string {
	l := first.chunk.of
	if first == last || l == nil || last.chunk.of != l || first.from > last.to || last.to > len(l.text) {
		return first.text
	}
	text := l.text[first.from:last.to]
	rest := l.text[last.to:]
	for _, p := range [...][2]string{{"(", ")"}, {"[", "]"}, {"（", "）"}, {"“", "”"}, {"«", "»"}, {"„", "“"}, {"「", "」"}, {"『", "』"}} {
		if strings.Count(text, p[0]) > strings.Count(text, p[1]) && strings.HasPrefix(rest, p[1]) {
			return text + p[1]
		}
	}
	if before := l.text[:first.from]; strings.HasSuffix(before, "(") && strings.Count(text, ")") > strings.Count(text, "(") {
		return "(" + text
	}
	if strings.Count(text, `"`)%2 == 1 {
		if strings.HasPrefix(rest, `"`) {
			return text + `"`
		}
		if before := l.text[:first.from]; strings.HasSuffix(before, `"`) {
			return `"` + text
		}
	}
	return text
}
