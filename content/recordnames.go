package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"unicode"

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

// named tells the text of a value apart that names an event, a place or both.
func (l *line) named() parts {
	if event, place, ok := eventAt(l.text); ok {
		return parts{event: event, location: place}
	}
	r := &reading{chunks: l.chunks(0)}
	return r.read(nil)
}

// eventAt parts an event from the house where it was held: "Clock seminar at the
// University of Turku".
func eventAt(text string) (event, place string, ok bool) {
	for _, at := range [...]string{" at the ", " at ", " an der ", " am "} {
		event, place, ok = strings.Cut(text, at)
		if ok && eventLike(event) > 0 && !leadsTalk(event) && (hostLike(place) || placeLike(place) || isInstitution(place)) && !namedYear(place) {
			return event, place, true
		}
	}
	return "", "", false
}

// leadsTalk says whether a text names the talk itself: "Keynote", "Invited talk".
func leadsTalk(text string) bool {
	last := text[strings.LastIndexByte(text, ' ')+1:]
	return lexicon.Kinds[lexicon.Plain(last)] != "" && !eventWord(last) || strings.ContainsRune(text, ',')
}

// splitEvent parts a value that names the event and its place, or only one of
// them. A town alone names its university where most of its sisters name hosts.
func (f *recordFacts) splitEvent(sisters keyLook) {
	if f.location != nil || len(f.event.lines) != 1 {
		return
	}
	p := f.event.lines[0].named()
	if p.location == "" || p.event == "" && sisters.varied && sisters.n > 4 && sisters.named*2 > sisters.n && !strings.Contains(p.location, ", ") {
		return
	}
	location, event := *f.event, *f.event
	location.lines, event.lines = []line{{text: p.location}}, []line{plainLine(p.event)}
	f.location, f.event = &location, nil
	if p.event != "" {
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
	p := f.event.lines[0].named()
	rest, ok := strings.CutPrefix(text, p.event)
	if p.event == "" || p.location == "" || !ok || !balanced(p.event) || strings.ContainsAny(p.location, "0123456789") && !hostLike(p.location) {
		return // "RVC2018, LKC2019" are two
	}
	_, _, held := eventAt(text)
	if sign := firstRune(strings.TrimSpace(rest)); !held && !unicode.IsPunct(sign) && sign != '|' {
		return // "Rivercon 2019 Ulm" is the name
	}
	f.splitEvent(keyLook{})
}

// balanced says whether no bracket of a text is left open.
func balanced(text string) bool {
	return strings.Count(text, "(") == strings.Count(text, ")") && strings.Count(text, "[") == strings.Count(text, "]")
}
