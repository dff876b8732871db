package ledger

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestAdopt: each file of testdata/former is one promise about leaving a feed by
// another program. It holds that feed, the talks that the content has (as in
// TestLife, with url=, the item's address, and page=, that of its page) and what
// a subscriber of the first build gets.
func TestAdopt(t *testing.T) {
	files, err := filepath.Glob("testdata/former/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if len(ar.Files) != 3 {
				t.Fatal("want three files: the former feed, talks and want")
			}
			got := adoptFirst(t, ar.Files[0].Data, string(ar.Files[1].Data))
			if want := &ar.Files[2].Data; *rewrite {
				*want = []byte(got)
				if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
					t.Fatal(err)
				}
			} else if got != string(*want) {
				t.Errorf("%s\n--- got\n%s--- want\n%s", ar.Comment, got, *want)
			}
		})
	}
}

// adoptFirst is a first build with a former feed. It holds the laws of adoption:
// nothing changes in a second build, in which nobody knows of that feed any
// more, nor by the order of the talks.
func adoptFirst(t *testing.T, data []byte, page string) string {
	t.Helper()
	base, _ := url.Parse("https://example.org/index.xml")
	former, err := ReadFormer(data, base)
	if err != nil {
		return "error: " + err.Error() + "\n"
	}
	candidates := parsePages(t, page)
	now := time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC)
	o := Options{Host: "example.org", Now: now, First: true, Former: former}
	published, after, notices, err := new(Ledger).Update(candidates, o)
	if err != nil {
		t.Fatal(err)
	}
	first := after.Encode()
	slices.Reverse(candidates)
	if _, reversed, _, err := new(Ledger).Update(candidates, o); err != nil || !bytes.Equal(reversed.Encode(), first) {
		t.Errorf("the talks in another order are adopted in another way, error %v", err)
	}
	again, err := Read(first)
	if err != nil {
		t.Fatal(err)
	}
	_, second, _, err := again.Update(candidates, Options{Host: "example.org", Now: now.AddDate(1, 0, 0)})
	if err != nil || !bytes.Equal(second.Encode(), first) {
		t.Errorf("a second build changes the ledger, error %v:\n%s\n%s", err, first, second.Encode())
	}
	return printBuild(published, after, notices)
}

// parsePages is parseTalks, with addresses.
func parsePages(t *testing.T, page string) []Candidate {
	t.Helper()
	candidates := parseTalks(t, page)
	for i := range candidates {
		c := &candidates[i]
		links := c.Item.Facts.Links[:0:0]
		for _, l := range c.Item.Facts.Links {
			switch l.Kind {
			case "url":
				c.Item.URL = l.URL
			case "page":
				c.Page, c.Where = l.URL, strings.TrimPrefix(l.URL, "https://example.org/")
			default:
				links = append(links, l)
			}
		}
		c.Item.Facts.Links = orNil(links)
	}
	return candidates
}

func TestReadFormerErrors(t *testing.T) {
	for data, want := range map[string]string{
		"":                      "the feed is empty",
		"id,title\n1,Slow Go\n": "this is no feed in RSS, Atom or JSON Feed",
		"<!doctype html>\n<html><body>Not found</body></html>": "this is a web page, not a feed",
		`<urlset xmlns="http://example.org/"></urlset>`:        "it begins with <urlset>",
		`{"title": "Talks"}`: "it has no items",
		`{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"`:                     "this is no whole JSON Feed",
		`<rss version="2.0"><channel><title>Talks</title><item><guid>a</guid></item>`:              "line 1: this feed is not whole",
		`<rss version="2.0"><channel><item><guid>a`:                                                "not whole",
		"<rss>" + strings.Repeat("<a>", 600) + strings.Repeat("</a>", 600) + "</rss>":              "nested more than 500 deep",
		`{"version": "https://jsonfeed.org/version/1", "items": ` + strings.Repeat("[", 20_000):    "no whole JSON Feed",
		`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id></entry></feed><feed></feed><`: "not whole",
	} {
		if _, err := ReadFormer([]byte(data), nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: error %v, want %q", data, err, want)
		}
	}
}

// What feeds hold against the rules costs no entry its id: characters that XML
// forbids, and elements in their content that are called as theirs.
func TestReadFormerUntidy(t *testing.T) {
	for data, want := range map[string]string{
		"<rss version=\"2.0\"><channel><item><title>Slow\x08 Go</title><guid>urn:x:1</guid></item></channel></rss>": "urn:x:1",
		`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><entry><id>no</id></entry></content>` +
			`<id>https://example.org/é</id></entry><entry><id>urn:x:2</id></entry></feed>`: "https://example.org/é urn:x:2",
	} {
		f, err := ReadFormer([]byte(data), nil)
		if err != nil {
			t.Errorf("%q: %v", data, err)
			continue
		}
		var ids []string
		for _, it := range f.Items {
			ids = append(ids, it.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%q: %q, want %q", data, got, want)
		}
	}
}

// FuzzReadFormer: whatever a former feed holds, what is adopted from it can be
// published and is the same in the next build.
func FuzzReadFormer(f *testing.F) {
	files, _ := filepath.Glob("testdata/former/*.txtar")
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(ar.Files[0].Data, string(ar.Files[1].Data))
	}
	f.Fuzz(func(t *testing.T, data []byte, title string) {
		former, err := ReadFormer(data, nil)
		if err != nil {
			return
		}
		var candidates []Candidate
		for i, it := range former.Items[:min(len(former.Items), 20)] {
			c := Candidate{Day: it.Published, LastDay: it.Published, Place: fmt.Sprint(i)}
			c.Item.Title, c.Item.URL = it.Title+title, it.URL
			c.Item.Facts.Title, c.Item.Facts.Date = c.Item.Title, it.Published.Format(time.DateOnly)
			candidates = append(candidates, c)
		}
		now := time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC)
		_, l, _, err := new(Ledger).Update(candidates, Options{Host: "example.org", Now: now, First: true, Former: former})
		if err != nil {
			t.Fatal(err)
		}
		again, err := Read(l.Encode())
		if err != nil {
			t.Fatal(err)
		}
		_, next, _, err := again.Update(candidates, Options{Host: "example.org", Now: now.AddDate(1, 0, 0)})
		if err != nil || !bytes.Equal(next.Encode(), l.Encode()) {
			t.Fatalf("the next build changes the ledger, error %v", err)
		}
	})
}

// Adoption is linear, also where all titles share words and half of the talks a
// day.
func BenchmarkAdopt(b *testing.B) {
	eachSize(b, func(b *testing.B, talks []Candidate) {
		former := new(Former)
		for i := range talks {
			if i%2 == 0 {
				talks[i].Day, talks[i].LastDay = talks[0].Day, talks[0].LastDay
			}
			former.Items = append(former.Items, FormerItem{
				ID: fmt.Sprintf("https://example.org/?p=%d", i), Title: "Talk: " + talks[i].Item.Facts.Title, Published: talks[i].Day,
			})
		}
		o := benchOptions
		o.Former = former
		for b.Loop() {
			published, _, _, err := new(Ledger).Update(talks, o)
			if err != nil || !strings.HasPrefix(published[0].Item.ID, "https://") {
				b.Fatal(published[0].Item.ID, err)
			}
		}
	})
}
