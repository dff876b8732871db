package main

import (
	"path/filepath"
	"strconv"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/site"
	"talkfeed/feed/ledger"
)

// setting is a thing that can be set: by a flag, by the key of the same name in
// talkfeed.yaml, or by the site's own configuration.
type setting struct {
	key  string
	flag func(*options) string              // nil where there is no flag
	text func(*site.Settings) string        // of talkfeed.yaml, "" where it isn't set
	fact func(*site.Site) site.Fact         // nil where the site's configuration says nothing of it
	rest func(g *given) (text, from string) // what holds where nobody says anything
}

// settings are all of them, in the order in which they are shown.
var settings = []setting{
	{key: "url", flag: func(o *options) string { return o.url }, text: func(s *site.Settings) string { return s.URL },
		fact: func(s *site.Site) site.Fact { return s.URL }},
	{key: "out", flag: func(o *options) string { return o.out }, text: func(s *site.Settings) string { return s.Out }, rest: (*given).defaultOut},
	{key: "feed-url", flag: func(o *options) string { return o.feedURL }, text: func(s *site.Settings) string { return s.FeedURL }},
	{key: "title", flag: func(o *options) string { return o.title }, text: func(s *site.Settings) string { return s.Title }},
	{key: "description", text: func(s *site.Settings) string { return s.Description }},
	{key: "author", flag: func(o *options) string { return o.author }, text: func(s *site.Settings) string { return s.Author },
		fact: func(s *site.Site) site.Fact { return s.Author }},
	{key: "email", text: func(s *site.Settings) string { return s.Email }},
	{key: "language", flag: func(o *options) string { return o.language }, text: func(s *site.Settings) string { return s.Language },
		fact: languageFact},
	{key: "formats", flag: func(o *options) string { return o.formats }, text: func(s *site.Settings) string { return strings.Join(s.Formats, ",") },
		rest: constant("rss,atom,json")},
	{key: "limit", flag: func(o *options) string { return o.limit }, text: func(s *site.Settings) string { return positive(s.Limit) }, rest: constant("0")},
	{key: "name", flag: func(o *options) string { return o.name }, text: func(s *site.Settings) string { return s.Name }, rest: constant(defaultName)},
	{key: "previous", flag: func(o *options) string { return o.previous }, text: func(s *site.Settings) string { return s.Previous }},
	{key: "previous-optional", flag: func(o *options) string { return strconv.FormatBool(o.previousOptional) },
		text: func(s *site.Settings) string { return ifTrue(s.PreviousOptional) }, rest: constant("false")},
	{key: "on-refusal", flag: func(o *options) string { return o.onRefusal }, text: func(s *site.Settings) string { return s.OnRefusal },
		rest: constant("stop")},
	{key: "backlog", text: func(s *site.Settings) string { return s.Backlog }, rest: constant(string(ledger.BacklogAuto))},
	{key: "accept-loss", flag: func(o *options) string { return o.acceptLoss }, text: func(s *site.Settings) string { return s.AcceptLoss }},
	{key: "sources", text: func(s *site.Settings) string { return strings.Join(s.Sources, ",") }, rest: constant(".")},
	{key: "exclude", text: func(s *site.Settings) string { return strings.Join(s.Exclude, ",") }},
	{key: "pages", text: func(s *site.Settings) string { return toldOf(s.Pages) }},
	{key: "strict", flag: func(o *options) string { return strconv.FormatBool(o.strict) }, text: func(s *site.Settings) string { return ifTrue(s.Strict) },
		rest: constant("false")},
	{key: "quiet", flag: func(o *options) string { return strconv.FormatBool(o.quiet) }, text: func(s *site.Settings) string { return ifTrue(s.Quiet) },
		rest: constant("false")},
	{key: "verbose", flag: func(o *options) string { return strconv.FormatBool(o.verbose) }, text: func(s *site.Settings) string { return ifTrue(s.Verbose) },
		rest: constant("false")},
	{key: "year", text: func(s *site.Settings) string { return positive(s.Year) }, rest: constant(strconv.Itoa(defaultYear))},
}

func constant(text string) func(*given) (string, string) {
	return func(*given) (string, string) { return text, "default" }
}

func positive(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func ifTrue(b bool) string {
	if !b {
		return ""
	}
	return "true"
}

// languageFact gives the language that the site's configuration states, where
// that is a language tag.
func languageFact(s *site.Site) site.Fact {
	if _, err := language(value{text: s.Language.Text}); err != nil {
		return site.Fact{}
	}
	return s.Language
}

// defaultOut gives the output folder where none is set: that of the site.
func (g *given) defaultOut() (out, from string) {
	if g.site == nil || g.site.Out == "" {
		return defaultOut, "default"
	}
	return filepath.Join(g.site.Dir, filepath.FromSlash(g.site.Out)), "where " + g.site.Generator + " writes"
}

// value is a setting as somebody wrote it, and where.
type value struct {
	text  string
	flag  string        // "--url", "" where a file says it or nobody does
	place outline.Place // in the settings or the site's configuration
	rest  string        // why it holds where nobody says it
	see   string        // the command whose help says more
}

// value gives what holds for a setting: what the flag says, or else
// talkfeed.yaml, or else the site's configuration.
func (o *options) value(g *given, key string) value {
	for i := range settings {
		if settings[i].key == key {
			return o.valueOf(g, &settings[i])
		}
	}
	return value{}
}

func (o *options) valueOf(g *given, s *setting) value {
	if flag := o.cmd.Flags().Lookup(s.key); flag != nil && flag.Changed && s.flag != nil {
		return value{text: strings.TrimSpace(s.flag(o)), flag: "--" + s.key, see: o.cmd.CommandPath()}
	}
	if text := s.text(g.settings); text != "" {
		return value{text: text, place: g.settings.Place(s.key)}
	}
	if s.fact != nil && g.site != nil {
		if f := s.fact(g.site); f.Text != "" {
			return value{text: f.Text, place: f.Place}
		}
	}
	if s.rest != nil {
		text, why := s.rest(g)
		return value{text: text, rest: why}
	}
	return value{}
}

// from says where a value comes from.
func (v value) from() string {
	switch {
	case v.flag != "":
		return v.flag
	case v.place.File != "":
		return v.place.String()
	}
	return v.rest
}

// wrong makes the error for a value that isn't right.
func (v value) wrong(err error) error {
	if v.flag != "" {
		return usageError{message: v.flag + ": " + err.Error(), see: v.see}
	}
	return outline.Diagnostic{Place: v.place, Severity: outline.Error, Message: err.Error()}
}
