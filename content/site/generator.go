package site

import (
	"errors"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Site is a site's root and what its configuration says. What it does not say,
// or only in a way that cannot be read for certain, is empty.
type Site struct {
	// Dir is the site's root, as a path from the working folder or an absolute
	// one.
	Dir string
	// Generator is the name of the program that the site is made with: Hugo,
	// Jekyll, Zola, Eleventy, Astro, Pelican, Quarto, or HTML for pages that are
	// served as they are.
	Generator string
	// URL is the site's address with a trailing slash, Language a BCP 47 tag.
	URL, Title, Description, Author, Email, Language, TimeZone Fact
	// Out is the output folder below Dir, "." where the pages are served as they
	// are.
	Out string

	shown     string   // Dir as messages show it
	content   []string // folders of pages, "." for all
	data      []string // folders of data files
	outputs   []string // folders that the generator writes
	internal  []string // folders and files of its own: layouts, themes
	listed    []string // folders with an underscore that are read (Jekyll)
	plain     bool     // folders with an underscore are read
	tags      bool     // tags name collections
	posts     []string // folders of a blog
	static    []string // folders served at the root as they are
	menu      []string // what the menus' entries for talks lead to
	languages []string // of the pages, the main one first
	marked    bool     // no other languages mark pages
	exclude   ignorer
	bundles   map[string]bool // folders that are one page (Hugo)
	sources   []source
	defaults  []defaults
	enter     func(root *os.Root, dir string)                // reads a folder's defaults
	page      func(rel string, doc *outline.Document) string // its address below URL
}

// generator is a program that makes sites: how a root of its is known, and how
// its configuration is read.
type generator struct {
	name string
	// known reports whether root is that of such a site.
	known func(root *os.Root) bool
	// read fills in the site. What it can't read is an error with its place.
	read func(s *Site, root *os.Root) error
}

// generators are asked in this order.
var generators = []generator{
	{"Zola", knownZola, readZola},
	{"Hugo", knownHugo, readHugo},
	{"Jekyll", anyFile("_config.yml", "_config.yaml", "_config.toml"), readJekyll},
	{"Eleventy", anyFile(eleventyConfigs...), readEleventy},
	{"Astro", anyFile(astroConfigs...), readAstro},
	{"Pelican", anyFile("pelicanconf.py"), readPelican},
	{"Quarto", anyFile("_quarto.yml", "_quarto.yaml"), readQuarto},
	{"HTML", knownPlain, readPlain},
}

// anyFile gives a condition that holds where one of the files is there.
func anyFile(names ...string) func(*os.Root) bool {
	return func(root *os.Root) bool {
		return slices.ContainsFunc(names, func(name string) bool { return exists(root, name) })
	}
}

// Find gives the site that a path belongs to: one whose root is the path or the
// nearest folder above it, up to the top of a git work tree. It is nil where
// there is none. The error of a configuration that doesn't parse is made of
// outline.Diagnostic, and the site is given all the same, without what it says.
func Find(p string) (*Site, error) {
	dir := filepath.Clean(p)
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		dir = filepath.Dir(dir)
	}
	if s, err := open(dir, len(generators)); s != nil || err != nil {
		return s, err
	}
	for range 32 { // deeper lies nobody's content
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return nil, nil
		}
		parent := above(dir)
		if parent == "" {
			return nil, nil
		}
		dir = parent
		// An index.html in a folder above says nothing of this one.
		if s, err := open(dir, len(generators)-1); s != nil || err != nil {
			return s, err
		}
	}
	return nil, nil
}

// above gives the folder above dir, "" where there is none.
func above(dir string) string {
	up := filepath.Join(dir, "..")
	if filepath.IsAbs(dir) {
		if up == dir {
			return ""
		}
		return up
	}
	a, err1 := filepath.Abs(dir)
	b, err2 := filepath.Abs(up)
	if err1 != nil || err2 != nil || a == b {
		return ""
	}
	return up
}

// open gives the site whose root dir is, asking the first n generators.
func open(dir string, n int) (*Site, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, nil // said when its content is read
	}
	defer root.Close()
	for _, g := range generators[:n] {
		if !g.known(root) {
			continue
		}
		s := &Site{Dir: dir, Generator: g.name, shown: shown(dir), page: noPage}
		err := g.read(s, root)
		s.settle(root)
		return s, err
	}
	return nil, nil
}

// noPage is for sites in which no page's address is certain.
func noPage(string, *outline.Document) string { return "" }

// settle completes what all generators have alike.
func (s *Site) settle(root *os.Root) {
	if s.URL.Text == "" {
		s.URL = s.cname(root)
	}
	if u, err := ParseURL(s.URL.Text); err != nil {
		s.URL = Fact{} // "/", a template, the address of a local server
	} else if u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1" {
		s.URL = Fact{}
	} else {
		s.URL.Text = u.String()
	}
	s.Language.Text = strings.ReplaceAll(s.Language.Text, "_", "-")
	if len(s.languages) == 0 && s.Language.Text != "" {
		base, _, _ := strings.Cut(strings.ToLower(s.Language.Text), "-")
		s.languages = []string{base}
	}
	for _, list := range [][]string{s.content, s.data, s.outputs, s.internal, s.listed, s.static} {
		for i := range list {
			list[i] = path.Clean(strings.Trim(filepath.ToSlash(list[i]), "/"))
		}
	}
	if s.Out == "" && len(s.outputs) > 0 {
		s.Out = s.outputs[0]
	}
}

// cname gives the address that GitHub Pages serves the site at: a file CNAME
// that ends up in the root of the output holds the host's name.
func (s *Site) cname(root *os.Root) Fact {
	for _, dir := range append([]string{"."}, s.static...) {
		src, err := readSource(root, s.shown, path.Join(dir, "CNAME"))
		if err != nil || src == nil {
			continue
		}
		if host := strings.TrimSpace(src.Text); host != "" && !strings.ContainsAny(host, " /\n") {
			return Fact{Text: "https://" + host + "/", Place: src.Place(0)}
		}
	}
	return Fact{}
}

// rel gives a file's path below the site's root with forward slashes, "" where
// it lies elsewhere.
func (s *Site) rel(file string) string {
	if s == nil {
		return ""
	}
	abs, err1 := filepath.Abs(file)
	dir, err2 := filepath.Abs(s.Dir)
	if err := errors.Join(err1, err2); err != nil {
		return ""
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return ""
	}
	return filepath.ToSlash(rel)
}

// Served gives the part of dir below the folder that is served at the site's
// root: of the output folder, or of one with static files. It reports false
// where dir is none of them.
func (s *Site) Served(dir string) (below string, ok bool) {
	rel := s.rel(dir)
	if rel == "" {
		return "", false
	}
	for _, served := range append([]string{s.Out}, s.static...) {
		if below, ok := within(rel, served); ok && served != "" {
			return below, true
		}
	}
	return "", false
}

// within gives what of p lies below dir, "" for dir itself.
func within(p, dir string) (string, bool) {
	if dir == "." {
		if p == "." {
			return "", true
		}
		return p, true
	}
	if p == dir {
		return "", true
	}
	return strings.CutPrefix(p, dir+"/")
}

// inside reports whether p is one of dirs or lies below one.
func inside(p string, dirs []string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool { _, ok := within(p, dir); return ok })
}

// Folders gives the paths of the folders that the site's content and data lie
// in.
func (s *Site) Folders() []string {
	var dirs []string
	for _, dir := range append(slices.Clone(s.content), s.data...) {
		p := filepath.Join(s.Dir, filepath.FromSlash(dir))
		if info, err := os.Stat(p); err == nil && info.IsDir() && !slices.Contains(dirs, p) {
			dirs = append(dirs, p)
		}
	}
	return dirs
}
