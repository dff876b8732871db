package phrase

import (
	"strings"
	"unicode"

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

// OccasionName gives the event that a line over talks names, less what it says besides: the
// talks that it leads in, "Two lightning talks at Rivercon:", and what kind of event it is,
// "Rivercon - a small conference on boats".
func OccasionName(line string) string {
	name := strings.TrimRight(line, " :：")
	for _, w := range lexicon.AtWords {
		if talks, event, ok := strings.Cut(name, w); ok && nameBegins(event) && namesTalks(talks) {
			name = event
			break
		}
	}
	for _, dash := range [...]string{" - ", " – ", " — "} {
		if event, what, ok := strings.Cut(name, dash); ok && unicode.IsLower(FirstRune(what)) && len(strings.Fields(what)) > 2 && Capital(event) {
			return event
		}
	}
	return name
}

// namesTalks says whether a text speaks of talks and names nothing: "A longer talk", "Zwei
// Vorträge".
func namesTalks(text string) bool {
	fields := strings.Fields(text)
	if len(fields) == 0 || len(fields) > 5 || EventLike(text) > 0 {
		return false
	}
	last := lexicon.Plain(fields[len(fields)-1])
	if r, ok := HeadingRole(last); ok && r == TalksRole {
		return true
	}
	return lexicon.Kinds[last] != "" || lexicon.SpeechNouns[last] || lexicon.EndsInTalk(last) || RolesOnly(last)
}
