package content

import (
	"strings"

	"talkfeed/content/outline"
)

// What the body of a file that is one talk says beside its abstract: the event
// and place that the front matter leaves out, and where slides and recordings
// are.

// takeBody takes from the body of a talk what its front matter leaves out.
func (x *extractor) takeBody(f *recordFacts) {
	for _, l := range x.bodyLinks(f.body) {
		if f.owns(&l) && strings.Contains(x.doc.Source.Text, l.URL) {
			f.links = append(f.links, l)
		}
	}
	if f.event != nil || f.venue != nil {
		return
	}
	told := readFacts(flatten(f.body), betweenElements)
	for i := range told.fields {
		f.takeLabelled(&told.fields[i])
	}
	if f.event == nil && f.venue == nil {
		f.event = told.event()
	}
	if f.event == nil && f.venue == nil {
		f.event = x.proseEvent(f.body)
	}
}

// owns says whether a link in the body of a talk is the talk's: it leads to
// slides, a recording or the event. The code that a text speaks of need not be.
func (f *recordFacts) owns(l *foundLink) bool {
	if l.embed {
		return true
	}
	switch kindOfLink(l.Text, l.URL) {
	case Slides, Video, Audio, EventLink:
		return true
	case Code, Paper:
		return labelsOnly(l.Text)
	}
	return l.Text != "" && (l.Text == f.event.text() || l.Text == f.venue.text())
}

// takeLabelled takes the event or place that a line of the body names behind a
// label.
func (f *recordFacts) takeLabelled(l *labelled) {
	m := meaningOf(l.key)
	at := f.place(m)
	if at == nil || m == titleMeaning || m == nameMeaning || *at != nil || empty(l.value.text) {
		return
	}
	*at = &value{key: l.key, lines: []line{l.value}}
	for _, a := range l.value.atoms {
		if a.marks&linked != 0 && m != locationMeaning {
			f.links = append(f.links, foundLink{Link: Link{URL: a.url, Text: l.value.text[a.start:a.end], Kind: EventLink}})
		}
	}
}

// event gives the event that the short lines below a title name, nil where none
// looks like one.
func (f *facts) event() *value {
	for i := range f.lines {
		if p := f.lines[i].named(); eventLike(p.event) > 0 {
			return &value{lines: []line{{text: p.event}}}
		}
	}
	return nil
}

// proseEvent gives the event that one of the first sentences of an abstract says
// the talk was given at, nil where none does.
func (x *extractor) proseEvent(blocks []*outline.Block) *value {
	for n, b := range blocks {
		if n > 3 || b.Kind != outline.Paragraph {
			continue
		}
		lines, links := readLines(b, breaksOnly, x.order)
		for i := range lines {
			l := &lines[i]
			if at := l.givenAt(); at >= 0 {
				if event, _ := l.eventBetween(at, len(l.text)); event != "" && len(strings.Fields(event)) <= 8 && capital(event) {
					return &value{start: b.Start, lines: []line{{text: event}}, links: links[:0]}
				}
			}
		}
	}
	return nil
}
