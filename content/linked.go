package content

import (
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Events in JSON-LD: what the page says of its talks to programs. Where the page
// shows a talk too, that is the entry, and the event only fills what it leaves
// open.

// linkedOrigin is where a field came from that only such an event states.
const linkedOrigin = "the event that the page states for programs (JSON-LD)"

// linkedEvents collects the events in JSON-LD of a page.
func linkedEvents(b *outline.Block, depth int) []*outline.Block {
	if b.Kind == outline.Record && b.Name == outline.LinkedEvent {
		return []*outline.Block{b}
	}
	var all []*outline.Block
	for _, c := range b.Blocks {
		if depth < 100 {
			all = append(all, linkedEvents(c, depth+1)...)
		}
	}
	return all
}

// takeLinked adds the events in JSON-LD that the page shows no entry for, and
// fills the entries of the others.
func (x *extractor) takeLinked(c context) {
	shown := len(x.drafts)
	for _, b := range linkedEvents(x.doc.Root, 0) {
		f := x.readRecord(b)
		f.SettleVenue(record.Survey{Events: 1})
		x.addRecord(f, c, nil)
	}
	linked := append([]*draft{}, x.drafts[shown:]...)
	x.drafts = x.drafts[:shown]
	byTitle := map[string][]*draft{}
	for _, d := range x.drafts {
		byTitle[foldTitle(d)] = append(byTitle[foldTitle(d)], d)
	}
	for _, d := range linked {
		if !fillShown(d, byTitle[foldTitle(d)]) {
			x.drafts = append(x.drafts, d)
			continue
		}
		d.context.why.is(IsLeftOut, "the page shows this talk: it only fills what that leaves open")
	}
}

func foldTitle(d *draft) string {
	return strings.ToLower(strings.Join(strings.Fields(d.entry.Title), " "))
}

// fillShown fills those of the entries with d's title that its date does not
// contradict, and says whether there are any.
func fillShown(d *draft, same []*draft) bool {
	found := false
	for _, shown := range same {
		e := &shown.entry
		if e.Date.Contradicts(d.entry.Date) {
			continue
		}
		found = true
		if precise := d.entry.Date; precise.Day != 0 && e.Date.Day == 0 {
			e.Date, e.End = precise, d.entry.End
			shown.from(phrase.DateField, d.start, linkedOrigin)
		}
		if e.Event == "" {
			e.Event = d.entry.Event
			shown.from(phrase.EventField, d.start, linkedOrigin)
		}
		if e.Location == "" {
			e.Location = d.entry.Location
			shown.from(phrase.PlaceField, d.start, linkedOrigin)
		}
		if len(e.Speakers) == 0 {
			e.Speakers = d.entry.Speakers
		}
	}
	return found
}
