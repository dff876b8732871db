package main

import (
	"runtime"

	"talkfeed/content"
	"talkfeed/content/site"
)

// The first pass reads each file, takes a sample for its group's survey, and
// finds the talks of the files whose talks no survey could change: most files of
// one talk. Those are not read a second time.

// glance is what one goroutine makes of a file in the first pass.
type glance struct {
	site.Loaded
	source *source // nil for a file that is not asked for talks
	reason string  // why it is not
	sample content.Sample
}

// survey is the first pass. It parts the files into those that are there for
// talks and those of which only their talks can tell.
func (g *reading) survey(c *site.Collection) (sure, perhaps []*source) {
	surveys, references := make(map[string]*content.Survey), new(content.References)
	for i := range c.Files {
		if group := c.Files[i].Group; surveys[group] == nil {
			surveys[group] = &content.Survey{References: references}
		}
	}
	look := func(i int) glance {
		f := &c.Files[i]
		return g.look(f, surveys[f.Group], len(c.Files) == 1)
	}
	i := -1
	for l := range site.InOrder(len(c.Files), runtime.GOMAXPROCS(0), look) {
		i++
		g.bar.step()
		if !g.wanted(&c.Files[i], &l) {
			continue
		}
		s := l.source
		s.survey.AddSample(&l.sample)
		g.hold -= l.Size
		g.full.Store(g.hold < 0)
		switch kept := g.hold >= 0 || len(c.Files) == 1; {
		case s.found == nil && !kept:
			s.doc = nil
		case s.found != nil && !kept && !s.found.detached:
			s.found.detach(g.url)
		}
		if s.verdict == site.Perhaps {
			perhaps = append(perhaps, s)
			continue
		}
		g.r.note("%s: read as %s%s", s.file.Name, l.Document.Format, s.reason)
		sure = append(sure, s)
	}
	return sure, perhaps
}

// look reads a file for the first pass.
func (g *reading) look(f *site.File, survey *content.Survey, alone bool) glance {
	l := glance{Loaded: f.Load()}
	if l.Document == nil {
		return l
	}
	page := site.PageOf(g.pages, f.Name)
	verdict, reason := f.Judge(l.Document)
	if page != nil {
		verdict, reason = site.Read, "as "+page.Place.String()+" tells"
	}
	if verdict == site.Unread {
		l.reason = reason
		return l
	}
	if reason != "" {
		reason = ": " + reason
	}
	s := &source{file: f, verdict: verdict, reason: reason, survey: survey, page: page}
	g.complete(l.Document)
	l.sample = survey.Sample(l.Document)
	if r, ok := l.sample.Extract(); ok && page == nil {
		found := newFound(s, l.Document, r)
		if g.full.Load() && !alone {
			found.detach(g.url)
		}
		s.found = &found
	} else {
		s.doc = l.Document
	}
	l.source = s
	return l
}

// wanted reports whether a file is asked for talks. An error in one that is not
// plainly there for talks stops no build: what it holds is its own program's
// concern.
func (g *reading) wanted(f *site.File, l *glance) bool {
	switch {
	case l.Err != nil && f.Verdict == site.Read:
		g.r.failFile(f.Name, l.Err)
	case l.Err != nil:
		for _, d := range site.Diagnostics(f.Name, l.Err) {
			g.r.note("%s: not read: %s", d.Place, d.Message)
		}
	case l.Skipped != "":
		g.r.note("%s: not read: %s", f.Name, l.Skipped)
	case l.reason != "":
		g.r.note("%s: not read: %s", f.Name, l.reason)
	}
	return l.source != nil
}
