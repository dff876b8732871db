package content

import "talkfeed/content/phrase"

// What a unit is that others stand below: an entry that they describe, a talk over
// its deliveries, an event over its talks, or a topic over entries that stand for
// themselves. Of these readings the one is taken for which most evidence speaks
// (roleevidence.go), with weights found on labelled pages (roleweights_gen.go). It is
// added up over all sisters of one shape, so that one that is written otherwise
// doesn't change how it is read.

// unitRole is what a unit is that others stand below.
type unitRole uint8

const (
	entryRole unitRole = iota
	talkRole           // over its deliveries
	eventRole          // over its talks
	groupRole          // over entries
	unitRoles
)

// shape tells which sisters are weighed together.
type shape struct {
	kind      unitKind
	own       precisionKind
	overDated bool
}

// precisionKind says whether a date is stated, and how exactly.
type precisionKind uint8

const (
	noDate precisionKind = iota
	yearOnly
	monthOrDay
)

// shape gives the shape of a unit.
func (u *unit) shape() shape {
	s := shape{kind: u.kind, overDated: u.overDated()}
	if m, ok := u.date(); ok {
		s.own = yearOnly
		if m.First.Month != 0 {
			s.own = monthOrDay
		}
	}
	return s
}

// takeRole goes on with a unit, below which others stand, as what it is.
func (x *extractor) takeRole(u *unit, s *sisters, c context) {
	own, dated := u.date()
	role, why := x.roleOf(u, s, c)
	if place := u.placeHead(s); place != "" && role != entryRole && role != talkRole {
		role, why, c.place = groupRole, "it is nothing but a place, as are the headings beside it", place
	}
	if u.takeLabelled() && role != talkRole && !dated && u.datedBelow(c).date != c.date {
		role, why = eventRole, "the lines below it state its date, and a label says that talks follow"
	}
	if u.overTitles {
		u.markTitles()
		role, why = eventRole, "titles stand below it, with dates of their own or one for all"
	}
	if role == groupRole && u.datedName() {
		role, why = eventRole, "it is a name with its date, over what names no event"
	}
	if role == groupRole && u.each && !dated && c.date.Year != 0 && (u.head[0].Wholly(phrase.Linked) || phrase.EventLike(u.head[0].Text) > 0) {
		role, why = eventRole, "below a date, it is over nothing but links, and is one itself or has a word as events do"
	}
	if role == talkRole && u.overLists() {
		role, why = groupRole, "the headings below it stand over lists of their own"
	}
	if role != talkRole && u.deliveredAt() || role == groupRole && s.view(u, c).deliveredOnce() {
		role, why = talkRole, "all that stands below it only says where and when it was given"
	}
	if role == eventRole && dated && (s.overOccasionLinks() || u.titledAtEvent() && u.allDetails()) {
		role = entryRole
	}
	switch role {
	case talkRole:
		c.why.is(IsTalk, why)
		x.deliveries(u, c)
	case eventRole:
		c.why.is(IsEvent, why)
		x.over(u, c, dated)
	case groupRole:
		if dated {
			c = c.at(*own)
		}
		c.why.is(IsGroup, why)
		c.list = u
		x.walk(u.kids, c)
	default:
		var line *unit
		switch {
		case dated && s.overOccasionLinks():
			line = u.onlyName()
		case dated && s.overLinks():
			line = u.deck()
		}
		if line != nil {
			u.facts().Lines = append(u.facts().Lines, line.head...)
		}
		x.leaf(u, s, c)
	}
}

// titledAtEvent says whether a unit's head begins with a title set apart and names the event
// behind it.
func (u *unit) titledAtEvent() bool {
	title := true
	for _, k := range u.head[0].Chunks(0) {
		switch {
		case k.Kind != phrase.TextChunk:
		case title && (!setsApart(&u.head[0]) || phrase.EventLike(k.Text) > 0):
			return false
		case !title && phrase.EventLike(k.Text) > 0:
			return true
		default:
			title = false
		}
	}
	return false
}

// datedName says whether a unit is a name and behind it its date, over units of which at most half
// state a date or name an event: they were given there.
func (u *unit) datedName() bool {
	m, ok := u.date()
	if !ok || !u.head[0].Holds(m) || m.Start == 0 || !u.head[0].EdgedBy(m) || u.head[0].Text[0] == '(' {
		return false
	}
	name := phrase.TrimDate(&u.head[0], m)
	if !phrase.Capital(name) || phrase.WordsIn(name) > 6 || nameRole(name) != phrase.UnknownRole {
		return false
	}
	facts := 0
	for _, k := range u.kids {
		if k.kind == recordUnit || len(k.head) == 0 || len(k.kids) > 0 || k.isDetail() {
			return false
		}
		facts += phrase.Count(k.dates() || namesFact(k.head[0].Text))
	}
	return facts*2 <= len(u.kids)
}

// overLists says whether most of what stands below the page's heading are headings over
// others that say more than where something is: events over their talks, and no
// deliveries of a talk.
func (u *unit) overLists() bool {
	if u.level != 1 {
		return false
	}
	over := 0
	for _, k := range u.kids {
		says := k.kind == sectionUnit && !k.loose && len(k.kids) > 0
		for _, below := range k.kids {
			says = says && below.kind == itemUnit && len(below.head) > 0 && !below.head[0].LinksOnly()
		}
		over += phrase.Count(says)
	}
	return over*2 > len(u.kids)
}

// weighed is what the sisters of a shape are, and why, where somebody asks.
type weighed struct {
	role unitRole
	why  string
	// whole is set where most of what stands below them has a title and an event.
	whole bool
}

// roleOf says what a unit is, among the sisters of its shape, and why.
func (x *extractor) roleOf(u *unit, s *sisters, c context) (unitRole, string) {
	at := u.shape()
	if w, ok := s.roles[at]; ok {
		return w.role, w.why
	}
	sum := s.weigh(at, c)
	w := weighed{role: sum.best(roleWeights), whole: sum.kids >= 3 && sum.whole*4 >= sum.kids*3}
	if x.teach != nil {
		w.role = x.teach(s, at, sum, w.role)
	}
	if c.why != nil {
		w.why = sum.why(w.role)
	}
	if s.roles == nil {
		s.roles = map[shape]weighed{}
	}
	s.roles[at] = w
	return w.role, w.why
}

// mostAlike is how many sisters of one shape are looked at.
const mostAlike = 16

// weigh looks at the evidence on the sisters of a shape.
func (s *sisters) weigh(at shape, c context) *roleSum {
	sum := &roleSum{holds: make([]float64, roleEvidenceN())}
	for _, u := range s.units {
		if sum.units == mostAlike {
			break
		}
		if u.heads() && u.shape() == at {
			sum.add(s.view(u, c))
		}
	}
	return sum
}

// heads says whether a unit has a role: others stand below it, and it is no mere
// period or category.
func (u *unit) heads() bool {
	return u.kind != recordUnit && len(u.head) > 0 && len(u.kids) > 0 && !u.isCategory()
}

// roleSum counts of how many units each piece of evidence holds.
type roleSum struct {
	units float64
	holds []float64
	// kids is how much stands below the units, and whole how much of that has a title and
	// an event.
	kids, whole int
}

// add counts a unit in, the evidence in all cases and that in its case.
func (sum *roleSum) add(v *roleView) {
	sum.units++
	for i := range v.kids {
		told := &v.kids[i].told
		sum.kids++
		sum.whole += phrase.Count(told.Title != "" && !told.NoTitle && told.Event != "")
	}
	n := len(roleEvidences) + len(kidTraits)*shares + len(sisterTraits)*shares
	for _, i := range v.evidence() {
		sum.holds[i]++
		sum.holds[n*(1+v.roleCase())+i]++
	}
}

// best gives the role for which most speaks.
func (sum *roleSum) best(w []float64) unitRole {
	score := sum.scores(w)
	best := entryRole
	for role := range unitRoles {
		if score[role] > score[best] {
			best = role
		}
	}
	return best
}

// scores says how much speaks for each role.
func (sum *roleSum) scores(w []float64) (score [unitRoles]float64) {
	for i, n := range sum.holds {
		if n == 0 {
			continue
		}
		for role := range score {
			score[role] += n / sum.units * w[i*int(unitRoles)+role]
		}
	}
	return score
}
