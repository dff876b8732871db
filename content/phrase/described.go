package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Entries that describe their talk on the line of its title: "[Slow queries](slow.pdf):
// Every index has a price. We look at what it is."

// WithoutDescription gives a line that begins with a title set apart, in a link, bold type
// or quotes, less the sentences behind a colon or dash that say what it is about, so that
// nothing in them is taken for an event, a place or a date; as it is where there are none.
func (l *Line) WithoutDescription() Line {
	if len(l.Text) > maxLine || strings.Count(l.Text, " ") < leastDescription {
		return *l
	}
	for _, k := range l.Chunks(0) {
		if k.Kind != TextChunk {
			continue
		}
		end := k.End
		for _, a := range l.Atoms {
			if a.Marks&(Linked|Strong) != 0 && a.Start < k.End && a.End > end {
				end = a.End // a year in the title parts it
			}
		}
		rest := strings.TrimLeft(l.Text[end:], "\"”“»’'*_ ")
		told := strings.TrimLeft(rest, ":–—-. ")
		name := EventLike(k.Text) > 0 || HostLike(k.Text) || WordsIn(k.Text) < 4
		if !k.Quoted && k.Set()&(Linked|Strong) == 0 || len(told) == len(rest) || !isProse(told) || name && !strings.Contains(told, ". ") {
			return *l
		}
		for i := range l.Dates {
			if m := &l.Dates[i]; m.Start >= end && m.First.Month != 0 {
				return *l
			}
		}
		return l.Without(len(l.Text)-len(rest), len(l.Text))
	}
	return *l
}

// leastDescription is how many words a description has at least that are behind a title on
// its line.
const leastDescription = 12

// selfWords are how one author speaks of what they did: "we" may be all in the room.
var selfWords = lexicon.Words("i i’ve i've ich je j'ai j’ai yo eu io ik jag jeg ja я")

// isProse says whether a text is sentences that don't tell that something was given: all
// but a few of their words are written small, and the last one ends.
func isProse(text string) bool {
	if pairedIn(text) && strings.IndexAny(text, "\"“„«") < len(text)/2 || !strings.HasSuffix(text, ".") {
		return false
	}
	words, small := 0, 0
	for w := range strings.FieldsSeq(text) {
		if lexicon.GaveWords.Has(w) || OpenVerbs.Has(w) || selfWords.Has(w) {
			return false
		}
		words++
		small += Count(unicode.IsLower(FirstRune(w)))
	}
	return words >= leastDescription && small*2 > words
}
