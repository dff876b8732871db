package site

import (
	"errors"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// Page is what the settings tell of the pages that a pattern fits.
type Page struct {
	// Pattern is a path below the settings file's folder, or a pattern as in
	// .gitignore.
	Pattern string
	// Place is where the pattern stands.
	Place outline.Place
	// Told is what is told of the pages.
	Told content.Told

	base string // the folder that the pattern begins at
}

// PageOf gives the first of pages whose pattern fits a file, given by its path
// from the working folder; nil where none does.
func PageOf(pages []Page, file string) *Page {
	for i := range pages {
		if pages[i].fits(file) {
			return &pages[i]
		}
	}
	return nil
}

func (p *Page) fits(file string) bool {
	base, err1 := filepath.Abs(or(p.base, "."))
	abs, err2 := filepath.Abs(filepath.FromSlash(file))
	rel, err3 := filepath.Rel(base, abs)
	if errors.Join(err1, err2, err3) != nil || !filepath.IsLocal(rel) {
		return false
	}
	rel = filepath.ToSlash(rel)
	pattern := strings.TrimPrefix(p.Pattern, "./")
	g := new(ignorer)
	if g.add("", pattern); strings.HasSuffix(pattern, "/") {
		g.add("", pattern+"**") // all files in the folder
	}
	return rel == pattern || g.ignored(rel, false)
}

// PageKey is a key of a page in talkfeed.yaml that chooses a part of the page.
type PageKey struct {
	// Name is the key, About says in a sentence what it chooses.
	Name, About string
	// Of gives what the key sets.
	Of func(*content.Told) *content.Choice
}

// PageKeys are the keys of a page, in the order in which they are shown; a page
// has `ids` beside them.
var PageKeys = []PageKey{
	{"entry", "The entries: an element, as in h3, li or .talk; in data the keys that lead to the list, as in talks or years.*; body for the whole file.",
		func(t *content.Told) *content.Choice { return &t.Entry }},
	{"title", "The title: an element in the entry, or the name of a column, key or label, or a column's number.",
		func(t *content.Told) *content.Choice { return &t.Title }},
	{"date", "The date: an element in the entry or above it, or the name of a column, key or label, or a column's number.",
		func(t *content.Told) *content.Choice { return &t.Date }},
	{"event", "The event: an element in the entry or above it, or the name of a column, key or label, or a column's number.",
		func(t *content.Told) *content.Choice { return &t.Event }},
	{"location", "The place: an element in the entry or above it, or the name of a column, key or label, or a column's number.",
		func(t *content.Told) *content.Choice { return &t.Location }},
	{"skip", "The elements that are not read.",
		func(t *content.Told) *content.Choice { return &t.Skip }},
}

// idsKey is the key of a page under which talks get the author's keys.
const (
	idsKey   = "ids"
	idsAbout = "The author's keys for talks: the talk's title, its date and title, or # and its anchor, and the key."
)

// pageKeyNames are the keys that a page can have.
func pageKeyNames() []string {
	var names []string
	for _, k := range PageKeys {
		names = append(names, k.Name)
	}
	return append(names, idsKey)
}

// pages sets what is told of pages.
func pages(s *Settings, n *yaml.Node) error {
	if isNull(n) {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return errors.New("must be paths of pages with what is told of each, as in `talks.md: {entry: h3}`")
	}
	var errs []error
	had := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], resolve(n.Content[i+1])
		at := s.at(key)
		pattern := strings.TrimSpace(key.Value)
		switch {
		case had[pattern]:
			errs = append(errs, settingsError(at, "%q is told of twice", pattern))
		case pattern == "" || key.Kind != yaml.ScalarNode || strings.ContainsAny(pattern[:1], "!#"):
			errs = append(errs, settingsError(at, "%q is neither a path nor a pattern of paths", pattern))
		case value.Kind != yaml.MappingNode:
			errs = append(errs, settingsError(s.at(value), "what is told of %q must be lines such as `entry: h3`", pattern))
		}
		had[pattern] = true
		p := Page{Pattern: pattern, Place: at}
		errs = append(errs, s.page(&p.Told, value))
		s.Pages = append(s.Pages, p)
	}
	return errors.Join(errs...)
}

// page reads what is told of one page.
func (s *Settings) page(told *content.Told, n *yaml.Node) error {
	var errs []error
	had := map[string]bool{}
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], resolve(n.Content[i+1])
		if had[key.Value] {
			errs = append(errs, settingsError(s.at(key), "%q is set twice", key.Value))
			continue
		}
		had[key.Value] = true
		errs = append(errs, s.pageKey(told, key, value))
	}
	return errors.Join(errs...)
}

// pageKey reads one key of a page.
func (s *Settings) pageKey(told *content.Told, key, value *yaml.Node) error {
	if key.Value == idsKey {
		return s.ids(told, value)
	}
	for _, k := range PageKeys {
		if k.Name != key.Value {
			continue
		}
		at := s.at(value)
		if isNull(value) {
			if comment := key.LineComment + value.LineComment; len(comment) > 1 && comment[1] != ' ' {
				return settingsError(s.at(key), "%q is empty, since a # begins a comment: write %q in quotes", k.Name, comment)
			}
			return nil
		}
		if value.Kind != yaml.ScalarNode || strings.TrimSpace(value.Value) == "" {
			return settingsError(at, "%q must be a selector or a name", k.Name)
		}
		c, err := content.ParseChoice(strings.TrimSpace(value.Value), at)
		switch {
		case err != nil:
			return settingsError(at, "%v", err)
		case k.Name == "skip" && !c.IsSelector():
			return settingsError(at, "%q must be a selector, as in .archive, and %q is none", k.Name, c.Text)
		case k.Name == "entry" && c.IsColumn():
			return settingsError(at, "%q is a column, and no entry: the rows of a table are tr", c.Text)
		}
		*k.Of(told) = c
		return nil
	}
	return settingsError(s.at(key), "unknown key %q; %s", key.Value, suggest(key.Value, pageKeyNames()))
}

// ids reads the author's keys for talks.
func (s *Settings) ids(told *content.Told, n *yaml.Node) error {
	if isNull(n) {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return settingsError(s.at(n), "%q must be titles with the key of each, as in `Slow Go: slow-go`", idsKey)
	}
	var errs []error
	had := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		of, key := n.Content[i], resolve(n.Content[i+1])
		switch {
		case key.Kind != yaml.ScalarNode || strings.TrimSpace(key.Value) == "":
			errs = append(errs, settingsError(s.at(key), "the key of %q must be a text", of.Value))
		case had[of.Value]:
			errs = append(errs, settingsError(s.at(of), "%q is set twice", of.Value))
		default:
			told.IDs = append(told.IDs, content.ToldID{Of: strings.Join(strings.Fields(of.Value), " "), Key: strings.TrimSpace(key.Value), Place: s.at(of)})
		}
		had[of.Value] = true
	}
	return errors.Join(errs...)
}

// resolve gives what an alias stands for.
func resolve(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }
