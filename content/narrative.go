package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"unicode"
)

// Lines that tell something rather than name it.

// narrativeWords begin sentences in which authors speak of themselves.
var narrativeWords = lexicon.Words("i i've i'm i’m i’ve we we've we’ve we’ll then while since this these the_following if there you it's")

// narrative says whether a line tells something rather than names it. "I" before a
// capital is no pronoun but the number of an event, as in "I Congreso".
func narrative(text string) bool {
	first, rest, _ := strings.Cut(text, " ")
	if first == "I" && unicode.IsUpper(firstRune(rest)) {
		return false
	}
	return narrativeWords.Has(first) || strings.HasSuffix(text, "!") && len(strings.Fields(text)) > 12
}

// tellingWords are verbs of sentences that tell, and who tells.
var tellingWords = lexicon.Words("i we was were will is are has have had")

// tells says whether a line is a sentence about a talk, which stands below its name:
// "I was invited to speak to the new students."
func (l *line) tells() bool {
	fields := strings.Fields(l.text)
	if len(fields) < 7 || !strings.HasSuffix(l.text, ".") {
		return false
	}
	for _, a := range l.atoms {
		if a.marks&(strong|emphasis) != 0 {
			return false
		}
	}
	for _, w := range fields {
		if tellingWords[strings.ToLower(w)] {
			return true
		}
	}
	return false
}
