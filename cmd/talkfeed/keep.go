package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"talkfeed/cmd/internal/disk"
	"talkfeed/content/outline"
	"talkfeed/feed/ledger"
)

// keep does what --on-refusal=keep asks for: where a build is refused, the files
// that were published before are put into the output folder, so that what is
// deployed next is whole. The refusal becomes a warning. With --strict, by which
// a warning ends badly and nothing is written, it stays what it is.
func (c *config) keep(refused error, m memory, r *report) error {
	why, ok := errors.AsType[refusal](refused)
	if !ok || !c.keepOnRefusal || r.strict {
		return refused
	}
	files, err := c.formerFiles(m, r)
	if err == nil {
		err = c.checkForeign(files)
	}
	if err == nil {
		_, err = disk.Write(c.out, files)
	}
	if err != nil {
		return errors.Join(refused, err)
	}
	for line := range strings.SplitSeq("talkfeed: refused: "+string(why), "\n") {
		r.lines = append(r.lines, line) // whatever --quiet says
	}
	r.diagnostics = append(r.diagnostics, outline.Diagnostic{Place: outline.Place{File: filepath.ToSlash(c.out)}, Severity: outline.Warning,
		Message: "the build was refused; the feeds published before are in place"})
	return nil
}

// formerFiles gives the files that were published, as they were: the ledger and
// the feeds beside it. A format that was not published is left out.
func (c *config) formerFiles(m memory, r *report) ([]disk.File, error) {
	files := []disk.File{{Name: c.ledgerName(), Data: m.data}}
	for _, f := range c.formats {
		data, err := m.found.Published(context.Background(), "."+string(f))
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, disk.ErrPage) { // the ledger beside it was no page
			r.hint("talkfeed: note: %s was not published before", c.feedName(f))
			continue
		}
		if err != nil {
			return nil, err
		}
		if _, err := ledger.ReadFormer(data, nil); err != nil || !disk.Ours(data) {
			return nil, fmt.Errorf("the former feed %s beside %s is not whole, or not one of talkfeed's: it is not put in place", c.feedName(f), m.where)
		}
		files = append(files, disk.File{Name: c.feedName(f), Data: data})
	}
	return files, nil
}
