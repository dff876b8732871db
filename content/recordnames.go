package content

import (
	"strings"
	"unicode"

	"talkfeed/content/phrase"

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
		m := l.BestDate()
		if m == nil || m.First.Month == 0 || !f.agreesWith(m) {
			continue
		}
		f.date, f.dateKey, f.dateAt = m, v.key, v.start
		v.lines = []phrase.Line{plainLine(phrase.TrimDate(l, m))}
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
func plainLine(text string) phrase.Line {
	return phrase.Line{Text: strings.TrimSpace(text), Dates: dates.Find(text, dates.Options{})}
}

// splitEvent parts a value that names the event and its place, or only one of
// them. A town alone names its university where most of its sisters name hosts.
func (f *recordFacts) splitEvent(sisters keyLook) {
	if f.location != nil || len(f.event.lines) != 1 {
		return
	}
	p := f.event.lines[0].Named()
	if p.Location == "" || p.Event == "" && sisters.varied && sisters.n > 4 && sisters.named*2 > sisters.n && !strings.Contains(p.Location, ", ") {
		return
	}
	location, event := *f.event, *f.event
	location.lines, event.lines = []phrase.Line{{Text: p.Location}}, []phrase.Line{plainLine(p.Event)}
	f.location, f.event = &location, nil
	if p.Event != "" {
		f.event = &event
	}
}

// cutPlace takes off an event the place that is set off from its name, as by a comma or
// brackets.
func (f *recordFacts) cutPlace() {
	if f.location != nil || len(f.event.lines) != 1 {
		return
	}
	text := f.event.text()
	p := f.event.lines[0].Named()
	rest, ok := strings.CutPrefix(text, p.Event)
	if p.Event == "" || p.Location == "" || !ok || !balanced(p.Event) || strings.ContainsAny(p.Location, "0123456789") && !phrase.HostLike(p.Location) {
		return // "RVC2018, LKC2019" are two
	}
	_, _, held := phrase.EventAt(text)
	if sign := phrase.FirstRune(strings.TrimSpace(rest)); !held && !unicode.IsPunct(sign) && sign != '|' {
		return // "Rivercon 2019 Ulm" is the name
	}
	f.splitEvent(keyLook{})
}

// balanced says whether no bracket of a text is left open.
func balanced(text string) bool {
	return strings.Count(text, "(") == strings.Count(text, ")") && strings.Count(text, "[") == strings.Count(text, "]")
}
