package content

import (
	"strings"
	"talkfeed/content/lexicon"
)

// Lines of a label and a value.

// labelled is a value with the label the author put before it.
type labelled struct {
	key   string
	value line
}

// label parts a line "Label: value" whose label has a known meaning.
func (l *line) label() (key string, value line, ok bool) {
	i := strings.IndexAny(l.text, ":：")
	if i <= 0 || i > 30 || strings.HasPrefix(l.text[i:], "://") {
		return "", line{}, false
	}
	key = lexicon.Plain(l.text[:i])
	if lexicon.MeaningOf(key) == lexicon.NoMeaning || lexicon.OnlyOf(key, stampVerbs, stampFillers) {
		return "", line{}, false
	}
	rest := l.text[i:]
	cut := i + len(rest) - len(strings.TrimLeft(rest, ":： *"))
	return key, l.from(cut), true
}

// from gives the part of a line from an offset on.
func (l *line) from(at int) line {
	part := line{text: l.text[at:]}
	for _, a := range l.atoms {
		if a.end > at {
			if a.start < at {
				a.source += at - a.start
				a.start = at
			}
			a.start, a.end = a.start-at, a.end-at
			part.atoms = append(part.atoms, a)
		}
	}
	for _, m := range l.dates {
		if m.Start >= at {
			m.Start, m.End = m.Start-at, m.End-at
			part.dates = append(part.dates, m)
		}
	}
	return part
}

// eventAndPlace parts the value of a label for events: the event from its date and
// place, where it states them too.
func (l *line) eventAndPlace() (event, place string) {
	for i := range l.dates {
		if m := &l.dates[i]; l.setApart(m) {
			if p := l.named(); p.event != "" {
				return p.event, p.location
			}
		}
	}
	if event, place, ok := placeInBrackets(l.text); ok {
		return event, place
	}
	return l.text, ""
}

// venueParts tells what a value that says where is: an event, its place, or both.
func (l *line) venueParts() (event, place string) {
	if event, place = l.eventAndPlace(); place != "" {
		return event, place
	}
	if name, town := splitPlace(event); town != "" && eventLike(name) > 0 {
		return name, town
	}
	if eventLike(event) == 0 && placeLike(event) {
		return "", event
	}
	return event, ""
}

// takeDeckTitle takes the title from the labelled link to slides or a recording,
// where the heading is the event that a label names too.
func (d *draft) takeDeckTitle() {
	e, f := &d.entry, d.unit.facts()
	event := f.value(lexicon.EventMeaning)
	if event == nil || isAddress(event.text) || len(d.unit.head) == 0 || !strings.HasPrefix(squeeze(event.text), squeeze(d.unit.head[0].text)) {
		return
	}
	for i := range f.fields {
		l := &f.fields[i].value
		kind := labelOf(f.fields[i].key)
		if kind != lexicon.Slides && kind != lexicon.Video || len(l.atoms) == 0 || l.atoms[0].marks&linked == 0 || isAddress(l.text) || labelsOnly(l.text) {
			continue
		}
		e.Title, e.Event = l.text, event.text
		d.parts.noTitle = false
		d.from(titleField, l.offset(0), "the text of the link labelled "+quote(f.fields[i].key))
		d.from(eventField, event.offset(0), "the value labelled as the event")
		return
	}
}

// value gives the first labelled value of a meaning, nil where there is none.
func (f *facts) value(m lexicon.Meaning) *line {
	for i := range f.fields {
		if lexicon.MeaningOf(f.fields[i].key) == m {
			return &f.fields[i].value
		}
	}
	return nil
}

// squeeze gives a name without what is written now so and now otherwise: its case and
// white space.
func squeeze(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(name), ""))
}

// linksOnly says whether a line holds only links with labels for texts.
func (l *line) linksOnly() bool {
	some := false
	for _, c := range l.chunks(0) {
		switch {
		case c.kind == labelChunk, c.url != "" && isAddress(c.text):
			some = true
		case c.kind == textChunk && c.url == "" && labelsOnly(c.text):
		default:
			return false
		}
	}
	return some
}
