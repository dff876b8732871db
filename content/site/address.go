package site

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// served are the folders whose contents site generators and hosts serve at the
// site's root: Hugo's and Eleventy's output, Jekyll's output, Hugo's and Zola's
// static files, GitHub Pages' folder.
var served = []string{"public", "_site", "static", "docs"}

// ParseURL reads the address of a site or folder. It gets a trailing slash.
// The error says how an address is written.
func ParseURL(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	valid := err == nil && u.Host != "" && IsWeb(s)
	switch {
	case valid && u.User != nil || !valid && strings.Contains(s, "@"): // and no message shows it
		return nil, errors.New("the address must not hold a user or password: everybody would read it in the feeds")
	case !valid:
		return nil, fmt.Errorf("%q is not an address as in https://example.org", s)
	case u.RawQuery != "" || u.Fragment != "":
		return nil, fmt.Errorf("%q must end in a folder, without ? and #", s)
	case isPage(u.Path):
		return nil, fmt.Errorf("%q is the address of a page; the folder's is needed, as in https://example.org", s)
	}
	u = u.JoinPath("/")
	return u, nil
}

// IsWeb reports whether s begins as a web address does.
func IsWeb(s string) bool {
	scheme, _, ok := strings.Cut(s, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

func isPage(p string) bool {
	return slices.Contains([]string{".html", ".htm", ".php", ".md"}, strings.ToLower(path.Ext(p)))
}

// Root parts a folder's path into the folder that generators and hosts map to
// the site's root and what lies below it: of public/feeds it is public, and
// feeds below. It reports false where that isn't certain. dir is relative to the
// site's own folder, or absolute; of an absolute one only the last part is
// believed.
func Root(dir string) (root, below string, ok bool) {
	parts := strings.Split(filepath.ToSlash(filepath.Clean(dir)), "/")
	from := 0
	if filepath.IsAbs(dir) || parts[0] == ".." {
		from = len(parts) - 1
	}
	for i := from; i < len(parts); i++ {
		if slices.Contains(served, parts[i]) {
			return filepath.FromSlash(strings.Join(parts[:i+1], "/")), strings.Join(parts[i+1:], "/"), true
		}
	}
	return "", "", false
}

// Served gives the address at which the folder dir is served, where [Root] knows
// it: public/feeds is https://example.org/feeds/.
func Served(dir string, site *url.URL) (*url.URL, bool) {
	_, below, ok := Root(dir)
	if !ok {
		return nil, false
	}
	return Below(below, site), true
}

// Below gives the address of a folder below the site's root.
func Below(dir string, site *url.URL) *url.URL {
	parts := strings.Split(dir, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return site.JoinPath(append(parts, "/")...)
}

// statedURL gives the address of a page that its front matter states: a
// `permalink` or `url` without placeholders. It begins with "./", since
// generators put it below the site's own address. It is "" where that isn't
// certain, as with a `slug`, which each generator puts elsewhere.
func statedURL(doc *outline.Document) string {
	for _, key := range []string{"permalink", "url"} {
		if p := metaText(doc, key); isPermalink(p) {
			return "." + p
		}
	}
	return ""
}

// isPermalink reports whether p is an address below the site's root and no
// pattern: Jekyll writes :title, Eleventy {{ slug }}.
func isPermalink(p string) bool {
	return strings.HasPrefix(p, "/") && !strings.HasPrefix(p, "//") &&
		!strings.Contains(p, "/:") && !strings.ContainsAny(p, "{}<> \t\n")
}

// fieldText gives the text of a field that holds one paragraph, else "".
func fieldText(f outline.Field) string {
	if len(f.Value) != 1 || f.Value[0].Kind != outline.Paragraph {
		return ""
	}
	return outline.RunsText(f.Value[0].Runs)
}
