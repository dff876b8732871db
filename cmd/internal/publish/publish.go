// Package publish makes what readers of a feed get out of what the content
// says: an entry's title, link, facts, attachments and HTML.
//
// It works in two steps, so that nothing is rendered that is not written.
// [Candidates] gives every entry as the ledger wants it, without HTML; the
// ledger says which talk is which, and in which order they are published; and
// [Render] makes the HTML of those that go into the feeds:
//
//	candidates := publish.Candidates(entries, site)
//	published, next, notices, err := memory.Update(candidates, options)
//	items := publish.Render(published[:limit], entries, site)
//
// No file is read here and no text depends on today. Whatever the content holds,
// what comes out is safe: every address is absolute, percent-encoded and of a
// scheme that runs nothing, and the HTML is sanitised.
package publish

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"talkfeed/content"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// Site is what publishing needs to know of where the entries will be served.
type Site struct {
	// URL is the site's absolute address, with a trailing slash.
	URL *url.URL
	// Page gives the absolute or site-relative address of the page made from a
	// content file (an entry's Place.File), "" where it is not certain. It may be
	// nil.
	Page func(file string) string
	// FileLength gives the length in bytes of a local media file. Its argument is
	// the file's address below URL, without a leading slash and percent-decoded,
	// a valid path in the sense of fs.ValidPath: "media/slow-go.mp3". It may be
	// nil.
	FileLength func(path string) (int64, bool)
	// Author gives the talks whose entries name no speakers.
	Author string
	// Language is that of the feed as a BCP 47 tag, in whose words dates are written
	// and links are named; where it is empty, that of the talk is.
	Language string
}

// Candidates gives the entries as the ledger wants them: candidate i is entry
// i, its item complete but for identity, moments, HTML and the length of
// attachments.
func Candidates(entries []content.Entry, s Site) []ledger.Candidate {
	p := newPages(s)
	candidates := make([]ledger.Candidate, len(entries))
	for i := range entries {
		candidates[i] = s.candidate(&entries[i], p.base(entries[i].Place.File))
	}
	return candidates
}

// BodyFacts gives what the ledger wants of the body of an entry alone, so that the
// body need not be kept: its text, and the attachments that it shows.
func BodyFacts(e *content.Entry, s Site) (text string, files []feed.Attachment) {
	base := newPages(s).base(e.Place.File)
	return blocksText(e.Body), attachments(e.Body, nil, base)
}

func (s *Site) candidate(e *content.Entry, base *url.URL) ledger.Candidate {
	facts := facts(e, base)
	day, lastDay := period(e.Date, e.End)
	page := ""
	if base.String() != s.URL.String() {
		page = base.String()
	}
	return ledger.Candidate{
		GUID: strings.TrimSpace(e.GUID),
		Key:  plain(e.Key),
		Item: feed.Item{
			URL:         itemURL(e, &facts, base, page != ""),
			Title:       facts.Title,
			Authors:     s.authors(e),
			Tags:        tags(e),
			Language:    e.Language,
			Image:       webAddress(base, e.Image),
			Attachments: attachments(e.Body, facts.Links, base),
			Facts:       facts,
		},
		Text:    blocksText(e.Body),
		Written: written(e),
		Day:     day,
		LastDay: lastDay,
		Page:    page,
		Where:   e.Place.File,
		Place:   e.Place.String(),
	}
}

// written is the digest of what the author wrote of an entry as text, "" where it is
// not known.
func written(e *content.Entry) string {
	if e.Written == 0 {
		return ""
	}
	return fmt.Sprintf("%016x", e.Written)
}

// Render gives the items of published with their HTML and the lengths of their
// attachments. The entries are those that were given to Candidates.
func Render(published []ledger.Published, entries []content.Entry, s Site) []feed.Item {
	r := renderer{policy: newPolicy()}
	pages := newPages(s)
	items := make([]feed.Item, len(published))
	for i, p := range published {
		e := &entries[p.Candidate]
		items[i] = p.Item
		items[i].HTML = r.item(e, &p.Item, pages.base(e.Place.File), cmp.Or(s.Language, e.Language))
		items[i].Attachments = s.withLengths(p.Item.Attachments)
	}
	return items
}

// facts are what the item says about the talk, for programs.
func facts(e *content.Entry, base *url.URL) feed.Facts {
	f := feed.Facts{
		Title:    title(e),
		Date:     isoDate(e.Date),
		Event:    plain(e.Event),
		Location: plain(e.Location),
		Status:   plain(e.Status),
	}
	if e.End != e.Date {
		f.End = isoDate(e.End)
	}
	seen := make(map[string]bool, len(e.Links))
	for _, l := range e.Links {
		if address := webAddress(base, l.URL); address != "" && !seen[address] {
			seen[address] = true
			f.Links = append(f.Links, feed.Link{URL: address, Text: plain(l.Text), Kind: string(l.Kind)})
		}
	}
	return f
}

// title is never empty: some readers show an item without one as "untitled",
// and others drop it.
func title(e *content.Entry) string {
	return cmp.Or(plain(e.Title), plain(e.Event), plain(e.Location), plain(e.Kind), isoDate(e.Date), "Talk")
}

// itemURL is where a click on the item leads: the author's own address for the
// talk, the event's page, the video, or else the page that lists the talk, at
// the entry itself where it has an anchor. Where that page is not known, base is
// the site's address, which has no such anchor.
func itemURL(e *content.Entry, f *feed.Facts, base *url.URL, known bool) string {
	if address := webAddress(base, e.URL); address != "" {
		return address
	}
	for _, kind := range []content.LinkKind{content.EventLink, content.Video} {
		for _, l := range f.Links {
			if l.Kind == string(kind) {
				return l.URL
			}
		}
	}
	if e.Anchor != "" && known {
		page := *base
		page.Fragment, page.RawFragment = e.Anchor, ""
		return page.String()
	}
	return base.String()
}

func (s *Site) authors(e *content.Entry) []string {
	var names []string
	for _, name := range e.Speakers {
		if name = plain(name); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if author := plain(s.Author); names == nil && author != "" {
		return []string{author}
	}
	return names
}

// tags are the entry's, and its kind, each once in whatever case.
func tags(e *content.Entry) []string {
	var out []string
	for _, tag := range append(slices.Clip(e.Tags), e.Kind) {
		tag = plain(tag)
		same := func(t string) bool { return strings.EqualFold(t, tag) }
		if tag != "" && !slices.ContainsFunc(out, same) {
			out = append(out, tag)
		}
	}
	return out
}
