package site

import (
	"os/exec"
	"path"
	"strings"
	"testing"
)

// Files are ignored where git ignores them, by any folder's .gitignore.
func TestGitIgnore(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip(err)
	}
	t.Chdir(t.TempDir())
	t.Setenv("GIT_CONFIG_GLOBAL", "/dev/null")
	if out, err := exec.Command("git", "init", "-q").CombinedOutput(); err != nil {
		t.Skipf("%v: %s", err, out)
	}
	ignores := map[string]string{
		".gitignore":     "# a comment\n\\#hash.md\n*.bak.md\n/top.md\nbuild/\n!keep.bak.md\na/**/z.md\n**/deep/b.md\nc/**\nd/*.md\nspace.md  \nq?.md\n[xy]1.md\n[!xy]2.md\n\\!bang.md\nfoo/bar\n*/\n!*/\n",
		"sub/.gitignore": "*.md\n!in.md\n/only.txt\n",
	}
	for name, text := range ignores {
		write(t, name, text)
	}
	files := strings.Fields(`a.md x.bak.md keep.bak.md top.md n/top.md build/a.md n/build/a.md n/buildx.md a/z.md a/b/z.md a/b/c/z.md
		deep/b.md n/deep/b.md n/deep/c.md c/a.md c/d/e.md d/a.md d/e/a.md space.md q1.md q12.md x1.md z1.md x2.md z2.md #hash.md !bang.md
		foo/bar n/foo/bar foo/bar.md sub/a.md sub/in.md sub/n/in.md sub/only.txt sub/n/only.txt n/build foo.md`)
	ignored := func(g *ignorer, p string) bool {
		for dir := path.Dir(p); dir != "."; dir = path.Dir(dir) {
			if g.ignored(dir, true) {
				return true
			}
		}
		return g.ignored(p, false)
	}
	g := newIgnorer(".")
	g.add("", ignores[".gitignore"])
	g.add("sub", ignores["sub/.gitignore"])
	for _, f := range files {
		got, want := ignored(g, f), exec.Command("git", "check-ignore", "-q", "--no-index", "--", f).Run() == nil
		if got != want {
			t.Errorf("%s: ignored %v, by git %v", f, got, want)
		}
	}
	inner := newIgnorer("sub") // what lies above counts too
	if !inner.ignored("x.bak.md", false) || inner.ignored("a.md", false) {
		t.Error("the rules of the folder above do not hold as they should")
	}
}

// Whatever the patterns, matching ends, soon, and nothing panics.
func FuzzGitIgnore(f *testing.F) {
	f.Add("**/a/**/b\n!c\n", "x/a/y/b")
	f.Add(strings.Repeat("**/a/", 50)+"b", strings.Repeat("a/", 200)+"c")
	f.Add("[\n\\", "a")
	f.Fuzz(func(t *testing.T, text, p string) {
		g := new(ignorer)
		g.add("", text)
		g.ignored(path.Clean("/" + p)[1:], false)
	})
}
