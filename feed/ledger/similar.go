package ledger

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// wording is a title or the name of an event as likeness sees it.
type wording struct {
	// folded has lower-case letters without accents and digits, one space
	// between words.
	folded string
	// pairs are the pairs of neighbouring letters, sorted, one entry each time
	// that a pair occurs.
	pairs []uint64
	// numbers are the words that begin with a digit, sorted.
	numbers []string
}

// maxCompared bounds the letters of a wording that are looked at.
const maxCompared = 300

// cut makes the pairs and numbers of a folded text, once.
func (w *wording) cut() {
	if w.pairs != nil || w.folded == "" {
		return
	}
	letters := []rune(w.folded)
	before := ' '
	for _, r := range letters[:min(len(letters), maxCompared)] {
		w.pairs = append(w.pairs, uint64(before)<<32|uint64(r))
		before = r
	}
	slices.Sort(w.pairs)
	for word := range strings.FieldsSeq(w.folded) {
		if word[0] >= '0' && word[0] <= '9' {
			w.numbers = append(w.numbers, word)
		}
	}
	slices.Sort(w.numbers)
	w.numbers = slices.Compact(w.numbers)
}

// fold takes case, accents, spaces and signs out of a text.
func fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Mc, r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return norm.NFC.String(b.String())
}

// similarity tells how alike two wordings are, from 0 for nothing in common to
// exact for the same letters and digits. It is Dice's coefficient of the pairs of
// letters, which forgives typing errors and other orders of words, and needs no
// words, so that it serves all scripts. One wording inside the other is alike
// however much is added; two that count or date differently (part 1 and part 2)
// are not.
func (a *wording) similarity(b *wording) int {
	if a.folded == b.folded {
		return exact
	}
	a.cut()
	b.cut()
	if len(a.pairs) == 0 || len(b.pairs) == 0 || !numbersAgree(a.numbers, b.numbers) {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(a.pairs) && j < len(b.pairs); {
		switch {
		case a.pairs[i] == b.pairs[j]:
			common++
			i++
			j++
		case a.pairs[i] < b.pairs[j]:
			i++
		default:
			j++
		}
	}
	n := min(2*common*exact/(len(a.pairs)+len(b.pairs)), exact-1)
	if n < alike && (a.holds(b) || b.holds(a)) {
		return alike
	}
	return n
}

// holds tells whether all words of another wording stand in this one, and are
// more than a few letters.
func (a *wording) holds(b *wording) bool {
	return len(b.pairs) > 3 && strings.Contains(" "+a.folded+" ", " "+b.folded+" ")
}

// tellsAs tells whether title, event and place of two subjects have the same
// words for the most part, and the titles no other. Which words are the event's
// name and which the place's is judged, and may be judged otherwise.
func (s *subject) tellsAs(o *subject) bool {
	mine, theirs := s.words(), o.words()
	common := 0
	for _, w := range mine {
		if _, ok := slices.BinarySearch(theirs, w); ok {
			common++
		}
	}
	return exact*2*common >= nearly*(len(mine)+len(theirs)) && common > 0 &&
		hasWords(theirs, s.titleWords.folded) && hasWords(mine, o.titleWords.folded)
}

func hasWords(sorted []string, folded string) bool {
	for w := range strings.FieldsSeq(folded) {
		if _, ok := slices.BinarySearch(sorted, w); !ok {
			return false
		}
	}
	return true
}

// words gives the words of title, event and place, sorted, each once.
func (s *subject) words() []string {
	if s.allWords == nil {
		all := strings.Fields(s.titleWords.folded + " " + s.eventWords.folded + " " + fold(s.place))
		slices.Sort(all)
		s.allWords = slices.Compact(all)
	}
	return s.allWords
}

// numbersAgree tells whether one wording has all the numbers of the other.
func numbersAgree(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, n := range a {
		if !slices.Contains(b, n) {
			return false
		}
	}
	return true
}
