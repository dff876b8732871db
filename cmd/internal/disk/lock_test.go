package disk

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/gofrs/flock"
)

func TestLockKeepsASecondBuildOut(t *testing.T) {
	dir := t.TempDir()
	unlock, err := Lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := "another build is writing to " + dir + ": wait until it is done, then build again"
	if _, err := Lock(dir); !errors.Is(err, ErrLocked) || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	unlock()
	again, err := Lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	again()
	if got := read(t, dir); got != "" {
		t.Errorf("left behind: %s", got)
	}
}

func TestLockRemovesTheFoldersItMade(t *testing.T) {
	root := t.TempDir()
	unlock, err := Lock(filepath.Join(root, "a", "b"))
	if err != nil {
		t.Fatal(err)
	}
	unlock()
	if got := read(t, root); got != "" {
		t.Errorf("left behind: %s", got)
	}
	unlock, err = Lock(filepath.Join(root, "a", "b"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(root, "a"), "kept", "x")
	unlock()
	if got := read(t, filepath.Join(root, "a")); got != "kept: x" {
		t.Errorf("folder a holds %q", got)
	}
}

func TestLockNamesWhatIsInTheWay(t *testing.T) {
	dir := t.TempDir()
	paths := []string{put(t, dir, "public", "a file")}
	if link := filepath.Join(dir, "link"); os.Symlink("gone", link) == nil {
		paths = append(paths, link)
	}
	for _, path := range paths {
		if _, err := Lock(path); err == nil || !strings.HasPrefix(err.Error(), "making the output folder "+path+": ") {
			t.Errorf("error %v", err)
		}
	}
}

// A lock on a file that another build has removed since it was opened is none.
func TestLockIsCurrent(t *testing.T) {
	dir := t.TempDir()
	lock := flock.New(filepath.Join(dir, lockName))
	defer lock.Close()
	if taken, err := lock.TryLock(); !taken || err != nil || !isCurrent(lock) {
		t.Fatalf("taken: %v, error %v", taken, err)
	}
	if err := os.Remove(lock.Path()); err != nil {
		t.Skip(err) // a system that keeps files that are open
	}
	if isCurrent(lock) {
		t.Error("the file is not there any more")
	}
	put(t, dir, lockName, "")
	if isCurrent(lock) {
		t.Error("the file is another one")
	}
}

// However many builds come and go, removing the lock file and its folder as they
// do, no two ever hold the lock.
func TestLockIsExclusive(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	var holders, taken atomic.Int32
	var builds sync.WaitGroup
	for range 8 {
		builds.Go(func() {
			for range 100 {
				unlock, err := Lock(dir)
				if errors.Is(err, ErrLocked) {
					continue
				} else if err != nil {
					t.Error(err)
					return
				}
				if holders.Add(1) != 1 {
					t.Error("two hold the lock")
				}
				taken.Add(1)
				holders.Add(-1)
				unlock()
			}
		})
	}
	builds.Wait()
	if taken.Load() == 0 {
		t.Error("nobody ever got the lock")
	}
}
