package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What only says something of the talk it stands below.

// allFacts says whether items only tell facts of what they stand below: links called
// slides or video, labelled values, a day alone.
func allFacts(items []*unit) bool {
	leads := 0
	for _, u := range items {
		if len(u.head) == 0 || len(u.kids) > 0 {
			return false
		}
		l := &u.head[0]
		m, period := phrase.PeriodOf(l)
		switch key, _, ok := l.Label(); {
		case u.leadsTo():
			leads++
		case ok && lexicon.MeaningOf(key) != lexicon.KindMeaning && lexicon.MeaningOf(key) != lexicon.TitleMeaning:
		case period && m.First.Day != 0:
		default:
			return false
		}
	}
	return leads > 0
}

// leadsTo says whether an item only leads to slides or a recording, or tells that they
// are to come.
func (u *unit) leadsTo() bool {
	return len(u.head) > 0 && len(u.kids) == 0 && (u.leadsOnly() || u.head[0].Remarks())
}

// leadsOnly says whether an item is a labelled link, with a remark perhaps: "Video
// (in French)", or says where what the label names is: "Slides at SlideShare". Where the
// link got lost, the label is what is left.
func (u *unit) leadsOnly() bool {
	if u.kind != itemUnit || len(u.head) == 0 || len(u.kids) > 0 {
		return false
	}
	l := &u.head[0]
	if len(u.links) == 0 {
		return phrase.LabelsOnly(l.Text) || l.NamesMaterial()
	}
	if l.LinksOnly() {
		return true
	}
	end := l.FirstEnd()
	if l.Atoms[0].Marks&phrase.Linked != 0 {
		name, _, _ := strings.Cut(l.Text[l.Atoms[0].Start:end], " (")
		return phrase.LabelsOnly(name)
	}
	label, rest, ok := strings.Cut(l.Text, " ")
	at, _, _ := strings.Cut(rest, " ")
	return ok && phrase.LabelsOnly(label) && phrase.LinkJoins.Has(at) && end <= len(label)+len(at)+2
}
