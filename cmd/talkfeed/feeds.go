package main

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"sync"
	"time"

	"talkfeed/cmd/internal/disk"
	"talkfeed/cmd/internal/publish"
	"talkfeed/content/outline"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// makeFeeds gives the files that a build writes, the ledger first. Nothing is
// on the disk before all of them are made and checked.
func (c *config) makeFeeds(t talks, m memory, now time.Time, r *report) ([]disk.File, error) {
	s := c.site(t)
	candidates := t.candidates(s)
	published, next, notices, err := m.ledger.Update(candidates, ledger.Options{
		Host: c.url.Hostname(), Year: c.year, Now: now, Backlog: c.backlog, First: m.ledger == nil, Former: m.former,
	})
	if err != nil {
		return nil, err
	}
	for _, n := range notices {
		r.notice(n)
	}
	if err := c.neverWorse(t, m, next, r); err != nil {
		return nil, err
	}
	if len(t.entries) == 0 {
		r.noTalks(t)
	}
	if c.limit > 0 {
		published = published[:min(c.limit, len(published))]
	}
	f := c.feed(t, next)
	f.Items = t.render(published, s)
	for i := range f.Items {
		if f.Items[i].Language == f.Language {
			f.Items[i].Language = "" // the feed says it once
		}
	}
	files, err := c.encodeAll(f)
	if err != nil {
		return nil, err
	}
	return append([]disk.File{{Name: c.ledgerName(), Data: next.Encode()}}, files...), nil
}

// encodeAll gives the feed as files, the formats made side by side.
func (c *config) encodeAll(f *feed.Feed) ([]disk.File, error) {
	files := make([]disk.File, len(c.formats))
	errs := make([]error, len(c.formats))
	var all sync.WaitGroup
	for i, format := range c.formats {
		all.Go(func() {
			files[i].Name = c.feedName(format)
			files[i].Data, errs[i] = encode(f, format)
		})
	}
	all.Wait()
	return files, errors.Join(errs...)
}

// noTalks warns of a feed without talks.
func (r *report) noTalks(t talks) {
	r.diagnostics = append(r.diagnostics, outline.Diagnostic{Place: outline.Place{File: t.paths[0]}, Severity: outline.Warning,
		Message: "no talks found, so the feed is empty; `talkfeed explain` says why"})
}

// count gives a number with the word for one or for many.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// encode makes the document of a feed and holds it against the specification.
// What is wrong with it is our fault, not the author's.
func encode(f *feed.Feed, format feed.Format) ([]byte, error) {
	data, err := feed.Encode(f, format)
	if err != nil {
		return nil, internalError{err}
	}
	var errs []error
	for _, problem := range feed.Check(data, format) {
		errs = append(errs, fmt.Errorf("the %s feed: %v", format, problem))
	}
	if len(errs) > 0 {
		return nil, internalError{errors.Join(errs...)}
	}
	return data, nil
}

// feed gives the feed without its items.
func (c *config) feed(t talks, next *ledger.Ledger) *feed.Feed {
	f := &feed.Feed{
		Title:       c.feedTitle(t),
		Description: c.description,
		ID:          c.feedID(next.Host),
		HomeURL:     c.homeURL(t),
		SelfURL:     make(map[feed.Format]string),
		Author:      c.author,
		Language:    cmp.Or(c.language, t.language),
		Updated:     c.updated(next),
		Generator:   generator(),
	}
	if base := c.served(); base != nil {
		for _, format := range c.formats {
			f.SelfURL[format] = base.JoinPath(url.PathEscape(c.feedName(format))).String()
		}
	}
	return f
}

// feedTitle gives the title: the one set, else the page's with the site's title
// or host, which a subscriber with many feeds needs to tell them apart.
func (c *config) feedTitle(t talks) string {
	if c.title != "" {
		return c.title
	}
	return cmp.Or(t.title, "Talks") + " – " + cmp.Or(c.siteTitle, c.url.Hostname())
}

// feedID gives the feed's own URI. No item has it: what the author writes as
// an `id` follows the comma and the colon alone.
func (c *config) feedID(host string) string {
	return fmt.Sprintf("tag:%s,%d:feed:%s", host, c.year, url.PathEscape(c.name))
}

// homeURL gives the address of the talks page, where it is one and its address
// is certain, else the site's.
func (c *config) homeURL(t talks) string {
	if t.page != "" {
		if u, err := c.url.Parse(t.page); err == nil {
			return u.String()
		}
	}
	return c.url.String()
}

// updated gives the latest moment at which any item changed. A feed that never
// had one has no such moment, and takes the first day of its ids' year, so that
// each build gives the same bytes.
func (c *config) updated(l *ledger.Ledger) time.Time {
	latest := time.Date(c.year, time.January, 1, 0, 0, 0, 0, time.UTC)
	if len(l.Items) > 0 {
		latest = time.Time{}
	}
	for _, item := range l.Items {
		for _, moment := range []time.Time{item.Published, item.Updated} {
			if moment.After(latest) {
				latest = moment
			}
		}
	}
	return latest
}

// site gives what publishing needs to know.
func (c *config) site(t talks) publish.Site {
	return publish.Site{
		URL:        c.url,
		Page:       func(file string) string { return t.pages[file] },
		FileLength: c.fileLength,
		Author:     c.author.Name,
		Language:   cmp.Or(c.language, t.language),
	}
}
