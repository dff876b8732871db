package content

import (
	"slices"
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/outline"
	"talkfeed/content/places"
)

// Who gave a talk, where its lines name somebody: in a list of the talks of guests
// nearly each names another.

// speakers gives the people whom a talk's lines name as those who gave it: at the
// beginning of a line or behind its date, with where they are from, "Ada Byte (Harbour
// University), ...", or set apart from the title; at the end, "... by Ada Byte"; or
// behind the event in brackets, "(Rivercon 2018, Ada Byte)"; or whom a key, label or
// column for speakers names: labelled is then set.
func (d *draft) speakers() (names []string, labelled bool) {
	if d.record != nil && d.record.givers {
		return people(d.record.speakers), true
	}
	if d.record != nil && d.record.block != nil {
		for i := range d.record.block.Fields {
			f := &d.record.block.Fields[i]
			if name := plainText(f.Value); whoKeys[lexicon.KeyForm(f.Key)] && isGuest(name) {
				return []string{name}, true
			}
		}
	}
	if d.unit == nil {
		return nil, false
	}
	lines := d.unit.factLines()
	for _, f := range d.unit.facts().fields {
		if lexicon.GiverKeys[lexicon.KeyForm(f.key)] {
			return []string{f.value.text}, true
		}
	}
	for i := range lines {
		if key, name, ok := strings.Cut(lines[i].text, ":"); ok && lexicon.GiverKeys[lexicon.KeyForm(key)] && lexicon.Plain(name) != "" {
			name, _, _ = strings.Cut(name, "(")
			return []string{strings.TrimSpace(name)}, true
		}
	}
	for i := range lines {
		if names := lines[i].speakers(i < len(d.unit.head)); names != nil {
			return names, false
		}
	}
	for _, k := range d.unit.kids {
		for i := range k.head {
			names = append(names, k.head[i].givenBy()...)
		}
	}
	return names, false
}

// speakers gives the people whom a line names as those who gave a talk; whole where it
// is one of the entry's own lines and not one below it.
func (l *line) speakers(own bool) []string {
	text := l.behindDate()
	if name, from, ok := strings.Cut(text, " ("); ok && isPerson(name) {
		if from, _, _ = strings.Cut(from, ")"); isInstitution(from) {
			return []string{name}
		}
	}
	if !own {
		return nil
	}
	if names := l.givenBy(); names != nil {
		return names
	}
	return nameInBrackets(text)
}

// behindDate gives a line's text behind the date that it begins with.
func (l *line) behindDate() string {
	if len(l.dates) == 0 || lexicon.Plain(l.text[:l.dates[0].Start]) != "" {
		return l.text
	}
	return strings.TrimLeft(l.text[l.dates[0].End:], " :,;.–—-|")
}

// givenBy gives the people that a line names behind "by".
func (l *line) givenBy() []string {
	fields := strings.Fields(l.behindDate())
	for i, w := range fields {
		if byWords[w] {
			if names := namesAt(fields[i+1:]); names != nil {
				return names
			}
		}
	}
	return nil
}

// guestFirst gives the person whose name stands first on a line of a talk.
func (d *draft) guestFirst() string {
	if d.unit == nil {
		return ""
	}
	lines := d.unit.factLines()
	for i := range lines {
		if name := lines[i].guestFirst(d.entry.Title); name != "" {
			return name
		}
	}
	return ""
}

// guestFirst gives the person's name that stands first on a line, set apart from what
// follows, "" where none does. What is the talk's title is none.
func (l *line) guestFirst(title string) string {
	for _, k := range l.chunks(0) {
		if k.kind != textChunk {
			continue
		}
		name := k.text
		if at := strings.IndexAny(name, ",("); at > 0 {
			name = strings.TrimSpace(name[:at])
		}
		if k.text == title || k.quoted || !isPerson(name) || isInstitution(name) {
			return ""
		}
		return name
	}
	return ""
}

// isGuest says whether a text is a person's name and that of no place or institution.
func isGuest(name string) bool {
	return isPerson(name) && !isInstitution(name) && !placeLike(name) && !isTown(name) &&
		!slices.ContainsFunc(strings.Fields(name), func(w string) bool { return places.Of(w)&(places.Country|places.Region) != 0 })
}

// namesSeries says whether the name of a page is that of a series of talks: "Group
// seminar", "Colloquium". "Invited seminars" may be of anybody.
func namesSeries(name string) bool {
	fields := strings.Fields(name)
	if slices.ContainsFunc(fields, func(w string) bool { return speechWords.Has(w) || seriesStops.Has(w) }) {
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
