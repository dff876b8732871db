package site

import (
	"html"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// A folder with an index.html and no generator's configuration is a site whose
// pages are served as they are. Its home page says what it says of itself.

// knownPlain reports whether root is that of such a site, and not a part of one:
// its name is no section's, and the folder above it has no home page.
func knownPlain(root *os.Root) bool {
	dir, err := filepath.Abs(root.Name())
	if err != nil || roleOf(filepath.Base(dir)) == talksRole || !anyFile("index.html", "index.htm")(root) {
		return false
	}
	for _, name := range []string{"index.html", "index.htm"} {
		if _, err := os.Lstat(filepath.Join(filepath.Dir(dir), name)); err == nil {
			return false
		}
	}
	return true
}

func readPlain(s *Site, root *os.Root) error {
	s.content, s.data = []string{"."}, []string{"data", "_data"}
	s.internal = []string{"assets", "css", "js", "img", "images", "fonts", "scripts", "styles"}
	s.Out, s.plain = ".", true
	s.page = func(rel string, _ *outline.Document) string {
		if slices.Contains([]string{".html", ".htm"}, strings.ToLower(path.Ext(rel))) {
			return filePage(rel)
		}
		return "" // not served as a page
	}
	name := "index.html"
	if !exists(root, name) {
		name = "index.htm"
	}
	src, err := readSource(root, s.shown, name)
	if err != nil || src == nil {
		return nil // said where the page is read
	}
	head := src.Text
	if end := headEnd.FindStringIndex(head); end != nil {
		head = head[:end[0]]
	}
	s.Title = headFact(src, head, titleElement)
	s.Author = headFact(src, head, authorMeta)
	s.Description = headFact(src, head, descriptionMeta)
	s.URL = headFact(src, head, canonicalLink)
	s.Language = headFact(src, head, htmlLang)
	return nil
}

// What a page's head says of the site: https://html.spec.whatwg.org/#the-head-element.
var (
	headEnd         = regexp.MustCompile(`(?i)</head\s*>|<body\b`)
	titleElement    = regexp.MustCompile(`(?i)<title[^>]*>([^<]*)</title`)
	htmlLang        = regexp.MustCompile(`(?i)<html\b[^>]*\blang\s*=\s*["']?([A-Za-z0-9-]+)`)
	authorMeta      = regexp.MustCompile(`(?i)<meta\b[^>]*\bname\s*=\s*["']?author["']?[^>]*\bcontent\s*=\s*["']([^"'<>]*)["']`)
	descriptionMeta = regexp.MustCompile(`(?i)<meta\b[^>]*\bname\s*=\s*["']?description["']?[^>]*\bcontent\s*=\s*["']([^"'<>]*)["']`)
	canonicalLink   = regexp.MustCompile(`(?i)<link\b[^>]*\brel\s*=\s*["']?canonical["']?[^>]*\bhref\s*=\s*["']?([^"'<> ]*)`)
)

func headFact(src *outline.Source, head string, pattern *regexp.Regexp) Fact {
	m := pattern.FindStringSubmatchIndex(head)
	if m == nil {
		return Fact{}
	}
	text := strings.Join(strings.Fields(html.UnescapeString(head[m[2]:m[3]])), " ")
	return Fact{Text: text, Place: src.Place(m[2])}
}
