package phrase

import (
	"strings"

	"talkfeed/content/lexicon"
)

// Sentences in which authors tell of a talk on the line that names it: "**Rivercon 2018**
// (May 2018) - I joined the panel, talking about rivers". They are no titles.

// tellers begin such sentences, and tellVerbs are what they did, one word later or two.
var (
	tellers   = lexicon.Words("i we i've i’ve we've we’ve i'm i’m i'll i’ll ich wir j'ai j’ai nous he hemos ho abbiamo ik wij")
	tellVerbs = lexicon.Words(`joined delivered talked spoke spoken presented gave given discussed shared showed was were had been explained participated hosted moderated
		recorded introduced covered ran held made went got wrote appeared chatted answered demonstrated invited interviewed
		war waren hatte habe haben hielt hielten sprach zeigte donné parlé présenté avons dado hablado presentado dato parlato presentato sprak gaf`)
)

// tellsAt says whether a text begins with a sentence in which its author tells something.
func tellsAt(text string) bool {
	fields := strings.Fields(text)
	if len(fields) < 4 || !tellers.Has(fields[0]) {
		return false
	}
	return tellVerbs.Has(fields[1]) || tellVerbs.Has(fields[2])
}

// WithoutTelling gives a line that begins with what its author set apart, and with a
// date, less the sentences behind them that tell of it; as it is where there are none.
func (l *Line) WithoutTelling() Line {
	m := l.BestDate()
	if m == nil || !l.Begins(Linked|Strong) {
		return *l
	}
	end := max(l.FirstEnd(), m.End)
	if shut := strings.IndexByte(l.Text[end:], ')'); shut >= 0 && strings.IndexByte(l.Text[end:end+shut], '(') < 0 {
		end += shut + 1
	}
	if strings.Trim(l.Text[:m.Start]+l.Text[m.End:end], " -–—:.,()[]") == "" {
		return *l // nothing but the date is left
	}
	told := strings.TrimLeft(l.Text[end:], " -–—:.,")
	at := strings.Index(told, ". ")
	if !tellsAt(told) && (at < 0 || !tellsLater(told[at+2:])) || pairedIn(told) || l.slantedBehind(end) {
		return *l
	}
	return l.Without(end, len(l.Text))
}

// slantedBehind says whether words are slanted behind an offset, as a title in a sentence is.
func (l *Line) slantedBehind(at int) bool {
	for _, a := range l.Atoms {
		if a.Start >= at && a.Marks&Emphasis != 0 && strings.Contains(strings.TrimSpace(l.Text[a.Start:a.End]), " ") {
			return true
		}
	}
	return false
}

// tellsLater says whether one of the sentences of a text tells something.
func tellsLater(text string) bool {
	for s := range strings.SplitSeq(text, ". ") {
		if tellsAt(s) {
			return true
		}
	}
	return false
}

// pairedIn says whether a text holds something in quotes.
func pairedIn(text string) bool { return strings.ContainsAny(text, "\"“„«") }
