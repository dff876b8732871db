package content

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// TestWeights wants a weight for each piece of evidence, in its order: a row that
// is moved, added or taken out wants `make weights`.
func TestWeights(t *testing.T) {
	if len(aloneWeights) != weightsN || len(sisterWeights) != weightsN {
		t.Fatalf("there are %d and %d weights, not %d: run make weights", len(aloneWeights), len(sisterWeights), weightsN)
	}
	text, err := os.ReadFile("weights_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "var aloneWeights")
	lines := strings.Split(table, "\n")[1:]
	for i := range evidences {
		if _, says, _ := strings.Cut(lines[i], "// "); says != evidences[i].says {
			t.Fatalf("the weights at %q are of %q: run make weights", evidences[i].says, says)
		}
	}
}

// TestTellBest compares the telling of readings with all tellings there are,
// under weights at random.
func TestTellBest(t *testing.T) {
	lines := []string{"Slow queries, Rivercon 2018, Ghent", "“A tour of the index” at Harbour Days (Turku)", "Rivercon: *Queues* - Ulm", "Cron"}
	rng := rand.New(rand.NewPCG(3, 4))
	for _, text := range lines {
		ls, _ := readLines(&outline.Block{Kind: outline.Paragraph, Runs: []outline.Run{{Kind: outline.Text, Text: text}}}, everyLine, dates.UnknownOrder)
		for range 20 {
			w := make(weights, weightsN)
			for i := range w {
				w[i] = rng.Float64() - 0.5
			}
			r := &reading{chunks: ls[0].chunks(0), needsTitle: true}
			got := tellingScore(r, w, r.tell(w, nil, nil, nil))
			best, n := bestOfAll(r, w)
			if diff := best - got; diff > 1e-9 || diff < -1e-9 {
				t.Errorf("%q: the telling weighs %.4f, the best of all %d weighs %.4f", text, got, n, best)
			}
		}
	}
}

// tellingScore weighs a telling as the decoder does.
func tellingScore(r *reading, w weights, told []telling) float64 {
	d := &decoder{r: r, w: w, lattice: r.spans(nil)}
	last, have, sum := otherText, uint8(0), 0.0
	for _, t := range told {
		for i := range d.list {
			if int(d.list[i].from) == t.span.from && int(d.list[i].to) == t.span.to {
				sum += d.score(i)[t.role]
			}
		}
		if t.role != otherText {
			sum += w[followAt(last, t.role, t.span.before)]
			last, have = t.role, have|bit(t.role)
		}
	}
	for role := titleText; role < fieldRoles; role++ {
		if have&bit(role) == 0 {
			sum += w[r.absentIndex(role, len(d.pieces))]
		}
	}
	return sum
}

// bestOfAll tries all tellings of a reading.
func bestOfAll(r *reading, w weights) (best float64, n int) {
	l := r.spans(nil)
	var try func(at int, have uint8, told []telling)
	try = func(at int, have uint8, told []telling) {
		if at == len(l.pieces) {
			if s := tellingScore(r, w, told); n == 0 || s > best {
				best = s
			}
			n++
			return
		}
		for i := range l.list {
			if int(l.list[i].from) != at {
				continue
			}
			s, _ := r.span(l.pieces, at, int(l.list[i].to))
			for role := otherText; role < fieldRoles; role++ {
				if role == otherText && s.to > s.from || role != otherText && have&bit(role) != 0 {
					continue
				}
				next := have
				if role != otherText {
					next |= bit(role)
				}
				try(s.to+1, next, append(told[:len(told):len(told)], telling{span: s, role: role}))
			}
		}
	}
	try(0, 0, nil)
	return best, n
}

// TestRoleWeights wants the same of the evidence for what a unit is that others stand
// below.
func TestRoleWeights(t *testing.T) {
	if n := roleEvidenceN() * int(unitRoles); len(roleWeights) != n {
		t.Fatalf("there are %d weights, not %d: run make weights", len(roleWeights), n)
	}
	text, err := os.ReadFile("roleweights_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "var roleWeights")
	for i, line := range strings.Split(table, "\n")[1 : 1+roleEvidenceN()] {
		want := roleEvidenceAt(i % (roleEvidenceN() / (1 + roleCases)))
		if _, says, _ := strings.Cut(line, "// "); says != want {
			t.Fatalf("the weights at %q are of %q: run make weights", want, says)
		}
	}
}
