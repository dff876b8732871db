package content

import (
	"net/url"
	"strings"
	"talkfeed/content/lexicon"
)

// hostKind says what a link leads to by its host, "" where that tells nothing.
func hostKind(address string) lexicon.LinkKind {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	for host != "" {
		if k, ok := lexicon.LinkHosts[host]; ok {
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
func kindOfLink(text, address string) lexicon.LinkKind {
	for _, w := range labelParts(text) {
		if k := labelOf(lexicon.Plain(w)); k != "" && k != lexicon.OtherLink && (k != lexicon.EventLink || hostKind(address) == "") && labelsOnly(text) {
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
	return lexicon.OtherLink
}

// pathEndings say what a file is.
var pathEndings = map[string]lexicon.LinkKind{
	".pdf": lexicon.Slides, ".ppt": lexicon.Slides, ".pptx": lexicon.Slides, ".odp": lexicon.Slides, ".key": lexicon.Slides,
	".mp4": lexicon.Video, ".webm": lexicon.Video, ".mov": lexicon.Video, ".m4v": lexicon.Video,
	".mp3": lexicon.Audio, ".ogg": lexicon.Audio, ".m4a": lexicon.Audio, ".opus": lexicon.Audio,
	".ipynb": lexicon.Code, ".zip": lexicon.Code,
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
			if link.Kind == lexicon.OtherLink && event != "" && link.Text == event {
				link.Kind = lexicon.EventLink
			}
		}
		if link.Kind == lexicon.EventLink && link.Text == "" {
			link.Text = event
		}
		list = append(list, link)
	}
	return list
}
