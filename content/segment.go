package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Segmentation: which units of a page are entries, which are the headings that
// date and name them, and which are neither. It goes down the tree and decides
// for each unit by what it states itself, what its kids state, and what its
// sisters look like.

// walk finds the entries among sister units, and tells their fields apart.
func (x *extractor) walk(units []*unit, c context) {
	drafts := len(x.drafts)
	x.walkPart(units, c)
	x.settle(x.drafts[drafts:])
}

// walkPart is walk of a part of a list, as that below one of its years: where it has but
// a few entries, they are told apart together with those of the other parts.
func (x *extractor) walkPart(units []*unit, c context) {
	s, outer, drafts := x.sisters(units), c, len(x.drafts)
	for i := 0; i < len(units); {
		if m, ok := units[i].divider(); ok && len(units) > 1 {
			c = x.weighingUnit(outer, units[i]).at(m)
			c.written = c.written.head(units[i])
			c.why.is(IsPeriod, "nothing but a period, which dates the items after it")
			i++
			continue
		}
		n := rowsOf(units[i:])
		if n > 0 {
			x.table(units[i:i+n], c)
		} else {
			n = 1
			x.visit(units[i], s, c)
		}
		i += n
	}
	if len(x.drafts)-drafts >= enoughSisters {
		x.settle(x.drafts[drafts:])
	}
}

// enoughSisters is how many entries a part of a list has at least that tell enough of
// each other.
const enoughSisters = 3

// divider says whether an item is nothing but a period, which dates the items
// after it.
func (u *unit) divider() (dates.Match, bool) {
	if u.kind != itemUnit && u.kind != paragraphUnit && u.kind != cardUnit || len(u.kids) > 0 || len(u.body) > 0 || len(u.head) != 1 || len(u.links) > 0 {
		return dates.Match{}, false
	}
	m, ok := phrase.PeriodOf(&u.head[0])
	return m, ok && m.First.Day == 0
}

// rowsOf counts the units at the beginning that are rows of one table.
func rowsOf(units []*unit) int {
	n := 0
	for n < len(units) && units[n].table != nil && units[n].table == units[0].table {
		n++
	}
	return n
}

// cutNumbers takes the numbers of a list off the heads of its entries.
func (s *sisters) cutNumbers() {
	var lines []*phrase.Line
	for _, u := range s.units {
		if len(u.head) > 0 && u.kind != recordUnit {
			lines = append(lines, &u.head[0])
		}
	}
	phrase.CutNumbers(lines)
}

func (x *extractor) sisters(units []*unit) *sisters {
	s := &sisters{units: units, page: x.page.title}
	s.joinChains()
	s.dissolveLabels()
	s.cutNumbers()
	s.takeLabelLists()
	s.lowerDates(x.newReader())
	s.takeFactLists()
	for _, u := range units {
		if len(u.head) > 0 && u.kind != recordUnit && !u.isCategory() {
			u.takeFactItems()
			u.takeLastFacts()
		}
	}
	for _, u := range units {
		if _, ok := u.date(); ok || u.kind == recordUnit || u.statesDateBelow() || len(u.kids) == 0 && len(u.facts().Given) > 0 {
			s.dated++
		}
	}
	return s
}

// visit decides what one unit is, and goes on inside it.
func (x *extractor) visit(u *unit, s *sisters, c context) {
	if u.id != "" {
		c.anchor = u.id
	}
	c = x.weighingUnit(c, u)
	c.written = c.written.head(u)
	switch {
	case u.lead.Year != 0:
		c = c.at(dates.Match{First: u.lead})
	case u.lead.Month != 0:
		c.date = u.lead.Fill(c.date)
	}
	switch {
	case len(u.kids) > 0 && u.calledOff():
		c.why.is(IsLeftOut, "struck out, or said to be cancelled, with all below it")
	case u.skipped():
		c.why.is(IsLeftOut, "the comment in it says skip")
	case u.kind == recordUnit:
		x.record(u, s, c)
	case len(u.head) == 0:
		c.why.is(IsGroup, "it has no text of its own")
		x.walkPart(u.kids, c)
	case s.takesPart(u):
		x.tookPart(u, c)
	case u.kind == sectionUnit:
		x.section(u, s, c)
	default:
		x.item(u, s, c)
	}
}

// calledOff says whether what a unit says of itself is struck out, or ends in a word for
// what will not be held: "~~Rivercon (May 2020)~~ cancelled".
func (u *unit) calledOff() bool {
	if len(u.head) == 0 || len(u.head[0].Atoms) == 0 {
		return false
	}
	l := &u.head[0]
	fields := strings.Fields(l.Text)
	if len(fields) > 1 && lexicon.CalledOffWords.Has(strings.Trim(fields[len(fields)-1], "*_()[]!.")) {
		return true
	}
	for _, a := range l.Atoms {
		if strings.TrimSpace(l.Text[a.Start:a.End]) != "" && a.Marks&phrase.Struck == 0 {
			return false
		}
	}
	return true
}

// skipped says whether the author told talkfeed to leave a unit out.
func (u *unit) skipped() bool { return u.directive("skip") }

// leaf takes a section or item that holds no units as an entry, or as nothing.
func (x *extractor) leaf(u *unit, s *sisters, c context) {
	d := x.draft(u, c, true)
	if d == nil {
		c.why.is(IsLeftOut, "it has no text of its own")
		return
	}
	if d.own == nil && u.lasts() {
		c.why.is(IsLeftOut, "it lasts to this day, as an office does")
		return
	}
	d.links = append(d.links, x.bodyLinks(kidBlocks(u.kids))...)
	if d.own == nil && c.date.IsZero() {
		d.silent = c.role != phrase.TalksRole || !d.plausible(s) && !d.evident()
		d.listed = c.role == phrase.TalksRole && len(u.body) == 0
	}
	x.add(d)
}

// lasts says whether the lines that name a unit say that it lasts to this day.
func (u *unit) lasts() bool {
	return slices.ContainsFunc(u.head, func(l phrase.Line) bool { return l.Lasts() })
}

// plausible says whether an undated unit looks like the dated entries beside it.
func (d *draft) plausible(s *sisters) bool {
	return s.dated > 0 && s.dated*3 >= len(s.units)
}

// evident says whether a unit without a date, in a list of such, is a talk all
// the same: it has slides or a recording, or a label names its event.
func (d *draft) evident() bool {
	if d.unit.facts().NamesEvent() {
		return true
	}
	return slices.ContainsFunc(d.links, isMaterial)
}
