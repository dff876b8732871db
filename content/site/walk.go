package site

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Exclude are patterns of files and folders that are not read, written as in
// .gitignore, below the folder Base.
type Exclude struct {
	Base     string
	Patterns []string
}

// walk gives the collection of a folder.
func walk(dir string, exclude Exclude, seen map[string]bool) (Collection, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Collection{}, err
	}
	s, err := Find(dir)
	w := walker{
		c:    Collection{Path: dir, root: root, near: new(nearFolder), Site: s},
		name: shown(dir), real: realPath(dir), seen: seen,
		isRoot: s != nil && s.rel(dir) == ".", git: newIgnorer(dir),
	}
	w.excluded, w.base = exclude.ignorer(dir)
	if !w.isRoot {
		s.enterTo(s.rel(dir))
	}
	err = errors.Join(err, fs.WalkDir(root.FS(), ".", w.visit))
	if err != nil {
		root.Close()
		return Collection{}, err
	}
	var translations []Skipped
	w.c.Files, translations = cutTranslations(w.c.Files, s)
	w.c.Skipped = append(w.c.Skipped, translations...)
	if len(w.c.Files) == 0 && !w.repeated {
		root.Close()
		return Collection{}, errorAt(w.name, "no file to read in this folder; name a page or data file itself, or a folder that holds some")
	}
	return w.c, nil
}

// ignorer gives what the patterns exclude below dir, and where dir lies below
// the patterns' own folder.
func (e Exclude) ignorer(dir string) (*ignorer, string) {
	g := new(ignorer)
	g.add("", strings.Join(e.Patterns, "\n"))
	base, err1 := filepath.Abs(or(e.Base, "."))
	abs, err2 := filepath.Abs(dir)
	rel, err3 := filepath.Rel(base, abs)
	if errors.Join(err1, err2, err3) != nil || !filepath.IsLocal(rel) {
		return g, ""
	}
	return g, filepath.ToSlash(rel)
}

// walker gathers a folder's files.
type walker struct {
	c        Collection
	name     string // the folder, as messages show it
	real     string // the folder, without symbolic links
	base     string // the folder below that of the patterns
	isRoot   bool   // the folder is the root of c.Site
	git      *ignorer
	excluded *ignorer
	seen     map[string]bool
	repeated bool // a readable file was left out since it was met before
}

func (w *walker) visit(p string, d fs.DirEntry, err error) error {
	if p == "." {
		w.git.enter(w.c.root, ".")
		return err
	}
	name := path.Join(w.name, p)
	reason := ""
	switch {
	case err != nil:
		reason = "cannot be opened: " + cause(err)
	case d.IsDir():
		reason = w.skipFolder(p, d.Name())
	default:
		reason = w.skipFile(p, d)
	}
	switch {
	case reason != "":
		w.c.Skipped = append(w.c.Skipped, Skipped{Name: name, Reason: reason})
		if d != nil && d.IsDir() {
			return fs.SkipDir
		}
	case d.IsDir():
		w.git.enter(w.c.root, p)
		if w.isRoot && w.c.Site.enter != nil {
			w.c.Site.enter(w.c.root, p)
		}
	default:
		w.add(p, name)
	}
	return nil
}

// add takes a file, or notes why it is not asked for talks.
func (w *walker) add(p, name string) {
	f := File{Name: name, Verdict: Read, path: p, root: w.c.root, near: w.c.near, site: w.c.Site, whole: true}
	if f.site != nil {
		f.rel = f.site.rel(filepath.Join(w.c.Path, filepath.FromSlash(p)))
	}
	if w.isRoot {
		f.rel, f.whole = p, false
		f.judgePath()
		if f.Verdict == Unread && !f.mayChange() {
			w.c.Skipped = append(w.c.Skipped, Skipped{Name: name, Reason: f.Reason})
			w.repeated = true // there is something to read, if not talks
			return
		}
	}
	w.c.Files = append(w.c.Files, f)
}

// mayChange reports whether what a page says of itself may change a verdict
// against it: that of its layout or the menu.
func (f *File) mayChange() bool { return isPageFile(f.rel) }

// skipFolder says why a folder met in a walk is not entered, "" where it is.
func (w *walker) skipFolder(p, name string) string {
	switch {
	case strings.HasPrefix(name, "."):
		return "hidden"
	case w.git.ignored(p, true):
		return "git-ignored"
	case w.excluded.ignored(path.Join(w.base, p), true):
		return "excluded by the settings"
	case w.isRoot:
		return w.c.Site.skipFolder(p, name)
	case w.c.Site != nil && inside(w.c.Site.rel(filepath.Join(w.c.Path, p)), w.c.Site.outputs):
		return folders["public"]
	}
	return folders[name]
}

// skipFile says why a file met in a walk is not read, "" where it is.
func (w *walker) skipFile(p string, d fs.DirEntry) string {
	if reason := skipName(d.Name()); reason == noEnding && d.Type()&fs.ModeSymlink != 0 {
		return w.skipLink(p)
	} else if reason != "" {
		return reason
	}
	switch {
	case w.git.ignored(p, false):
		return "git-ignored"
	case w.excluded.ignored(path.Join(w.base, p), false):
		return "excluded by the settings"
	case w.isRoot:
		if reason := w.c.Site.skipFile(p); reason != "" {
			return reason
		}
	}
	return w.skipKind(p, d)
}

// skipLink says of a symbolic link that is no file to read why it isn't followed.
func (w *walker) skipLink(p string) string {
	info, err := w.c.root.Stat(p)
	switch {
	case err != nil:
		return leavesFolder
	case info.IsDir():
		return linksToFolder
	}
	return noEnding
}

// What is said of symbolic links.
const (
	leavesFolder  = "a symbolic link that leaves the folder or leads nowhere"
	linksToFolder = "a symbolic link to a folder"
)

// skipKind says why what stands behind a name is not read.
func (w *walker) skipKind(p string, d fs.DirEntry) string {
	info, err := d.Info()
	at := filepath.Join(w.real, filepath.FromSlash(p))
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if info, err = w.c.root.Stat(p); err != nil { // follows the link, but not out of the folder
			return leavesFolder
		}
		at = realPath(at)
	}
	switch {
	case err != nil:
		return "cannot be opened: " + cause(err)
	case info.IsDir():
		return linksToFolder
	case !info.Mode().IsRegular():
		return "not a regular file"
	case info.Size() > outline.MaxSize:
		return tooLargeReason
	case w.seen[at]:
		w.repeated = true
		return "read already"
	}
	w.seen[at] = true
	return ""
}

// noContent is said of what lies in no folder of the site's content or data.
const noContent = "not in a content folder"

// skipFolder says why a folder of the site is not entered.
func (s *Site) skipFolder(p, name string) string {
	leads := func(dirs []string) bool { // to one of dirs, or from it
		return inside(p, dirs) || slices.ContainsFunc(dirs, func(dir string) bool { return dir == "." || strings.HasPrefix(dir, p+"/") })
	}
	switch {
	case inside(p, s.outputs):
		return "an output folder"
	case name == "node_modules" || name == "vendor":
		return "dependencies"
	case leads(s.data), inside(p, s.listed) || leads(s.listed) && strings.HasPrefix(name, "_"):
		return ""
	case s.exclude.ignored(p, true):
		return "excluded by the site's configuration"
	case inside(p, s.internal), !leads(s.content):
		return noContent
	case name == "_posts" && s.Generator == "Jekyll":
		return "" // of the category that the folder around it is named after
	case strings.HasPrefix(name, "_") && !s.plain:
		return noContent
	}
	return ""
}

// inBundle reports whether a file lies in or below a folder that is a page.
func (s *Site) inBundle(p string) bool {
	for dir := path.Dir(p); dir != "."; dir = path.Dir(dir) {
		if s.bundles[dir] {
			return true
		}
	}
	return false
}

// isBundlePage reports whether a file is the page that its folder is.
func (s *Site) isBundlePage(p string) bool {
	base := strings.TrimSuffix(path.Base(p), path.Ext(p))
	base, _, _ = cutLanguage(base, s.languages)
	return base == "index" && s.bundles[path.Dir(p)]
}

// skipFile says why a file of the site is not read.
func (s *Site) skipFile(p string) string {
	switch {
	case inside(p, s.data) || inside(p, s.listed):
		return ""
	case s.exclude.ignored(p, false):
		return "excluded by the site's configuration"
	case inside(p, s.internal), !inside(p, s.content):
		return noContent
	case s.inBundle(p) && !s.isBundlePage(p):
		return "a file of the page beside it"
	case strings.EqualFold(p, "README.md"):
		return "a project file, not content"
	}
	return ""
}
