package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestLife follows subscribers through what an author does to a site over the
// years. Each file of testdata/life keeps one promise, which its first line
// states. Its files are named DATE/PATH: on that date the author writes them,
// then builds. What was written before stays, but for the files that DATE/remove
// names. DATE/args are flags and paths of the build. DATE/want is what the build
// means to a subscriber:
//
//	new ID PUBLISHED     an entry never seen before
//	changed ID: NOTES    one that is shown with its text changed, and as updated
//	redrawn ID           one whose bytes changed, but not what it says
//	kept N               entries of which no byte changed in any feed
//	gone ID              one that has left the feeds
//	exit N               the exit code, where it is not 0
//	| LINE               what the program says
//
// Ids are written without tag:example.org,2026: before them. [life.build] holds
// what is true of every build.
func TestLife(t *testing.T) {
	files, err := filepath.Glob("testdata/life/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { testLife(t, file) })
	}
}

func testLife(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	path, err := filepath.Abs(file)
	if err != nil {
		t.Fatal(err)
	}
	l := newLife(t)
	for from := 0; from < len(archive.Files); {
		to, day := from, date(archive.Files[from].Name)
		for to < len(archive.Files) && date(archive.Files[to].Name) == day {
			to++
		}
		lifeStep(t, l, day, archive.Files[from:to])
		from = to
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(archive), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func date(name string) string {
	day, _, _ := strings.Cut(name, "/")
	return day
}

// lifeStep writes what the author writes on a day, builds, and compares.
func lifeStep(t *testing.T, l *life, day string, files []txtar.File) {
	t.Helper()
	now, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	var args []string
	var want *txtar.File
	for i := range files {
		data := string(files[i].Data)
		switch name := strings.TrimPrefix(files[i].Name, day+"/"); name {
		case "args":
			args = strings.Fields(data)
		case "want":
			want = &files[i]
		case "remove":
			for _, name := range strings.Fields(data) {
				l.remove(name)
			}
		default:
			l.write(name, data)
		}
	}
	got := l.build(now.Add(20*time.Hour), args...).String()
	l.keepVersion()
	switch {
	case want == nil:
		t.Fatalf("%s/want is missing", day)
	case *update:
		want.Data = []byte(got)
	case got != string(want.Data):
		t.Errorf("%s:\n--- got\n%s--- want\n%s", day, got, want.Data)
	}
}

// TestLifeKept sees to it that a history of which no entry is kept can't pass
// for one.
func TestLifeKept(t *testing.T) {
	l := newLife(t)
	l.write("talks.md", "- 2018-05-03: *Slow Go*, GoCon\n- 2019-05-03: *Fast Go*, GoCon\n")
	now := time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct{ page, want string }{
		{"- 2018-05-03: *Slow Go*, GoCon\n- 2019-05-03: *Fast Go*, GoCon\n", "new gocon/fast-go 2019-05-03T12:00:00Z\nnew gocon/slow-go 2018-05-03T12:00:00Z\n"},
		{"- 2019-05-03: *Fast Go*, GoCon\n- 2018-05-03: *Slow Go*, GoCon\n", "kept 2\n"},
		{"- 2019-05-03: *Fast Go*, GoCon, Ghent\n", "changed gocon/fast-go: place changed\ngone gocon/slow-go\n"},
	} {
		l.write("talks.md", c.page)
		b := l.build(now)
		b.said = nil
		if got := b.String(); got != c.want {
			t.Errorf("got\n%swant\n%s", got, c.want)
		}
		now = now.AddDate(0, 1, 0)
	}
}
