package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// Names of persons: who gave a talk, and whether another did.

// Speakers gives the people whom a line names as those who gave a talk; whole where it
// is one of the entry's own lines and not one below it.
func (l *Line) Speakers(own bool) []string {
	text := l.behindDate()
	if name, from, ok := strings.Cut(text, " ("); ok && IsPerson(name) {
		if from, _, _ = strings.Cut(from, ")"); IsInstitution(from) {
			return []string{name}
		}
	}
	if !own {
		return nil
	}
	if names := l.GivenBy(); names != nil {
		return names
	}
	return nameInBrackets(text)
}

// behindDate gives a line's text behind the date that it begins with.
func (l *Line) behindDate() string {
	if len(l.Dates) == 0 || lexicon.Plain(l.Text[:l.Dates[0].Start]) != "" {
		return l.Text
	}
	return strings.TrimLeft(l.Text[l.Dates[0].End:], " :,;.–—-|")
}

// GivenBy gives the people that a line names behind "by".
func (l *Line) GivenBy() []string {
	fields := strings.Fields(l.behindDate())
	for i, w := range fields {
		if byWords[w] {
			if names := namesAt(fields[i+1:]); names != nil {
				return names
			}
		}
	}
	return nil
}

// GuestFirst gives the person's name that stands first on a line, set apart from what
// follows, "" where none does. What is the talk's title is none.
func (l *Line) GuestFirst(title string) string {
	for _, k := range l.Chunks(0) {
		if k.Kind != TextChunk {
			continue
		}
		name := k.Text
		if at := strings.IndexAny(name, ",("); at > 0 {
			name = strings.TrimSpace(name[:at])
		}
		if k.Text == title || k.Quoted || !IsPerson(name) || IsInstitution(name) {
			return ""
		}
		return name
	}
	return ""
}

// IsGuest says whether a text is a person's name and that of no place or institution.
func IsGuest(name string) bool {
	return IsPerson(name) && !IsInstitution(name) && !PlaceLike(name) && !isTown(name) &&
		!slices.ContainsFunc(strings.Fields(name), func(w string) bool { return places.Of(w)&(places.Country|places.Region) != 0 })
}

// nameInBrackets gives the person's name that stands behind an event or date in the
// brackets at a text's end, nil where none does. Where a word of it names a place it is
// one.
func nameInBrackets(text string) []string {
	open := strings.LastIndexByte(text, '(')
	inside, closed := strings.CutSuffix(strings.TrimRight(text, " ."), ")")
	if open < 0 || !closed {
		return nil
	}
	inside = inside[open+1:]
	comma := strings.LastIndex(inside, ", ")
	if comma < 0 || EventLike(inside[:comma]) == 0 && len(dates.Find(inside[:comma], dates.Options{})) == 0 {
		return nil
	}
	name := inside[comma+2:]
	if !IsGuest(name) {
		return nil
	}
	return []string{name}
}

// byWords lead to the one who gave a talk.
var byWords = lexicon.Words("by von par por door av")

// namesAt gives the names of people that some words begin with.
func namesAt(fields []string) (names []string) {
	for len(fields) > 0 {
		n, more := 0, false
		for n < len(fields) && !more && unicode.IsUpper(FirstRune(fields[n])) {
			more = strings.HasSuffix(fields[n], ",")
			n++
		}
		name := strings.TrimRight(strings.Join(fields[:n], " "), ",.")
		if !IsPerson(name) {
			break
		}
		names = append(names, name)
		if fields = fields[n:]; !more && (len(fields) == 0 || fields[0] != "&" && fields[0] != "and") {
			break
		} else if !more {
			fields = fields[1:]
		}
	}
	return names
}

// IsPerson says whether a text could be a person's name: two to four words that begin
// with a capital, none of them one of events.
func IsPerson(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	for _, w := range words {
		if !unicode.IsUpper(FirstRune(w)) || strings.ContainsAny(w, "0123456789:;,") || eventWord(w) {
			return false
		}
		for word := range lexicon.EventWords {
			if len(word) > 4 && strings.HasSuffix(strings.ToLower(w), word) {
				return false // Oberseminar
			}
		}
	}
	return true
}

// IsInstitution says whether a text is where people are from: a university or the
// like, or letters that stand for one.
func IsInstitution(text string) bool {
	fields := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == ',' })
	capitals := len(fields) > 0
	for _, w := range fields {
		if hostWord(w) {
			return true
		}
		capitals = capitals && len(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w)
	}
	return capitals && !PlaceLike(text)
}
