package content

import (
	"strings"

	"talkfeed/content/dates"
)

// Segmentation: which units of a page are entries, which are the headings that
// date and name them, and which are neither. It goes down the tree and decides
// for each unit by what it states itself, what its kids state, and what its
// sisters look like.

// sisters are the units of one kind that stand side by side, and what they have
// in common.
type sisters struct {
	units []*unit
	dated int // how many state a date of their own
}

// walk finds the entries among sister units.
func (x *extractor) walk(units []*unit, c context) {
	s, outer := x.sisters(units, c), c
	drafts := len(x.drafts)
	for i := 0; i < len(units); {
		if m, ok := units[i].divider(); ok && len(units) > 1 {
			c = outer.at(m)
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
	x.settle(x.drafts[drafts:])
}

// divider says whether an item is nothing but a period, which dates the items
// after it.
func (u *unit) divider() (dates.Match, bool) {
	if u.kind != itemUnit && u.kind != paragraphUnit || len(u.kids) > 0 || len(u.body) > 0 || len(u.head) != 1 || len(u.links) > 0 {
		return dates.Match{}, false
	}
	m, ok := periodOf(&u.head[0])
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

func (x *extractor) sisters(units []*unit, c context) sisters {
	s := sisters{units: units}
	for _, u := range units {
		if _, ok := u.date(); ok || u.kind == recordUnit || u.statesDateBelow() {
			s.dated++
		}
	}
	return s
}

// date gives the date that a unit's head states: the first that is not struck
// out, a full date before a bare year.
func (u *unit) date() (*dates.Match, bool) {
	var best *dates.Match
	for i := range u.head {
		for j := range u.head[i].dates {
			m := &u.head[i].dates[j]
			if !u.head[i].believes(m) {
				continue
			}
			if best == nil || precision(m) > precision(best) {
				best = m
			}
		}
	}
	return best, best != nil
}

// believes says whether a date in a line can be the entry's: one that stands
// alone or belongs to an event's name, not one inside a title.
func (l *line) believes(m *dates.Match) bool {
	for _, a := range l.atoms {
		if a.marks&struck != 0 && a.start <= m.Start && m.End <= a.end {
			return false
		}
	}
	switch m.Form {
	case dates.NumericPartial:
		return m.Start == 0 || strings.ContainsAny(l.text[max(0, m.Start-1):m.Start], "( [")
	case dates.Year, dates.ShortYear:
		return standsAlone(l.text, m) || yearOfName(l.text, m)
	}
	return true
}

// yearOfName says whether a year belongs to a name in front of it or behind it,
// as in "PyCon 2018" and "2018 PyCon", rather than to a sentence.
func yearOfName(text string, m *dates.Match) bool {
	before, after := strings.Fields(text[:m.Start]), strings.Fields(text[m.End:])
	if len(before) == 0 {
		return len(after) > 0 && capital(after[0])
	}
	last := before[len(before)-1]
	if strings.HasSuffix(last, ":") || !capital(last) && !eventWord(last) {
		return false
	}
	switch strings.ToLower(last) {
	case "in", "of", "for", "the", "since", "to", "and", "until":
		return false
	}
	return true
}

// precision ranks how exactly a date is stated.
func precision(m *dates.Match) int {
	n := 0
	if m.First.Year != 0 {
		n += 2
	}
	if m.First.Month != 0 {
		n += 2
	}
	if m.First.Day != 0 {
		n += 2
	}
	if m.Form != dates.Year && m.Form != dates.ShortYear && m.Form != dates.NumericPartial {
		n++
	}
	return n
}

// visit decides what one unit is, and goes on inside it.
func (x *extractor) visit(u *unit, s sisters, c context) {
	if u.id != "" {
		c.anchor = u.id
	}
	switch {
	case u.skipped():
	case u.kind == recordUnit:
		x.record(u, c)
	case len(u.head) == 0:
		x.walk(u.kids, c)
	case u.kind == sectionUnit:
		x.section(u, s, c)
	default:
		x.item(u, s, c)
	}
}

// skipped says whether the author told talkfeed to leave a unit out.
func (u *unit) skipped() bool { return u.directive("skip") }

// section decides what a heading is: a period, a category, an event over talks,
// a talk over its deliveries, or an entry with its description below.
func (x *extractor) section(u *unit, s sisters, c context) {
	head := &u.head[0]
	if m, ok := periodOf(head); ok {
		if r, _ := headingRole(head.text); r != unknownRole {
			c.role = r
		}
		x.walk(u.kids, c.at(m))
		return
	}
	if r, ok := headingRole(head.text); ok {
		if r != unknownRole {
			c.role = r
		}
		x.category(u, c)
		return
	}
	if c.role == otherRole || c.role == offerRole {
		return
	}
	if month, ok := dates.ParseMonth(plain(head.text)); ok && !isNumber(plain(head.text)) {
		c.date = dates.Date{Month: month}.Fill(c.date)
		x.walk(u.kids, c)
		return
	}
	x.named(u, s, c)
}

// category goes on inside a heading that names no entry.
func (x *extractor) category(u *unit, c context) {
	if c.role == otherRole || c.role == offerRole {
		return
	}
	x.walk(u.kids, c)
}

// kidsOf counts what the kids of a unit state.
type kidsOf struct {
	n, dated, sections, items, records, titled int
	deep                                       int // kids that state no date, but whose kids do
}

func (u *unit) kidCounts() kidsOf {
	var k kidsOf
	for _, kid := range u.kids {
		k.n++
		switch kid.kind {
		case sectionUnit:
			k.sections++
		case recordUnit:
			k.records++
		default:
			k.items++
		}
		if _, ok := kid.date(); ok {
			k.dated++
		} else if kid.datedKids()*2 >= len(kid.kids) && len(kid.kids) > 0 {
			k.deep++
		}
		if kid.titled() {
			k.titled++
		}
	}
	return k
}

func (u *unit) datedKids() int {
	n := 0
	for _, kid := range u.kids {
		if _, ok := kid.date(); ok {
			n++
		}
	}
	return n
}

// titled says whether a unit's head holds a text that is set apart as a title:
// linked, bold or quoted, or several parts of which one reads as one.
func (u *unit) titled() bool {
	if len(u.head) == 0 {
		return false
	}
	for _, c := range u.head[0].chunks(0) {
		if c.kind != textChunk {
			continue
		}
		if c.quoted || c.marks&strong != 0 || c.marks&linked != 0 && hostKind(c.url) != EventLink && eventLike(c.text) == 0 && titleLike(c.text) > 0.6 {
			return true
		}
		if title, _, sep, ok := splitComma(c.text); ok && sep == "," && eventLike(title) == 0 && titleLike(title) >= 0.7 && c.marks&linked == 0 {
			return true
		}
	}
	return false
}

// named decides for a heading that is a name: of an event, a talk, or a topic.
func (x *extractor) named(u *unit, s sisters, c context) {
	u.takeFactItems()
	also := u.takeAlso()
	k := u.kidCounts()
	_, own := u.date()
	switch {
	case len(also) > 0:
		x.again(u, also, s, c)
	case k.records > 0 && k.records == k.n && k.n > 1:
		x.walk(u.kids, c)
	case k.sections > 0 && k.sections*2 >= k.n:
		x.over(u, c, own, !own)
	case k.deep*2 >= k.n && k.deep > 0 && !own:
		x.walk(u.kids, c)
	case k.n == 0 && own && u.onlyEvent():
		x.told(u, c)
	case k.n == 0:
		x.leaf(u, s, c)
	case k.dated*2 >= k.n && !own && k.titled*2 < k.n && (u.loose || u.isTitle()):
		x.deliveries(u, c)
	case k.dated*2 >= k.n && k.dated > 0:
		x.over(u, c, own, !own && c.date.IsZero())
	case own && (k.titled*2 >= k.n || u.onlyEvent()) && !u.hasProse():
		x.over(u, c, true, false)
	case !own && c.date.IsZero() && !u.statesDateBelow() && k.titled*2 >= k.n:
		x.walk(u.kids, c)
	default:
		x.leaf(u, s, c)
	}
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
		facts += count(k.kind == itemUnit && (labelled || period))
	}
	if facts < 2 || facts*2 <= len(u.kids) {
		return
	}
	for _, k := range u.kids {
		u.body = append(u.body, k.block.Blocks...)
	}
	u.kids, u.below = nil, nil
}

// takeAlso takes the sections off a unit whose headings say that the talk was
// given again elsewhere.
func (u *unit) takeAlso() []*unit {
	var also, kids []*unit
	for _, k := range u.kids {
		if k.kind == sectionUnit && len(k.head) > 0 && saysAlso(k.head[0].text) {
			also = append(also, k)
		} else {
			kids = append(kids, k)
		}
	}
	if len(also) > 0 {
		u.kids = kids
	}
	return also
}

// saysAlso says whether a heading is of the kind "Also presented at".
func saysAlso(text string) bool {
	some := false
	for _, w := range strings.Fields(text) {
		switch p := plain(w); {
		case alsoWords[p]:
			some = true
		case p != "" && !fillerWords[p] && !talkWords[p]:
			return false
		}
	}
	return some
}

// again takes a talk with its own facts, and the further deliveries below it.
func (x *extractor) again(u *unit, also []*unit, s sisters, c context) {
	x.leaf(u, s, c)
	talk := x.draft(u, c, true)
	talk.own = nil
	talk.read(newVotes())
	talk.parts.event, talk.links = "", nil
	c.under, c.event = talk, ""
	for _, section := range also {
		for _, kid := range section.kids {
			if len(kid.head) > 0 {
				x.add(x.delivery(kid, c))
			}
		}
	}
}

// isTitle says whether a heading reads more like a talk's title than like an
// event's or a topic's name.
func (u *unit) isTitle() bool {
	text := u.head[0].text
	return titleLike(text) >= 1.0 && eventLike(text) == 0
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

// over goes on below a heading that names an event, with its date and name.
// weak says that it may be a topic just as well.
func (x *extractor) over(u *unit, c context, own, weak bool) {
	name := u.head[0].text
	if own {
		m, _ := u.date()
		if !m.First.Contradicts(c.date) {
			c = c.at(*m)
		}
		name = trimDate(&u.head[0], m)
	}
	event, place := u.eventHead(name)
	if !weak || eventLike(name) > 0 {
		c.event, c.location, c.weak = event, place, !own
		c.links = u.links
	}
	before := len(x.drafts)
	x.walk(u.kids, c)
	if own && len(x.drafts) == before {
		x.told(u, c)
	}
}

// eventHead tells the event of a heading over talks from its place.
func (u *unit) eventHead(name string) (event, place string) {
	r := &reading{chunks: u.head[0].chunks(0)}
	if p := r.read(newVotes()); len(r.texts()) > 1 && p.event != "" && p.location != "" {
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
	}
	x.add(d)
}

// deliveries takes a talk whose kids are the occasions it was given at.
func (x *extractor) deliveries(u *unit, c context) {
	talk := x.draft(u, c, true)
	talk.own = nil
	talk.read(newVotes())
	c.under = talk
	for _, kid := range u.kids {
		if len(kid.head) == 0 {
			continue
		}
		x.add(x.delivery(kid, c))
	}
}

// leaf takes a section or item that holds no units as an entry, or as nothing.
func (x *extractor) leaf(u *unit, s sisters, c context) {
	d := x.draft(u, c, true)
	if d == nil {
		return
	}
	d.links = append(d.links, x.bodyLinks(kidBlocks(u.kids))...)
	if d.own == nil && c.date.IsZero() {
		d.silent = c.role != talksRole || !d.plausible(s) && !d.evident()
		d.listed = c.role == talksRole && len(u.body) == 0
	}
	x.add(d)
}

// item decides what a list item, card or paragraph is.
func (x *extractor) item(u *unit, s sisters, c context) {
	if c.role == otherRole || c.role == offerRole {
		return
	}
	head := &u.head[0]
	if m, ok := periodOf(head); ok && len(u.kids) > 0 && len(u.head) == 1 {
		x.walk(u.kids, c.at(m))
		return
	}
	if month, ok := dates.ParseMonth(plain(head.text)); ok && len(u.kids) > 0 && !isNumber(plain(head.text)) {
		c.date = dates.Date{Month: month}.Fill(c.date)
		x.walk(u.kids, c)
		return
	}
	if r, ok := headingRole(head.text); ok && len(u.kids) > 0 {
		if r != unknownRole {
			c.role = r
		}
		x.category(u, c)
		return
	}
	k := u.kidCounts()
	_, own := u.date()
	switch {
	case !own && k.dated > 0 && k.dated*2 >= k.n && k.titled*2 > k.n && !u.titled():
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
func eventsOver(s sisters) bool {
	n := 0
	for _, u := range s.units {
		if len(u.kids) > 0 {
			n++
		}
	}
	return n*2 >= len(s.units)
}

// plausible says whether an undated unit looks like the dated entries beside it.
func (d *draft) plausible(s sisters) bool {
	return s.dated > 0 && s.dated*3 >= len(s.units)
}

// evident says whether a unit without a date, in a list of such, is a talk all
// the same: it has slides or a recording.
func (d *draft) evident() bool {
	for _, l := range d.links {
		switch kindOfLink(l.Text, l.URL) {
		case Slides, Video, Audio:
			return true
		}
	}
	return false
}
