package dates

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// FuzzFind tests that whatever the text, matches are in bounds, in order and
// real days, ranges don't run backwards, and two runs agree.
func FuzzFind(f *testing.F) {
	files, _ := filepath.Glob("testdata/find/*.txtar")
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, section := range archive.Files {
			for _, line := range caseLines(section) {
				text, _, _ := strings.Cut(line, " => ")
				f.Add(text, uint8(orders[section.Name].Order))
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string, order uint8) {
		o := Options{Order: Order(order % 4)}
		matches := Find(text, o)
		end := 0
		for _, m := range matches {
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("%q: %+v is out of order or bounds", text, m)
			}
			end = m.End
			checkMatch(t, text, m)
		}
		if again := Find(text, o); !reflect.DeepEqual(matches, again) {
			t.Fatalf("%q: %+v, then %+v", text, matches, again)
		}
		if m, ok := ParseISO(text); ok {
			checkMatch(t, text, m)
		}
		ParseMonth(text)
	})
}

func checkMatch(t *testing.T, text string, m Match) {
	t.Helper()
	if !m.First.Valid() || !m.Last.Valid() {
		t.Fatalf("%q: %+v is no real day", text, m)
	}
	if m.First.IsZero() && !(m.Ambiguous && m.Form == NumericPartial) {
		t.Fatalf("%q: %+v states nothing", text, m)
	}
	if m.Ambiguous && (m.First.Month != 0 || m.First.Day != 0) {
		t.Fatalf("%q: %+v is ambiguous and decided", text, m)
	}
	if m.First.Day != 0 && m.First.Month == 0 {
		t.Fatalf("%q: %+v has a day without month", text, m)
	}
	if m.Form < ISO || m.Form > ShortYear {
		t.Fatalf("%q: %+v has no form", text, m)
	}
	if m.Last.IsZero() {
		return
	}
	if (m.First.Year == 0) != (m.Last.Year == 0) || (m.First.Day == 0) != (m.Last.Day == 0) {
		t.Fatalf("%q: the ends of %+v state different parts", text, m)
	}
	if m.First.Year != 0 && m.Last.Compare(m.First) <= 0 {
		t.Fatalf("%q: %+v runs backwards", text, m)
	}
}
