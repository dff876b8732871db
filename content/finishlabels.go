package content

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What an entry takes from the labelled lines below its head.

// labels takes the labelled values below the head. Of two for the event, that of who holds it
// says less; and what a label says to be the event is it, whatever else could be.
func (d *draft) labels() {
	said := d.eventLabel()
	for i, l := range d.unit.facts().Fields {
		switch l.Meaning() {
		case lexicon.EventMeaning:
			if i == said || said < 0 && namesEvent(l) && (d.entry.Event == "" || begins(l.Value.Text, d.entry.Event) || begins(d.entry.Event, l.Value.Text)) {
				place := ""
				if d.entry.Event, place = l.Value.EventAndPlace(); place != "" && d.entry.Location == "" {
					d.entry.Location = place
					d.from(phrase.PlaceField, l.Value.Offset(0), "the value labelled "+quote(l.Key))
				}
				d.from(phrase.EventField, l.Value.Offset(0), "the value labelled "+quote(l.Key))
			}
		case lexicon.VenueMeaning:
			event, place := l.Value.VenueParts()
			if d.entry.Event != "" || d.unit.facts().NamesEvent() {
				event, place = "", l.Value.Text
			}
			if event != "" {
				d.entry.Event = event
				d.from(phrase.EventField, l.Value.Offset(0), "the value labelled "+quote(l.Key))
			}
			if place != "" && d.entry.Location == "" {
				d.entry.Location = place
				d.from(phrase.PlaceField, l.Value.Offset(0), "the value labelled "+quote(l.Key))
			}
		case lexicon.LocationMeaning:
			d.entry.Location = l.Value.Text
			d.from(phrase.PlaceField, l.Value.Offset(0), "the value labelled "+quote(l.Key))
		}
		d.relabel(l)
	}
}

// eventLabel gives the first of the labelled values that is the event itself, -1 for none.
func (d *draft) eventLabel() int {
	return slices.IndexFunc(d.unit.facts().Fields, func(l phrase.Labelled) bool {
		return l.Meaning() == lexicon.EventMeaning && !lexicon.HostKeys[lexicon.KeyForm(l.Key)] && namesEvent(l)
	})
}

// namesEvent says whether a labelled value could be an event's name.
func namesEvent(l phrase.Labelled) bool {
	return !phrase.LabelsOnly(l.Value.Text) && !phrase.IsAddress(l.Value.Text)
}

// begins says whether a name is the beginning of another, or the same.
func begins(name, other string) bool {
	rest, ok := strings.CutPrefix(phrase.Squeeze(name), phrase.Squeeze(other))
	return ok && !unicode.IsLetter(phrase.FirstRune(rest)) || ok && len(strings.Fields(other)) > 1
}

// relabel gives the links of a labelled line their label for a text.
func (d *draft) relabel(l phrase.Labelled) {
	for _, a := range l.Value.Atoms {
		if a.Marks&phrase.Linked == 0 {
			continue
		}
		for i := range d.links {
			k := &d.links[i]
			if k.URL == a.URL {
				*k = k.Under(l.Key, record.LabelKind(l.Key))
			}
		}
	}
}
