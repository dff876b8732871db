package content

import (
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// leaveParts drops the entries of a page of which two and more are all called the same,
// and by a word that is the name of a part of something: "News", "Minutes", "Agenda".
func (x *extractor) leaveParts() {
	if x.teller != nil || len(x.drafts) < 2 {
		return
	}
	name := x.drafts[0].entry.Title
	r, category := phrase.HeadingRole(name)
	if !partWords.Has(name) && !(category && r == phrase.OtherRole) {
		return
	}
	for _, d := range x.drafts {
		if d.entry.Title != name || d.said != nil {
			return
		}
	}
	for _, d := range x.drafts {
		d.context.why.is(IsLeftOut, "all are called the same, and by a word that names no talk")
	}
	x.warn(x.drafts[0].start, "all entries below are left out, as the one word that they are called names no talk: write the titles of your talks")
	x.drafts, x.leftGuests = nil, true
}

// partWords name parts of what is kept of a meeting.
var partWords = lexicon.Words("minutes agenda agendas recap notes summary protokoll tagesordnung compte-rendu acta verbale")
