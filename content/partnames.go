package content

import (
	"slices"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// ofParts says whether two and more entries are all called the same, and by a word that
// is the name of a part of something: "News", "Minutes", "Agenda".
func ofParts(_ *extractor, list []*draft) bool {
	name := list[0].entry.Title
	r, category := phrase.HeadingRole(name)
	return len(list) > 1 && (partWords.Has(name) || category && r == phrase.OtherRole) &&
		!slices.ContainsFunc(list, func(d *draft) bool { return d.entry.Title != name })
}

// partWords name parts of what is kept of a meeting.
var partWords = lexicon.Words("minutes agenda agendas recap notes summary protokoll tagesordnung compte-rendu acta verbale")
