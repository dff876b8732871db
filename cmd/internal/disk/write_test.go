package disk

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// read gives a folder's files as "name: content" or "name/" lines.
func read(t *testing.T, dir string) string {
	t.Helper()
	var out []string
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			out = append(out, e.Name()+"/")
			continue
		}
		data, _ := os.ReadFile(filepath.Join(dir, e.Name()))
		out = append(out, e.Name()+": "+string(data))
	}
	return strings.Join(out, "\n")
}

func put(t *testing.T, dir, name, data string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func files(pairs ...string) (list []File) {
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, File{pairs[i], []byte(pairs[i+1])})
	}
	return list
}

func TestWriteMakesFolderAndFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public", "feeds")
	changed, err := Write(dir, files("talks.ledger.json", "{}", "talks.rss", "<rss/>"))
	if err != nil || !slices.Equal(changed, []string{"talks.ledger.json", "talks.rss"}) {
		t.Fatalf("changed %q, error %v", changed, err)
	}
	if got, want := read(t, dir), "talks.ledger.json: {}\ntalks.rss: <rss/>"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWriteLeavesEqualFilesUntouched(t *testing.T) {
	dir := t.TempDir()
	same, other := put(t, dir, "same", "one"), put(t, dir, "other", "two")
	long := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, path := range []string{same, other} {
		if err := os.Chtimes(path, long, long); err != nil {
			t.Fatal(err)
		}
	}
	changed, err := Write(dir, files("same", "one", "other", "new"))
	if err != nil || !slices.Equal(changed, []string{"other"}) {
		t.Fatalf("changed %q, error %v", changed, err)
	}
	for path, touched := range map[string]bool{same: false, other: true} {
		info, err := os.Stat(path)
		if err != nil || info.ModTime().Equal(long) == touched {
			t.Errorf("%s: modified %v, error %v", path, info.ModTime(), err)
		}
	}
}

// Whatever can't be written, and wherever in the order it stands, the old files
// stay and nothing new lies about.
func TestWriteFailureLeavesOldFiles(t *testing.T) {
	for _, bad := range []struct {
		name  string
		spoil func(t *testing.T, dir string) // makes writing "bad/talks.rss" impossible
		want  string
	}{
		{"a file where a folder should be", func(t *testing.T, dir string) {
			put(t, dir, "bad", "a file")
		}, "making the folder for"},
		{"a folder where the file should be", func(t *testing.T, dir string) {
			if err := os.MkdirAll(filepath.Join(dir, "bad", "talks.rss", "full"), 0o755); err != nil {
				t.Fatal(err)
			}
		}, "is a folder, where a file is to be written"},
		{"a link that leads nowhere", func(t *testing.T, dir string) {
			os.Mkdir(filepath.Join(dir, "bad"), 0o755)
			if err := os.Symlink("gone", filepath.Join(dir, "bad", "talks.rss")); err != nil {
				t.Skip(err)
			}
		}, "leads nowhere"},
		{"a full folder where the temporary file should be", func(t *testing.T, dir string) {
			if err := os.MkdirAll(filepath.Join(dir, "bad", ".talks.rss"+tempEnding, "full"), 0o755); err != nil {
				t.Fatal(err)
			}
		}, "is in the way"},
	} {
		t.Run(bad.name, func(t *testing.T) {
			for place := range 3 {
				dir := t.TempDir()
				put(t, dir, "a", "old a")
				put(t, dir, "b", "old b")
				bad.spoil(t, dir)
				before := read(t, dir)
				list := slices.Insert(files("a", "new a", "b", "new b"), place, files("bad/talks.rss", "x")...)
				changed, err := Write(dir, list)
				if err == nil || !strings.Contains(err.Error(), bad.want) || !strings.Contains(err.Error(), "bad") {
					t.Errorf("place %d: error %v, want %q with the path", place, err, bad.want)
				}
				if after := read(t, dir); after != before || len(changed) > 0 {
					t.Errorf("place %d: changed %q\n%s\nbefore\n%s", place, changed, after, before)
				}
			}
		})
	}
}

// A build that was killed between writing and renaming left its temporary file:
// the next one clears it away, also where the file itself needs no writing.
func TestWriteClearsWhatAKilledBuildLeft(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "talks.rss", "same")
	put(t, dir, ".talks.rss"+tempEnding, "half")
	put(t, dir, ".talks.atom"+tempEnding, "half")
	put(t, dir, ".other.tmp", "another program's")
	if _, err := Write(dir, files("talks.rss", "same", "talks.atom", "new")); err != nil {
		t.Fatal(err)
	}
	if got, want := read(t, dir), ".other.tmp: another program's\ntalks.atom: new\ntalks.rss: same"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWriteFollowsLinks(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	real := put(t, elsewhere, "real", "old")
	link := filepath.Join(dir, "talks.rss")
	if err := os.Symlink(real, link); err != nil {
		t.Skip(err)
	}
	if _, err := Write(dir, files("talks.rss", "new")); err != nil {
		t.Fatal(err)
	}
	if target, err := os.Readlink(link); err != nil || target != real {
		t.Errorf("the link leads to %q, error %v", target, err)
	}
	if got := read(t, elsewhere); got != "real: new" {
		t.Errorf("elsewhere: %s", got)
	}
}

func TestWriteKeepsPermissions(t *testing.T) {
	dir := t.TempDir()
	path := put(t, dir, "talks.rss", "old")
	for _, mode := range []os.FileMode{0o664, 0o600, 0o644} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := Write(dir, files("talks.rss", mode.String())); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != mode {
			t.Errorf("mode %v, error %v, want %v", info.Mode(), err, mode)
		}
	}
}
