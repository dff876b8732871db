package outline

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// gridTable reads a paragraph that is a grid table of Pandoc, which the visual editors
// of Quarto and RStudio write (https://pandoc.org/MANUAL.html#extension-grid_tables).
// Its cells hold blocks. It reports whether the paragraph is one.
func (r *markdownReader) gridTable(n ast.Node) bool {
	if n.Kind() != ast.KindParagraph || n.Lines().Len() < 3 || r.depth >= maxReread {
		return false
	}
	if first := n.Lines().At(0); !bytes.HasPrefix(first.Value(r.text), []byte("+")) {
		return false
	}
	g := grid{text: string(r.text)}
	for _, l := range r.slices(n) {
		if l.text[0] != '+' && l.text[0] != '|' {
			return false
		}
		g.lines = append(g.lines, textLine{start: l.at, end: l.at + len(l.text)})
	}
	if !g.measure() {
		return false
	}
	t := &table{}
	r.within(n, frame{block: &Block{Kind: Table}, wall: true, table: t}, func() {
		for i := range len(g.rules) - 1 {
			t.inHead = g.rules[i+1] <= g.head
			r.gridRow(&g, i)
		}
	})
	return true
}

func (r *markdownReader) gridRow(g *grid, i int) {
	start, end := r.from.start(g.lines[g.rules[i]].start), r.from.end(g.lines[g.rules[i+1]].end)
	row := &Block{Kind: rowKind, Start: start, End: end}
	if !r.b.openBlock(frame{block: row, wall: true}) {
		return
	}
	g.row(i, func(c cell, lines []textLine) {
		at := r.from.start(lines[0].start)
		block := &Block{Kind: cellKind, Start: at, End: at}
		if r.b.openBlock(frame{block: block, wall: true, cell: c}) {
			text := r.gridCell(lines)
			r.reread(text.text, text.from)
			r.b.endText(block.End)
			r.b.closeBlock(block, block.End)
		}
	})
	r.b.closeBlock(row, end)
}

// gridCell puts the lines of a cell together, without the indentation that all have.
func (r *markdownReader) gridCell(lines []textLine) (a assembly) {
	least := -1
	for _, l := range lines {
		line := r.text[l.start:l.end]
		if n := len(line) - len(bytes.TrimLeft(line, " ")); n < len(line) && (least < 0 || n < least) {
			least = n
		}
	}
	for _, l := range lines {
		end := l.start + len(bytes.TrimRight(r.text[l.start:l.end], " \t"))
		a.add(r.text, &r.from, min(end, l.start+max(least, 0)), end)
		if at := r.lineEnd(l.end); at < len(r.text) {
			a.add(r.text, &r.from, at, at+1)
		}
	}
	return a
}
