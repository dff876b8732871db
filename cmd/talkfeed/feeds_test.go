package main

import (
	"errors"
	"strings"
	"testing"
	"time"

	"talkfeed/feed"
)

// No document is written that our checker finds fault with.
func TestEncodeChecks(t *testing.T) {
	day := time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)
	for _, format := range feed.Formats() {
		f := &feed.Feed{Title: "Talks", ID: "tag:example.org,2026:feed:talks", HomeURL: "https://example.org/", Updated: day, Items: []feed.Item{{
			ID: "tag:example.org,2026:a", Title: "Slow Go", URL: "https://example.org/a", Published: day, Updated: day, HTML: "<p>About slowness.</p>",
		}}}
		if _, err := encode(f, format); err != nil {
			t.Errorf("%s: %v", format, err)
		}
		f.Items[0].HTML = "<script>alert(1)</script>"
		_, err := encode(f, format)
		if _, ours := errors.AsType[internalError](err); !ours || !strings.Contains(err.Error(), "script") {
			t.Errorf("%s: a script passes: %v", format, err)
		}
	}
}
