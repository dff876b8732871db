package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
	"time"
)

// commitDate is the committer date of HEAD in the repositories of these tests.
const commitDate = "2026-06-07T08:09:10+02:00"

// repository makes a git repository with the page talks/page.md and gives its
// folder.
func repository(t *testing.T, date string) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip(err)
	}
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "talks", "page.md"), "# Talks\n")
	writeFile(t, filepath.Join(dir, "other.md"), "# Other\n")
	writeFile(t, filepath.Join(dir, ".gitignore"), "*.tmp\n")
	t.Setenv("HOME", dir)
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	for _, who := range []string{"AUTHOR", "COMMITTER"} {
		t.Setenv("GIT_"+who+"_NAME", "Ada")
		t.Setenv("GIT_"+who+"_EMAIL", "ada@example.org")
		t.Setenv("GIT_"+who+"_DATE", "2020-01-01T00:00:00Z")
	}
	gitIn(t, dir, "init", "-q")
	gitIn(t, dir, "add", ".")
	gitIn(t, dir, "commit", "-q", "-m", "Begin")
	t.Setenv("GIT_COMMITTER_DATE", date)
	gitIn(t, dir, "commit", "-q", "--allow-empty", "-m", "Go on")
	return dir
}

func gitIn(t *testing.T, dir string, args ...string) {
	t.Helper()
	if out, err := exec.Command("git", append([]string{"-C", dir}, args...)...).CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// The moment is HEAD's committer date where git finds the content committed and
// unchanged, and else the clock.
func TestMomentOfGit(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(t *testing.T, dir string)
		clock  bool
	}{
		{"a clean tree", func(*testing.T, string) {}, false},
		{"another file changed", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, "other.md"), "new") }, false},
		{"a new file beside the content", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, "public", "talks.rss"), "new") }, false},
		{"an ignored file", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, "talks", "x.tmp"), "new") }, false},
		{"the content changed", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, "talks", "page.md"), "new") }, true},
		{"a new file in the content", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, "talks", "new.md"), "new") }, true},
		{"a change that is only staged", func(t *testing.T, dir string) {
			writeFile(t, filepath.Join(dir, "talks", "page.md"), "new")
			gitIn(t, dir, "add", "talks")
		}, true},
		{"a file of the content removed", func(t *testing.T, dir string) {
			writeFile(t, filepath.Join(dir, "talks", "new.md"), "new")
			if err := os.Remove(filepath.Join(dir, "talks", "page.md")); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"no repository", func(t *testing.T, dir string) {
			if err := os.RemoveAll(filepath.Join(dir, ".git")); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"a repository without a commit", func(t *testing.T, dir string) {
			if err := os.RemoveAll(filepath.Join(dir, ".git")); err != nil {
				t.Fatal(err)
			}
			gitIn(t, dir, "init", "-q")
			gitIn(t, dir, "add", ".")
		}, true},
		{"no git", func(t *testing.T, dir string) { t.Setenv("PATH", dir) }, true},
		{"a broken repository", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, ".git", "HEAD"), "nonsense") }, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := repository(t, commitDate)
			c.change(t, dir)
			wantMoment(t, filepath.Join(dir, "talks"), c.clock)
		})
	}
}

// Content that git ignores is never committed, whatever git says of it.
func TestMomentOfIgnoredContent(t *testing.T) {
	dir := repository(t, commitDate)
	writeFile(t, filepath.Join(dir, "made.tmp"), "# Talks\n")
	wantMoment(t, filepath.Join(dir, "made.tmp"), true)
}

// The name of a folder is no pattern, and looking leaves git's index alone.
func TestMomentAsksGitAlone(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no file is called so there")
	}
	dir := repository(t, commitDate)
	writeFile(t, filepath.Join(dir, "t*", "page.md"), "# Talks\n")
	gitIn(t, dir, "add", ".")
	gitIn(t, dir, "commit", "-q", "-m", "Add a folder")
	writeFile(t, filepath.Join(dir, "talks", "page.md"), "new")
	old := time.Now().Add(-time.Hour)
	if err := os.Chtimes(filepath.Join(dir, "t*", "page.md"), old, old); err != nil { // which git would note
		t.Fatal(err)
	}
	before, err := os.ReadFile(filepath.Join(dir, ".git", "index"))
	if err != nil {
		t.Fatal(err)
	}
	wantMoment(t, filepath.Join(dir, "t*"), false)
	if after, err := os.ReadFile(filepath.Join(dir, ".git", "index")); err != nil || !bytes.Equal(after, before) {
		t.Errorf("git's index has changed, error %v", err)
	}
}

func TestMomentOfAShallowClone(t *testing.T) {
	dir := repository(t, commitDate)
	clone := filepath.Join(t.TempDir(), "clone")
	gitIn(t, dir, "clone", "-q", "--depth", "1", "file://"+filepath.ToSlash(dir), clone)
	wantMoment(t, filepath.Join(clone, "talks"), false)
}

// A commit from a clock that runs ahead would publish talks in the future.
func TestMomentIsNotInTheFuture(t *testing.T) {
	dir := repository(t, time.Now().Add(48*time.Hour).Format(time.RFC3339))
	wantMoment(t, filepath.Join(dir, "talks"), true)
}

func wantMoment(t *testing.T, path string, clock bool) {
	t.Helper()
	before := time.Now().Truncate(time.Second)
	moment, err := (&program{env: func(string) string { return "" }}).startMoment([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	got := moment()
	want, _ := time.Parse(time.RFC3339, commitDate)
	if onClock := !got.Before(before) && !got.After(time.Now()); onClock != clock || !clock && !got.Equal(want) {
		t.Errorf("the moment is %v, want the clock's: %v", got, clock)
	}
}

func TestMomentOfTheEnvironment(t *testing.T) {
	for _, c := range []struct {
		text  string
		works bool
	}{
		{"0", true}, {" 1790000000\n", true}, {"253402300799", true},
		{"-1", false}, {"253402300800", false}, {"99999999999999999999", false}, {"soon", false}, {"1.5", false}, {"2026-05-03", false}, {" ", false},
	} {
		moment, err := (&program{env: func(string) string { return c.text }}).startMoment(nil)
		if (err == nil) != c.works {
			t.Errorf("%q: error %v", c.text, err)
		} else if err == nil {
			if s := strconv.FormatInt(moment().Unix(), 10); len(s) > len(c.text) || moment().Location() != time.UTC {
				t.Errorf("%q: %v", c.text, moment())
			}
		}
	}
}
