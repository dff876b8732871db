package outline

import (
	"fmt"
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T)  { runCases(t, "markdown") }
func TestHTML(t *testing.T)      { runCases(t, "html") }
func TestShortcode(t *testing.T) { runCases(t, "shortcode") }

// FuzzMarkdown holds the laws of checkLaws and checkTree for Markdown, with
// components and without.
func FuzzMarkdown(f *testing.F) {
	for _, dir := range []string{"markdown", "shortcode", "html"} {
		for _, text := range caseInputs(f, dir) {
			f.Add(text)
		}
	}
	f.Add(`{"":"0"}0`) // what stands behind front matter on its line
	f.Fuzz(func(t *testing.T, text string) {
		checkLaws(t, Markdown, text)
		checkTree(t, "x.md", Markdown, text)
		checkTree(t, "x.mdx", Markdown, text)
	})
}

// FuzzHTML holds the laws of checkLaws and checkTree for HTML.
func FuzzHTML(f *testing.F) {
	for _, dir := range []string{"html", "shortcode", "markdown"} {
		for _, text := range caseInputs(f, dir) {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkLaws(t, HTML, text)
		checkTree(t, "x.html", HTML, text)
	})
}

// FuzzRunningText holds that nothing which running text can hold swallows the
// paragraph after it.
func FuzzRunningText(f *testing.F) {
	for _, text := range []string{"<script> and <title>", "<svg>`</svg>`", "<video src=x>", "<!-- ", "<b><div><pre>", "<h2 class=toc>",
		"<table><tr><td>", "<ul id=menu>", "{% if %}{{< a >}}", "<dl><dt>", "<select><option>", "<details><summary>"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "\n\r") {
			return
		}
		src, err := Decode("x.md", []byte("a "+text+"\n\nMarker\n"))
		if err != nil {
			return
		}
		doc, err := Read(src, Markdown)
		if err != nil || !strings.Contains(dump(doc), "Marker\"") {
			t.Fatalf("%v, or no marker behind %q", err, text)
		}
	})
}

// checkTree holds that every node lies within the one around it and stands where
// its kind may, and that what is printed is safe HTML.
func checkTree(t *testing.T, name string, format Format, text string) {
	src, err := Decode(name, []byte(text))
	if err != nil {
		return
	}
	doc, err := Read(src, format)
	if err != nil {
		return
	}
	nest := nesting{t: t, src: src}
	nest.block(doc.Root, 0, len(src.Text), 0)
	checkPrinted(t, RenderHTML(doc.Root.Blocks, nil))
}

// nesting checks that nodes lie within the nodes around them.
type nesting struct {
	t   *testing.T
	src *Source
}

func (n nesting) within(what string, start, end, from, to int) {
	if start < from || end > to {
		n.t.Fatalf("%s %d-%d is outside of %d-%d in %q", what, start, end, from, to, n.src.Text)
	}
}

func (n nesting) block(b *Block, from, to, depth int) {
	name, known := kindNames[b.Kind]
	if !known || depth > 2*maxBlockDepth {
		n.t.Fatalf("kind %d at depth %d in %q", b.Kind, depth, n.src.Text)
	}
	n.within(name, b.Start, b.End, from, to)
	n.runs(b.Runs, b.Start, b.End)
	for _, f := range b.Fields {
		for _, v := range f.Value {
			// A cell that spans rows stands in an earlier one.
			n.block(v, 0, len(n.src.Text), depth+1)
		}
	}
	for _, c := range b.Blocks {
		n.block(c, b.Start, b.End, depth+1)
		if (b.Kind == List) != (c.Kind == Item) || b.Kind == Table && c.Kind != Record {
			n.t.Fatalf("%s in %s in %q", kindNames[c.Kind], name, n.src.Text)
		}
	}
}

func (n nesting) runs(runs []Run, from, to int) {
	for _, r := range runs {
		n.within(runNames[r.Kind], r.Start, r.End, from, to)
		n.runs(r.Runs, r.Start, r.End)
	}
}

// manyTalks is a page of n talks.
func manyTalks(n int) string {
	var page strings.Builder
	page.WriteString("# Talks\n")
	for i := range n {
		if i%50 == 0 {
			fmt.Fprintf(&page, "\n## %d\n\n", 2020-i/500)
		}
		fmt.Fprintf(&page, "- **Talk %d** at [Rivercon %d](https://example.org/%d), Basel, 3 May 2018 ([slides](s%d.pdf))\n", i, i, i, i)
	}
	return page.String()
}

func BenchmarkMarkdown(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		page := manyTalks(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for range b.N {
				if _, err := readMarkdown(&Source{Text: page}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
