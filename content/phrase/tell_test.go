package phrase

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
	if len(AloneWeights) != WeightCount || len(SisterWeights) != WeightCount {
		t.Fatalf("there are %d and %d weights, not %d: run make weights", len(AloneWeights), len(SisterWeights), WeightCount)
	}
	text, err := os.ReadFile("weights_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "var AloneWeights")
	lines := strings.Split(table, "\n")[1:]
	for i := range Evidences {
		if _, says, _ := strings.Cut(lines[i], "// "); says != Evidences[i].Says {
			t.Fatalf("the weights at %q are of %q: run make weights", Evidences[i].Says, says)
		}
	}
}

// TestTellBest compares the telling of readings with all tellings there are,
// under weights at random.
func TestTellBest(t *testing.T) {
	lines := []string{"Slow queries, Rivercon 2018, Ghent", "“A tour of the index” at Harbour Days (Turku)", "Rivercon: *Queues* - Ulm", "Cron"}
	rng := rand.New(rand.NewPCG(3, 4))
	for _, text := range lines {
		ls, _ := ReadLines(&outline.Block{Kind: outline.Paragraph, Runs: []outline.Run{{Kind: outline.Text, Text: text}}}, EveryLine, dates.UnknownOrder)
		for range 20 {
			w := make(Weights, WeightCount)
			for i := range w {
				w[i] = rng.Float64() - 0.5
			}
			r := &Reading{Chunks: ls[0].Chunks(0), NeedsTitle: true}
			got := tellingScore(r, w, r.Tell(w, nil, nil, nil))
			best, n := bestOfAll(r, w)
			if diff := best - got; diff > 1e-9 || diff < -1e-9 {
				t.Errorf("%q: the telling weighs %.4f, the best of all %d weighs %.4f", text, got, n, best)
			}
		}
	}
}

// tellingScore weighs a telling as the decoder does.
func tellingScore(r *Reading, w Weights, told []Telling) float64 {
	d := &Decoder{Reading: r, Weights: w, Lattice: r.Spans(nil)}
	last, have, sum := OtherText, uint8(0), 0.0
	for _, t := range told {
		for i := range d.List {
			if int(d.List[i].From) == t.Span.From && int(d.List[i].To) == t.Span.To {
				sum += d.Score(i)[t.Role]
			}
		}
		if t.Role != OtherText {
			sum += w[FollowAt(last, t.Role, t.Span.Before)]
			last, have = t.Role, have|Bit(t.Role)
		}
	}
	for role := TitleText; role < FieldRoles; role++ {
		if have&Bit(role) == 0 {
			sum += w[r.AbsentIndex(role, len(d.Pieces))]
		}
	}
	return sum
}

// bestOfAll tries all tellings of a reading.
func bestOfAll(r *Reading, w Weights) (best float64, n int) {
	l := r.Spans(nil)
	var try func(at int, have uint8, told []Telling)
	try = func(at int, have uint8, told []Telling) {
		if at == len(l.Pieces) {
			if s := tellingScore(r, w, told); n == 0 || s > best {
				best = s
			}
			n++
			return
		}
		for i := range l.List {
			if int(l.List[i].From) != at {
				continue
			}
			s, _ := r.Span(l.Pieces, at, int(l.List[i].To))
			for role := OtherText; role < FieldRoles; role++ {
				if role == OtherText && s.To > s.From || role != OtherText && have&Bit(role) != 0 {
					continue
				}
				next := have
				if role != OtherText {
					next |= Bit(role)
				}
				try(s.To+1, next, append(told[:len(told):len(told)], Telling{Span: s, Role: role}))
			}
		}
	}
	try(0, 0, nil)
	return best, n
}
