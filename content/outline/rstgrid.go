package outline

import "strings"

// gridTable reads a grid table, 0 lines where there is none.
func (r *rstReader) gridTable(lines []textLine, depth int) int {
	n := 1
	for n < len(lines) && !lines[n].blank() && lines[n].indent == lines[0].indent && strings.IndexByte("+|", r.text[lines[n].start]) >= 0 {
		n++
	}
	g := grid{text: r.text, lines: lines[:n]}
	if !g.measure() {
		return 0
	}
	r.b.endText(lines[0].start)
	r.table(lines[0].start, lines[n-1].end, func(t *table) {
		for i := range len(g.rules) - 1 {
			t.inHead = g.rules[i+1] <= g.head
			top, bottom := lines[g.rules[i]], lines[g.rules[i+1]]
			r.row(top.start, bottom.end, func() {
				g.row(i, func(c cell, parts []textLine) {
					for k := range parts {
						parts[k] = r.trim(parts[k])
					}
					r.contents(c, parts, depth)
				})
			})
		}
	})
	return n
}
