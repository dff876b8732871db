// Package ledger remembers what was ever published, so that the same talk is
// the same entry for ever.
//
// A feed reader knows an entry by its id and by the first published date it
// saw: a changed id is a new, unread entry everywhere, and a date is never
// looked at twice. Neither can be computed from a talks page alone, because
// titles are mended, dates get more exact and talks move between files. So a
// file goes with the feeds, talks.ledger.json, with one line for every entry
// ever published, also for those that have left the page. [Read] reads it and
// [Ledger.Encode] writes it.
//
// [Ledger.Update] is the one step between two builds: it takes the talks that
// the content holds now ([Candidate]), matches them against what was published
// (match.go by what is equal; pairs.go, like.go and similar.go by what is like),
// gives new ones an id (id.go) and all of them their moments (moments.go), notes
// what was added (notes.go), and returns what is to be published and the ledger
// as it is to be written. It is a pure function: the build's one moment comes in
// by [Options], the same input gives the same bytes, and an Update over its own
// result changes nothing at whatever later moment. [LossBetween] tells what
// subscribers would lose by it.
package ledger

import (
	"time"

	"talkfeed/feed"
)

// Version is the format version that Encode writes and the newest that Read
// understands.
const Version = 2

// Ledger is what was ever published. The zero value is an empty ledger; a nil
// *Ledger can be updated like an empty one.
type Ledger struct {
	// Host is the authority of the tag: URIs, fixed by the first Update. It
	// outlives a move of the site to another address.
	Host string
	// Items are sorted by ID, which is unique.
	Items []Item
}

// Item is an entry that was published.
type Item struct {
	// ID is the published id, a URI.
	ID string `json:"id"`
	// Key is the author's own key as last seen, "" where there was none.
	Key string `json:"key,omitempty"`
	// Published is final. Updated is the moment Facts or text changed last. Both
	// are in UTC and whole seconds, and Updated is never before Published.
	Published time.Time `json:"published"`
	Updated   time.Time `json:"updated"`
	// Hash is a digest of the body's text.
	Hash string `json:"hash,omitempty"`
	// Written is a digest of what the author wrote of the talk, "" in ledgers of
	// format 1.
	Written string `json:"written,omitempty"`
	// Facts are the talk as last seen.
	Facts feed.Facts `json:"facts"`
	// Where is the file the talk stood in last.
	Where string `json:"where,omitempty"`
	// Withdrawn is set while the content does not hold the talk.
	Withdrawn bool `json:"withdrawn,omitempty"`
	// Former are ids under which the item was published before its author wrote
	// a guid. No other item ever gets one of them.
	Former []string `json:"former,omitempty"`
	// Notes say what happened to the item and when, oldest first, such as
	// "video added 2026-05-03".
	Notes []string `json:"notes,omitempty"`
}
