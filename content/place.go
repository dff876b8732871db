package content

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// regionNames are the parts of countries, and other names of countries, that
// people end a place with.
var regionNames = words(`england scotland wales northern_ireland the_netherlands holland czech_republic czechia korea south_korea uk usa u.k. u.s.a. u.s. us uae
	united_states_of_america taiwan hong_kong the_uk the_us the_usa brasil
	alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
	maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina
	north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
	west_virginia wisconsin wyoming ontario quebec québec british_columbia alberta manitoba saskatchewan nova_scotia
	victoria queensland new_south_wales western_australia south_australia tasmania catalonia catalunya basque_country bavaria bayern`)

// countries are the names of all countries in some of the languages of talk
// pages, in lower case, from CLDR. They are made on first use: a page without a
// comma never needs them.
var countries = sync.OnceValue(func() wordSet {
	names := wordSet{}
	languages := []language.Tag{language.English, language.German, language.French, language.Spanish, language.Italian, language.Portuguese, language.Dutch, language.Russian}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string([]rune{a, b}))
			if err != nil || !region.IsCountry() {
				continue
			}
			for _, l := range languages {
				if name := display.Regions(l).Name(region); name != "" {
					names[strings.ToLower(name)] = true
				}
			}
		}
	}
	return names
})

// isCountry says whether a text is the name of a country or of a part of one.
func isCountry(text string) bool {
	p := plain(text)
	return regionNames[p] || countries()[p]
}
