package outline

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// This file reads the tables of Markdown that are laid out by columns: the simple
// tables of Pandoc (https://pandoc.org/MANUAL.html#extension-simple_tables), and lists
// in the fence of a plain text.

// plainLanguages are what the fence of a block says that holds text and no code.
var plainLanguages = []string{"", "txt", "text", "plain", "plaintext"}

// fenced reads a fenced block. Where it is plain text whose lines mostly hold a year, it
// is a list: a table if its columns stand below each other, else Markdown.
func (r *markdownReader) fenced(n *ast.FencedCodeBlock) {
	lines := r.slices(n)
	language := strings.ToLower(string(n.Language(r.text)))
	if r.depth >= maxReread || !slices.Contains(plainLanguages, language) || !dated(lines) {
		r.code(n, false)
		return
	}
	if columns := commonColumns(lines); len(columns) > 1 {
		r.columnTable(nil, lines, columns)
		return
	}
	r.code(n, true)
}

// textSlice is a line of a text that begins at an offset.
type textSlice struct {
	at   int
	text []byte
}

// slices gives the lines of a node that are not blank, without their ends.
func (r *markdownReader) slices(n ast.Node) []textSlice {
	var all []textSlice
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		if text := bytes.TrimRight(line.Value(r.text), " \t\r\n"); len(text) > 0 {
			all = append(all, textSlice{line.Start, text})
		}
	}
	return all
}

// dated reports whether most of three lines or more hold a year.
func dated(lines []textSlice) bool {
	years := 0
	for _, l := range lines {
		if holdsYear(l.text) {
			years++
		}
	}
	return len(lines) > 2 && years*3 >= len(lines)*2
}

// holdsYear reports whether a text holds four figures that are a year of these centuries.
func holdsYear(text []byte) bool {
	for i := 0; i+4 <= len(text); i++ {
		if century := string(text[i : i+2]); (century == "19" || century == "20") && isDigit(text[i+2]) && isDigit(text[i+3]) && digitsAt(text, i) == 4 {
			return true
		}
	}
	return false
}

// digitsAt gives the length of the digits around i.
func digitsAt(text []byte, i int) int {
	from := i
	for from > 0 && isDigit(text[from-1]) {
		from--
	}
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return i - from
}

// commonColumns gives where the columns of lines begin, counted in characters: where
// each line has a word behind a blank, and one has two blanks there or what stands
// before is as long in all, with digits.
func commonColumns(lines []textSlice) []int {
	rows := make([][]rune, len(lines))
	for i, l := range lines {
		rows[i] = []rune(string(l.text))
	}
	columns := []int{0}
	for at := 1; at < len(rows[0]) && len(columns) < maxColumns; at++ {
		wide, all, digits := false, true, true
		for _, row := range rows {
			if at >= len(row) || row[at] == ' ' || row[at-1] != ' ' {
				all = false
				break
			}
			wide = wide || at > 1 && row[at-2] == ' '
			digits = digits && strings.ContainsAny(string(row[columns[len(columns)-1]:at]), "0123456789")
		}
		if all && (wide || digits) {
			columns = append(columns, at)
		}
	}
	return columns
}

// simpleTable reads a paragraph, a rule of dashes in groups, and the paragraph below as
// a table whose columns begin where the groups do. It reports whether they are one.
func (r *markdownReader) simpleTable(head ast.Node) bool {
	rule := head.NextSibling()
	if rule == nil || head.Kind() != ast.KindParagraph || rule.Kind() != ast.KindThematicBreak || r.depth >= maxReread {
		return false
	}
	body := rule.NextSibling()
	if body == nil || body.Kind() != ast.KindParagraph || head.Lines().Len() != 1 {
		return false
	}
	names, rows := r.slices(head), r.slices(body)
	from := max(rule.Pos(), 0)
	from = bytes.LastIndexByte(r.text[:from], '\n') + 1
	line := string(r.text[from:r.lineEnd(from)])
	if len(names) != 1 || len(rows) == 0 || strings.Trim(line, "- \t\r") != "" || from != r.lineEnd(names[0].at)+1 {
		return false
	}
	columns := dashGroups(line)
	if len(columns) < 2 || len(columns) > maxColumns || !strings.Contains(line, "---") {
		return false
	}
	r.columnTable(names, rows, columns)
	return true
}

// dashGroups gives the columns at which the groups of dashes begin.
func dashGroups(line string) []int {
	var columns []int
	for i := range len(line) {
		if line[i] == '-' && (i == 0 || line[i-1] != '-') {
			columns = append(columns, i)
		}
	}
	return columns
}

// columnTable reads lines as the head and the rows of a table.
func (r *markdownReader) columnTable(head, rows []textSlice, columns []int) {
	all := slices.Concat(head, rows)
	t := &table{}
	if len(head) == 0 {
		for i := range columns {
			t.keys = append(t.keys, ColumnKey+strconv.Itoa(i+1))
		}
	}
	start := r.from.start(all[0].at)
	r.b.endText(start)
	block := &Block{Kind: Table, Start: start, End: start}
	if !r.b.openBlock(frame{block: block, wall: true, table: t}) {
		return
	}
	for i, l := range all {
		t.inHead = i < len(head)
		r.columnRow(l, columns)
	}
	r.b.closeBlock(block, r.from.end(all[len(all)-1].at+len(all[len(all)-1].text)))
}

func (r *markdownReader) columnRow(l textSlice, columns []int) {
	cells := make([][2]int, len(columns))
	at := 0
	for i := range columns {
		to := len(l.text)
		if i+1 < len(columns) {
			to = columnEnd(l.text, columns[i+1], at)
		}
		cells[i], at = [2]int{at, to}, to
	}
	r.cellRow(l, cells)
}

// cellRow reads the ranges of a line as the cells of a row.
func (r *markdownReader) cellRow(l textSlice, cells [][2]int) {
	row := &Block{Kind: rowKind, Start: r.from.start(l.at), End: r.from.end(l.at + len(l.text))}
	if !r.b.openBlock(frame{block: row, wall: true}) {
		return
	}
	for _, c := range cells {
		text := bytes.Trim(l.text[c[0]:c[1]], " \t")
		from := l.at + c[1] - len(bytes.TrimLeft(l.text[c[0]:c[1]], " \t"))
		cell := &Block{Kind: cellKind, Start: r.from.start(from), End: r.from.start(from)}
		if r.b.openBlock(frame{block: cell, wall: true}) {
			r.reread(text, r.from.cut(from, from+len(text)))
			r.b.closeBlock(cell, cell.End)
		}
	}
	r.b.closeBlock(row, row.End)
}

// columnEnd gives the offset at which a column begins, counted in characters; where a
// word, or the words of a link, run over it, that behind them.
func columnEnd(line []byte, column, least int) int {
	at := 0
	for ; at < len(line) && column > 0; column-- {
		_, size := utf8.DecodeRune(line[at:])
		at += size
	}
	at = max(at, least)
	for at > 0 && at < len(line) && line[at-1] != ' ' {
		at++
	}
	return at
}
