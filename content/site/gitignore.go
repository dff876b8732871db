package site

import (
	"os"
	"path"
	"path/filepath"
	"strings"
)

// ignoreRule is a line of a .gitignore (https://git-scm.com/docs/gitignore,
// PATTERN FORMAT).
type ignoreRule struct {
	base     string   // the folder of the file it stands in, "" for the top
	segments []string // between slashes; "**" stands for any number
	negated  bool     // begins with "!"
	folder   bool     // ends with "/"
}

// ignorer says which paths are ignored. Paths and bases begin at one top
// folder. Its zero value ignores nothing.
type ignorer struct {
	rules []ignoreRule
	// prefix leads from the top folder to the one that is walked.
	prefix string
}

// add reads the text of a .gitignore in the folder base. A pattern that git
// would not understand matches nothing.
func (g *ignorer) add(base, text string) {
	for line := range strings.Lines(text) {
		if r, ok := parseIgnore(strings.TrimRight(line, "\r\n")); ok {
			r.base = base
			g.rules = append(g.rules, r)
		}
	}
}

func parseIgnore(line string) (r ignoreRule, ok bool) {
	if strings.HasPrefix(line, "#") {
		return r, false
	}
	for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, `\ `) {
		line = line[:len(line)-1]
	}
	line, r.negated = strings.CutPrefix(line, "!")
	line, r.folder = strings.CutSuffix(line, "/")
	if line == "" {
		return r, false
	}
	if !strings.Contains(line, "/") {
		line = "**/" + line // without a slash it holds at any depth
	}
	line = strings.ReplaceAll(strings.TrimPrefix(line, "/"), "[!", "[^")
	r.segments = strings.Split(line, "/")
	return r, true
}

// ignored reports whether a path below the folder that is walked is ignored:
// the last rule that matches decides. That the folders above it are not ignored
// is for the walk to know.
func (g *ignorer) ignored(p string, isDir bool) bool {
	p = path.Join(g.prefix, p)
	for i := len(g.rules) - 1; i >= 0; i-- {
		r := &g.rules[i]
		if r.folder && !isDir {
			continue
		}
		below := p
		if r.base != "" {
			var ok bool
			if below, ok = strings.CutPrefix(p, r.base+"/"); !ok {
				continue
			}
		}
		if matchSegments(r.segments, strings.Split(below, "/")) {
			return !r.negated
		}
	}
	return false
}

// matchSegments matches a pattern's segments with a path's. Like the classic
// matching of "*", it goes back to the last "**" only, and so takes at most
// the product of both lengths.
func matchSegments(pattern, names []string) bool {
	star, from, p, n := -1, 0, 0, 0
	for n < len(names) {
		switch {
		case p < len(pattern) && pattern[p] == "**":
			if p == len(pattern)-1 {
				return true // all that lies inside
			}
			star, from = p, n
			p++
			continue
		case p < len(pattern) && matchName(pattern[p], names[n]):
			p, n = p+1, n+1
			continue
		case star < 0:
			return false
		}
		from++
		p, n = star+1, from
	}
	return p == len(pattern)
}

func matchName(pattern, name string) bool {
	ok, err := path.Match(pattern, name)
	return ok && err == nil
}

// newIgnorer reads the .gitignore files of dir and, in a git work tree, those of
// the folders above it.
func newIgnorer(dir string) *ignorer {
	g := new(ignorer)
	top, err := filepath.Abs(dir)
	if err != nil {
		return g
	}
	above := top
	for {
		if _, err := os.Lstat(filepath.Join(above, ".git")); err == nil {
			break
		}
		parent := filepath.Dir(above)
		if parent == above {
			above = top // in no work tree: only what lies in the folder itself
			break
		}
		above = parent
	}
	rel, err := filepath.Rel(above, top)
	if err != nil {
		return g
	}
	if rel = filepath.ToSlash(rel); rel == "." {
		rel = ""
	}
	g.prefix = rel
	base := ""
	for at := range strings.SplitSeq(rel, "/") {
		if at == "" {
			break
		}
		g.readFile(filepath.Join(above, filepath.FromSlash(base)), base)
		base = path.Join(base, at)
	}
	return g // that of dir itself is read when the walk comes to it
}

// readFile reads the .gitignore of a folder above the one that is walked.
func (g *ignorer) readFile(dir, base string) {
	if data, err := read(&File{path: filepath.Join(dir, ".gitignore")}); err == nil {
		g.add(base, string(data))
	}
}

// enter reads the .gitignore of a folder that the walk comes to.
func (g *ignorer) enter(root *os.Root, p string) {
	if data, err := read(&File{path: path.Join(p, ".gitignore"), root: root}); err == nil {
		g.add(strings.TrimPrefix(path.Join("/", g.prefix, p), "/"), string(data))
	}
}
