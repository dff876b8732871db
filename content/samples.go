package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Samples: entries that a theme or a template brings to be filled in.

// samples are the entries whose title says no more than that it is one, as does another
// of their fields: "Title of your talk" at "Name of the event".
func (x *extractor) samples() [][]*draft {
	var all []*draft
	for _, d := range x.drafts {
		e := &d.entry
		if d.said == nil && isSample(e.Title) && e.Title != e.Event && (isSample(e.Event) || isSample(e.Location)) {
			all = append(all, d)
		}
	}
	return [][]*draft{all}
}

// isSample says whether a value is there to be filled in.
func isSample(text string) bool {
	words := phrase.HeadingWords(text)
	for _, w := range words {
		if !lexicon.SampleWords.Has(w) {
			return false
		}
	}
	return len(words) > 0 && len(words) <= 8 && strings.TrimSpace(text) != ""
}
