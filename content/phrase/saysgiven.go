package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Sentences that say that their author gave a talk, among others that tell of anything
// else: "I spoke at Rivercon", "Gave a keynote at Rivercon", "Poster at Rivercon".

// SaysGiven says whether a sentence of a line says that its author gave something: with
// the author for its subject, or with none.
func (l *Line) SaysGiven() bool {
	if signedGiven(l.Text) {
		return true
	}
	for sentence := range strings.SplitSeq(strings.ReplaceAll(l.Text[l.behindDates():], "! ", ". "), ". ") {
		fields := strings.Fields(sentence)
		for i := range lexicon.Tellings {
			if givenIn(fields, &lexicon.Tellings[i]) {
				return true
			}
		}
	}
	return false
}

// behindDates gives the offset behind the dates that a line begins with.
func (l *Line) behindDates() int {
	from := 0
	for _, m := range l.Dates {
		if strings.Trim(l.Text[from:m.Start], " ([*") != "" {
			break
		}
		from = m.End
	}
	return from
}

// longestName is how many words a person is called by at most in the middle of what is told.
const longestName = 3

// Subject gives the name that a sentence behind a line's dates begins with, as that of one
// who gave a talk is, without titles, and where the name and its titles stand; "" where no
// word in small letters follows at most three with capitals: "Prof. Ann River gave".
func (l *Line) Subject() (name string, from, to int) {
	rest := l.Text[l.behindDates():]
	rest = strings.TrimLeft(rest, " :|,.–—-*()[]")
	from = len(l.Text) - len(rest)
	var words []string
	at := from
	for w := range strings.FieldsSeq(rest) {
		at += strings.Index(l.Text[at:], w)
		switch r := FirstRune(w); {
		case unicode.IsLower(r):
			return strings.Join(words, " "), from, at
		case !unicode.IsUpper(r), len(words) == longestName:
			return "", 0, 0
		case len(words) == 0 && lexicon.HonorificWords.Has(w):
		case strings.ContainsAny(w, ",:;!?"), eventWord(w):
			return "", 0, 0
		default:
			words = append(words, w)
		}
		at += len(w)
	}
	return "", 0, 0
}

// givenIn says whether a sentence says in one language that its author gave something.
// Behind the words for author and giving it may say anything else.
func givenIn(fields []string, words *lexicon.SentenceWords) bool {
	self, open, owned := false, true, false
	for i, w := range fields {
		p := lexicon.Plain(w)
		low := strings.ToLower(strings.TrimRight(w, ",.:;"))
		switch {
		case lexicon.UngivenWords[p]:
			return false
		case words.Gave[p], words.Gave[low]:
			if words.Self[p] || self || open && !owned {
				return i+1 == len(fields) || !giftWords[lexicon.Plain(fields[i+1])]
			}
			open = false
		case words.Self[p], words.Self[low]:
			self, open = true, true
		case open && words.Kind[p]:
			if self || !owned && opensTelling(fields[i+1:], words) {
				return true
			}
			owned = owned || !self && (i+1 == len(fields) || !words.Kind.Has(fields[i+1]))
		case p == "", lexicon.MovedWords[p], words.Frame[p], lexicon.RoleWords[p]:
			owned = owned || !self && ownWords[p]
		default:
			self, open = self && words.Late, false
		}
	}
	return false
}

// opensTelling says whether what follows a kind of talk says where it was or what it was
// about, and nothing that tells of something else.
func opensTelling(fields []string, words *lexicon.SentenceWords) bool {
	if len(fields) == 0 {
		return false
	}
	if tellsElse(fields) {
		return false
	}
	p, r := lexicon.Plain(fields[0]), FirstRune(fields[0])
	return words.At[p] || words.About[p] || len(fields) > 1 && words.At[p+" "+lexicon.Plain(fields[1])] || pairs[r] != 0 || r == '@'
}

// ownWords say whose it is: of the author's own talk is told what became of it.
var ownWords = lexicon.Words("our my was were mein meine unser unsere mon ma notre mi nuestra meu minha nossa mio mia nostro mijn ons onze min mitt vår")

// giftWords stand behind a verb of giving that is none of speaking: "presented with an award".
var giftWords = lexicon.Words("with up birth back way rise")
