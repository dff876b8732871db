package outline

import "sort"

// origin tells where in the source the bytes of a text stand. A text can be a
// part of the source, lines of it with their indentation taken off, or a decoded
// value.
type origin struct {
	// pieces are where stretches of the text begin, in the text and in the
	// source, ascending.
	pieces []piece
	// lo and hi bound the text in the source. Where fixed is set the text does
	// not stand there literally, and all of it is at lo..hi.
	lo, hi int
	fixed  bool
}

type piece struct{ at, source int }

// originAt is the origin of a text that stands in the source from start on.
func originAt(start, length int) origin {
	return origin{pieces: []piece{{0, start}}, lo: start, hi: start + length}
}

// start gives the source offset at which the byte at i begins.
func (o *origin) start(i int) int {
	if o.fixed || len(o.pieces) == 0 {
		return o.lo
	}
	n := 0
	if len(o.pieces) > 1 {
		n = sort.Search(len(o.pieces), func(k int) bool { return o.pieces[k].at > i }) - 1
	}
	p := o.pieces[max(n, 0)]
	return max(o.lo, min(o.hi, p.source+i-p.at))
}

// end gives the source offset behind the byte before i.
func (o *origin) end(i int) int {
	if o.fixed {
		return o.hi
	}
	if i <= 0 {
		return o.start(0)
	}
	return min(o.hi, o.start(i-1)+1)
}

// cut is the origin of text[from:to].
func (o *origin) cut(from, to int) origin {
	if o.fixed {
		return *o
	}
	part := origin{lo: o.start(from), hi: o.end(to)}
	part.pieces = append(part.pieces, piece{0, part.lo})
	first := sort.Search(len(o.pieces), func(k int) bool { return o.pieces[k].at > from })
	for _, p := range o.pieces[first:] {
		if p.at >= to {
			break
		}
		part.pieces = append(part.pieces, piece{p.at - from, p.source})
	}
	part.hi = max(part.hi, part.lo)
	return part
}

// assembly is a text put together from parts of another.
type assembly struct {
	text []byte
	from origin
}

// add appends text[from:to], whose origin is o.
func (a *assembly) add(text []byte, o *origin, from, to int) {
	if from >= to {
		return
	}
	if len(a.text) == 0 {
		a.from = origin{lo: o.start(from), fixed: o.fixed}
	}
	a.from.pieces = append(a.from.pieces, piece{len(a.text), o.start(from)})
	a.from.hi = max(a.from.hi, o.end(to))
	a.text = append(a.text, text[from:to]...)
}
