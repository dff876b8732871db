package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// The weaker signs inside a chunk, at which a field can begin or end.

// inWords lead to a place.
var inWords = []string{" in ", " à ", " en ", " em ", " im ", " в ", " w ", " v ", " i "}

// endWords lead to an event, where the text that the author set apart ends in one: within
// titles they stand as often.
var endWords = []string{" au ", " aux ", " à la ", " à l'", " à l’", " chez ", " dans le cadre de ", " dans le cadre du ", " auf ", " auf den ", " an den ", " bei den ", " an ", " in der ", " presso ", " al ", " alla ", " no ", " na ", " nos ", " op ", " på ", " w ", " v ", " for the ", " hosted by ", " organized by "}

// weakGap gives the length and kind of the sign at text[i:], 0 where none is.
func weakGap(text string, i int) (int, Gap) {
	rest := text[i:]
	switch c := rest[0]; {
	case (c == ',' || c == ';') && len(rest) > 1 && rest[1] == ' ':
		return 2, commaGap
	case c == ':' && len(rest) > 1 && rest[1] == ' ':
		return 2, colonGap
	case (c == '?' || c == '!') && len(rest) > 1 && rest[1] == ' ':
		// The sign belongs to what it ends.
		return 0, edgeGap
	case c == '.' && len(rest) > 2 && rest[1] == ' ' && !Abbreviated(text[:i+1]):
		return 2, stopGap
	case c == '(' && i > 0 && text[i-1] == ' ':
		return 1, bracketGap
	case c == ')' && len(rest) > 1 && rest[1] >= 0x80, c == ')' && len(rest) > 1 && !unicode.IsLetter(rune(rest[1])):
		return 1, closeGap
	case c == ' ' && i > 0 && (text[i-1] == '?' || text[i-1] == '!' && !goesOnBehind(rest[1:])):
		return 1, stopGap
	case c >= 0x80:
		for _, s := range []struct {
			sign string
			gap  Gap
		}{{"、", commaGap}, {"，", commaGap}, {"：", colonGap}, {"（", bracketGap}, {"）", closeGap}, {"。", stopGap}, {"；", commaGap}} {
			if strings.HasPrefix(rest, s.sign) {
				return len(s.sign), s.gap
			}
		}
	}
	if sep := separatorAt(rest); sep != "" {
		if strings.ContainsAny(sep, "-–—") {
			return len(sep), dashGap
		}
		if strings.TrimSpace(sep) == "@" {
			return len(sep), atGap
		}
		return len(sep), barGap
	}
	if strings.HasPrefix(rest, " / ") {
		return 3, barGap
	}
	if rest[0] == ' ' && i > 0 && yearEnds(text[:i]) && goesBeyond(rest[1:]) {
		return 1, edgeGap // Rivercon 2018 Keynote, Rivercon 2018 Bremen
	}
	return prepositionAt(text, i)
}

// goesOnBehind says whether a text goes on behind a "!" with the name that holds the sign:
// "Rivers! 2022 conference".
func goesOnBehind(text string) bool {
	word := wordAt(text, 0)
	return unicode.IsDigit(FirstRune(word)) || lexicon.EventWords.Has(word)
}

// prepositionAt finds a word that leads to an event or place: with a name behind
// it, or at the end of the chunk.
func prepositionAt(text string, i int) (int, Gap) {
	lead := 0
	if text[i] != ' ' {
		if i > 0 && (i < 2 || text[i-1] != ' ' || !strings.ContainsRune(",;:.", rune(text[i-2]))) {
			return 0, edgeGap
		}
		lead = 1 // the space before it was the sign's, or there is none
	}
	for _, list := range [...]struct {
		words  []string
		gap    Gap
		begins func(string) bool
		alone  bool // also at the end of the chunk
	}{
		{lexicon.AtOccasionWords, atGap, occasionBegins, false},
		{lexicon.AtWords, atGap, func(text string) bool { return nameBegins(text) || occasionBegins(text) }, true},
		{inWords, inGap, nameBegins, true},
		{endWords, atGap, nil, true},
	} {
		for _, w := range list.words {
			w = w[lead:]
			rest := text[i:]
			if single := len(strings.TrimSpace(w)) == 1; single && !strings.HasPrefix(rest, w[:len(w)-1]) {
				continue // a Roman figure
			}
			if list.alone && len(rest) == len(w)-1 && strings.EqualFold(rest, w[:len(w)-1]) {
				return len(rest), list.gap
			}
			if len(rest) > len(w) && list.begins != nil && strings.EqualFold(rest[:len(w)], w) && list.begins(rest[len(w):]) {
				return len(w), list.gap
			}
		}
	}
	return 0, edgeGap
}

// nameBegins says whether a text begins as a name does.
func nameBegins(text string) bool {
	r := FirstRune(strings.TrimLeft(text, "(\"“«„'"))
	if tag, ok := strings.CutPrefix(text, "#"); ok {
		return unicode.IsLetter(FirstRune(tag))
	}
	if strings.HasPrefix(text, "the ") {
		r = FirstRune(text[4:])
	}
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r > 0x2E7F
}

// occasionBegins says whether a text begins with a word of events, or with one or two small
// words before it, and goes on to a name or a year: "annual meeting of the Lake Society",
// "colloque 2021".
func occasionBegins(text string) bool {
	if end := strings.IndexAny(text, ",;:.()[]\"“”«»|"); end >= 0 {
		text = text[:end]
	}
	fields, occasion := strings.Fields(text), false
	for i, w := range fields[:min(len(fields), 9)] {
		switch p := lexicon.Plain(w); {
		case occasion:
			if _, name, elided := strings.Cut(strings.ReplaceAll(w, "’", "'"), "'"); nameBegins(w) && w != "I" || elided && nameBegins(name) {
				return true
			}
		case i > 2 || !unicode.IsLower(FirstRune(w)) && (i == 0 || !eventWord(w)):
			return false
		default:
			occasion = len(p) > 4 && eventWord(w)
		}
	}
	return false
}
