package phrase

import "talkfeed/content/lexicon"

// Sister entries are written alike: what one leaves open, the others tell. Each
// is told apart by itself first; then all are told apart again with the others'
// word for what stands in which place of a layout.

// Votes are what sister readings say together.
type Votes struct {
	exact, alike ballots
	texts        map[string]int // how many readings have a text
}

// ballots count what the pieces in each slot were told to be.
type ballots map[slot][FieldRoles]float64

// slot is a place in a layout.
type slot struct {
	layout   string // of the whole reading, "" where only the place counts
	at, part int
	line     int
	before   Gap
	marks    Mark
	set      uint8 // quoted, bracketed
	hint     lexicon.Meaning
}

// NewVotes makes a count in which nobody has voted yet.
func NewVotes() *Votes {
	return &Votes{exact: ballots{}, alike: ballots{}, texts: map[string]int{}}
}

// Ballot lets sister readings vote.
func Ballot(readings []*Reading) *Votes {
	v := NewVotes()
	for _, r := range readings {
		v.Note(r)
	}
	for _, r := range readings {
		v.Add(r, AloneWeights)
	}
	return v
}

// Note takes the texts of a reading.
func (v *Votes) Note(r *Reading) {
	seen := map[string]bool{}
	for _, p := range r.Pieces() {
		if !seen[p.Text] {
			seen[p.Text] = true
			v.texts[p.Text]++
		}
	}
}

// repeats says whether several sisters have the same text.
func (v *Votes) repeats(text string) bool { return v != nil && v.texts[text] > 1 }

// Add counts what a reading is told to be by itself.
func (v *Votes) Add(r *Reading, w Weights) {
	told := r.Tell(w, nil, v, nil)
	if told == nil {
		return
	}
	pieces := r.Lattice.Pieces
	layout := r.signature()
	r.Alone = make([]FieldRole, len(pieces))
	for _, t := range told {
		for i := t.Span.From; i <= t.Span.To; i++ {
			r.Alone[i] = t.Role
			v.exact.count(exactSlot(r, layout, pieces, i), t.Role)
			v.alike.count(alikeSlot(&pieces[i]), t.Role)
		}
	}
}

func (b ballots) count(s slot, role FieldRole) {
	n := b[s]
	n[role]++
	b[s] = n
}

// share gives the shares of each field in a slot, without a reading's own votes.
func (b ballots) share(s slot, own ballots) (share [FieldRoles]float64) {
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
func exactSlot(r *Reading, layout string, pieces []Piece, i int) slot {
	part := 0
	for j := i; j > 0 && pieces[j-1].chunk == pieces[i].chunk; j-- {
		part++
	}
	n := 0
	for k := range r.Chunks {
		if &r.Chunks[k] == pieces[i].chunk {
			break
		}
		n++
	}
	return slot{layout: layout, at: n, part: min(part, 3)}
}

// alikeSlot is the slot of a piece in any reading.
func alikeSlot(p *Piece) slot {
	return slot{line: min(p.line, 4), before: p.before, marks: p.chunk.Marks & (Strong | Linked | Emphasis), set: uint8(Count(p.chunk.Quoted) + 2*Count(p.chunk.Bracketed)), hint: p.chunk.Hint}
}

// Vote is what the sisters say of a piece: of those of the same layout, and of all.
type Vote struct{ Exact, Alike [FieldRoles]float64 }

// Say gives what the sisters say of each piece, nil where none has anything alike.
func (v *Votes) Say(r *Reading, pieces []Piece) []Vote {
	if v == nil || len(v.alike) == 0 || len(r.Alone) != len(pieces) {
		return nil
	}
	layout, some := r.signature(), false
	said := make([]Vote, len(pieces))
	exact, alike := ballots{}, ballots{}
	for i := range pieces {
		exact.count(exactSlot(r, layout, pieces, i), r.Alone[i])
		alike.count(alikeSlot(&pieces[i]), r.Alone[i])
	}
	for i := range pieces {
		said[i] = Vote{v.exact.share(exactSlot(r, layout, pieces, i), exact), v.alike.share(alikeSlot(&pieces[i]), alike)}
		some = some || said[i].Alike != [FieldRoles]float64{}
	}
	if !some {
		return nil
	}
	return said
}
