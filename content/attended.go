package content

import (
	"slices"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Lists of the events that the author went to, where some of them say that the author
// spoke there, too: "Rivercon, Bremen, May 2018 (poster presented)".

// spokeAt gives the items below a heading of what was attended that say by themselves
// that something was presented.
func (u *unit) spokeAt() []*unit {
	if len(u.head) == 0 || !slices.ContainsFunc(phrase.HeadingWords(u.head[0].Text), func(w string) bool { return attendedWords[lexicon.Plain(w)] }) {
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
		case slices.ContainsFunc(k.head, func(l phrase.Line) bool { return l.TellsOfSpeech() }):
			all = append(all, k)
		}
	}
	return all
}

// attendedWords say of the events in a heading that the author was there.
var attendedWords = lexicon.Words("attended attending attendance visited besucht besuchte participated participation")
