package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/phrase"
)

// What the head and the body of a unit state.

// date gives the date that a unit's head states: the first that is not struck
// out, a full date before a bare year. What the author says in a comment comes
// before it.
func (u *unit) date() (*dates.Match, bool) {
	if m := u.toldDate(); m != nil {
		return m, true
	}
	var best *dates.Match
	for i := range u.head {
		for j := range u.head[i].Dates {
			m := &u.head[i].Dates[j]
			if !u.head[i].Believes(m) && (len(u.head) == 1 || !u.head[i].OnlyYear(m)) {
				continue
			}
			if best == nil || phrase.Precision(m) > phrase.Precision(best) {
				best = m
			}
		}
	}
	return best, best != nil
}

// facts reads the lines below a unit's head. Only lines right below it count,
// and later ones that carry a date, a label or nothing but links.
func (u *unit) facts() *phrase.Facts {
	if u.below == nil {
		u.below = phrase.ReadFacts(u.body, u.ends, u.order, u.labels)
		if len(u.head) > 0 {
			u.below.TellKinds(u.head[0].Text)
		}
	}
	return u.below
}

// text is all that a unit says, its head before what is below it.
func (u *unit) text() string {
	var all []string
	for i := range u.head {
		all = append(all, u.head[i].Text)
	}
	for _, b := range u.body {
		all = append(all, blockText(b))
	}
	return strings.Join(all, "\n")
}
