package phrase

import (
	"strings"

	"talkfeed/content/places"
)

// The weaker signs inside a chunk: prepositions, colons, commas.

// Join puts two parts of a place together.
func Join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ", " + b
}

// SplitComma parts "Title, Event 2018, Town" in front of the first part that is
// an event's name, and "Event 2018, Title" behind it.
func SplitComma(text string) (a, b, sep string, ok bool) {
	at := 0
	for {
		n := strings.Index(text[at:], ", ")
		end := len(text)
		if n >= 0 {
			end = at + n
		}
		part := text[at:end]
		if at > 0 && EventLike(part) == 1 && TitleLike(text[:at]) >= 0.7 && EventLike(text[:at-2]) == 0 && Capital(part) {
			return text[:at-2], text[at:], ",", true
		}
		if EventLike(part) >= 2 && len(strings.Fields(part)) <= 8 {
			switch rest := strings.TrimSpace(strings.TrimPrefix(text[end:], ",")); {
			case at > 0:
				return text[:at-2], text[at:], ",", true
			case TitleLike(rest) > 1.2 && !PlaceLike(rest):
				return part, rest, ",", true
			}
			return "", "", "", false
		}
		if n < 0 {
			return "", "", "", false
		}
		at = end + 2
	}
}

// SplitPlace parts "Event, City, Country" into the event's name and the place.
// What stands before the first comma is the event; a part that looks like
// another event or host belongs to the name.
func SplitPlace(text string) (name, place string) {
	sep := ", "
	list := strings.Split(text, sep)
	if len(list) == 1 && strings.ContainsRune(text, '、') {
		sep = "、"
		list = strings.Split(text, sep)
	}
	first := len(list)
	for first > 1 && placePart(list[first-1]) {
		first--
	}
	name, place = strings.Join(list[:first], sep), strings.Join(list[first:], sep)
	if event, town, ok := cutLast(name, " in "); ok && EventLike(event) > 0 && EventLike(town) == 0 && len(strings.Fields(town)) <= 4 && Capital(town) {
		return event, Join(town, place)
	}
	return name, place
}

// cutLast cuts a text at the last sep.
func cutLast(text, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(text, sep)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sep):], true
}

// placePart says whether a part behind a comma may be a town, region or country.
func placePart(text string) bool {
	n := len(strings.Fields(text))
	if HostLike(text) {
		return n <= 10
	}
	return n > 0 && n <= 5 && EventLike(text) == 0 && (Capital(text) || PlaceLike(text))
}

// InTown parts a name from the known town or country behind an "in", "" for the town
// where it names none.
func InTown(text string) (name, town string) {
	for _, in := range inWords {
		if name, town, ok := cutLast(text, in); ok && name != "" && Capital(name) && places.Of(town) != places.Unknown && Capital(town) {
			return name, town
		}
	}
	return text, ""
}
