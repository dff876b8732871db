package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

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
	// Site is the site whose root the folder is, or in which the path lies; nil
	// where there is none.
	Site *Site

	root *os.Root // nil for a file named
	near *nearFolder
}

// File is a file to read.
type File struct {
	// Name is the file's path as messages show it, with forward slashes.
	Name string
	// Explicit is set where the user named the file itself.
	Explicit bool
	// Verdict says whether the file is asked for talks as far as its path tells,
	// and Reason why. A file of a folder that is no site's root always is.
	Verdict Verdict
	Reason  string
	// Group is the collection that the file is looked at with: files of one group
	// are surveyed together.
	Group string

	path  string   // below root, or as the user named it
	root  *os.Root // nil for a file named
	near  *nearFolder
	site  *Site
	rel   string // below the site's root, "" where there is no site
	whole bool   // of a folder that is read whole
	post  bool   // lies among the posts of a blog
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
	return errors.Join(c.near.close(), c.root.Close())
}

// open opens the file for reading.
func (f *File) open() (*os.File, error) {
	if f.root == nil {
		return os.Open(f.path)
	}
	if r := f.near.open(f.root, f.path); r != nil {
		return r, nil
	}
	return f.root.Open(f.path)
}

// Discover finds the files that paths stand for. A file named is always read.
// Of a folder that is a site's root the files are read that are there for
// talks; any other folder is walked whole, in sorted order, and what looks like
// content is read. Exclude are patterns of files not to be read in folders, as
// in .gitignore, below the folder base. A file met twice is read once.
//
// It gives what it found also when there is an error: the errors of all paths,
// joined, each naming its path and, where that isn't plain, what to do. The
// caller closes the collections.
func Discover(paths []string, exclude Exclude) ([]Collection, error) {
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
			found[i], errs[i] = named(p)
		}
	}
	for _, i := range folders {
		found[i], errs[i] = walk(paths[i], exclude, seen)
	}
	found = slices.DeleteFunc(found, func(c Collection) bool { return c.Path == "" })
	return found, errors.Join(errs...)
}

// shown gives a path as messages show it.
func shown(p string) string { return filepath.ToSlash(filepath.Clean(p)) }

// named gives the collection of a file that the user named.
func named(p string) (Collection, error) {
	s, err := Find(p)
	s.enterTo(path.Dir(s.rel(p)))
	f := File{Name: shown(p), Explicit: true, Verdict: Read, path: p, site: s, rel: s.rel(p)}
	return Collection{Path: p, Files: []File{f}, Site: s}, err
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

// tooLarge is said of a file over outline.MaxSize that was named, tooLargeReason of
// one that was met.
var (
	tooLargeReason = fmt.Sprintf("larger than %d MB", outline.MaxSize>>20)
	tooLarge       = tooLargeReason + ", not read"
)
