package publish

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/net/html"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

var rewrite = flag.Bool("update", false, "rewrite what the txtar files expect")

// TestItems shows what becomes of an entry. Each file of testdata is one
// promise: entry.json is the content.Entry, body.md its Body, item.json the item
// without its HTML, and item.html that.
func TestItems(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { testItem(t, file) })
	}
}

func testItem(t *testing.T, file string) {
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var e content.Entry
	for _, f := range ar.Files {
		switch f.Name {
		case "entry.json":
			d := json.NewDecoder(bytes.NewReader(f.Data))
			d.DisallowUnknownFields()
			if err := d.Decode(&e); err != nil {
				t.Fatal(err)
			}
		case "body.md":
			e.Body = body(t, string(f.Data))
		}
	}
	e.Place.File = "content/talks.md"
	item := render(t, e)
	got := map[string]string{"item.html": item.HTML + "\n", "item.json": itemJSON(t, item)}
	checkHTML(t, item.HTML)
	for i, f := range ar.Files {
		want, ok := got[f.Name]
		switch {
		case !ok:
		case *rewrite:
			ar.Files[i].Data = []byte(want)
		case want != string(f.Data):
			t.Errorf("%s of %s:\n--- got\n%s--- want\n%s", f.Name, file, want, f.Data)
		}
	}
	if *rewrite {
		if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func body(t testing.TB, markdown string) []*outline.Block {
	doc, err := outline.Read(&outline.Source{Name: "body.md", Text: markdown}, outline.Markdown)
	if err != nil {
		t.Fatal(err)
	}
	return doc.Root.Blocks
}

// site is where the tests' entries are served.
func site(t testing.TB) Site {
	u, err := url.Parse("https://example.org/")
	if err != nil {
		t.Fatal(err)
	}
	return Site{
		URL: u,
		Page: func(file string) string {
			if file == "content/talks.md" {
				return "talks/"
			}
			return ""
		},
		FileLength: func(path string) (int64, bool) { return int64(len(path)), path == "media/slow go.mp3" },
		Author:     "Ada Example",
		Language:   "en",
	}
}

func render(t testing.TB, e content.Entry) feed.Item {
	t.Helper()
	entries := []content.Entry{e}
	published, _, _, err := new(ledger.Ledger).Update(Candidates(entries, site(t)), ledger.Options{
		Host: "example.org", Now: time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC), First: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	return Render(published, entries, site(t))[0]
}

func itemJSON(t *testing.T, item feed.Item) string {
	item.HTML = ""
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	if err := enc.Encode(item); err != nil {
		t.Fatal(err)
	}
	var kept []string
	for _, line := range strings.Split(b.String(), "\n") {
		if !strings.HasSuffix(strings.TrimSuffix(line, ","), ": null") && !strings.HasSuffix(strings.TrimSuffix(line, ","), `: ""`) {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// checkHTML holds what is true of any item's HTML: it is balanced, every address
// is absolute, and nothing in it runs.
func checkHTML(t *testing.T, text string) {
	t.Helper()
	var open []string
	tokens := html.NewTokenizer(strings.NewReader(text))
	for {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		token := tokens.Token()
		switch kind {
		case html.StartTagToken:
			if token.Data != "br" && token.Data != "img" && token.Data != "hr" {
				open = append(open, token.Data)
			}
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != token.Data {
				t.Fatalf("</%s> closes nothing in\n%s", token.Data, text)
			}
			open = open[:len(open)-1]
		}
		if kind == html.StartTagToken || kind == html.SelfClosingTagToken {
			checkAttributes(t, token)
		}
	}
	if len(open) > 0 {
		t.Errorf("%v stay open in\n%s", open, text)
	}
}

func checkAttributes(t *testing.T, token html.Token) {
	t.Helper()
	if token.Data == "script" || token.Data == "style" || token.Data == "iframe" {
		t.Errorf("<%s> in the HTML", token.Data)
	}
	for _, a := range token.Attr {
		switch a.Key {
		case "href", "src":
			if u, err := url.Parse(a.Val); err != nil || u.Scheme != "https" && u.Scheme != "http" && u.Scheme != "mailto" {
				t.Errorf("<%s %s=%q>", token.Data, a.Key, a.Val)
			}
		case "alt":
		default:
			t.Errorf("<%s> has the attribute %s", token.Data, a.Key)
		}
	}
}

// The item leads to the author's own address for the talk, else the event's page,
// the video, the list page at the entry's anchor: never nowhere.
func TestItemURL(t *testing.T) {
	video := content.Link{URL: "https://video.example/1", Kind: content.Video}
	event := content.Link{URL: "/events/go", Kind: content.EventLink}
	slides := content.Link{URL: "slides.pdf", Kind: content.Slides}
	for _, c := range []struct {
		name  string
		entry content.Entry
		want  string
	}{
		{"own address", content.Entry{URL: "../slow/", Links: []content.Link{event}, Anchor: "a"}, "https://example.org/slow/"},
		{"event", content.Entry{Links: []content.Link{slides, video, event}, Anchor: "a"}, "https://example.org/events/go"},
		{"video", content.Entry{Links: []content.Link{slides, video}, Anchor: "a"}, "https://video.example/1"},
		{"own address that runs", content.Entry{URL: "javascript:x", Links: []content.Link{slides, video}}, "https://video.example/1"},
		{"anchor", content.Entry{Links: []content.Link{slides}, Anchor: "été 1"}, "https://example.org/talks/#%C3%A9t%C3%A9%201"},
		{"page", content.Entry{}, "https://example.org/talks/"},
		{"page not known", content.Entry{Place: outline.Place{File: "x.md"}, Anchor: "a"}, "https://example.org/"},
	} {
		if c.entry.Place.File == "" {
			c.entry.Place.File = "content/talks.md"
		}
		if got := Candidates([]content.Entry{c.entry}, site(t))[0].Item.URL; got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// A title is one line of plain text and never empty.
func TestTitle(t *testing.T) {
	for _, c := range []struct {
		entry content.Entry
		want  string
	}{
		{content.Entry{Title: " Slow\n\tGo <T any> \x00"}, "Slow Go <T any>"},
		{content.Entry{Event: "GoCon", Location: "Jena"}, "GoCon"},
		{content.Entry{Location: "Jena"}, "Jena"},
		{content.Entry{Date: on(2018, 5, 0)}, "2018-05"},
		{content.Entry{}, "Talk"},
	} {
		if got := Candidates([]content.Entry{c.entry}, site(t))[0].Item.Title; got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Only a file of the site's own is measured, and no path leads out of it.
func TestLocalFiles(t *testing.T) {
	s := site(t)
	s.URL, _ = url.Parse("https://example.org/blog/")
	for address, want := range map[string]string{
		"https://example.org/blog/media/a%20b.mp3":         "media/a b.mp3",
		"https://example.org/media/a.mp3":                  "",
		"https://example.com/blog/media/a.mp3":             "",
		"https://example.org/blog/":                        "",
		"https://example.org/blog//etc/a.mp3":              "",
		"https://example.org/blog/%2e%2e/%2e%2e/etc/a.mp3": "",
		"https://example.org/blog/..%5Ca.mp3":              "",
	} {
		if got := s.local(address); got != want {
			t.Errorf("%s: got %q, want %q", address, got, want)
		}
	}
}

// Only what is written is rendered: candidates have no HTML.
func TestCandidatesHaveNoHTML(t *testing.T) {
	e := content.Entry{Title: "Slow Go", Body: body(t, "Why *slow*?")}
	c := Candidates([]content.Entry{e}, site(t))[0]
	if c.Item.HTML != "" || c.Text != "Why slow?" {
		t.Errorf("HTML %q, text %q", c.Item.HTML, c.Text)
	}
}
