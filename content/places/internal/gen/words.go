package main

import "strings"

// languages are those in which names are listed: the ones that most pages of
// the world are written in. One more costs some 10 KB.
var languages = set(`en de fr es it pt nl pl cs sk sl hr sr sv da nb nn fi et lv lt hu ro bg mk el tr ru uk be
	ja ko zh ca eu gl is ga cy he ar fa hi th vi id ka hy`)

// noLocales are the CLDR's locales in scripts that nobody writes talk pages in.
var noLocales = set("en-Dsrt en-Shaw")

// Towns and regions are listed in the official languages of their country;
// great towns wherever they are also in the languages of exonyms, only the
// greatest in those of farExonyms, and regions in those of regionally.
var (
	exonyms    = set("en de fr es it pt nl pl")
	regionally = set("en de fr es")
	farExonyms = set("cs sv da nb fi hu ro tr el ru uk ja ko zh")
)

// umlauts are the countries where Köln is also written Koeln, and Århus Aarhus.
var umlauts = set("DE AT CH LI LU DK NO SE FI")

// regionWords and townWords end the names of regions and towns, and are mostly
// left out.
var (
	regionWords = []string{" Region", " Province", " State", " County", " District", " Municipality", " Oblast", " Governorate",
		" Prefecture", " Voivodeship", " Parish", " Department", " Division", " Canton", " Republic", " Krai", "県", "府", "省", "州", "市"}
	townWords = []string{" City", "市", "광역시", "특별시", "시"}
)

// noCountries are codes of the CLDR that are of no country, noCodes those that
// mostly mean something else on pages about computers.
var (
	noCountries = set("EU EZ UN QO ZZ XA XB")
	noCodes     = set("AI AM BI CD CI IO ML PM QA TV")
)

// What the sources lack: names, with _ for a space, and codes.
const (
	otherRegions   = "England Scotland Wales Northern_Ireland Schottland Nordirland Catalunya Euskadi Flanders Java Crimea Lapland Tenerife Mallorca CDMX"
	otherCountries = `The_Netherlands Holland Korea Burma Brasil Kosovo The_UK The_US The_USA The_United_States The_United_Kingdom
		United_States_of_America Great_Britain Britain The_Philippines Czech_Republic Turkey Ivory_Coast Swaziland Cape_Verde Macedonia`
	otherTowns   = "Astana Астана Quebec_City Washington_DC Frankfurt/Main"
	townCodes    = "NYC SF"
	regionCodes  = "DC AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT SP RJ MG RS PR SC BA CE DF NRW"
	countryCodes = "UK USA UAE"
)

// omitted are places whose names people mostly write for something else, in
// folded form: words that begin a sentence or title, first names, software.
const omitted = `north south east west northwest northeast southwest southeast central center centre eastern western northern southern
	capital coast islands highlands forest bay cascade falcon federal canaries unknown other
	about aloha alliance along amet anew asp aue bar bark bear begun best bind boom bra buy cad can civ cocoa cod colon come converse cua
	date deal del delta der dig dir eagle elx enterprise fas fes fct fot fleet flushing genes gap gay god goes golden green hem hermitage hit holiday hook
	imo ina ino independence ita lakes lea lens lib liberal liberty loom luck magenta magna man manage march mark marks meta midway mobile monk mono most much mul
	name nil nom nome normal ode oke orange ora ome ono page paradise para peer peel pen pool pop propria quiche que race raja reading republic rest retreat rho
	sad sale salt same san save seen sens sig sip soul spring store sul summit sunrise superior sur surprise take than tire tui tuy tyr
	una uni union unity university van vine volta wake waw wer wil yei young zou
	adam alexander alice allen amos andreas angel anna barry brad bryan carlos cornelius crane david duncan elizabeth eugene franklin garcia isabel
	jackson jose juan leo logan lucas lukas markos martin mary michael mitchell murphy noah oliva patrick paul pearl pedro robertson roman ron sam sebastian
	teresa tom vera vincent walker wilson
	ada ajax crystal kotlin mongo quarto vite`

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}
