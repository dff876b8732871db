package outline

import (
	"regexp"
	"strconv"
	"strings"
)

// adocCell is a cell of a table: its lines, and the mark that says how they are
// read.
type adocCell struct {
	cell
	lines []textLine
	style byte
	// copies is how often the cell stands in the table.
	copies int
}

// adocSpec is what stands before the bar of a cell.
var adocSpec = regexp.MustCompile(`(?:^|[ \t])(?:(\d*)(?:\.(\d+))?([*+]))?(?:[<^>](?:\.[<^>])?|\.[<^>])?([adehlmsv])?$`)

// adocTable reads a table. Its first row is its header if an option says so, or if
// it is one line with a blank one below it.
func (r *adocReader) adocTable(style adocStyle, start, end int, sign byte, lines []textLine, depth int) {
	format := style.named["format"]
	head := style.has("header") || len(lines) > 1 && !lines[0].blank() && lines[1].blank() && !style.has("noheader")
	r.b.endText(start)
	r.table(start, end, func(t *table) {
		if !style.title.blank() {
			r.b.summary(&Block{Start: style.title.start, End: style.title.end}, "")
			r.inline([]textLine{style.title})
			r.b.endText(style.title.end)
		}
		if sign == ',' || format == "csv" || format == "tsv" || sign == ':' || format == "dsv" {
			delimiter := byte(',')
			switch {
			case format == "tsv":
				delimiter = '\t'
			case sign == ':' || format == "dsv":
				delimiter = ':'
			}
			for i, row := range csvRows(r.text, lines, delimiter) {
				t.inHead = head && i == 0
				r.csvRow(row)
			}
			return
		}
		cells, width := r.cellsOf(lines, sign)
		if n := adocColumns(style.named["cols"]); n > 0 {
			width = n
		}
		r.rows(t, cells, max(width, 1), head, depth)
	})
}

// rows puts cells into rows of a width.
func (r *adocReader) rows(t *table, cells []adocCell, width int, head bool, depth int) {
	spans := make([]int, min(width, maxColumns)) // how many rows a cell above still reaches down
	for first := true; len(cells) > 0; first = false {
		column, n := 0, 0
		for column < width {
			if column < len(spans) && spans[column] > 0 {
				spans[column]--
				column++
				continue
			}
			if n == len(cells) {
				break
			}
			c := &cells[n]
			n++
			for range max(1, min(c.columns, maxColumns)) {
				if column < len(spans) {
					spans[column] = max(0, min(c.rows, maxRows)-1)
				}
				column++
			}
		}
		if n == 0 {
			continue // all of the row is taken by cells above
		}
		t.inHead = first && head
		last := cells[n-1].lines
		r.row(cells[0].lines[0].start, last[len(last)-1].end, func() {
			for i := range cells[:n] {
				r.tableCell(&cells[i], depth)
			}
		})
		cells = cells[n:]
	}
}

func (r *adocReader) tableCell(c *adocCell, depth int) {
	held := trimBlank(c.lines)
	at := c.lines[0].start
	if len(held) > 0 {
		at = held[0].start
	}
	r.cell(c.cell, at, func() {
		if c.style == 'a' {
			r.blocks(held, depth+1)
			return
		}
		r.paragraphs(held)
	})
}

// cellsOf parts lines into cells, and gives how many columns the first line has.
func (r *adocReader) cellsOf(lines []textLine, sign byte) (cells []adocCell, width int) {
	for _, l := range lines {
		at := l.start
		for i := l.start; i < l.end; i++ {
			if r.text[i] != sign || i > l.start && r.text[i-1] == '\\' {
				continue
			}
			c := adocCell{copies: 1}
			c.columns, c.rows = 1, 1
			before := i
			if m := adocSpec.FindStringSubmatchIndex(r.text[max(at, i-12):i]); m != nil {
				before = max(at, i-12) + m[0]
				c.specify(r.text[max(at, i-12):i], m)
			}
			r.goOn(cells, at, before)
			for range c.copies {
				held := c
				held.lines = []textLine{{start: i + 1, end: i + 1}}
				cells = append(cells, held)
			}
			at = i + 1
		}
		r.goOn(cells, at, l.end)
		if width == 0 {
			for _, c := range cells {
				width += c.columns
			}
		}
	}
	return cells, width
}

// goOn gives the cell that was read last more text, or its copies too.
func (r *adocReader) goOn(cells []adocCell, start, end int) {
	if len(cells) == 0 {
		return
	}
	l := r.trim(textLine{start: start, end: max(start, end)})
	last := &cells[len(cells)-1]
	for i := len(cells) - 1; i >= 0 && i >= len(cells)-last.copies; i-- {
		c := &cells[i]
		if len(c.lines) == 1 && c.lines[0].blank() && c.lines[0].start == start {
			c.lines = c.lines[:0]
		}
		c.lines = append(c.lines, l)
	}
}

// specify reads what stands before the bar of a cell.
func (c *adocCell) specify(text string, m []int) {
	part := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return text[m[2*i]:m[2*i+1]]
	}
	n, _ := strconv.Atoi(part(1))
	rows, _ := strconv.Atoi(part(2))
	switch part(3) {
	case "+":
		c.columns, c.rows = max(1, min(n, maxColumns)), max(1, min(rows, maxRows))
	case "*":
		c.copies = max(1, min(n, maxColumns))
	}
	if style := part(4); style != "" {
		c.style = style[0]
		c.heading = style == "h"
	}
}

// adocColumns counts the columns that the attribute cols describes.
func adocColumns(cols string) int {
	if cols = strings.TrimSpace(cols); cols == "" {
		return 0
	}
	n := 0
	for _, part := range strings.FieldsFunc(cols+" ", func(c rune) bool { return c == ',' || c == ';' }) {
		copies := 1
		if times, _, ok := strings.Cut(strings.TrimSpace(part), "*"); ok {
			copies, _ = strconv.Atoi(times)
		}
		n = min(n+max(copies, 1), maxColumns)
	}
	return n
}
