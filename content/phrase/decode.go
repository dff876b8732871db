package phrase

import "talkfeed/content/lexicon"

// Telling an entry's text apart: of all ways to make title, event and place of
// its pieces the one whose evidence adds up to most, found by going over the
// pieces once (a semi-Markov model, decoded as Viterbi does).

// Weights are how much each piece of evidence counts for each field, what stands
// in which order, what is missing, and how much the sisters' word counts.
type Weights []float64

// Where the parts of weights begin: behind those of the evidence come those of the
// families, of the order of fields, of what is missing and of the sisters' votes.
var (
	FamiliesAt  = len(Evidences) * int(FieldRoles)
	FollowsAt   = FamiliesAt + familySize()*int(FieldRoles)
	AbsentAt    = FollowsAt + int(FieldRoles)*int(FieldRoles)*int(Gaps)
	VotesAt     = AbsentAt + int(FieldRoles)*absences
	WeightCount = VotesAt + int(FieldRoles)*2
)

func familySize() int {
	n := 0
	for i := range Families {
		n += Families[i].Size
	}
	return n
}

// FollowAt gives the weight for a field's following another behind a gap.
func FollowAt(before, role FieldRole, g Gap) int {
	return FollowsAt + (int(before)*int(FieldRoles)+int(role))*int(Gaps) + int(g)
}

// absences is how many kinds of readings are told apart that lack a field.
const absences = 2 * 2 * 2 * 4

// AbsentIndex is the weight for a reading's having no such field: it depends on
// what is known from elsewhere, on whether the author marked some of the text, and
// on how many pieces there are.
func (r *Reading) AbsentIndex(role FieldRole, pieces int) int {
	kind := Count(r.HasEvent) + 2*Count(r.NeedsTitle) + 4*Count(r.marked != 0 || r.quotes) + 8*min(pieces-1, 3)
	return AbsentAt + int(role)*absences + kind
}

// Telling is a span with the field it was told to be.
type Telling struct {
	Span Span
	Role FieldRole
}

// state is what the decoder knows of the pieces before: the last field, and which
// fields there are.
type state struct {
	last FieldRole
	have uint8
}

const states = int(FieldRoles) * 8

func (s state) index() int { return int(s.last)*8 + int(s.have) }

// Bit stands for a field in a set of fields.
func Bit(role FieldRole) uint8 { return 1 << (role - 1) }

// step is the best way to a state.
type step struct {
	score float64
	ok    bool
	from  int // piece at which the last span begins
	role  FieldRole
	prev  state
}

// Decoder finds the best telling of one reading.
type Decoder struct {
	*Lattice
	Reading *Reading
	Weights Weights
	// Said is what the sisters say of each piece, nil where there are none.
	Said []Vote
}

// Tell tells the pieces of a reading apart, with the weights for readings among
// sisters where those have something to say. bias is added to every telling that
// differs from what is wanted, which only training needs; nil elsewhere.
func (r *Reading) Tell(w, sister Weights, v *Votes, bias func(s *Span, role FieldRole) float64) []Telling {
	d := &Decoder{Reading: r, Weights: w, Lattice: r.Spans(v)}
	if len(d.Pieces) == 0 {
		return nil
	}
	if d.Said = v.Say(r, d.Pieces); d.Said != nil && sister != nil {
		d.Weights = sister
	}
	steps := make([][states]step, len(d.Pieces)+1)
	steps[0][0] = step{ok: true}
	for i := range d.List {
		score := d.Score(i)
		if bias != nil {
			s := Span{From: int(d.List[i].From), To: int(d.List[i].To)}
			for role := range score {
				score[role] += bias(&s, FieldRole(role))
			}
		}
		d.extend(steps, &d.List[i], &score)
	}
	told := d.trace(steps)
	if r.Traced {
		r.Why = d.reasons(told)
	}
	return told
}

// Score adds up the evidence for each field of a span.
func (d *Decoder) Score(i int) (score [FieldRoles]float64) {
	for _, e := range d.Evidence(i) {
		w := d.Weights[int(e)*int(FieldRoles):][:FieldRoles]
		for role := range score {
			score[role] += w[role]
		}
	}
	if d.Said == nil {
		return score
	}
	said := d.SpanVote(&d.List[i])
	for role := range score {
		score[role] += d.vote(&said, FieldRole(role))
	}
	return score
}

// vote weighs what the sisters say for a field.
func (d *Decoder) vote(said *Vote, role FieldRole) float64 {
	at := VotesAt + int(role)*2
	return d.Weights[at]*said.Exact[role] + d.Weights[at+1]*said.Alike[role]
}

// SpanVote is the mean of what the sisters say of the pieces of a span.
func (d *Decoder) SpanVote(s *Edge) (said Vote) {
	n := float64(s.To - s.From + 1)
	for _, v := range d.Said[s.From : s.To+1] {
		for role := range v.Exact {
			said.Exact[role] += v.Exact[role] / n
			said.Alike[role] += v.Alike[role] / n
		}
	}
	return said
}

// extend goes on from the states before a span with each field that it can be.
func (d *Decoder) extend(steps [][states]step, s *Edge, score *[FieldRoles]float64) {
	for i := range steps[s.From] {
		before := &steps[s.From][i]
		if !before.ok {
			continue
		}
		at := state{last: FieldRole(i / 8), have: uint8(i % 8)}
		chunk := d.Pieces[s.From].chunk
		for role := OtherText; role < FieldRoles; role++ {
			next, follows := at, 0.0
			if role == OtherText {
				if s.To > s.From || chunk.led && at.have&Bit(PlaceText) == 0 {
					continue
				}
			} else {
				if at.have&Bit(role) != 0 || role == TitleText && (!d.Reading.NeedsTitle || chunk.Said == lexicon.LocationMeaning) {
					continue
				}
				next = state{last: role, have: at.have | Bit(role)}
				follows = d.Weights[FollowAt(at.last, role, s.before)]
			}
			total := before.score + score[role] + follows
			if to := &steps[s.To+1][next.index()]; !to.ok || total > to.score {
				*to = step{score: total, ok: true, from: int(s.From), role: role, prev: at}
			}
		}
	}
}

// trace goes back from the best end.
func (d *Decoder) trace(steps [][states]step) []Telling {
	n := len(d.Pieces)
	best, most, found := state{}, 0.0, false
	for i := range steps[n] {
		s := &steps[n][i]
		if !s.ok {
			continue
		}
		at := state{last: FieldRole(i / 8), have: uint8(i % 8)}
		total := s.score
		for role := TitleText; role < FieldRoles; role++ {
			if at.have&Bit(role) == 0 && (role != TitleText || d.Reading.NeedsTitle) {
				total += d.Weights[d.Reading.AbsentIndex(role, n)]
			}
		}
		if !found || total > most {
			best, most, found = at, total, true
		}
	}
	var back []Telling
	for to := n; to > 0; {
		s := steps[to][best.index()]
		sp, _ := d.Reading.Span(d.Pieces, s.from, to-1)
		back = append(back, Telling{Span: sp, Role: s.role})
		to, best = s.from, s.prev
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}

// look notes what the reading's pieces have in common.
func (r *Reading) look(pieces []Piece) {
	r.marked, r.quotes, r.longest, r.markedPieces, r.firstMarked = 0, false, 0, 0, -1
	for i := range pieces {
		p := &pieces[i]
		m := p.chunk.Marks & (Strong | Emphasis | Linked)
		r.marked |= m
		r.quotes = r.quotes || p.chunk.Quoted
		r.longest = max(r.longest, len(p.Text))
		if m != 0 {
			r.markedPieces++
			if r.firstMarked < 0 {
				r.firstMarked = i
			}
		}
	}
}
