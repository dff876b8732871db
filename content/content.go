// Package content finds the talks on a page.
//
// [Survey] looks at one or more documents and gathers what only the whole can
// tell: the order of day and month, the language, which folders hold a talk a
// file. [Extract] then decides which parts of a document are deliveries of talks,
// and puts each one's date together from what the page states near and far. What
// the content does not state stays empty, and a diagnostic with its place says
// why. A file that is one talk mostly needs no survey: its [Sample] gives the talk
// at once, so that the file is read but once.
//
// Extraction goes in four steps, each in files of its own:
//
//   - unit.go makes units of the tree: whatever could be an entry, with its head,
//     its body and the units inside it.
//   - segment.go, section.go and item.go go down the units and decide which are
//     periods, categories, events, talks or deliveries. What a unit over others is,
//     roles.go weighs over all its sisters, by evidence (roletraits.go) whose weights
//     labelled pages taught (roleweights_gen.go). What the headings state goes down
//     with them as a context.
//   - unitfacts.go and entry.go hand the text of an entry to package phrase, which tells
//     its title, event and place apart; of what it needs from the page (whether the
//     title is known from elsewhere, what the sister entries say) they take care.
//   - finish.go fills the entry with what it states itself, and then with what it
//     inherits; review.go and misprint.go look for what the author should look at.
//
// [Explain] gives the same with the reasons: each step notes what it decides where
// somebody asks (trace.go, origin.go, whyrole.go).
//
// What an author settles goes before what is found: comments in entries
// (comment.go, commented.go) and what is told of a page (told.go and its sisters).
//
// Records (data, front matter, table rows, shortcodes) take a shorter way: package
// record reads them by the meanings of their keys, and data.go, delivery.go and table.go
// go through them. What they name by a key, in the same file or another, is put in its
// place before (references.go, resolve.go).
//
// The words by which all this is told are in package lexicon, dates in package dates,
// towns in package places, and the tree of a document in package outline.
package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Entry is one delivery of one talk: a talk, at an event, on a date.
type Entry struct {
	// Title is the talk's own title as plain text, without event, date or place.
	Title string
	// Date is the day the talk is given, at the precision stated; zero for an
	// undated talk. End is the last day of a range, zero for a single date.
	Date, End dates.Date
	// Clock and Zone are the time of day and its zone as written, mostly empty.
	Clock, Zone string
	// Event and Location are as written, "" where the content gives none.
	Event, Location string
	// Status is the author's word where the talk will not be given as announced
	// ("cancelled", "postponed"), mostly "".
	Status string
	// Links lead to this talk or event, in source order, addresses as written.
	Links []phrase.Link
	// Kind is the kind of appearance (talk, keynote, workshop, panel, podcast,
	// interview, lightning talk, webinar, poster, ...), "" where not stated.
	Kind string
	// Speakers are named where the content names speakers of this talk.
	Speakers []string
	// Language is a BCP 47 tag, "" where not stated.
	Language string
	Tags     []string
	// Image is the address of a picture for the talk, as written.
	Image string
	// Key is the identity that the author gave the talk (a field `id` or a
	// talkfeed comment), GUID a full URI given as `guid`, URL the author's own
	// address for the talk's page (a field `url` or `permalink`, a linked title).
	Key, GUID, URL string
	// Anchor is the id on the page by which an address can point at the entry or
	// the nearest heading above it, "" where there is none.
	Anchor string
	// Body is the abstract: the entry's blocks less those that became fields.
	Body []*outline.Block
	// Written is a digest of what the author wrote of the entry, in its block and in
	// what it inherits from; 0 where it isn't known. It says nothing of how that was
	// read, so that it stays the same under another version of the program.
	Written uint64
	// Place is where the entry stands.
	Place outline.Place
}

// Link is an address in an entry.
type Link = phrase.Link

// LinkKind says what a link leads to.
type LinkKind = lexicon.LinkKind

// The kinds of link; OtherLink where nothing tells.
const (
	Slides    = lexicon.Slides
	Video     = lexicon.Video
	Audio     = lexicon.Audio
	Code      = lexicon.Code
	Paper     = lexicon.Paper
	EventLink = lexicon.EventLink
	OtherLink = lexicon.OtherLink
)

// Result is what one document gave.
type Result struct {
	// Entries are the dated talks and Undated the talks whose date the content
	// does not give, both in source order.
	Entries, Undated []Entry
	// Diagnostics are problems that the author should look at, in source order.
	Diagnostics []outline.Diagnostic
}
