package content

import (
	"strings"
	"talkfeed/content/lexicon"
)

// What only says something of the talk it stands below.

// allFacts says whether items only tell facts of what they stand below: links called
// slides or video, labelled values, a day alone.
func allFacts(items []*unit) bool {
	leads := 0
	for _, u := range items {
		if len(u.head) == 0 || len(u.kids) > 0 {
			return false
		}
		l := &u.head[0]
		m, period := periodOf(l)
		switch key, _, ok := l.label(); {
		case u.leadsTo():
			leads++
		case ok && lexicon.MeaningOf(key) != lexicon.KindMeaning && lexicon.MeaningOf(key) != lexicon.TitleMeaning:
		case period && m.First.Day != 0:
		default:
			return false
		}
	}
	return leads > 0
}

// leadsTo says whether an item only leads to slides or a recording, or tells that they
// are to come.
func (u *unit) leadsTo() bool {
	return len(u.head) > 0 && len(u.kids) == 0 && (u.leadsOnly() || u.head[0].remarks())
}

// leadsOnly says whether an item is a labelled link, with a remark perhaps: "Video
// (in French)", or says where what the label names is: "Slides at SlideShare".
func (u *unit) leadsOnly() bool {
	if u.kind != itemUnit || len(u.head) == 0 || len(u.kids) > 0 || len(u.links) == 0 {
		return false
	}
	l := &u.head[0]
	if l.linksOnly() {
		return true
	}
	end := l.firstEnd()
	if l.atoms[0].marks&linked != 0 {
		name, _, _ := strings.Cut(l.text[l.atoms[0].start:end], " (")
		return labelsOnly(name)
	}
	label, rest, ok := strings.Cut(l.text, " ")
	at, _, _ := strings.Cut(rest, " ")
	return ok && labelsOnly(label) && linkJoins.Has(at) && end <= len(label)+len(at)+2
}

// firstEnd gives where the marks that a line begins with end, or the link it begins
// with. An atom ends at each character that the source names, too.
func (l *line) firstEnd() int {
	first := &l.atoms[0]
	end := first.end
	for _, a := range l.atoms[1:] {
		if a.marks != first.marks || a.url != first.url {
			break
		}
		end = a.end
	}
	return end
}

// linkJoins stand between what a link leads to and the site it is on.
var linkJoins = lexicon.Words("at on via from bei auf sur chez en no na em op på")

// remarks says whether a line tells that slides or a recording are still to come:
// "Slides coming soon".
func (l *line) remarks() bool {
	label, rest, ok := strings.Cut(l.text, " ")
	if !ok || !labelsOnly(label) {
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
				if i < 3 && (labelOf(lexicon.Plain(word)) != "" || materialWords.Has(word)) {
					return true
				}
			}
		}
	}
	return false
}

// noteMaterial makes notes of all chunks of such a sentence, up to its full stop: "here"
// names nothing.
func noteMaterial(chunks []chunk) {
	noted := false
	for i := range chunks {
		c := &chunks[i]
		noted = noted && !c.sentence && c.sep != "." && (i == 0 || !strings.Contains(c.of.text[chunks[i-1].end:c.start], ". "))
		switch {
		case notesMaterial(c.text):
			noted = true
		case noted && c.kind == textChunk && c.url != "":
			c.kind = labelChunk
		case noted && c.kind == textChunk:
			c.kind = roleChunk
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
	return ok && (labelOf(label) != "" || label == "poster" || label == "iposter") && ofWords[of] && (capital(name) && eventLike(name) > 0 || strings.HasPrefix(name, "the ") && capital(name[4:]))
}

// ofWords stand between such a label and the event.
var ofWords = lexicon.Words("for of from für zum zur von pour de du para per")
