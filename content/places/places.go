// Package places knows the names of the towns, regions and countries of the
// world, as people of many languages write them. It knows names and nothing of
// pages: whether a "Florence" on a page is the town or a person is for package
// content to decide from where it stands.
//
// All names stand in one sorted text, places.txt, a line each, which is embedded
// and searched where it stands: a start costs nothing and a look-up a few string
// comparisons. The text is written by internal/gen from GeoNames and the Unicode
// CLDR; its head says under which licences. Names stand in it in folded form
// (internal/fold): "Munchen", "MÜNCHEN" and "München" are one line, and so are
// "Aix en Provence" and "Aix-en-Provence". Codes stand in it in capitals.
package places

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/places/internal/fold"
)

//go:generate sh -c "cd internal/gen && ./fetch ../../../../build/places && go run . ../../../../build/places > ../../places.txt"

//go:embed places.txt
var list string

// Kind is what a name is the name of: none, one or several of the kinds below.
type Kind uint8

// The kinds. "Luxembourg" is Town|Region|Country, "Georgia" Region|Country.
const (
	// Town is a town of 15,000 inhabitants or more, or the capital of a country
	// or region.
	Town Kind = 1 << iota
	// Region is a state, province, Land or other first part of a country; also
	// England, Scotland, Wales and Northern Ireland, and the codes of the states
	// of the USA, and of some of Canada, Australia and Brazil.
	Region
	// Country is a country or territory, or its ISO 3166-1 code of two letters.
	Country

	// Unknown is what is none of these.
	Unknown Kind = 0
)

// Of gives what a name is the name of, in any language the list has: "Munich",
// "München", "Мюнхен", "ミュンヘン". It is for a name alone: text in which other
// words stand, as in "in Munich" or "Munich, Germany", is Unknown.
//
// The name is to be passed as written. In scripts that have capitals one of its
// words must begin with one ("den Haag", but not "nice"), and a name of two
// letters or a word of three capitals counts only where it is a code ("NL",
// "D.C.", "UAE"). Codes that mostly stand for something else ("AI", "ML", "QA")
// are Unknown.
func Of(name string) Kind {
	name = strings.TrimSpace(name)
	var buffer [fold.Max + utf8.UTFMax]byte
	folded, ok := fold.Append(buffer[:0], name)
	if !ok {
		return Unknown
	}
	if len(folded) <= 3 {
		if code := capitals(name); code != "" {
			return find([]byte(code))
		}
	}
	if len(folded) < 3 || !named(name) {
		return Unknown
	}
	return find(folded)
}

// capitals gives a code as it is listed, without dots; "" for what has other
// letters than capitals.
func capitals(name string) string {
	code := strings.ReplaceAll(name, ".", "")
	for _, c := range []byte(code) {
		if c < 'A' || c > 'Z' {
			return ""
		}
	}
	return code
}

// named says whether one of a text's words begins with a capital, or with a
// letter that has none: also that of Georgian, whose capitals only headlines
// have.
func named(text string) bool {
	inside := false
	for _, r := range text {
		if !inside && unicode.IsLetter(r) && unicode.ToTitle(r) == r {
			return true
		}
		inside = unicode.IsLetter(r) || inside && (unicode.IsMark(r) || unicode.IsDigit(r))
	}
	return false
}

// find looks a key up in the list. A line is a key, a tab and the figure of its
// kind.
func find(key []byte) Kind {
	low, high := 0, len(list) // both at the beginning of a line
	for low < high {
		middle := low + (high-low)/2
		begin := low + strings.LastIndexByte(list[low:middle], '\n') + 1
		line, _, _ := strings.Cut(list[begin:high], "\n")
		name, kind, _ := strings.Cut(line, "\t")
		switch { // conversions in comparisons copy nothing
		case name == string(key):
			return Kind(kind[0] - '0')
		case name < string(key):
			low = begin + len(line) + 1
		default:
			high = begin
		}
	}
	return Unknown
}
