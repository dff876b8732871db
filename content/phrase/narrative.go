package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Lines that tell something rather than name it.

// narrativeWords begin sentences in which authors speak of themselves.
var narrativeWords = lexicon.Words("i i've i'm i’m i’ve we we've we’ve we’ll then while this these if there you it's")

// sinceWords lead to the year from which on an author did something.
var sinceWords = lexicon.Words("since seit depuis desde dal sinds sedan siden")

// Narrative says whether a line tells something rather than names it. "I" before a
// capital is no pronoun but the number of an event, as in "I Congreso", and a line that
// begins in quotes names a title first.
func Narrative(text string) bool {
	first, rest, _ := strings.Cut(text, " ")
	if first == "I" && unicode.IsUpper(FirstRune(rest)) {
		return false
	}
	if sinceWords.Has(first) && rest != "" && unicode.IsDigit(FirstRune(rest)) {
		return true
	}
	if second, rest, _ := strings.Cut(rest, " "); strings.EqualFold(first, "the") && lexicon.TalkWords[second] && strings.Count(rest, " ") > 4 {
		return true // "The talk looks at what slows queries down"
	}
	return narrativeWords.Has(first) && !strings.ContainsRune("\"“„«", FirstRune(first)) || strings.HasSuffix(text, "!") && len(strings.Fields(text)) > 12
}

// tellingWords are verbs of sentences that tell, and who tells.
var tellingWords = lexicon.Words("i we was were will is are has have had wurde wurden war waren haben ont été étaient fueron han foram sono werden")

// HasTellingWord says whether a text holds a verb of a sentence that tells, or who does.
func HasTellingWord(text string) bool {
	return slices.ContainsFunc(strings.Fields(text), tellingWords.Has)
}

// Tells says whether a line is a sentence about a talk, which stands below its name:
// "I was invited to speak to the new students."
func (l *Line) Tells() bool {
	fields := strings.Fields(l.Text)
	if len(fields) < 7 || !strings.HasSuffix(l.Text, ".") {
		return false
	}
	for _, a := range l.Atoms {
		if a.Marks&(Strong|Emphasis) != 0 {
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

// TellsOfSpeech says whether a note in brackets on a line says that its author spoke: it
// is nothing but a kind of talk, or says that one was given; or whether the line begins with
// a kind as its label, "Poster: Slow queries".
func (l *Line) TellsOfSpeech() bool {
	if label, title, ok := strings.Cut(l.Text, ": "); ok && strings.TrimSpace(title) != "" && KindIn(label) != "" && RolesOnly(label) {
		return true
	}
	for _, inside := range strings.Split(strings.ReplaceAll(l.Text, "[", "("), "(")[1:] {
		note, _, _ := strings.Cut(strings.ReplaceAll(inside, "]", ")"), ")")
		note, _, _ = strings.Cut(note, ":")
		fields := strings.Fields(note)
		if slices.ContainsFunc(fields, func(w string) bool {
			return lexicon.SpeechNouns.Has(lexicon.Plain(w)) || speakerWords[lexicon.Plain(w)]
		}) && (RolesOnly(note) || slices.ContainsFunc(fields, lexicon.GaveWords.Has)) {
			return true
		}
	}
	return false
}

// LabelsSpeech says whether a line begins, behind its date, with a kind of talk that a
// colon or its own mark parts from the rest: "May 2024: **Talk**: Slow queries".
func (l *Line) LabelsSpeech() bool {
	from := 0
	if len(l.Dates) > 0 && lexicon.Plain(l.Text[:l.Dates[0].Start]) == "" {
		from = l.Dates[0].End
	}
	rest := strings.TrimLeft(l.Text[from:], " :|,–—-*()[]")
	if rest == "" {
		return false
	}
	label, _, ok := strings.Cut(rest, ":")
	if !ok || len(strings.Fields(label)) > longestKind {
		label = ""
		at := len(l.Text) - len(rest)
		for _, a := range l.Atoms {
			if a.Start <= at && at < a.End && a.Marks&(Strong|Emphasis) != 0 {
				label = l.Text[at:a.End]
			}
		}
	}
	return RolesOnly(label) && slices.ContainsFunc(strings.Fields(label), func(w string) bool { return lexicon.SpeechNouns.Has(w) || SpeechWords.Has(w) })
}

// longestKind is how many words a label has at most that says how a talk was given.
const longestKind = 3

// speakerWords name the one who spoke.
var speakerWords = lexicon.Words("speaker presenter panelist panellist referent referentin vortragender vortragende oratrice orateur ponente palestrante relatore relatrice spreker")
