package content

import (
	"strings"

	"talkfeed/content/dates"
)

// What a list item, card or paragraph is.

// item decides what a list item, card or paragraph is.
func (x *extractor) item(u *unit, s *sisters, c context) {
	if x.leavesOut(c) {
		return
	}
	head := &u.head[0]
	if m, ok := periodOf(head); ok && len(u.kids) > 0 && len(u.head) == 1 {
		c.why.is(IsPeriod, "nothing but a period, which dates what stands below")
		x.walk(u.kids, c.at(m))
		return
	}
	if month, ok := dates.ParseMonth(plain(head.text)); ok && len(u.kids) > 0 && !isNumber(plain(head.text)) {
		c.why.is(IsPeriod, "nothing but a month, which dates what stands below")
		c.why.givesDate()
		c.date = dates.Date{Month: month}.Fill(c.date)
		x.walk(u.kids, c)
		return
	}
	if r, ok := headingRole(head.text); ok && (len(u.kids) > 0 || r == otherRole && u.level > 0) {
		if r != unknownRole {
			c.role = r
		}
		x.category(u, c)
		return
	}
	u.takeFactItems()
	k := u.kidCounts()
	_, own := u.date()
	switch {
	case !own && k.dated > 0 && k.dated*2 >= k.n && k.titled*2 > k.n && !u.titled():
		c.why.is(IsGroup, "it states no date, and what stands below states dates and titles")
		x.walk(u.kids, c)
	case !own && k.dated > 0 && k.dated*2 >= k.n:
		x.deliveries(u, c)
	case own && k.n > 0 && k.dated == 0 && (u.onlyEvent() || !u.titled() && u.kidsRead()) && eventsOver(s):
		x.over(u, c, true, false)
	default:
		x.leaf(u, s, c)
	}
}

// kidsRead says whether the kids of a unit read more like titles than its own
// head does, and are neither sentences nor mere links.
func (u *unit) kidsRead() bool {
	head, kids, n := 0.0, 0.0, 0
	for _, c := range u.head[0].chunks(0) {
		if c.kind == textChunk {
			head = max(head, titleLike(c.text))
		}
	}
	for _, k := range u.kids {
		if len(k.head) == 0 || k.head[0].linksOnly() || strings.HasSuffix(k.head[0].text, ".") {
			return false
		}
		if _, _, ok := k.head[0].label(); ok {
			return false
		}
		kids += titleLike(k.head[0].text)
		n++
	}
	return n > 0 && kids/float64(n) > head
}

// eventsOver says whether most sisters have kids, so that kids are a level of
// the page and not a remark on one entry.
func eventsOver(s *sisters) bool {
	n := 0
	for _, u := range s.units {
		if len(u.kids) > 0 {
			n++
		}
	}
	return n*2 >= len(s.units)
}
