package main

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// surroundings are what a build must not depend on.
var surroundings = []struct {
	name string
	env  []string
	// dir is the folder it is run in, of the site's and its parent's, and path
	// what it is given there.
	dir, path string
	umask     string
	backwards bool // the files are made in another order
}{
	{name: "as it is", dir: "site"},
	{name: "a day ahead", env: []string{"TZ=Pacific/Kiritimati"}, dir: "site"},
	{name: "half an hour off", env: []string{"TZ=America/St_Johns"}, dir: "site"},
	{name: "no time zone", env: []string{"TZ=nonsense"}, dir: "site"},
	{name: "Turkish", env: []string{"LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8"}, dir: "site"},
	{name: "no locale", env: []string{"LC_ALL=C"}, dir: "site"},
	{name: "one processor", env: []string{"GOMAXPROCS=1"}, dir: "site"},
	{name: "many processors", env: []string{"GOMAXPROCS=13"}, dir: "site"},
	{name: "little memory", env: []string{"GOGC=1"}, dir: "site"},
	{name: "a narrow umask", dir: "site", umask: "077"},
	{name: "a wide umask", dir: "site", umask: "000"},
	{name: "the parent folder", dir: ".", path: "site"},
	{name: "a folder inside", dir: "site/content", path: ".."},
	{name: "files in another order", dir: "site", backwards: true},
}

// Whatever surrounds a build, the same site gives the same bytes, and a second
// build elsewhere on another day changes none.
func TestSurroundings(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there is no umask")
	}
	files := siteFiles(t)
	var want map[string]string
	for i := range surroundings {
		dir := t.TempDir()
		makeSite(t, filepath.Join(dir, "site"), files, surroundings[i].backwards)
		runSurrounded(t, dir, i, 1790000000)
		got := filesIn(t, filepath.Join(dir, "site/public"))
		if want == nil {
			want = got
			if len(want) != 4 {
				t.Fatalf("%d files", len(want))
			}
		}
		sameFiles(t, surroundings[i].name, got, want)
		other := (i + 5) % len(surroundings)
		runSurrounded(t, dir, other, 1820000000)
		sameFiles(t, surroundings[i].name+", then "+surroundings[other].name, filesIn(t, filepath.Join(dir, "site/public")), want)
	}
}

// runSurrounded builds the site in a folder as a process of its own.
func runSurrounded(t *testing.T, dir string, i int, epoch int64) {
	t.Helper()
	s := surroundings[i]
	line := "exec talkfeed build --quiet " + s.path
	if s.umask != "" {
		line = "umask " + s.umask + "; " + line
	}
	cmd := exec.Command("sh", "-c", line)
	cmd.Dir = filepath.Join(dir, s.dir)
	cmd.Env = append(append(os.Environ(), fmt.Sprint("SOURCE_DATE_EPOCH=", epoch)), s.env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v: %s", s.name, err, out)
	}
}

// siteFiles gives the files of a Hugo site by their names.
func siteFiles(t *testing.T) map[string]string {
	t.Helper()
	return filesIn(t, talkSite(t, 40))
}

func filesIn(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// makeSite writes files in the order of their names or backwards.
func makeSite(t *testing.T, dir string, files map[string]string, backwards bool) {
	t.Helper()
	names := slices.Sorted(maps.Keys(files))
	if backwards {
		slices.Reverse(names)
	}
	for _, name := range names {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(files[name]), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func sameFiles(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	for name, data := range want {
		if got[name] != data {
			at := 0
			for at < min(len(data), len(got[name])) && data[at] == got[name][at] {
				at++
			}
			t.Errorf("%s: %s differs at byte %d: %.80q, want %.80q", what, name, at, tail(got[name], at), tail(data, at))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: the files are %s", what, strings.Join(slices.Sorted(maps.Keys(got)), ", "))
	}
}

func tail(s string, at int) string { return s[min(at, len(s)):] }
