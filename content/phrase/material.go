package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Remarks on the material of a talk: "slides to come", "Video (in French)".

// FirstEnd gives where the marks that a line begins with end, or the link it begins
// with. An atom ends at each character that the source names, too.
func (l *Line) FirstEnd() int {
	first := &l.Atoms[0]
	end := first.End
	for _, a := range l.Atoms[1:] {
		if a.Marks != first.Marks || a.URL != first.URL {
			break
		}
		end = a.End
	}
	return end
}

// LinkJoins stand between what a link leads to and the site it is on.
var LinkJoins = lexicon.Words("at on via from bei auf sur chez en no na em op på")

// longestHost is of how many words the name of a site is at most: "GitHub", "Speaker Deck".
const longestHost = 3

// NamesMaterial says whether a line without a link says where slides, a recording or code
// are: "Slides on Speaker Deck". Words that name kinds of talks, too, don't.
func (l *Line) NamesMaterial() bool {
	label, rest, _ := strings.Cut(l.Text, " ")
	at, host, _ := strings.Cut(rest, " ")
	if !LinkJoins.Has(at) || host == "" || len(strings.Fields(host)) > longestHost || len(l.Dates) > 0 {
		return false
	}
	switch LabelOf(lexicon.Plain(label)) {
	case lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.Code:
		return !slices.ContainsFunc(l.Atoms, func(a Atom) bool { return a.URL != "" })
	}
	return false
}

// Remarks says whether a line tells that slides or a recording are still to come:
// "Slides coming soon".
func (l *Line) Remarks() bool {
	label, rest, ok := strings.Cut(l.Text, " ")
	if !ok || !LabelsOnly(label) {
		return false
	}
	for _, w := range strings.Fields(rest) {
		if !comingWords.Has(w) {
			return false
		}
	}
	return true
}

// comingWords say that something is not there yet.
var comingWords = lexicon.Words("coming soon to come follow follows will be available later shortly tba tbd not yet pending folgen folgt in kürze bientôt disponible próximamente pronto em breve")

// notesMaterial says whether a text is a sentence that says where slides or a recording
// are: "A recording of the talk can be found here".
func notesMaterial(text string) bool {
	lower := strings.ToLower(text)
	for _, w := range materialVerbs {
		if before, _, ok := strings.Cut(lower, w); ok {
			for i, word := range strings.Fields(before) {
				if i < 3 && (LabelOf(lexicon.Plain(word)) != "" || materialWords.Has(word)) {
					return true
				}
			}
		}
	}
	return false
}

// noteMaterial makes notes of all chunks of such a sentence, up to its full stop: "here"
// names nothing.
func noteMaterial(chunks []Chunk) {
	noted := false
	for i := range chunks {
		c := &chunks[i]
		noted = noted && !c.sentence && c.Sep != "." && (i == 0 || !strings.Contains(c.Of.Text[chunks[i-1].End:c.Start], ". "))
		switch {
		case notesMaterial(c.Text):
			noted = true
		case noted && c.Kind == TextChunk && c.URL != "":
			c.Kind = labelChunk
		case noted && c.Kind == TextChunk:
			c.Kind = roleChunk
		}
	}
}

// materialVerbs are what such sentences say, materialWords what they say it of, besides
// what a link is labelled with.
var (
	materialVerbs = []string{" can be found", " can be seen", " can be viewed", " can be watched", " can be downloaded", " can be accessed", " is available", " are available", " is online", " are online",
		" findet sich", " finden sich", " ist verfügbar", " sind verfügbar", " est disponible", " sont disponibles", " está disponible", " están disponibles", " está disponível", " è disponibile"}
	materialWords = lexicon.Words("poster talk keynote lecture folien vortrag affiche exposé charla ponencia")
)

// labelsMaterial says whether the text of a link says what it leads to and of which event
// that is: "Abstract for the Harbour Days 2018".
func labelsMaterial(text string) bool {
	label, rest, _ := strings.Cut(text, " ")
	of, name, ok := strings.Cut(rest, " ")
	label = lexicon.Plain(label)
	return ok && (LabelOf(label) != "" || label == "poster" || label == "iposter") && ofWords[of] && (Capital(name) && EventLike(name) > 0 || strings.HasPrefix(name, "the ") && Capital(name[4:]))
}

// ofWords stand between such a label and the event.
var ofWords = lexicon.Words("for of from für zum zur von pour de du para per")

// noteDescription makes a remark of what describes a talk behind a dash: words in lower case
// behind a name that the line sets apart at its beginning, with nothing but remarks between
// and neither a date nor an event behind: "[Nets at sea](nets.pdf) - how they are made".
func noteDescription(chunks []Chunk) {
	name, from := -1, -1
	for i := range chunks {
		switch k := &chunks[i]; {
		case k.Kind == DateChunk:
			return
		case k.Kind != TextChunk:
		case name < 0:
			if k.Set()&(Linked|Strong) == 0 || !Capital(k.Text) || EventLike(k.Text) > 0 || HostLike(k.Text) || k.Said != lexicon.NoMeaning || k.Hint != lexicon.NoMeaning {
				return
			}
			name = i
		case from < 0:
			before := &chunks[i-1]
			if k.Of == nil || k.Set() != 0 || !unicode.IsLower(FirstRune(k.Text)) || gapIn(k.Of.Text[before.End:k.Start]) != dashGap {
				return
			}
			from = i
		}
		if from >= 0 && chunks[i].Kind == TextChunk && (chunks[i].isAt() || EventLike(chunks[i].Text) > 0 || chunks[i].Said != lexicon.NoMeaning || chunks[i].Quoted) {
			return
		}
	}
	if from < 0 || len(strings.Fields(chunks[from].Text)) < 4 && from == len(chunks)-1 {
		return
	}
	for i := from; i < len(chunks); i++ {
		if chunks[i].Kind == TextChunk {
			chunks[i].Kind = roleChunk
		}
	}
}
