package site

import (
	"os"
	"path"
	"strings"

	"talkfeed/content/outline"
)

// Zola: https://www.getzola.org/documentation/getting-started/configuration/.

func knownZola(root *os.Root) bool {
	return exists(root, "zola.toml") || isDir(root, "content") && mentions(root, "config.toml", "base_url")
}

func readZola(s *Site, root *os.Root) error {
	name := "zola.toml"
	if !exists(root, name) {
		name = "config.toml"
	}
	c, err := readTree(root, s.shown, name)
	s.URL, s.Title, s.Description, s.Author = c.fact("base_url"), c.fact("title"), c.fact("description"), first(c.fact("author"), c.fact("extra", "author"))
	s.Language = c.fact("default_language")
	s.languages, s.marked = []string{strings.ToLower(or(s.Language.Text, "en"))}, true
	for _, f := range c.at("languages").fields() {
		s.languages = append(s.languages, strings.ToLower(f.Key))
	}
	s.content, s.data = []string{"content"}, []string{"data"}
	s.outputs = []string{or(c.text("output_dir"), "public")}
	s.static = []string{"static"}
	s.plain = true
	s.internal = []string{"templates", "themes", "sass", "static"}
	for _, pattern := range c.texts("ignored_content") {
		s.exclude.add("content", pattern)
	}
	for _, key := range []string{"menu", "menu_items", "menu_links", "nav", "navbar", "zola_menu"} {
		s.menu = append(s.menu, menuTargets(c.at("extra", key))...)
	}
	s.page = func(rel string, doc *outline.Document) string { return zolaPage(s, rel, doc) }
	return err
}

// zolaPage gives the address of a page or section:
// https://www.getzola.org/documentation/content/page/#path-from-filename.
func zolaPage(s *Site, rel string, doc *outline.Document) string {
	below, ok := within(rel, "content")
	if !ok {
		return ""
	}
	dir, base := path.Split(below)
	base, code, _ := cutLanguage(strings.TrimSuffix(base, path.Ext(base)), s.languages[1:])
	if p := metaText(doc, "path"); p != "" {
		return joinPage(code, p)
	}
	if base == "_index" {
		return joinPage(code, dir)
	}
	if base == "index" {
		dir, base = path.Split(strings.TrimSuffix(dir, "/"))
		if base == "" {
			return joinPage(code)
		}
	}
	_, base = datedName(base)
	return joinPage(code, dir, or(metaText(doc, "slug"), base))
}
