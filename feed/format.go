package feed

import "fmt"

// Formats lists every format in the order in which files are written and shown.
// It is a fresh slice at every call, so that a caller may change it.
func Formats() []Format { return []Format{RSS, Atom, JSON} }

// ParseFormat gives the format of a name as in settings: "rss", "atom" or
// "json".
func ParseFormat(name string) (Format, error) {
	for _, f := range Formats() {
		if name == string(f) {
			return f, nil
		}
	}
	return "", fmt.Errorf("unknown feed format %q: use rss, atom or json", name)
}

// Ending gives the ending of a file in the format, with its dot: every static
// server maps .rss and .atom to the right media type.
func (f Format) Ending() string { return "." + string(f) }

// MediaType gives the media type that a feed is served and linked with: RFC
// 4287 section 7 for Atom, JSON Feed 1.1 for JSON, custom for RSS. It is "" for
// an unknown format.
func MediaType(format Format) string {
	switch format {
	case RSS:
		return "application/rss+xml"
	case Atom:
		return "application/atom+xml"
	case JSON:
		return "application/feed+json"
	}
	return ""
}
