package site

import (
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"talkfeed/content/outline"
)

// show gives what was found as lines: the files read, then those that are not
// and why.
func show(collections []Collection, err error) string {
	var b strings.Builder
	for _, c := range collections {
		for _, f := range c.Files {
			fmt.Fprintln(&b, f.Name)
		}
		for _, s := range c.Skipped {
			fmt.Fprintf(&b, "%s: not read: %s\n", s.Name, s.Reason)
		}
		c.Close()
	}
	for _, d := range Diagnostics("", err) {
		fmt.Fprintln(&b, d.Error())
	}
	return b.String()
}

// A folder is read whole, in sorted order, but for what programs put there.
func TestDiscoverFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{
		"c/talks.md", "c/b.yaml", "c/a/x.TXT", "c/a-b.csv", "c/z.json", "c/photo.jpg", "c/page.html", "c/.hidden.md",
		"c/public/talks.md", "c/_site/talks.md", "c/node_modules/m/readme.md", "c/.git/config.toml", "c/vendor/v.md", "c/a/dist/d.md",
		"c/talks.ledger.json", "c/talkfeed.yaml", "c/netlify.toml", "c/package.json", "c/cv.tex",
	} {
		write(t, name, "text")
	}
	const want = `c/a/x.TXT
c/a-b.csv
c/b.yaml
c/page.html
c/talks.md
c/z.json
c/.git: not read: hidden
c/.hidden.md: not read: hidden
c/_site: not read: an output folder
c/a/dist: not read: an output folder
c/cv.tex: not read: no ending that is read
c/netlify.toml: not read: a project file, not content
c/node_modules: not read: dependencies
c/package.json: not read: a project file, not content
c/photo.jpg: not read: no ending that is read
c/public: not read: an output folder
c/talkfeed.yaml: not read: the settings
c/talks.ledger.json: not read: a ledger
c/vendor: not read: dependencies
`
	if got := show(Discover([]string{"./c/"}, Exclude{})); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
	t.Chdir("c")
	if got, want := show(Discover([]string{"."}, Exclude{})), strings.ReplaceAll(want, "c/", ""); got != want {
		t.Errorf("from within, got:\n%swant:\n%s", got, want)
	}
}

// A file or folder named is read whatever its name is, and no file twice.
func TestDiscoverNamed(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "public/netlify.toml", "text")
	write(t, "public/talks.md", "text")
	for _, c := range []struct{ paths, want string }{
		{"public/netlify.toml", "public/netlify.toml\n"},
		{"public", "public/talks.md\npublic/netlify.toml: not read: a project file, not content\n"},
		{"public/talks.md ./public/talks.md", "public/talks.md\n"},
		{"public public/talks.md", "public/netlify.toml: not read: a project file, not content\npublic/talks.md: not read: read already\npublic/talks.md\n"},
		{"public/talks.md public", "public/talks.md\npublic/netlify.toml: not read: a project file, not content\npublic/talks.md: not read: read already\n"},
	} {
		if got := show(Discover(strings.Fields(c.paths), Exclude{})); got != c.want {
			t.Errorf("%s: got:\n%swant:\n%s", c.paths, got, c.want)
		}
	}
}

// A missing path and a folder with nothing to read are errors, each of them, and
// the rest is found all the same.
func TestDiscoverErrors(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "talks.md", "text")
	write(t, "pictures/a.jpg", "text")
	const want = `talks.md
missing.md: error: no such file or folder
pictures: error: no file to read in this folder; name a page or data file itself, or a folder that holds some
missing: error: no such file or folder
`
	if got := show(Discover([]string{"missing.md", "talks.md", "pictures", "missing"}, Exclude{})); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

// A symbolic link is followed within the folder named, and never out of it.
func TestDiscoverLinks(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "secret.md", "text")
	write(t, "c/d/talks.md", "text")
	for name, to := range map[string]string{
		"c/out.md": "../secret.md", "c/nowhere.md": "missing.md", "c/zin.md": "d/talks.md", "c/folder.md": "d",
	} {
		if err := os.Symlink(to, name); err != nil {
			t.Skip(err)
		}
	}
	const want = `c/d/talks.md
c/folder.md: not read: a symbolic link to a folder
c/nowhere.md: not read: a symbolic link that leaves the folder or leads nowhere
c/out.md: not read: a symbolic link that leaves the folder or leads nowhere
c/zin.md: not read: read already
`
	if got := show(Discover([]string{"c"}, Exclude{})); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

// Files come in order, whoever is ready first, and a reader may stop early.
func TestLoadOrder(t *testing.T) {
	t.Chdir(t.TempDir())
	var want []string
	for i := range 50 {
		name := fmt.Sprintf("c/%02d.md", i)
		write(t, name, strings.Repeat("# Talks\n\n", 500-10*i))
		want = append(want, name)
	}
	collections, err := Discover([]string{"c"}, Exclude{})
	if err != nil {
		t.Fatal(err)
	}
	defer collections[0].Close()
	for _, workers := range []int{0, 1, 2, 8} {
		var got []string
		for l := range loadAll(collections[0].Files, workers) {
			if l.Err != nil {
				t.Fatal(l.Err)
			}
			got = append(got, l.Document.Source.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d workers: %q", workers, got)
		}
		for range loadAll(collections[0].Files, workers) {
			break
		}
	}
}

// A file over the limit, a feed in a folder and a folder in a file's place are
// not read, and each says so.
func TestLoadRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "c/feed.json", `{"version": "https://jsonfeed.org/version/1.1", "items": []}`)
	write(t, "c/talks.md", "# Talks\n")
	write(t, "large.md", "")
	if err := os.Truncate("large.md", outline.MaxSize+1); err != nil {
		t.Fatal(err)
	}
	collections, err := Discover([]string{"c", "large.md"}, Exclude{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range collections {
		for l := range loadAll(c.Files, 2) {
			got = append(got, fmt.Sprintf("%s: %v %s %v", filepath.ToSlash(l.File.Name), l.Document != nil, l.Skipped, l.Err))
		}
		c.Close()
	}
	want := []string{
		"c/feed.json: false a feed <nil>",
		"c/talks.md: true  <nil>",
		"large.md: false  large.md: error: larger than 32 MB, not read",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func loadAll(files []File, workers int) iter.Seq[Loaded] {
	return InOrder(len(files), workers, func(i int) Loaded { return files[i].Load() })
}
