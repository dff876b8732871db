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
func changes(old, now *feed.Facts) []string {
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
	} {
		if f.old != f.now {
			say(f.name + " changed")
		}
	}
	known := make(map[string]bool, len(old.Links))
	for _, l := range old.Links {
		known[l.URL] = true
	}
	for _, l := range now.Links {
		if !known[l.URL] {
			say(linkWord(l.Kind) + " added")
		}
	}
	return said
}

func linkWord(kind string) string {
	if kind == "" || strings.EqualFold(kind, "other") {
		return "link"
	}
	return kind
}
