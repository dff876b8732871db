package content

import (
	"strings"
)

// Sister entries are written alike: what one leaves open, the others tell. They
// vote on which place of a layout holds the title.

// votes are what sister readings say together: the scores of each layout's
// chunks, place by place; how title-like each line of the heads is; and how many
// that are one chunk are of the form "Event, Town".
type votes struct {
	places map[string]*tally
	lines  map[int]*tally
	// single counts the readings of one chunk, pairs those of two short names.
	single, pairs int
}

// tally adds up scores place by place.
type tally struct {
	sum []float64
	n   float64
}

// add adds the scores of one reading.
func (t *tally) add(scores []float64) *tally {
	if t == nil {
		t = &tally{sum: make([]float64, len(scores))}
	}
	for i, s := range scores {
		t.sum[i] += s
	}
	t.n++
	return t
}

// mean gives the mean score of each place.
func (t *tally) mean() []float64 {
	if t == nil {
		return nil
	}
	mean := make([]float64, len(t.sum))
	for i, s := range t.sum {
		mean[i] = s / t.n
	}
	return mean
}

func newVotes() *votes {
	return &votes{places: map[string]*tally{}, lines: map[int]*tally{}}
}

func (v *votes) add(r *reading) {
	scores := r.scores()
	sig := r.signature()
	v.places[sig] = v.places[sig].add(scores)
	texts := r.texts()
	if len(texts) == 1 {
		v.single++
		v.pairs += count(namePair(r.chunks[texts[0]].text))
	}
	v.addLines(r, texts, scores)
}

// addLines adds the best score of each line to the votes for readings of as many
// lines.
func (v *votes) addLines(r *reading, texts []int, scores []float64) {
	n := r.lineCount()
	if n < 2 {
		return
	}
	best := make([]float64, n)
	for i, t := range texts {
		l := r.chunks[t].line
		best[l] = max(best[l], scores[i])
	}
	v.lines[n] = v.lines[n].add(best)
}

func (r *reading) lineCount() int {
	if len(r.chunks) == 0 {
		return 0
	}
	return r.chunks[len(r.chunks)-1].line + 1
}

// titleLine gives the line that holds the titles of the readings of n lines, -1
// where nothing tells for certain.
func (v *votes) titleLine(n int) int {
	best, second := -1, -1
	mean := v.lines[n].mean()
	for i := range mean {
		switch {
		case best < 0 || mean[i] > mean[best]:
			best, second = i, best
		case second < 0 || mean[i] > mean[second]:
			second = i
		}
	}
	if second < 0 || mean[best]-mean[second] < 0.7 {
		return -1
	}
	return best
}

// namePair says whether a text is of the form "Event, Town": two short names.
func namePair(text string) bool {
	a, b, ok := strings.Cut(text, ", ")
	return ok && len(strings.Fields(a)) <= 5 && placePart(b) && capital(a)
}
