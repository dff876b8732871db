package main

import (
	"runtime"

	"golang.org/x/sync/errgroup"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
)

// talks is what the content gave.
type talks struct {
	paths            []string
	entries, undated []content.Entry
	// read is the number of files read; title, language and page (its address)
	// are what the first of them states for itself.
	read                  int
	title, language, page string
	// pages are the addresses of pages by file, where they are certain.
	pages map[string]string
}

// readTalks reads the files that paths stand for and finds the talks. A page
// that states no language is taken to be in the one given. Problems go to r.
func (p *program) readTalks(paths []string, language string, r *report) talks {
	t := talks{paths: paths, pages: make(map[string]string)}
	collections, err := site.Discover(paths)
	if err != nil {
		r.fail(err)
	}
	files := 0
	for _, c := range collections {
		files += len(c.Files)
	}
	bar := p.startProgress(files)
	for i := range collections {
		c := &collections[i]
		docs := load(c, bar, r)
		for _, d := range docs {
			d.Lang = or(d.Lang, language)
		}
		t.add(docs, r)
		c.Close()
	}
	bar.clear()
	return t
}

// load reads the files of a collection.
func load(c *site.Collection, bar *progress, r *report) []*outline.Document {
	for _, s := range c.Skipped {
		r.note("%s: not read: %s", s.Name, s.Reason)
	}
	docs := make([]*outline.Document, 0, len(c.Files))
	for l := range site.Load(c.Files, runtime.GOMAXPROCS(0)) {
		bar.step()
		if l.Err != nil {
			r.failFile(l.File.Name, l.Err)
		}
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
	for i, found := range extract(docs, &survey) {
		d := docs[i]
		if t.read == 0 {
			t.title, t.language, t.page = site.Title(d), d.Lang, site.PageURL(d)
		}
		t.read++
		if url := site.PageURL(d); url != "" {
			t.pages[d.Source.Name] = url
		}
		t.entries = append(t.entries, found.Entries...)
		t.undated = append(t.undated, found.Undated...)
		r.diagnostics = append(append(r.diagnostics, d.Diagnostics...), found.Diagnostics...)
	}
}

// extract finds the talks of documents, several at a time.
func extract(docs []*outline.Document, survey *content.Survey) []content.Result {
	results := make([]content.Result, len(docs))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, d := range docs {
		group.Go(func() error {
			results[i] = content.Extract(d, survey)
			return nil
		})
	}
	group.Wait()
	return results
}
