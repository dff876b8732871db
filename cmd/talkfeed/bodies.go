package main

import (
	"net/url"
	"runtime"
	"slices"
	"strings"

	"talkfeed/cmd/internal/publish"
	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// Of files that are not kept, entries are kept without their bodies, which hold
// most of a file. What the ledger needs of a body is taken when the entry is
// found, and the body is read again where it is written.

// bodyFacts is what the ledger needs of a body.
type bodyFacts struct {
	digest      string // of its text
	attachments []feed.Attachment
}

// detach takes the bodies off the entries of a file, with what the feeds of a
// site at u need of them, and makes what stays independent of the file's text.
func (f *found) detach(u *url.URL) {
	if u != nil {
		f.bodies = f.bodyFacts(u)
	}
	for _, list := range [][]content.Entry{f.result.Entries, f.result.Undated} {
		for i := range list {
			if len(list[i].Body) > 0 {
				list[i].Body = unread
			}
			cloneTexts(&list[i])
		}
	}
	for _, s := range []*string{&f.title, &f.language, &f.page} {
		*s = strings.Clone(*s)
	}
	f.detached = true
}

// unread stands for a body that was not kept.
var unread = []*outline.Block{{Kind: outline.Paragraph}}

// bodyFacts gives what the ledger needs of the bodies of a file's entries.
func (f *found) bodyFacts(u *url.URL) []bodyFacts {
	facts := make([]bodyFacts, len(f.result.Entries))
	s := publish.Site{URL: u, Page: func(string) string { return f.page }}
	for i := range facts {
		text, files := publish.BodyFacts(&f.result.Entries[i], s)
		facts[i] = bodyFacts{digest: ledger.Digest(text), attachments: files}
	}
	return facts
}

// cloneTexts copies the texts of an entry, which are parts of the file's.
func cloneTexts(e *content.Entry) {
	for _, s := range []*string{&e.Title, &e.Clock, &e.Zone, &e.Event, &e.Location, &e.Status, &e.Kind, &e.Language, &e.Image, &e.Key, &e.GUID, &e.URL, &e.Anchor} {
		*s = strings.Clone(*s)
	}
	for _, list := range []*[]string{&e.Speakers, &e.Tags} {
		*list = slices.Clone(*list)
		for i := range *list {
			(*list)[i] = strings.Clone((*list)[i])
		}
	}
	e.Links = slices.Clone(e.Links)
	for i := range e.Links {
		e.Links[i].URL, e.Links[i].Text = strings.Clone(e.Links[i].URL), strings.Clone(e.Links[i].Text)
	}
}

// candidates gives the entries as the ledger wants them.
func (t *talks) candidates(s publish.Site) []ledger.Candidate {
	parts := slices.Collect(slices.Chunk(t.entries, manyTogether))
	candidates := make([]ledger.Candidate, 0, len(t.entries))
	for part := range site.InOrder(len(parts), runtime.GOMAXPROCS(0), func(i int) []ledger.Candidate {
		return publish.Candidates(parts[i], s)
	}) {
		candidates = append(candidates, part...)
	}
	for i := range t.entries {
		if where := t.where[t.entries[i].Place.File]; where != "" {
			candidates[i].Where = where
		}
		b, ok := t.bodies[t.entries[i].Place]
		if !ok {
			continue
		}
		c := &candidates[i]
		c.Text, c.Digest = "", b.digest
		for _, a := range b.attachments {
			if !slices.ContainsFunc(c.Item.Attachments, func(have feed.Attachment) bool { return have.URL == a.URL }) {
				c.Item.Attachments = append(c.Item.Attachments, a)
			}
		}
	}
	return candidates
}

// manyTogether is how many entries are looked at by one goroutine at a time.
const manyTogether = 512

// renderTogether is how many items are rendered by one goroutine at a time, and
// so how many bodies it holds in memory.
const renderTogether = 64

// render gives the items of the entries that are published. Bodies that were not
// kept are read again.
func (t *talks) render(published []ledger.Published, s publish.Site) []feed.Item {
	parts := slices.Collect(slices.Chunk(published, renderTogether))
	items := make([]feed.Item, 0, len(published))
	for part := range site.InOrder(len(parts), runtime.GOMAXPROCS(0), func(i int) []feed.Item {
		return t.renderPart(parts[i], s)
	}) {
		items = append(items, part...)
	}
	return items
}

// renderPart gives the items of some entries. What it does to those is nobody
// else's concern, so that several parts may be rendered at once.
func (t *talks) renderPart(published []ledger.Published, s publish.Site) []feed.Item {
	entries := make([]content.Entry, len(published))
	part := slices.Clone(published)
	for i := range part {
		entries[i] = t.entries[part[i].Candidate]
		part[i].Candidate = i
	}
	t.reattach(entries)
	return publish.Render(part, entries, s)
}

// reattach reads the bodies of entries again.
func (t *talks) reattach(entries []content.Entry) {
	wanted := make(map[string][]int)
	for i := range entries {
		if file := entries[i].Place.File; t.later[file] != nil {
			wanted[file] = append(wanted[file], i)
		}
	}
	for file, indices := range wanted { // in whatever order: each fills in its own
		bodies := make(map[outline.Place][]*outline.Block)
		for _, e := range t.again(t.later[file]) {
			bodies[e.Place] = e.Body
		}
		for _, i := range indices {
			entries[i].Body = bodies[entries[i].Place]
		}
	}
}

// again finds the talks of a file that was read before. One that changed
// meanwhile gives what it gives now; the next build sees the change.
func (t *talks) again(s *source) []content.Entry {
	l := s.file.Load()
	if l.Document == nil {
		return nil
	}
	t.ask.complete(l.Document)
	return s.extract(l.Document).Entries
}
