package phrase

import (
	"slices"
	"sort"
)

// What told a part of an entry's text apart, in words: the evidence whose weights
// spoke most for what it was taken for, against what it would have been next.

// Because is why a span was taken for a field.
type Because struct {
	// Role is what the span was taken for, Against what it would have been next.
	Role, Against FieldRole
	// At is the offset of the span in the source.
	At int
	// Says is the evidence that told most, the strongest first.
	Says []string
}

// MostSaid is how many pieces of evidence are named.
const MostSaid = 3

// reasons gives why each span was taken for what it was.
func (d *Decoder) reasons(told []Telling) []Because {
	var all []Because
	for i := range told {
		if t := &told[i]; t.Role != OtherText {
			all = append(all, d.reason(t))
		}
	}
	return all
}

func (d *Decoder) reason(t *Telling) Because {
	p := &d.Pieces[t.Span.From]
	b := Because{Role: t.Role, At: p.chunk.Of.Offset(p.from)}
	at := slices.IndexFunc(d.List, func(e Edge) bool { return int(e.From) == t.Span.From && int(e.To) == t.Span.To })
	if at < 0 {
		return b
	}
	score := d.Score(at)
	best := false
	for role := OtherText; role < FieldRoles; role++ {
		if role == t.Role || role == TitleText && !d.Reading.NeedsTitle {
			continue
		}
		if !best || score[role] > score[b.Against] {
			b.Against, best = role, true
		}
	}
	b.Says = d.strongest(at, t.Role, b.Against)
	return b
}

// strongest names the evidence that counts most for what a span was taken for,
// less what it counts for the other field.
func (d *Decoder) strongest(i int, role, against FieldRole) []string {
	type weighed struct {
		says  string
		count float64
	}
	var all []weighed
	for _, e := range d.Evidence(i) {
		at := int(e) * int(FieldRoles)
		all = append(all, weighed{evidenceAt(at), d.Weights[at+int(role)] - d.Weights[at+int(against)]})
	}
	if d.Said != nil {
		said := d.SpanVote(&d.List[i])
		all = append(all, weighed{"stands where the entries beside it have theirs", d.vote(&said, role) - d.vote(&said, against)})
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].count > all[j].count })
	var says []string
	for _, w := range all[:min(MostSaid, len(all))] {
		if w.count > 0 {
			says = append(says, w.says)
		}
	}
	return says
}

// evidenceAt names the evidence whose weights begin at an index.
func evidenceAt(at int) string {
	if at < FamiliesAt {
		return Evidences[at/int(FieldRoles)].Says
	}
	at -= FamiliesAt
	for i := range Families {
		if n := Families[i].Size * int(FieldRoles); at >= n {
			at -= n
			continue
		}
		return Families[i].words(at / int(FieldRoles))
	}
	return ""
}

// Called is what a field is called.
func (role FieldRole) Called() string {
	return [FieldRoles]string{"nothing", TitleField, EventField, PlaceField}[role]
}

// The fields as they are called.
const (
	TitleField = "title"
	DateField  = "date"
	EventField = "event"
	PlaceField = "location"
)
