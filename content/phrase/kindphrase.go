package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// The kind of an appearance, its event and its topic in one phrase: "Keynote at Harbour
// Days on loose coupling", "Lecture for the Index Meetup: Lamps", "Rivercon
// presentation on slow queries".

// forWords stand between a kind of appearance and its event, where lexicon.AtWords do not.
var forWords = []string{" for the ", " for ", " to the ", " with the ", " für die ", " für den ", " für das ", " pour le ", " pour la ", " para el ", " para la "}

// occasionKinds stand behind the name of an event where they stand behind a name: no
// title has them before its topic, as a "Tech talk about caches" has.
var occasionKinds = lexicon.Words("presentation")

// cutKinds cuts such a phrase at the beginning of a line, or behind its date.
func (c *cutter) cutKinds() {
	date := c.leadingDate()
	from := date + leadingMarks(c.l.Text[date:])
	if a, _ := c.markedAt(from); c.inTitle(from) || !c.plainAt(from) && a.Start >= date {
		return
	}
	if end := kindEnd(c.l.Text, from); end > from {
		c.cutKindFirst(from, end)
		return
	}
	c.cutEventFirst(from)
}

// leadingDate gives the end of the date that a line begins with, 0 for none.
func (c *cutter) leadingDate() int {
	from := 0
	for _, k := range c.cuts {
		if k.date != nil && strings.Trim(c.l.Text[:k.start], " (-–—:") == "" {
			from = k.end
		}
	}
	return from
}

// kindEnd gives the end of the words from an offset on that tell the kind of an
// appearance, the last of them one that names it, "Invited talk", or one that does so behind
// others that the event follows: "Virtual seminar at", "Online talk & session chair at".
func kindEnd(text string, from int) int {
	end, last, kinds := from, from, false
	for at := from; at < len(text); {
		word, _, _ := strings.Cut(text[at:], " ")
		w := strings.ToLower(word)
		if !lexicon.RoleWords[w] {
			break
		}
		kinds = kinds || lexicon.Kinds[w] != ""
		switch at += len(word); {
		case lexicon.Kinds[w] != "":
			end = at
		case lexicon.OfficeNouns[w] && kinds, lexicon.SeminarWords[w] && last > from:
			if atBehind(text, at) > 0 {
				end = at
			}
		}
		last = at
		at++
	}
	return end
}

// kindLead gives where the event begins behind the kind of appearance and the word that
// leads from it: "presentation for the Index Meetup"; 0 where a text begins otherwise.
func kindLead(text string) int {
	end := kindEnd(text, 0)
	if end == 0 {
		return 0
	}
	for _, w := range forWords {
		if rest, ok := strings.CutPrefix(text[end:], w); ok && nameBegins(rest) {
			return len(text) - len(rest)
		}
	}
	return 0
}

// cutKindFirst cuts between a kind and its event, and between the event and the topic.
func (c *cutter) cutKindFirst(from, end int) {
	text := c.l.Text
	event := atBehind(text, end)
	for _, w := range lexicon.AtOccasionWords {
		if event == 0 && strings.HasPrefix(text[end:], w) && occasionBegins(text[end+len(w):]) {
			event = end + len(w)
		}
	}
	at := event > 0
	for _, w := range forWords {
		if event == 0 && strings.HasPrefix(text[end:], w) {
			event = end + len(w)
		}
	}
	if event == 0 || !nameBegins(text[event:]) && !occasionBegins(text[event:]) {
		return
	}
	topic, behind := topicWord(text, event)
	if topic >= 0 && (c.cutWithin(event, behind) || strings.ContainsAny(text[event:topic], ":;\"“”„«»()") || generic(text[event:topic])) {
		topic = -1
	}
	switch {
	case at && topic < 0 && (c.onlyKind(from, end) || lexicon.Kinds[strings.ToLower(text[strings.LastIndexByte(text[:end], ' ')+1:end])] == ""):
		c.cuts = append(c.cuts, cut{start: end, end: event, sep: "at"})
		s := sentence{c: c, text: text, words: &lexicon.Tellings[0], at: event}
		c.name = extent{event, s.nameEnd()}
	case topic >= 0:
		c.event, c.topic = event, behind
		c.cuts = append(c.cuts, cut{start: end, end: event, sep: "at"}, cut{start: topic, end: behind, sep: ":"})
	case !at:
		name := text[event:]
		if i := strings.IndexAny(name, ",:;(\"“"); i > 0 {
			name = name[:i]
		}
		if EventLike(name) > 0 {
			c.cuts = append(c.cuts, cut{start: end, end: event, sep: "at"})
		}
	}
}

// onlyKind says whether text[start:end] only tells how a talk was given, and no title in a
// link or bold type begins with it.
func (c *cutter) onlyKind(start, end int) bool {
	a, ok := c.markedAt(start)
	return RolesOnly(c.l.Text[start:end]) && (!ok || a.End <= end || a.Marks&(Strong|Linked) == 0)
}

// atBehind gives the offset behind the word that leads to an event, with the verb before
// it, where such follows an offset: "given at". It gives 0 where none does.
func atBehind(text string, from int) int {
	if verb, _, ok := strings.Cut(strings.TrimPrefix(text[from:], " "), " "); ok && lexicon.GaveWords[verb] {
		from += 1 + len(verb)
	}
	for _, w := range lexicon.AtWords {
		if len(text) > from+len(w) && strings.EqualFold(text[from:from+len(w)], w) {
			return from + len(w)
		}
	}
	return 0
}

// TellsKind says whether a line begins with the kind of an appearance and the event it
// was given at: "A talk given at Harbour Days".
func (l *Line) TellsKind() bool {
	end := kindEnd(l.Text, 0)
	at := 0
	if end > 0 {
		at = atBehind(l.Text, end)
	}
	return at > 0 && nameBegins(l.Text[at:])
}

// cutEventFirst cuts behind an event whose kind of appearance and topic follow.
func (c *cutter) cutEventFirst(from int) {
	text, small := c.l.Text, 0
	for at := from; at < len(text); {
		word, _, _ := strings.Cut(text[at:], " ")
		if lexicon.Kinds[strings.ToLower(word)] != "" && at > from {
			name := strings.TrimSpace(text[from:at])
			topic, behind := topicWord(text, at)
			if topic != at+len(word) || word != strings.ToLower(word) && lexicon.EventWords.Has(word) || c.cutWithin(from, behind) || EventLike(name) == 0 && !yearEnds(name) && !occasionKinds.Has(word) {
				return
			}
			c.event, c.topic = from, behind
			c.cuts = append(c.cuts, cut{start: at - 1, end: at, sep: "|"}, cut{start: topic, end: behind, sep: ":"})
			return
		}
		if first := FirstRune(word); !unicode.IsUpper(first) && !unicode.IsDigit(first) && !nameJoins[word] && !lexicon.EventWords[word] {
			small++
		}
		if small > 1 || lexicon.Plain(word) == "" || strings.ContainsAny(word, ",:;.?!\"“”") {
			return
		}
		at += len(word) + 1
	}
}

// hintTopic marks the chunks that such a phrase says are the event and the topic.
func (c *cutter) hintTopic(chunks []Chunk) {
	if c.topic == 0 {
		return
	}
	event, topic := c.event, c.topic
	for i := range chunks {
		k := &chunks[i]
		if k.Kind != TextChunk || strings.Contains(k.Text, ", ") {
			continue
		}
		switch {
		case event >= 0 && k.Start >= event && k.End < c.topic:
			k.Hint, k.Said, event = lexicon.EventMeaning, lexicon.EventMeaning, -1
		case topic >= 0 && k.Start >= topic:
			k.Hint, k.Said, topic = lexicon.TitleMeaning, lexicon.TitleMeaning, -1
		}
	}
}

// topicWord finds the first word that leads to what a talk was about, -1 where none.
func topicWord(text string, from int) (start, end int) {
	for at := from; ; {
		i := strings.IndexByte(text[at:], ' ')
		if i < 0 {
			return -1, -1
		}
		at += i + 1
		word, rest, ok := strings.Cut(text[at:], " ")
		if ok && rest != "" && openLasts[word] {
			return at - 1, at + len(word) + 1
		}
	}
}

// generic says whether a name ends in a word that the topic of an event follows: "the
// Workshop on Slow Rivers".
func generic(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return lexicon.EventWords.Has(last) || lexicon.EventNouns.Has(last) && !strings.Contains(name, " ")
}

// cutWithin says whether a date, or marked text, begins or ends within a range.
func (c *cutter) cutWithin(from, to int) bool {
	for _, k := range c.cuts {
		if k.date != nil && k.start < to && from < k.end {
			return true
		}
	}
	for _, a := range c.l.Atoms {
		if around := a.Start <= from && a.End >= to; !around && a.Marks&(Strong|Emphasis|Linked) != 0 && a.Start < to-1 && from < a.End {
			return true
		}
	}
	return false
}
