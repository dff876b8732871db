package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What the body of a file that is one talk says beside its abstract: the event
// and place that the front matter leaves out, and where slides and recordings
// are.

// takeBody takes from the body of a talk what its front matter leaves out.
func (x *extractor) takeBody(f *record.Facts) {
	links := x.bodyLinks(f.Body)
	for _, l := range links[:min(len(links), maxBodyLinks)] {
		if f.Owns(&l) && strings.Contains(x.doc.Source.Text, l.URL) {
			f.Links = append(f.Links, l)
		}
	}
	x.takeOwnTitle(f)
	if f.Event != nil || f.Venue != nil {
		return
	}
	told := phrase.ReadFacts(flatten(f.Body), phrase.BetweenElements, x.order, nil)
	for i := range told.Fields {
		f.TakeLabelled(&told.Fields[i])
	}
	if f.Event == nil && f.Venue == nil {
		f.Event = eventIn(told.Lines)
	}
	if f.Event == nil && f.Venue == nil {
		x.takeSentence(f)
	}
}

// takeOwnTitle takes the talk's title from the body where the front matter's is the
// event: it reads as an event's name, no key names another, and one of the first
// sentences says that a talk was given and marks its title, in bold, italics or
// quotes.
func (x *extractor) takeOwnTitle(f *record.Facts) {
	if f.Event != nil || f.Title == nil || len(f.Title.Lines) != 1 || !phrase.NamesEvent(f.Title.Text()) {
		return
	}
	n := 0
	for _, b := range flatten(f.Body) {
		if b.Kind != outline.Paragraph || !phrase.HasText(b) {
			continue
		}
		if n++; n > 4 {
			return
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
		for i := range lines {
			if title := lines[i].TitleGiven(); title != "" {
				f.Event, f.Title = f.Title, &record.Value{Start: b.Start, Lines: []phrase.Line{{Text: title, Dates: dates.Find(title, dates.Options{})}}}
				f.SplitEvent(record.KeyLook{})
				return
			}
		}
	}
}

// maxBodyLinks is how many links of a body are looked at: each is looked for in the
// file, which has to cost no more than the file is long.
const maxBodyLinks = 100

// eventIn gives the event that the short lines below a title name, nil where none
// looks like one.
func eventIn(lines []phrase.Line) *record.Value {
	for i := range lines {
		if p := lines[i].Named(); phrase.EventLike(p.Event) > 0 {
			return &record.Value{Lines: []phrase.Line{{Text: p.Event, Dates: dates.Find(p.Event, dates.Options{})}}}
		}
	}
	return nil
}

// takeSentence takes the event, and its place, that one of the first sentences of
// an abstract says the talk was given at.
func (x *extractor) takeSentence(f *record.Facts) {
	n := 0
	for _, b := range flatten(f.Body) {
		if n++; n > 4 || b.Kind != outline.Paragraph {
			continue
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
		for i := range lines {
			p, ok := lines[i].GivenEvent()
			if !ok {
				continue
			}
			f.Event = &record.Value{Start: b.Start, Lines: []phrase.Line{{Text: p.Event, Dates: dates.Find(p.Event, dates.Options{})}}}
			if f.Location == nil && p.Location != "" {
				f.Location = &record.Value{Start: b.Start, Lines: []phrase.Line{{Text: p.Location}}}
			}
			return
		}
	}
}
