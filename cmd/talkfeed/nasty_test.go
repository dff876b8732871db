package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"
	"gopkg.in/yaml.v3"

	"talkfeed/feed"
)

// nastyDir takes the feeds of the nasty sites, for readers that are not written
// in Go (.ci/run).
var nastyDir = flag.String("nasty", "", "write the nasty sites' feeds below `FOLDER`")

// nastySites is how many are generated, each from its number as the seed.
const nastySites = 50

// TestNastySites: whatever stands in titles, names and addresses, the feeds
// pass the checker, hold every talk, are read back alike in all formats, and a
// second build changes no byte of them.
func TestNastySites(t *testing.T) {
	for seed := range uint64(nastySites) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			s := newNastySite(seed)
			dir := t.TempDir()
			page, out := filepath.Join(dir, s.file), filepath.Join(dir, "public")
			writeFile(t, page, s.page())
			if *nastyDir != "" {
				out = filepath.Join(*nastyDir, fmt.Sprintf("%02d", seed))
				if err := os.RemoveAll(out); err != nil {
					t.Fatal(err)
				}
			}
			first := buildNasty(t, page, out, s.url, s.title)
			s.check(t, first)
			second := buildNasty(t, page, out, s.url, s.title)
			for name, data := range first {
				if !bytes.Equal(second[name], data) {
					t.Errorf("a second build changes %s", name)
				}
			}
		})
	}
}

// buildNasty builds into a folder and gives its files.
func buildNasty(t *testing.T, page, out, url, title string) map[string][]byte {
	t.Helper()
	var messages strings.Builder
	p := &program{stdout: io.Discard, stderr: &messages, env: fixedEpoch, hold: holdSize}
	args := []string{"build", "--quiet", "--url", url, "--title", title, "--out", out, page}
	if code := p.run(args, strings.NewReader("")); code != 0 {
		t.Fatalf("exit code %d: %s", code, messages.String())
	}
	files := make(map[string][]byte)
	for _, name := range []string{"talks.rss", "talks.atom", "talks.json", "talks.ledger.json"} {
		data, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = data
	}
	return files
}

// nastySite is a page with talks that nobody would wish for.
type nastySite struct {
	*rand.Rand
	file, url, title string
	talks            []map[string]string
}

// The parts that titles, names and abstracts are made of: marks of XML, HTML and
// JSON, escaped never, once and twice; characters that XML forbids; scripts,
// directions and widths; ends of lines.
var nastyTexts = []string{
	"Go <T any>", "&amp;", "&", "&lt;b&gt;", "&amp;lt;", "&#x26;", "&nbsp;", "]]>", "<![CDATA[", "<!-- -->", "-->", "<b>bold</b>", "<br/>",
	"</title></item>", "<script>alert(1)</script>", "a < b > c", `"quoted"`, "it's", "`code`", `back\slash`, "{{ .Title }}", "{% raw %}", "${x}", "%s%d",
	"\x00", "\x07", "\x1b[31m", "\x7f", "\u0085", "\u200b", "\u202e", "\u2066", "\u2028", "\ufeff", "\ufffe", "\uffff", "\ufffd",
	"🚂", "👩‍💻", "🇩🇪", "שלום", "مرحبا بالعالم", "日本語の題", "Ελληνικά", "e\u0301", "ﬁ", "𝕋", "\t", "  ", "\n", "\r\n", strings.Repeat("long ", 300),
	"null", "true", "42", "2024", "---", "# heading", "* item", "[a](b)", "![i](x)", "|", "a: b", "@", "http://example.org", "§ ¶ ©",
}

// The addresses: with spaces, quotes, fragments, scripts of all kinds, broken
// codes, hosts beyond ASCII, and what is no web address at all.
var nastyAddresses = []string{
	"/a b c.pdf", "https://example.org/größe?q=ü&amp;r=ö#ä", "https://müller.example/", "https://例え.example/パス", "//cdn.example.org/x.mp4",
	`https://example.org/"quoted"/it's`, "https://example.org/%zz/%41", "https://example.org/a|b^c`d{e}<f>", "https://example.org/[x]?y=[z]",
	"https://example.org/#one#two", "https://example.org/?#", "https://[::1]:8080/x", "https://me:pw@example.org/", "HTTP://EXAMPLE.ORG/UP", "slides.pdf", "../up.pdf",
	"?query", "#fragment", "javascript:alert(1)", "data:text/html,x", "mailto:ada@example.org", "ftp://example.org/x", "https://exa mple.org/", "https://", "http:// /",
	"https://example.org/\x07", "https://example.org/\u202e", "https://example.org/🚂.mp3", "https://example.org/a?b=c&d=e&amp;f", "www.example.org/talk", "talk.mp3", "C:\\talk.pdf",
}

var nastyURLs = []string{"https://example.org", "https://müller.example/talks", "https://example.org/a%20b/", "http://127.0.0.1:8080/x/", "https://example.org/größe/"}

func newNastySite(seed uint64) *nastySite {
	s := &nastySite{Rand: rand.New(rand.NewPCG(seed, 2026))}
	s.file = []string{"talks.yaml", "talks.json", "talks.md", "talks.html"}[seed%4]
	s.url = nastyURLs[s.IntN(len(nastyURLs))]
	s.title = strings.ReplaceAll("Talks "+s.text(2), "\x00", "")
	count := []int{0, 1, 2, 7, 30, 300}[s.IntN(6)]
	sameDay := s.IntN(3) == 0
	for i := range count {
		day := time.Date(2010, 1, 1+s.IntN(5000), 0, 0, 0, 0, time.UTC)
		if sameDay {
			day = time.Date(2020, 2, 29, 0, 0, 0, 0, time.UTC)
		}
		s.talks = append(s.talks, map[string]string{
			"title":    fmt.Sprintf("Heron%d %s", i, s.text(3)),
			"date":     day.Format(time.DateOnly),
			"event":    "Conf " + s.text(1),
			"location": s.text(1),
			"abstract": "On " + s.text(6), // yaml.v3 writes a text that begins with a space in a way that is no YAML
			"slides":   s.address(),
			"video":    s.address(),
			"url":      s.address(),
		})
	}
	return s
}

// text gives some of the parts, joined with or without a space.
func (s *nastySite) text(parts int) string {
	var b strings.Builder
	for range 1 + s.IntN(parts) {
		b.WriteString(nastyTexts[s.IntN(len(nastyTexts))])
		b.WriteString([]string{" ", " ", ""}[s.IntN(3)])
	}
	return b.String()
}

func (s *nastySite) address() string { return nastyAddresses[s.IntN(len(nastyAddresses))] }

// isData tells whether the talks are records, all of which are found; on pages
// of the other formats much of this is markup.
func (s *nastySite) isData() bool {
	return strings.HasSuffix(s.file, "ml") && !strings.HasSuffix(s.file, "html") || s.file == "talks.json"
}

func (s *nastySite) page() string {
	var data []byte
	switch s.file {
	case "talks.yaml":
		data, _ = yaml.Marshal(s.talks)
	case "talks.json":
		data, _ = json.Marshal(s.talks)
		if s.talks == nil {
			data = []byte("[]")
		}
	default:
		return s.marked()
	}
	return string(data)
}

// marked writes the talks as a page of Markdown or HTML.
func (s *nastySite) marked() string {
	form := "## %s\n\n%s, %s, %s\n\n%s\n\n[Slides](<%s>) [Video](%s) <%s>\n\n"
	before, after := "# Talks\n\n", ""
	if s.file == "talks.html" {
		form = "<li><h3>%s</h3> <p>%s, %s, <time>%s</time></p>\n%s\n<a href=\"%s\">Slides</a> <a href='%s'>Video</a> <a href=%s>Page</a>\n"
		before, after = "<!doctype html><title>Talks</title><h1>Talks</h1><ul>\n", "</ul>\n"
	}
	var b strings.Builder
	b.WriteString(before)
	for _, t := range s.talks {
		fmt.Fprintf(&b, form, t["title"], t["event"], t["location"], t["date"], t["abstract"], t["slides"], t["video"], t["url"])
	}
	b.WriteString(after)
	return strings.ReplaceAll(b.String(), "\x00", "") // with NUL it would be no text
}

// nastyItem is an item as every format has it.
type nastyItem struct{ ID, Title, URL, HTML, Published string }

func (s *nastySite) check(t *testing.T, files map[string][]byte) {
	t.Helper()
	var want struct {
		Items []struct {
			ID, Title, URL string
			HTML           string    `json:"content_html"`
			Published      time.Time `json:"date_published"`
		}
	}
	if err := json.Unmarshal(files["talks.json"], &want); err != nil {
		t.Fatal(err)
	}
	if len(want.Items) != len(s.talks) && s.isData() {
		t.Errorf("%d items of %d talks", len(want.Items), len(s.talks))
	}
	for _, format := range feed.Formats() {
		data := files["talks."+string(format)]
		for _, problem := range feed.Check(data, format) {
			t.Errorf("%s: %s", format, problem)
		}
		got, err := gofeed.NewParser().Parse(bytes.NewReader(data))
		if err != nil || len(got.Items) != len(want.Items) {
			t.Errorf("%s: gofeed reads %d items of %d, error %v", format, len(got.Items), len(want.Items), err)
			continue
		}
		for i, w := range want.Items {
			g := got.Items[i]
			got := nastyItem{g.GUID, g.Title, g.Link, strings.TrimSpace(g.Content), g.PublishedParsed.Format(time.RFC3339)}
			want := nastyItem{w.ID, w.Title, w.URL, strings.TrimSpace(w.HTML), w.Published.Format(time.RFC3339)}
			if got != want {
				t.Errorf("%s: item %d: got\n%q\nwant\n%q", format, i+1, got, want)
			}
			if s.isData() && !strings.HasPrefix(w.Title, "Heron") {
				t.Errorf("item %d: title %q", i+1, w.Title)
			}
		}
	}
}
