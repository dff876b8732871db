package main

import (
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"

	"talkfeed/content/site"
	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// What holds where neither flags nor settings say anything.
const (
	defaultOut  = "public"
	defaultName = "talks"
	defaultYear = 2026 // a constant: an id must not depend on when it is built
)

// config is what the flags and the settings come to for a command that makes
// feeds.
type config struct {
	out, name          string
	url, feedURL       *url.URL // nil where not known
	title, description string
	siteTitle          string
	home               *site.Site // nil where there is none
	author             feed.Author
	language           string
	formats            []feed.Format
	limit, year        int
	backlog            ledger.Backlog
	previous           string
	cache              string // the folder for what is fetched, "" for none
	previousOptional   bool
	keepOnRefusal      bool
	acceptLoss         string // the token of a loss that is meant
	first              bool
}

// resolve puts flags, settings and the site's configuration together; the
// former override the latter.
func (o *options) resolve(g *given) (*config, error) {
	text := func(key string) string { return o.value(g, key).text }
	c := &config{
		out:         text("out"),
		title:       text("title"),
		description: text("description"),
		author:      feed.Author{Name: text("author")},
		previous:    text("previous"),
		acceptLoss:  text("accept-loss"),
		first:       o.first,
		home:        g.site,

		previousOptional: text("previous-optional") == "true",
	}
	if g.site != nil {
		c.siteTitle = g.site.Title.Text
	}
	var contradiction error
	if c.first && o.cmd.Flags().Changed("previous") {
		contradiction = usageError{message: "--first and --previous contradict each other", see: o.cmd.CommandPath()}
	}
	return c, errors.Join(
		take(&c.url, address, o.value(g, "url")),
		take(&c.feedURL, address, o.value(g, "feed-url")),
		take(&c.name, baseName, o.value(g, "name")),
		take(&c.formats, formats, o.value(g, "formats")),
		take(&c.limit, number, o.value(g, "limit")),
		take(&c.year, number, o.value(g, "year")),
		take(&c.backlog, backlog, o.value(g, "backlog")),
		take(&c.language, language, o.value(g, "language")),
		take(&c.author.Email, email, o.value(g, "email")),
		take(&c.keepOnRefusal, onRefusal, o.value(g, "on-refusal")),
		contradiction,
	)
}

// take reads a value into its place.
func take[T any](to *T, read func(value) (T, error), v value) (err error) {
	*to, err = read(v)
	return err
}

func address(v value) (*url.URL, error) {
	if v.text == "" {
		return nil, nil
	}
	u, err := site.ParseURL(v.text)
	if err != nil {
		return nil, v.wrong(err)
	}
	return u, nil
}

func baseName(v value) (string, error) {
	name := v.text
	if strings.ContainsAny(name, `/\:`) || strings.HasPrefix(name, ".") {
		return "", v.wrong(fmt.Errorf("%q must be a file's name without a folder or ending, as in talks", name))
	}
	return name, nil
}

// formats gives the formats in the order in which files are written.
func formats(v value) ([]feed.Format, error) {
	wanted := make(map[feed.Format]bool)
	for name := range strings.SplitSeq(v.text, ",") {
		f, err := feed.ParseFormat(strings.ToLower(strings.TrimSpace(name)))
		if err != nil {
			return nil, v.wrong(err)
		}
		wanted[f] = true
	}
	var list []feed.Format
	for _, f := range feed.Formats() {
		if wanted[f] {
			list = append(list, f)
		}
	}
	return list, nil
}

func number(v value) (int, error) {
	n, err := strconv.Atoi(v.text)
	if err != nil || n < 0 {
		return 0, v.wrong(fmt.Errorf("%q must be a whole number, 0 or more", v.text))
	}
	return n, nil
}

func backlog(v value) (ledger.Backlog, error) {
	switch b := ledger.Backlog(v.text); b {
	case ledger.BacklogAuto, ledger.BacklogArchive, ledger.BacklogNews:
		return b, nil
	}
	return "", v.wrong(fmt.Errorf("%q must be auto, archive or news", v.text))
}

func language(v value) (string, error) {
	if v.text != "" && !feed.IsLanguage(v.text) {
		return "", v.wrong(fmt.Errorf("%q is not a language tag as in en or pt-BR", v.text))
	}
	return v.text, nil
}

func email(v value) (string, error) {
	if v.text != "" && !feed.IsEmail(v.text) {
		return "", v.wrong(fmt.Errorf("%q is not an e-mail address as in ada@example.org", v.text))
	}
	return v.text, nil
}

// onRefusal tells whether a refused build is to keep what was published.
func onRefusal(v value) (bool, error) {
	switch v.text {
	case "stop", "keep":
		return v.text == "keep", nil
	}
	return false, v.wrong(fmt.Errorf("%q must be stop or keep", v.text))
}

// served gives the address of the folder in which the feeds are served, nil
// where it isn't known.
func (c *config) served() *url.URL {
	if c.feedURL != nil || c.url == nil {
		return c.feedURL
	}
	if c.home != nil {
		if below, ok := c.home.Served(c.out); ok {
			return site.Below(below, c.url)
		}
	}
	u, _ := site.Served(c.outFromSite(), c.url)
	return u
}

// outFromSite gives the output folder as seen from the working folder, which
// mostly is the site's own; an absolute path where it lies elsewhere.
func (c *config) outFromSite() string {
	abs, err := filepath.Abs(c.out)
	if err != nil {
		return c.out
	}
	wd, err := filepath.Abs(".")
	if err != nil {
		return abs
	}
	if rel, err := filepath.Rel(wd, abs); err == nil && rel != "." && filepath.IsLocal(rel) {
		return rel
	}
	return abs
}

// file gives the path of a file in the output folder as messages show it.
func (c *config) file(name string) string {
	return filepath.ToSlash(filepath.Join(c.out, name))
}
