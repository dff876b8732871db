package phrase

import (
	"strings"

	"talkfeed/content/lexicon"
)

// What a value of one line looks like, whatever its key says.

// Look is what a value of one line looks like, from a known place to an event.
type Look int8

const (
	noName    Look = -4 // a kind, a number, a sentence
	KnownTown Look = -3 // a place
	HostName  Look = -1 // an institution, or something online
	someName  Look = 0  // a name of any kind
	EventName Look = 4  // a name that has a word, year or number as events do
)

// Look gives what a line looks like, whatever it is called.
func (l *Line) Look() Look {
	if _, _, ok := EventAt(l.Text); ok {
		return EventName
	}
	p := l.Named()
	switch {
	case l.isSentence(), p.Event == "" && p.Location == "":
		return noName
	case p.Event == "" && (PlaceLike(p.Location) || isTown(p.Location)):
		return KnownTown
	case p.Event == "", HostLike(p.Event), SaysOnline(p.Event):
		return HostName
	case EventLike(p.Event) > 0:
		return EventName
	}
	return someName
}

// isSentence says whether a text is a sentence rather than a name: it ends as one,
// or says where a talk was given.
func (l *Line) isSentence() bool {
	at, _ := l.talkAt()
	return at >= 0 || l.givenAt() >= 0 || strings.HasSuffix(l.Text, ".") && len(strings.Fields(l.Text)) > 4 && !Abbreviated(l.Text)
}

// SaysOnline says whether a word of a name says that there is no place.
func SaysOnline(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if lexicon.OnlineWords.Has(w) {
			return true
		}
	}
	return false
}
