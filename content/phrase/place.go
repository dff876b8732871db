package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// countryCodes are the codes that stand for a country without a town before
// them. Others, as in "Title (DE)", more often tell a language.
var countryCodes = lexicon.Words("uk us")

// isCountry says whether a text, as written, is the name of a country or of a
// part of one.
func isCountry(text string) bool {
	return countryCodes.Has(text) || len(text) > 2 && places.Of(text)&(places.Region|places.Country) != 0
}

// isTown says whether a text is the name of a town.
func isTown(text string) bool { return places.Of(text)&places.Town != 0 }

// allPlaces says whether a text is the names of towns, regions or countries between commas.
func allPlaces(text string) bool {
	for part := range strings.SplitSeq(text, ", ") {
		if places.Of(part) == places.Unknown {
			return false
		}
	}
	return true
}

// joinedPlaces says whether a text is the name of a country or town and, without
// a space between them, of a town in it, as Chinese and Japanese write them:
// "中国北京".
func joinedPlaces(text string) bool {
	if r := FirstRune(text); r < 0x2E80 || unicode.Is(unicode.Hangul, r) || utf8.RuneCountInString(text) > 16 {
		return false
	}
	for i := range text {
		if i > 0 && isCountry(text[:i]) && (places.Of(text[i:]) != places.Unknown || joinedPlaces(text[i:])) {
			return true
		}
	}
	return false
}
