package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	histories = flag.Int("histories", 0, "how many random histories TestRandomLife makes (default 200, with the race detector 15)")
	firstSeed = flag.Uint64("seed", 0, "the seed of the first random history")
)

// TestRandomLife makes histories of random edits of random talks, in random
// formats, and holds after each build that a subscriber sees each talk once: an
// entry keeps its id whatever is done to the talk, the new ids are those of the
// new talks, and what was not touched keeps its bytes. `make soak` makes
// thousands; -seed N -histories 1 makes one again.
func TestRandomLife(t *testing.T) {
	n := *histories
	if n == 0 {
		n = 200
		if raceDetector {
			n = 15
		}
	}
	for i := range n {
		seed := *firstSeed + uint64(i)
		t.Run(fmt.Sprint(seed), func(t *testing.T) { randomLife(t, seed) })
	}
}

func randomLife(t *testing.T, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 5))
	a := &author{r: r, now: time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC), format: r.IntN(len(authorFormats)), days: make(map[int]bool)}
	for range 4 + r.IntN(20) {
		a.newTalk(a.now.AddDate(-8, 0, 0), 8*365+150)
	}
	l := newLife(t)
	var did []string
	for n := range 6 {
		l.once = n < 5
		before, format, page := maps.Clone(l.last), a.format, a.page
		if before != nil {
			did = a.edit()
		}
		a.write(l)
		b := l.build(a.now)
		if b.code != 0 {
			t.Fatalf("after %q: %s", did, b)
		}
		a.check(t, b, did)
		if a.format == format && a.page == page {
			a.checkUntouched(t, before, l.last, did)
		}
		if t.Failed() {
			for _, name := range a.wrote {
				data, _ := os.ReadFile(name)
				t.Logf("%s:\n%s", name, data)
			}
			t.FailNow()
		}
		a.now = a.now.AddDate(0, 0, 5+r.IntN(60))
	}
}

// check holds that each talk has the id it had, and that the new ones alone have
// new ids. The new ids are remembered.
func (a *author) check(t *testing.T, b *lifeBuild, did []string) {
	t.Helper()
	ids := publishedIDs(t)
	if len(ids) != len(a.talks) {
		t.Errorf("after %q: %d talks, %d entries", did, len(a.talks), len(ids))
	}
	for _, talk := range a.talks {
		name := talk.title + ", " + talk.date(isoLayouts)
		switch id := ids[name]; {
		case id == "":
			t.Errorf("after %q: no entry of %q; there are %q", did, name, slices.Sorted(maps.Keys(ids)))
		case talk.id == "" && !slices.Contains(b.fresh, id):
			t.Errorf("after %q: the new talk %q has the old id %s", did, name, id)
		case talk.id != "" && talk.id != id:
			t.Errorf("after %q: %q had the id %s, now %s", did, name, talk.id, id)
		default:
			talk.id = id
		}
	}
}

// checkUntouched holds that the entries of talks that nobody touched keep their
// bytes.
func (a *author) checkUntouched(t *testing.T, before, now map[string]seen, did []string) {
	t.Helper()
	for _, talk := range a.talks {
		if old, ok := before[talk.id]; ok && !talk.touched && !sameBytes(now[talk.id], old) {
			t.Errorf("after %q: the entry of %q changed", did, talk.title)
		}
	}
}

// publishedIDs gives the ids of the feed's entries by title and date.
func publishedIDs(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile("public/talks.json")
	if err != nil {
		t.Fatal(err)
	}
	var f struct {
		Items []struct {
			ID   string
			Talk struct{ Title, Date string } `json:"_talk"`
		}
	}
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	ids := make(map[string]string)
	for _, item := range f.Items {
		ids[strings.Join([]string{item.Talk.Title, item.Talk.Date}, ", ")] = item.ID
	}
	return ids
}
