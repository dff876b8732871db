package site

import (
	"os"
	"path"
	"strings"

	"talkfeed/content/outline"
)

// Eleventy: https://www.11ty.dev/docs/config/. Its configuration is a program;
// what a site says of itself mostly stands in a data file.

var eleventyConfigs = []string{".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts", ".eleventy.cjs", ".eleventy.mjs"}

func readEleventy(s *Site, root *os.Root) error {
	p := readProgram(root, s.shown, eleventyConfigs...)
	input := or(first(p.property("input"), p.argument("setInputDirectory")).Text, ".")
	data := or(first(p.property("data"), p.argument("setDataDirectory")).Text, "_data")
	s.content = []string{input}
	s.data = []string{path.Join(input, data)}
	s.outputs = []string{or(first(p.property("output"), p.argument("setOutputDirectory")).Text, "_site")}
	s.internal = []string{path.Join(input, or(first(p.property("includes"), p.argument("setIncludesDirectory")).Text, "_includes"))}
	if layouts := first(p.property("layouts"), p.argument("setLayoutsDirectory")).Text; layouts != "" {
		s.internal = append(s.internal, path.Join(input, layouts))
	}
	for _, dir := range []string{"public", "static", "src/static", "src/public"} {
		if isDir(root, dir) && p.mentions("addPassthroughCopy") {
			s.static = append(s.static, dir)
		}
	}
	s.plain, s.tags = true, true
	s.enter = s.enterEleventy
	err := s.siteData(root, s.data[0])
	if s.URL.Text == "" {
		s.URL = homepage(root, s)
	}
	if !p.mentions("addGlobalData") { // which may set permalinks
		s.page = func(rel string, doc *outline.Document) string { return eleventyPage(s, s.Dir, rel, doc) }
	}
	return err
}

// siteDataNames are the usual names of the data file in which a site says who
// and where it is.
var siteDataNames = []string{"site", "metadata", "meta", "siteData", "siteMeta", "config", "settings"}

// siteData reads that data file, or its literals where it is a program.
func (s *Site) siteData(root *os.Root, dir string) error {
	for _, name := range siteDataNames {
		for _, ending := range []string{".json", ".yaml", ".yml", ".toml"} {
			t, err := readTree(root, s.shown, path.Join(dir, name+ending))
			if err != nil {
				return err
			}
			s.takeFacts(func(keys ...string) Fact { return t.fact(keys...) })
		}
		p := readProgram(root, s.shown, path.Join(dir, name+".js"), path.Join(dir, name+".mjs"), path.Join(dir, name+".cjs"), path.Join(dir, name+".ts"))
		s.takeFacts(func(keys ...string) Fact {
			if len(keys) > 1 {
				return Fact{}
			}
			return p.property(keys[0])
		})
	}
	return nil
}

// takeFacts takes over what isn't known yet.
func (s *Site) takeFacts(fact func(keys ...string) Fact) {
	s.URL = first(s.URL, fact("url"), fact("siteUrl"), fact("baseUrl"), fact("origin"))
	s.Title = first(s.Title, fact("title"), fact("name"), fact("siteTitle"))
	s.Description = first(s.Description, fact("description"))
	s.Author = first(s.Author, fact("author", "name"), fact("author"), fact("authorName"))
	s.Email = first(s.Email, fact("author", "email"), fact("email"))
	s.Language = first(s.Language, fact("language"), fact("lang"), fact("locale"))
	s.TimeZone = first(s.TimeZone, fact("timezone"), fact("timeZone"))
}

// homepage gives the address that package.json states.
func homepage(root *os.Root, s *Site) Fact {
	t, err := readTree(root, s.shown, "package.json")
	if err != nil {
		return Fact{}
	}
	f := t.fact("homepage")
	if strings.Contains(f.Text, "//github.com/") || strings.Contains(f.Text, "//gitlab.com/") || strings.Contains(f.Text, "#") {
		return Fact{} // of the repository
	}
	return f
}

// eleventyPage gives the address of a page without a permalink of its own:
// https://www.11ty.dev/docs/permalinks/. Data for its folder may say otherwise.
func eleventyPage(s *Site, dir, rel string, doc *outline.Document) string {
	below, ok := within(rel, s.content[0])
	if !ok || metaText(doc, "permalink") != "" || s.directoryData(dir, path.Dir(rel)) {
		return ""
	}
	folder, base := path.Split(below)
	_, base = datedName(strings.TrimSuffix(base, path.Ext(base)))
	if base == "index" || base == path.Base(folder) {
		return joinPage(folder)
	}
	return joinPage(folder, base)
}

// directoryData reports whether data stands beside the pages of a folder, or in
// one above it: NAME.json, NAME.11tydata.js.
func (s *Site) directoryData(dir, rel string) bool {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return true
	}
	defer root.Close()
	for at := rel; at != "." && at != s.content[0]; at = path.Dir(at) {
		for _, ending := range []string{".json", ".11tydata.json", ".11tydata.js", ".11tydata.cjs", ".11tydata.mjs", ".yaml", ".yml"} {
			if exists(root, path.Join(at, path.Base(at)+ending)) {
				return true
			}
		}
	}
	return false
}
