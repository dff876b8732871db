package ledger

import (
	"testing"

	"talkfeed/feed"
)

// Facts are equal whatever kind we take a link for, and however its text is
// cased; all other words count.
func TestFactsKey(t *testing.T) {
	facts := feed.Facts{Title: "Slow Go", Date: "2018-05-03", Event: "GoCon", Links: []feed.Link{{URL: "http://example.org/a", Text: "Slides", Kind: "slides"}}}
	h := newHosts("example.org")
	for _, c := range []struct {
		link  feed.Link
		equal bool
	}{
		{feed.Link{URL: "https://example.org/a", Text: "slides", Kind: "other"}, true},
		{feed.Link{URL: "/a", Text: "Slides"}, true},
		{feed.Link{URL: "http://example.org/a", Text: "Transcript"}, false},
		{feed.Link{URL: "http://example.org/b", Text: "Slides"}, false},
		{feed.Link{URL: "http://example.net/a", Text: "Slides"}, false},
	} {
		now := facts
		now.Links = []feed.Link{c.link}
		if equal := h.factsKey(&facts) == h.factsKey(&now); equal != c.equal {
			t.Errorf("%v: equal: %v", c.link, equal)
		}
	}
}
