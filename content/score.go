package content

import "strings"

// How much a chunk looks like the title, or like the event: evidence added up,
// of which no single piece decides. The weights were found on labelled pages;
// what counts is their order.

// evidence is something that speaks for or against a reading of a chunk.
type evidence struct {
	says   string
	weight float64
	holds  func(c *chunk, at position) bool
}

// position is where a chunk stands in its reading.
type position struct {
	first    bool // the first text chunk
	heading  bool // on the line of a heading
	behind   bool // behind the title
	hasEvent bool // the event is known from elsewhere
}

// forTitle is what tells a title from an event or place.
var forTitle = []evidence{
	{"stands in quotes", 4, func(c *chunk, at position) bool { return c.quoted && (c.words() > 2 || at.first) }},
	{"is a quoted name", 1.5, func(c *chunk, at position) bool { return c.quoted && c.words() <= 2 && !at.first }},
	{"is a title by its class", 4, func(c *chunk, _ position) bool { return c.hint == titleMeaning }},
	{"is an event by its class", -3, func(c *chunk, _ position) bool { return c.hint == eventMeaning || c.hint == venueMeaning }},
	{"is a place or date by its class", -6, func(c *chunk, _ position) bool { return c.hint == locationMeaning || c.hint == dateMeaning }},
	{"goes on behind a full stop", -3, func(c *chunk, _ position) bool { return c.sentence }},
	{"is followed by a colon", -2.2, func(c *chunk, _ position) bool { return c.labels }},
	{"follows a colon", 1.2, func(c *chunk, _ position) bool { return c.sep == ":" }},
	{"is bold", 1.8, func(c *chunk, _ position) bool { return c.marks&strong != 0 }},
	{"is in italics", -0.8, func(c *chunk, _ position) bool { return c.marks&emphasis != 0 }},
	{"links to slides or a recording", 1.5, func(c *chunk, _ position) bool { return c.leadsTo(Slides, Video, Audio, Code, Paper) }},
	{"links to an event's site", -1, func(c *chunk, _ position) bool { return c.leadsTo(EventLink) }},
	{"links to a page", 0.2, func(c *chunk, _ position) bool { return c.leadsTo(OtherLink) }},
	{"stands first", 0.6, func(_ *chunk, at position) bool { return at.first }},
	{"is the heading", 2, func(_ *chunk, at position) bool { return at.heading }},
	{"follows “at”", -4, func(c *chunk, _ position) bool { return c.isAt() }},
	{"stands in brackets", -2, func(c *chunk, _ position) bool { return c.bracketed }},
	{"has a year or number as events do", -3.5, func(c *chunk, _ position) bool { return eventLike(c.text) >= 2 }},
	{"has a word as events do", -1.6, func(c *chunk, _ position) bool { return eventLike(c.text) == 1 }},
	{"is a place", -4, func(c *chunk, _ position) bool { return placeLike(c.text) }},
	{"has no capital", -0.8, func(c *chunk, _ position) bool { return !capital(c.text) }},
}

// forEvent is what tells an event from what else stands beside a title.
var forEvent = []evidence{
	{"follows “at”", 3, func(c *chunk, _ position) bool { return c.isAt() }},
	{"is an event by its class", 4, func(c *chunk, _ position) bool { return c.hint == eventMeaning }},
	{"is a venue by its class", 1, func(c *chunk, _ position) bool { return c.hint == venueMeaning }},
	{"is a place or date by its class", -6, func(c *chunk, _ position) bool { return c.hint == locationMeaning || c.hint == dateMeaning }},
	{"has a word as events do", 1, func(c *chunk, _ position) bool { return eventLike(c.text) == 1 }},
	{"has a year or number as events do", 2, func(c *chunk, _ position) bool { return eventLike(c.text) == 2 }},
	{"has word and year as events do", 3, func(c *chunk, _ position) bool { return eventLike(c.text) >= 3 }},
	{"stands in brackets", 0.5, func(c *chunk, _ position) bool { return c.bracketed }},
	{"only says what follows", -1.5, func(c *chunk, _ position) bool { return c.words() == 1 && eventWords[plain(c.text)] }},
	{"is an institution", -0.8, func(c *chunk, _ position) bool { return hostLike(c.text) }},
	{"is a link", 0.3, func(c *chunk, _ position) bool { return c.marks&linked != 0 }},
	{"is a place", -3, func(c *chunk, at position) bool { return c.onlyPlace(at) }},
	{"is a sentence", -4, func(c *chunk, at position) bool { return c.narrates(at) }},
	{"goes on behind a full stop", -2, func(c *chunk, _ position) bool { return c.sentence }},
}

// weigh adds up the evidence that holds.
func weigh(list []evidence, c *chunk, at position) float64 {
	sum := 0.0
	for i := range list {
		if list[i].holds(c, at) {
			sum += list[i].weight
		}
	}
	return sum
}

// scores gives how much more each text chunk looks like a title than like the
// name of an event or place.
func (r *reading) scores() []float64 {
	texts := r.texts()
	scores := make([]float64, len(texts))
	for n, i := range texts {
		c := &r.chunks[i]
		scores[n] = titleLike(c.text) + weigh(forTitle, c, position{first: n == 0, heading: r.headed && c.line == 0})
	}
	return scores
}

// eventScore says how much the n-th text chunk looks like the event's name; of
// equals the earlier is it.
func (r *reading) eventScore(n, title int, c *chunk) float64 {
	return weigh(forEvent, c, position{behind: title >= 0 && n > title, hasEvent: r.hasEvent}) - 0.1*float64(n)
}

func (c *chunk) words() int { return len(strings.Fields(c.text)) }

// isAt says whether a word that leads to an event stands before the chunk.
func (c *chunk) isAt() bool { return c.sep == "at" || c.sep == "@" }

// leadsTo says whether the chunk is a link to one of the kinds.
func (c *chunk) leadsTo(kinds ...LinkKind) bool {
	if c.marks&linked == 0 {
		return false
	}
	kind := kindOfLink("", c.url)
	for _, k := range kinds {
		if k == kind {
			return true
		}
	}
	return false
}

// onlyPlace says whether a chunk is a place without an event before it.
func (c *chunk) onlyPlace(at position) bool {
	if !placeLike(c.text) || eventLike(c.text) >= 2 {
		return false
	}
	name, _ := splitPlace(c.text)
	return at.hasEvent || name == "" || name == c.text
}

// narrates says whether a chunk is a sentence about the talk and not the name of
// an event.
func (c *chunk) narrates(at position) bool {
	return c.words() > 16 || at.behind && c.marks&linked == 0 && !capital(c.text) && eventLike(c.text) == 0
}
