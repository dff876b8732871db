package content

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
)

// A context is what an entry inherits from the headings and groups around it.
type context struct {
	// date is what the headings state, put together from the inside out.
	date dates.Date
	end  dates.Date
	// event and location come from an event's heading; a talk that names its own
	// event keeps that.
	event, location string
	links           []foundLink
	// weak is set where the heading may be a topic as well as an event.
	weak bool
	// under is the talk that a delivery belongs to.
	under *draft
	role  role
	// anchor is the id of the nearest heading.
	anchor string
	// why is the decision on the block that this context comes from, nil where
	// nobody asks for it.
	why *Decision
}

// role says what a part of the page lists.
type role uint8

const (
	unknownRole role = iota
	talksRole
	otherRole // jobs, papers, posts: anything but talks
	offerRole // talks on offer
)

// headingRole tells from a heading's words what stands under it. A heading that
// has other words too is no category but a name, and tells nothing.
func headingRole(text string) (r role, category bool) {
	talk, other, offer, unknown := 0, 0, 0, 0
	before := ""
	for _, w := range strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("/|+,()[]:-–—.・·", r)
	}) {
		p := plain(w)
		switch {
		case offerWords[p]:
			offer++
		case talkWords[p]:
			talk++
		case otherWords[p]:
			other++
			if eventWords[before] && talkWords[before] {
				talk-- // "conference papers"
			}
		case p == "" || fillerWords[p] || isNumber(p):
		default:
			unknown++
		}
		before = p
	}
	switch {
	case unknown > 0:
		return unknownRole, false
	case offer > 0 && other == 0:
		return offerRole, true
	case talk > 0:
		return talksRole, true
	case other > 0:
		return otherRole, true
	}
	return unknownRole, true
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// periodOf says whether a heading is nothing but a period ("2019 (5 talks)",
// "Spring 2019", "2019 so far") and gives it.
func periodOf(l *line) (dates.Match, bool) {
	if len(l.dates) != 1 {
		return dates.Match{}, false
	}
	m := l.dates[0]
	rest := l.text[:m.Start] + " " + l.text[m.End:]
	_, category := headingRole(rest)
	return m, category
}

// add takes a date of a heading further out or in into the context: what is
// stated nearer stands.
func (c context) at(m dates.Match) context {
	c.why.givesDate()
	m = m.Fill(c.date)
	c.date, c.end = m.First, m.Last
	return c
}
