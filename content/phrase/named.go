package phrase

import (
	"strings"

	"talkfeed/content/lexicon"
)

// The event and the place that a line names.

// Named tells the text of a value apart that names an event, a place or both.
func (l *Line) Named() Parts {
	if event, place, ok := PlaceInBrackets(l.Text); ok && !PlaceLike(event) {
		return Parts{Event: event, Location: place}
	}
	if event, place, ok := EventAt(l.Text); ok {
		return Parts{Event: event, Location: place}
	}
	r := &Reading{Chunks: l.Chunks(0)}
	return r.Read(nil)
}

// EventAt parts an event from the house where it was held: "Clock seminar at the
// University of Turku".
func EventAt(text string) (event, place string, ok bool) {
	for _, at := range [...]string{" at the ", " at ", " an der ", " am "} {
		event, place, ok = strings.Cut(text, at)
		if ok && EventLike(event) > 0 && !leadsTalk(event) && (HostLike(place) || PlaceLike(place) || IsInstitution(place)) && !NamedYear(place) {
			return event, place, true
		}
	}
	return "", "", false
}

// leadsTalk says whether a text names the talk itself: "Keynote", "Invited talk".
func leadsTalk(text string) bool {
	last := text[strings.LastIndexByte(text, ' ')+1:]
	return lexicon.Kinds[lexicon.Plain(last)] != "" && !eventWord(last) || strings.ContainsRune(text, ',')
}
