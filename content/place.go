package content

import "talkfeed/content/places"

// countryCodes are the codes that stand for a country without a town before
// them. Others, as in "Title (DE)", more often tell a language.
var countryCodes = words("uk us")

// isCountry says whether a text, as written, is the name of a country or of a
// part of one.
func isCountry(text string) bool {
	return countryCodes.has(text) || len(text) > 2 && places.Of(text)&(places.Region|places.Country) != 0
}

// isTown says whether a text is the name of a town.
func isTown(text string) bool { return places.Of(text)&places.Town != 0 }
