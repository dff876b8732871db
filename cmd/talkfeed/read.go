package main

import (
	"errors"
	"io/fs"
	"runtime"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
)

// talks is what the content gave.
type talks struct {
	entries, undated []content.Entry
	pages            int // documents read
	first            *outline.Document
}

// readTalks reads the files that paths stand for and finds the talks. Problems
// go to r.
func readTalks(paths []string, r *report) talks {
	var t talks
	collections, err := site.Discover(paths)
	if err != nil {
		r.unread = true
		r.diagnostics = append(r.diagnostics, site.Diagnostics("", err)...)
	}
	for i := range collections {
		c := &collections[i]
		t.add(loadAll(c, r), r)
		c.Close()
	}
	return t
}

// loadAll reads the files of a collection.
func loadAll(c *site.Collection, r *report) []*outline.Document {
	for _, s := range c.Skipped {
		r.note("%s: not read: %s", s.Name, s.Reason)
	}
	docs := make([]*outline.Document, 0, len(c.Files))
	for l := range site.Load(c.Files, runtime.GOMAXPROCS(0)) {
		if _, ok := errors.AsType[*fs.PathError](l.Err); ok {
			r.unread = true
		}
		r.diagnostics = append(r.diagnostics, site.Diagnostics(l.File.Name, l.Err)...)
		switch {
		case l.Skipped != "":
			r.note("%s: not read: %s", l.File.Name, l.Skipped)
		case l.Document != nil:
			r.note("%s: read as %s", l.File.Name, l.Document.Format)
			docs = append(docs, l.Document)
		}
	}
	return docs
}

// add finds the talks of one collection's documents.
func (t *talks) add(docs []*outline.Document, r *report) {
	var survey content.Survey
	for _, d := range docs {
		survey.Add(d)
	}
	for _, d := range docs {
		if t.first == nil {
			t.first = d
		}
		t.pages++
		r.diagnostics = append(r.diagnostics, d.Diagnostics...)
		found := content.Extract(d, &survey)
		t.entries = append(t.entries, found.Entries...)
		t.undated = append(t.undated, found.Undated...)
		r.diagnostics = append(r.diagnostics, found.Diagnostics...)
	}
}
