package content

import (
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Headings one below the other that all belong to one entry: its title, its event and
// its date each on a heading of its own, for their looks.

// joinChains makes one head of the headings that stand one below the other, where all
// sisters are such chains and one heading of each is nothing but a day or month; one that
// stands alone has its date last.
func (s *sisters) joinChains() {
	for _, u := range s.units {
		if u.kind != sectionUnit || !u.isChain() || len(s.units) == 1 && !u.loneChain(s.page) {
			return
		}
	}
	for _, u := range s.units {
		u.joinChain()
	}
}

// joinChain takes the headings below a unit as lines of its head; the one that is the
// date doesn't stand first, since an entry begins with a name.
func (u *unit) joinChain() {
	var date *unit
	var heads []*unit
	var body []*outline.Block
	for k := u; ; k = k.kids[0] {
		if k.isMoment() {
			date = k
		} else {
			heads = append(heads, k)
		}
		if k.dayTalk {
			body = append(body, flatten(k.block.Blocks)...)
		} else {
			body = append(body, k.body...)
		}
		if k.endsChain() {
			break
		}
	}
	var lines []phrase.Line
	var links []phrase.FoundLink
	for _, k := range append(heads, date) {
		for _, l := range k.links {
			l.Line += len(lines)
			links = append(links, l)
		}
		lines = append(lines, k.head...)
	}
	u.head, u.links, u.body, u.kids = lines, links, body, nil
}

// isChain says whether below a heading there is but one other, and so on for two levels
// or more, and whether one of them is nothing but a day or month with its year.
func (u *unit) isChain() bool {
	levels, days := 0, 0
	for k := u; ; k = k.kids[0] {
		if len(k.head) != 1 || k.kind != sectionUnit || k.isCategory() && !k.isMoment() {
			return false
		}
		levels++
		days += phrase.Count(k.isMoment())
		if k.endsChain() {
			return days == 1 && (levels > 2 || levels == 2 && k.isDay())
		}
		if len(k.kids) != 1 {
			return false
		}
	}
}

// loneChain says whether a chain without others beside it is an entry's: it stands below
// the page's title, and its last heading is the date.
func (u *unit) loneChain(page string) bool {
	last := u
	for !last.endsChain() {
		last = last.kids[0]
	}
	return u.level > 1 && u.head[0].Text != page && last.isMoment()
}

// endsChain says whether no heading stands below one, and no entries do; the first
// paragraph below a day was taken for one.
func (u *unit) endsChain() bool { return len(u.kids) == 0 || u.isMoment() && u.dayTalk }

// isMoment says whether a head is nothing but a day, or a month with its year, and perhaps
// a place.
func (u *unit) isMoment() bool {
	m, ok := phrase.PeriodOf(&u.head[0])
	if u.isDay() || ok && m.First.Month != 0 && m.First.Year != 0 {
		return true
	}
	l := &u.head[0]
	if len(l.Dates) != 1 || l.Dates[0].First.Month == 0 || l.Dates[0].First.Year == 0 {
		return false
	}
	rest, _ := phrase.TrimChunk(strings.TrimSpace(l.Text[:l.Dates[0].Start]) + " " + strings.TrimSpace(l.Text[l.Dates[0].End:]))
	return phrase.PlaceLike(rest)
}
