package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Thanks, and remarks on who invited, which name nothing: "(thanks, Ann!)", "Thanks for the
// invitation!", "(Invited by Bo Code)". A line is read without them.

// withoutThanks gives a line without such remarks behind what it names: those in brackets,
// and the sentences behind its first.
func (l *Line) withoutThanks() Line {
	less := *l
	if len(l.Text) > maxLine {
		return less
	}
	for at := 1; at < len(less.Text); at++ {
		switch c := less.Text[at]; {
		case c == '(' || c == '[':
			shut := byte(')')
			if c == '[' {
				shut = ']'
			}
			end := strings.IndexByte(less.Text[at:], shut)
			if end > 0 && thanks(less.Text[at+1:at+end]) {
				from := len(strings.TrimRight(less.Text[:at], " "))
				less = less.Without(from, at+end+1)
				at = from
			}
		case c == ' ' && strings.IndexByte(".!?)]", less.Text[at-1]) >= 0 && thanks(less.Text[at+1:]):
			less = less.Without(at, at+1+sentenceEnd(less.Text[at+1:]))
		}
	}
	return less
}

// thanks says whether a text begins with words of thanks, or with such as lead to whoever
// invited the author.
func thanks(text string) bool {
	word, rest, _ := strings.Cut(text, " ")
	if !lexicon.ThanksBegin[lexicon.Plain(word)] {
		return false
	}
	lower := strings.ToLower(text)
	for _, w := range lexicon.ThanksPhrases {
		if behind, ok := strings.CutPrefix(lower, w); ok && (behind == "" || !unicode.IsLetter(FirstRune(behind))) {
			return true
		}
	}
	return lexicon.ThanksWords.Has(word) && (rest == "" || strings.ContainsAny(word, ",!"))
}

// sentenceEnd gives the length of the sentence that a text begins with.
func sentenceEnd(text string) int {
	for i := range len(text) - 1 {
		switch {
		case text[i+1] != ' ':
		case text[i] == '!' || text[i] == '?' || text[i] == '.' && !Abbreviated(text[:i]):
			return i + 1
		}
		if text[i] == ' ' && (text[i+1] == '(' || text[i+1] == '[') {
			return i
		}
	}
	return len(text)
}
