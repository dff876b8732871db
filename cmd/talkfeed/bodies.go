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
	text        string
	attachments []feed.Attachment
}

// detach takes the bodies off the entries of a file, and makes what stays
// independent of the file's text.
func (f *found) detach() {
	for _, list := range [][]content.Entry{f.result.Entries, f.result.Undated} {
		for i := range list {
			if len(list[i].Body) > 0 {
				list[i].Body = unread
			}
			cloneTexts(&list[i])
		}
	}
}

// unread stands for a body that was not kept.
var unread = []*outline.Block{{Kind: outline.Paragraph}}

// bodyFacts gives what the ledger needs of the bodies of a file's entries.
func (f *found) bodyFacts(u *url.URL) map[outline.Place]bodyFacts {
	facts := make(map[outline.Place]bodyFacts, len(f.result.Entries))
	s := publish.Site{URL: u, Page: func(string) string { return f.page }}
	for i, c := range publish.Candidates(f.result.Entries, s) {
		facts[f.result.Entries[i].Place] = bodyFacts{text: c.Text, attachments: c.Item.Attachments}
	}
	return facts
}

// cloneTexts copies the texts of an entry, which are parts of the file's.
func cloneTexts(e *content.Entry) {
	for _, s := range []*string{&e.Title, &e.Clock, &e.Zone, &e.Event, &e.Location, &e.Kind, &e.Language, &e.Image, &e.Key, &e.GUID, &e.URL, &e.Anchor} {
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
	candidates := publish.Candidates(t.entries, s)
	for i := range t.entries {
		if where := t.where[t.entries[i].Place.File]; where != "" {
			candidates[i].Where = where
		}
		b, ok := t.bodies[t.entries[i].Place]
		if !ok {
			continue
		}
		c := &candidates[i]
		c.Text = b.text
		for _, a := range b.attachments {
			if !slices.ContainsFunc(c.Item.Attachments, func(have feed.Attachment) bool { return have.URL == a.URL }) {
				c.Item.Attachments = append(c.Item.Attachments, a)
			}
		}
	}
	return candidates
}

// renderAhead is how many items are rendered at a time, and so how many bodies
// stand in memory together.
const renderAhead = 256

// render gives the items of the entries that are published. Bodies that were not
// kept are read again.
func (t *talks) render(published []ledger.Published, s publish.Site) []feed.Item {
	if len(t.later) == 0 {
		return publish.Render(published, t.entries, s)
	}
	items := make([]feed.Item, 0, len(published))
	for part := range slices.Chunk(published, renderAhead) {
		t.reattach(part)
		items = append(items, publish.Render(part, t.entries, s)...)
		for _, p := range part {
			if _, ok := t.bodies[t.entries[p.Candidate].Place]; ok {
				t.entries[p.Candidate].Body = unread
			}
		}
	}
	return items
}

// reattach reads the bodies of published entries again.
func (t *talks) reattach(published []ledger.Published) {
	wanted := make(map[outline.Place]int)
	var sources []*source
	seen := make(map[*source]bool)
	for _, p := range published {
		place := t.entries[p.Candidate].Place
		s := t.later[place.File]
		if s == nil {
			continue
		}
		wanted[place] = p.Candidate
		if !seen[s] {
			seen[s] = true
			sources = append(sources, s)
		}
	}
	for entries := range site.InOrder(len(sources), runtime.GOMAXPROCS(0), func(i int) []content.Entry {
		return t.again(sources[i])
	}) {
		for i := range entries {
			if at, ok := wanted[entries[i].Place]; ok {
				t.entries[at].Body = entries[i].Body
			}
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
	return content.Extract(l.Document, s.survey).Entries
}
