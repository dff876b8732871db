package site

import (
	"errors"
	"os"
	"path"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Jekyll: https://jekyllrb.com/docs/configuration/. Pages lie anywhere below the
// source; folders that begin with an underscore are Jekyll's own, or
// collections that the configuration names.

// jekyll is what of the configuration a page's address depends on.
type jekyll struct {
	style       string          // permalink
	collections map[string]tree // by name
	dir         string          // of the collections
	scoped      bool            // `defaults` set permalinks, for what isn't looked into
	source      string
}

func readJekyll(s *Site, root *os.Root) error {
	var c tree
	var errs []error
	for _, name := range []string{"_config.yml", "_config.yaml", "_config.toml"} {
		t, err := readTree(root, s.shown, name)
		errs = append(errs, err)
		if !c.exists() {
			c = t
		}
	}
	j := &jekyll{style: c.text("permalink"), dir: c.text("collections_dir"), source: or(c.text("source"), "."), collections: make(map[string]tree)}
	s.URL = c.fact("url")
	s.URL.Text += strings.TrimRight("/"+strings.Trim(c.text("baseurl"), "/"), "/")
	s.Title, s.Description = c.fact("title"), c.fact("description")
	s.Author = first(c.fact("author", "name"), c.fact("author"), c.fact("name"))
	s.Email = first(c.fact("author", "email"), c.fact("email"))
	s.Language = first(c.fact("lang"), c.fact("locale"), c.fact("language"))
	s.TimeZone = c.fact("timezone")
	s.languages = lower(c.texts("languages"))
	s.content = []string{j.source}
	s.data = []string{path.Join(j.source, or(c.text("data_dir"), "_data")),
		path.Join(j.source, or(c.text("scholar", "source"), "_bibliography"))} // https://github.com/inukshuk/jekyll-scholar
	s.outputs = []string{or(c.text("destination"), "_site")}
	s.internal = []string{"_layouts", "_includes", "_sass", "_plugins", "_drafts", "assets"}
	s.listed = append(s.listed, path.Join(j.source, "_posts"))
	s.static = []string{j.source}
	for _, name := range c.texts("include") {
		s.listed = append(s.listed, path.Join(j.source, name))
	}
	for _, name := range c.texts("exclude") {
		s.exclude.add("", name)
	}
	j.readCollections(s, c)
	for _, d := range c.at("defaults").items() {
		j.scoped = j.scoped || d.at("values", "permalink").exists()
	}
	j.readDefaults(s, c)
	s.menu = jekyllMenus(root, s)
	s.page = func(rel string, doc *outline.Document) string { return j.page(s, rel, doc) }
	return errors.Join(errs...)
}

// jekyllTalks are the names of collections that are talks whether the site's configuration
// names them or not: that of its theme may, too.
var jekyllTalks = []string{"talks", "presentations", "speaking"}

// readCollections takes the collections, which are a mapping, or a list of
// names.
func (j *jekyll) readCollections(s *Site, c tree) {
	all := c.at("collections")
	for _, f := range all.fields() {
		j.collections[f.Key] = tree{src: all.src, blocks: f.Value}
	}
	for _, name := range all.texts() {
		j.collections[name] = tree{}
	}
	for _, name := range jekyllTalks {
		s.listed = append(s.listed, path.Join(j.source, j.dir, "_"+name))
	}
	for name := range j.collections {
		s.listed = append(s.listed, path.Join(j.source, j.dir, "_"+name))
	}
	slices.Sort(s.listed)
}

// jekyllMenus reads the menus that many themes keep in data files.
func jekyllMenus(root *os.Root, s *Site) []string {
	var found []string
	for _, name := range []string{"navigation", "nav", "menu", "menus"} {
		for _, ending := range []string{".yml", ".yaml", ".json"} {
			t, err := readTree(root, s.shown, path.Join(s.data[0], name+ending))
			if err != nil {
				continue // no configuration of the generator's
			}
			found = append(found, menuTargets(t)...)
			for _, f := range t.fields() {
				found = append(found, menuTargets(tree{src: t.src, blocks: f.Value})...)
			}
		}
	}
	return found
}

func lower(texts []string) []string {
	for i := range texts {
		texts[i] = strings.ToLower(texts[i])
	}
	return texts
}

// page gives the address of a page, post or document of a collection:
// https://jekyllrb.com/docs/permalinks/.
func (j *jekyll) page(s *Site, rel string, doc *outline.Document) string {
	below, ok := within(rel, j.source)
	if !ok || doc.Meta == nil || metaText(doc, "permalink") != "" || j.scoped {
		return "" // without front matter a file is served as it is
	}
	if rest, ok := within(below, or(path.Join(j.dir), ".")); ok && strings.HasPrefix(rest, "_") {
		below = rest
	}
	dir, base := path.Split(below)
	dir, base = strings.Trim(dir, "/"), strings.TrimSuffix(base, path.Ext(base))
	top, rest, _ := strings.Cut(dir, "/")
	switch {
	case top == "_posts":
		return j.post(doc, rest, base)
	case path.Base(dir) == "_posts":
		return "" // its categories become folders
	case strings.HasPrefix(top, "_"):
		return j.document(doc, top[1:], rest, base)
	case base == "index":
		return joinPage(dir)
	}
	return j.styled(path.Join(dir, base))
}

// styled gives a path the end that the site's own permalink style has
// (Jekyll::Utils.add_permalink_suffix).
func (j *jekyll) styled(p string) string {
	switch {
	case j.style == "pretty", strings.HasSuffix(j.style, "/"):
		return joinPage(p)
	case j.style == "" || j.style == "date" || j.style == "ordinal" || j.style == "none" || j.style == "weekdate" || strings.HasSuffix(j.style, ":output_ext"):
		return joinFile(p + ".html")
	}
	return joinFile(p)
}

// document gives the address of a collection's document.
func (j *jekyll) document(doc *outline.Document, name, dir, base string) string {
	c, ok := j.collections[name]
	if !ok || !c.isTrue("output") {
		return ""
	}
	pattern := c.text("permalink")
	if pattern == "" {
		return j.styled(path.Join(name, dir, base))
	}
	_, title := datedName(base)
	values := map[string]string{"collection": name, "path": path.Join(dir, base), "name": base, "title": or(metaText(doc, "slug"), title), "output_ext": ".html"}
	return jekyllAddress(strings.ReplaceAll(pattern, ":output_ext", ".html"), values)
}

// post gives the address of a post without categories.
func (j *jekyll) post(doc *outline.Document, dir, base string) string {
	date, title := datedName(base)
	if date == "" || dir != "" || metaText(doc, "date") != "" || jekyllCategorised(doc) {
		return "" // another date may win; categories become folders
	}
	pattern := j.style
	switch pattern {
	case "", "date":
		pattern = "/:year/:month/:day/:title.html"
	case "pretty":
		pattern = "/:year/:month/:day/:title/"
	case "none":
		pattern = "/:title.html"
	case "ordinal", "weekdate":
		return ""
	}
	values := dateTokens(date)
	values["title"] = or(metaText(doc, "slug"), title)
	pattern = strings.NewReplacer("/:categories", "", ":categories/", "", ":output_ext", ".html").Replace(pattern)
	return jekyllAddress(pattern, values)
}

func jekyllCategorised(doc *outline.Document) bool {
	for _, f := range doc.Meta.Fields {
		if (strings.EqualFold(f.Key, "categories") || strings.EqualFold(f.Key, "category")) && len(f.Value) > 0 {
			return true
		}
	}
	return false
}

func jekyllAddress(pattern string, values map[string]string) string {
	filled := fillTokens(pattern, values)
	if filled == "" {
		return ""
	}
	if strings.HasSuffix(filled, "/") {
		return joinPage(filled)
	}
	return joinFile(filled)
}
