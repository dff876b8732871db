package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"

	"talkfeed/cmd/internal/disk"
	"talkfeed/content/outline"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// memory is what was published before. On a first run all of it is zero.
type memory struct {
	ledger *ledger.Ledger
	data   []byte // the ledger as it was found
	where  string // path or address of the ledger, without credentials
	// former is the feed by another program that there is in place of a ledger,
	// else nil.
	former *ledger.Former
	// found is where the ledger lies, and the feeds beside it.
	found disk.Snapshot
}

// remember gives the memory of what was published before.
// A first run is one with no feeds in the output folder and no --previous, or
// one with --first.
func (c *config) remember(r *report) (memory, error) {
	switch {
	case c.first:
		return memory{}, nil
	case c.previous == "":
		return c.recallOut(r)
	}
	m, err := c.recall()
	if c.previousOptional && errors.Is(err, fs.ErrNotExist) {
		r.hint("talkfeed: note: nothing is published at %s, so the build goes on without, as --previous-optional says", disk.Redacted(c.previous))
		return c.recallOut(r)
	}
	if m.former != nil && disk.Ours(m.found.Feed) {
		r.diagnostics = append(r.diagnostics, outline.Diagnostic{Place: outline.Place{File: m.where}, Severity: outline.Warning,
			Message: "this feed's ledger is not beside it: what is in the feed keeps its ids and dates, what has left it is forgotten; publish " + c.ledgerName() + " too"})
	}
	return m, err
}

// recallOut gives the memory of the output folder.
func (c *config) recallOut(r *report) (memory, error) {
	found, err := disk.Ledger(context.Background(), c.out, c.name, "")
	if !errors.Is(err, fs.ErrNotExist) {
		return c.read(found, err)
	}
	if there := c.existing(); len(there) > 0 {
		return memory{}, fmt.Errorf("%s is there, but not its ledger %s, without which old talks would be sent again: "+
			"put the ledger beside it, name the published feeds with --previous, or begin anew with --first",
			c.file(there[0]), c.file(c.ledgerName()))
	}
	if c.previous == "" {
		r.hint("talkfeed: note: nothing was published in %s before; where feeds were published elsewhere, name them with --previous", c.out)
	}
	return memory{}, nil
}

// recall gives the memory that --previous names. A feed that another program
// wrote counts only until there is a ledger: from the second build on that lies
// in the output folder, or is served with the feeds, and the feed may be gone.
func (c *config) recall() (memory, error) {
	m, err := c.read(disk.Previous(context.Background(), c.previous, c.name, c.cache))
	later := []string{c.servedAt(disk.Address(c.previous))}
	switch {
	case err == nil && m.former != nil:
		later = append(later, c.out)
	case !errors.Is(err, fs.ErrNotExist):
		return m, err
	}
	for _, where := range later {
		if where == "" {
			continue
		}
		found, err := disk.Ledger(context.Background(), where, c.name, c.cache)
		if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, disk.ErrPage) { // some servers have a page for what they haven't
			return c.read(found, err)
		}
	}
	return m, err
}

// servedAt gives the address of the folder in which the feeds are served, with
// the credentials of another address on the same server; "" where it isn't
// known to be on that server, which alone is asked.
func (c *config) servedAt(at *url.URL) string {
	base := c.served()
	if at == nil || base == nil || base.Scheme != at.Scheme || !strings.EqualFold(base.Host, at.Host) {
		return ""
	}
	u := *base
	u.User, u.RawQuery = at.User, at.RawQuery
	return u.String()
}

// read reads what was found.
func (c *config) read(found disk.Snapshot, err error) (memory, error) {
	if err != nil {
		return memory{}, err
	}
	m := memory{data: found.Ledger, where: found.Where, found: found}
	if found.Ledger != nil {
		m.ledger, err = ledger.Read(found.Ledger)
	} else {
		m.former, err = ledger.ReadFormer(found.Feed, cmp.Or(found.Address(), c.url))
	}
	if err != nil {
		return memory{}, fmt.Errorf("%s: %w", found.Where, err)
	}
	return m, nil
}

// existing gives the names of the feeds that are in the output folder.
func (c *config) existing() []string {
	var names []string
	for _, f := range feed.Formats() {
		name := c.feedName(f)
		if info, err := os.Stat(c.file(name)); err == nil && info.Size() > 0 {
			names = append(names, name)
		}
	}
	return names
}

func (c *config) feedName(f feed.Format) string { return c.name + "." + string(f) }

func (c *config) ledgerName() string { return c.name + ".ledger.json" }
