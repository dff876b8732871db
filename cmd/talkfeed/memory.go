package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"talkfeed/cmd/internal/disk"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// memory is what was published before. On a first run all of it is zero.
type memory struct {
	ledger *ledger.Ledger
	data   []byte // the ledger as it was found
	where  string // path or address of the ledger, without credentials
}

// remember gives the memory of what was published before.
// A first run is one with no feeds in the output folder and no --previous, or
// one with --first.
func (c *config) remember(r *report) (memory, error) {
	if c.first {
		return memory{}, nil
	}
	where := or(c.previous, c.out)
	snapshot, err := disk.Previous(context.Background(), where, c.name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && c.previous == "":
		if there := c.existing(); len(there) > 0 {
			return memory{}, fmt.Errorf("%s is there, but not its ledger %s, without which old talks would be sent again: "+
				"put the ledger beside it, name the published feeds with --previous, or begin anew with --first",
				c.file(there[0]), c.file(c.ledgerName()))
		}
		r.hint("talkfeed: note: nothing was published in %s before; where feeds were published elsewhere, name them with --previous", c.out)
		return memory{}, nil
	case err != nil:
		return memory{}, err
	}
	l, err := ledger.Read(snapshot.Ledger)
	if err != nil {
		return memory{}, fmt.Errorf("%s: %w", snapshot.Where, err)
	}
	return memory{ledger: l, data: snapshot.Ledger, where: snapshot.Where}, nil
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
