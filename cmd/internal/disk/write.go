package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// File is a file to be written.
type File struct {
	// Name is the file's path below the output folder.
	Name string
	// Data is all that it will hold.
	Data []byte
}

// tempEnding makes the name of a file on its way: .talks.rss.talkfeed-new. The
// name is fixed, so that what a killed build left behind is cleared away by the
// next one and never gathers.
const tempEnding = "." + program + "-new"

// Write writes files below the folder dir, which is made if need be, and returns
// the names of those whose bytes changed, in the order given. Call it under
// [Lock].
//
// Nothing is renamed into place before all changed files are on the disk, so an
// error before that leaves every old file. The renaming follows the order of
// files; an error there, which only a change by another program can bring, leaves
// each file either old or new, and changed tells which are new. A file that is a
// symbolic link is written where the link leads. An old file keeps its permission
// bits, a new one gets 0644 less the umask.
func Write(dir string, files []File) (changed []string, err error) {
	var pending []pendingFile
	defer func() {
		for _, p := range pending {
			os.Remove(p.temp) // renamed away where all went well
		}
	}()
	for _, f := range files {
		p, err := prepare(filepath.Join(dir, filepath.FromSlash(f.Name)), f)
		if err != nil {
			return nil, err
		}
		if p.temp == "" {
			continue
		}
		pending = append(pending, p)
		if err := p.write(f.Data); err != nil {
			return nil, fmt.Errorf("writing %s: %w: no file was changed", p.path, cause(err))
		}
	}
	for _, p := range pending {
		if err := os.Rename(p.temp, p.target); err != nil {
			return changed, fmt.Errorf("putting %s in place: %w: build again", p.path, cause(err))
		}
		syncFolder(filepath.Dir(p.target))
		changed = append(changed, p.name)
	}
	return changed, nil
}

// pendingFile is a file between writing and renaming.
type pendingFile struct {
	name   string      // as the caller knows it
	path   string      // as messages show it
	target string      // where path leads
	temp   string      // beside target; "" where nothing is to be written
	mode   fs.FileMode // of the file that is there, else 0
}

// prepare finds out what stands in the file's place. It makes the folder and
// clears away what a killed build left there.
func prepare(path string, f File) (pendingFile, error) {
	p := pendingFile{name: f.Name, path: path, target: path}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return p, fmt.Errorf("making the folder for %s: %w", path, err)
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		p.target = real
	} else if info, err := os.Lstat(path); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return p, fmt.Errorf("%s is a symbolic link that leads nowhere: remove it, or make what it leads to", path)
	}
	temp := filepath.Join(filepath.Dir(p.target), "."+filepath.Base(p.target)+tempEnding)
	if err := os.Remove(temp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return p, fmt.Errorf("%s is in the way: remove it: %w", temp, cause(err))
	}
	switch info, err := os.Stat(p.target); {
	case errors.Is(err, fs.ErrNotExist):
		p.temp = temp
		return p, nil
	case err != nil:
		return p, fmt.Errorf("looking at %s: %w", path, cause(err))
	case info.IsDir():
		return p, fmt.Errorf("%s is a folder, where a file is to be written: remove it or choose another name", path)
	case !info.Mode().IsRegular():
		return p, fmt.Errorf("%s is not a regular file: remove it or choose another name", path)
	default:
		p.mode = info.Mode().Perm()
		same, err := holds(p.target, info.Size(), f.Data)
		if err != nil {
			return p, fmt.Errorf("reading %s: %w", path, cause(err))
		}
		if !same {
			p.temp = temp
		}
		return p, nil
	}
}

// holds tells whether a file of the given size has the bytes of data.
func holds(path string, size int64, data []byte) (bool, error) {
	if size != int64(len(data)) {
		return false, nil
	}
	old, err := os.ReadFile(path)
	return err == nil && bytes.Equal(old, data), err
}

// write puts data into the temporary file and waits until it is on the disk:
// a rename that outlives a power failure must not lead to an empty file.
func (p *pendingFile) write(data []byte) error {
	// O_EXCL never follows a link that someone put in the way.
	f, err := os.OpenFile(p.temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil && p.mode != 0 {
		err = f.Chmod(p.mode) // whatever the umask
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// syncFolder makes a rename last. Systems without that have nothing better, so
// an error changes nothing.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		d.Sync()
		d.Close()
	}
}

// cause takes the path and the system call off an error of package os: our
// messages name the path already.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	var l *os.LinkError
	if errors.As(err, &l) {
		return l.Err
	}
	return err
}
