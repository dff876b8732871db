package ledger

import (
	"slices"
	"testing"
	"time"
)

// A build of an older commit has an earlier moment than the ledger: what changes
// there is not updated in the past, nor is anything published in the future.
func TestEarlierBuild(t *testing.T) {
	later := time.Date(2026, 5, 8, 20, 0, 0, 0, time.UTC)
	earlier := later.AddDate(0, 0, -3)
	page := parseTalks(t, "2026-05-01 | Slow Go | GoCon | | text=a")
	_, l, _, err := new(Ledger).Update(page, Options{Host: "example.org", Now: later})
	if err != nil {
		t.Fatal(err)
	}
	page = parseTalks(t, "2026-05-01 | Slow Go | GoCon | | text=b\n2026-05-02 | Fast Go | GoCon")
	published, _, _, err := l.Update(page, Options{Host: "example.org", Now: earlier})
	if err != nil {
		t.Fatal(err)
	}
	if slow := published[0].Item; !slow.Published.Equal(later) || !slow.Updated.Equal(later) {
		t.Errorf("the known talk has %v, %v", slow.Published, slow.Updated)
	}
	if fast := published[1].Item; !fast.Published.Equal(earlier) {
		t.Errorf("the new talk is published %v, want %v", fast.Published, earlier)
	}
}

// Moments are in UTC and whole seconds, whatever the build's moment is in, and
// talks without a day have the build's.
func TestMomentForm(t *testing.T) {
	now := time.Date(2026, 5, 8, 23, 59, 59, 999, time.FixedZone("", 2*60*60))
	published, _, _, err := new(Ledger).Update(make([]Candidate, 3), Options{Host: "example.org", Now: now, First: true})
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range published {
		want := time.Date(2026, 5, 8, 21, 59, 59-i, 0, time.UTC)
		if p.Item.Published != want || p.Item.Updated != want {
			t.Errorf("item %d: got %v, %v, want %v", i, p.Item.Published, p.Item.Updated, want)
		}
	}
}

// A note has the day of the build in UTC, as feeds have it.
func TestNoteDay(t *testing.T) {
	l := ledgerOf(t, new(Ledger), []string{"2026-04-03 | Slow Go | GoCon"})
	now := time.Date(2026, 5, 8, 23, 0, 0, 0, time.FixedZone("", -5*60*60))
	_, l, _, err := l.Update(parseTalks(t, "2026-04-03 | Slow Go | GoCon | | video=https://v.example.org/1"), Options{Host: "example.org", Now: now})
	if err != nil || len(l.Items) != 1 || !slices.Equal(l.Items[0].Notes, []string{"video added 2026-05-09"}) {
		t.Errorf("%+v, error %v", l.Items, err)
	}
}

// No two entries get the same moment, be it one of publishing or of a change.
func TestMomentsDiffer(t *testing.T) {
	now := time.Date(2026, 5, 8, 20, 0, 0, 0, time.UTC)
	l := ledgerOf(t, new(Ledger), []string{"2026-04-03 | Slow Go | GoCon"})
	page := "2026-04-03 | Slow Go | GoCon | | video=https://v.example.org/1"
	for _, more := range []string{"", "\n2026-06-03 | Fast Go | GoCon"} { // two builds of one moment, as of one commit
		page += more
		var err error
		if _, l, _, err = l.Update(parseTalks(t, page), Options{Host: "example.org", Now: now}); err != nil {
			t.Fatal(err)
		}
	}
	if slow, fast := l.Items[1], l.Items[0]; !slow.Updated.Equal(now) || !fast.Published.Equal(now.Add(-time.Second)) {
		t.Errorf("updated %v, published %v", slow.Updated, fast.Published)
	}
	former := &Former{Items: []FormerItem{{ID: "urn:x:1", Title: "Slow Go", Published: now}}}
	published, _, _, err := new(Ledger).Update(parseTalks(t, page), Options{Host: "example.org", Now: now, First: true, Former: former})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range published {
		if adopted := p.Item.ID == "urn:x:1"; p.Item.Published.Equal(now) != adopted {
			t.Errorf("%s is published %v", p.Item.ID, p.Item.Published)
		}
	}
}
