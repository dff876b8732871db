package phrase

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// longestByline is how long a line that says when a page was posted can be, in bytes.
const longestByline = 120

// IsByline says whether a line says when a page was posted, and no more than who wrote it
// and how long it takes to read: "Posted on 3 May 2024 by Ann · 5 min read". It is timed
// where it says how long, or that it was posted.
func IsByline(text string) (posted, timed bool) {
	if len(text) > longestByline {
		return false, false
	}
	found := dates.Find(text, dates.Options{})
	if len(found) == 0 || found[0].First.Day == 0 || found[0].First.Year == 0 || !found[0].Last.IsZero() {
		return false, false
	}
	names := 0
	rest := text[:found[0].Start] + "·" + text[found[0].End:]
	for _, part := range strings.FieldsFunc(rest, func(r rune) bool { return strings.ContainsRune("·•|—–,-\u00a0", r) }) {
		words := strings.Fields(strings.Trim(part, " :()"))
		switch {
		case len(words) == 0:
		case isReadingTime(words), lexicon.OnlyOf(strings.Join(words, " "), postedVerbs, postedFillers):
			timed = true
		case len(words) <= 4 && bylineBy.Has(words[0]):
		case len(words) <= 3:
			names++
		default:
			return false, false
		}
	}
	return names == 0 || names == 1 && timed, timed
}

// isReadingTime says whether words say how long a page takes to read: "5 min", "3 minute
// read", "Lesezeit: 4 Min."
func isReadingTime(words []string) bool {
	figure, unit := false, false
	for _, w := range words {
		w = strings.ToLower(strings.Trim(w, ".:~≈"))
		switch {
		case IsNumber(w):
			figure = true
		case minuteWords.Has(w):
			unit = true
		case !readingWords.Has(w):
			return false
		}
	}
	return figure && unit
}

// The words of bylines.
var (
	minuteWords   = lexicon.Words(`min mins minute minutes minuten minuto minutos minuti minuter minutter minuut мин минут 分钟 分`)
	readingWords  = lexicon.Words(`read reading time to lesezeit zum lesen de lecture lectura leitura di lettura leestijd läsning lästid czytania чтения 阅读`)
	postedVerbs   = lexicon.Words(`posted published written created veröffentlicht geschrieben publié écrit publicado escrito pubblicato scritto gepubliceerd geplaatst publicerad опубликовано`)
	postedFillers = lexicon.Words(`on at date the first was am den le el em il op den`)
	bylineBy      = lexicon.Words(`by author von autor par auteur por autore door av af автор`)
)
