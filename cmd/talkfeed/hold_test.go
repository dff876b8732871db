package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
)

// Files that are not kept in memory between the two passes give the same feeds,
// byte for byte, as files that are.
func TestHold(t *testing.T) {
	dir := talkSite(t, 400)
	t.Chdir(dir)
	for _, limit := range []string{"0", "20"} {
		kept := buildHeld(t, holdSize, limit)
		for _, hold := range []int{0, 40_000} {
			for name, data := range buildHeld(t, hold, limit) {
				if !bytes.Equal(data, kept[name]) {
					t.Errorf("limit %s, %d bytes kept: %s differs", limit, hold, name)
				}
			}
		}
		if len(kept) != 4 || !bytes.Contains(kept["talks.rss"], []byte("why it took so long")) {
			t.Fatalf("%d files", len(kept))
		}
	}
}

// The talks that the first pass finds in the files of sites are those that a
// second one would find.
func TestFirstPass(t *testing.T) {
	examples, err := filepath.Glob("testdata/example*.txtar")
	if err != nil || len(examples) == 0 {
		t.Fatalf("no example sites: %v", err)
	}
	dirs := []string{talkSite(t, 40)}
	for _, name := range examples {
		dirs = append(dirs, strings.TrimSuffix(name, ".txtar"))
	}
	alone := 0
	for _, dir := range dirs {
		collections, err := site.Discover([]string{dir}, site.Exclude{})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range collections {
			surveys := make(map[string]*content.Survey)
			samples := make([]content.Sample, len(c.Files))
			docs := make([]*outline.Document, len(c.Files))
			for i := range c.Files {
				group := c.Files[i].Group
				if surveys[group] == nil {
					surveys[group] = new(content.Survey)
				}
				if docs[i] = c.Files[i].Load().Document; docs[i] != nil {
					samples[i] = surveys[group].Sample(docs[i])
					surveys[group].AddSample(&samples[i])
				}
			}
			for i := range c.Files {
				first, ok := samples[i].Extract()
				if !ok {
					continue
				}
				alone++
				if second := content.Extract(docs[i], surveys[c.Files[i].Group]); !reflect.DeepEqual(first, second) {
					t.Errorf("%s: first %+v, then %+v", c.Files[i].Name, first, second)
				}
			}
			c.Close()
		}
	}
	if alone < 40 {
		t.Errorf("only %d files were found to be one talk at once", alone)
	}
}

// buildHeld builds the feeds of the working folder's site and gives them.
func buildHeld(t *testing.T, hold int, limit string) map[string][]byte {
	t.Helper()
	out := t.TempDir()
	var messages strings.Builder
	p := &program{stdout: io.Discard, stderr: &messages, env: fixedEpoch, hold: hold}
	if code := p.run([]string{"build", "--first", "--quiet", "--limit", limit, "--out", out}, strings.NewReader("")); code != 0 {
		t.Fatalf("exit code %d: %s", code, messages.String())
	}
	files := make(map[string][]byte)
	names, err := filepath.Glob(filepath.Join(out, "talks.*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(name)] = data
	}
	return files
}

func fixedEpoch(name string) string {
	if name == "SOURCE_DATE_EPOCH" {
		return "1790000000"
	}
	return ""
}

// talkSite makes a Hugo site with a file of 2 KB for each of n talks, and a page
// that lists some of them, and gives its folder.
func talkSite(tb testing.TB, n int) string {
	tb.Helper()
	dir := tb.TempDir()
	put := func(name, text string) {
		tb.Helper()
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			tb.Fatal(err)
		}
	}
	put(".git/HEAD", "")
	put("hugo.toml", "baseURL = \"https://example.org/\"\ntitle = \"Ada\"\n")
	var list strings.Builder
	list.WriteString("---\ntitle: Talks\n---\n\n")
	for i := range n {
		date := fmt.Sprintf("%d-%02d-%02d", 2024-i/336, 1+i/28%12, 1+i%28)
		put(fmt.Sprintf("content/talks/lesson-%d.md", i), fmt.Sprintf("---\ntitle: Lesson %d of a slow program\nevent: GoDay %d\n"+
			"location: Ghent\ndate: %s\nslides: /slides/%d.pdf\n---\n\n%s", i, i/10, date, i, abstract(i)))
		if i%20 == 0 {
			fmt.Fprintf(&list, "- %s: *Lesson %d of a slow program*, GoDay %d, [video](https://video.example.org/%d)\n", date, i, i/10, i)
		}
	}
	put("content/talks/_index.md", list.String())
	return dir
}

// abstract gives some 1,800 bytes of Markdown.
func abstract(i int) string {
	var b strings.Builder
	for p := range 6 {
		fmt.Fprintf(&b, "What we learned in year %d, and *why* it took so long: paragraph %d of a text about queues, caches and the "+
			"[people](https://example.org/%d) who keep them. It has **some emphasis**, `some code`, and a sentence that goes on for a while "+
			"so that the page has the size that such pages have.\n\n", i, p, i)
	}
	b.WriteString("- a point\n- another one\n")
	return b.String()
}
