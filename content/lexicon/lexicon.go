// Package lexicon holds the words by which people tell what a part of a page is:
// headings of lists, names of events and places, keys of data and classes of
// elements, labels of links, kinds of appearance, states of a talk, and the verbs and
// joints of sentences that tell of one. It is data: a word or a language more is a line
// here and nothing elsewhere. It decides nothing about a page.
//
//   - headings.go, names.go, appearances.go, states.go and joints.go hold the words of
//     English, and what languages share, one file for each thing that a word can tell;
//   - languages.go says what a language is asked for, and languages_*.go answer, one
//     table a language, so that one can see what a language lacks;
//   - sentencewords.go has the words of sentences, one table a language;
//   - keys.go gives the meaning of keys, columns and classes, linkkinds.go that of the
//     labels and addresses of links, bodywords.go that of the headings in a talk's text;
//   - functionwords.go tells languages apart.
//
// All words are in lower case; [Set.Has] and [Plain] fold what a page has.
package lexicon

import (
	"strings"
	"unicode"
)

// Set is a set of words in lower case. Words of several parts hold single spaces.
type Set map[string]bool

// Words makes a set of lists of words that spaces part; "_" stands for a space within one.
func Words(lists ...string) Set {
	set := Set{}
	for _, list := range lists {
		for _, w := range strings.Fields(list) {
			set[strings.ReplaceAll(w, "_", " ")] = true
		}
	}
	return set
}

// Plain folds a word for looking it up: lower case, without the punctuation and
// signs around it.
func Plain(w string) string {
	w = unmarked(w)
	if isPlainKey(w) {
		return w // most words
	}
	return strings.ToLower(strings.TrimFunc(w, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && (!unicode.IsMark(r) || isVariation(r)) && r != '&' && r != '+'
	}))
}

// isVariation says whether a rune only says how the sign before it is drawn, as behind many
// emoji (Unicode 16, section 23.4).
func isVariation(r rune) bool { return r >= 0xFE00 && r <= 0xFE0F }

// unmarked takes the marks of ASCII off both ends of a word.
func unmarked(w string) string {
	for w != "" && isPlainMark(w[0]) {
		w = w[1:]
	}
	for w != "" && isPlainMark(w[len(w)-1]) {
		w = w[:len(w)-1]
	}
	return w
}

// isPlainMark says whether a byte is a mark of ASCII that stands around words.
func isPlainMark(c byte) bool {
	return c > ' ' && c < '0' && c != '&' && c != '+' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c < 0x7F
}

// Has says whether a word, or its plain form, is in the set.
func (s Set) Has(w string) bool {
	w = unmarked(w)
	if len(w) > shortWord || !isASCII(w) || w != "" && (w[0] <= ' ' || w[len(w)-1] <= ' ') {
		return s[Plain(w)]
	}
	var lower [shortWord]byte // a word that is only looked up needs no string of its own
	for i := range len(w) {
		lower[i] = w[i]
		if c := w[i]; c >= 'A' && c <= 'Z' {
			lower[i] = c + 'a' - 'A'
		}
	}
	return s[string(lower[:len(w)])]
}

// shortWord is how long most words are at most, in bytes.
const shortWord = 32

// Within says whether a text holds one of the set's words, or of its phrases of up to
// four words.
func (s Set) Within(text string) bool {
	var plain strings.Builder
	plain.Grow(len(text) + 1)
	var begins []int
	for w := range strings.FieldsSeq(text) {
		begins = append(begins, plain.Len())
		plain.WriteString(Plain(w))
		plain.WriteByte(' ')
	}
	begins = append(begins, plain.Len())
	for i, begin := range begins {
		for _, end := range begins[i+1 : min(len(begins), i+5)] {
			if s[plain.String()[begin:end-1]] {
				return true
			}
		}
	}
	return false
}
