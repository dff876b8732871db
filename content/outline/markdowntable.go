package outline

import (
	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// table reads a GFM table.
func (r *markdownReader) table(n *east.Table) {
	t := &table{}
	r.within(n, frame{block: &Block{Kind: Table}, wall: true, table: t}, func() {
		for row := n.FirstChild(); row != nil; row = row.NextSibling() {
			t.inHead = row.Kind() == east.KindTableHeader
			r.within(row, frame{block: &Block{Kind: rowKind}, wall: true}, func() { r.cells(row) })
		}
	})
}

func (r *markdownReader) cells(row ast.Node) {
	for c := row.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Pos() < 0 {
			return // only fills the row
		}
		start := r.from.start(c.Pos())
		block := &Block{Kind: cellKind, Start: start, End: start}
		if r.b.openBlock(frame{block: block, wall: true}) {
			r.content(c)
			r.b.closeBlock(block, block.End)
		}
		r.b.top().block.End = max(r.b.top().block.End, block.End)
	}
}

// terms reads a definition list.
func (r *markdownReader) terms(n ast.Node) {
	r.within(n, frame{block: &Block{Kind: Record, Name: "dl"}, wall: true, terms: true}, func() {
		for part := n.FirstChild(); part != nil; part = part.NextSibling() {
			at := r.from.start(max(part.Pos(), 0))
			block := &Block{Start: at, End: at}
			term := part.Kind() == east.KindDefinitionTerm
			r.b.termPart(block, term, "")
			if term {
				r.content(part)
				r.b.endText(block.End)
			} else {
				r.blocks(part)
				r.b.closeBlock(block, block.End)
			}
		}
	})
}

// footnotes reads the page's footnotes, which come last wherever they stand.
func (r *markdownReader) footnotes(n ast.Node) {
	first := n.FirstChild()
	if first == nil {
		return
	}
	r.b.closeTo(1, r.b.open[len(r.b.open)-1].block.End)
	r.within(first, frame{block: &Block{Kind: Group, Name: "aside", Class: "footnotes"}, wall: true}, func() { r.blocks(n) })
}
