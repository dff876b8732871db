package site

import (
	"os"
	"path"
	"strings"

	"talkfeed/content/outline"
)

// Quarto: https://quarto.org/docs/reference/projects/websites.html.

func readQuarto(s *Site, root *os.Root) error {
	name := "_quarto.yml"
	if !exists(root, name) {
		name = "_quarto.yaml"
	}
	c, err := readTree(root, s.shown, name)
	s.URL, s.Title, s.Description = c.fact("website", "site-url"), c.fact("website", "title"), c.fact("website", "description")
	s.Author = first(c.fact("author", "name"), c.fact("author"), c.fact("format", "html", "author"))
	s.Language = c.fact("lang")
	s.content, s.data = []string{"."}, []string{"data", "_data"}
	s.outputs = []string{or(c.text("project", "output-dir"), "_site")}
	s.internal = []string{"_extensions", "_freeze", "renv"}
	for _, side := range []string{"left", "right"} {
		s.menu = append(s.menu, menuTargets(c.at("website", "navbar", side))...)
	}
	s.page = func(rel string, _ *outline.Document) string { return filePage(rel) }
	s.enter = s.enterQuarto
	s.enterQuarto(root, ".")
	return err
}

// enterQuarto notes the data files that the talks page of a folder lists:
// https://quarto.org/docs/websites/website-listings-custom.html.
func (s *Site) enterQuarto(root *os.Root, dir string) {
	for _, name := range names(root, dir) {
		base := strings.TrimSuffix(name, path.Ext(name))
		if path.Ext(name) != ".qmd" || roleOf(base) != talksRole && !(base == "index" && roleOf(path.Base(dir)) == talksRole) {
			continue
		}
		page := path.Join(dir, name)
		src, err := readSource(root, s.shown, page)
		if err != nil || src == nil || !strings.Contains(src.Text, "listing:") {
			continue
		}
		doc, err := outline.Read(src, outline.Markdown)
		if err != nil || doc.Meta == nil {
			continue
		}
		for _, listing := range (tree{src: src, blocks: []*outline.Block{doc.Meta}}).at("listing").items() {
			for _, contents := range listing.texts("contents") {
				if data := path.Join(dir, contents); !isPageFile(data) && exists(root, data) {
					s.sources = append(s.sources, source{data, page})
				}
			}
		}
	}
}

// source is a data file that a page is made of.
type source struct{ data, page string }

// filePage gives the address of a page that keeps its path: talks.qmd is
// talks.html, and index.qmd its folder.
func filePage(rel string) string {
	dir, base := path.Split(rel)
	base = strings.TrimSuffix(base, path.Ext(base))
	if base == "index" {
		return joinPage(dir)
	}
	return joinFile(dir, base+".html")
}
