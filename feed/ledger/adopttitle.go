package ledger

import (
	"slices"
	"strings"
)

// titleWeight compares a talk's title with an item's.
func titleWeight(t *talk, talk, item *wording) int {
	switch {
	case talk.folded == "" || item.folded == "":
		return 0
	case talk.folded == item.folded:
		return sameTitle
	case t.explains(talk, item):
		return namesTalk
	}
	switch n := talk.similarity(item); {
	case n >= nearly:
		return closeTitle
	case n >= alike:
		return alikeTitle
	}
	return 0
}

// explains tells whether an item's title holds the talk's, and beside it only
// words of its event, place or date, or such as feeds put before titles.
func (t *talk) explains(talk, item *wording) bool {
	if !strings.Contains(" "+item.folded+" ", " "+talk.folded+" ") {
		return false
	}
	f := &t.item.Facts
	own := strings.Fields(fold(f.Title + " " + f.Event + " " + f.Location + " " + f.Date))
	for _, w := range item.distinct() {
		if !slices.Contains(own, w) && !slices.Contains(titleLabels, w) {
			return false
		}
	}
	return true
}

// titleLabels are the words that feeds put about a talk's title.
var titleLabels = strings.Fields(fold(`talk talks keynote workshop tutorial panel lightning slides video recording podcast
	new upcoming speaking presentation presenting my at in on the a from with for
	vortrag vorträge folien aufzeichnung auf bei beim im in der die das
	conférence exposé diapositives vidéo à au aux en sur la le les
	charla charlas ponencia diapositivas vídeo en el los las
	palestra palestras em no na
	intervento diapositive al alla
	lezing op bij het de`))

// maxTitleWords bounds what is looked up of a title.
const maxTitleWords = 40

// distinct gives the words of a wording, each once.
func (w *wording) distinct() []string {
	var out []string
	for word := range strings.FieldsSeq(w.folded) {
		if len(out) == maxTitleWords {
			break
		}
		if !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	return out
}
