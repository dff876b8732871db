package ledger

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/feed"
)

var rewrite = flag.Bool("update", false, "rewrite what the txtar files expect")

// TestLife follows a feed through its builds. Each file of testdata is one
// promise: its files come in pairs, "2026-05-01" with the talks that the page
// holds at that build, one a line, and "2026-05-01.feed" with what a subscriber
// gets. A line of a talk is
//
//	DATE[/END] | Title | Event | Place | key=x | guid=y | text=z | video=URL
//
// and the memory between two builds is the ledger's bytes.
func TestLife(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { testLife(t, file) })
	}
}

func testLife(t *testing.T, file string) {
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var memory []byte
	for i := 0; i+1 < len(ar.Files); i += 2 {
		day, page, want := ar.Files[i].Name, string(ar.Files[i].Data), &ar.Files[i+1]
		if want.Name != day+".feed" {
			t.Fatalf("%s: %s must be followed by %s.feed", file, day, day)
		}
		got, next := build(t, memory, day, page)
		if *rewrite {
			want.Data = []byte(got)
		} else if got != string(want.Data) {
			t.Errorf("%s: build of %s:\n--- got\n%s--- want\n%s", file, day, got, want.Data)
		}
		memory = next
	}
	if *rewrite {
		if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// build is one build: memory in, feed and memory out. It also holds the law that
// a later build of the same page changes nothing.
func build(t *testing.T, memory []byte, day, page string) (feed string, next []byte) {
	t.Helper()
	now, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	now = now.Add(20 * time.Hour)
	var l *Ledger
	if memory != nil {
		if l, err = Read(memory); err != nil {
			t.Fatal(err)
		}
	}
	candidates := parseTalks(t, page)
	o := Options{Host: "example.org", Now: now, First: memory == nil}
	published, after, notices, err := l.Update(candidates, o)
	if err != nil {
		t.Fatal(err)
	}
	next = after.Encode()
	checkAgain(t, candidates, published, next, o)
	return printBuild(published, after, notices), next
}

func printBuild(published []Published, after *Ledger, notices []Notice) string {
	var b strings.Builder
	notes := make(map[string]string)
	for _, it := range after.Items {
		notes[it.ID] = strings.Join(it.Notes, ", ")
	}
	put := func(mark, id string, published, updated time.Time) {
		fmt.Fprintf(&b, "%s %s\n    published %s", mark, id, published.Format(time.RFC3339))
		if !updated.Equal(published) {
			fmt.Fprintf(&b, ", updated %s", updated.Format(time.RFC3339))
		}
		if notes[id] != "" {
			fmt.Fprintf(&b, "; %s", notes[id])
		}
		b.WriteByte('\n')
	}
	for _, p := range published {
		put("entry", p.Item.ID, p.Item.Published, p.Item.Updated)
	}
	for _, it := range after.Items {
		if it.Withdrawn {
			put("gone", it.ID, it.Published, it.Updated)
		}
	}
	for _, n := range notices {
		fmt.Fprintf(&b, "notice: %s\n", strings.TrimPrefix(n.Place+": "+n.Message, ": "))
	}
	return b.String()
}

func parseTalks(t *testing.T, page string) []Candidate {
	t.Helper()
	var cs []Candidate
	for n, line := range strings.Split(strings.TrimSpace(page), "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		parts := strings.Split(line, "|")
		for len(parts) < 4 {
			parts = append(parts, "")
		}
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		date, end, _ := strings.Cut(parts[0], "/")
		c := Candidate{Where: "talks.md", Place: fmt.Sprintf("talks.md:%d:1", n+1)}
		c.Item.Title = parts[1]
		c.Item.Facts = feed.Facts{Title: parts[1], Date: date, End: end, Event: parts[2], Location: parts[3]}
		c.Day, c.LastDay = days(t, date, end)
		for _, p := range parts[4:] {
			name, value, _ := strings.Cut(p, "=")
			switch name {
			case "key":
				c.Key = value
			case "guid":
				c.GUID = value
			case "text":
				c.Text = value
			case "written":
				c.Written = value
			default:
				c.Item.Facts.Links = append(c.Item.Facts.Links, feed.Link{URL: value, Kind: name})
			}
		}
		cs = append(cs, c)
	}
	return cs
}

// days gives the first and last day of a date at the precision stated.
func days(t *testing.T, date, end string) (first, last time.Time) {
	t.Helper()
	if end == "" {
		end = date
	}
	first, _ = period(t, date)
	_, last = period(t, end)
	return first, last
}

func period(t *testing.T, date string) (first, last time.Time) {
	t.Helper()
	layout := time.DateOnly[:len(date)]
	first, err := time.Parse(layout, date)
	if err != nil {
		t.Fatal(err)
	}
	first = first.Add(12 * time.Hour)
	switch len(date) {
	case len("2006"):
		last = first.AddDate(1, 0, -1)
	case len("2006-01"):
		last = first.AddDate(0, 1, -1)
	default:
		last = first
	}
	return first, last
}
