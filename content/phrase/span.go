package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// FieldRole is what a part of an entry's text can be.
type FieldRole uint8

// What a part of the text can be; FieldRoles is how many there are.
const (
	OtherText FieldRole = iota
	TitleText
	EventText
	PlaceText
	FieldRoles
)

// MaxSpan is how many pieces a field can have.
const MaxSpan = 14

// Span is a run of pieces that could be one field, with what it looks like.
type Span struct {
	From, To      int    // pieces
	Text          string // as written, from its first piece to its last
	line          int
	marks         Mark // that all of it carries
	some          Mark // that some of it carries
	hint          lexicon.Meaning
	url           string
	quoted        bool
	bracketed     bool
	Before, after Gap        // what parts it from the rest
	inner         [Gaps]bool // the gaps inside it
	words         int
	letters       int
	event         int
	first, last   bool // of the reading's pieces
	heading       bool
	lowers        int // words without a capital
	capital       bool
	alone         bool   // the whole of the reading's text
	repeated      bool   // sisters have the same text
	prev, next    *Piece // beside it
	begin, end    *Piece
	pieces        []Piece
	kind          places.Kind
	look          int
}

// Span gives the pieces from..to as one field; ok is unset where they can't be.
func (r *Reading) Span(pieces []Piece, from, to int) (s Span, ok bool) {
	first, last := &pieces[from], &pieces[to]
	s = Span{From: from, To: to, line: first.line, Before: first.before, after: last.after,
		hint: first.chunk.Hint, url: first.chunk.URL, quoted: first.chunk.Quoted, bracketed: first.chunk.Bracketed,
		marks: first.chunk.Marks, first: from == 0, last: to == len(pieces)-1, heading: r.Headed && first.line == 0}
	for i := from; i <= to; i++ {
		p := &pieces[i]
		if i > from {
			if p.before.parts() || p.saysOther(&pieces[i-1]) {
				return s, false
			}
			s.inner[p.before] = true
		}
		s.marks &= p.chunk.Marks
		s.some |= p.chunk.Marks
		if p.chunk.Hint != s.hint {
			s.hint = lexicon.NoMeaning
		}
		if p.chunk.URL != "" && s.url == "" {
			s.url = p.chunk.URL
		}
		s.quoted = s.quoted && p.chunk.Quoted
		s.bracketed = s.bracketed && p.chunk.Bracketed
	}
	s.alone = s.first && s.last
	s.begin, s.end, s.pieces = first, last, pieces[from:to+1]
	if !s.first {
		s.prev = &pieces[from-1]
	}
	if !s.last {
		s.next = &pieces[to+1]
	}
	s.Text = spanText(first, last)
	s.words, s.letters = WordsIn(s.Text), len(s.Text)
	for w := range strings.FieldsSeq(s.Text) {
		if r := FirstRune(w); unicode.IsLower(r) {
			s.lowers++
		}
	}
	s.capital = Capital(s.Text)
	if from == to {
		s.event, s.kind = first.event, first.kind
	} else {
		s.event = EventLike(s.Text)
		if s.words <= 6 {
			s.kind = places.Of(s.Text)
		}
	}
	s.look = lookOf(&s)
	return s, true
}

// saysOther says whether one of two pieces is what the author says to have talked about,
// and the other the event.
func (p *Piece) saysOther(before *Piece) bool {
	a, b := before.chunk, p.chunk
	return a.self && b.told || a.told && b.self
}

// opensOnly says whether a span of several pieces opens a bracket that the line closes
// behind it: no field ends within one that begins inside it.
func (s *Span) opensOnly() bool {
	l := s.end.chunk.Of
	if s.From == s.To || l == nil || s.end.to > len(l.Text) || !strings.ContainsRune(s.Text, '(') {
		return false
	}
	return strings.Count(s.Text, "(") > strings.Count(s.Text, ")") && strings.ContainsRune(l.Text[s.end.to:], ')')
}

// WordsIn counts the words of a text; where they are written without spaces,
// three characters count for one.
func WordsIn(text string) int {
	n := 0
	for w := range strings.FieldsSeq(text) {
		if r := FirstRune(w); r > 0x2E7F && !unicode.Is(unicode.Hangul, r) {
			n += (utf8.RuneCountInString(w) + 2) / 3
			continue
		}
		n++
	}
	return n
}

// spanText gives the text from the first piece to the last, with the brackets and
// quotes that it opens or closes.
func spanText(first, last *Piece) string {
	l := first.chunk.Of
	if first == last || l == nil || last.chunk.Of != l || first.from > last.to || last.to > len(l.Text) {
		return first.Text
	}
	text := l.Text[first.from:last.to]
	rest := l.Text[last.to:]
	for _, p := range [...][2]string{{"(", ")"}, {"[", "]"}, {"（", "）"}, {"“", "”"}, {"«", "»"}, {"„", "“"}, {"「", "」"}, {"『", "』"}} {
		if strings.Count(text, p[0]) > strings.Count(text, p[1]) && strings.HasPrefix(rest, p[1]) {
			return text + p[1]
		}
	}
	if before := l.Text[:first.from]; strings.HasSuffix(before, "(") && strings.Count(text, ")") > strings.Count(text, "(") {
		return "(" + text
	}
	if strings.Count(text, `"`)%2 == 1 {
		if strings.HasPrefix(rest, `"`) {
			return text + `"`
		}
		if before := l.Text[:first.from]; strings.HasSuffix(before, `"`) {
			return `"` + text
		}
	}
	return text
}
