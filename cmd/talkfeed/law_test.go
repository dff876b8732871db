package main

import (
	"bytes"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/cmd/internal/disk"
	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// Whatever the page holds, its feeds are valid, and a second build on a later
// day changes no byte.
func FuzzFeeds(f *testing.F) {
	scripts, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, script := range scripts {
		archive, err := txtar.ParseFile(script)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			f.Add(file.Data)
		}
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		t1 := talksOf(page)
		if t1 == nil {
			return
		}
		now := time.Date(2026, time.November, 20, 0, 0, 0, 0, time.UTC)
		first := feedsOf(t, *t1, memory{}, now)
		if first == nil {
			return
		}
		l, err := ledger.Read(first[0].Data)
		if err != nil {
			t.Fatalf("the ledger just written: %v", err)
		}
		second := feedsOf(t, *talksOf(page), memory{ledger: l, data: first[0].Data}, now.AddDate(1, 0, 0))
		for i := range first {
			if second == nil || !bytes.Equal(first[i].Data, second[i].Data) {
				t.Fatalf("%s changes in a second build", first[i].Name)
			}
		}
	})
}

// talksOf finds the talks of a page, nil where it can't be read.
func talksOf(page []byte) *talks {
	src, err := outline.Decode("page", page)
	if err != nil {
		return nil
	}
	doc, err := outline.Read(src, outline.Detect(src, ""))
	if err != nil {
		return nil
	}
	var survey content.Survey
	survey.Add(doc)
	g := reading{r: new(report), talks: newTalks(question{paths: []string{"page"}})}
	g.add(g.find(&source{file: &site.File{Name: "page"}, doc: doc, survey: &survey}))
	return &g.talks
}

// feedsOf makes the feeds, nil where the program says why it makes none.
func feedsOf(t *testing.T, found talks, m memory, now time.Time) []disk.File {
	t.Helper()
	u, err := site.ParseURL("https://example.org")
	if err != nil {
		t.Fatal(err)
	}
	c := &config{out: "public", name: "talks", year: defaultYear, url: u, formats: feed.Formats()}
	files, err := c.makeFeeds(found, m, now, new(report))
	if mistake, ok := errors.AsType[internalError](err); ok {
		t.Fatal(mistake)
	}
	return files
}
