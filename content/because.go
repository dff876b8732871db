package content

import (
	"slices"
	"sort"
)

// What told a part of an entry's text apart, in words: the evidence whose weights
// spoke most for what it was taken for, against what it would have been next.

// because is why a span was taken for a field.
type because struct {
	role    fieldRole
	against fieldRole
	at      int // offset of the span in the source
	says    []string
}

// mostSaid is how many pieces of evidence are named.
const mostSaid = 3

// reasons gives why each span was taken for what it was.
func (d *decoder) reasons(told []telling) []because {
	var all []because
	for i := range told {
		if t := &told[i]; t.role != otherText {
			all = append(all, d.reason(t))
		}
	}
	return all
}

func (d *decoder) reason(t *telling) because {
	p := &d.pieces[t.span.from]
	b := because{role: t.role, at: p.chunk.of.offset(p.from)}
	at := slices.IndexFunc(d.list, func(e edge) bool { return int(e.from) == t.span.from && int(e.to) == t.span.to })
	if at < 0 {
		return b
	}
	score := d.score(at)
	best := false
	for role := otherText; role < fieldRoles; role++ {
		if role == t.role || role == titleText && !d.r.needsTitle {
			continue
		}
		if !best || score[role] > score[b.against] {
			b.against, best = role, true
		}
	}
	b.says = d.strongest(at, t.role, b.against)
	return b
}

// strongest names the evidence that counts most for what a span was taken for,
// less what it counts for the other field.
func (d *decoder) strongest(i int, role, against fieldRole) []string {
	type weighed struct {
		says  string
		count float64
	}
	var all []weighed
	for _, e := range d.evidence(i) {
		at := int(e) * int(fieldRoles)
		all = append(all, weighed{evidenceAt(at), d.w[at+int(role)] - d.w[at+int(against)]})
	}
	if d.said != nil {
		said := d.spanVote(&d.list[i])
		all = append(all, weighed{"stands where the entries beside it have theirs", d.vote(&said, role) - d.vote(&said, against)})
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].count > all[j].count })
	var says []string
	for _, w := range all[:min(mostSaid, len(all))] {
		if w.count > 0 {
			says = append(says, w.says)
		}
	}
	return says
}

// evidenceAt names the evidence whose weights begin at an index.
func evidenceAt(at int) string {
	if at < familiesAt {
		return evidences[at/int(fieldRoles)].says
	}
	at -= familiesAt
	for i := range families {
		if n := families[i].size * int(fieldRoles); at >= n {
			at -= n
			continue
		}
		return families[i].words(at / int(fieldRoles))
	}
	return ""
}

// called is what a field is called.
func (role fieldRole) called() string {
	return [fieldRoles]string{"nothing", titleField, eventField, placeField}[role]
}
