package phrase

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
)

// Sentences that begin a description and say what the talk was called: "The talk was titled
// *Slow queries*", "In this talk, *Slow queries*, I show", "I spoke about *Slow queries*".

// mostSaying is how many words such a sentence has at most before the title.
const mostSaying = 10

// SaysTitle gives the text set apart that the line's first sentence says is the talk's
// title, nil where it says none. It is certain where the words speak of a talk and not
// only of what was told.
func (l *Line) SaysTitle() (title *Chunk, certain bool) {
	for _, c := range l.Chunks(0) {
		if c.Kind == TextChunk && (c.Quoted || c.Marks&(Strong|Emphasis) != 0) && signsTitle(l.Text, c.End) {
			return &c, true
		}
		if c.Kind != TextChunk || c.Start == 0 || !c.Quoted && c.Marks&(Strong|Emphasis|Linked) == 0 {
			continue
		}
		before := strings.TrimRight(l.Text[:c.Start], " \"“”„«»‘’'「『")
		words := strings.Fields(before)
		if len(words) < 2 || len(words) > mostSaying || strings.Contains(before, ". ") {
			return nil, false
		}
		for i := range words {
			words[i] = lexicon.Plain(words[i])
		}
		last, comma := words[len(words)-1], strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":")
		for i := range lexicon.Tellings {
			t := &lexicon.Tellings[i]
			talk := slices.ContainsFunc(words, func(w string) bool { return t.Kind[w] })
			switch {
			case talk && (lexicon.CalledWords[last] || lexicon.BearsTitle[last]), comma && t.Kind[last] && len(words) < 5:
				return &c, true
			case t.Self[words[0]] && slices.ContainsFunc(words, t.Gave.Has) && (t.About[last] || t.Gave[last]):
				return &c, false
			}
		}
		return nil, false
	}
	return nil, false
}

// signsTitle says whether a sentence in a language that sets its words behind names says of
// the text that ends at an offset that it was the title of a talk: 「Slow queries」と題して.
func signsTitle(text string, end int) bool {
	if !signedGiven(text) {
		return false
	}
	behind := strings.TrimLeft(text[end:], " \"”“»’'」』*_")
	return slices.ContainsFunc(lexicon.Signed[:], func(w lexicon.SignedWords) bool { return startsWithOne(behind, w.EndTitle) })
}
