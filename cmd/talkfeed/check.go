package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"talkfeed/content/outline"
)

// checkCommand makes the command for CI.
func (p *program) checkCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "check [PATH ...]",
		Short: "Report problems in the content and stale feeds",
		Long: `check reports problems in the files and folders named, and writes nothing. Where
feeds are in the output folder, or are named with --previous, it also says which
of them build would change; the flags must be those of the build. It exits with 1
where there is an error or a stale feed, with --strict also for warnings.`,
		Example: `  talkfeed check content/talks.md --strict
  talkfeed check content/talks.md --url https://example.org --out static`,
		RunE: func(_ *cobra.Command, args []string) error { return p.check(&o, args) },
	}
	o.addFeedFlags(cmd)
	o.addReadFlags(cmd)
	return cmd
}

func (p *program) check(o *options, args []string) error {
	g, err := o.find(args)
	if err != nil {
		return err
	}
	c, err := o.resolve(&g)
	if err != nil {
		return err
	}
	moment, err := p.startMoment(g.committed())
	if err != nil {
		return err
	}
	r := o.report(&g)
	t := p.readTalks(g.question(c.language, c.url), r)
	if err := r.failed(); err != nil {
		r.print(p.stderr)
		return err
	}
	err = c.stale(t, moment(), r)
	r.print(p.stderr)
	if err != nil {
		return err
	}
	return r.exit()
}

// stale says which feeds a build would change.
func (c *config) stale(t talks, now time.Time, r *report) error {
	there := len(c.existing()) > 0
	if !there && c.previous == "" {
		return nil // nothing to compare with
	}
	if c.url == nil {
		r.hint("talkfeed: note: the feeds are not compared, since the site's address is not known: give it with --url")
		return nil
	}
	memory, err := c.remember(r)
	if err != nil {
		return err
	}
	files, err := c.makeFeeds(t, memory, now, r)
	if err != nil {
		return err
	}
	if !there {
		if !bytes.Equal(files[0].Data, memory.data) {
			r.staleFile(memory.where, "stale: build would change what was published")
		}
		return nil
	}
	for _, f := range files {
		old, err := os.ReadFile(c.file(f.Name))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			r.staleFile(c.file(f.Name), "missing: build would write it")
		case err != nil:
			return err
		case !bytes.Equal(old, f.Data):
			r.staleFile(c.file(f.Name), "stale: build would change it")
		}
	}
	return nil
}

func (r *report) staleFile(name, message string) {
	r.diagnostics = append(r.diagnostics, outline.Diagnostic{Place: outline.Place{File: name}, Severity: outline.Error, Message: message})
}
