// Package disk is where a build meets what was published before, and what it
// writes.
//
// A subscriber's reader may fetch a feed at any moment, and a build may be
// killed at any moment. So a feed on disk is at all times the old one or the new
// one, whole: [Write] puts every changed file beside its place first, and only
// when all of them are safely on the disk it renames them into place, in the
// order given, which is the ledger first. If that is cut off in between, the
// ledger already knows the items of the feeds that are still old, and the next
// build gives them the same ids. A file whose bytes did not change is not
// touched, so that its date tells when the feed last changed.
//
// [Lock] keeps two builds out of one folder. [Previous] gets what was published
// before, a ledger or else a feed, from a folder, a file or a web address, and keeps
// what it fetched in the user's cache, so that it need not be sent again.
// [Foreign] tells a file that this program did not write, which is never
// overwritten.
//
// All messages name the path and what to do, and none shows a password or the
// query of an address, which may hold a token.
package disk

// program is the name by which our own files are known.
const program = "talkfeed"

// ledgerEnding is the ending of the ledger's name, after the name of the feeds.
const ledgerEnding = ".ledger.json"
