package main

import (
	"testing"

	"talkfeed/cmd/internal/disk"
	"talkfeed/content/site"
)

// Where the feeds are served, the ledger is asked for with the credentials of the
// former feed's address, on the same server alone: no other ever sees them.
func TestServedAt(t *testing.T) {
	for _, c := range []struct{ previous, served, want string }{
		{"https://example.org/index.xml", "https://example.org/feeds/", "https://example.org/feeds/"},
		{"https://me:secret@EXAMPLE.org/index.xml?token=x", "https://example.org/feeds/", "https://me:secret@example.org/feeds/?token=x"},
		{"https://me:secret@example.net/index.xml", "https://example.org/feeds/", ""},
		{"https://me:secret@example.org:8443/index.xml", "https://example.org/feeds/", ""},
		{"https://me:secret@example.org/index.xml", "http://example.org/feeds/", ""},
		{"old/index.xml", "https://example.org/feeds/", ""},
	} {
		served, err := site.ParseURL(c.served)
		if err != nil {
			t.Fatal(err)
		}
		conf := &config{feedURL: served}
		if got := conf.servedAt(disk.Address(c.previous)); got != c.want {
			t.Errorf("%s, served at %s: %q, want %q", c.previous, c.served, got, c.want)
		}
	}
	if got := new(config).servedAt(disk.Address("https://example.org/index.xml")); got != "" {
		t.Errorf("served nowhere: %q", got)
	}
}
