package ledger

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// published gives the items in feed order.
func (u *update) published() []Published {
	type ranked struct {
		Published
		rank time.Time
	}
	all := make([]ranked, len(u.talks))
	for i := range u.talks {
		t := &u.talks[i]
		p := Published{Item: t.Item, Candidate: t.index}
		p.Item.Published, p.Item.Updated = t.item.Published, t.item.Updated
		p.Item.ID, p.Item.FormerID = u.wireID(t.item.ID)
		p.Item.Added = t.item.added()
		all[i] = ranked{p, t.item.Published}
		if t.LastDay.After(t.item.Published) {
			all[i].rank = t.LastDay
		}
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(
			b.rank.Compare(a.rank),
			b.Item.Published.Compare(a.Item.Published),
			strings.Compare(a.Item.ID, b.Item.ID),
		)
	})
	published := make([]Published, len(all))
	for i := range all {
		published[i] = all[i].Published
	}
	return published
}
