package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// lockName is the file that a build holds in its output folder.
const lockName = ".talkfeed.lock"

// ErrLocked is in the error of [Lock] while another build holds the folder.
var ErrLocked = errors.New("another build is writing")

// Lock takes the output folder for one build and returns what gives it back. The
// folder is made if need be; unlock removes it again where nothing was written
// into it, so that a build that failed leaves nothing behind. The lock is one of
// the system (flock, LockFileEx): a killed build holds none.
func Lock(dir string) (unlock func(), err error) {
	var making error
	// Each turn that fails met a build that was just ending.
	for range 100 {
		var made []string
		made, making = makeFolders(dir)
		if errors.Is(making, fs.ErrExist) || errors.Is(making, fs.ErrNotExist) {
			time.Sleep(time.Millisecond)
			continue // the other build made or removed a folder meanwhile
		}
		if making != nil {
			break
		}
		lock := flock.New(filepath.Join(dir, lockName), flock.SetPermissions(0o644))
		taken, err := lock.TryLock()
		if errors.Is(err, fs.ErrNotExist) {
			continue // the other build removed the folder it had made
		}
		if err != nil {
			removeFolders(made)
			return nil, fmt.Errorf("locking the output folder %s: %w: is it writable?", dir, cause(err))
		}
		if !taken {
			break
		}
		if isCurrent(lock) {
			return func() {
				// Removed while it is held: whoever opened this file before sees
				// that it is no longer the one in the folder.
				os.Remove(lock.Path())
				lock.Close()
				removeFolders(made)
			}, nil
		}
		lock.Close()
	}
	if making != nil {
		return nil, fmt.Errorf("making the output folder %s: %w", dir, cause(making))
	}
	return nil, fmt.Errorf("%w to %s: wait until it is done, then build again", ErrLocked, dir)
}

// isCurrent tells whether the locked file is still the one in the folder.
func isCurrent(lock *flock.Flock) bool {
	held, err := lock.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(lock.Path())
	return err == nil && os.SameFile(held, there)
}

// makeFolders makes a folder and those above it, and returns the ones that were
// not there, outermost first.
func makeFolders(dir string) (made []string, err error) {
	for at := filepath.Clean(dir); ; at = filepath.Dir(at) {
		if _, err := os.Stat(at); !errors.Is(err, fs.ErrNotExist) || at == filepath.Dir(at) {
			break
		}
		made = append([]string{at}, made...)
	}
	return made, os.MkdirAll(dir, 0o755)
}

// removeFolders removes folders from the inside out, as long as they are empty.
func removeFolders(dirs []string) {
	for i := len(dirs) - 1; i >= 0; i-- {
		if os.Remove(dirs[i]) != nil {
			return
		}
	}
}
