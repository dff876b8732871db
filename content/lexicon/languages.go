package lexicon

import "strings"

// The words of vocabulary.go in other languages, one table a language, so that one
// can see what a language lacks.

// Language holds the words of one language, by what they tell.
type Language struct {
	name string // as in ISO 639-1

	// In headings: appearances, other things, events that were attended or organised,
	// and words that name nothing.
	talks, other, guest, filler string
	// Parts of the names of events, such that are only with a capital letter, parts of
	// the names of institutions, and endings of compounds that name events.
	event, noun, host, suffix string
	// Labels of links, by what they lead to, what begins such labels, and what stands
	// beside them.
	slides, video, audio, code, paper, site, more, Action, Label string
	// Kinds of appearance, and words that stand beside them.
	keynote, talk, workshop, panel, poster, podcast, interview, role string
	// Keys and labels of fields.
	titleKey, eventKey, placeKey, dateKey, bodyKey string
}

// languages are the languages other than English, in a fixed order.
var languages = [...]Language{
	german, dutch, swedish, danish, norwegian,
	french, spanish, portuguese, italian, romanian, catalan,
	polish, czech, russian, ukrainian,
	turkish, finnish, hungarian, greek,
	japanese, chinese, korean,
}

// Spoken gives the words of one sort in all languages.
func Spoken(sort func(*Language) string) string {
	all := ""
	for i := range languages {
		all += sort(&languages[i]) + " "
	}
	return all
}

// talkCompounds end words for a talk that say what kind of talk it was, in languages
// that write such names as one word: "Festvortrag", "gastlezing".
var talkCompounds = [...]string{
	"vortrag", "vorträge", "vorträgen", "beitrag", "beiträge", "lezing", "lezingen", "föredrag", "föreläsning", "föreläsningar", "foredrag", "forelesning", "forelesninger",
	"esitelmä", "esitelmät", "esitys", "esitykset", "luento", "luennot", "előadás", "előadások",
}

// EndsInTalk says whether a word is a compound that such a word ends.
func EndsInTalk(w string) bool {
	for _, end := range talkCompounds {
		if len(w) > len(end)+1 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
