package record

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/phrase"
)

// Names of events and places that hold more than the name: the day, the place.

// takeNamedDate takes the day that a venue, place or event holds, where no key
// states one, and leaves the name without it.
func (f *Facts) takeNamedDate() {
	for _, v := range []*Value{f.Venue, f.Location, f.Event} {
		if v == nil || len(v.Lines) != 1 || f.Date != nil && f.Date.First.Month != 0 || f.Year.Month != 0 {
			continue
		}
		l := &v.Lines[0]
		m := l.BestDate()
		if m == nil || m.First.Month == 0 || !f.agreesWith(m) || len(l.Occasions()) > 1 {
			continue
		}
		f.Date, f.DateKey, f.DateAt = m, v.Key, v.Start
		v.Lines = []phrase.Line{plainLine(phrase.TrimDate(l, m))}
	}
}

// agreesWith says whether a date is of the year that the record states, or states one
// itself where the record does not.
func (f *Facts) agreesWith(m *dates.Match) bool {
	year := f.Year.Year
	if f.Date != nil {
		year = f.Date.First.Year
	}
	return m.First.Year == year || year == 0 || m.First.Year == 0
}

// plainLine gives a text without marks as a line.
func plainLine(text string) phrase.Line {
	return phrase.Line{Text: strings.TrimSpace(text), Dates: dates.Find(text, dates.Options{})}
}

// SplitEvent parts a value that names the event and its place, or only one of
// them. A town alone names its university where most of its sisters name hosts.
func (f *Facts) SplitEvent(sisters KeyLook) {
	if f.Location != nil || len(f.Event.Lines) != 1 {
		return
	}
	p := f.Event.Lines[0].Named()
	if p.Location == "" || p.Event == "" && sisters.varied && sisters.n > 4 && sisters.named*2 > sisters.n && !strings.Contains(p.Location, ", ") {
		return
	}
	location, event := *f.Event, *f.Event
	location.Lines, event.Lines = []phrase.Line{{Text: p.Location}}, []phrase.Line{plainLine(p.Event)}
	f.Location, f.Event = &location, nil
	if p.Event != "" {
		f.Event = &event
	}
}

// cutPlace takes off an event the place that is set off from its name, as by a comma or
// brackets.
func (f *Facts) cutPlace() {
	if f.Location != nil || len(f.Event.Lines) != 1 {
		return
	}
	text := f.Event.Text()
	p := f.Event.Lines[0].Named()
	rest, ok := strings.CutPrefix(text, p.Event)
	if p.Event == "" || p.Location == "" || !ok || !balanced(p.Event) || strings.ContainsAny(p.Location, "0123456789") && !phrase.HostLike(p.Location) {
		return // "RVC2018, LKC2019" are two
	}
	_, _, held := phrase.EventAt(text)
	if sign := phrase.FirstRune(strings.TrimSpace(rest)); !held && !unicode.IsPunct(sign) && sign != '|' {
		return // "Rivercon 2019 Ulm" is the name
	}
	f.SplitEvent(KeyLook{})
}

// balanced says whether no bracket of a text is left open.
func balanced(text string) bool {
	return strings.Count(text, "(") == strings.Count(text, ")") && strings.Count(text, "[") == strings.Count(text, "]")
}
