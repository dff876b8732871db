package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"talkfeed/cmd/internal/disk"
)

// buildCommand makes the command that writes the feeds.
func (p *program) buildCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "build [PATH ...]",
		Short: "Write the feeds",
		Long: `build finds the talks in the files and folders named and writes them as
talks.rss, talks.atom and talks.json, beside talks.ledger.json, the memory of
what was ever published. Publish all four: the next build needs the ledger.

Nothing is written where the content has an error, and no file is touched whose
bytes would be the same.

Where the output folder does not outlive the build, --previous says what was
published before: the address of the feeds, or once that of a feed by another
program, whose ids and dates the talks then keep.`,
		Example: `  talkfeed build content/talks.md --url https://example.org
  talkfeed build data/talks.yaml --url https://example.org --out _site --limit 50
  talkfeed build content/talks.md --url https://example.org \
      --previous https://example.org/talks.rss`,
		RunE: func(_ *cobra.Command, args []string) error { return p.build(&o, args) },
	}
	o.addFeedFlags(cmd)
	o.addReadFlags(cmd)
	return cmd
}

func (p *program) build(o *options, args []string) error {
	g, err := o.find(args)
	if err != nil {
		return err
	}
	c, err := o.resolve(&g)
	if err != nil {
		return err
	}
	if c.url == nil {
		return usageError{see: o.cmd.CommandPath(), message: fmt.Sprintf(
			"the site's address is not known: give it, as in `talkfeed build %s --url https://example.org`", g.paths[0])}
	}
	c.cache = p.cache
	moment, err := p.startMoment(g.committed())
	if err != nil {
		return err
	}
	r := o.report(&g)
	t := p.readTalks(g.question(c.language, c.url), r)
	if err := r.exit(); err != nil {
		r.print(p.stderr)
		return err
	}
	err = c.write(t, moment(), r)
	r.print(p.stderr)
	if err != nil {
		return err
	}
	return r.exit()
}

// write makes the feeds and puts them on the disk, under the folder's lock.
func (c *config) write(t talks, now time.Time, r *report) error {
	unlock, err := disk.Lock(c.out)
	if err != nil {
		return err
	}
	defer unlock()
	memory, err := c.remember(r)
	if err != nil {
		return err
	}
	files, err := c.makeFeeds(t, memory, now, r)
	if err != nil {
		return c.keep(err, memory, r)
	}
	if err := r.exit(); err != nil {
		return err // --strict, and a warning from making the feeds
	}
	if err := c.checkForeign(files); err != nil {
		return err
	}
	if c.served() == nil {
		r.hint("talkfeed: note: the feeds don't say where they are served, since that is not known: give it with --feed-url")
	}
	changed, err := disk.Write(c.out, files)
	written := make(map[string]bool, len(changed))
	for _, name := range changed {
		written[name] = true
	}
	for _, f := range files {
		if written[f.Name] {
			r.note("%s: written", c.file(f.Name))
		} else if err == nil {
			r.note("%s: unchanged", c.file(f.Name))
		}
	}
	return err
}

// checkForeign sees to it that no file of the author's is overwritten.
func (c *config) checkForeign(files []disk.File) error {
	for _, f := range files {
		foreign, err := disk.Foreign(c.file(f.Name))
		if err != nil {
			return err
		}
		if foreign {
			return fmt.Errorf("%s was not written by talkfeed and is kept: remove it, or choose another --name or --out", c.file(f.Name))
		}
	}
	return nil
}
