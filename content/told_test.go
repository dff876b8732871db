package content_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// TestTold reads the pages of each case in testdata/told as its file "told" says,
// a line a key, and compares the entries with "want": several pages in a case hold
// the same talks. A file "told NAME" holds what is told of the page NAME alone.
func TestTold(t *testing.T) {
	files, err := filepath.Glob("testdata/told/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { testTold(t, file) })
	}
}

func testTold(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]*content.Told{}
	var want *txtar.File
	for i := range archive.Files {
		f := &archive.Files[i]
		if name, ok := strings.CutPrefix(f.Name, "told"); ok {
			told[strings.TrimSpace(name)] = parseTold(t, f)
		} else if f.Name == "want" {
			want = f
		}
	}
	for _, f := range archive.Files {
		if f.Name == "want" || strings.HasPrefix(f.Name, "told") {
			continue
		}
		page := told[f.Name]
		if page == nil {
			page = told[""]
		}
		doc := read(f.Name, f.Data)
		var survey content.Survey
		survey.Add(doc)
		got := []byte(render(content.ExtractTold(doc, &survey, page)))
		sameExplained(t, doc, &survey, page)
		if *update {
			want.Data = got
		} else if !bytes.Equal(got, want.Data) {
			t.Errorf("%s gives\n%swant\n%s", f.Name, got, want.Data)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// parseTold reads lines such as "entry: h3"; "id KEY: TITLE" gives a talk its key.
func parseTold(t testing.TB, f *txtar.File) *content.Told {
	var told content.Told
	choices := map[string]*content.Choice{"entry": &told.Entry, "title": &told.Title, "date": &told.Date,
		"event": &told.Event, "location": &told.Location, "skip": &told.Skip}
	for i, l := range strings.Split(strings.TrimSpace(string(f.Data)), "\n") {
		key, value, _ := strings.Cut(l, ": ")
		at := outline.Place{File: "talkfeed.yaml", Line: i + 1, Column: len(key) + 3}
		if id, ok := strings.CutPrefix(key, "id "); ok {
			told.IDs = append(told.IDs, content.ToldID{Of: value, Key: id, Place: at})
			continue
		}
		c, err := content.ParseChoice(value, at)
		if err != nil || choices[key] == nil {
			t.Fatalf("%s: %v", l, err)
		}
		*choices[key] = c
	}
	return &told
}

// What is plainly meant as a selector and is none is an error; whatever else is
// no selector is a name.
func TestParseChoice(t *testing.T) {
	for text, want := range map[string]string{
		"li":                "selector",
		"#talks > li":       "selector",
		"time":              "selector",
		`"time"`:            "name",
		"Talk":              "name",
		"Talk title":        "name",
		"conferences.talks": "name",
		"years.*":           "name",
		"Slides (PDF)":      "name",
		"Talk / Event":      "name",
		"3":                 "column",
		"0":                 `"0" is no column: they are counted from 1`,
		"h7":                `"h7" is no selector: "h7" is no element of HTML`,
		".":                 `"." is no selector: it ends where an element, .class, #id or [attribute] should follow`,
		"li:first-child":    `"li:first-child" is no selector: pseudo-classes such as :first-child are not understood`,
		"li > > a":          `"li > > a" is no selector: unexpected ">"`,
		"h2 + ul":           `"h2 + ul" is no selector: "+" is not understood, only descendants (a b) and children (a > b) are`,
		"li[class":          `"li[class" is no selector: it ends where an element, .class, #id or [attribute] should follow`,
	} {
		c, err := content.ParseChoice(text, outline.Place{})
		got := "name"
		switch {
		case err != nil:
			got = err.Error()
		case c.IsSelector():
			got = "selector"
		case c.IsColumn():
			got = "column"
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// FuzzTold holds the laws of extraction for whatever the author tells of a page.
func FuzzTold(f *testing.F) {
	files, _ := filepath.Glob("testdata/told/*.txtar")
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, page := range archive.Files {
			if page.Name != "want" && !strings.HasPrefix(page.Name, "told") {
				f.Add(page.Name, page.Data, "h3", "a", "time", "h2")
				f.Add(page.Name, page.Data, "tr", "2", "Date", ".event")
				f.Add(page.Name, page.Data, "talks.*", "Talk", "date", "name")
			}
		}
	}
	f.Fuzz(func(t *testing.T, name string, data []byte, entry, title, date, event string) {
		doc := read(name, data)
		if doc == nil {
			return
		}
		var told content.Told
		for _, c := range []struct {
			to   *content.Choice
			text string
		}{{&told.Entry, entry}, {&told.Title, title}, {&told.Date, date}, {&told.Event, event}, {&told.Skip, event}} {
			if choice, err := content.ParseChoice(c.text, outline.Place{}); err == nil {
				*c.to = choice
			}
		}
		var survey content.Survey
		survey.Add(doc)
		r := content.ExtractTold(doc, &survey, &told)
		lines := strings.Count(doc.Source.Text, "\n") + 1
		for _, e := range append(append([]content.Entry{}, r.Entries...), r.Undated...) {
			checkEntry(t, e, lines)
		}
	})
}

// BenchmarkTold shows that reading a told page is linear. Compare the ns/talk.
func BenchmarkTold(b *testing.B) {
	told := parseTold(b, &txtar.File{Data: []byte("entry: div.talk\ntitle: h4\ndate: .when\nevent: h2\nlocation: .where")})
	for _, n := range []int{1000, 10000} {
		page := "<h1>Talks</h1>\n<h2>Rivercon 2018</h2>\n" + strings.Repeat(
			"<div class=\"talk\"><p class=\"when\">3 May<h4>Slow queries</h4><p>Of people who wait. <a href=\"/slow.pdf\">Slides</a></div>\n", n)
		doc := read("talks.html", []byte(page))
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				var survey content.Survey
				survey.Add(doc)
				if r := content.ExtractTold(doc, &survey, told); len(r.Entries) != n {
					b.Fatalf("%d entries of %d", len(r.Entries), n)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/talk")
		})
	}
}
