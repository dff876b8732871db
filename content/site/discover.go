package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Collection is what one path of the user's stands for: a file alone, or a
// folder whose files are looked at as one whole.
type Collection struct {
	// Path is the path as the user named it.
	Path string
	// Files are the files to read, sorted by name.
	Files []File
	// Skipped are the files and folders met and not read.
	Skipped []Skipped

	root *os.Root // nil for a file named
}

// File is a file to read.
type File struct {
	// Name is the file's path as messages show it, with forward slashes.
	Name string
	// Explicit is set where the user named the file itself.
	Explicit bool

	path string   // below root, or as the user named it
	root *os.Root // nil for a file named
}

// Skipped is a file or folder that is not read, and why.
type Skipped struct {
	Name, Reason string
}

// Close gives back the folders that the collection holds open.
func (c *Collection) Close() error {
	if c.root == nil {
		return nil
	}
	return c.root.Close()
}

// open opens the file for reading.
func (f *File) open() (*os.File, error) {
	if f.root == nil {
		return os.Open(f.path)
	}
	return f.root.Open(f.path)
}

// Discover finds the files that paths stand for. A file named is always read;
// a folder named is walked whole, in sorted order, and only what looks like
// content is read. A file met twice is read once.
//
// It gives what it found also when there is an error: the errors of all paths,
// joined, each naming its path and, where that isn't plain, what to do. The
// caller closes the collections.
func Discover(paths []string) ([]Collection, error) {
	found := make([]Collection, len(paths))
	errs := make([]error, len(paths))
	seen := make(map[string]bool)
	var folders []int
	for i, p := range paths {
		info, err := os.Stat(p)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			errs[i] = errorAt(shown(p), "no such file or folder")
		case err != nil:
			errs[i] = err
		case info.IsDir():
			folders = append(folders, i) // after all files, which are read whatever they are
		case !seen[realPath(p)]:
			seen[realPath(p)] = true
			found[i] = Collection{Path: p, Files: []File{{Name: shown(p), Explicit: true, path: p}}}
		}
	}
	for _, i := range folders {
		found[i], errs[i] = walk(paths[i], seen)
	}
	found = slices.DeleteFunc(found, func(c Collection) bool { return c.Path == "" })
	return found, errors.Join(errs...)
}

// shown gives a path as messages show it.
func shown(p string) string { return filepath.ToSlash(filepath.Clean(p)) }

// walk gives the collection of a folder.
func walk(dir string, seen map[string]bool) (Collection, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Collection{}, err
	}
	w := walker{c: Collection{Path: dir, root: root}, name: shown(dir), real: realPath(dir), seen: seen}
	if err := fs.WalkDir(root.FS(), ".", w.visit); err != nil {
		root.Close()
		return Collection{}, err
	}
	if len(w.c.Files) == 0 && !w.repeated {
		root.Close()
		return Collection{}, errorAt(w.name, "no file to read in this folder; name a page or data file itself, "+
			"or a folder that holds some ("+strings.Join(extensions, ", ")+")")
	}
	return w.c, nil
}

// walker gathers a folder's files.
type walker struct {
	c        Collection
	name     string // the folder, as messages show it
	real     string // the folder, without symbolic links
	seen     map[string]bool
	repeated bool // a readable file was left out since it was met before
}

func (w *walker) visit(p string, d fs.DirEntry, err error) error {
	if p == "." {
		return err
	}
	name := path.Join(w.name, p)
	reason := ""
	switch {
	case err != nil:
		reason = "cannot be opened: " + cause(err)
	case d.IsDir():
		reason = skipFolder(d.Name())
	default:
		reason = w.skipFile(p, d)
	}
	switch {
	case reason != "":
		w.c.Skipped = append(w.c.Skipped, Skipped{Name: name, Reason: reason})
		if d != nil && d.IsDir() {
			return fs.SkipDir
		}
	case !d.IsDir():
		w.c.Files = append(w.c.Files, File{Name: name, path: p, root: w.c.root})
	}
	return nil
}

// skipFile says why a file met in a walk is not read, "" where it is.
func (w *walker) skipFile(p string, d fs.DirEntry) string {
	if reason := skipName(d.Name()); reason != "" {
		return reason
	}
	info, err := d.Info()
	at := filepath.Join(w.real, filepath.FromSlash(p))
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if info, err = w.c.root.Stat(p); err != nil { // follows the link, but not out of the folder
			return "a symbolic link that leaves the folder or leads nowhere"
		}
		at = realPath(at)
	}
	switch {
	case err != nil:
		return "cannot be opened: " + cause(err)
	case info.IsDir():
		return "a symbolic link to a folder"
	case !info.Mode().IsRegular():
		return "not a regular file"
	case info.Size() > outline.MaxSize:
		return tooLarge
	case w.seen[at]:
		w.repeated = true
		return "read already"
	}
	w.seen[at] = true
	return ""
}

// realPath gives a path from the root of the file system and without symbolic
// links, as far as that can be known.
func realPath(p string) string {
	if abs, err := filepath.Abs(p); err == nil {
		p = abs
	}
	if r, err := filepath.EvalSymlinks(p); err == nil {
		p = r
	}
	return p
}

// cause gives what went wrong without the operation and path.
func cause(err error) string {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err.Error()
	}
	return err.Error()
}

// tooLarge is said of a file over outline.MaxSize.
var tooLarge = fmt.Sprintf("larger than %d MB, not read", outline.MaxSize>>20)
