package outline

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
	"github.com/rogpeppe/go-internal/txtar"
)

// FuzzData holds the laws of checkLaws for data files of any kind.
func FuzzData(f *testing.F) {
	formats := []Format{YAML, TOML, JSON, CSV, JavaScript, BibTeX}
	for i, dir := range []string{"yaml", "toml", "json", "csv", "script", "bibtex"} {
		for _, text := range caseInputs(f, dir) {
			f.Add(byte(i), text)
		}
	}
	f.Fuzz(func(t *testing.T, kind byte, text string) {
		checkLaws(t, formats[int(kind)%len(formats)], text)
	})
}

// FuzzText holds the laws of checkLaws for plain text.
func FuzzText(f *testing.F) {
	for _, text := range caseInputs(f, "text") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkLaws(t, PlainText, text) })
}

// FuzzFrontMatter holds that front matter of any kind gives places in bounds or
// an error with its place, and that the content begins at a line.
func FuzzFrontMatter(f *testing.F) {
	for _, text := range caseInputs(f, "frontmatter") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src, err := Decode("f", []byte(text))
		if err != nil {
			return
		}
		doc := &Document{Source: src, Root: &Block{Kind: Section}}
		body, err := frontMatter(doc)
		if err != nil {
			checkError(t, err)
			return
		}
		if body < 0 || body > len(src.Text) || (body > 0) != (doc.Meta != nil) {
			t.Fatalf("content at %d of %d, meta %v", body, len(src.Text), doc.Meta)
		}
		if doc.Meta != nil {
			checkBlock(t, src, doc.Meta)
		}
	})
}

// FuzzTOML holds that exactly that is TOML which go-toml takes, but for numbers
// too large for it, of which we keep the text, and our limit of depth.
func FuzzTOML(f *testing.F) {
	for _, text := range caseInputs(f, "toml") {
		f.Add(text)
	}
	for _, text := range []string{
		"[a]\n[a]", "a={}\n[a.b]", "a.b=1\n[a]", "a.b=1\n[a.c]", "[a.b]\n[a]\nb=1", "[[a]]\n[a]", "a=[]\n[[a]]",
		"[a.b.c]\n[a]\n[a.b]", "[a]\nb.c=1\nb.d=2", "[a.b]\n[a]\nb.y=2", "[a]\n[[a.b]]\n[a.b.c]\n[[a.b]]\n[a.b.c]",
		"a={b.c=1,b.d=2}", "a={b={},b.c=1}", "a.b=1\na.b.c=2", "[[a]]\nx=1\n[a.x]", "[a.b]\n[a.b.c]\n[a]\nb.c.t=1",
		"a=9223372036854775808", "a=1e700",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var all map[string]any
		theirs := toml.Unmarshal([]byte(text), &all)
		_, ours := readTOML(&Source{Name: "f", Text: text})
		if ours != nil && strings.Contains(ours.Error(), "nest deeper") {
			return
		}
		if theirs != nil && (strings.Contains(theirs.Error(), "too large") || strings.Contains(theirs.Error(), "parse float") && strings.Contains(theirs.Error(), "out of range")) {
			return
		}
		if (ours == nil) != (theirs == nil) {
			t.Fatalf("go-toml: %v, talkfeed: %v", theirs, ours)
		}
	})
}

// caseInputs gives the inputs of the cases in testdata/dir.
func caseInputs(f *testing.F, dir string) (texts []string) {
	names, err := filepath.Glob(filepath.Join("testdata", dir, "*.txtar"))
	if err != nil || len(names) == 0 {
		f.Fatalf("no cases in testdata/%s: %v", dir, err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		texts = append(texts, string(txtar.Parse(data).Files[0].Data))
	}
	return texts
}

// checkLaws holds that reading gives a tree with true places or errors with
// theirs, and the same twice.
func checkLaws(t *testing.T, format Format, text string) {
	src, err := Decode("f", []byte(text))
	if err != nil {
		return
	}
	doc, err := Read(src, format)
	again, errAgain := Read(&Source{Name: "f", Text: src.Text}, format)
	if fmt.Sprint(err) != fmt.Sprint(errAgain) {
		t.Fatalf("errors differ: %v and %v", err, errAgain)
	}
	if err != nil {
		checkError(t, err)
		return
	}
	checkBlock(t, src, doc.Root)
	if one, two := dump(doc), dump(again); one != two {
		t.Fatalf("outlines differ:\n%s\n%s", one, two)
	}
}

func checkError(t *testing.T, err error) {
	var d Diagnostic
	if !errors.As(err, &d) || d.Line < 1 || d.Column < 1 || d.Severity != Error || strings.ContainsAny(d.Message[:1], "ABCDEFGHKLMNPQRSTUVWXZ") {
		t.Fatalf("error without a place or with a capital: %v", err)
	}
}

// checkBlock holds that places stand in the text, and that a text run as long as
// its range stands there literally.
func checkBlock(t *testing.T, src *Source, b *Block) {
	checkRange(t, src, kindNames[b.Kind], b.Start, b.End)
	checkRuns(t, src, b.Runs)
	for _, f := range b.Fields {
		checkRange(t, src, "key "+f.Key, f.KeyStart, f.KeyStart)
		for _, v := range f.Value {
			checkBlock(t, src, v)
		}
	}
	for _, c := range b.Blocks {
		checkBlock(t, src, c)
	}
}

func checkRuns(t *testing.T, src *Source, runs []Run) {
	for _, r := range runs {
		checkRange(t, src, runNames[r.Kind], r.Start, r.End)
		if r.Kind == Text && r.End-r.Start == len(r.Text) && src.Text[r.Start:r.End] != r.Text {
			t.Fatalf("text %q stands as %q", r.Text, src.Text[r.Start:r.End])
		}
		checkRuns(t, src, r.Runs)
	}
}

func checkRange(t *testing.T, src *Source, what string, start, end int) {
	if start < 0 || end < start || end > len(src.Text) {
		t.Fatalf("%s from %d to %d in a text of %d bytes", what, start, end, len(src.Text))
	}
}
