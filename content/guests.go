package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Who gave a talk, where its lines name somebody: in a list of the talks of guests
// nearly each names another.

// speakers gives the people whom a talk's lines name as those who gave it: at the
// beginning of a line or behind its date, with where they are from, "Ada Byte (Harbour
// University), ...", or set apart from the title; at the end, "... by Ada Byte"; or
// behind the event in brackets, "(Rivercon 2018, Ada Byte)"; or whom a key, label or
// column for speakers names: labelled is then set.
func (d *draft) speakers() (names []string, labelled bool) {
	if d.record != nil && d.record.Givers {
		return people(d.record.Speakers), true
	}
	if d.record != nil && d.record.Block != nil {
		for i := range d.record.Block.Fields {
			f := &d.record.Block.Fields[i]
			if name := plainText(f.Value); whoKeys[lexicon.KeyForm(f.Key)] && phrase.IsGuest(name) {
				return []string{name}, true
			}
		}
	}
	if d.unit == nil {
		return nil, false
	}
	lines := d.unit.factLines()
	for _, f := range d.unit.facts().Fields {
		if lexicon.GiverKeys[lexicon.KeyForm(f.Key)] {
			return []string{f.Value.Text}, true
		}
	}
	for i := range lines {
		if key, name, ok := strings.Cut(lines[i].Text, ":"); ok && lexicon.GiverKeys[lexicon.KeyForm(key)] && lexicon.Plain(name) != "" {
			name, _, _ = strings.Cut(name, "(")
			return []string{strings.TrimSpace(name)}, true
		}
	}
	for i := range lines {
		if names := lines[i].Speakers(i < len(d.unit.head)); names != nil {
			return names, false
		}
	}
	for _, k := range d.unit.kids {
		for i := range k.head {
			names = append(names, k.head[i].GivenBy()...)
		}
	}
	return names, false
}

// guestFirst gives the person whose name stands first on a line of a talk.
func (d *draft) guestFirst() string {
	if d.unit == nil {
		return ""
	}
	lines := d.unit.factLines()
	for i := range lines {
		if name := lines[i].GuestFirst(d.entry.Title); name != "" {
			return name
		}
	}
	return ""
}

// namesSeries says whether the name of a page is that of a series of talks: "Group
// seminar", "Colloquium". "Invited seminars" may be of anybody.
func namesSeries(name string) bool {
	fields := strings.Fields(name)
	if slices.ContainsFunc(fields, func(w string) bool { return phrase.SpeechWords.Has(w) || seriesStops.Has(w) }) {
		return false
	}
	return slices.ContainsFunc(fields, func(w string) bool {
		return seriesWords.Has(w) || strings.HasSuffix(lexicon.Plain(w), "seminar") || strings.HasSuffix(lexicon.Plain(w), "kolloquium")
	})
}

// seriesWords name series of talks to which guests are asked; seriesStops stand beside
// them where the talks are one's own.
var (
	seriesWords = lexicon.Words("seminar seminars seminare colloquium colloquia kolloquium kolloquien séminaire séminaires seminario seminarios seminari seminaria meetup meetups")
	seriesStops = lexicon.Words("invited my given conferences workshops publications talks eingeladene invités invitados")
)

// whoKeys are the heads of columns that hold a speaker or who invited one.
var whoKeys = lexicon.Words("who wer qui quién quien chi wie kto quem")

// plainText gives the text of a field's only block, "" where it has several.
func plainText(value []*outline.Block) string {
	if len(value) != 1 {
		return ""
	}
	return strings.TrimSpace(outline.RunsText(value[0].Runs))
}
