package main

import (
	"cmp"
	"net/url"
	"runtime"
	"sync/atomic"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
)

// talks is what the content gave.
type talks struct {
	paths            []string
	entries, undated []content.Entry
	// read is the number of files read. Title and page (its address) are those
	// of the first page that is called talks, else of the only one, where it was
	// named; language is what the first page states for itself.
	read                  int
	title, language, page string
	// pages are the addresses of pages by file, where they are certain, and
	// where the files' paths below their site's root, by which the ledger knows
	// them from whatever folder they are read.
	pages, where map[string]string
	// later are the files of the entries whose bodies are read when they are
	// needed, by name, and bodies what the ledger needs of those.
	later  map[string]*source
	bodies map[outline.Place]bodyFacts
	ask    question
}

// question is what a command wants of the content.
type question struct {
	paths   []string
	exclude site.Exclude
	// language is that of pages that state none.
	language string
	// url is the site's address, nil where no feeds are made.
	url *url.URL
	// pages are what the settings tell of pages; whole says that all that the
	// settings mean is read, and not just paths that the user named.
	pages []site.Page
	whole bool
}

// holdSize is how many bytes of files are read once and kept, but for a file
// alone, which always is. What goes beyond is read again where the first pass could
// not find its talks, and where a body is written, so that many files never stand
// in memory together: their trees are thirty times their size, and keeping them
// costs as much time as reading them again.
const holdSize = 1 << 20

// source is a file that is asked for talks.
type source struct {
	file    *site.File
	verdict site.Verdict
	reason  string
	page    *site.Page        // what the settings tell of it, nil for nothing
	doc     *outline.Document // nil where it is read again
	survey  *content.Survey
	found   *found // what it gave, where the first pass could tell
}

// reading is the reading of one command's content.
type reading struct {
	question
	r     *report
	bar   *progress
	hold  int         // bytes of documents that may be kept
	full  atomic.Bool // set once there are no more
	talks talks
	told  toldPages
}

// readTalks reads the files that paths stand for and finds the talks. Problems
// go to r.
func (p *program) readTalks(q question, r *report) talks {
	g := reading{question: q, r: r, hold: p.hold, talks: newTalks(q)}
	collections, err := site.Discover(q.paths, q.exclude)
	if err != nil {
		r.fail(err)
	}
	files := 0
	for _, c := range collections {
		files += len(c.Files)
	}
	g.bar = p.startProgress(files)
	for i := range collections {
		g.collection(&collections[i])
		// Not closed: what is read later is opened below its root.
	}
	g.bar.clear()
	g.reviewPages()
	g.talks.merge(r)
	return g.talks
}

func newTalks(q question) talks {
	return talks{paths: q.paths, ask: q, pages: make(map[string]string), where: make(map[string]string), later: make(map[string]*source), bodies: make(map[outline.Place]bodyFacts)}
}

// collection reads the files of a collection in two passes: the first learns
// what only the whole can tell, the second finds the talks.
func (g *reading) collection(c *site.Collection) {
	for _, s := range c.Skipped {
		g.r.note("%s: not read: %s", s.Name, s.Reason)
	}
	sure, perhaps := g.survey(c)
	before := len(g.talks.entries)
	for f := range g.extract(sure) {
		g.add(f)
	}
	if len(perhaps) == 0 {
		return
	}
	if len(g.talks.entries) > before {
		for _, s := range perhaps {
			g.r.note("%s: not read: other files are there for talks", s.file.Name)
		}
		return
	}
	g.tryAll(perhaps)
}

// complete gives a document what it doesn't state itself.
func (q *question) complete(d *outline.Document) { d.Lang = cmp.Or(d.Lang, q.language) }

// found is what one file gave.
type found struct {
	source                *source
	result                content.Result
	title, language, page string
	// bodies is what is known of the bodies of the entries, which were taken off;
	// nil where they were not.
	bodies   []bodyFacts
	detached bool
	err      error
}

// extract is the second pass: it finds the talks of each file, several files at
// a time.
func (g *reading) extract(sources []*source) func(func(found) bool) {
	return site.InOrder(len(sources), runtime.GOMAXPROCS(0), func(i int) found {
		return g.find(sources[i])
	})
}

// find finds the talks of a file.
func (g *reading) find(s *source) found {
	if s.found != nil {
		return *s.found
	}
	doc := s.doc
	if doc == nil {
		l := s.file.Load()
		if l.Document == nil {
			return found{source: s, err: l.Err} // it changed while we read
		}
		doc = l.Document
		g.complete(doc)
	}
	f := newFound(s, doc, s.extract(doc))
	if s.doc == nil {
		f.detach(g.url)
	}
	return f
}

func newFound(s *source, doc *outline.Document, r content.Result) found {
	return found{source: s, result: r, title: site.Title(doc), language: doc.Lang, page: s.file.PageURL(doc)}
}

// tryAll finds the talks of files that may hold some. Those of a group stand
// where they are at least two with a date; a single one may be told in passing.
func (g *reading) tryAll(perhaps []*source) {
	var all []found
	dated := make(map[string]int)
	for f := range g.extract(perhaps) {
		dated[f.source.file.Group] += len(f.result.Entries)
		if len(f.result.Entries)+len(f.result.Undated) > 0 || f.err != nil {
			all = append(all, f)
			continue
		}
		g.r.note("%s: not read: it lists no talks", f.source.file.Name)
	}
	for _, f := range all {
		name := f.source.file.Name
		if dated[f.source.file.Group] < 2 {
			g.r.note("%s: not read: it lists no talks, or one", name)
			continue
		}
		g.r.note("%s: read: it lists talks", name)
		g.add(f)
	}
}

// add takes over what a file gave.
func (g *reading) add(f found) {
	t, name := &g.talks, f.source.file.Name
	if f.err != nil {
		g.r.failFile(name, f.err)
		return
	}
	if t.read++; t.read == 1 {
		t.language = f.language
	}
	switch {
	case site.NamesTalks(t.title):
	case t.read == 1 && f.source.file.Explicit, site.NamesTalks(f.title):
		t.title, t.page = f.title, f.page
	default:
		t.title, t.page = "", ""
	}
	if rel := f.source.file.SitePath(); rel != "" {
		t.where[name] = rel
	}
	if f.page != "" {
		t.pages[name] = f.page
	}
	if f.detached {
		t.later[name] = f.source
	}
	for i := range f.bodies {
		t.bodies[f.result.Entries[i].Place] = f.bodies[i]
	}
	g.keepPage(&f)
	t.entries = append(t.entries, f.result.Entries...)
	t.undated = append(t.undated, f.result.Undated...)
	g.r.diagnostics = append(g.r.diagnostics, f.result.Diagnostics...)
	f.source.doc, f.source.found = nil, nil // the entries hold what is needed
}

// merge makes one entry of a delivery that several files tell of.
func (t *talks) merge(r *report) {
	if t.read < 2 {
		return
	}
	before := t.entries
	var into []int
	t.entries, into = site.Merge(before)
	for i := range before {
		if stays := &t.entries[into[i]]; stays.Place != before[i].Place {
			r.note("%s: the same talk as %s", before[i].Place, stays.Place)
		}
	}
	t.dropKnown(r)
}

// dropKnown drops the undated talks that another file dates, and what is said of
// them.
func (t *talks) dropKnown(r *report) {
	gone := make(map[outline.Place]bool)
	var undated []content.Entry
	for i, known := range site.Known(t.undated, t.entries) {
		if known {
			gone[t.undated[i].Place] = true
			r.note("%s: another file states the date", t.undated[i].Place)
			continue
		}
		undated = append(undated, t.undated[i])
	}
	t.undated = undated
	kept := r.diagnostics[:0]
	for _, d := range r.diagnostics {
		if !gone[d.Place] || d.Severity == outline.Error {
			kept = append(kept, d)
		}
	}
	r.diagnostics = kept
}
