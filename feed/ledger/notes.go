package ledger

import (
	"slices"
	"strings"
	"time"

	"talkfeed/feed"
)

// note dates what happened to an item by the day of the build.
func (it *Item) note(now time.Time, what string) {
	it.Notes = append(slices.Clip(it.Notes), what+" "+now.Format(time.DateOnly))
}

// changes says in words what the new Facts add to the old or change in them.
func (h hosts) changes(old, now *feed.Facts) []string {
	var said []string
	say := func(what string) {
		if !slices.Contains(said, what) {
			said = append(said, what)
		}
	}
	for _, f := range []struct{ name, old, now string }{
		{"title", old.Title, now.Title},
		{"date", join(old.Date, old.End), join(now.Date, now.End)},
		{"event", old.Event, now.Event},
		{"place", old.Location, now.Location},
		{"status", old.Status, now.Status},
	} {
		if f.old != f.now {
			say(f.name + " changed")
		}
	}
	for _, kind := range h.added(old.Links, now.Links) {
		say(linkWord(kind) + " added")
	}
	return said
}

// added gives the kinds of which there are more links than before, in the order
// in which they stand. A link that leads elsewhere now is none, nor is one whose
// kind is judged otherwise.
func (h hosts) added(old, now []feed.Link) []string {
	known := make(map[string]bool, len(old))
	more := make(map[string]int)
	for _, l := range old {
		known[h.address(l.URL)] = true
		more[linkWord(l.Kind)]--
	}
	var kinds []string
	for _, l := range now {
		if more[linkWord(l.Kind)]++; !known[h.address(l.URL)] {
			kinds = append(kinds, l.Kind)
		}
	}
	return slices.DeleteFunc(kinds, func(kind string) bool { return more[linkWord(kind)] <= 0 })
}

func linkWord(kind string) string {
	if kind == "" || strings.EqualFold(kind, "other") {
		return "link"
	}
	return kind
}

// added gives the kinds of links that came after the item was published and are
// still there, each with the day on which it came last, in the order of the
// notes. The notes are the only record of it.
func (it *Item) added() []feed.Addition {
	var all []feed.Addition
	for _, note := range it.Notes {
		kind, date, ok := strings.Cut(note, " added ")
		day, err := time.Parse(time.DateOnly, date)
		if !ok || err != nil {
			continue
		}
		all = slices.DeleteFunc(all, func(a feed.Addition) bool { return a.Kind == kind })
		if slices.ContainsFunc(it.Facts.Links, func(l feed.Link) bool { return linkWord(l.Kind) == kind }) {
			all = append(all, feed.Addition{Kind: kind, Day: day})
		}
	}
	return all
}
