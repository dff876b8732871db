package phrase

import (
	"strings"

	"talkfeed/content/lexicon"
)

// Sentences in languages that write no spaces, or no words where others have
// prepositions: 「…」をRiverconで発表しました.

// signedGiven says whether a text says in such a language that a talk was given.
func signedGiven(text string) bool {
	for _, w := range lexicon.SignedUngiven {
		if strings.Contains(text, w) {
			return false
		}
	}
	for _, w := range lexicon.SignedGave {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
