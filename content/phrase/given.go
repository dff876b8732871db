package phrase

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Sentences that say of a talk what it is called and where it was given.

// CalledTitle gives the link's text behind "called" or the like in a sentence that says
// that a talk was given, "" where there is none.
func (l *Line) CalledTitle() string {
	for _, a := range l.Atoms {
		if a.Marks&Linked == 0 {
			continue
		}
		before := strings.Fields(l.Text[strings.LastIndex(l.Text[:a.Start], ". ")+1 : a.Start])
		n := len(before)
		if n < 2 || !slices.ContainsFunc(before, lexicon.GaveWords.Has) {
			continue
		}
		if lexicon.CalledWords.Has(before[n-1]) || strings.HasSuffix(before[n-1], ",") && slices.ContainsFunc(before, lexicon.SpeechNouns.Has) {
			return l.Text[a.Start:a.End]
		}
	}
	return ""
}

// TitleGiven gives the name that a sentence marks behind words that say that a talk
// was given: "I presented a poster **The cost of locks**", "" where it marks none.
func (l *Line) TitleGiven() string {
	for _, c := range l.Chunks(0) {
		if c.Kind != TextChunk || c.URL != "" || !c.Quoted && c.Marks&(Strong|Emphasis) == 0 || TitleLike(c.Text)*10 < LeastTitle || EventLike(c.Text) > 0 {
			continue
		}
		sentence := l.Text[strings.LastIndex(l.Text[:c.Start], ". ")+1 : c.Start]
		for w := range strings.FieldsSeq(sentence) {
			if lexicon.GaveWords.Has(lexicon.Plain(w)) {
				return c.Text
			}
		}
	}
	return ""
}

// GivenEvent gives event and place behind the words in a line that say where a
// talk was given, false where none do. A link there is the event.
func (l *Line) GivenEvent() (Parts, bool) {
	at, certain := l.givenAt(), true
	if at < 0 {
		at, certain = l.talkAt()
	}
	if at < 0 {
		return Parts{}, false
	}
	rest := strings.TrimLeft(l.Text[at:], " :")
	for _, w := range [...]string{"the ", "an ", "a ", "our "} {
		rest = strings.TrimPrefix(rest, w)
	}
	for _, stop := range [...]string{". ", "! ", "? "} {
		if i := strings.Index(rest, stop); i > 0 && !Abbreviated(rest[:i+1]) {
			rest = rest[:i]
		}
	}
	for _, clause := range lexicon.ClauseWords {
		rest, _, _ = strings.Cut(rest, clause)
	}
	named := Line{Text: rest, Dates: dates.Find(rest, dates.Options{})}
	p := named.Named()
	for _, a := range l.Atoms {
		if text := l.Text[a.Start:a.End]; a.Marks&Linked != 0 && strings.HasPrefix(rest, text) {
			p.Event = strings.TrimSpace(text)
		}
	}
	if p.Event == "" || !strings.HasPrefix(rest, p.Event) {
		p.Event, _ = l.eventBetween(at, len(l.Text))
	}
	if !certain && EventLike(p.Event) == 0 {
		return p, false
	}
	return p, p.Event != "" && len(strings.Fields(p.Event)) <= 10 && Capital(p.Event)
}

// talkAt gives the offset behind the word that leads to an event, in a sentence
// that speaks of a talk before it: "the keynote I gave at the Rivercon", -1
// elsewhere. It is certain where nothing but the giving stands between the two.
func (l *Line) talkAt() (at int, certain bool) {
	talk, before := false, ""
	for at < len(l.Text) {
		word, _, _ := strings.Cut(l.Text[at:], " ")
		if talk && (word == "at" || word == "for") && nameBegins(strings.TrimPrefix(l.Text[at+len(word):], " ")) {
			if certain = lexicon.SpeechNouns.Has(before) || lexicon.GaveWords.Has(before); certain || word == "at" {
				return at + len(word), certain
			}
		}
		talk = !strings.HasSuffix(word, ".") && (talk || lexicon.SpeechNouns.Has(word))
		at, before = at+len(word)+1, word
	}
	return -1, false
}

// TitleOverList gives the title that a sentence names of a talk whose deliveries the list
// behind it holds, and where it stands: "I gave a talk titled *Slow queries* at the
// following places:". ok is false for any other line.
func (l *Line) TitleOverList() (title Chunk, ok bool) {
	words := strings.Fields(l.Text)
	leads := strings.HasSuffix(l.Text, ":") || strings.HasSuffix(l.Text, "：") || slices.ContainsFunc(words, followWords.Has)
	if !leads || len(words) > longestTelling || !slices.ContainsFunc(words, lexicon.GaveWords.Has) {
		return title, false
	}
	set, links := 0, 0
	for _, c := range l.Chunks(0) {
		switch {
		case c.Kind != TextChunk:
		case c.Quoted || c.Marks&(Strong|Emphasis) != 0:
			title, set = c, set+1
		case c.Marks&Linked != 0:
			if links++; set == 0 {
				title = c
			}
		}
	}
	return title, (set == 1 || set == 0 && links == 1) && TitleLike(title.Text)*10 >= LeastTitle && EventLike(title.Text) == 0
}

// longestTelling is how many words a sentence has at most that leads from a title to a list.
const longestTelling = 60

// followWords say that something follows.
var followWords = lexicon.Words(`following below folgenden folgende suivants suivantes siguientes seguintes seguenti volgende följande følgende`)
