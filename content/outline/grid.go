package outline

import (
	"sort"
	"strings"
)

// grid is where the cells of a grid table stand, which may span rows and columns.
// reStructuredText has such tables, and the Markdown of Pandoc.
type grid struct {
	text  string
	lines []textLine
	// columns are the places of the vertical lines, rules the indices of the lines
	// that hold a horizontal one.
	columns []int
	rules   []int
	head    int // the index of the line below the header
}

// measure finds the lines of the grid, and says whether it is a table.
func (g *grid) measure() bool {
	at := map[int]bool{}
	for i, l := range g.lines {
		line := g.text[l.start:l.end]
		if !strings.Contains(line, "+-") && !strings.Contains(line, "+=") && !strings.Contains(line, "-+") {
			continue
		}
		column := l.indent
		for k, c := range line {
			if c == '+' && besideRule(line[:k], line[k+1:]) {
				at[column] = true
			}
			column += columnWidth(c)
		}
		if strings.HasPrefix(strings.Replace(line, ":", "", 1), "+=") && g.head == 0 && i > 0 {
			g.head = i
		}
	}
	for column := range at {
		g.columns = append(g.columns, column)
	}
	sort.Ints(g.columns)
	if len(g.columns) < 2 || len(g.columns) > maxColumns {
		return false
	}
	for i := range g.lines {
		for k := range len(g.columns) - 1 {
			if g.isRule(i, k) {
				g.rules = append(g.rules, i)
				break
			}
		}
	}
	return len(g.rules) > 1 && g.rules[0] == 0
}

// besideRule says whether what stands before a plus or behind it belongs to a
// horizontal line. In Markdown its ends may be colons, which align the column.
func besideRule(before, behind string) bool {
	before = strings.TrimSuffix(before, ":")
	return strings.HasSuffix(before, "-") || strings.HasSuffix(before, "=") || strings.IndexAny(strings.TrimPrefix(behind, ":"), "-=") == 0
}

// isRule says whether line i is a horizontal line in column k.
func (g *grid) isRule(i, k int) bool {
	l := g.lines[i]
	from, to := columnAt(g.text, l, g.columns[k]+1), columnAt(g.text, l, g.columns[k+1])
	inner := g.text[from:max(from, to)]
	inner = strings.TrimPrefix(strings.TrimSuffix(inner, ":"), ":")
	return len(inner) > 0 && to < l.end && (strings.Trim(inner, "-") == "" || strings.Trim(inner, "=") == "")
}

// row gives the cells that begin in a row, each with its lines, uncut.
func (g *grid) row(row int, give func(c cell, lines []textLine)) {
	top := g.rules[row]
	for k := 0; k < len(g.columns)-1; {
		if !g.isRule(top, k) {
			k++
			continue // goes on from the row above
		}
		bottom := row + 1
		for bottom < len(g.rules)-1 && !g.isRule(g.rules[bottom], k) {
			bottom++
		}
		end := k + 1
		for end < len(g.columns)-1 && !g.isWall(top+1, g.rules[row+1], end) {
			end++
		}
		var parts []textLine
		for _, l := range g.lines[top+1 : g.rules[bottom]] {
			start := columnAt(g.text, l, g.columns[k]+1)
			parts = append(parts, textLine{start: start, end: max(start, columnAt(g.text, l, g.columns[end]))})
		}
		if len(parts) == 0 {
			at := columnAt(g.text, g.lines[top], g.columns[k])
			parts = []textLine{{start: at, end: at}}
		}
		give(cell{columns: end - k, rows: bottom - row}, parts)
		k = end
	}
}

// isWall says whether there is a vertical line in all lines from one to another.
func (g *grid) isWall(from, to, k int) bool {
	for _, l := range g.lines[from:to] {
		if at := columnAt(g.text, l, g.columns[k]); at >= l.end || strings.IndexByte("|+", g.text[at]) < 0 {
			return false
		}
	}
	return true
}
