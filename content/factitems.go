package content

import (
	"strings"

	"talkfeed/content/phrase"
)

// List items that are no entries but facts of the one above them.

// takeFactItems takes list items below a heading that only state its facts, a
// date alone or labelled values, as part of its body.
func (u *unit) takeFactItems() {
	facts := 0
	for _, k := range u.kids {
		if len(k.head) == 0 {
			return
		}
		l := &k.head[0]
		_, _, labelled := l.Label()
		_, period := phrase.PeriodOf(l)
		facts += phrase.Count(k.kind == itemUnit && (labelled || period && len(k.head) == 1))
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
		switch m, period := phrase.PeriodOf(l); {
		case l.OnlyDay(), period && m.First.Month != 0:
			days++
		case len(l.Dates) > 0 || len(strings.Fields(l.Text)) > 6:
			return false
		case phrase.PlaceLike(l.Text) || phrase.EventLike(l.Text) > 0:
			named++
		}
	}
	return days == 1 && named > 0
}
