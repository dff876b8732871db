package content

import (
	"strings"
)

// parts are what the text of an entry was told apart into.
type parts struct {
	title, event, location string
	titleURL, eventURL     string
	// noTitle is set where the text names only an event or host, whose name then
	// serves as the title.
	noTitle bool
}

// reading is one entry's chunks, ready to be told apart. headed says that the
// first line is a heading, which mostly is the title.
type reading struct {
	chunks []chunk
	headed bool
	// needsTitle is unset where the title is known from elsewhere (a delivery
	// under its talk).
	needsTitle bool
	// hasEvent says that the event is known from elsewhere (a talk under its event).
	hasEvent bool
}

// texts are the chunks that may be title, event or place.
func (r *reading) texts() []int {
	var list []int
	for i, c := range r.chunks {
		if c.kind == textChunk {
			list = append(list, i)
		}
	}
	return list
}

// atEvent says whether a word such as "at" leads to one of the chunks.
func (r *reading) atEvent() bool {
	for i := range r.chunks {
		if r.chunks[i].kind == textChunk && r.chunks[i].isAt() {
			return true
		}
	}
	return false
}

// signature tells which readings have the same layout: the same kinds of
// chunks with the same marks in the same order.
func (r *reading) signature() string {
	var b strings.Builder
	for _, c := range r.chunks {
		switch c.kind {
		case dateChunk:
			b.WriteByte('D')
		case textChunk:
			b.WriteByte('T')
			b.WriteByte('0' + byte(c.marks&strong))
			b.WriteByte('a' + byte(c.hint))
			if c.quoted {
				b.WriteByte('q')
			}
			if c.bracketed {
				b.WriteByte('b')
			}
			b.WriteString(c.sep)
			b.WriteByte('0' + byte(min(c.line, 9)))
		}
	}
	return b.String()
}

// read tells a reading's chunks apart, with the votes of its siblings.
func (r *reading) read(v *votes) parts {
	r.leadToEvents()
	texts := r.texts()
	var p parts
	if len(texts) == 0 {
		return p
	}
	if len(texts) == 1 {
		if r.needsTitle && !r.hasEvent && !r.headed && v.single > 2 && v.pairs*10 >= v.single*7 && namePair(r.chunks[texts[0]].text) {
			r.readRest(texts, -1, &p)
			p.title, p.titleURL, p.noTitle = p.event, p.eventURL, true
			return p
		}
		texts = r.splitOnly(texts[0])
	}
	title := r.titleIndex(texts, v)
	if title >= 0 {
		texts, title = r.rejoin(texts, title)
		c := r.chunks[texts[title]]
		p.title, p.titleURL = c.text, c.url
	}
	r.readRest(texts, title, &p)
	if r.needsTitle && p.title == "" {
		p.title, p.titleURL, p.noTitle = p.event, p.eventURL, true
	}
	return p
}

// titleIndex chooses the chunk that is the title: the place that won the vote of
// its layout. It is -1 where the reading needs no title.
func (r *reading) titleIndex(texts []int, v *votes) int {
	if !r.needsTitle {
		return -1
	}
	scores := v.places[r.signature()].mean()
	if len(scores) != len(texts) {
		scores = r.scores()
	}
	if line := v.titleLine(r.lineCount()); line >= 0 {
		for i, t := range texts {
			if r.chunks[t].line != line {
				scores[i] -= 2
			}
		}
	}
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	if r.onlyEvent(texts) {
		return -1
	}
	if len(texts) == 1 && !r.headed && !r.hasEvent && r.chunks[texts[0]].marks&strong == 0 && !r.chunks[texts[0]].quoted {
		c := r.chunks[texts[0]]
		if eventLike(c.text) >= 1 && len(strings.Fields(c.text)) <= 7 {
			return -1
		}
	}
	return best
}

// onlyEvent says whether the one chunk that is no place is an event by its class
// or column: the entry names no title.
func (r *reading) onlyEvent(texts []int) bool {
	named := 0
	for _, i := range texts {
		switch c := &r.chunks[i]; {
		case c.hint == locationMeaning:
		case c.hint == eventMeaning || c.hint == venueMeaning:
			named++
		default:
			return false
		}
	}
	return named == 1
}

// readRest finds event and location among the chunks that are not the title.
func (r *reading) readRest(texts []int, title int, p *parts) {
	event := r.eventIndex(texts, title)
	if event >= 0 {
		c := r.chunks[texts[event]]
		name, place := splitPlace(c.text)
		if e, in, ok := placeInBrackets(name); ok && e != "" {
			name, place = e, join(in, place)
		}
		p.event, p.eventURL, p.location = name, c.url, place
	}
	for n, i := range texts {
		if n == title || n == event {
			continue
		}
		c := r.chunks[i]
		switch {
		case event >= 0 && n > event && p.location == "" && hostLike(c.text):
			p.location = c.text
		case c.hint == locationMeaning, c.hint == venueMeaning && event >= 0, placeLike(c.text) && eventLike(c.text) < 2:
			p.location = join(p.location, c.text)
		case event >= 0 && n > event && p.location == "" && shortName(c.text) && c.line == r.chunks[texts[event]].line:
			p.location = c.text
		}
	}
}

// eventIndex chooses the chunk that names the event, -1 where none does.
func (r *reading) eventIndex(texts []int, title int) int {
	best, most := -1, -1.0
	for n, i := range texts {
		if n == title {
			continue
		}
		if s := r.eventScore(n, title, &r.chunks[i]); s > most {
			best, most = n, s
		}
	}
	return best
}
