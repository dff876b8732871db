package feed

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// benchmarked is a feed of n items with texts of about 2 KB.
func benchmarked(n int) *Feed {
	moment := time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)
	markup := "<p>" + strings.Repeat("A sentence with <em>markup</em> &amp; an <a href=\"https://example.org/\">address</a>.\n", 24) + "</p>"
	f := &Feed{
		Title: "Talks", ID: "tag:example.org,2026:talks", HomeURL: "https://example.org/",
		Author: Author{Name: "Ada Example"}, Updated: moment, Generator: "talkfeed 1.0",
		Items: make([]Item, n),
	}
	for i := range f.Items {
		f.Items[i] = Item{
			ID: fmt.Sprintf("tag:example.org,2026:talk-%d", i), URL: fmt.Sprintf("https://example.org/talks/%d", i),
			Title: fmt.Sprintf("The talk number %d & more", i), HTML: markup, Published: moment, Updated: moment,
			Authors: []string{"Ada Example"}, Tags: []string{"go", "feeds"},
			Facts: Facts{Title: "The talk", Date: "2026-05-03", Event: "Gopher Day", Links: []Link{{URL: "https://example.org/a.pdf", Kind: "slides"}}},
		}
	}
	return f
}

// BenchmarkEncode writes 10,000 items.
func BenchmarkEncode(b *testing.B) {
	f := benchmarked(10_000)
	for _, format := range Formats() {
		b.Run(string(format), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				data, err := Encode(f, format)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(len(data)))
			}
		})
	}
}

// BenchmarkCheck checks documents of 10,000 items.
func BenchmarkCheck(b *testing.B) {
	f := benchmarked(10_000)
	for _, format := range Formats() {
		data, err := Encode(f, format)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(string(format), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if problems := Check(data, format); len(problems) > 0 {
					b.Fatal(problems[0])
				}
			}
		})
	}
}
