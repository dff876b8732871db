package content

// lattice is what is known of all spans of a reading. It is made once, and told
// apart twice: by the reading alone, and among its sisters.
type lattice struct {
	pieces []piece
	list   []edge
	// held are the numbers of the evidence that holds of each span, one span's
	// behind the other's.
	held []uint16
	// of says what the reading was when it was made.
	of struct {
		chunks               int
		needsTitle, hasEvent bool
	}
}

// edge is a span of a lattice.
type edge struct {
	from, to uint8
	before   gap
	end      int32 // of its evidence in held
}

// evidence gives the numbers of the evidence that holds of the i-th span.
func (l *lattice) evidence(i int) []uint16 {
	from := int32(0)
	if i > 0 {
		from = l.list[i-1].end
	}
	return l.held[from:l.list[i].end]
}

// spans gives the lattice of a reading.
func (r *reading) spans(v *votes) *lattice {
	l := r.lattice
	if l != nil && l.of.chunks == len(r.chunks) && l.of.needsTitle == r.needsTitle && l.of.hasEvent == r.hasEvent {
		return l
	}
	l = &lattice{pieces: r.pieces()}
	l.of.chunks, l.of.needsTitle, l.of.hasEvent = len(r.chunks), r.needsTitle, r.hasEvent
	r.look(l.pieces)
	for from := range l.pieces {
		for to := from; to < len(l.pieces) && to-from < maxSpan; to++ {
			s, ok := r.span(l.pieces, from, to)
			if !ok {
				break
			}
			s.repeated = v.repeats(s.text)
			l.held = s.evidence(r, l.held)
			l.list = append(l.list, edge{from: uint8(from), to: uint8(to), before: s.before, end: int32(len(l.held))})
		}
	}
	r.lattice = l
	return l
}

// evidence appends the numbers of the evidence that holds of a span.
func (s *span) evidence(r *reading, held []uint16) []uint16 {
	for e := range evidences {
		if evidences[e].holds(r, s) {
			held = append(held, uint16(e))
		}
	}
	at := len(evidences)
	for i := range families {
		held = append(held, uint16(at+families[i].of(r, s)))
		at += families[i].size
	}
	return held
}
