package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What a list item, card or paragraph is.

// item decides what a list item, card or paragraph is.
func (x *extractor) item(u *unit, s *sisters, c context) {
	if x.leavesOut(c) {
		return
	}
	head := &u.head[0]
	if m, ok := phrase.PeriodOf(head); ok && len(u.kids) > 0 && len(u.head) == 1 {
		c.why.is(IsPeriod, "nothing but a period, which dates what stands below")
		x.walkPeriod(u.kids, c.at(m))
		return
	}
	if month, ok := dates.ParseMonth(lexicon.Plain(head.Text)); ok && len(u.kids) > 0 && !phrase.IsNumber(lexicon.Plain(head.Text)) {
		c.why.is(IsPeriod, "nothing but a month, which dates what stands below")
		c.why.givesDate()
		c.date = dates.Date{Month: month}.Fill(c.date)
		x.walkPeriod(u.kids, c)
		return
	}
	if r, ok := s.category(u, c); ok && (len(u.kids) > 0 || r == phrase.OtherRole && u.level > 0) {
		if r != phrase.UnknownRole {
			c.role = r
		}
		x.category(u, c)
		return
	}
	u.takeFactItems()
	if len(u.kids) == 0 {
		x.leaf(u, s, c)
		return
	}
	x.takeRole(u, s, c)
}

// kidsDated counts the kids that state a date as exactly as their parent does. A
// year in a remark ("also at Rivercon 2018") is none below a day.
func (u *unit) kidsDated(parent *dates.Match) int {
	n := 0
	for _, k := range u.kids {
		if m, ok := k.date(); ok {
			n += phrase.Count(phrase.Precision(m) >= phrase.Precision(parent))
		}
	}
	return n
}

// takeLinkItems gives the items below an event that only lead to slides or
// recordings to the talk before them, where there is one.
func (u *unit) takeLinkItems() {
	var kids []*unit
	for _, k := range u.kids {
		if len(kids) > 0 && k.leadsOnly() {
			talk := kids[len(kids)-1]
			talk.links = append(talk.links, k.links...)
		} else {
			kids = append(kids, k)
		}
	}
	if len(kids) > 0 && !kids[0].leadsOnly() {
		u.kids = kids
	}
}

// takeLinksOfAll gives the items among a talk's deliveries that only lead to slides or a
// recording to the talk.
func (u *unit) takeLinksOfAll() {
	var kids []*unit
	links := u.links
	for _, k := range u.kids {
		if k.kind == itemUnit && k.leadsTo() && len(k.links) > 0 {
			links = append(links, k.links...)
		} else {
			kids = append(kids, k)
		}
	}
	if len(kids) > 0 {
		u.kids, u.links = kids, links
	}
}
