package outline

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// This file reads the raw HTML of a Markdown page, and what stands indented in it.

// reread reads a part of the text again as Markdown.
func (r *markdownReader) reread(md []byte, from origin) {
	inner := markdownReader{b: r.b, marks: r.marks, parser: commonMark(), depth: r.depth + 1, level: r.level, prefix: -1}
	inner.read(md, from)
}

// html reads a block of raw HTML.
func (r *markdownReader) html(n *ast.HTMLBlock) {
	var a assembly
	lines := n.Lines()
	for i := range lines.Len() {
		a.add(r.text, &r.from, lines.At(i).Start, lines.At(i).Stop)
	}
	if n.HasClosure() {
		a.add(r.text, &r.from, n.ClosureLine.Start, n.ClosureLine.Stop)
		r.inPage.text = r.text[n.ClosureLine.Stop:]
	} else if last := lines.Len() - 1; last >= 0 {
		r.inPage.text = r.text[lines.At(last).Stop:]
	}
	r.rawHTML(a, &r.inPage)
}

// rawHTML reads a piece of HTML. Its elements end in it or in what comes after.
func (r *markdownReader) rawHTML(a assembly, after *ending) {
	h := htmlReader{b: r.b, marks: r.marks, after: after}
	if r.depth < maxReread {
		h.markdown = r.reread
	}
	h.read(string(a.text), a.from)
}

// inElement reports whether an HTML element that holds blocks is open.
func (r *markdownReader) inElement() bool {
	for i := len(r.b.open) - 1; i > 0; i-- {
		if r.b.open[i].name != "" {
			return true
		}
	}
	return false
}

// code reads a code block. Indented lines inside an HTML element are Markdown
// whose author indents what is inside of something.
func (r *markdownReader) code(n ast.Node, markdown bool) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	var a assembly
	indent := 0
	if markdown {
		indent = r.commonIndent(lines)
	}
	for i := range lines.Len() {
		line := lines.At(i)
		a.add(r.text, &r.from, min(line.Start+indent, line.Stop-1), line.Stop)
	}
	if markdown {
		r.reread(a.text, a.from)
		return
	}
	trimmed := bytes.TrimRight(a.text, "\n")
	if len(trimmed) == 0 {
		return
	}
	run := Run{Kind: Text, Start: a.from.start(0), End: a.from.end(len(trimmed)), Text: r.marks.unmask(r.b.src, string(trimmed), &a.from)}
	run.blur(r.b.src) // what front matter left on the line is blank
	r.b.add(&Block{Kind: Code, Start: run.Start, End: run.End, Runs: []Run{run}})
}

// commonIndent gives the white space that all lines begin with.
func (r *markdownReader) commonIndent(lines *text.Segments) int {
	common := -1
	for i := range lines.Len() {
		line := lines.At(i)
		value := line.Value(r.text)
		rest := bytes.TrimLeft(value, " \t")
		if len(bytes.TrimSpace(rest)) == 0 {
			continue
		}
		if n := len(value) - len(rest); common < 0 || n < common {
			common = n
		}
	}
	return max(common, 0)
}
