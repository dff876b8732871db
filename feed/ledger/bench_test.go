package ledger

import (
	"fmt"
	"testing"
	"time"

	"talkfeed/feed"
)

// manyTalks gives n talks, each with an event of its own day.
func manyTalks(n int) []Candidate {
	talks := make([]Candidate, n)
	for i := range talks {
		day := time.Date(2010, 1, 1+i/4, 12, 0, 0, 0, time.UTC)
		talks[i] = Candidate{
			Text:  fmt.Sprintf("What talk %d is about, in a sentence of some length.", i),
			Where: "content/talks.md", Place: fmt.Sprintf("content/talks.md:%d:1", i),
			Day: day, LastDay: day,
		}
		talks[i].Item.Facts = feed.Facts{
			Title: fmt.Sprintf("Talk %d on Go", i), Date: day.Format(time.DateOnly), Event: fmt.Sprintf("GoCon %d", i/4),
			Links: []feed.Link{{URL: fmt.Sprintf("https://example.org/%d.pdf", i), Kind: "slides"}},
		}
	}
	return talks
}

var benchOptions = Options{Host: "example.org", Now: time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC), First: true}

func eachSize(b *testing.B, f func(b *testing.B, talks []Candidate)) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			f(b, manyTalks(n))
		})
	}
}

func BenchmarkFirstRun(b *testing.B) {
	eachSize(b, func(b *testing.B, talks []Candidate) {
		for b.Loop() {
			mustUpdate(b, nil, talks)
		}
	})
}

func BenchmarkUnchanged(b *testing.B) {
	eachSize(b, func(b *testing.B, talks []Candidate) {
		l := mustUpdate(b, nil, talks)
		for b.Loop() {
			mustUpdate(b, l, talks)
		}
	})
}

// BenchmarkEqualTalks is the worst page: every talk says the same.
func BenchmarkEqualTalks(b *testing.B) {
	eachSize(b, func(b *testing.B, talks []Candidate) {
		for i := range talks {
			talks[i] = talks[0]
		}
		l := mustUpdate(b, nil, talks)
		for b.Loop() {
			mustUpdate(b, l, talks)
		}
	})
}

// BenchmarkEdited is a build after every title and event was mended, so that
// likeness has to find them all.
func BenchmarkEdited(b *testing.B) {
	afterEdits(b, 1, func(_ int, c *Candidate) {
		c.Item.Facts.Title += ", explained"
		c.Item.Facts.Event += ", Jena"
	})
}

// BenchmarkClaimed is a build after every title was mended and its author wrote
// the published id into it.
func BenchmarkClaimed(b *testing.B) {
	afterEdits(b, 1, func(_ int, c *Candidate) {
		c.Key = computedKey(c.Item.Facts.Event, c.Item.Facts.Title)
		c.Item.Facts.Title += ", explained"
	})
}

// BenchmarkReplaced is a build after every talk made room for another one.
func BenchmarkReplaced(b *testing.B) {
	afterEdits(b, 2, func(i int, c *Candidate) {
		f := &c.Item.Facts
		f.Title, f.Date, f.Links = fmt.Sprintf("Lesson %d of Rust", i), "2009-04-01", nil
	})
}

// afterEdits measures the build after an edit of every talk, by which the ledger
// has a number of items for each.
func afterEdits(b *testing.B, items int, edit func(i int, c *Candidate)) {
	eachSize(b, func(b *testing.B, talks []Candidate) {
		l := mustUpdate(b, nil, talks)
		for i := range talks {
			edit(i, &talks[i])
		}
		for b.Loop() {
			if next := mustUpdate(b, l, talks); len(next.Items) != items*len(talks) {
				b.Fatal(len(next.Items), "items")
			}
		}
	})
}

func BenchmarkReadAndEncode(b *testing.B) {
	eachSize(b, func(b *testing.B, talks []Candidate) {
		data := mustUpdate(b, nil, talks).Encode()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			l, err := Read(data)
			if err != nil {
				b.Fatal(err)
			}
			l.Encode()
		}
	})
}

func mustUpdate(b *testing.B, l *Ledger, talks []Candidate) *Ledger {
	_, next, _, err := l.Update(talks, benchOptions)
	if err != nil {
		b.Fatal(err)
	}
	return next
}
