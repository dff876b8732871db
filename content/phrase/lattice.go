package phrase

// Lattice is what is known of all spans of a reading. It is made once, and told
// apart twice: by the reading alone, and among its sisters.
type Lattice struct {
	Pieces []Piece
	List   []Edge // every run of pieces that could be one field
	// held are the numbers of the evidence that holds of each span, one span's
	// behind the other's.
	held []uint16
	// of says what the reading was when it was made.
	of struct {
		chunks               int
		needsTitle, hasEvent bool
	}
}

// Edge is a span of a lattice.
type Edge struct {
	From, To uint8 // the first and the last of its pieces
	before   Gap
	end      int32 // of its evidence in held
}

// Evidence gives the numbers of the evidence that holds of the i-th span.
func (l *Lattice) Evidence(i int) []uint16 {
	from := int32(0)
	if i > 0 {
		from = l.List[i-1].end
	}
	return l.held[from:l.List[i].end]
}

// Spans gives the lattice of a reading.
func (r *Reading) Spans(v *Votes) *Lattice {
	l := r.Lattice
	if l != nil && l.of.chunks == len(r.Chunks) && l.of.needsTitle == r.NeedsTitle && l.of.hasEvent == r.HasEvent {
		return l
	}
	l = &Lattice{Pieces: r.Pieces()}
	l.of.chunks, l.of.needsTitle, l.of.hasEvent = len(r.Chunks), r.NeedsTitle, r.HasEvent
	r.look(l.Pieces)
	for from := range l.Pieces {
		for to := from; to < len(l.Pieces) && to-from < MaxSpan; to++ {
			s, ok := r.Span(l.Pieces, from, to)
			if !ok {
				break
			}
			if s.opensOnly() {
				continue
			}
			s.repeated = v.repeats(s.Text)
			l.held = s.evidence(r, l.held)
			l.List = append(l.List, Edge{From: uint8(from), To: uint8(to), before: s.Before, end: int32(len(l.held))})
		}
	}
	r.Lattice = l
	return l
}

// evidence appends the numbers of the evidence that holds of a span.
func (s *Span) evidence(r *Reading, held []uint16) []uint16 {
	for e := range Evidences {
		if Evidences[e].holds(r, s) {
			held = append(held, uint16(e))
		}
	}
	at := len(Evidences)
	for i := range Families {
		held = append(held, uint16(at+Families[i].of(r, s)))
		at += Families[i].Size
	}
	return held
}
