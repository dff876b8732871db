package dates

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// sense is all that a word can stand for.
type sense struct {
	month, weekday uint8
	roles          role
}

// vocabulary finds words in the tables of words.go and months_gen.go. The
// names, some thousands, are searched where they stand, so that the first use
// costs little.
type vocabulary struct {
	roles map[string]role
	// from has, for each first byte, where in names the words begin that have
	// it.
	from [257]uint16
}

// words is the vocabulary, made when first needed.
var words = sync.OnceValue(newVocabulary)

func newVocabulary() *vocabulary {
	v := &vocabulary{roles: make(map[string]role, 1024)}
	for _, r := range roles {
		for w := range strings.FieldsSeq(r.words) {
			v.roles[w] |= r.role
		}
	}
	next := 0
	for c := range v.from {
		for next < len(names) && int(names[next].word[0]) < c {
			next++
		}
		v.from[c] = uint16(next)
	}
	return v
}

// sense gives what a word, as fold gives it, stands for.
func (v *vocabulary) sense(word []byte) sense {
	if len(word) == 0 {
		return sense{}
	}
	s := sense{roles: v.roles[string(word)]}
	low, high := v.from[word[0]], v.from[int(word[0])+1]
	for low < high {
		middle := (low + high) / 2
		if names[middle].word < string(word) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if int(low) < len(names) && names[low].word == string(word) {
		s.month, s.weekday = names[low].month, names[low].weekday
	}
	return s
}

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// raised are the raised letters that ordinals are written with: 24ᵗʰ, 1ᵉʳ.
var raised = map[rune]byte{'ᵃ': 'a', 'ᵈ': 'd', 'ᵉ': 'e', 'ʰ': 'h', 'ᵐ': 'm', 'ⁿ': 'n', 'ᵒ': 'o', 'ʳ': 'r', 'ˢ': 's', 'ᵗ': 't'}

// fold appends a word to b in lower case, raised letters as others, without combining
// accents and the Greek final sigma. It is nil for a word too long to be known.
func fold(b []byte, word string) []byte {
	if len(word) > maxWord {
		return nil
	}
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
		case r == 'ς':
			b = append(b, "σ"...)
		case r >= 0x300 && r <= 0x36F:
		default:
			if c, ok := raised[r]; ok {
				b = append(b, c)
				continue
			}
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}
