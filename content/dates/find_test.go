package dates

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the cases in testdata expect")

// TestFind runs testdata/find: each file is one promise, each line a text and
// what is found in it. A section's name is the order of day and month that it
// is read with.
func TestFind(t *testing.T) {
	files, err := filepath.Glob("testdata/find/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for i, section := range archive.Files {
				archive.Files[i].Data = checkCases(t, section)
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(archive), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// checkCases compares each line of a section and gives the section as it would
// be right.
func checkCases(t *testing.T, section txtar.File) []byte {
	t.Helper()
	o, ok := orders[section.Name]
	if !ok {
		t.Fatalf("section %q names no order", section.Name)
	}
	var right strings.Builder
	for _, line := range caseLines(section) {
		text, want, _ := strings.Cut(line, " => ")
		text = strings.TrimRight(text, " ")
		got := describe(text, Find(text, o))
		if got != strings.TrimSpace(want) && !*update {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
		fmt.Fprintf(&right, "%-44s => %s\n", text, got)
	}
	return []byte(right.String())
}

var orders = map[string]Options{
	"any order":             {},
	"day first":             {Order: DayFirst},
	"month first":           {Order: MonthFirst},
	"month first with dots": {Order: MonthFirstDotted},
	"month and year":        {Order: MonthYear},
}

func caseLines(section txtar.File) []string {
	return strings.Split(strings.TrimSpace(string(section.Data)), "\n")
}

// describe writes matches down: the matched text where it is not all of it,
// the date or range in ISO 8601 (--05-03 without a year), the form, and what
// else is known.
func describe(text string, matches []Match) string {
	if len(matches) == 0 {
		return "none"
	}
	var all []string
	for _, m := range matches {
		var s string
		if found := text[m.Start:m.End]; found != text {
			s = "[" + found + "] "
		}
		s += isoText(m.First)
		if !m.Last.IsZero() {
			s += "/" + isoText(m.Last)
		}
		s += " " + [...]string{"", "iso", "named", "numeric", "partial", "season", "year", "short"}[m.Form]
		if m.Ambiguous {
			s += " ambiguous"
		}
		s += [...]string{"", ", proves day first", ", proves month first"}[m.Proves]
		if m.Clock != "" {
			s += " at " + strings.TrimSpace(m.Clock+" "+m.Zone)
		}
		if m.Weekday != 0 {
			s += fmt.Sprintf(" weekday %d", m.Weekday)
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func isoText(d Date) string {
	switch {
	case d.IsZero():
		return "?"
	case d.Year != 0:
		return d.String()
	case d.Day == 0:
		return fmt.Sprintf("--%02d", d.Month)
	}
	return fmt.Sprintf("--%02d-%02d", d.Month, d.Day)
}
