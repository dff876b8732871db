package ledger

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Update matches the candidates against the ledger and gives each one its
// identity and moments. The published items are in feed order: by the later of
// the talk's last day and Published, newest first. next is the ledger as it is
// to be written; l is not changed. The order of the candidates does not matter
// but for the order of the notices. The error is for options that no id or
// moment can be made of.
func (l *Ledger) Update(candidates []Candidate, o Options) (published []Published, next *Ledger, notices []Notice, err error) {
	if l == nil {
		l = new(Ledger)
	}
	u, err := newUpdate(l, candidates, o)
	if err != nil {
		return nil, nil, nil, err
	}
	u.identify()
	u.setMoments()
	u.withdraw()
	slices.SortFunc(u.next.Items, func(a, b Item) int { return strings.Compare(a.ID, b.ID) })
	return u.published(), u.next, u.sortedNotices(), nil
}

// update is one Update at work.
type update struct {
	old, next *Ledger
	o         Options
	talks     []talk // in an order of their own, not the document's
	hosts     hosts
	notices   []placed
}

// talk is a candidate on its way into the ledger.
type talk struct {
	*Candidate
	index   int
	subject *subject
	old     *Item       // what the ledger has of it, nil for a new talk
	adopted *FormerItem // what a former feed has of it, nil for none
	item    Item
}

// placed is a Notice and the candidate it is about, -1 for the whole build.
type placed struct {
	Notice
	index int
}

func newUpdate(l *Ledger, candidates []Candidate, o Options) (*update, error) {
	if o.Now.IsZero() {
		return nil, errors.New("ledger: the build has no moment")
	}
	o.Now = o.Now.UTC().Truncate(time.Second)
	if o.Year == 0 {
		o.Year = defaultYear
	}
	host := l.Host
	if host == "" {
		if host = authority(o.Host); host == "" {
			return nil, fmt.Errorf("ledger: no id can be made with the host %q: give the site's address", o.Host)
		}
	}
	u := &update{old: l, next: &Ledger{Host: host}, o: o, talks: make([]talk, len(candidates))}
	u.hosts = newHosts(host, o.Host)
	for i := range candidates {
		u.talks[i] = newTalk(&candidates[i], i, u.hosts)
	}
	slices.SortFunc(u.talks, compareTalks)
	return u, nil
}

func newTalk(c *Candidate, index int, hosts hosts) talk {
	t := talk{Candidate: c, index: index}
	facts := validFacts(c.Item.Facts)
	t.item = Item{
		Key:     strings.ToValidUTF8(c.Key, "\ufffd"),
		Facts:   facts,
		Hash:    cmp.Or(c.Digest, Digest(c.Text)),
		Where:   strings.ToValidUTF8(c.Where, "\ufffd"),
		Written: strings.ToValidUTF8(c.Written, "\ufffd"),
	}
	t.subject = newSubject(&t.item, hosts)
	t.subject.id = c.GUID
	return t
}

// compareTalks orders talks by what they say, so that their order on the page
// matters only where they say the same.
func compareTalks(a, b talk) int {
	return cmp.Or(
		strings.Compare(a.subject.facts, b.subject.facts),
		strings.Compare(a.subject.key, b.subject.key),
		strings.Compare(a.subject.id, b.subject.id),
		strings.Compare(a.item.Hash, b.item.Hash),
		strings.Compare(a.Where, b.Where),
		strings.Compare(a.Place, b.Place),
		cmp.Compare(a.index, b.index),
	)
}

// identify gives every talk its item of the ledger or an id of its own.
func (u *update) identify() {
	items := make([]*subject, len(u.old.Items))
	for i := range u.old.Items {
		items[i] = newSubject(&u.old.Items[i], u.hosts)
		items[i].index = i
	}
	slices.SortFunc(items, compareItems)
	u.checkGUIDs()
	talks := make([]*subject, len(u.talks))
	for i := range u.talks {
		talks[i] = u.talks[i].subject
	}
	ids := newIDs(u.old, u.next.Host, u.o.Year)
	m := match(talks, items, u.o.Now)
	for i, of := range m.of {
		if of >= 0 {
			u.talks[i].keep(&u.old.Items[items[of].index])
		}
	}
	u.sayTies(m)
	u.adopt(ids)
	u.takeGUIDs(ids)
	for i := range u.talks {
		if t := &u.talks[i]; t.item.ID == "" {
			t.item.ID = ids.compute(t.subject)
		}
	}
}

// keep takes over what the ledger has of the talk.
func (t *talk) keep(old *Item) {
	t.old = old
	t.item.ID = old.ID
	t.item.Published, t.item.Updated = old.Published, old.Updated
	t.item.Former, t.item.Notes = slices.Clone(old.Former), slices.Clone(old.Notes)
}

// withdraw fills the next ledger: the talks, and what the content no longer
// holds.
func (u *update) withdraw() {
	here := make(map[*Item]bool, len(u.talks))
	for i := range u.talks {
		here[u.talks[i].old] = true
		u.next.Items = append(u.next.Items, u.talks[i].item)
	}
	for i := range u.old.Items {
		if here[&u.old.Items[i]] {
			continue
		}
		it := u.old.Items[i]
		if !it.Withdrawn {
			it.Withdrawn = true
			it.note(u.o.Now, "withdrawn")
		}
		u.next.Items = append(u.next.Items, it)
	}
}

func (u *update) say(t *talk, format string, args ...any) {
	u.notices = append(u.notices, placed{Notice{Place: t.Place, Message: fmt.Sprintf(format, args...)}, t.index})
}

// sortedNotices gives the notices in the candidates' order, those about the
// whole build first.
func (u *update) sortedNotices() []Notice {
	slices.SortStableFunc(u.notices, func(a, b placed) int { return cmp.Compare(a.index, b.index) })
	var notices []Notice
	for _, n := range u.notices {
		notices = append(notices, n.Notice)
	}
	return notices
}
