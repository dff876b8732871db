package content

import (
	"slices"
	"strings"
	"talkfeed/content/lexicon"
)

// Lists of the events that the author went to, where some of them say that the author
// spoke there, too: "Rivercon, Bremen, May 2018 (poster presented)".

// spokeAt gives the items below a heading of what was attended that say by themselves
// that something was presented.
func (u *unit) spokeAt() []*unit {
	if len(u.head) == 0 || !slices.ContainsFunc(headingWords(u.head[0].text), func(w string) bool { return attendedWords[lexicon.Plain(w)] }) {
		return nil
	}
	return u.spoke(3)
}

// spoke gives such items, at most so many levels down.
func (u *unit) spoke(levels int) []*unit {
	var all []*unit
	for _, k := range u.kids {
		switch {
		case len(k.kids) > 0 && levels > 0:
			all = append(all, k.spoke(levels-1)...)
		case slices.ContainsFunc(k.head, func(l line) bool { return l.tellsOfSpeech() }):
			all = append(all, k)
		}
	}
	return all
}

// attendedWords say of the events in a heading that the author was there.
var attendedWords = lexicon.Words("attended attending attendance visited besucht besuchte participated participation")

// tellsOfSpeech says whether a note in brackets on a line says that its author spoke: it
// is nothing but a kind of talk, or says that one was given.
func (l *line) tellsOfSpeech() bool {
	for _, inside := range strings.Split(strings.ReplaceAll(l.text, "[", "("), "(")[1:] {
		note, _, _ := strings.Cut(strings.ReplaceAll(inside, "]", ")"), ")")
		note, _, _ = strings.Cut(note, ":")
		fields := strings.Fields(note)
		if slices.ContainsFunc(fields, func(w string) bool {
			return lexicon.SpeechNouns.Has(lexicon.Plain(w)) || speakerWords[lexicon.Plain(w)]
		}) && (rolesOnly(note) || slices.ContainsFunc(fields, lexicon.GaveWords.Has)) {
			return true
		}
	}
	return false
}

// speakerWords name the one who spoke.
var speakerWords = lexicon.Words("speaker presenter panelist panellist referent referentin vortragender vortragende oratrice orateur ponente palestrante relatore relatrice spreker")
