package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// List items that are no entries but facts of the one above them.

// takeFactItems takes list items below a heading that only state its facts, a
// date alone or labelled values, as part of its body.
func (u *unit) takeFactItems() {
	facts := 0
	for _, k := range u.kids {
		if len(k.head) == 0 {
			return
		}
		facts += phrase.Count(k.statesFact())
	}
	whole := u.wholeAbove()
	if !whole && (facts < 2 || facts*2 <= len(u.kids)) && !u.plainFacts() {
		u.takeDayItem()
		return
	}
	for _, k := range u.kids {
		if whole && !k.statesFact() {
			u.body = append(u.body, k.block)
			continue
		}
		u.body = append(u.body, k.block.Blocks...)
	}
	u.kids, u.below = nil, nil
}

// statesFact says whether a unit is an item that is a date alone or a labelled value.
func (u *unit) statesFact() bool {
	l := &u.head[0]
	_, _, labelled := l.Label()
	_, period := phrase.PeriodOf(l)
	return u.kind == itemUnit && (labelled || period && len(u.head) == 1 && len(u.kids) == 0)
}

// wholeAbove says whether labels above the items below a heading tell the date, and the title
// or the event that the heading doesn't, and no item states a date: they only add to the talk.
func (u *unit) wholeAbove() bool {
	f := u.facts()
	if f.Date == nil || len(f.Titles()) == 0 && (phrase.EventLike(u.head[0].Text) > 0 || !f.LabelsEvent()) {
		return false
	}
	return !slices.ContainsFunc(u.kids, func(k *unit) bool {
		return k.kind != itemUnit || k.dates() || k.statesDateBelow()
	})
}

// takeDayItem takes the one item that is nothing but a day, and that which is nothing but a
// place, for those of all that the others, none of which states one, list below the same
// heading.
func (u *unit) takeDayItem() {
	var day *unit
	var body []*outline.Block
	var kids []*unit
	for _, k := range u.kids {
		alone := len(k.kids) == 0 && len(k.body) == 0
		switch {
		case k.kind != itemUnit || day != nil && k.dates():
			return
		case alone && k.isDay():
			day = k
			body = append(body, k.block.Blocks...)
		case k.dates():
			return
		case alone && len(k.head) == 1 && phrase.PlaceLike(k.head[0].Text):
			body = append(body, k.block.Blocks...)
		default:
			kids = append(kids, k)
		}
	}
	if day != nil && len(kids) > 0 && onlyYearOf(&u.head[0], &day.head[0].Dates[0]) {
		u.body, u.kids, u.below = append(u.body, body...), kids, nil
	}
}

// plainFacts says whether the items below a heading are its facts without labels: one is
// nothing but a day, a month or a year, none of the others states more than its year, and one is a
// place or an event's name. Two that are neither are talks.
func (u *unit) plainFacts() bool {
	if len(u.kids) < 2 || len(u.kids) > mostFactItems {
		return false
	}
	var day *dates.Match
	for _, k := range u.kids {
		if k.kind != itemUnit || len(k.kids) > 0 || len(k.body) > 0 || len(k.head) != 1 {
			return false
		}
		l := &k.head[0]
		if _, period := phrase.PeriodOf(l); l.OnlyDay() || period && len(l.Dates) > 0 {
			if day != nil {
				return false
			}
			day = &l.Dates[0]
		}
	}
	if day == nil || !u.onlyYearOf(day) {
		return false
	}
	named, others := 0, 0
	for _, k := range u.kids {
		l := &k.head[0]
		switch placed := phrase.EndsInPlace(l.Text); {
		case len(l.Dates) > 0 && &l.Dates[0] == day || l.LinksOnly():
		case !onlyYearOf(l, day) || len(strings.Fields(l.Text)) > 6 && !placed:
			return false
		case placed || len(l.Dates) > 0 || phrase.PlaceLike(l.Text) || phrase.EventLike(l.Text) > 0:
			named++
		default:
			others++
		}
	}
	return named > 0 && others < 2
}

// takeFactLists takes the lists below sister headings or items for their facts where most
// have the same shape, one item that is nothing but a date beside one or two that name an
// event or a place: what none of them tells alone, all do together.
func (s *sisters) takeFactLists() {
	var listed []*unit
	over, heads, facts := 0, 0, 0
	for _, u := range s.units {
		if len(u.kids) == 0 || len(u.head) == 0 {
			continue
		}
		over++
		if n, ok := u.factList(); ok {
			listed = append(listed, u)
			facts += n
			heads += phrase.Count(namesFact(u.head[0].Text))
		}
	}
	if len(listed) < 2 || len(listed)*3 < over*2 || heads >= facts {
		return
	}
	for _, u := range listed {
		for _, k := range u.kids {
			u.body = append(u.body, k.block.Blocks...)
		}
		u.kids, u.below = nil, nil
	}
}

// factList says whether the items below a head are such that one is nothing but a date, none
// of the others states one but for a year, and at most two are neither links nor prose; and
// counts those that look like events or places.
func (u *unit) factList() (named int, ok bool) {
	if len(u.kids) < 2 || len(u.kids) > mostFactItems || u.kind == recordUnit {
		return 0, false
	}
	when, others := 0, 0
	for _, k := range u.kids {
		if k.kind != itemUnit || len(k.kids) > 0 || len(k.body) > 0 || len(k.head) != 1 {
			return 0, false
		}
		l := &k.head[0]
		_, period := phrase.PeriodOf(l)
		switch {
		case period || l.OnlyDay() || l.OnlyMonth() > 0:
			if when++; len(l.Dates) == 0 && u.dates() || len(l.Dates) > 0 && !u.onlyYearOf(&l.Dates[0]) {
				return 0, false
			}
		case l.LinksOnly(), phrase.Narrative(l.Text):
		case slices.ContainsFunc(l.Dates, func(m dates.Match) bool { return m.First.Month != 0 }):
			return 0, false
		default:
			others++
			named += phrase.Count(namesFact(l.Text))
		}
	}
	return named, when == 1 && others > 0 && others < 3
}

// namesFact says whether a text looks like an event, its host or a place.
func namesFact(text string) bool {
	return phrase.EventLike(text) > 0 || phrase.HostLike(text) || phrase.PlaceLike(text) || phrase.EndsInPlace(text)
}

// mostFactItems is how many items a list of facts has at most.
const mostFactItems = 6

// onlyYearOf says whether a line states no date but the year of a day, as in an event's name.
func onlyYearOf(l *phrase.Line, day *dates.Match) bool {
	for i := range l.Dates {
		if m := &l.Dates[i]; m.First.Month != 0 || !m.Last.IsZero() || m.First.Contradicts(day.First) {
			return false
		}
	}
	return true
}

// onlyYearOf says whether a unit's head states no date but the year of a day.
func (u *unit) onlyYearOf(day *dates.Match) bool {
	return !slices.ContainsFunc(u.head, func(l phrase.Line) bool { return !onlyYearOf(&l, day) })
}

// takeDayLine takes the line right below a heading, over all else that stands there, for
// the heading's own where it says when and where and names nothing, and the heading may be
// an event: the line is no heading over the list behind it.
func (u *unit) takeDayLine() {
	if len(u.kids) != 1 || !u.kids[0].loose || phrase.HoldsText(u.body) {
		return
	}
	k := u.kids[0]
	if m, ok := k.date(); !ok || m.First.Month == 0 || len(k.head) != 1 || k.isDay() || !onlyYearOf(&u.head[0], m) || !k.onlyPlaces() {
		return
	}
	if name := u.head[0].Text; phrase.EventLike(name) == 0 && !phrase.HostLike(name) && len(strings.Fields(name)) > 2 {
		return
	}
	line := *k.block
	line.Blocks = nil
	u.body = append(append(u.body, &line), k.body...)
	u.kids = k.kids
}

// onlyPlaces says whether a head names places and nothing else.
func (u *unit) onlyPlaces() bool {
	for _, c := range u.head[0].Chunks(0) {
		if c.Kind == phrase.TextChunk && (c.Quoted || !phrase.PlaceLike(c.Text)) {
			return false
		}
	}
	return true
}
