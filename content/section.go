package content

import (
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// What a heading is: a period, a category, an event over talks, a talk over its
// deliveries, or an entry with its description below.

// section decides what a heading is: a period, a category, an event over talks,
// a talk over its deliveries, or an entry with its description below.
func (x *extractor) section(u *unit, s *sisters, c context) {
	head := &u.head[0]
	if m, ok := periodOf(head); ok {
		if r, _ := headingRole(head.text); r != unknownRole {
			c.role = r
		}
		c.why.is(IsPeriod, "nothing but a period, which dates what stands below")
		if !u.dayTalk || c.role == talksRole {
			x.walkPart(u.kids, c.at(m))
		}
		return
	}
	if r, ok := u.category(); ok {
		if r == talksRole && x.page.invites && !tellsOfTalks(head.text) {
			r = otherRole // "Past events" of those who invite to them
		}
		if r != unknownRole {
			c.role = r
		}
		if r == talksRole && u.takeTitleBelow() {
			x.leaf(u, s, c)
			return
		}
		x.category(u, c)
		return
	}
	if x.leavesOut(c) {
		return
	}
	if month, ok := dates.ParseMonth(lexicon.Plain(head.text)); ok && !isNumber(lexicon.Plain(head.text)) {
		c.why.is(IsPeriod, "nothing but a month, which dates what stands below")
		c.why.givesDate()
		c.date = dates.Date{Month: month}.Fill(c.date)
		x.walkPart(u.kids, c)
		return
	}
	x.named(u, s, c)
}

// category is headingRole of a unit's head. What stands over dates was given, whatever
// "Topics" says of it elsewhere.
func (u *unit) category() (role, bool) {
	r, ok := u.headRole()
	if r == offerRole && u.overDated() {
		r = unknownRole
	}
	return r, ok
}

// category goes on inside a heading that names no entry.
func (x *extractor) category(u *unit, c context) {
	if c.role == otherRole && u.holdsTalks(3) {
		c.why.is(IsGroup, "it speaks of something else than talks, but a heading below it does")
		x.walk(u.kids, c)
		return
	}
	if kids := u.spokeAt(); c.role == otherRole && len(kids) > 0 {
		c.role = talksRole
		c.why.is(IsGroup, "it lists what was attended, of which some say that something was presented")
		x.walk(kids, c)
		return
	}
	if x.leavesOut(c) {
		return
	}
	c.why.is(IsCategory, c.role.says())
	if m, ok := u.periodBeside(); ok {
		c = c.at(m)
	}
	x.walk(u.kids, c)
}

// holdsTalks says whether one of the headings below, at most so many levels down, says
// that talks stand under it, as in a page that is called "About me".
func (u *unit) holdsTalks(levels int) bool {
	for _, k := range u.kids {
		if k.kind != sectionUnit || len(k.head) == 0 {
			continue
		}
		if r, ok := headingRole(k.head[0].text); ok && r == talksRole && tellsOfTalks(k.head[0].text) || levels > 0 && k.holdsTalks(levels-1) {
			return true
		}
	}
	return false
}

// periodBeside gives the period that stands alone on the line below a heading, as
// the year that a page sets beside it.
func (u *unit) periodBeside() (dates.Match, bool) {
	if u.level == 0 || len(u.body) == 0 || u.body[0].Kind != outline.Paragraph || len(u.kids) == 0 || u.kids[0].start < u.body[0].Start {
		return dates.Match{}, false
	}
	lines, _ := readLines(u.body[0], breaksOnly, u.order)
	if len(lines) != 1 {
		return dates.Match{}, false
	}
	m, ok := periodOf(&lines[0])
	return m, ok && m.First.Year != 0 && m.First.Day == 0
}

// named decides for a heading that is a name: of an event, a talk, or a topic.
func (x *extractor) named(u *unit, s *sisters, c context) {
	u.takeFactItems()
	also := u.takeAlso()
	_, own := u.date()
	switch {
	case len(also) > 0:
		x.again(u, also, s, c)
	case len(u.kids) == 0 && own && u.onlyEvent():
		x.told(u, c)
	case len(u.kids) == 0:
		x.leaf(u, s, c)
	case u.overPeriods():
		c.why.is(IsGroup, "it stands over periods")
		x.walk(u.kids, c)
	case x.overOccasionRows(u):
		c.why.is(IsTalk, "below it a table has columns for event and date, and none for titles")
		x.deliveries(u, c)
	default:
		x.takeRole(u, s, c)
	}
}

// overOccasionRows says whether a heading that names no event and states no date
// stands over a table of occasions: its columns name event and date, and no title. A
// single word is a topic.
func (x *extractor) overOccasionRows(u *unit) bool {
	if rowsOf(u.kids) != len(u.kids) || u.dates() || u.onlyEvent() || u.level == 1 && nameRole(u.head[0].text) == talksRole {
		return false
	}
	if len(u.head) == 1 && !strings.Contains(u.head[0].text, " ") {
		return false
	}
	rows := make([]*recordFacts, len(u.kids))
	for i, k := range u.kids {
		rows[i] = x.readRecord(k.block)
	}
	s := surveyRecords(rows)
	if s.titles > 0 || s.events*2 < s.n || s.dated*2 < s.n {
		return false
	}
	p := u.reading(true).read(newVotes())
	return p.title != "" && !p.noTitle
}

// overPeriods says whether most of what stands below a heading are headings that are
// nothing but years or months, over others: no talk and no event is given in that way.
func (u *unit) overPeriods() bool {
	periods, n := 0, 0
	for _, k := range u.kids {
		if len(k.head) == 0 {
			continue
		}
		n++
		m, ok := periodOf(&k.head[0])
		periods += count(ok && m.First.Day == 0 && k.kind == sectionUnit && (len(k.kids) > 0 || len(k.body) > 0))
	}
	return periods > 0 && periods*2 >= n
}

// overCategories says whether one of the headings in a unit names what is listed
// below it: the unit is then a part of the page and no entry.
func (u *unit) overCategories() bool {
	for _, k := range u.kids {
		if len(k.head) > 0 && len(k.kids) > 0 && (k.kind == sectionUnit || k.kind == cardUnit) {
			if r, ok := headingRole(k.head[0].text); ok && r != unknownRole {
				return true
			}
		}
	}
	return false
}

// kidTitles says how much, on the mean, the best part of each kid's head reads
// like a title.
func (u *unit) kidTitles() float64 {
	sum := 0.0
	for _, k := range u.kids {
		best := 0.0
		for i := range k.head {
			for _, c := range k.head[i].chunks(i) {
				if c.kind != textChunk {
					continue
				}
				if c.quoted || c.marks&strong != 0 {
					best += 2
				}
				best = max(best, titleLike(c.text))
			}
		}
		sum += best
	}
	return sum / float64(max(1, len(u.kids)))
}

// onlyEvent says whether a head is an event's name and nothing else.
func (u *unit) onlyEvent() bool {
	texts := 0
	for _, c := range u.head[0].chunks(0) {
		if c.kind == textChunk {
			texts++
			if c.quoted || eventLike(c.text) == 0 && !placeLike(c.text) {
				return false
			}
		}
	}
	return texts > 0 && texts <= 2
}

// hasProse says whether the body holds more than a line or two.
func (u *unit) hasProse() bool {
	n := 0
	for _, b := range u.body {
		n += len(blockText(b))
	}
	return n > 400
}

// statesDateBelow says whether the lines under a heading state its date.
func (u *unit) statesDateBelow() bool { return u.facts().date != nil }
