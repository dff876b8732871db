package phrase

import (
	"strings"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// Links, quotations and bold type in a sentence that tells of a talk.

// marked gives the end of the quotation, link or emphasised text that begins where
// reading stands, 0 where none does.
func (s *sentence) marked() int {
	if a, ok := s.c.markedAt(s.at); ok && a.Start == s.at {
		return a.End
	}
	open, size := utf8.DecodeRuneInString(s.text[s.at:])
	shut := pairs[open]
	if shut == 0 || strings.ContainsRune("([（【'’", open) {
		return 0
	}
	end := strings.IndexRune(s.text[s.at+size:], shut)
	if other := otherShuts[open]; other != 0 {
		if e := strings.IndexRune(s.text[s.at+size:], other); e >= 0 && (end < 0 || e < end) {
			end, shut = e, other
		}
	}
	if end <= 0 {
		return 0
	}
	return s.at + size + end + utf8.RuneLen(shut)
}

// tellsWithin says whether a marked text begins with a kind of talk and the word that leads to
// its event: "I gave an **invited talk at Rivercon** on lakes".
func (s *sentence) tellsWithin(from, to int) bool {
	end := kindEnd(s.text[:to], from)
	return s.gave && end > from && atBehind(s.text[:to], end) > 0
}

// frameless says whether a marked text is more than words of telling: a link may hold
// the word "talk" alone.
func (s *sentence) frameless(from, to int) bool {
	for w := range strings.FieldsSeq(s.text[from:to]) {
		if p := lexicon.Plain(w); p != "" && !s.words.Gave[p] && !s.words.Kind[p] && !s.words.Frame[p] && !s.words.About[p] {
			return true
		}
	}
	return false
}
