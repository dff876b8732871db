package content

import (
	"talkfeed/content/outline"
)

// Shortcodes that are no entries by themselves: a frame around an entry, and one that
// states facts of the entry it stands in.

// isFrame says whether a shortcode only frames what stands between its tags: none of
// its arguments says what, when or where.
func isFrame(b *outline.Block) bool {
	return isShortcode(b) && holdsText(b.Blocks) && !says(b, titleMeaning, nameMeaning, eventMeaning) && !says(b, factMeanings...)
}

// statesFacts says whether a shortcode says when or where, and not what.
func statesFacts(b *outline.Block) bool {
	return isShortcode(b) && !holdsText(b.Blocks) && says(b, factMeanings...) && !says(b, titleMeaning, nameMeaning, eventMeaning, noMeaning)
}

// factMeanings are those of arguments that say when or where.
var factMeanings = []meaning{dateMeaning, yearMeaning, venueMeaning, locationMeaning}

func isShortcode(b *outline.Block) bool {
	return b.Kind == outline.Record && b.Name != "" && b.Name != "dl" && b.Name != linkedName
}

// says says whether an argument of a shortcode has one of the meanings.
func says(b *outline.Block, meanings ...meaning) bool {
	for i := range b.Fields {
		m := meaningOf(b.Fields[i].Key)
		for _, want := range meanings {
			if m == want {
				return true
			}
		}
	}
	return false
}
