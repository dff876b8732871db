package ledger

import (
	"time"

	"talkfeed/feed"
)

// Candidate is a talk that the content holds now, before it has an identity.
type Candidate struct {
	// GUID is a full URI that the author wrote as the talk's identity, mostly "".
	GUID string
	// Key is the author's own key, mostly "".
	Key string
	// Item is all of the item but ID, Published and Updated. HTML may be left
	// empty, to be filled in for those items that are written.
	Item feed.Item
	// Text is the body as plain text; a change of it moves Updated. Where the text
	// is not kept, Digest stands for it.
	Text   string
	Digest string
	// Written is a digest of what the author wrote of the talk, however that is read,
	// "" where it isn't known. Facts and text that change without it were only read
	// otherwise, by another version of the program, and don't move Updated.
	Written string
	// Day is the talk's first day at 12:00 UTC, the first day of the period where
	// the date is imprecise. LastDay is its last day, the end of that period. Both
	// are zero where no date is known.
	Day, LastDay time.Time
	// Page is the absolute address of the page that the talk stands on, "" where
	// it is not certain. Several talks may have it.
	Page string
	// Where is the file, for the ledger, and Place is file:line:col, for notices.
	Where, Place string
}

// Options are what Update needs to know of the build.
type Options struct {
	// Host is the site's host name. It is used where the ledger has none yet.
	Host string
	// Year is the year in new tag: URIs, 2026 where it is 0. An id must not depend
	// on when it is built.
	Year int
	// Now is the build's one moment.
	Now time.Time
	// First is set where nothing was ever published: every talk is dated by its
	// own day.
	First bool
	// Backlog says what becomes of talks that are new to the ledger and ended long
	// ago.
	Backlog Backlog
	// Former is the feed by another program that came before, nil where there is
	// none or a ledger. Its ids and moments are kept by the talks it held.
	Former *Former
}

// Backlog is what a later build does with new talks that ended over 60 days ago.
type Backlog string

// The ways to publish a backlog.
const (
	BacklogAuto    Backlog = "auto"    // by their own day where they are more than five; also ""
	BacklogArchive Backlog = "archive" // by their own day, however many
	BacklogNews    Backlog = "news"    // as news, at the build's moment
)

// Published is an item with identity and moments, and the candidate it was
// made from.
type Published struct {
	Item feed.Item
	// Candidate is an index into the candidates given to Update.
	Candidate int
}

// Notice is something the author should know about.
type Notice struct {
	// Place is file:line:col, "" where the notice concerns the build as a whole.
	Place string
	// Message is lower case and quotes the author's words.
	Message string
}
