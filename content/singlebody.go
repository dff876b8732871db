package content

import (
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// What the body of a file that is one talk says beside its abstract: the event
// and place that the front matter leaves out, and where slides and recordings
// are.

// takeBody takes from the body of a talk what its front matter leaves out.
func (x *extractor) takeBody(f *recordFacts) {
	links := x.bodyLinks(f.body)
	for _, l := range links[:min(len(links), maxBodyLinks)] {
		if f.owns(&l) && strings.Contains(x.doc.Source.Text, l.URL) {
			f.links = append(f.links, l)
		}
	}
	x.takeOwnTitle(f)
	if f.event != nil || f.venue != nil {
		return
	}
	told := phrase.ReadFacts(flatten(f.body), phrase.BetweenElements, x.order)
	for i := range told.Fields {
		f.takeLabelled(&told.Fields[i])
	}
	if f.event == nil && f.venue == nil {
		f.event = eventIn(told.Lines)
	}
	if f.event == nil && f.venue == nil {
		x.takeSentence(f)
	}
}

// takeOwnTitle takes the talk's title from the body where the front matter's is the
// event: it reads as an event's name, no key names another, and one of the first
// sentences says that a talk was given and marks its title, in bold, italics or
// quotes.
func (x *extractor) takeOwnTitle(f *recordFacts) {
	if f.event != nil || f.title == nil || len(f.title.lines) != 1 || !namesEvent(f.title.text()) {
		return
	}
	n := 0
	for _, b := range flatten(f.body) {
		if b.Kind != outline.Paragraph || !phrase.HasText(b) {
			continue
		}
		if n++; n > 4 {
			return
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
		for i := range lines {
			if title := lines[i].TitleGiven(); title != "" {
				f.event, f.title = f.title, &value{start: b.Start, lines: []phrase.Line{{Text: title, Dates: dates.Find(title, dates.Options{})}}}
				f.splitEvent(keyLook{})
				return
			}
		}
	}
}

// namesEvent says whether a title is the name of an event with its year, in front
// of nothing else or of its long form: "RC 2018 — Rivercon Conference".
func namesEvent(title string) bool {
	if strings.Contains(title, ": ") {
		return false
	}
	for _, dash := range [...]string{" — ", " – ", " - "} {
		title, _, _ = strings.Cut(title, dash)
	}
	return phrase.EventLike(title) > 0 && phrase.NamedYear(title)
}

// maxBodyLinks is how many links of a body are looked at: each is looked for in the
// file, which has to cost no more than the file is long.
const maxBodyLinks = 100

// owns says whether a link in the body of a talk is the talk's: it leads to
// slides, a recording or the event. The code that a text speaks of need not be.
func (f *recordFacts) owns(l *phrase.FoundLink) bool {
	if l.Embed {
		return true
	}
	switch phrase.KindOfLink(l.Text, l.URL) {
	case lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.EventLink:
		return true
	case lexicon.Code, lexicon.Paper:
		return phrase.LabelsOnly(l.Text)
	}
	return l.Text != "" && (l.Text == f.event.text() || l.Text == f.venue.text())
}

// takeLabelled takes the event or place that a line of the body names behind a
// label.
func (f *recordFacts) takeLabelled(l *phrase.Labelled) {
	m := lexicon.MeaningOf(l.Key)
	at := f.place(m)
	if at == nil || m == lexicon.TitleMeaning || m == lexicon.NameMeaning || *at != nil || empty(l.Value.Text) {
		return
	}
	*at = &value{key: l.Key, lines: []phrase.Line{l.Value}}
	for _, a := range l.Value.Atoms {
		if a.Marks&phrase.Linked != 0 && m != lexicon.LocationMeaning {
			f.links = append(f.links, phrase.FoundLink{Link: phrase.Link{URL: a.URL, Text: l.Value.Text[a.Start:a.End], Kind: lexicon.EventLink}})
		}
	}
}

// eventIn gives the event that the short lines below a title name, nil where none
// looks like one.
func eventIn(lines []phrase.Line) *value {
	for i := range lines {
		if p := lines[i].Named(); phrase.EventLike(p.Event) > 0 {
			return &value{lines: []phrase.Line{{Text: p.Event}}}
		}
	}
	return nil
}

// takeSentence takes the event, and its place, that one of the first sentences of
// an abstract says the talk was given at.
func (x *extractor) takeSentence(f *recordFacts) {
	n := 0
	for _, b := range flatten(f.body) {
		if n++; n > 4 || b.Kind != outline.Paragraph {
			continue
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
		for i := range lines {
			p, ok := lines[i].GivenEvent()
			if !ok {
				continue
			}
			f.event = &value{start: b.Start, lines: []phrase.Line{{Text: p.Event, Dates: dates.Find(p.Event, dates.Options{})}}}
			if f.location == nil && p.Location != "" {
				f.location = &value{start: b.Start, lines: []phrase.Line{{Text: p.Location}}}
			}
			return
		}
	}
}
