package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Where in a line the telling begins and ends, and what is cut out for it.

// dropNext makes the sentences behind the one that was read words of telling, where they go
// on to tell.
func (s *sentence) dropNext() {
	from := max(s.title.to, s.event.to, s.place.to)
	for i := range s.text[from:] {
		at := from + i
		if at == 0 || s.text[at-1] != ' ' {
			continue
		}
		p := lexicon.Plain(wordAt(s.text, at))
		if !s.begins(at) && !(s.words.Self[p] && strings.HasSuffix(s.text[:at], ". ")) {
			continue
		}
		_, marked := s.c.markedAt(at)
		switch {
		case !s.title.found() && (s.words.Self[p] || s.words.Frame[p]) && s.nextTopic(at):
		case (s.words.Self[p] || personWords[p] || s.words.Frame[p]) && !pairedIn(s.text[at:]) && !marked:
			s.frames = append(s.frames, extent{at - 2, len(s.text)})
		}
		return
	}
}

// nextTopic takes for the title what the sentence that begins at an offset says that the
// talk was about, behind one that named but its event: "I spoke about slow rivers."
func (s *sentence) nextTopic(at int) bool {
	n := sentence{c: s.c, text: s.text, lower: s.lower, words: s.words, at: at}
	for n.space(); !n.gave || n.word(n.words.About) == 0; n.space() {
		switch {
		case n.takes(n.words.Gave), n.takes(n.words.Kind):
			n.gave = true
		case !n.takes(n.words.Self) && !n.takes(n.words.Frame):
			return false
		}
	}
	n.takes(n.words.About)
	n.space()
	from, to := n.at, n.marked()
	if to == 0 {
		to = len(s.text)
		if i := strings.Index(s.text[from:], ". "); i >= 0 {
			to = from + i
		}
		to = from + len(strings.TrimRight(s.text[from:to], " .!"))
	}
	if to <= from || len(strings.Fields(s.text[from:to])) > mostTopic {
		return false
	}
	s.title = extent{from, to}
	s.frames = append(s.frames, extent{at - 2, from}, extent{to, len(s.text)})
	return true
}

// mostTopic is how many words such a sentence has at most for what the talk was about.
const mostTopic = 24

// SaysEvent says whether a line is a sentence that tells of a talk and names its event.
func (l *Line) SaysEvent() bool {
	return slices.ContainsFunc(l.Chunks(0), func(c Chunk) bool { return c.told })
}

// laterStarts gives where the telling may begin behind the beginning of the line and the
// date there: with a sentence behind others that tell, or with the author's "I" behind a few
// words that name nothing.
func (s *sentence) laterStarts() []int {
	var starts []int
	s.at = 0
	for s.space(); s.date(); s.space() {
	}
	first, from, named := s.at, s.at, false
	told := s.words.Self.Has(wordAt(s.text, first)) || personWords.Has(wordAt(s.text, first))
	for at := first; at < len(s.text); {
		word := wordAt(s.text, at)
		p := strings.ToLower(strings.TrimRight(word, ","))
		switch {
		case at > from && s.words.Self[p] && !named && (from == first || told):
			starts = append(starts, at)
		case at == from && at > first && told:
			starts = append(starts, at)
		}
		s.at = at
		named = named || at > from && unicode.IsUpper(FirstRune(word)) && !s.words.Self[p] && !s.inCut() || s.marked() > 0
		if at += len(word) + 1; strings.HasSuffix(word, ".") && !Abbreviated(s.text[:at-1]) || strings.HasSuffix(word, "!") {
			if told = told || tellsElse(strings.Fields(s.text[from:at-1])); !told {
				return starts // may be the title
			}
			from, named = at, false
		}
	}
	return starts
}

// tellsElse says whether a sentence tells of something else than a talk: "Two papers are
// accepted."
func tellsElse(sentence []string) bool {
	return slices.ContainsFunc(sentence, lexicon.UngivenWords.Has)
}

// inCut says whether reading stands in a date that is cut out of the line.
func (s *sentence) inCut() bool {
	at := s.at
	defer func() { s.at = at }()
	return s.date()
}

// cut cuts out the words of telling, and notes what the title is and what the event.
func (s *sentence) cut() {
	c := s.c
	for _, f := range s.frames {
		if f == s.keep { // tells the kind
			c.cuts = append(c.cuts, cut{start: f.from, end: f.from}, cut{start: f.to, end: f.to})
			continue
		}
		c.cuts = append(c.cuts, cut{start: f.from, end: f.to})
	}
	if !s.place.found() && (!s.title.found() || s.opensTitle()) {
		s.placeBehind()
	}
	for _, e := range []extent{s.title, s.event, s.place} {
		if e.found() {
			c.cuts = append(c.cuts, cut{start: e.from, end: e.from}, cut{start: e.to, end: e.to})
		}
	}
	c.titleSaid, c.eventSaid, c.placeSaid, c.selfSaid = s.title, s.event, s.place, s.says
	c.name = s.event
}

// hintSentence marks the chunks that a sentence says are the title and the event.
func (c *cutter) hintSentence(chunks []Chunk) {
	for i := range chunks {
		k := &chunks[i]
		switch {
		case k.Kind != TextChunk && k.Kind != labelChunk:
		case c.titleSaid.holds(k):
			k.Kind, k.Hint, k.Said, k.self = TextChunk, lexicon.TitleMeaning, lexicon.TitleMeaning, c.selfSaid
			c.titleSaid = extent{}
		case c.eventSaid.holds(k):
			k.told = true
			k.Kind, k.Hint, k.Said = TextChunk, lexicon.EventMeaning, lexicon.EventMeaning
			c.eventSaid = extent{}
		case c.placeSaid.holds(k):
			k.led = slices.Contains(inWords, c.l.Text[max(0, strings.LastIndexByte(c.l.Text[:max(0, k.Start-1)], ' ')):k.Start])
			k.Kind, k.Hint, k.Said = TextChunk, lexicon.LocationMeaning, lexicon.LocationMeaning
			c.placeSaid = extent{}
		}
	}
}

// holds says whether a chunk lies in the extent.
func (e extent) holds(k *Chunk) bool { return e.found() && e.from <= k.Start && k.End <= e.to }
