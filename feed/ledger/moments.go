package ledger

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// A build that brings more than backlogTalks unknown talks which ended over
// backlogAge ago brings a backlog: an archive was added, or found for the
// first time. It must not arrive as news.
const (
	backlogTalks = 5
	backlogAge   = 60 * 24 * time.Hour
)

// moments gives out moments, each once. Readers put entries of equal moments in
// different orders, and validators warn of them.
type moments struct {
	taken map[int64]bool
	// free is, for a moment that was asked for, where to look on: what lies
	// between is taken.
	free map[int64]int64
}

func newMoments(l *Ledger) *moments {
	m := &moments{taken: make(map[int64]bool), free: make(map[int64]int64)}
	for i := range l.Items {
		m.taken[l.Items[i].Published.Unix()] = true
		m.taken[l.Items[i].Updated.Unix()] = true
	}
	return m
}

// take gives the latest free second that is not after t.
func (m *moments) take(t time.Time) time.Time {
	asked := t.Unix()
	at, ok := m.free[asked]
	if !ok {
		at = asked
	}
	for m.taken[at] {
		at--
	}
	m.taken[at] = true
	m.free[asked] = at - 1
	return time.Unix(at, 0).UTC()
}

// isOld tells whether a talk that is new to the ledger is so old that it could
// be backlog.
func (c *Candidate) isOld(now time.Time) bool {
	return !c.LastDay.IsZero() && c.LastDay.Before(now.Add(-backlogAge))
}

// ownMoment is the moment of a talk that is dated by its own day, which is
// never after now.
func (c *Candidate) ownMoment(now time.Time) time.Time {
	if c.Day.IsZero() || c.Day.After(now) {
		return now
	}
	return c.Day.UTC().Truncate(time.Second)
}

func backlogNotice(n int) Notice {
	return Notice{Message: fmt.Sprintf(
		"%d talks that are new to the feed ended over %d days ago: each is published with its own day, not as news (backlog: news changes that)",
		n, int(backlogAge.Hours()/24))}
}

// setMoments says when each talk was published and updated. Where moments
// would be equal, the talk of the later day comes later, then the lesser id.
func (u *update) setMoments() {
	backlog := u.backlog()
	free := newMoments(u.old)
	u.holdAdopted(free)
	order := make([]*talk, len(u.talks))
	for i := range u.talks {
		order[i] = &u.talks[i]
	}
	slices.SortFunc(order, func(a, b *talk) int {
		return cmp.Or(b.LastDay.Compare(a.LastDay), strings.Compare(a.item.ID, b.item.ID))
	})
	now := u.o.Now
	for _, t := range order {
		switch {
		case t.old != nil:
			u.revise(t, free)
			continue
		case t.adopted != nil:
			t.adoptMoments(now, free)
			continue
		case u.o.First || backlog && t.isOld(now):
			t.item.Published = free.take(t.ownMoment(now))
		default:
			t.item.Published = free.take(now)
		}
		t.item.Updated = t.item.Published
	}
}

// revise moves Updated of a known talk that changed, and never back.
func (u *update) revise(t *talk, free *moments) {
	if t.old.Withdrawn {
		t.item.note(u.o.Now, "back")
	}
	changed := t.changed(u.hosts)
	for _, what := range changed {
		t.item.note(u.o.Now, what)
	}
	if changed == nil || !u.o.Now.After(t.old.Updated) {
		return
	}
	if at := free.take(u.o.Now); at.After(t.old.Updated) {
		t.item.Updated = at
	} else {
		t.item.Updated = u.o.Now
	}
}

// backlog tells whether old talks are published with their own day: where the
// build brings so many that they can't be news, or the author says so.
func (u *update) backlog() bool {
	if u.o.First || u.o.Backlog == BacklogNews {
		return false
	}
	n := 0
	for i := range u.talks {
		if t := &u.talks[i]; t.old == nil && t.adopted == nil && t.isOld(u.o.Now) {
			n++
		}
	}
	if u.o.Backlog == BacklogArchive {
		return true
	}
	if n <= backlogTalks {
		return false
	}
	u.notices = append(u.notices, placed{backlogNotice(n), -1})
	return true
}
