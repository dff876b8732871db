package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"talkfeed/feed/ledger"
)

// shownLosses is how many of the talks that would be lost are named.
const shownLosses = 10

// neverWorse refuses a build that would take too much from subscribers, until
// its author takes the token that the message gives.
func (c *config) neverWorse(t talks, m memory, next *ledger.Ledger, r *report) error {
	loss := ledger.LossBetween(m.ledger, next, c.limit)
	if !loss.TooMuch() {
		return nil
	}
	token := loss.Token()
	if c.acceptLoss == token {
		r.hint("talkfeed: note: accepted: %s", lossWords(t, loss))
		return nil
	}
	lines := []string{lossWords(t, loss) + "; the feeds are kept as they are"}
	lines = append(lines, c.lossLines(t, loss)...)
	last := "`talkfeed list --verbose` says what is read; if the loss is meant, build once with --accept-loss " + token
	if c.acceptLoss != "" {
		last += " (" + c.acceptLoss + " is for another one)"
	}
	lines = append(lines, last)
	for i := range lines {
		lines[i] = printable(lines[i])
	}
	return refusal(strings.Join(lines, "\n"))
}

// lossWords says in one line what would be lost.
func lossWords(t talks, loss *ledger.Loss) string {
	switch {
	case len(t.entries) == 0:
		return fmt.Sprintf("no talks found in %s, where %s published before", strings.Join(t.paths, ", "), count(loss.Live, "talk was", "talks were"))
	case len(loss.Renamed) > 0 && len(loss.Dropped) > 0:
		return fmt.Sprintf("%d of %s would leave the feeds, and %s get another id and be shown again",
			len(loss.Dropped), count(loss.Live, "talk", "talks"), count(len(loss.Renamed), "would", "would"))
	case len(loss.Renamed) > 0:
		return fmt.Sprintf("%d of %s would get another id and be shown again", len(loss.Renamed), count(loss.Live, "talk", "talks"))
	}
	return fmt.Sprintf("%d of %s would leave the feeds", len(loss.Dropped), count(loss.Live, "talk", "talks"))
}

// lossLines names what would be lost, each with the reason.
func (c *config) lossLines(t talks, loss *ledger.Loss) []string {
	var lines []string
	add := func(it *ledger.Item, why string) {
		words := cmp.Or(it.Facts.Date, "undated") + "  " + it.Facts.Title
		if it.Facts.Event != "" {
			words += ", " + it.Facts.Event
		}
		lines = append(lines, "  "+words+": "+why)
	}
	for i := range min(len(loss.Renamed), shownLosses) {
		renamed := &loss.Renamed[i]
		add(&renamed.Item, fmt.Sprintf("its id %s becomes %s", renamed.ID, renamed.NewID))
	}
	reasons := c.newReasons(t)
	for i := range min(len(loss.Dropped), shownLosses-len(lines)) {
		add(&loss.Dropped[i], reasons.of(&loss.Dropped[i]))
	}
	if more := len(loss.Renamed) + len(loss.Dropped) - len(lines); more > 0 {
		lines = append(lines, fmt.Sprintf("  and %d more", more))
	}
	return lines
}

// reasons know why talks are not there any more.
type reasons struct {
	dir     string            // that the ledger's paths lead from
	undated map[string]string // by title, where a talk now stands without a date
	giving  map[string]bool   // the files that still give talks, as the ledger calls them
}

func (c *config) newReasons(t talks) reasons {
	r := reasons{undated: make(map[string]string), giving: make(map[string]bool)}
	if c.home != nil {
		r.dir = c.home.Dir
	}
	for i := range t.undated {
		r.undated[t.undated[i].Title] = t.undated[i].Place.String()
	}
	for i := range t.entries {
		file := t.entries[i].Place.File
		r.giving[cmp.Or(t.where[file], file)] = true
	}
	return r
}

func (r *reasons) of(it *ledger.Item) string {
	if place := r.undated[it.Facts.Title]; place != "" {
		return "no date for it at " + place
	}
	if it.Where == "" || r.giving[it.Where] {
		return strings.TrimSpace("no longer found " + strings.TrimSpace("in "+it.Where))
	}
	for _, path := range []string{it.Where, filepath.Join(r.dir, filepath.FromSlash(it.Where))} {
		if _, err := os.Stat(path); err == nil {
			return "no talks found in " + it.Where
		}
	}
	return it.Where + " is not there any more"
}
