package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What a heading is: a period, a category, an event over talks, a talk over its
// deliveries, or an entry with its description below.

// section decides what a heading is: a period, a category, an event over talks,
// a talk over its deliveries, or an entry with its description below.
func (x *extractor) section(u *unit, s *sisters, c context) {
	head := &u.head[0]
	c.stays = c.stays || namesStays(head.Text)
	if m, ok := phrase.PeriodOf(head); ok {
		if r, _ := phrase.HeadingRole(head.Text); r != phrase.UnknownRole {
			c.role = r
		}
		c.why.is(IsPeriod, "nothing but a period, which dates what stands below")
		if !u.dayTalk || c.role == phrase.TalksRole {
			x.walkPeriod(u.kids, c.at(m))
		}
		return
	}
	if r, ok := s.category(u, c); ok {
		if r == phrase.TalksRole && x.page.invites && !tellsOfTalks(head.Text) {
			r = phrase.OtherRole // "Past events" of those who invite to them
		}
		if r == phrase.TalksRole && u.heard() {
			r = phrase.OtherRole
		}
		if r != phrase.UnknownRole {
			c.role, c.spoken = r, tellsOfSpeech(head.Text)
		}
		if r == phrase.TalksRole && u.takeTitleBelow() {
			x.leaf(u, s, c)
			return
		}
		x.category(u, c)
		return
	}
	if x.opensTalks(u, c) || x.leavesOut(c) {
		return
	}
	if month, ok := dates.ParseMonth(lexicon.Plain(head.Text)); ok && !phrase.IsNumber(lexicon.Plain(head.Text)) {
		c.why.is(IsPeriod, "nothing but a month, which dates what stands below")
		c.why.givesDate()
		c.date = dates.Date{Month: month}.Fill(c.date)
		x.walkPeriod(u.kids, c)
		return
	}
	x.named(u, s, c)
}

// category goes on inside a heading that names no entry.
func (x *extractor) category(u *unit, c context) {
	if x.opensTalks(u, c) {
		return
	}
	if c.role == phrase.OtherRole {
		if kids := x.spokeAt(u); len(kids) > 0 {
			c.role = phrase.TalksRole
			c.why.is(IsGroup, "it lists what was attended, or news, of which some say that the author spoke")
			x.walk(kids, c)
			return
		}
	}
	if x.leavesOut(c) {
		return
	}
	c.why.is(IsCategory, c.role.Says())
	c.list = u
	if m, ok := u.periodBeside(); ok {
		c = c.at(m)
	}
	x.walk(u.kids, c)
}

// opensTalks goes on inside a heading over something else than talks, by its own words or
// by the page's, where a heading below it speaks of talks. It says whether one does.
func (x *extractor) opensTalks(u *unit, c context) bool {
	if c.role != phrase.OtherRole || !u.holdsTalks(3) {
		return false
	}
	c.why.is(IsGroup, "it or the page speaks of something else than talks, but a heading below it does")
	x.walk(u.kids, c)
	return true
}

// holdsTalks says whether one of the headings below, at most so many levels down, says
// that talks stand under it, as in a page that is called "About me".
func (u *unit) holdsTalks(levels int) bool {
	for _, k := range u.kids {
		if k.kind != sectionUnit || len(k.head) == 0 {
			continue
		}
		if r, ok := phrase.HeadingRole(k.head[0].Text); ok && r == phrase.TalksRole && tellsOfTalks(k.head[0].Text) || levels > 0 && k.holdsTalks(levels-1) {
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
	lines, _ := phrase.ReadLines(u.body[0], phrase.BreaksOnly, u.order)
	if len(lines) != 1 {
		return dates.Match{}, false
	}
	m, ok := phrase.PeriodOf(&lines[0])
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
		c.list = u
		c.why.is(IsGroup, "it stands over periods")
		x.walk(u.kids, c)
	case s.ofKinds(u):
		if p := lexicon.Plain(lastWord(u.head[0].Text)); lexicon.OtherWords[p] && !lexicon.TalkWords[p] && !s.overTalkKinds() {
			c.role = phrase.OtherRole
			x.leavesOut(c)
			return
		}
		c.why.is(IsGroup, "it names a kind of occasions, as the headings beside it do")
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
	if rowsOf(u.kids) != len(u.kids) || u.dates() || u.onlyEvent() || u.level == 1 && nameRole(u.head[0].Text) == phrase.TalksRole {
		return false
	}
	if len(u.head) == 1 && !strings.Contains(u.head[0].Text, " ") {
		return false
	}
	rows := make([]*record.Facts, len(u.kids))
	for i, k := range u.kids {
		rows[i] = x.readRecord(k.block)
	}
	s := record.NewSurvey(rows)
	if s.Titles > 0 || s.Events*2 < s.N || s.Dated*2 < s.N {
		return false
	}
	p := u.reading(true).Read(phrase.NewVotes())
	return p.Title != "" && !p.NoTitle
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
		m, ok := phrase.PeriodOf(&k.head[0])
		periods += phrase.Count(ok && m.First.Day == 0 && k.kind == sectionUnit && (len(k.kids) > 0 || len(k.body) > 0))
	}
	return periods > 0 && periods*2 >= n
}

// overCategories says whether one of the headings in a unit names what is listed
// below it: the unit is then a part of the page and no entry.
func (u *unit) overCategories() bool {
	for _, k := range u.kids {
		if len(k.head) > 0 && len(k.kids) > 0 && (k.kind == sectionUnit || k.kind == cardUnit) {
			if r, ok := phrase.HeadingRole(k.head[0].Text); ok && r != phrase.UnknownRole {
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
			for _, c := range k.head[i].Chunks(i) {
				if c.Kind != phrase.TextChunk {
					continue
				}
				if c.Quoted || c.Marks&phrase.Strong != 0 {
					best += 2
				}
				best = max(best, phrase.TitleLike(c.Text))
			}
		}
		sum += best
	}
	return sum / float64(max(1, len(u.kids)))
}

// onlyEvent says whether a head is an event's name and nothing else.
func (u *unit) onlyEvent() bool {
	texts := 0
	for _, c := range u.head[0].Chunks(0) {
		if c.Kind == phrase.TextChunk {
			texts++
			if c.Quoted || phrase.EventLike(c.Text) == 0 && !phrase.PlaceLike(c.Text) {
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
func (u *unit) statesDateBelow() bool { return u.facts().Date != nil }
