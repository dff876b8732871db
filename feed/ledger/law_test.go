package ledger

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"talkfeed/feed"
)

// checkAgain holds what is true of every build: a later one of the same content
// changes nothing, and the order of the content does not matter.
func checkAgain(t *testing.T, candidates []Candidate, published []Published, next []byte, o Options) {
	t.Helper()
	checkPublished(t, published, o)
	l, err := Read(next)
	if err != nil {
		t.Fatalf("what was encoded can't be read: %v", err)
	}
	if again := l.Encode(); !bytes.Equal(again, next) {
		t.Errorf("encoding what was read gives other bytes:\n%s\n%s", next, again)
	}
	o.Now, o.First = o.Now.AddDate(0, 7, 3), false
	later, after, notices, err := l.Update(candidates, o)
	if err != nil {
		t.Fatal(err)
	}
	if again := after.Encode(); !bytes.Equal(again, next) {
		t.Errorf("a second build changes the ledger:\n%s\n%s", next, again)
	}
	for i := range published {
		if !reflect.DeepEqual(later[i].Item, published[i].Item) {
			t.Errorf("a second build changes item %d:\n%v\n%v", i, published[i].Item, later[i].Item)
		}
	}
	for _, n := range notices {
		if n.Place == "" {
			t.Errorf("a second build still says %q", n.Message)
		}
	}
}

// checkPublished holds what is true of all that is published.
func checkPublished(t *testing.T, published []Published, o Options) {
	t.Helper()
	ids := make(map[string]bool)
	moments := make(map[time.Time]bool)
	for _, p := range published {
		it := p.Item
		switch {
		case ids[it.ID]:
			t.Errorf("two items have the id %q", it.ID)
		case moments[it.Published]:
			t.Errorf("two items are published at %v", it.Published)
		case it.Published.After(o.Now):
			t.Errorf("%q is published in the future, %v", it.ID, it.Published)
		case it.Updated.Before(it.Published):
			t.Errorf("%q is updated before it is published", it.ID)
		case !isURI(it.ID):
			t.Errorf("the id %q is no URI", it.ID)
		}
		ids[it.ID], moments[it.Published] = true, true
	}
}

// TestLaws builds random pages that change at random, and holds the laws after
// each build. The vocabulary is so small that equal talks, keys and guids are
// common.
func TestLaws(t *testing.T) {
	for seed := range uint64(100) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 1))
			now := time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC)
			page := make([]Candidate, r.IntN(40))
			for i := range page {
				page[i] = randomTalk(t, r, i)
			}
			var l *Ledger
			for range 5 {
				o := Options{Host: "example.org", Now: now, First: l == nil}
				published, next, _, err := l.Update(page, o)
				if err != nil {
					t.Fatal(err)
				}
				checkAgain(t, page, published, next.Encode(), o)
				checkOrder(t, r, l, page, published, next, o)
				checkFinal(t, l, next)
				l, now = next, now.Add(time.Duration(r.IntN(40))*24*time.Hour+time.Second)
				page = randomEdit(t, r, page)
			}
		})
	}
}

// checkOrder holds that the order of the candidates does not matter.
func checkOrder(t *testing.T, r *rand.Rand, l *Ledger, page []Candidate, published []Published, next *Ledger, o Options) {
	t.Helper()
	shuffled := slices.Clone(page)
	r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	other, after, _, err := l.Update(shuffled, o)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(after.Encode(), next.Encode()) {
		t.Errorf("another order of the talks gives another ledger:\n%s\n%s", next.Encode(), after.Encode())
	}
	for i := range published {
		if !reflect.DeepEqual(other[i].Item, published[i].Item) {
			t.Errorf("another order of the talks gives another item %d:\n%v\n%v", i, published[i].Item, other[i].Item)
		}
		if shuffled[other[i].Candidate].Place != page[published[i].Candidate].Place {
			t.Errorf("item %d is of the candidate at %s, then of the one at %s", i,
				page[published[i].Candidate].Place, shuffled[other[i].Candidate].Place)
		}
	}
}

// checkFinal holds that nothing is forgotten and no moment of publishing moves.
func checkFinal(t *testing.T, l, next *Ledger) {
	t.Helper()
	if l == nil {
		return
	}
	known := make(map[string]Item)
	for _, it := range next.Items {
		known[it.ID] = it
		for _, id := range it.Former {
			known[id] = it
		}
	}
	for _, old := range l.Items {
		it, ok := known[old.ID]
		switch {
		case !ok:
			t.Errorf("%q is forgotten", old.ID)
		case !it.Published.Equal(old.Published):
			t.Errorf("%q was published %v, now %v", old.ID, old.Published, it.Published)
		case it.Updated.Before(old.Updated):
			t.Errorf("%q: updated moved back", old.ID)
		}
	}
}

func randomTalk(t *testing.T, r *rand.Rand, n int) Candidate {
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	date := pick("2017", "2018-05", "2018-05-03", "2018-05-03", "2019-10-05", "2026-04-30", "2027-01-02")
	c := Candidate{
		Key:   pick("", "", "", "", "intro", "a b/ä"),
		GUID:  pick("", "", "", "", "", "https://example.org/a", "urn:x:1", "no uri"),
		Text:  pick("", "", "About Go.", "About Rust."),
		Where: pick("a.md", "b.md"),
		Place: fmt.Sprintf("%d:1", n),
	}
	c.Item.Title = pick("Slow Go", "Slow Go", "Быстрый Go", "?!", "遅い Go")
	c.Item.Facts = feed.Facts{
		Title:    c.Item.Title,
		Date:     date,
		Event:    pick("", "GoCon", "GoCon"),
		Location: pick("", "Lille", "Jena"),
	}
	if r.IntN(3) == 0 {
		c.Item.Facts.Links = []feed.Link{{URL: pick("https://example.org/v", "https://example.org/w"), Kind: "video"}}
	}
	c.Day, c.LastDay = days(t, date, "")
	return c
}

// randomEdit removes, edits and adds some talks.
func randomEdit(t *testing.T, r *rand.Rand, page []Candidate) []Candidate {
	var edited []Candidate
	for _, c := range page {
		switch r.IntN(8) {
		case 0:
			continue
		case 1:
			n := randomTalk(t, r, 0)
			c.Text, c.Item.Facts.Links, c.Key, c.GUID = n.Text, n.Item.Facts.Links, n.Key, n.GUID
		}
		edited = append(edited, c)
	}
	for n := range r.IntN(8) {
		edited = append(edited, randomTalk(t, r, 1000+r.IntN(1000)*10+n))
	}
	return edited
}
