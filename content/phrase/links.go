package phrase

import (
	"net/url"
	"strings"

	"talkfeed/content/lexicon"
)

// HostKind says what a link leads to by its host, "" where that tells nothing.
func HostKind(address string) lexicon.LinkKind {
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

// KindOfLink says what a link leads to: by its text, then its host, then the
// ending of its path.
func KindOfLink(text, address string) lexicon.LinkKind {
	for _, w := range LabelParts(text) {
		if k := LabelOf(lexicon.Plain(w)); k != "" && k != lexicon.OtherLink && (k != lexicon.EventLink || HostKind(address) == "") && LabelsOnly(text) {
			return k
		}
	}
	if k := HostKind(address); k != "" {
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

// Followable says whether an address can be a talk's link at all.
func Followable(address string) bool {
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

// CleanLinks makes an entry's links of those found in it: in source order, each
// address once, with its kind.
func CleanLinks(found []FoundLink, event string) []Link {
	var list []Link
	seen := map[string]bool{}
	for _, l := range found {
		if !Followable(l.URL) || seen[l.URL] {
			continue
		}
		seen[l.URL] = true
		link := l.Link
		if link.Kind == "" {
			link.Kind = KindOfLink(link.Text, link.URL)
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

// Under gives a link what its key or label tells: its text, where it has none that tells
// more, and its kind, where nothing else does.
func (l FoundLink) Under(key string, kind lexicon.LinkKind) FoundLink {
	own := KindOfLink(l.Text, l.URL)
	if l.Text == "" || IsAddress(l.Text) || LabelsOnly(l.Text) && (own == lexicon.OtherLink || own == kind) {
		l.Text = key
	}
	if l.Kind == "" && own == lexicon.OtherLink && kind != lexicon.EventLink && kind != "" {
		l.Kind = kind
	}
	return l
}

// Link is an address in an entry.
type Link struct {
	// URL is the address as written, entities decoded.
	URL string
	// Text is the link's text, or the label before it where the text is the
	// address itself.
	Text string
	// Kind is what the link leads to.
	Kind lexicon.LinkKind
}
