package outline

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the cases in testdata expect; read the diff")

// runCases runs the txtar files in testdata/dir. The first line of each says
// what it promises, its first file is the input, and the file "want" holds the
// dumped outline or the error.
func runCases(t *testing.T, dir string) { runCasesBy(t, dir, outlineText) }

func runCasesBy(t *testing.T, dir string, read func(name string, data []byte) string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", dir, "*.txtar"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no cases in testdata/%s: %v", dir, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { runCase(t, name, read) })
	}
}

func runCase(t *testing.T, name string, read func(name string, data []byte) string) {
	ar, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(ar.Files) == 0 {
		t.Fatal("no input file")
	}
	got := read(ar.Files[0].Name, ar.Files[0].Data)
	want := ""
	if len(ar.Files) > 1 {
		want = string(ar.Files[1].Data)
	}
	if got == want {
		return
	}
	if !*update {
		promise, _, _ := strings.Cut(string(ar.Comment), "\n")
		t.Fatalf("%s\ngot:\n%s\nwant:\n%s", promise, got, want)
	}
	ar.Files = append(ar.Files[:1], txtar.File{Name: "want", Data: []byte(got)})
	if err := os.WriteFile(name, txtar.Format(ar), 0o666); err != nil {
		t.Fatal(err)
	}
}

// outlineText reads a file and gives its dumped outline, or its errors.
func outlineText(name string, data []byte) string {
	src, err := Decode(name, data)
	if err != nil {
		return err.Error() + "\n"
	}
	doc, err := Read(src, Detect(src, name))
	if err != nil {
		return err.Error() + "\n"
	}
	return dump(doc)
}

// dump prints a document's tree, a line a block or run: its kind, where it
// stands, and what it holds; "~" before a text that the source does not hold
// literally there.
func dump(doc *Document) string {
	var d dumper
	d.src = doc.Source
	if doc.Lang != "" {
		fmt.Fprintf(&d.out, "lang %s\n", doc.Lang)
	}
	if doc.Meta != nil {
		d.out.WriteString("meta\n")
		d.block(doc.Meta, 1)
	}
	for _, b := range doc.Root.Blocks {
		d.block(b, 0)
	}
	for _, diagnostic := range doc.Diagnostics {
		fmt.Fprintln(&d.out, diagnostic.Error())
	}
	return d.out.String()
}

type dumper struct {
	src *Source
	out strings.Builder
}

var kindNames = map[Kind]string{
	Section: "section", List: "list", Item: "item", Table: "table", Record: "record",
	Group: "group", Paragraph: "paragraph", Quote: "quote", Code: "code", Rule: "rule",
	Directive: "directive",
}

var runNames = map[RunKind]string{
	Text: "text", CodeSpan: "code", Emphasis: "em", Strong: "strong", Strike: "strike",
	Span: "span", Link: "link", Image: "image", Embed: "embed", Break: "break",
	Newline: "newline", LineEnd: "line end", Time: "time",
}

// line begins a line: depth, place, words.
func (d *dumper) line(depth, at int, words ...string) {
	place := d.src.Place(at)
	fmt.Fprintf(&d.out, "%s%s %d:%d", strings.Repeat("  ", depth), words[0], place.Line, place.Column)
	for _, w := range words[1:] {
		if w != "" {
			d.out.WriteString(" " + w)
		}
	}
	d.out.WriteByte('\n')
}

func label(name, value string) string {
	if value == "" {
		return ""
	}
	return name + "=" + value
}

func (d *dumper) block(b *Block, depth int) {
	kind := kindNames[b.Kind]
	if b.Kind == Section {
		kind = fmt.Sprintf("section%d", b.Level)
	}
	if b.Ordered {
		kind = "ordered " + kind
	}
	d.line(depth, b.Start, kind, b.Name, label("id", b.ID), label("class", b.Class))
	d.runs(b.Runs, depth+1)
	for _, f := range b.Fields {
		d.line(depth+1, f.KeyStart, "field", fmt.Sprintf("%q", f.Key))
		d.runs(f.KeyRuns, depth+2)
		for _, v := range f.Value {
			d.block(v, depth+2)
		}
	}
	for _, c := range b.Blocks {
		d.block(c, depth+1)
	}
}

func (d *dumper) runs(runs []Run, depth int) {
	for _, r := range runs {
		text := ""
		if r.Text != "" {
			text = fmt.Sprintf("%q", r.Text)
			if d.src.Text[r.Start:r.End] != r.Text {
				text = "~" + text
			}
		}
		d.line(depth, r.Start, runNames[r.Kind], text, r.URL, label("title", r.Title), label("datetime", r.Datetime), label("class", r.Class))
		d.runs(r.Runs, depth+1)
	}
}
