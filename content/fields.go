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
	// What its pieces have in common, for the evidence.
	marked       mark
	quotes       bool
	longest      int
	markedPieces int
	firstMarked  int
	// lattice is what is known of its spans, made on first use.
	lattice *lattice
	// alone is what its pieces were told to be without its sisters.
	alone []fieldRole
	// why is why its spans were told to be what they are, where that is traced.
	why    []because
	traced bool
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
	var p parts
	for _, t := range r.tell(aloneWeights, sisterWeights, v, nil) {
		text, _ := trimChunk(t.span.text)
		switch t.role {
		case titleText:
			p.title, p.titleURL = text, t.span.url
		case eventText:
			p.event, p.eventURL = text, t.span.url
		case placeText:
			p.location = text
		}
	}
	if r.needsTitle && p.title == "" {
		p.title, p.titleURL, p.noTitle = p.event, p.eventURL, true
	}
	return p
}
