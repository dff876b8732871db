package site

import (
	"os"
	"path"

	"talkfeed/content/outline"
)

// Pelican: https://docs.getpelican.com/en/latest/settings.html. The settings for
// publishing come before those for looking at the site at home.

func readPelican(s *Site, root *os.Root) error {
	conf := readProgram(root, s.shown, "pelicanconf.py")
	public := readProgram(root, s.shown, "publishconf.py")
	get := func(name string) Fact { return first(public.assigned(name), conf.assigned(name)) }
	s.URL, s.Title, s.Author = get("SITEURL"), get("SITENAME"), get("AUTHOR")
	s.Description = first(get("SITEDESCRIPTION"), get("SITESUBTITLE"))
	s.Language, s.TimeZone = get("DEFAULT_LANG"), get("TIMEZONE")
	s.content = []string{or(get("PATH").Text, "content")}
	s.data = []string{"data", path.Join(s.content[0], "data")}
	s.outputs = []string{or(get("OUTPUT_PATH").Text, "output")}
	s.internal = []string{"themes", "theme", "plugins"}
	s.plain = true
	if !conf.mentions("PAGE_URL") && !public.mentions("PAGE_URL") {
		s.page = func(rel string, doc *outline.Document) string { return pelicanPage(s.content[0], rel, doc) }
	}
	return nil
}

// pelicanPage gives the address of a page; that of an article depends on too
// much.
func pelicanPage(content, rel string, doc *outline.Document) string {
	if _, ok := within(rel, path.Join(content, "pages")); !ok {
		return ""
	}
	if p := metaText(doc, "save_as"); p != "" {
		return literalAddress(or(metaText(doc, "url"), p))
	}
	slug := or(metaText(doc, "slug"), simpleSlug(metaText(doc, "title")))
	if slug == "" {
		return ""
	}
	return joinFile("pages", slug+".html")
}
