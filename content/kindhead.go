package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Headings that only tell the kind of appearance, "Invited talk", or the kind and the
// event: the title stands below them.

// takeTitleBelow makes the first fact below a heading that only tells the kind of
// appearance the entry's head, where it can be a title and another one states the
// date. It reports whether it did.
func (u *unit) takeTitleBelow() bool {
	if len(u.kids) > 0 || len(u.head) != 1 || phrase.KindIn(u.head[0].Text) == "" || !phrase.RolesOnly(u.head[0].Text) {
		return false
	}
	f := u.facts()
	if len(f.Lines) < 2 || f.Date == nil || len(f.Lines[0].Dates) > 0 {
		return false
	}
	if l := &f.Lines[0]; !l.SetsTitle() && (strings.HasSuffix(l.Text, ".") || phrase.EventLike(l.Text) > 0 || phrase.PlaceLike(l.Text) || phrase.RolesOnly(l.Text)) {
		return false
	}
	below := *f
	below.Lines = f.Lines[1:]
	u.head, u.below = []phrase.Line{f.Lines[0], u.head[0]}, &below
	return true
}

// takeSaid takes event and title from the phrase that says which is which, where the
// text was told apart in another way.
func (d *draft) takeSaid() {
	e, p := &d.entry, &d.parts
	var event, title *phrase.Chunk
	for i := range d.reading.Chunks {
		switch k := &d.reading.Chunks[i]; k.Said {
		case lexicon.EventMeaning:
			event = k
		case lexicon.TitleMeaning:
			title = k
		}
	}
	if event == nil || title == nil || d.told || d.context.under != nil || p.Title == title.Text || p.Title != event.Text && p.Event != title.Text {
		return
	}
	const why = "the words around it, which tell the kind of talk, the event and the topic"
	e.Title, p.Title, p.TitleURL, p.NoTitle = title.Text, title.Text, title.URL, false
	e.Event, p.Event, p.EventURL = event.Text, event.Text, event.URL
	d.from(phrase.TitleField, title.Of.Offset(title.Start), why)
	d.from(phrase.EventField, event.Of.Offset(event.Start), why)
}

// takeDeckTitle takes the title from the labelled link to slides or a recording, where
// nothing else can be the title but the heading, and that is the event: it reads as one, or
// a label names it too.
func (d *draft) takeDeckTitle() {
	if len(d.unit.head) == 0 {
		return
	}
	e, f, head := &d.entry, d.unit.facts(), phrase.Squeeze(d.unit.head[0].Text)
	event := f.Value(lexicon.EventMeaning)
	switch {
	case event != nil && !phrase.IsAddress(event.Text) && strings.HasPrefix(phrase.Squeeze(event.Text), head):
	case event == nil && d.parts.NoTitle && d.context.under == nil && d.record == nil:
	default:
		return
	}
	for i := range f.Fields {
		name := f.Fields[i].Deck()
		if name == "" || event == nil && (len(strings.Fields(name)) < 2 || strings.Contains(head, phrase.Squeeze(name))) {
			continue
		}
		e.Title = name
		d.parts.NoTitle = false
		d.from(phrase.TitleField, f.Fields[i].Value.Offset(0), "the text of the link labelled "+quote(f.Fields[i].Key))
		if event != nil {
			e.Event = event.Text
			d.from(phrase.EventField, event.Offset(0), "the value labelled as the event")
		}
		return
	}
}
