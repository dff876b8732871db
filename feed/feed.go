// Package feed writes RSS 2.0, Atom 1.0 and JSON Feed 1.1 documents.
//
// It begins with [Feed] and [Item], which hold what readers get and know
// nothing of how the content was written. One file a format turns them into
// bytes with [Encode], on top of github.com/gorilla/feeds, whose wire structs
// are embedded and mended where that library falls short. [Check] holds a
// finished document against the specifications; nothing is published that does
// not pass.
package feed

import "time"

// Feed is a channel and its items.
type Feed struct {
	// Title must not be empty. Description may be.
	Title, Description string
	// ID is the feed's own constant URI (Atom's feed id), a tag: URI.
	ID string
	// HomeURL is the absolute address of the page or site the feed belongs to.
	HomeURL string
	// SelfURL gives the absolute address each format is served at; a format
	// without one gets no self link.
	SelfURL map[Format]string
	// Author is the feed's author; Name may be empty.
	Author Author
	// Language is a BCP 47 tag, "" where unknown.
	Language string
	// Updated is the latest moment any item changed; for an empty feed, the
	// build's moment. Never zero.
	Updated time.Time
	// Generator names the program and its version, as in "talkfeed 1.0".
	Generator string
	// Items are in the order in which they are written.
	Items []Item
}

// Author is a person or group.
type Author struct {
	Name, Email, URL string
}

// Item is an entry of a feed.
type Item struct {
	// ID is a URI that never changes and that no other item has.
	ID string
	// FormerID stands for ID in the formats that take any text as an id, RSS and
	// JSON Feed: a talk that another program published under an id that is no URI
	// keeps it there. It is mostly "".
	FormerID string
	// Published and Updated are never zero, and Published is never in the future.
	Published, Updated time.Time
	// URL is the item's absolute address, never empty.
	URL string
	// Title is plain text.
	Title string
	// HTML is the item's content: sanitised, with absolute addresses only.
	HTML string
	// Authors are the names of the speakers.
	Authors []string
	Tags    []string
	// Language is the item's own BCP 47 tag, "" for the feed's.
	Language string
	// Image is the absolute address of a picture, "" for none.
	Image       string
	Attachments []Attachment
	// Added is what came to the item after it was published, oldest first.
	Added []Addition
	// Facts are what the item says about the talk, for programs.
	Facts Facts
}

// Addition is a kind of link (slides, video, ...) that an item has since a day,
// at 00:00 UTC.
type Addition struct {
	Kind string
	Day  time.Time
}

// Attachment is a media file of an item (an enclosure in RSS and Atom).
type Attachment struct {
	// URL is absolute, and MediaType is never empty.
	URL, MediaType string
	// Length is the size in bytes, 0 where unknown.
	Length int64
}

// Facts are a talk as strings: what `_talk` in JSON Feed shows, what matching
// compares, and what the ledger keeps.
type Facts struct {
	Title    string `json:"title"`
	Date     string `json:"date,omitempty"` // ISO 8601 at the precision stated
	End      string `json:"end,omitempty"`
	Event    string `json:"event,omitempty"`
	Location string `json:"location,omitempty"`
	// Status is the author's word where a talk will not be given as announced:
	// "cancelled", "postponed".
	Status string `json:"status,omitempty"`
	Links  []Link `json:"links,omitempty"`
}

// Link is an absolute address of a talk, with its text and kind (slides, video,
// event, ...).
type Link struct {
	URL  string `json:"url"`
	Text string `json:"text,omitempty"`
	Kind string `json:"kind,omitempty"`
}

// Format is a feed format.
type Format string

// The formats.
const (
	RSS  Format = "rss"
	Atom Format = "atom"
	JSON Format = "json"
)
