package outline

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
)

// This file reads tables between bars that have no line under their head, which kramdown
// takes (https://kramdown.gettalong.org/syntax.html#tables) and GitHub doesn't: each line
// begins with a bar. A first row of bold cells is the head.

// barTable reads a paragraph whose lines all are rows between bars, two or more of as many
// cells. It reports whether the paragraph is one.
func (r *markdownReader) barTable(n ast.Node) bool {
	lines := r.slices(n)
	if len(lines) < 2 || r.depth >= maxReread {
		return false
	}
	rows := make([][][2]int, len(lines))
	for i, l := range lines {
		if rows[i] = barCells(l.text); len(rows[i]) < 2 || len(rows[i]) != len(rows[0]) {
			return false
		}
	}
	t := &table{}
	headed := boldCells(lines[0].text, rows[0])
	if !headed {
		for i := range rows[0] {
			t.keys = append(t.keys, ColumnKey+strconv.Itoa(i+1))
		}
	}
	last := lines[len(lines)-1]
	start := r.from.start(lines[0].at)
	r.b.endText(start)
	block := &Block{Kind: Table, Start: start, End: start}
	if !r.b.openBlock(frame{block: block, wall: true, table: t}) {
		return true
	}
	for i, l := range lines {
		t.inHead = headed && i == 0
		r.cellRow(l, rows[i])
	}
	r.b.closeBlock(block, r.from.end(last.at+len(last.text)))
	return true
}

// barCells gives the ranges between the bars of a line, nil where it doesn't begin with
// one. A bar behind a backslash or in code parts nothing, and the last one is not needed.
func barCells(line []byte) (cells [][2]int) {
	at := len(line) - len(bytes.TrimLeft(line, " \t"))
	if at == len(line) || line[at] != '|' {
		return nil
	}
	at++
	code := false
	for i := at; i < len(line); i++ {
		switch c := line[i]; {
		case c == '\\':
			i++
		case c == '`':
			code = !code
		case c == '|' && !code:
			cells, at = append(cells, [2]int{at, i}), i+1
		}
	}
	if at < len(line) {
		cells = append(cells, [2]int{at, len(line)})
	}
	return cells
}

// boldCells reports whether all cells that hold a word are in bold type.
func boldCells(line []byte, cells [][2]int) bool {
	some := false
	for _, c := range cells {
		text := bytes.TrimSpace(line[c[0]:c[1]])
		if len(text) == 0 {
			continue
		}
		if len(text) < 5 || !bytes.HasPrefix(text, []byte("**")) || !bytes.HasSuffix(text, []byte("**")) {
			return false
		}
		some = true
	}
	return some
}
