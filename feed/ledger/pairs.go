package ledger

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// Where nothing is equal, talks are held against items that share something
// rare with them. Both limits keep that linear.
const (
	maxShared = 64 // what more items than that have in common is not rare
	maxHeld   = 64 // the items that one talk is held against
)

// pair is a talk and an item that may be the same, by their indices.
type pair struct{ talk, item, score int }

// tie is a talk that was given an item, where another talk was as like to the
// item or another item as like to the talk; -1 for none.
type tie struct{ talk, item, otherTalk, otherItem int }

// census counts what tells talks apart only where few have it.
type census struct {
	// of links, of dates, of events on a date, and of titles
	links, dates, occasions, titles map[string]count
}

// count is how many talks and how many live items have something.
type count struct{ talks, items int }

func (n count) and(m count) count { return count{n.talks + m.talks, n.items + m.items} }

// newCensus counts what the talks that are left have.
func newCensus(talks, items []*subject, left []int) *census {
	c := &census{links: make(map[string]count), dates: make(map[string]count), occasions: make(map[string]count), titles: make(map[string]count)}
	for _, t := range left {
		c.dates[talks[t].date] = count{}
		c.titles[talks[t].title] = count{}
		for _, l := range talks[t].links {
			c.links[l] = count{}
		}
	}
	add := func(s *subject, one count) {
		for _, l := range s.links {
			if n, ok := c.links[l]; ok {
				c.links[l] = n.and(one)
			}
		}
		if n, ok := c.titles[s.title]; ok {
			c.titles[s.title] = n.and(one)
		}
		if n, ok := c.dates[s.date]; ok {
			s.look()
			c.dates[s.date] = n.and(one)
			c.occasions[s.occasion()] = c.occasions[s.occasion()].and(one)
		}
	}
	for _, t := range talks {
		add(t, count{talks: 1})
	}
	for _, i := range items {
		if !i.withdrawn {
			add(i, count{items: 1})
		}
	}
	return c
}

// occasion is an event on a date.
func (s *subject) occasion() string { return join(s.eventWords.folded, s.date) }

// shareLink tells whether a talk and an item have a link that no other talk and
// no other live item has.
func (c *census) shareLink(talk, item *subject) bool {
	return slices.ContainsFunc(talk.links, func(l string) bool {
		n := c.links[l]
		return n.talks == 1 && n.items <= 1 && (n.items == 1) != item.withdrawn && slices.Contains(item.links, l)
	})
}

// aloneAt tells whether a talk and a live item are the only ones at their event
// on a date.
func (c *census) aloneAt(talk, item *subject) bool {
	return !item.withdrawn && talk.occasion() == item.occasion() && c.occasions[talk.occasion()] == count{1, 1}
}

// onlyOnes tells whether a talk and a live item of the same date are the only
// ones on it.
func (c *census) onlyOnes(talk, item *subject) bool {
	return !item.withdrawn && c.dates[talk.date] == count{1, 1}
}

// tellingWords are the words of a title that is hardly another talk's.
const tellingWords = 3

// onlyTitle tells whether a talk and a live item are the only ones of a title,
// and that is telling: "Keynote" is not.
func (c *census) onlyTitle(talk, item *subject) bool {
	return talk.title == item.title && c.titles[talk.title] == count{1, 1} && len(strings.Fields(talk.titleWords.folded)) >= tellingWords
}

// alike pairs what is left by likeness, over all pairs at once and the likeliest
// first.
func (m *matching) alike(now time.Time) {
	pairs := m.likely(now)
	// Indices follow an order that is not the document's, so that the order of the
	// page decides nothing.
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.talk, b.talk), cmp.Compare(a.item, b.item))
	})
	for from := 0; from < len(pairs); {
		to := from + 1
		for to < len(pairs) && pairs[to].score == pairs[from].score {
			to++
		}
		m.takeEqual(pairs[from:to])
		from = to
	}
}

// takeEqual pairs what is equally likely, and notes where there was a choice.
func (m *matching) takeEqual(pairs []pair) {
	pairs = slices.DeleteFunc(pairs, func(p pair) bool { return m.of[p.talk] >= 0 || m.used[p.item] })
	talks, items := make(map[int][]int), make(map[int][]int)
	for _, p := range pairs {
		talks[p.talk] = append(talks[p.talk], p.item)
		items[p.item] = append(items[p.item], p.talk)
	}
	for _, p := range pairs {
		if m.of[p.talk] >= 0 || m.used[p.item] {
			continue
		}
		m.of[p.talk] = p.item
		m.used[p.item] = true
		t := tie{p.talk, p.item, other(m.talks, items[p.item], p.talk), other(m.items, talks[p.talk], p.item)}
		if t.otherTalk >= 0 || t.otherItem >= 0 {
			m.ties = append(m.ties, t)
		}
	}
}

// other gives the first of the subjects that says something else than the one
// chosen, -1 where all say the same: then any choice is as good.
func other(all []*subject, indices []int, chosen int) int {
	for _, i := range indices {
		if all[i].facts != all[chosen].facts {
			return i
		}
	}
	return -1
}

// likely gives the pairs that are recognised.
func (m *matching) likely(now time.Time) []pair {
	talks, items := m.left()
	if len(talks) == 0 || len(items) == 0 {
		return nil
	}
	for _, t := range talks {
		m.talks[t].look()
	}
	for _, i := range items {
		m.items[i].look()
	}
	everybody := newCensus(m.talks, m.items, talks)
	shared := newSharing(m.items, items)
	var pairs []pair
	for _, t := range talks {
		for _, i := range shared.with(m.talks[t]) {
			if m.talks[t].contradicts(m.items[i]) {
				continue
			}
			if l := everybody.compare(m.talks[t], m.items[i], now); l.recognised() {
				pairs = append(pairs, pair{t, i, l.score()})
			}
		}
	}
	return pairs
}

// left gives the talks and items that are not matched yet.
func (m *matching) left() (talks, items []int) {
	for t, of := range m.of {
		if of < 0 {
			talks = append(talks, t)
		}
	}
	for i, used := range m.used {
		if !used {
			items = append(items, i)
		}
	}
	return talks, items
}

// contradicts tells whether the author told a talk and an item apart, by two
// keys or by two guids.
func (s *subject) contradicts(item *subject) bool {
	return s.key != "" && item.key != "" && s.key != item.key ||
		s.id != "" && item.id != s.id && item.hasGUID()
}

// sharing finds the items that share something rare with a talk.
type sharing struct {
	by map[string][]int
}

func newSharing(items []*subject, left []int) *sharing {
	s := &sharing{by: make(map[string][]int)}
	for _, i := range left {
		for _, trait := range items[i].traits() {
			s.by[trait] = append(s.by[trait], i)
		}
	}
	return s
}

// with gives the items that have a rare trait of the talk, those with the rarest
// first.
func (s *sharing) with(talk *subject) []int {
	var lists [][]int
	for _, trait := range talk.traits() {
		if l := s.by[trait]; len(l) > 0 && len(l) <= maxShared {
			lists = append(lists, l)
		}
	}
	slices.SortStableFunc(lists, func(a, b []int) int { return cmp.Compare(len(a), len(b)) })
	var found []int
	seen := make(map[int]bool)
	for _, l := range lists {
		for _, i := range l {
			if len(found) == maxHeld {
				return found
			}
			if !seen[i] {
				seen[i] = true
				found = append(found, i)
			}
		}
	}
	return found
}

// traits are what may lead from a talk to its item: its links, its date, the
// words of its title and event, and what is rarer together.
func (s *subject) traits() []string {
	title, event := s.titleWords.folded, s.eventWords.folded
	traits := []string{
		"all " + join(title, event, s.date), "key " + join(title, event),
		"occasion " + s.occasion(), "title " + title, "dated " + join(title, s.date), "date " + s.date,
	}
	if s.hash != "" {
		traits = append(traits, "text "+s.hash)
	}
	for _, l := range s.links {
		traits = append(traits, "link "+l)
	}
	seen := make(map[string]bool)
	for _, words := range []string{title, event} {
		for word := range strings.FieldsSeq(words) {
			if !seen[word] && len(seen) < maxWords {
				seen[word] = true
				traits = append(traits, "word "+word)
			}
		}
	}
	return traits
}

// maxWords bounds the words of a title and event that are looked at.
const maxWords = 24
