package ledger

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// manyLines gives n talks, one a line.
func manyLines(n int) []string {
	lines := make([]string, n)
	for i := range lines {
		lines[i] = fmt.Sprintf("20%02d-05-03 | Lesson %s | GoCon", i, strings.Repeat("x", i+1))
	}
	return lines
}

// A loss has to be confirmed where it empties the feed, takes three talks that
// are a third of it, or changes an id.
func TestTooMuch(t *testing.T) {
	ten := manyLines(10)
	for _, c := range []struct {
		name     string
		old, now []string
		want     bool
	}{
		{"nothing", ten, ten, false},
		{"two of ten", ten, ten[2:], false},
		{"three of ten", ten, ten[3:], false},
		{"four of ten", ten, ten[4:], true},
		{"three of nine", ten[:9], ten[3:9], true},
		{"two of three", ten[:3], ten[:1], false},
		{"one of one", ten[:1], nil, true},
		{"one for another", ten[:1], ten[5:6], false},
		{"a guid later", ten, append([]string{ten[0] + " | | guid=urn:x:1"}, ten[1:]...), true},
		{"a key later", ten, append([]string{ten[0] + " | | key=one"}, ten[1:]...), false},
		{"nothing before", nil, nil, false},
	} {
		loss := lossOf(t, new(Ledger), c.old, c.now)
		if loss.TooMuch() != c.want {
			t.Errorf("%s: too much: %v: %+v", c.name, !c.want, loss)
		}
	}
	if loss := LossBetween(nil, new(Ledger), 0); loss.TooMuch() {
		t.Errorf("a first build loses %+v", loss)
	}
	l := ledgerOf(t, new(Ledger), manyLines(30))
	for _, c := range []struct {
		now         []string
		limit, want int
	}{
		{manyLines(30)[:26], 0, 0}, {manyLines(30)[:26], 12, 1}, {manyLines(30)[:26], 13, 0}, {manyLines(30)[4:], 12, 0},
	} {
		if loss := LossBetween(l, ledgerOf(t, l, c.now), c.limit); loss.TooMuch() != (c.want == 1) {
			t.Errorf("limit %d: too much: %v: %+v", c.limit, c.want != 1, loss.shown)
		}
	}
}

// A token is good for one loss: any other has another, and so has the same one
// after the talks came back.
func TestLossToken(t *testing.T) {
	ten := manyLines(10)
	tokens := make(map[string]string)
	for name, now := range map[string][]string{"four": ten[4:], "five": ten[5:], "other four": ten[:6], "all": nil} {
		token := lossOf(t, new(Ledger), ten, now).Token()
		if len(token) != 8 || tokens[token] != "" {
			t.Errorf("%s: the token is %q, as of %s", name, token, tokens[token])
		}
		tokens[token] = name
		if again := lossOf(t, new(Ledger), ten, now).Token(); again != token {
			t.Errorf("%s: the token is %q, then %q", name, token, again)
		}
	}
	l := ledgerOf(t, ledgerOf(t, new(Ledger), ten), ten[4:])
	if again := lossOf(t, l, ten, ten[4:]).Token(); tokens[again] != "" {
		t.Errorf("the token %q is good twice", again)
	}
}

func lossOf(t *testing.T, l *Ledger, old, now []string) *Loss {
	t.Helper()
	l = ledgerOf(t, l, old)
	return LossBetween(l, ledgerOf(t, l, now), 0)
}

// ledgerOf gives the ledger after a build of talks.
func ledgerOf(t *testing.T, l *Ledger, lines []string) *Ledger {
	t.Helper()
	_, next, _, err := l.Update(parseTalks(t, strings.Join(lines, "\n")), Options{Host: "example.org", Now: time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	return next
}
