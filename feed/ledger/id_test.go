package ledger

import (
	"strings"
	"testing"
	"time"
)

// The authority of a tag: URI is a host name in ASCII.
func TestAuthority(t *testing.T) {
	for host, want := range map[string]string{
		"example.org":      "example.org",
		" Example.ORG. ":   "example.org",
		"example.org:8080": "example.org",
		"bücher.example":   "xn--bcher-kva.example",
		"localhost":        "localhost",
		"my_site.example":  "my_site.example",
		"":                 "",
		"a b":              "",
		"a/b":              "",
	} {
		if got := authority(host); got != want {
			t.Errorf("authority(%q) = %q, want %q", host, got, want)
		}
	}
}

// However long and strange event and title are, the id is a URI that fits into
// the shortest column that a reader is known to keep ids in.
func TestLongID(t *testing.T) {
	for _, word := range []string{"Go ", "語", "🐢", "é\u0301", "\xff", "a/b?c#d"} {
		long := strings.Repeat(word, 5000)
		c := Candidate{}
		c.Item.Facts.Event, c.Item.Facts.Title = long, long
		keyed := Candidate{Key: long}
		published, _, _, err := new(Ledger).Update([]Candidate{c, c, keyed}, Options{Host: "example.org", Now: time.Unix(1e9, 0)})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range published {
			if len(p.Item.ID) > 767 || !isURI(p.Item.ID) {
				t.Errorf("the id of %q has %d bytes: %s", word, len(p.Item.ID), p.Item.ID)
			}
		}
	}
}

// The same letters in another Unicode form make the same id.
func TestUnicodeForms(t *testing.T) {
	if a, b := computedKey("", "Été"), computedKey("", "E\u0301te\u0301"); a != b {
		t.Errorf("%q and %q", a, b)
	}
}

// No id is made without a host, and no moment without the build's.
func TestOptions(t *testing.T) {
	if _, _, _, err := new(Ledger).Update(nil, Options{Now: time.Unix(1, 0)}); err == nil {
		t.Error("no host is taken")
	}
	if _, _, _, err := new(Ledger).Update(nil, Options{Host: "example.org"}); err == nil {
		t.Error("no moment is taken")
	}
}

// The host and the year of published ids stay what they were when the site
// moves; only the year of new ones is a setting.
func TestHostIsFixed(t *testing.T) {
	page := parseTalks(t, "2018-05-03 | Slow Go")
	now := time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)
	_, l, _, err := new(Ledger).Update(page, Options{Host: "old.example", Now: now, First: true})
	if err != nil {
		t.Fatal(err)
	}
	page = parseTalks(t, "2018-05-03 | Slow Go\n2026-04-30 | New Go")
	published, l, _, err := l.Update(page, Options{Host: "new.example", Year: 2030, Now: now.AddDate(0, 1, 0)})
	if err != nil {
		t.Fatal(err)
	}
	got := l.Host + " " + published[0].Item.ID + " " + published[1].Item.ID
	if want := "old.example tag:old.example,2030:new-go tag:old.example,2026:slow-go"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
