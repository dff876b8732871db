package content

import (
	"net/url"
	"strings"
)

// hostKind says what a link leads to by its host, "" where that tells nothing.
func hostKind(address string) LinkKind {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	for host != "" {
		if k, ok := hosts[host]; ok {
			return k
		}
		_, rest, ok := strings.Cut(host, ".")
		if !ok {
			return ""
		}
		host = rest
	}
	return ""
}

// kindOfLink says what a link leads to: by its text, then its host, then the
// ending of its path.
func kindOfLink(text, address string) LinkKind {
	for _, w := range labelParts(text) {
		if k := labelOf(plain(w)); k != "" && k != OtherLink && (k != EventLink || hostKind(address) == "") && labelsOnly(text) {
			return k
		}
	}
	if k := hostKind(address); k != "" {
		return k
	}
	path := strings.ToLower(address)
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = path[:i]
	}
	for ending, kind := range pathEndings {
		if strings.HasSuffix(path, ending) {
			return kind
		}
	}
	return OtherLink
}

// pathEndings say what a file is.
var pathEndings = map[string]LinkKind{
	".pdf": Slides, ".ppt": Slides, ".pptx": Slides, ".odp": Slides, ".key": Slides,
	".mp4": Video, ".webm": Video, ".mov": Video, ".m4v": Video,
	".mp3": Audio, ".ogg": Audio, ".m4a": Audio, ".opus": Audio,
	".ipynb": Code, ".zip": Code,
}

// followable says whether an address can be a talk's link at all.
func followable(address string) bool {
	a := strings.TrimSpace(address)
	if a == "" || strings.HasPrefix(a, "#") {
		return false
	}
	scheme, _, ok := strings.Cut(a, ":")
	if ok && !strings.ContainsAny(scheme, "/?#.") {
		return strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https")
	}
	return true
}

// cleanLinks makes an entry's links of those found in it: in source order, each
// address once, with its kind.
func cleanLinks(found []foundLink, event string) []Link {
	var list []Link
	seen := map[string]bool{}
	for _, l := range found {
		if !followable(l.URL) || seen[l.URL] {
			continue
		}
		seen[l.URL] = true
		link := l.Link
		if link.Kind == "" {
			link.Kind = kindOfLink(link.Text, link.URL)
			if link.Kind == OtherLink && event != "" && link.Text == event {
				link.Kind = EventLink
			}
		}
		if link.Kind == EventLink && link.Text == "" {
			link.Text = event
		}
		list = append(list, link)
	}
	return list
}
