package content

import (
	"strings"

	"talkfeed/content/phrase"
	"talkfeed/content/places"
)

// Lists of events without titles, in which what stands behind the event was told to be
// the title: "[Rivercon](rivercon.html) Bremen". One such entry leaves that open, all of
// them don't: they are places.

// takePlaces makes places of such titles, where towns are among them and few sisters have
// a title of more than a word or two.
func takePlaces(drafts []*draft) {
	n, placed, titles := 0, 0, 0
	var towns, short []*draft
	for _, d := range drafts {
		p := &d.parts
		if d.record != nil || d.context.under != nil || p.Event == "" {
			continue
		}
		n++
		switch words := len(strings.Fields(p.Title)); {
		case p.NoTitle:
			placed += phrase.Count(p.Location != "")
		case p.Location == "" && d.standsBehindEvent() && (phrase.PlaceLike(p.Title) || places.Of(p.Title)&places.Town != 0):
			placed++
			towns = append(towns, d)
		case p.Location == "" && words <= 2 && d.standsBehindEvent():
			short = append(short, d)
		default:
			titles++
		}
	}
	if len(towns) == 0 || placed < 2 || titles*2 > placed {
		return
	}
	if placed*2 >= n {
		towns = append(towns, short...)
	}
	for _, d := range towns {
		p := &d.parts
		p.Location, p.Title, p.TitleURL, p.NoTitle = p.Title, p.Event, p.EventURL, true
		d.from(phrase.PlaceField, d.start, "as beside it, what stands behind the event is its place")
	}
}

// standsBehindEvent says whether the title of a draft stands on the line of its event, and
// behind it.
func (d *draft) standsBehindEvent() bool {
	if d.unit == nil || len(d.unit.head) == 0 {
		return false
	}
	text := d.unit.head[0].Text
	event := strings.Index(text, d.parts.Event)
	return event >= 0 && strings.Contains(text[event+len(d.parts.Event):], d.parts.Title)
}
