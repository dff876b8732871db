package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// What a piece of text looks like: the name of an event, of a place, or a talk's
// title. Each gives a degree, not a verdict; the siblings decide with it.

// EventLike says how much a text looks like an event's name: 0 not at all, 1
// for a word that events have in their names, 2 for a year behind a name, 3 for
// both.
func EventLike(text string) int {
	n, words := 0, 0
	for w := range strings.FieldsSeq(text) {
		if words++; words > 20 {
			return 0
		}
		if n == 0 && eventWord(w) {
			n = 1
		}
	}
	if words == 0 {
		return 0
	}
	if NamedYear(text) || numbered(text) {
		n += 2
	}
	return n
}

// numbered says whether a text ends in the number of an event in its series, as
// in "Database Meetup #12".
func numbered(text string) bool {
	digits := strings.TrimRight(text, "0123456789")
	if digits == text || digits == "" {
		return false
	}
	for _, sign := range [...]string{"#", "№", "vol.", "vol. ", "no. ", "Vol.", "Vol. ", "No. "} {
		if before, ok := strings.CutSuffix(digits, sign); ok {
			return strings.TrimSpace(before) != ""
		}
	}
	return false
}

// eventWord says whether a word is one of the event words or ends as names of
// events do.
func eventWord(w string) bool {
	p := lexicon.Plain(w)
	if lexicon.DayNouns[p] {
		return false
	}
	if lexicon.EventWords[p] || lexicon.EventNouns[p] && unicode.IsUpper(FirstRune(strings.TrimLeft(w, "([\"“'"))) {
		return true
	}
	for _, e := range lexicon.EventSuffixes {
		if strings.HasSuffix(p, e) {
			return true
		}
	}
	if at := strings.LastIndexFunc(w, func(r rune) bool { return r > 0x2E7F }); at >= 0 { // "湖Meetup"
		_, size := utf8.DecodeRuneInString(w[at:])
		return w[at+size:] != "" && eventWord(w[at+size:])
	}
	p = strings.TrimRight(p, "0123456789'’#")
	if len(p) < 5 || !unicode.IsUpper(FirstRune(strings.TrimLeft(w, "([\"“'"))) && p == lexicon.Plain(w) {
		return false
	}
	for _, e := range lexicon.EventEndings {
		if strings.HasSuffix(p, e) && len(p) > len(e)+1 {
			return true
		}
	}
	return false
}

// NamedYear says whether a year stands in a text behind or before a name:
// "PyCon 2018", "2018 PyCon", "dotGo '18". A line that is no line of facts names nothing.
func NamedYear(text string) bool {
	if len(text) > maxLine || strings.IndexFunc(text, unicode.IsDigit) < 0 {
		return false
	}
	for _, m := range dates.Find(text, dates.Options{}) {
		if m.Form == dates.Year && m.Last.IsZero() || m.Form == dates.ShortYear {
			before, after := strings.TrimSpace(text[:m.Start]), strings.TrimSpace(text[m.End:])
			if Capital(before) && (after == "" || isPunct(FirstRune(after)) && len(strings.Fields(before)) <= 6 && len(strings.Fields(after)) <= 5 || len(strings.Fields(after)) <= 4) && !strings.HasSuffix(before, " in") {
				return true
			}
			if before == "" && Capital(after) {
				return true
			}
		}
	}
	return false
}

// Capital says whether a text ends or begins in a word with a capital letter or
// in a script without capitals.
func Capital(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" {
		return false
	}
	first, last := text, text
	if i := strings.IndexFunc(text, unicode.IsSpace); i >= 0 {
		first, last = text[:i], text[strings.LastIndexFunc(text, unicode.IsSpace):]
	}
	for _, w := range [...]string{first, strings.TrimSpace(last)} {
		r := FirstRune(strings.TrimLeft(w, "([\"“'#."))
		if unicode.IsUpper(r) || r > 0x2E7F || strings.IndexFunc(w, unicode.IsUpper) > 0 {
			return true
		}
	}
	return false
}

// PlaceLike says whether a text reads as a place: "Berlin, Germany", "Online".
// It is sure only of what the vocabulary knows: a known country or code at the
// end, or a word such as "online" alone.
func PlaceLike(text string) bool {
	text = strings.Trim(text, " .,()[]")
	if len(strings.Fields(text)) > 8 || text == "" {
		return false
	}
	if before, inside, ok := strings.Cut(text, " ("); ok && len(strings.Fields(before)) <= 3 && !strings.ContainsRune(inside, '(') {
		return isCountry(inside) || lexicon.PlaceWords.Has(inside)
	}
	if lexicon.PlaceWords.Has(text) || joinedPlaces(text) {
		return true
	}
	last := text
	comma := strings.LastIndexAny(text, ",，、")
	if comma >= 0 {
		_, size := utf8.DecodeRuneInString(text[comma:])
		last = strings.TrimSpace(text[comma+size:])
	}
	if isCountry(last) || lexicon.PlaceWords.Has(last) {
		return true
	}
	return comma > 0 && len(last) == 2 && last == strings.ToUpper(last) && unicode.IsUpper(FirstRune(last)) && unicode.IsUpper(LastRune(last))
}

// TitleLike says how much a text reads as the title of a talk: by its length and
// the signs that titles have.
func TitleLike(text string) float64 {
	n := 0.0
	for _, w := range strings.Fields(text) {
		if r := FirstRune(w); r > 0x2E7F && !unicode.Is(unicode.Hangul, r) {
			n += float64(utf8.RuneCountInString(w)) / 4
		} else {
			n++
		}
	}
	score := min(n, 9) * 0.35
	switch {
	case strings.HasSuffix(text, "?"), strings.HasSuffix(text, "!"):
		score += 1
	case strings.Contains(text, ": "), strings.Contains(text, "?"):
		score += 0.7
	}
	return score
}

// HostLike says whether a text names an institution: the host of a talk, or the
// place of an event.
func HostLike(text string) bool {
	if NamedYear(text) {
		return false
	}
	for w := range strings.FieldsSeq(text) {
		if hostWord(w) {
			return true
		}
	}
	return false
}

// hostWord says whether a word is as in the names of institutions; what is spelt in
// capitals there is another word in small letters: "MIT", not "mit".
func hostWord(w string) bool {
	return lexicon.HostWords.Has(w) && (len(w) > len("mit") || w != strings.ToLower(w))
}

// LeastTitle is how much values must look like titles, as TitleLike tells, in
// tenths: those of three words and more.
const LeastTitle = 12

// NamesEvent says whether a title is the name of an event with its year, in front
// of nothing else or of its long form: "RC 2018 — Rivercon Conference".
func NamesEvent(title string) bool {
	if strings.Contains(title, ": ") {
		return false
	}
	for _, dash := range [...]string{" — ", " – ", " - "} {
		title, _, _ = strings.Cut(title, dash)
	}
	return EventLike(title) > 0 && NamedYear(title)
}

// Wordy says whether a text is rather words than a name: three of its words or more,
// and half of them, have no capital, and none is as in the names of events.
func Wordy(text string) bool {
	words, lowers := 0, 0
	for w := range strings.FieldsSeq(text) {
		words++
		lowers += Count(unicode.IsLower(FirstRune(w)))
	}
	return lowers >= 3 && lowers*2 > words && EventLike(text) == 0
}
