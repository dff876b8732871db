package ledger

import (
	"fmt"
	"strings"
	"time"
)

// An author settles a tie by writing the published id, or what follows the host
// and year in it, as a talk's key: <!-- talkfeed: id=gocon-2018/slow-go -->. Such
// a key claims the item of that id.

// name gives the key by which an author can claim an item.
func (s *subject) name() string {
	rest, isTag := strings.CutPrefix(s.id, "tag:")
	_, name, ok := strings.Cut(rest, ":")
	if !isTag || !ok {
		return s.id
	}
	return name
}

// claims pairs talks whose key names an item. One that only happens to be the
// name of another talk claims nothing.
func (m *matching) claims(now time.Time) {
	claimed := m.claimed()
	if claimed == nil {
		return
	}
	talks := make([]int, len(claimed))
	for i, p := range claimed {
		talks[i] = p.talk
	}
	everybody := newCensus(m.talks, m.items, talks)
	saying := pairing{firstSaying(m.talks), firstSaying(m.items)}
	for _, p := range claimed {
		s, item := m.talks[p.talk], m.items[p.item]
		s.look()
		item.look()
		l := everybody.compare(s, item, now)
		atOneEvent := l.event == exact && l.date >= sameTime
		if (atOneEvent || l.recognised()) && !m.used[p.item] {
			m.of[p.talk], m.used[p.item] = p.item, true
			m.swap(p, saying)
		}
	}
}

// claimed gives the talks whose key names an item, with that item. A key that is
// an item's already names no other, nor does one that is written twice.
func (m *matching) claimed() (pairs []pair) {
	written := make(map[string]int)
	for _, s := range m.talks {
		if s.key != "" {
			written[s.key]++
		}
	}
	if len(written) == 0 {
		return nil
	}
	byName := make(map[string]int)
	for i, s := range m.items {
		delete(written, s.key)
		byName[s.name()] = i
	}
	for t, s := range m.talks {
		if written[s.key] != 1 {
			continue
		}
		i, ok := byName[s.key]
		if !ok {
			i, ok = byName[authorKey(s.key)]
		}
		if ok && m.items[i].key == "" {
			pairs = append(pairs, pair{talk: t, item: i})
		}
	}
	return pairs
}

// pairing has the first talk and the first item that say something, by what it is.
type pairing struct{ talks, items map[string]int }

func firstSaying(all []*subject) map[string]int {
	first := make(map[string]int, len(all))
	for i, s := range all {
		if _, ok := first[s.facts]; !ok {
			first[s.facts] = i
		}
	}
	return first
}

// swap gives the talk that a claimed item was of till now the item that the
// claiming talk was, so that no third entry comes of it.
func (m *matching) swap(claimed pair, saying pairing) {
	mine, its := m.talks[claimed.talk].facts, m.items[claimed.item].facts
	talk, ok := saying.talks[its]
	item, too := saying.items[mine]
	if mine != its && ok && too && m.of[talk] < 0 && !m.used[item] && !m.talks[talk].contradicts(m.items[item]) {
		m.of[talk], m.used[item] = item, true
	}
}

// sayTies reports the talks that were taken for an item by a choice that only
// the author can make.
func (u *update) sayTies(m *matching) {
	for _, tie := range m.ties {
		t, old := &u.talks[tie.talk], m.items[tie.item]
		if tie.otherTalk >= 0 {
			other := &u.talks[tie.otherTalk]
			u.say(t, "this talk or %q (%s) may be the published %s, and this one is taken for it; if it is the other one, write %s there",
				other.item.Facts.Title, other.Place, old, claim(old))
			continue
		}
		other := m.items[tie.otherItem]
		u.say(t, "this talk may be the published %s or %s, and is taken for the first; if it is the other one, write %s here", old, other, claim(other))
	}
}

// claim is what an author writes into a talk to settle which one it is.
func claim(item *subject) string {
	return fmt.Sprintf("<!-- talkfeed: id=%s --> (in data id: %[1]s)", item.name())
}

// String names an item as its author knows it.
func (s *subject) String() string {
	words := fmt.Sprintf("%q", s.title)
	if s.event != "" {
		words += fmt.Sprintf(" at %q", s.event)
	}
	return words + " (" + s.date + ")"
}
