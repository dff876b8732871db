package content

import (
	"strings"

	"talkfeed/content/dates"
)

// Names of events and places that hold more than the name: the day, the place.

// takeNamedDate takes the day that a venue, place or event holds, where no key
// states one, and leaves the name without it.
func (f *recordFacts) takeNamedDate() {
	for _, v := range []*value{f.venue, f.location, f.event} {
		if v == nil || len(v.lines) != 1 || f.date != nil && f.date.First.Month != 0 || f.year.Month != 0 {
			continue
		}
		l := &v.lines[0]
		m := l.bestDate()
		if m == nil || m.First.Month == 0 || !f.agreesWith(m) {
			continue
		}
		f.date, f.dateKey, f.dateAt = m, v.key, v.start
		v.lines = []line{plainLine(trimDate(l, m))}
	}
}

// agreesWith says whether a date is of the year that the record states, or states one
// itself where the record does not.
func (f *recordFacts) agreesWith(m *dates.Match) bool {
	year := f.year.Year
	if f.date != nil {
		year = f.date.First.Year
	}
	return m.First.Year == year || year == 0 || m.First.Year == 0
}

// plainLine gives a text without marks as a line.
func plainLine(text string) line {
	return line{text: strings.TrimSpace(text), dates: dates.Find(text, dates.Options{})}
}
