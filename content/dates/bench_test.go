package dates

import (
	"fmt"
	"strings"
	"testing"
)

// Find is linear: a long text costs no more a byte than a short one, and prose
// without figures next to nothing and no allocation.
func BenchmarkFind(b *testing.B) {
	talk := "Slow Go, Go Days Bonn, Wed 3 May 2018, 19:30 - of 12 ways to wait, and 2019-05-03/05 again. "
	prose := "Waiting is what most programs do most of the time, and here is how they may do it well. "
	worst := "May 3, 4, 5, 6, 7, 8-9 - "
	for _, c := range []struct{ name, text string }{{"talk", talk}, {"prose", prose}, {"lists", worst}, {"figures", "1 "}, {"spaceless", "年1"}} {
		for _, times := range []int{1, 100, 10_000} {
			text := strings.Repeat(c.text, times)
			b.Run(fmt.Sprintf("%s/%d", c.name, times), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					Find(text, Options{})
				}
			})
		}
	}
}

func TestFindWithoutFiguresAllocatesNothing(t *testing.T) {
	text := strings.Repeat("Waiting is what most programs do. ", 100)
	if n := testing.AllocsPerRun(10, func() { Find(text, Options{}) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// The first Find of a program makes the index of words; it takes some ten
// microseconds.
func BenchmarkFirstFind(b *testing.B) {
	for b.Loop() {
		newVocabulary()
	}
}
