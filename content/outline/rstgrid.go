package outline

import (
	"sort"
	"strings"
)

// grid is a grid table of reStructuredText, whose cells may span rows and
// columns.
type grid struct {
	r     *rstReader
	lines []textLine
	// columns are the places of the vertical lines, rules the indices of the lines
	// that hold a horizontal one.
	columns []int
	rules   []int
	head    int // the index of the line below the header
}

// gridTable reads a grid table, 0 lines where there is none.
func (r *rstReader) gridTable(lines []textLine, depth int) int {
	n := 1
	for n < len(lines) && !lines[n].blank() && lines[n].indent == lines[0].indent && strings.IndexByte("+|", r.text[lines[n].start]) >= 0 {
		n++
	}
	g := grid{r: r, lines: lines[:n]}
	if !g.measure() {
		return 0
	}
	r.b.endText(lines[0].start)
	r.table(lines[0].start, lines[n-1].end, func(t *table) {
		for i := range len(g.rules) - 1 {
			t.inHead = g.rules[i+1] <= g.head
			top, bottom := lines[g.rules[i]], lines[g.rules[i+1]]
			r.row(top.start, bottom.end, func() { g.cells(i, depth) })
		}
	})
	return n
}

// measure finds the lines of the grid, and says whether it is a table.
func (g *grid) measure() bool {
	at := map[int]bool{}
	for i, l := range g.lines {
		line := g.r.line(l)
		if !strings.Contains(line, "+-") && !strings.Contains(line, "+=") && !strings.Contains(line, "-+") {
			continue
		}
		column := l.indent
		for k, c := range line {
			if c == '+' && (strings.HasSuffix(line[:k], "-") || strings.HasSuffix(line[:k], "=") || strings.IndexAny(line[k+1:], "-=") == 0) {
				at[column] = true
			}
			column += columnWidth(c)
		}
		if strings.HasPrefix(line, "+=") && g.head == 0 && i > 0 {
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

// isRule says whether line i is a horizontal line in column k.
func (g *grid) isRule(i, k int) bool {
	l := g.lines[i]
	from, to := g.r.at(l, g.columns[k]+1), g.r.at(l, g.columns[k+1])
	inner := g.r.text[from:max(from, to)]
	return len(inner) > 0 && to < l.end && (strings.Trim(inner, "-") == "" || strings.Trim(inner, "=") == "")
}

// cells reads the cells that begin in a row.
func (g *grid) cells(row, depth int) {
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
			parts = append(parts, g.r.part(l, g.columns[k]+1, g.columns[end]))
		}
		if len(parts) == 0 {
			at := g.r.at(g.lines[top], g.columns[k])
			parts = []textLine{{start: at, end: at}}
		}
		g.r.contents(cell{columns: end - k, rows: bottom - row}, parts, depth)
		k = end
	}
}

// isWall says whether there is a vertical line in all lines from one to another.
func (g *grid) isWall(from, to, k int) bool {
	for _, l := range g.lines[from:to] {
		if at := g.r.at(l, g.columns[k]); at >= l.end || strings.IndexByte("|+", g.r.text[at]) < 0 {
			return false
		}
	}
	return true
}
