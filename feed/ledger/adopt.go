package ledger

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"talkfeed/feed"
)

// Adoption: where there is no ledger, talks that a former feed held keep the id
// and the moments they had there, so that no reader takes them for new. The
// other items of that feed, posts for instance, are left alone.
//
// A talk and an item are the same where two of three things agree: the link, the
// title, the day. An equal title alone will do where it names as many talks as
// items, since a post's day need not be the talk's.

// adopt gives talks the items of the former feed that they were.
func (u *update) adopt(ids *ids) {
	if u.o.Former == nil {
		return
	}
	a := newAdoption(u.o.Former, u.o.Host)
	onPage := make(map[string]int)
	for i := range u.talks {
		onPage[u.talks[i].Page]++
	}
	var pairs []adoptedPair
	for i := range u.talks {
		t := &u.talks[i]
		if t.old != nil {
			continue
		}
		pairs = append(pairs, a.ofID(i, t, ids)...)
		pairs = append(pairs, a.pairs(i, t, a.linksOf(t, onPage[t.Page] > 1))...)
	}
	pairs = append(pairs, a.byTitle(u.talks)...)
	slices.SortStableFunc(pairs, func(x, y adoptedPair) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.talk, y.talk), cmp.Compare(x.item, y.item))
	})
	taken := make([]bool, len(a.items))
	for _, p := range pairs {
		t, item := &u.talks[p.talk], &a.items[p.item]
		if taken[p.item] || t.adopted != nil || !ids.take(item.ID) {
			continue
		}
		taken[p.item] = true
		t.adopted, t.item.ID = item.FormerItem, item.ID
	}
	u.sayAdopted()
}

// adoptMoments gives a talk the moments it had in the former feed, which are as
// final as ours. They were perhaps no two different ones; that is so for good.
func (t *talk) adoptMoments(now time.Time, free *moments) {
	published, updated := t.adopted.Published, t.adopted.Updated
	switch {
	case published.IsZero() && updated.IsZero():
		published = free.take(t.ownMoment(now)) // readers took the moment they first saw it
	case published.IsZero():
		published = updated
	}
	t.item.Published = earlier(published, now)
	t.item.Updated = t.item.Published
	if updated = earlier(updated, now); updated.After(t.item.Published) {
		t.item.Updated = updated
	}
}

// wireID gives an item's id as feeds have it: an adopted one that is no URI with
// a URI that stands for it where only a URI may. No other id has a colon there.
func (u *update) wireID(id string) (uri, former string) {
	if feed.IsURI(id) {
		return id, ""
	}
	return tag(u.next.Host, u.o.Year, "former:"+encode(id, "", 3*len(id))), id
}

// holdAdopted sees to it that no talk gets a moment that another brings along.
func (u *update) holdAdopted(free *moments) {
	for i := range u.talks {
		if a := u.talks[i].adopted; a != nil {
			free.taken[a.Published.Unix()], free.taken[a.Updated.Unix()] = true, true
		}
	}
}

// earlier keeps a moment from lying in the future, where readers hide an entry.
func earlier(t, now time.Time) time.Time {
	if t.After(now) {
		return now
	}
	return t
}

// sayAdopted says what became of the former feed.
func (u *update) sayAdopted() {
	adopted, opaque := 0, 0
	for i := range u.talks {
		if a := u.talks[i].adopted; a != nil {
			adopted++
			if !feed.IsURI(a.ID) {
				opaque++
			}
		}
	}
	all := len(u.o.Former.Items)
	message := fmt.Sprintf("of the %d entries of the former feed, %d are talks that were found, which keep their ids and dates; left alone: %d; talks new to the feed: %d",
		all, adopted, all-adopted, len(u.talks)-adopted)
	if opaque > 0 {
		message += fmt.Sprintf("; the ids of %d are no URIs, which Atom wants, so that only readers of RSS and JSON Feed know those talks again", opaque)
	}
	u.notices = append(u.notices, placed{Notice{Message: message}, -1})
}
