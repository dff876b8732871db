package publish

import (
	"fmt"
	"testing"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/feed/ledger"
)

func manyEntries(b *testing.B, n int) []content.Entry {
	abstract := body(b, "A talk on *slowness*, with [a link](../notes/) and a list:\n\n- one thing\n- another, `code`\n\nAnd what it is for.")
	entries := make([]content.Entry, n)
	for i := range entries {
		entries[i] = content.Entry{
			Title: fmt.Sprintf("Talk %d on Go", i), Event: fmt.Sprintf("GoCon %d", i/4), Location: "Jena",
			Date: on(2010+i%15, 1+i%12, 1+i%28), Tags: []string{"go", "slow"}, Kind: "talk",
			Links: []content.Link{
				{URL: fmt.Sprintf("/slides/%d.pdf", i), Text: "Slides", Kind: content.Slides},
				{URL: fmt.Sprintf("https://video.example/%d", i), Text: "Watch", Kind: content.Video},
			},
			Body:  abstract,
			Place: outline.Place{File: "content/talks.md", Line: i + 1, Column: 1},
		}
	}
	return entries
}

func BenchmarkCandidates10000(b *testing.B) {
	entries, s := manyEntries(b, 10_000), site(b)
	b.ReportAllocs()
	for b.Loop() {
		Candidates(entries, s)
	}
}

func BenchmarkRender10000(b *testing.B) {
	entries, s := manyEntries(b, 10_000), site(b)
	var published []ledger.Published
	for i, c := range Candidates(entries, s) {
		published = append(published, ledger.Published{Item: c.Item, Candidate: i})
	}
	b.ReportAllocs()
	for b.Loop() {
		Render(published, entries, s)
	}
}
