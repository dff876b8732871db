package site

import (
	"errors"
	"os"
	"path"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Hugo: https://gohugo.io/configuration/introduction/. The configuration is a
// file in the root, or the files of config/_default, of which each but hugo.*
// holds the table that it is named after.

// knownHugo reports whether root is that of a Hugo site. A config.toml of any
// other name's must look like Hugo's.
func knownHugo(root *os.Root) bool {
	for _, ending := range configEndings {
		if exists(root, "hugo"+ending) || exists(root, "config/_default/hugo"+ending) || exists(root, "config/_default/config"+ending) {
			return true
		}
		if !exists(root, "config"+ending) {
			continue
		}
		if isDir(root, "archetypes") || isDir(root, "content") && (isDir(root, "layouts") || isDir(root, "themes")) || mentions(root, "config"+ending, "baseurl") {
			return true
		}
	}
	return false
}

var configEndings = []string{".toml", ".yaml", ".yml", ".json"}

// mentions reports whether a line of a file begins with a key, in whatever case.
func mentions(root *os.Root, name, key string) bool {
	data, err := read(&File{path: name, root: root})
	if err != nil {
		return false
	}
	for line := range strings.Lines(string(data)) {
		line = strings.ToLower(strings.TrimLeft(line, " \t\""))
		if rest, ok := strings.CutPrefix(line, key); ok && strings.HasPrefix(strings.TrimLeft(rest, "\" \t"), "=") || ok && strings.HasPrefix(strings.TrimLeft(rest, "\" \t"), ":") {
			return true
		}
	}
	return false
}

// hugo is a Hugo configuration: layers of which the first that states a key
// wins.
type hugo struct {
	layers []hugoLayer
	main   string // the default language
	prefix string // of the main language's addresses
	dirs   map[string]string
}

type hugoLayer struct {
	tree
	table string // the table that the file holds, "" for all
}

func readHugo(s *Site, root *os.Root) error {
	h := &hugo{dirs: make(map[string]string)}
	err := h.readLayers(root, s.shown)
	h.main = or(strings.ToLower(h.text("defaultContentLanguage")), "en")
	lang := func(keys ...string) []string { return append([]string{"languages", h.main}, keys...) }
	s.URL = first(h.fact(lang("baseURL")...), h.fact("baseURL"))
	s.Title = first(h.fact(lang("title")...), h.fact("title"))
	s.Description = first(h.fact(lang("params", "description")...), h.fact("params", "description"))
	s.Author = first(h.fact(lang("params", "author", "name")...), h.fact(lang("params", "author")...), h.fact("params", "author", "name"),
		h.fact("params", "author"), h.fact("author", "name"), h.fact("author"))
	s.Email = first(h.fact("params", "author", "email"), h.fact("author", "email"))
	s.Language = first(h.fact(lang("locale")...), h.fact(lang("languageCode")...), h.fact("locale"), h.fact("languageCode"), h.fact("defaultContentLanguage"))
	if strings.EqualFold(s.Language.Text, "en-us") {
		s.Language.Text = "en" // what `hugo new site` writes, whoever the author is
	}
	s.TimeZone = first(h.fact(lang("timeZone")...), h.fact("timeZone"))
	s.content = []string{or(h.text("contentDir"), "content")}
	s.languages = []string{h.main}
	for _, f := range h.tree("languages").fields() {
		code := strings.ToLower(f.Key)
		if !slices.Contains(s.languages, code) {
			s.languages = append(s.languages, code)
		}
		if dir := h.text("languages", f.Key, "contentDir"); dir != "" {
			h.dirs[path.Clean(dir)] = code
			s.content = append(s.content, dir)
		}
	}
	if h.tree("defaultContentLanguageInSubdir").isTrue() {
		h.prefix = h.main
	}
	s.data = []string{or(h.text("dataDir"), "data")}
	s.outputs = []string{or(h.text("publishDir"), "public"), "resources"}
	s.static = append(h.tree("staticDir").texts(), "static")
	s.internal = []string{"themes", "layouts", "archetypes", "assets", "i18n", "static"}
	s.menu = h.menus()
	s.plain, s.marked = true, true
	s.enter, s.bundles = s.enterHugo, make(map[string]bool)
	if !h.mounts() {
		s.page = func(rel string, doc *outline.Document) string { return h.page(s, rel, doc) }
	}
	return err
}

// readLayers reads the files of the configuration. A folder wins over a file in
// the root.
func (h *hugo) readLayers(root *os.Root, shown string) error {
	var errs []error
	add := func(name, table string) {
		t, err := readTree(root, shown, name)
		errs = append(errs, err)
		if t.exists() {
			h.layers = append(h.layers, hugoLayer{tree: t, table: table})
		}
	}
	for _, dir := range []string{"config/production", "config/_default"} {
		for _, name := range names(root, dir) {
			ending := path.Ext(name)
			if !slices.Contains(configEndings, ending) {
				continue
			}
			table, lang, _ := strings.Cut(strings.TrimSuffix(name, ending), ".")
			if table == "hugo" || table == "config" {
				table = ""
			} else if lang != "" {
				table = "languages." + lang + "." + table
			}
			add(path.Join(dir, name), table)
		}
	}
	for _, base := range []string{"hugo", "config"} {
		for _, ending := range configEndings {
			add(base+ending, "")
		}
	}
	return errors.Join(errs...)
}

// tree gives what the first layer that has it states under keys.
func (h *hugo) tree(keys ...string) tree {
	for _, l := range h.layers {
		rest := keys
		if l.table != "" {
			rest = l.below(keys)
			if rest == nil {
				continue
			}
		}
		if t := l.at(rest...); t.exists() {
			return t
		}
	}
	return tree{}
}

// below gives the keys that follow the layer's own table, nil where they lead
// elsewhere.
func (l *hugoLayer) below(keys []string) []string {
	table := strings.Split(l.table, ".")
	if len(keys) < len(table) {
		return nil
	}
	for i := range table {
		if !strings.EqualFold(table[i], keys[i]) {
			return nil
		}
	}
	return keys[len(table):]
}

func (h *hugo) fact(keys ...string) Fact   { return h.tree(keys...).fact() }
func (h *hugo) text(keys ...string) string { return h.tree(keys...).text() }

// menus gives what the entries for talks of all menus lead to.
func (h *hugo) menus() []string {
	var found []string
	for _, keys := range [][]string{{"menu"}, {"menus"}, {"languages", h.main, "menu"}, {"languages", h.main, "menus"}} {
		for _, menu := range h.tree(keys...).fields() {
			found = append(found, menuTargets(tree{src: h.tree(keys...).src, blocks: menu.Value})...)
		}
	}
	return found
}

// menuTargets gives what the entries for talks of a menu lead to.
func menuTargets(menu tree) []string {
	var found []string
	for _, entry := range menu.items() {
		name := or(entry.text("name"), or(entry.text("title"), or(entry.text("text"), entry.text("label"))))
		if roleOf(name) != talksRole {
			continue
		}
		for _, key := range []string{"pageRef", "url", "link", "href", "path"} {
			if target := strings.Trim(entry.text(key), "/"); target != "" && !strings.Contains(target, "//") {
				found = append(found, target)
			}
		}
	}
	return found
}

// mounts reports whether content is mounted from elsewhere, so that a file's
// path says nothing of its address.
func (h *hugo) mounts() bool {
	for _, m := range h.tree("module", "mounts").items() {
		if source := path.Clean(m.text("source")); strings.HasPrefix(m.text("target"), "content") && source != "content" {
			return true
		}
	}
	return false
}

// page gives the address of a page: https://gohugo.io/content-management/urls/.
func (h *hugo) page(s *Site, rel string, doc *outline.Document) string {
	below, prefix, ok := h.below(s, rel)
	if !ok {
		return ""
	}
	dir, base := path.Split(below)
	base = strings.TrimSuffix(base, path.Ext(base))
	if base, code, ok := cutLanguage(base, s.languages); ok {
		prefix = h.languagePrefix(code)
		return h.pageOf(doc, prefix, dir, base)
	}
	return h.pageOf(doc, prefix, dir, base)
}

// below gives a file's path below its content folder and the prefix of its
// language.
func (h *hugo) below(s *Site, rel string) (below, prefix string, ok bool) {
	for i := len(s.content) - 1; i >= 0; i-- { // the languages' own first
		if below, ok := within(rel, s.content[i]); ok && below != "" {
			return below, h.languagePrefix(or(h.dirs[s.content[i]], h.main)), true
		}
	}
	return "", "", false
}

func (h *hugo) languagePrefix(code string) string {
	if code == h.main {
		return h.prefix
	}
	return code
}

func (h *hugo) pageOf(doc *outline.Document, prefix, dir, base string) string {
	if u := metaText(doc, "url"); u != "" {
		return literalAddress(u)
	}
	dir = strings.Trim(dir, "/")
	switch base {
	case "_index":
		return joinPage(prefix, dir)
	case "index":
		dir, base = path.Split(dir)
		dir = strings.Trim(dir, "/")
		if base == "" {
			return joinPage(prefix)
		}
	}
	section, _, _ := strings.Cut(dir, "/")
	if pattern := or(h.text("permalinks", "page", section), h.text("permalinks", section)); pattern != "" && section != "" {
		return h.fromPattern(pattern, doc, prefix, dir, base)
	}
	name := or(metaText(doc, "slug"), base)
	if h.ugly(section) {
		return joinFile(prefix, dir, name+".html")
	}
	return joinPage(prefix, dir, name)
}

func (h *hugo) ugly(section string) bool {
	return h.tree("uglyURLs").isTrue() || h.tree("uglyURLs", section).isTrue()
}

// fromPattern fills in a pattern of the table permalinks, "" where it has a part
// that is not certain.
func (h *hugo) fromPattern(pattern string, doc *outline.Document, prefix, dir, base string) string {
	slug := metaText(doc, "slug")
	values := dateTokens(metaText(doc, "date"))
	values["section"], _, _ = strings.Cut(dir, "/")
	values["sections"] = dir
	values["filename"], values["contentbasename"] = base, base
	values["slugorfilename"], values["slugorcontentbasename"] = or(slug, base), or(slug, base)
	values["title"] = simpleSlug(metaText(doc, "title"))
	values["slug"] = or(slug, values["title"])
	filled := fillTokens(pattern, values)
	switch {
	case filled == "":
		return ""
	case strings.HasSuffix(filled, ".html"):
		return joinFile(prefix, filled)
	}
	return joinPage(prefix, filled)
}
