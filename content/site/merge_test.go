package site

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content"
	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Each case in testdata/merge is a table of entries, one a line, and what they
// come to. The columns are file, date, end, title, event, place and link.
func TestMerge(t *testing.T) {
	cases, err := filepath.Glob("testdata/merge/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in, want := parseEntries(t, archive.Files[0].Data), &archive.Files[1]
			merged, into := Merge(in)
			got := showEntries(merged)
			for i := range in {
				if into[i] < 0 || into[i] >= len(merged) {
					t.Fatalf("entry %d became %d of %d", i, into[i], len(merged))
				}
			}
			if again, _ := Merge(merged); !bytes.Equal(showEntries(again), got) {
				t.Errorf("merged again:\n%s", showEntries(again))
			}
			if *update {
				want.Data = got
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.Equal(got, want.Data) {
				t.Errorf("got:\n%swant:\n%s", got, want.Data)
			}
		})
	}
}

func parseEntries(t *testing.T, table []byte) []content.Entry {
	t.Helper()
	var entries []content.Entry
	for line := range strings.Lines(string(table)) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if len(cells) != 7 {
			t.Fatalf("%q has %d cells", line, len(cells))
		}
		e := content.Entry{Title: cells[3], Date: day(cells[1]), End: day(cells[2]), Event: cells[4], Location: cells[5],
			Place: outline.Place{File: cells[0], Line: len(entries) + 1, Column: 1}}
		if cells[6] != "" {
			e.Links = []content.Link{{URL: cells[6]}}
		}
		entries = append(entries, e)
	}
	return entries
}

func day(s string) dates.Date {
	m, _ := dates.ParseISO(s)
	return m.First
}

func showEntries(entries []content.Entry) []byte {
	var b bytes.Buffer
	for _, e := range entries {
		var links []string
		for _, l := range e.Links {
			links = append(links, l.URL)
		}
		cells := []string{e.Place.File, e.Date.String(), e.End.String(), e.Title, e.Event, e.Location, strings.Join(links, " ")}
		fmt.Fprintln(&b, strings.TrimRight(strings.Join(cells, " | "), " "))
	}
	return b.Bytes()
}

// An undated talk that another file dates is known; one of another event, or of
// the same file, is not.
func TestKnown(t *testing.T) {
	dated := parseEntries(t, []byte("talks/slow.md | 2025-04-03 | | Slow Queues | NBD | |\ntalks.md | 2025-04-04 | | Cron | | |\n"))
	undated := parseEntries(t, []byte("talks.md | | | Slow queues | | |\ntalks.md | | | Slow queues | GoDay | |\ntalks.md | | | Cron | | |\n"))
	if got, want := fmt.Sprint(Known(undated, dated)), "[true false false]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Merging many entries of the same words takes no time that grows with their
// square.
func BenchmarkMerge(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		entries := make([]content.Entry, n)
		for i := range entries {
			entries[i] = content.Entry{
				Title: fmt.Sprintf("A talk about lesson %d", i/2), Event: fmt.Sprintf("GoDay %d", i/2),
				Date:  dates.Date{Year: 2000 + i/2%25, Month: 5, Day: 1 + i/2%28},
				Place: outline.Place{File: fmt.Sprintf("%d.md", i)},
			}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if merged, _ := Merge(entries); len(merged) != n/2 {
					b.Fatal(len(merged))
				}
			}
		})
	}
}
