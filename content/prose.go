package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// What sentences tell: at which event, and when, a talk was given.

// given is a delivery that a sentence tells of.
type given struct {
	event, url string
	date       *dates.Match
}

// prose reads the sentences of a paragraph that say at which event, and when, a
// talk was given.
func (f *facts) prose(b *outline.Block) {
	lines, _ := readLines(b, breaksOnly, f.order)
	for i := range lines {
		l := &lines[i]
		if len(l.dates) == 0 {
			continue
		}
		at := l.givenAt()
		if at < 0 {
			continue
		}
		f.deliveries(l, at)
	}
}

// givenAt gives the offset behind the first words that lead to the event of a
// talk, as "given at", -1 where there are none.
func (l *line) givenAt() int {
	lower := strings.ToLower(l.text)
	if len(lower) != len(l.text) {
		return -1
	}
	first, end := -1, -1
	for _, w := range givenWords {
		if i := strings.Index(lower, w); i >= 0 && (first < 0 || i < first) {
			first, end = i, i+len(w)
		}
	}
	return end
}

// deliveries reads what stands behind "given at": an event and its date, again
// and again.
func (f *facts) deliveries(l *line, at int) {
	found := false
	for i := range l.dates {
		m := &l.dates[i]
		if m.Start < at || m.Form == dates.Year && !standsAlone(l.text, m) {
			continue
		}
		event, url := l.eventBetween(at, m.Start)
		f.given = append(f.given, given{event: event, url: url, date: m})
		at, found = m.End, true
	}
	if found {
		return
	}
	for i := range l.dates {
		if m := &l.dates[i]; l.believes(m) || m.Form == dates.Season {
			event, url := l.eventBetween(at, len(l.text))
			f.given = append(f.given, given{event: event, url: url, date: m})
			return
		}
	}
}

// eventBetween gives the event named in text[from:to]: a link's text, else the
// words from the first capital letter to the first comma or end of sentence.
func (l *line) eventBetween(from, to int) (event, url string) {
	for _, a := range l.atoms {
		if a.marks&linked != 0 && a.start >= from && a.end <= to {
			return strings.TrimSpace(l.text[a.start:a.end]), a.url
		}
	}
	text := strings.Trim(l.text[from:to], " (,.")
	for _, w := range []string{"the ", "and at ", "an ", "a "} {
		text = strings.TrimPrefix(text, w)
	}
	for _, stop := range []string{", ", ". ", " on how ", " on ", " in ", " about ", " and ", " where ", " ("} {
		if i := strings.Index(text, stop); i > 0 {
			text = text[:i]
		}
	}
	return strings.TrimSpace(text), ""
}

// aboutTitle gives what a sentence of the body says that the talk was about:
// "I gave a talk about X."
func aboutTitle(body []*outline.Block) string {
	for _, b := range body {
		text := outline.RunsText(b.Runs)
		lower := strings.ToLower(text)
		if b.Kind != outline.Paragraph || len(lower) != len(text) {
			continue
		}
		for _, w := range aboutWords {
			_, rest, ok := strings.Cut(lower, w)
			if !ok {
				continue
			}
			title := text[len(text)-len(rest):]
			if i := strings.Index(title, ". "); i >= 0 {
				title = title[:i]
			}
			return strings.Trim(title, " .")
		}
	}
	return ""
}
