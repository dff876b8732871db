package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"talkfeed/feed"
	"talkfeed/feed/ledger"
)

// life is a site and what its subscribers have seen of it.
type life struct {
	t    *testing.T
	seen map[string]seen // all entries that ever were in the feeds, by id
	last map[string]seen // those of the last build
	once bool            // not to build again what was built
}

// seen is an entry as subscribers have it.
type seen struct {
	published, updated time.Time
	bytes              map[feed.Format]string
}

// lifeBuild is what a build means to subscribers.
type lifeBuild struct {
	code    int
	said    []string
	lines   []string
	kept    int
	entries []string // the ids in the order of the feed
	fresh   []string // the ids of new entries
}

// newLife begins in an empty folder, which becomes the working folder.
func newLife(t *testing.T) *life {
	t.Helper()
	t.Chdir(t.TempDir())
	return &life{t: t, seen: make(map[string]seen)}
}

func (l *life) write(name, data string) {
	l.t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		l.t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
		l.t.Fatal(err)
	}
}

func (l *life) remove(name string) {
	l.t.Helper()
	if err := os.RemoveAll(name); err != nil {
		l.t.Fatal(err)
	}
}

// build builds the working folder's feeds and holds what is true of every
// build: no entry's date of publishing moves or lies in the future, all formats
// hold the same, and a later build of the same content changes no byte.
func (l *life) build(now time.Time, args ...string) *lifeBuild {
	l.t.Helper()
	args = append([]string{"build", "--url", "https://example.org"}, args...)
	b := &lifeBuild{}
	before := l.outputs()
	if l.last == nil { // feeds that a former version wrote
		l.last = l.read(now)
		maps.Copy(l.seen, l.last)
	}
	b.code, b.said = runAt(now, args...)
	if b.code != 0 {
		if !maps.Equal(l.outputs(), before) {
			l.t.Errorf("%v: a build that failed changed files", now)
		}
		return b
	}
	after := l.outputs()
	l.compare(b, l.read(now), now)
	if !l.once {
		l.buildAgain(now.AddDate(0, 7, 3), after, args)
	}
	return b
}

// buildAgain holds that a later build of the same content changes no byte.
func (l *life) buildAgain(now time.Time, before map[string]string, args []string) {
	l.t.Helper()
	code, said := runAt(now, args...)
	if code != 0 || !maps.Equal(l.outputs(), before) {
		l.t.Errorf("%v: a second build changes bytes, or ends with %d: %v", now, code, said)
	}
}

// runAt runs the program at a moment and gives its exit code and what it says.
func runAt(now time.Time, args ...string) (code int, said []string) {
	var stderr bytes.Buffer
	code = run(args, strings.NewReader(""), new(bytes.Buffer), &stderr, func(name string) string {
		if name == "SOURCE_DATE_EPOCH" {
			return strconv.FormatInt(now.Unix(), 10)
		}
		return ""
	}, "")
	for line := range strings.Lines(stderr.String()) {
		if !strings.HasPrefix(line, "talkfeed: note: nothing was published in ") { // of every first build
			said = append(said, strings.TrimSuffix(line, "\n"))
		}
	}
	return code, said
}

// outputs gives the files of the output folder.
func (l *life) outputs() map[string]string {
	l.t.Helper()
	names, err := filepath.Glob("public/*")
	if err != nil {
		l.t.Fatal(err)
	}
	files := make(map[string]string)
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			l.t.Fatal(err)
		}
		files[name] = string(data)
	}
	return files
}

// compare says what the entries of a build are to those who have seen the ones
// before.
func (l *life) compare(b *lifeBuild, now map[string]seen, moment time.Time) {
	l.t.Helper()
	notes := l.notes(moment)
	for _, id := range slices.SortedFunc(maps.Keys(now), func(x, y string) int {
		return strings.Compare(now[y].published.Format(time.RFC3339)+y, now[x].published.Format(time.RFC3339)+x)
	}) {
		e, old, name := now[id], l.seen[id], strings.TrimPrefix(id, "tag:example.org,2026:")
		b.entries = append(b.entries, id)
		switch {
		case e.published.After(moment):
			l.t.Errorf("%s is published in the future, %v", id, e.published)
		case old.bytes == nil:
			b.fresh = append(b.fresh, id)
			b.lines = append(b.lines, "new "+name+" "+e.published.Format(time.RFC3339))
		case !e.published.Equal(old.published):
			l.t.Errorf("%s was published %v, now %v", id, old.published, e.published)
		case !e.updated.Equal(old.updated):
			b.lines = append(b.lines, "changed "+name+": "+notes[id])
		case !sameBytes(e, old):
			b.lines = append(b.lines, "redrawn "+name)
		default:
			b.kept++
		}
	}
	for _, id := range slices.Sorted(maps.Keys(l.last)) {
		if _, ok := now[id]; !ok {
			b.lines = append(b.lines, "gone "+strings.TrimPrefix(id, "tag:example.org,2026:"))
		}
	}
	maps.Copy(l.seen, now)
	l.last = now
}

// sameBytes compares an entry in the formats that it has both times.
func sameBytes(a, b seen) bool {
	for format, data := range a.bytes {
		if old, ok := b.bytes[format]; ok && old != data {
			return false
		}
	}
	return true
}

// notes gives what the ledger notes of each entry on a day.
func (l *life) notes(moment time.Time) map[string]string {
	l.t.Helper()
	data, err := os.ReadFile("public/talks.ledger.json")
	if err != nil {
		l.t.Fatal(err)
	}
	memory, err := ledger.Read(data)
	if err != nil {
		l.t.Fatal(err)
	}
	notes := make(map[string]string)
	for _, it := range memory.Items {
		var today []string
		for _, note := range it.Notes {
			if what, ok := strings.CutSuffix(note, " "+moment.Format(time.DateOnly)); ok {
				today = append(today, what)
			}
		}
		notes[it.ID] = strings.Join(today, ", ")
	}
	return notes
}

// String writes the build as testdata/life has it.
func (b *lifeBuild) String() string {
	var s strings.Builder
	for _, line := range b.lines {
		s.WriteString(line + "\n")
	}
	if b.kept > 0 {
		fmt.Fprintf(&s, "kept %d\n", b.kept)
	}
	if b.code != 0 {
		fmt.Fprintf(&s, "exit %d\n", b.code)
	}
	for _, line := range b.said {
		s.WriteString("| " + line + "\n")
	}
	return s.String()
}
