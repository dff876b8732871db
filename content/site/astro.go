package site

import (
	"os"
	"path"
	"strings"

	"talkfeed/content/outline"
)

// Astro: https://docs.astro.build/en/reference/configuration-reference/. Only
// pages in src/pages have an address that their path tells.

var astroConfigs = []string{"astro.config.mjs", "astro.config.js", "astro.config.ts", "astro.config.mts", "astro.config.cjs"}

func readAstro(s *Site, root *os.Root) error {
	p := readProgram(root, s.shown, astroConfigs...)
	s.URL = p.property("site")
	if base := strings.Trim(p.property("base").Text, "/"); base != "" && s.URL.Text != "" {
		s.URL.Text = strings.TrimRight(s.URL.Text, "/") + "/" + base
	}
	src := strings.TrimPrefix(or(p.property("srcDir").Text, "src"), "./")
	consts := readProgram(root, s.shown, path.Join(src, "consts.ts"), path.Join(src, "consts.js"))
	s.Title, s.Description = consts.assigned("SITE_TITLE"), consts.assigned("SITE_DESCRIPTION")
	s.Author = first(consts.assigned("SITE_AUTHOR"), consts.assigned("AUTHOR"))
	s.Language = p.property("defaultLocale")
	for _, dir := range []string{src, path.Join(src, "config"), path.Join(src, "data")} {
		if err := s.siteData(root, dir); err != nil {
			return err
		}
	}
	if s.URL.Text == "" {
		s.URL = homepage(root, s)
	}
	pages := path.Join(src, "pages")
	s.content = []string{pages, path.Join(src, "content"), "content"}
	s.data = []string{path.Join(src, "data"), path.Join(src, "content"), path.Join(src, "_data"), "data",
		path.Join(src, "lib"), path.Join(src, "config"), path.Join(src, "constants"), path.Join(src, "utils")}
	s.outputs = []string{strings.TrimPrefix(or(p.property("outDir").Text, "dist"), "./")}
	s.static = []string{strings.TrimPrefix(or(p.property("publicDir").Text, "public"), "./")}
	if !p.mentions("format") {
		s.page = func(rel string, _ *outline.Document) string { return astroPage(pages, rel) }
	}
	return nil
}

// astroPage gives the address of a page in src/pages.
func astroPage(pages, rel string) string {
	below, ok := within(rel, pages)
	if !ok {
		return ""
	}
	dir, base := path.Split(below)
	base = strings.TrimSuffix(base, path.Ext(base))
	if base == "index" {
		return joinPage(dir)
	}
	return joinPage(dir, base)
}
