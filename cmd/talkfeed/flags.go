package main

import (
	"net/url"

	"github.com/spf13/cobra"

	"talkfeed/content/site"
)

// options are the values of the flags.
type options struct {
	config                                   string
	strict, quiet, verbose                   bool
	out, url, feedURL, title, author         string
	language, formats, limit, name, previous string
	acceptLoss, onRefusal                    string
	first, previousOptional                  bool

	cmd *cobra.Command
}

// addReadFlags adds the flags of every command that reads content.
func (o *options) addReadFlags(cmd *cobra.Command) {
	o.cmd = cmd
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&o.config, "config", "", "read the settings from `FILE`\n(default talkfeed.yaml beside PATH or in the working folder)")
	f.BoolVar(&o.strict, "strict", false, "exit with 1 where there are warnings")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "print errors only")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "say which files are read and written, which are not, and why")
}

// addFeedFlags adds the flags of the commands that make feeds.
func (o *options) addFeedFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&o.url, "url", "", "the site's `ADDRESS`, as in https://example.org")
	f.StringVarP(&o.out, "out", "o", "", "write to `FOLDER` (default "+defaultOut+")")
	f.StringVar(&o.feedURL, "feed-url", "", "the `ADDRESS` of the folder in which the feeds are served\n(default: public, _site, static and docs are the site's root)")
	f.StringVar(&o.title, "title", "", "the feed's `TITLE` (default: the page's and the site's host)")
	f.StringVar(&o.author, "author", "", "the `NAME` of the feed's author")
	f.StringVar(&o.language, "language", "", "the feed's language by its `TAG`, as in en or pt-BR\n(default: what the page states)")
	f.StringVar(&o.formats, "formats", "", "write these `FORMATS` (default rss,atom,json)")
	f.StringVar(&o.limit, "limit", "", "write the newest `N` talks (default: all)")
	f.StringVar(&o.name, "name", "", "call the files `NAME`.rss, NAME.atom, ... (default "+defaultName+")")
	f.StringVar(&o.previous, "previous", "", "the feeds published before: `WHERE` is a folder, file or address\n(default: the output folder)")
	f.BoolVar(&o.previousOptional, "previous-optional", false, "go on where nothing is at --previous, as before the first deployment")
	f.StringVar(&o.acceptLoss, "accept-loss", "", "go on with the loss that a refused build named by this `TOKEN`")
	f.StringVar(&o.onRefusal, "on-refusal", "", "`WHAT` a refused build does: stop (the default), or keep, which\nputs the feeds published before in place and ends well")
	f.BoolVar(&o.first, "first", false, "begin anew: nothing was published before")
}

// report makes the report that the flags and settings ask for.
func (o *options) report(g *given) *report {
	says := func(key string, otherwise bool) bool {
		if g.settings == nil { // they can't be read
			return otherwise
		}
		return o.value(g, key).text == "true"
	}
	return &report{quiet: says("quiet", o.quiet), verbose: says("verbose", o.verbose), strict: says("strict", o.strict)}
}

// given is what a command works with: the paths to read, the site that they
// belong to, and the settings that hold for them.
type given struct {
	paths    []string
	site     *site.Site // nil where there is none
	settings *site.Settings
	named    bool // the user named the paths
}

// find finds the site and the settings for the paths named.
func (o *options) find(args []string) (given, error) {
	named := args
	if len(args) == 0 {
		named = []string{"."}
	}
	st, err := site.Find(named[0])
	if err != nil {
		return given{}, err
	}
	var s *site.Settings
	if o.config != "" {
		s, err = site.ReadSettings(o.config)
	} else {
		s, err = site.FindSettings(args, st)
	}
	if err != nil {
		return given{}, err
	}
	g := given{paths: contentPaths(args, s), site: st, settings: s, named: len(args) > 0}
	if len(args) == 0 && g.paths[0] != "." { // the sources may belong to another site
		g.site, err = site.Find(g.paths[0])
	}
	return g, err
}

// contentPaths gives the paths to read: those named, else those of the settings,
// else the working folder.
func contentPaths(args []string, s *site.Settings) []string {
	switch {
	case len(args) > 0:
		return args
	case len(s.Sources) > 0:
		return s.Sources
	}
	return []string{"."}
}

// question makes the question for the talks of what was given.
func (g *given) question(language string, u *url.URL) question {
	return question{paths: g.paths, exclude: g.settings.Excluded(), language: language, url: u, pages: g.settings.Pages, whole: !g.named}
}
