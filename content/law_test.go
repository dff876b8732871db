package content_test

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// FuzzExtract holds the laws of extraction on any page: it ends without a panic,
// two runs agree, every entry has a title and a date of the calendar, stands in
// the file, and has links that can be followed.
func FuzzExtract(f *testing.F) {
	eachPage(f, func(name string, data []byte) { f.Add(name, data) })
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		doc := read(name, data)
		if doc == nil {
			return
		}
		r := extractDoc(doc)
		if again := extractDoc(read(name, data)); !reflect.DeepEqual(texts(r), texts(again)) {
			t.Errorf("two runs differ:\n%q\n%q", texts(r), texts(again))
		}
		lines := strings.Count(doc.Source.Text, "\n") + 1
		for _, e := range append(append([]content.Entry{}, r.Entries...), r.Undated...) {
			checkEntry(t, e, lines)
		}
		for _, e := range r.Entries {
			if e.Date.Year == 0 {
				t.Errorf("%q is among the dated entries without a year", e.Title)
			}
		}
	})
}

// eachPage goes over the pages of all cases.
func eachPage(t testing.TB, page func(name string, data []byte)) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases: ", err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range archive.Files {
			if !strings.HasPrefix(p.Name, "want") {
				page(p.Name, p.Data)
			}
		}
	}
}

func checkEntry(t *testing.T, e content.Entry, lines int) {
	if strings.TrimSpace(e.Title) == "" {
		t.Errorf("an entry at %v has no title", e.Place)
	}
	if !e.Date.Valid() || !e.End.Valid() {
		t.Errorf("%q has the impossible date %v to %v", e.Title, e.Date, e.End)
	}
	if e.Place.Line < 1 || e.Place.Line > lines || e.Place.Column < 1 {
		t.Errorf("%q stands at %v, in a file of %d lines", e.Title, e.Place, lines)
	}
	for _, l := range e.Links {
		if l.URL == "" || strings.HasPrefix(strings.ToLower(l.URL), "javascript:") {
			t.Errorf("%q has the link %q", e.Title, l.URL)
		}
	}
}

func (p pageResult) String() string { return strings.Join(p, "\n") }

type pageResult []string

// texts are the results as text, for comparing.
func texts(r content.Result) pageResult {
	p := pageResult{render(r)}
	for _, e := range r.Entries {
		p = append(p, e.Place.String())
	}
	for _, d := range r.Diagnostics {
		p = append(p, d.Error())
	}
	return p
}

// read gives nil for what is no readable page.
func read(name string, data []byte) *outline.Document {
	src, err := outline.Decode(name, data)
	if err != nil {
		return nil
	}
	doc, err := outline.Read(src, outline.Detect(src, name))
	if err != nil {
		return nil
	}
	return doc
}

func extractDoc(doc *outline.Document) content.Result {
	var survey content.Survey
	survey.Add(doc)
	return content.Extract(doc, &survey)
}

// TestLongLine holds that a line too long to be told apart is no entry, and costs
// the entries beside it nothing.
func TestLongLine(t *testing.T) {
	page := "# Talks\n\n- 3 May 2019: **Slow queries, fast users**, Rivercon\n- " + strings.Repeat("4 May 2018 (", 1000) + "\n"
	r := extract(t, "talks.md", []byte(page))
	if len(r.Entries) != 1 || r.Entries[0].Title != "Slow queries, fast users" {
		t.Errorf("%d entries: %v", len(r.Entries), render(r))
	}
}
