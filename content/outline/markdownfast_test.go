package outline

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// simplePages are read without goldmark.
var simplePages = []string{
	"A talk about queues,\nand *why* they are **long**.\n\nSee the [notes](https://example.org/notes?a=1#b) & `queue.go`.\n",
	"# Talks\n\n## 2018 and _before_\nMine:\n- Slow Go, [GoDay](/goday)\n- **[Caches](caches.html)**, Ghent\n\n- one more\n\nThe end of snake_case (really).\n",
	"* one\n* two\n\n*Three* is text: \"quoted\" (in brackets)\n\n\n",
	"3 May 2018, Ghent | Café — 10% off!\n",
	"**[a](b)** *c `d` e* [f *g*](h) _i **j** k_",
}

// Simple Markdown is read by the fast reader, and into the same tree.
func TestFastMarkdown(t *testing.T) {
	for _, text := range simplePages {
		src := &Source{Name: "x.md", Text: text}
		if readFast(src, 0) == nil {
			t.Errorf("not read:\n%s", text)
		}
		sameMarkdown(t, text)
	}
	pages, err := filepath.Glob("../../cmd/talkfeed/testdata/example*/*/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages of example sites: %v", err)
	}
	for _, name := range pages {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, body, _ := strings.Cut(string(data), "\n---\n")
		sameMarkdown(t, body)
	}
}

// FuzzFastMarkdown holds that what the fast reader reads it reads as all of
// Markdown is read, places included.
func FuzzFastMarkdown(f *testing.F) {
	for _, text := range simplePages {
		f.Add(text)
	}
	for _, dir := range []string{"markdown", "shortcode", "html"} {
		for _, text := range caseInputs(f, dir) {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) { sameMarkdown(t, text) })
}

// Pages put together at random from what Markdown is made of are read the same.
func TestFastMarkdownAtRandom(t *testing.T) {
	pieces := []string{"a", "b", "1", "a", "b", "ab", "a b", "c ", "d ", " ", " ", " a", "\n", "\n\n", "*", "**", "_", "__", "`", "[", "](", "](x)", ")", "(", ".", ",", "- ", "* ", "+ ",
		"# ", "## ", "!", "|", "é", "&", ":", "http://x.y", "www.a.b", "[a](b)", "1. ", "-", "=", "~", ">", "\"", "'", "\n- ", "\n* ", "#", "x", "]", "–", "/", "{", "<b>"}
	random := rand.New(rand.NewPCG(1, 2))
	read := 0
	for range pages {
		var text strings.Builder
		for range 1 + random.IntN(14) {
			text.WriteString(pieces[random.IntN(len(pieces))])
		}
		if readFast(&Source{Name: "x.md", Text: text.String()}, 0) != nil {
			read++
			sameMarkdown(t, text.String())
		}
	}
	if read < pages/50 {
		t.Errorf("only %d pages of %d were read", read, pages)
	}
}

// pages is how many pages are made at random.
const pages = 20_000

func sameMarkdown(t *testing.T, text string) {
	t.Helper()
	src, err := Decode("x.md", []byte(text))
	if err != nil {
		return
	}
	fast := readFast(src, 0)
	if fast == nil {
		return
	}
	whole, _ := readCommonMark(src, 0)
	if one, two := dump(&Document{Source: src, Root: fast}), dump(&Document{Source: src, Root: whole}); one != two {
		t.Fatalf("%q\nfast:\n%s\nwhole:\n%s", text, one, two)
	}
	if !reflect.DeepEqual(fast, whole) {
		t.Fatalf("%q: trees differ in what the dump leaves out", text)
	}
}
