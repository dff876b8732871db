package ledger

import (
	"slices"
	"testing"
	"time"

	"talkfeed/feed"
)

// What is said to be added is a link of which there was none, whatever else
// changed: one that is written or judged otherwise was there.
func TestChanges(t *testing.T) {
	link := func(kind, url string) feed.Link { return feed.Link{URL: url, Kind: kind} }
	slides, video := link("slides", "http://example.org/a"), link("video", "https://video.example.net/b")
	for _, c := range []struct {
		name     string
		old, now []feed.Link
		want     []string
	}{
		{"two kinds", nil, []feed.Link{slides, video}, []string{"slides added", "video added"}},
		{"two of a kind", []feed.Link{slides}, []feed.Link{slides, link("slides", "https://example.org/c"), link("slides", "https://example.org/d")}, []string{"slides added"}},
		{"none of a kind that we know", nil, []feed.Link{link("other", "https://example.org/c")}, []string{"link added"}},
		{"one that leads elsewhere", []feed.Link{slides}, []feed.Link{link("slides", "https://example.org/c")}, nil},
		{"one that is judged otherwise, by https now", []feed.Link{link("other", "http://example.org/a")}, []feed.Link{link("slides", "https://www.example.org/a")}, nil},
		{"one less", []feed.Link{slides, video}, []feed.Link{video}, nil},
	} {
		got := newHosts("example.org").changes(&feed.Facts{Links: c.old}, &feed.Facts{Links: c.now})
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// The additions that an entry shows are those that are still there, each kind
// with the day on which it came last.
func TestAdded(t *testing.T) {
	it := Item{
		Facts: feed.Facts{Links: []feed.Link{{URL: "https://example.org/a", Kind: "slides"}, {URL: "https://example.org/b", Kind: "other"}}},
		Notes: []string{"slides added 2026-05-03", "video added 2026-05-04", "title changed 2026-05-05", "link added 2026-05-06", "slides added 2026-06-01", "added", "slides added soon"},
	}
	day := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 0, 0, 0, 0, time.UTC) }
	want := []feed.Addition{{Kind: "link", Day: day(5, 6)}, {Kind: "slides", Day: day(6, 1)}}
	if got := it.added(); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
