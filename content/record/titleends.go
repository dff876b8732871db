package record

import (
	"strings"

	"talkfeed/content/phrase"
)

// Titles of records that hold the event, too.

// TitleEnds gives what the titles of records have at their ends, where no key holds the
// event.
func TitleEnds(all []*Facts) phrase.TitleEnds {
	var e phrase.TitleEnds
	for _, f := range all {
		if f.Title != nil && f.Event == nil && f.Venue == nil && len(f.Title.Lines) == 1 {
			e.Add(f.Title.Text(), f.year())
		}
	}
	return e
}

// year gives the year of a record, 0 where it states none.
func (f *Facts) year() int {
	if m := f.OwnDate(); m != nil {
		return m.First.Year
	}
	return 0
}

// PartTitle parts the title of a record from the event at its end or beginning, where no
// key of the record or its sisters has the event.
func (f *Facts) PartTitle(s Survey) {
	if f.Title == nil || f.Event != nil || f.Venue != nil || s.Events+s.Venues > 0 || len(f.Title.Lines) != 1 {
		return
	}
	title, event := s.Ends.Part(f.Title.Text(), f.year())
	if event == "" {
		return
	}
	at := f.Title
	f.Title, f.Event = at.part(title), at.part(event)
	f.splitEnd()
}

// part gives a part of a value as one.
func (v *Value) part(text string) *Value {
	return &Value{Key: v.Key, Start: v.Start, Lines: []phrase.Line{plainLine(text)}}
}

// splitEnd parts an event taken off a title from its place.
func (f *Facts) splitEnd() {
	name, place := f.Event.Text(), ""
	for _, dash := range [...]string{" - ", " – ", " — ", " | "} {
		if before, behind, ok := strings.Cut(name, dash); ok {
			name, place = before, behind
			break
		}
	}
	if p := f.Event.Lines[0].Named(); place == "" && p.Event != "" && p.Location != "" {
		name, place = p.Event, p.Location
	}
	f.Event = f.Event.part(name)
	if place != "" && f.Location == nil {
		f.Location = f.Event.part(place)
	}
}

// EndTitle takes off the title the event that is known from elsewhere; told says that it is
// from a sentence, where the title has its name.
func (f *Facts) EndTitle(told bool) {
	if f.Title == nil || f.Event == nil || len(f.Title.Lines) != 1 {
		return
	}
	title, event := phrase.EndsIn(f.Title.Text(), f.Event.Text(), f.Location.Text(), !told)
	if event == "" {
		return
	}
	at := f.Title
	if f.Title = at.part(title); told {
		f.Event = at.part(event)
		f.splitEnd()
	}
}
