package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/phrase"
)

// The day and place of an event where they stand below the last of its talks, and hold for
// all: "Rivercon", two titles, and "Oslo, 3 May 2019" under the second or in an item of its
// own.

// takeLastFacts takes the day and place that the last of several talks below a name states,
// the others stating none, as lines of the name.
func (u *unit) takeLastFacts() {
	n := len(u.kids)
	if n < 2 || u.kind == recordUnit || u.statesExactly() {
		return
	}
	for _, k := range u.kids {
		if len(k.head) == 0 || k.kind == recordUnit || len(k.kids) > 0 || k != u.kids[n-1] && (k.dates() || k.statesDateBelow()) {
			return
		}
	}
	last := u.kids[n-1]
	lines, own := last.head, 1
	if !saysWhenAndWhere(lines) {
		lines = lines[1:]
	} else if own = 0; n < 3 {
		return
	}
	if len(lines) == 0 {
		lines = last.facts().Lines
	}
	if !saysWhenAndWhere(lines) {
		return
	}
	f := u.facts()
	f.Lines = append(f.Lines, lines...)
	for i := range lines {
		if m := lines[i].BestDate(); m != nil {
			f.Date = m
		}
	}
	if own == 0 {
		u.kids = u.kids[:n-1]
	} else {
		last.head = last.head[:own]
		below := last.facts()
		below.Lines, below.Date = nil, nil
	}
	u.overTitles = true
}

// statesExactly says whether a unit states a day or month itself, in its head or below it.
func (u *unit) statesExactly() bool {
	exact := func(m *dates.Match) bool { return m != nil && m.First.Month != 0 }
	m, _ := u.date()
	return exact(m) || exact(u.facts().Date)
}

// saysWhenAndWhere says whether lines hold a day or month and a place, and nothing else but
// the venue on the place's line: "Grand Hall - Oslo, Norway".
func saysWhenAndWhere(lines []phrase.Line) bool {
	when, where := false, false
	for i := range lines {
		m := lines[i].BestDate()
		when = when || m != nil && m.First.Month != 0
		venue := i+1 < len(lines) && len(lines[i].Dates) == 0 && endsInTown(lines[i].Text)
		for _, c := range lines[i].Chunks(i) {
			if c.Kind != phrase.TextChunk {
				continue
			}
			if c.Quoted || !venue && !phrase.PlaceLike(c.Text) && !phrase.EndsInPlace(c.Text) {
				return false
			}
			where = true
		}
	}
	return when && where
}

// endsInTown says whether a line is a place, or a venue with its town behind a dash.
func endsInTown(line string) bool {
	town := line[strings.LastIndex(line, " - ")+1:]
	town = strings.TrimPrefix(town, "- ")
	return phrase.PlaceLike(town) || phrase.EndsInPlace(town)
}
