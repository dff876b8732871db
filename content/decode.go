package content

// Telling an entry's text apart: of all ways to make title, event and place of
// its pieces the one whose evidence adds up to most, found by going over the
// pieces once (a semi-Markov model, decoded as Viterbi does).

// weights are how much each piece of evidence counts for each field, what stands
// in which order, what is missing, and how much the sisters' word counts.
type weights []float64

// The parts of weights.
var (
	familiesAt = len(evidences) * int(fieldRoles)
	followsAt  = familiesAt + familySize()*int(fieldRoles)
	absentAt   = followsAt + int(fieldRoles)*int(fieldRoles)*int(gaps)
	votesAt    = absentAt + int(fieldRoles)*absences
	weightsN   = votesAt + int(fieldRoles)*2
)

func familySize() int {
	n := 0
	for i := range families {
		n += families[i].size
	}
	return n
}

func followAt(before, role fieldRole, g gap) int {
	return followsAt + (int(before)*int(fieldRoles)+int(role))*int(gaps) + int(g)
}

// absences is how many kinds of readings are told apart that lack a field.
const absences = 2 * 2 * 2 * 4

// absentIndex is the weight for a reading's having no such field: it depends on
// what is known from elsewhere, on whether the author marked some of the text, and
// on how many pieces there are.
func (r *reading) absentIndex(role fieldRole, pieces int) int {
	kind := count(r.hasEvent) + 2*count(r.needsTitle) + 4*count(r.marked != 0 || r.quotes) + 8*min(pieces-1, 3)
	return absentAt + int(role)*absences + kind
}

// telling is a span with the field it was told to be.
type telling struct {
	span span
	role fieldRole
}

// state is what the decoder knows of the pieces before: the last field, and which
// fields there are.
type state struct {
	last fieldRole
	have uint8
}

const states = int(fieldRoles) * 8

func (s state) index() int { return int(s.last)*8 + int(s.have) }

func bit(role fieldRole) uint8 { return 1 << (role - 1) }

// step is the best way to a state.
type step struct {
	score float64
	ok    bool
	from  int // piece at which the last span begins
	role  fieldRole
	prev  state
}

// decoder finds the best telling of one reading.
type decoder struct {
	*lattice
	r    *reading
	w    weights
	said []vote
}

// tell tells the pieces of a reading apart, with the weights for readings among
// sisters where those have something to say. bias is added to every telling that
// differs from what is wanted, which only training needs; nil elsewhere.
func (r *reading) tell(w, sister weights, v *votes, bias func(s *span, role fieldRole) float64) []telling {
	d := &decoder{r: r, w: w, lattice: r.spans(v)}
	if len(d.pieces) == 0 {
		return nil
	}
	if d.said = v.say(r, d.pieces); d.said != nil && sister != nil {
		d.w = sister
	}
	steps := make([][states]step, len(d.pieces)+1)
	steps[0][0] = step{ok: true}
	for i := range d.list {
		score := d.score(i)
		if bias != nil {
			s := span{from: int(d.list[i].from), to: int(d.list[i].to)}
			for role := range score {
				score[role] += bias(&s, fieldRole(role))
			}
		}
		d.extend(steps, &d.list[i], &score)
	}
	told := d.trace(steps)
	if r.traced {
		r.why = d.reasons(told)
	}
	return told
}

// score adds up the evidence for each field of a span.
func (d *decoder) score(i int) (score [fieldRoles]float64) {
	for _, e := range d.evidence(i) {
		w := d.w[int(e)*int(fieldRoles):][:fieldRoles]
		for role := range score {
			score[role] += w[role]
		}
	}
	if d.said == nil {
		return score
	}
	said := d.spanVote(&d.list[i])
	for role := range score {
		score[role] += d.vote(&said, fieldRole(role))
	}
	return score
}

// vote weighs what the sisters say for a field.
func (d *decoder) vote(said *vote, role fieldRole) float64 {
	at := votesAt + int(role)*2
	return d.w[at]*said.exact[role] + d.w[at+1]*said.alike[role]
}

// spanVote is the mean of what the sisters say of the pieces of a span.
func (d *decoder) spanVote(s *edge) (said vote) {
	n := float64(s.to - s.from + 1)
	for _, v := range d.said[s.from : s.to+1] {
		for role := range v.exact {
			said.exact[role] += v.exact[role] / n
			said.alike[role] += v.alike[role] / n
		}
	}
	return said
}

// extend goes on from the states before a span with each field that it can be.
func (d *decoder) extend(steps [][states]step, s *edge, score *[fieldRoles]float64) {
	for i := range steps[s.from] {
		before := &steps[s.from][i]
		if !before.ok {
			continue
		}
		at := state{last: fieldRole(i / 8), have: uint8(i % 8)}
		for role := otherText; role < fieldRoles; role++ {
			next, follows := at, 0.0
			if role == otherText {
				if s.to > s.from {
					continue
				}
			} else {
				if at.have&bit(role) != 0 || role == titleText && !d.r.needsTitle {
					continue
				}
				next = state{last: role, have: at.have | bit(role)}
				follows = d.w[followAt(at.last, role, s.before)]
			}
			total := before.score + score[role] + follows
			if to := &steps[s.to+1][next.index()]; !to.ok || total > to.score {
				*to = step{score: total, ok: true, from: int(s.from), role: role, prev: at}
			}
		}
	}
}

// trace goes back from the best end.
func (d *decoder) trace(steps [][states]step) []telling {
	n := len(d.pieces)
	best, most, found := state{}, 0.0, false
	for i := range steps[n] {
		s := &steps[n][i]
		if !s.ok {
			continue
		}
		at := state{last: fieldRole(i / 8), have: uint8(i % 8)}
		total := s.score
		for role := titleText; role < fieldRoles; role++ {
			if at.have&bit(role) == 0 && (role != titleText || d.r.needsTitle) {
				total += d.w[d.r.absentIndex(role, n)]
			}
		}
		if !found || total > most {
			best, most, found = at, total, true
		}
	}
	var back []telling
	for to := n; to > 0; {
		s := steps[to][best.index()]
		sp, _ := d.r.span(d.pieces, s.from, to-1)
		back = append(back, telling{span: sp, role: s.role})
		to, best = s.from, s.prev
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}

// look notes what the reading's pieces have in common.
func (r *reading) look(pieces []piece) {
	r.marked, r.quotes, r.longest, r.markedPieces, r.firstMarked = 0, false, 0, 0, -1
	for i := range pieces {
		p := &pieces[i]
		m := p.chunk.marks & (strong | emphasis | linked)
		r.marked |= m
		r.quotes = r.quotes || p.chunk.quoted
		r.longest = max(r.longest, len(p.text))
		if m != 0 {
			r.markedPieces++
			if r.firstMarked < 0 {
				r.firstMarked = i
			}
		}
	}
}
