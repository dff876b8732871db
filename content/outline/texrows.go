package outline

import "strings"

// texRow is a row of a table: where its cells begin and end.
type texRow struct {
	cells []texGroup
	// ruled is set where a line is drawn below the row, head for the rows that are
	// repeated on each page.
	ruled, head bool
}

// rows reads the rows of a table. What has no columns is text.
func (r *texReader) rows(start, from, to int) {
	rows, columns := r.split(from, to)
	if columns < 2 {
		r.b.endText(start)
		r.read(from, to)
		return
	}
	r.b.endText(start)
	parts := r.parts
	r.parts = true
	r.table(start, to, func(t *table) {
		for i, row := range rows {
			t.inHead = row.head || i == 0 && row.ruled && len(rows) > 1 && (len(rows) == 2 || !rows[1].ruled)
			r.texRow(row, columns)
		}
	})
	r.parts = parts
}

// inRows says whether what stands between two offsets, in no table by name, is written as
// rows of a table all the same, as in an environment of the author's own: most of it stands
// in rows of several cells, or below a cell left blank.
func (r *texReader) inRows(from, to int) bool {
	if strings.Count(r.text[from:to], `\\`) < 2 {
		return false
	}
	rows, columns := r.split(from, to)
	several := 0
	for _, row := range rows {
		if len(row.cells) > 1 {
			several++
		}
	}
	return columns > 1 && 2*several > len(rows)
}

// split gives the rows between two offsets, and how many columns they have.
func (r *texReader) split(from, to int) (rows []texRow, columns int) {
	var row texRow
	at := from
	end := func(i int) {
		row.cells = append(row.cells, texGroup{at, i})
		if len(row.cells) > 1 || !r.isBlank(at, i) {
			columns = max(columns, len(row.cells))
			rows = append(rows, row)
		}
		row = texRow{}
	}
	for i := from; i < to; {
		switch c := r.text[i]; {
		case c == '%':
			i = min(texLineEnd(r.text, i), to)
		case c == '{':
			if close, ok := r.groups[i]; ok && close < to {
				i = close
			}
			i++
		case c == '&':
			row.cells = append(row.cells, texGroup{at, i})
			i++
			at = i
		case c != '\\':
			i++
		case strings.HasPrefix(r.text[i:to], `\\`):
			end(i)
			i += 2
			if i < to && r.text[i] == '*' {
				i++
			}
			i = min(texOption(r.text, i), to)
			at = i
		default:
			i = r.rowMacro(i, to, &rows, end, &at)
		}
	}
	end(to)
	return rows, columns
}

// rowMacro passes a macro between or in the cells of a row.
func (r *texReader) rowMacro(i, to int, rows *[]texRow, end func(int), at *int) int {
	if e := r.environments[i]; e != nil {
		return max(min(e.after, to), i+1)
	}
	name := texName(r.text, i+1)
	next := i + max(1+len(name), 2)
	switch name {
	case "tabularnewline":
		end(i)
		*at = next
	case "hline", "midrule", "cline", "cmidrule":
		if n := len(*rows); n > 0 && r.isBlank(*at, i) {
			(*rows)[n-1].ruled = true
			*at = next
		}
	case "endhead", "endfirsthead", "endfoot", "endlastfoot":
		for k := range *rows {
			(*rows)[k].head = (*rows)[k].head || strings.HasSuffix(name, "head")
		}
		if strings.HasSuffix(name, "foot") {
			kept := (*rows)[:0]
			for _, row := range *rows {
				if row.head {
					kept = append(kept, row)
				}
			}
			*rows = kept
		}
		*at = next
	}
	return min(next, to)
}

// isBlank says whether nothing is shown between two offsets but lines.
func (r *texReader) isBlank(from, to int) bool {
	for from < to {
		at := r.between(from, to)
		if at >= to {
			return true
		}
		name := ""
		if r.text[at] == '\\' {
			name = texName(r.text, at+1)
		}
		n, hides := texHidden[name]
		if !hides && !strings.HasSuffix(name, "rule") && name != "hline" {
			return false
		}
		from = r.hidden(at+1+len(name), n, to)
	}
	return true
}

func (r *texReader) texRow(row texRow, columns int) {
	first, last := row.cells[0], row.cells[len(row.cells)-1]
	r.row(r.between(first.from, first.to), last.to, func() {
		for _, c := range row.cells {
			r.texCell(c, columns)
		}
	})
}

// texCell reads a cell, which may be one over several columns.
func (r *texReader) texCell(c texGroup, columns int) {
	at := r.between(c.from, c.to)
	var one cell
	if strings.HasPrefix(r.text[at:c.to], `\multicolumn`) {
		if groups, _ := r.groupsAt(at+len(`\multicolumn`), c.to); len(groups) > 2 {
			one.columns = min(atoi(strings.TrimSpace(r.text[groups[0].from:groups[0].to])), columns)
		}
	}
	r.cell(one, at, func() {
		r.scope(func() { r.read(at, c.to) }, c.to)
	})
}
