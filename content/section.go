package content

import (
	"strings"

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
	if month, ok := dates.ParseMonth(plain(head.text)); ok && !isNumber(plain(head.text)) {
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

// takeFactItems takes list items below a heading that only state its facts, a
// date alone or labelled values, as part of its body.
func (u *unit) takeFactItems() {
	facts := 0
	for _, k := range u.kids {
		if len(k.head) == 0 {
			return
		}
		l := &k.head[0]
		_, _, labelled := l.label()
		_, period := periodOf(l)
		facts += count(k.kind == itemUnit && (labelled || period && len(k.head) == 1))
	}
	if (facts < 2 || facts*2 <= len(u.kids)) && !u.plainFacts() {
		return
	}
	for _, k := range u.kids {
		u.body = append(u.body, k.block.Blocks...)
	}
	u.kids, u.below = nil, nil
}

// plainFacts says whether the items below a heading are its facts without labels: one is
// nothing but a day or month, the others are short and undated, and one is a place or an
// event's name.
func (u *unit) plainFacts() bool {
	if len(u.kids) < 2 || len(u.kids) > 5 || u.dates() {
		return false
	}
	days, named := 0, 0
	for _, k := range u.kids {
		if k.kind != itemUnit || len(k.kids) > 0 || len(k.body) > 0 || len(k.head) != 1 {
			return false
		}
		l := &k.head[0]
		switch m, period := periodOf(l); {
		case l.onlyDay(), period && m.First.Month != 0:
			days++
		case len(l.dates) > 0 || len(strings.Fields(l.text)) > 6:
			return false
		case placeLike(l.text) || eventLike(l.text) > 0:
			named++
		}
	}
	return days == 1 && named > 0
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

// over goes on below a heading that names an event, with its name and, where it
// states one of its own, its date.
func (x *extractor) over(u *unit, c context, own bool) {
	name := u.head[0].text
	if own {
		day, _ := u.date()
		m := day
		if m.First.Year == 0 && c.date.Year == 0 {
			m = withYear(m, u.head)
		}
		if m.First.Month != 0 || !m.First.Contradicts(c.date) {
			c = c.at(*m) // a bare year may be what the event is called
		}
		if u.head[0].holds(day) {
			name = trimDate(&u.head[0], day)
		}
	}
	event, place := u.eventHead(name)
	c = u.datedBelow(c)
	if place == "" {
		place = u.placeBelow()
	}
	c.event, c.location, c.weak = event, place, !own
	c.links = u.links
	u.takeLinkItems()
	before := len(x.drafts)
	x.walk(u.kids, c)
	if own && len(x.drafts) == before {
		x.told(u, c)
	}
}

// datedBelow adds to a context the date that the lines below a heading state, where it is
// more exact than what the heading and those above say.
func (u *unit) datedBelow(c context) context {
	if m := u.facts().date; m != nil && m.First.Month != 0 && c.date.Month == 0 && !m.First.Contradicts(c.date) && u.datedKids() == 0 {
		return c.at(*m)
	}
	return c
}

// placeBelow gives the place that the dated line below a heading names.
func (u *unit) placeBelow() string {
	f := u.facts()
	for i := range f.lines {
		if f.lines[i].bestDate() != nil {
			r := &reading{chunks: f.lines[i].chunks(i + 1), hasEvent: true}
			return r.read(newVotes()).location
		}
	}
	return ""
}

// eventHead tells the event of a heading over talks from its place.
func (u *unit) eventHead(name string) (event, place string) {
	if i := strings.LastIndex(name, " ("); i > 0 && strings.HasSuffix(name, ")") && rolesOnly(name[i+2:]) && !placeLike(strings.Trim(name[i+2:], ")")) {
		name = name[:i] // (keynote)
	}
	r := &reading{chunks: u.head[0].chunks(0)}
	if p := r.read(newVotes()); len(r.texts()) > 1 && p.event != "" && p.location != "" && strings.Count(p.event, "(") == strings.Count(p.event, ")") {
		return p.event, p.location
	}
	event, place = splitPlace(name)
	if e, p, ok := placeInBrackets(event); ok {
		event, place = e, join(p, place)
	}
	return event, place
}

// told takes an event under which no talk is named as one: its sentences may
// say what the talk was about.
func (x *extractor) told(u *unit, c context) {
	d := x.draft(u, c, true)
	if title := aboutTitle(u.body); title != "" {
		d.entry.Title, d.told = title, true
		d.from(titleField, u.start, "a sentence below that says what the talk was about")
	}
	x.add(d)
}

// deliveries takes a talk whose kids are the occasions it was given at.
func (x *extractor) deliveries(u *unit, c context) {
	u.facts().quoted = nil // the head is the title: what is quoted below it is a summary
	u.takeLinksOfAll()
	talk := x.draft(u, c, true)
	talk.own, talk.reading.hasEvent = nil, true // the occasions name the events
	talk.read(newVotes())
	c.under = talk
	for i := 0; i < len(u.kids); i++ {
		kid := u.kids[i]
		if n := rowsOf(u.kids[i:]); n > 0 {
			x.table(u.kids[i:i+n], c)
			i += n - 1
			continue
		}
		if len(kid.head) == 0 {
			x.weighingUnit(c, kid).why.is(IsLeftOut, "it stands among the deliveries of a talk, and has no text of its own")
			continue
		}
		x.add(x.delivery(kid, x.weighingUnit(c, kid)))
	}
}
