package phrase

import (
	"strings"
)

// Parts are what the text of an entry was told apart into.
type Parts struct {
	// Title, Event and Location are plain text, "" where there is none; TitleURL and
	// EventURL are the addresses that the first two link to.
	Title, Event, Location string
	TitleURL, EventURL     string
	// NoTitle is set where the text names only an event or host, whose name then
	// serves as the title.
	NoTitle bool
}

// Reading is one entry's chunks, ready to be told apart.
type Reading struct {
	Chunks []Chunk
	// Headed says that the first line is a heading, which mostly is the title.
	Headed bool
	// NeedsTitle is unset where the title is known from elsewhere (a delivery
	// under its talk).
	NeedsTitle bool
	// HasEvent says that the event is known from elsewhere (a talk under its event).
	HasEvent bool
	// What its pieces have in common, for the evidence.
	marked       Mark
	quotes       bool
	longest      int
	markedPieces int
	firstMarked  int
	// Lattice is what is known of its spans, made on first use.
	Lattice *Lattice
	// Alone is what its pieces were told to be without its sisters.
	Alone []FieldRole
	// Why is why its spans were told to be what they are, where Traced asks for it.
	Why    []Because
	Traced bool
}

// Texts are the chunks that may be title, event or place.
func (r *Reading) Texts() []int {
	var list []int
	for i, c := range r.Chunks {
		if c.Kind == TextChunk {
			list = append(list, i)
		}
	}
	return list
}

// AtEvent says whether a word such as "at" leads to one of the chunks.
func (r *Reading) AtEvent() bool {
	for i := range r.Chunks {
		if r.Chunks[i].Kind == TextChunk && r.Chunks[i].isAt() {
			return true
		}
	}
	return false
}

// signature tells which readings have the same layout: the same kinds of
// chunks with the same marks in the same order.
func (r *Reading) signature() string {
	var b strings.Builder
	for _, c := range r.Chunks {
		switch c.Kind {
		case DateChunk:
			b.WriteByte('D')
		case TextChunk:
			b.WriteByte('T')
			b.WriteByte('0' + byte(c.Marks&Strong))
			b.WriteByte('a' + byte(c.Hint))
			if c.Quoted {
				b.WriteByte('q')
			}
			if c.Bracketed {
				b.WriteByte('b')
			}
			b.WriteString(c.Sep)
			b.WriteByte('0' + byte(min(c.Line, 9)))
		}
	}
	return b.String()
}

// Read tells a reading's chunks apart, with the votes of its siblings.
func (r *Reading) Read(v *Votes) Parts {
	var p Parts
	for _, t := range r.Tell(AloneWeights, SisterWeights, v, nil) {
		text, _ := TrimChunk(t.Span.Text)
		switch t.Role {
		case TitleText:
			p.Title, p.TitleURL = text, t.Span.url
		case EventText:
			p.Event, p.EventURL = text, t.Span.url
		case PlaceText:
			p.Location = text
		}
	}
	if p.Location == "" {
		p.Event, p.Location = InTown(p.Event)
	}
	if r.NeedsTitle && p.Title == "" {
		p.Title, p.TitleURL, p.NoTitle = p.Event, p.EventURL, true
	}
	return p
}
