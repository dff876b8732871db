package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
	"talkfeed/content/places"
)

// What an entry takes from the headings above it.

// takeHeading takes event and place from the headings, where the entry names no
// event itself.
func (d *draft) takeHeading() {
	e, c := &d.entry, &d.context
	if c.event != "" && phrase.RolesOnly(e.Event) {
		e.Event = "" // "Talk: Slow queries"
	}
	own := e.Event != "" && (!d.parts.NoTitle || c.weak) && !c.elsewhere(e.Event) && !phrase.Wordy(e.Event)
	if c.event == "" || c.event == e.Title || own {
		return
	}
	e.Event = c.event
	d.from(phrase.EventField, c.why.over(IsEvent, d.start), "the heading above")
	if e.Location == "" {
		e.Location = c.location
		d.from(phrase.PlaceField, c.why.over(IsEvent, d.start), "the heading above")
	}
	d.links = append(append([]phrase.FoundLink{}, c.links...), d.links...)
}

// takePlaceAbove takes the place from a heading that is nothing else, where the entry
// names none.
func (d *draft) takePlaceAbove() {
	e, c := &d.entry, &d.context
	if e.Location != "" || c.place == "" {
		return
	}
	e.Location = c.place
	d.from(phrase.PlaceField, c.why.over(IsGroup, d.start), "the heading above")
}

// takeTownBelow takes the town that a line of facts names beside the entry's date and
// nothing else, where nothing tells another place: "4 May, Ghent".
func (d *draft) takeTownBelow() {
	e := &d.entry
	if e.Location != "" || e.Event == "" || d.unit == nil || d.own == nil {
		return
	}
	lines := d.unit.facts().Lines
	for i := range lines {
		var texts []phrase.Chunk
		for _, k := range lines[i].Chunks(0) {
			if k.Kind == phrase.TextChunk {
				texts = append(texts, k)
			}
		}
		if len(lines[i].Dates) == 0 || len(texts) != 1 || places.Of(texts[0].Text)&places.Town == 0 || texts[0].Text == e.Title || texts[0].Text == e.Event {
			continue
		}
		e.Location = texts[0].Text
		d.from(phrase.PlaceField, lines[i].Offset(texts[0].Start), "the town that stands alone beside the date")
		return
	}
}

// placeHead gives the place that a heading is and nothing else, as are two thirds of
// the headings beside it, and one at least; "" where it is none.
func (u *unit) placeHead(s *sisters) string {
	if !u.isPlace() {
		return ""
	}
	heads, n := 0, 0
	for _, k := range s.units {
		if k.heads() && k.kind == u.kind && k.level == u.level {
			n++
			heads += phrase.Count(k.isPlace())
		}
	}
	if heads < 2 || heads*3 < n*2 {
		return ""
	}
	return strings.TrimRight(u.head[0].Text, " :,")
}

// isPlace says whether a unit's head is a town, region or country, or several of them
// from the smallest to the largest.
func (u *unit) isPlace() bool {
	if len(u.head) != 1 || u.kind == itemUnit && len(u.head[0].Dates) > 0 {
		return false
	}
	for part := range strings.SplitSeq(strings.TrimRight(u.head[0].Text, " :,"), ", ") {
		if places.Of(part) == places.Unknown {
			return false
		}
	}
	return true
}

// preferHeadings gives the entries below headings that may be events or topics
// their heading's name for the event, where few of them name one themselves: then
// what those few name is something within the event.
func preferHeadings(drafts []*draft) {
	own, n := 0, 0
	for _, d := range drafts {
		if d.context.weak && d.context.event != "" {
			n++
			own += phrase.Count(d.ownEvent)
		}
	}
	if own*4 > n {
		return
	}
	for _, d := range drafts {
		if d.context.weak && d.context.event != "" && d.ownEvent && d.context.event != d.entry.Title {
			d.entry.Event = d.context.event
			d.from(phrase.EventField, d.context.why.over(IsEvent, d.start), "the heading above, since few beside it name an event")
		}
	}
}

// hasPage says whether a linked title leads to a page of the talk's own, and not
// to its slides or recording.
func hasPage(address string) bool {
	switch phrase.KindOfLink("", address) {
	case lexicon.OtherLink, lexicon.EventLink:
		return true
	}
	return false
}
