package ledger

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Loss is what subscribers would lose by a build.
type Loss struct {
	// Live is the number of talks that were in the feeds.
	Live int
	// Dropped are those that the content no longer holds, by their ids.
	Dropped []Item
	// Renamed are those that get another id, which readers show again as new.
	Renamed []Renamed
	emptied bool
	shown   part // of the talks that the feeds' limit let through
}

// part is how many of some talks are dropped.
type part struct{ dropped, all int }

// tooMuch tells whether that is three talks or more and a third of them.
func (p part) tooMuch() bool { return p.dropped >= manyDropped && partDropped*p.dropped >= p.all }

// Renamed is an item with the id that it is to have.
type Renamed struct {
	Item
	NewID string
}

// A loss of that many talks that are that part of a feed is too much to be meant
// without being said.
const (
	manyDropped = 3
	partDropped = 3 // a third
)

// LossBetween compares two ledgers, the one that was read and the one that
// Update made of it. Either may be nil, which holds nothing. limit is the number
// of talks in a feed, 0 for all.
func LossBetween(old, next *Ledger, limit int) *Loss {
	loss := &Loss{}
	if old == nil || next == nil {
		return loss
	}
	now := make(map[string]*Item, len(next.Items))
	former := make(map[string]*Item)
	live := 0
	for i := range next.Items {
		it := &next.Items[i]
		now[it.ID] = it
		for _, id := range it.Former {
			former[id] = it
		}
		if !it.Withdrawn {
			live++
		}
	}
	for _, it := range old.Items {
		if !it.Withdrawn {
			loss.Live++
		}
		switch moved, same := former[it.ID], now[it.ID]; {
		case same == nil && moved != nil:
			loss.Renamed = append(loss.Renamed, Renamed{it, moved.ID})
		case !it.Withdrawn && (same == nil || same.Withdrawn):
			loss.Dropped = append(loss.Dropped, it)
		}
	}
	loss.emptied = live == 0 && loss.Live > 0
	loss.shown = shownPart(old, loss.Dropped, limit)
	return loss
}

// shownPart gives how many of the talks that a feed of limited length showed are
// dropped.
func shownPart(old *Ledger, dropped []Item, limit int) part {
	var ranks []time.Time
	for i := range old.Items {
		if it := &old.Items[i]; !it.Withdrawn {
			ranks = append(ranks, it.rank())
		}
	}
	if limit <= 0 || limit >= len(ranks) {
		return part{}
	}
	slices.SortFunc(ranks, func(a, b time.Time) int { return b.Compare(a) })
	p := part{all: limit}
	for i := range dropped {
		if !dropped[i].rank().Before(ranks[limit-1]) {
			p.dropped++
		}
	}
	return p
}

// rank is what feeds are sorted by: the later of the talk's last day and of the
// moment it was published.
func (it *Item) rank() time.Time {
	if last := newSpan(it.Facts.Date, it.Facts.End).last.Add(12 * time.Hour); last.After(it.Published) {
		return last
	}
	return it.Published
}

// TooMuch tells whether the loss must be confirmed: where it empties the feeds,
// takes three talks or more and a third of them or of those that the limit lets
// through, or changes an id.
func (l *Loss) TooMuch() bool {
	all := part{len(l.Dropped), l.Live}
	return l.emptied || all.tooMuch() || l.shown.tooMuch() || len(l.Renamed) > 0
}

// Token gives the word by which the author accepts this loss and no other. It
// has eight small letters. A talk that left before and came back since makes it
// another one, so that none is good twice.
func (l *Loss) Token() string {
	var lines []string
	for _, it := range l.Dropped {
		lines = append(lines, join(it.ID, strings.Join(it.Notes, "\n")))
	}
	for _, r := range l.Renamed {
		lines = append(lines, join(r.ID, r.NewID, strings.Join(r.Former, "\n")))
	}
	slices.Sort(lines)
	sum := sha256.Sum256(fmt.Append(nil, lines))
	token := make([]byte, 8)
	for i := range token {
		token[i] = 'a' + sum[i]%26
	}
	return string(token)
}
