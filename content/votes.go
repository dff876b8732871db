package content

import "talkfeed/content/lexicon"

// Sister entries are written alike: what one leaves open, the others tell. Each
// is told apart by itself first; then all are told apart again with the others'
// word for what stands in which place of a layout.

// votes are what sister readings say together.
type votes struct {
	exact, alike ballots
	texts        map[string]int // how many readings have a text
}

// ballots count what the pieces in each slot were told to be.
type ballots map[slot][fieldRoles]float64

// slot is a place in a layout.
type slot struct {
	layout   string // of the whole reading, "" where only the place counts
	at, part int
	line     int
	before   gap
	marks    mark
	set      uint8 // quoted, bracketed
	hint     lexicon.Meaning
}

func newVotes() *votes {
	return &votes{exact: ballots{}, alike: ballots{}, texts: map[string]int{}}
}

// ballot lets sister readings vote.
func ballot(readings []*reading) *votes {
	v := newVotes()
	for _, r := range readings {
		v.note(r)
	}
	for _, r := range readings {
		v.add(r, aloneWeights)
	}
	return v
}

// note takes the texts of a reading.
func (v *votes) note(r *reading) {
	seen := map[string]bool{}
	for _, p := range r.pieces() {
		if !seen[p.text] {
			seen[p.text] = true
			v.texts[p.text]++
		}
	}
}

// repeats says whether several sisters have the same text.
func (v *votes) repeats(text string) bool { return v != nil && v.texts[text] > 1 }

// add counts what a reading is told to be by itself.
func (v *votes) add(r *reading, w weights) {
	told := r.tell(w, nil, v, nil)
	if told == nil {
		return
	}
	pieces := r.lattice.pieces
	layout := r.signature()
	r.alone = make([]fieldRole, len(pieces))
	for _, t := range told {
		for i := t.span.from; i <= t.span.to; i++ {
			r.alone[i] = t.role
			v.exact.count(exactSlot(r, layout, pieces, i), t.role)
			v.alike.count(alikeSlot(&pieces[i]), t.role)
		}
	}
}

func (b ballots) count(s slot, role fieldRole) {
	n := b[s]
	n[role]++
	b[s] = n
}

// share gives the shares of each field in a slot, without a reading's own votes.
func (b ballots) share(s slot, own ballots) (share [fieldRoles]float64) {
	n, sum := b[s], 0.0
	for role, v := range own[s] {
		n[role] -= v
		sum += n[role]
	}
	if sum <= 0 {
		return share
	}
	for role, v := range n {
		share[role] = v / sum
	}
	return share
}

// exactSlot is the slot of a piece in readings of the very same layout.
func exactSlot(r *reading, layout string, pieces []piece, i int) slot {
	part := 0
	for j := i; j > 0 && pieces[j-1].chunk == pieces[i].chunk; j-- {
		part++
	}
	n := 0
	for k := range r.chunks {
		if &r.chunks[k] == pieces[i].chunk {
			break
		}
		n++
	}
	return slot{layout: layout, at: n, part: min(part, 3)}
}

// alikeSlot is the slot of a piece in any reading.
func alikeSlot(p *piece) slot {
	return slot{line: min(p.line, 4), before: p.before, marks: p.chunk.marks & (strong | linked | emphasis), set: uint8(count(p.chunk.quoted) + 2*count(p.chunk.bracketed)), hint: p.chunk.hint}
}

// vote is what the sisters say of a piece: of those of the same layout, and of all.
type vote struct{ exact, alike [fieldRoles]float64 }

// say gives what the sisters say of each piece, nil where none has anything alike.
func (v *votes) say(r *reading, pieces []piece) []vote {
	if v == nil || len(v.alike) == 0 || len(r.alone) != len(pieces) {
		return nil
	}
	layout, some := r.signature(), false
	said := make([]vote, len(pieces))
	exact, alike := ballots{}, ballots{}
	for i := range pieces {
		exact.count(exactSlot(r, layout, pieces, i), r.alone[i])
		alike.count(alikeSlot(&pieces[i]), r.alone[i])
	}
	for i := range pieces {
		said[i] = vote{v.exact.share(exactSlot(r, layout, pieces, i), exact), v.alike.share(alikeSlot(&pieces[i]), alike)}
		some = some || said[i].alike != [fieldRoles]float64{}
	}
	if !some {
		return nil
	}
	return said
}
