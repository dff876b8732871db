package record

import (
	"slices"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Tables of events that one can go to: they tell what it costs and until when to send
// something in, which nobody writes of talks that were given.

// OfCalls says whether the rows of a table are events that one can go to: it has a
// column for that, or for who plays, and none that only talks have.
func OfCalls(rows []*Facts) bool {
	calls := false
	for _, f := range rows {
		if f.Title != nil || f.Media || f.Kind != "" || slices.ContainsFunc(f.Links, func(l phrase.FoundLink) bool {
			return l.Kind == lexicon.Slides || l.Kind == lexicon.Video || l.Kind == lexicon.Audio
		}) {
			return false
		}
		for i := range f.Block.Fields {
			calls = calls || slices.ContainsFunc(phrase.HeadingWords(f.Block.Fields[i].Key), func(w string) bool { return lexicon.CallWords.Has(w) || lexicon.PlayWords.Has(w) })
		}
	}
	return calls
}
