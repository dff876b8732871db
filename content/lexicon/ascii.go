package lexicon

import "strings"

// Keys of data and front matter are names in a program's eyes: many who write them leave
// the letters out that ASCII lacks, each as the language does without them.

// bareLetters drops the signs of letters, spelledLetters writes them as German and the
// Nordic languages do in telegrams, and Spanish its ñ in web addresses.
var (
	bareLetters = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ą", "a", "ă", "a", "æ", "ae",
		"ç", "c", "ć", "c", "č", "c", "ď", "d", "đ", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "ę", "e", "ě", "e",
		"ğ", "g", "í", "i", "ì", "i", "î", "i", "ï", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ň", "n",
		"ó", "o", "ò", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "ő", "o", "œ", "oe", "ř", "r", "ś", "s", "š", "s", "ş", "s", "ș", "s", "ß", "ss",
		"ť", "t", "ț", "t", "ţ", "t", "ú", "u", "ù", "u", "û", "u", "ü", "u", "ů", "u", "ű", "u", "ý", "y", "ź", "z", "ż", "z", "ž", "z")
	spelledLetters = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "ñ", "ni")
	doubledLetters = strings.NewReplacer("ñ", "nn")
)

// asciiForms gives the ways to write a word without the letters that ASCII lacks, none
// for a word that has none of them.
func asciiForms(word string) []string {
	var forms []string
	for _, w := range []string{word, spelledLetters.Replace(word), doubledLetters.Replace(word)} {
		if w = bareLetters.Replace(w); w != word && isASCII(w) {
			forms = append(forms, w)
		}
	}
	return forms
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}
