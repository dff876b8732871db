package content

import (
	"strings"
)

// Lines of a label and a value.

// labelled is a value with the label the author put before it.
type labelled struct {
	key   string
	value line
}

// label parts a line "Label: value" whose label has a known meaning.
func (l *line) label() (key string, value line, ok bool) {
	i := strings.IndexAny(l.text, ":：")
	if i <= 0 || i > 30 || strings.HasPrefix(l.text[i:], "://") {
		return "", line{}, false
	}
	key = plain(l.text[:i])
	if meaningOf(key) == noMeaning {
		return "", line{}, false
	}
	rest := l.text[i:]
	cut := i + len(rest) - len(strings.TrimLeft(rest, ":： *"))
	return key, l.from(cut), true
}

// from gives the part of a line from an offset on.
func (l *line) from(at int) line {
	part := line{text: l.text[at:]}
	for _, a := range l.atoms {
		if a.end > at {
			if a.start < at {
				a.source += at - a.start
				a.start = at
			}
			a.start, a.end = a.start-at, a.end-at
			part.atoms = append(part.atoms, a)
		}
	}
	for _, m := range l.dates {
		if m.Start >= at {
			m.Start, m.End = m.Start-at, m.End-at
			part.dates = append(part.dates, m)
		}
	}
	return part
}

// eventAndPlace parts the value of a label for events: the event from its date and
// place, where it states them too.
func (l *line) eventAndPlace() (event, place string) {
	for i := range l.dates {
		if m := &l.dates[i]; l.setApart(m) {
			if p := l.named(); p.event != "" {
				return p.event, p.location
			}
		}
	}
	if event, place, ok := placeInBrackets(l.text); ok {
		return event, place
	}
	return l.text, ""
}

// linksOnly says whether a line holds only links with labels for texts.
func (l *line) linksOnly() bool {
	some := false
	for _, c := range l.chunks(0) {
		switch {
		case c.kind == labelChunk, c.url != "" && isAddress(c.text):
			some = true
		case c.kind == textChunk && c.url == "" && labelsOnly(c.text):
		default:
			return false
		}
	}
	return some
}
