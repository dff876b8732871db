package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Tables that take two rows for each entry: one says when and where, the other what.

// pairRows makes one row of every two where the rows of a table without named columns
// come in such pairs: one states a date of its own and the other none, in the same order
// in all, and they differ in how they look, so that the second is no talk more of the
// same day. Among pairs that begin with their date a row may stand alone, where one with a
// date follows.
func pairRows(rows []*outline.Block) []*outline.Block {
	joined := make([]*outline.Block, 0, len(rows))
	pairs, single, dated := 0, 0, -1
	for i := 0; i < len(rows); i++ {
		if isPeriodRow(rows[i]) {
			joined = append(joined, rows[i])
			continue
		}
		if i+1 == len(rows) {
			return rows
		}
		a, b := rows[i].Fields, withoutSpans(rows[i+1], rows[i])
		at := 0
		if !cellsState(a) {
			at = 1
		}
		if dated == 0 && cellsState(b) {
			joined, single = append(joined, rows[i]), single+1
			continue
		}
		if hasKeys(a) || hasKeys(b) || cellsState(a) == cellsState(b) || dated >= 0 && at != dated || !alone(rows[i], rows[i+1]) && !hangs(rows[i], rows[i+1]) && !differ(a, b) {
			return rows
		}
		row := *rows[i]
		row.Fields = append(append([]outline.Field(nil), a...), b...)
		row.End = max(row.End, rows[i+1].End)
		row.Blocks = append(append([]*outline.Block(nil), row.Blocks...), rows[i+1].Blocks...)
		joined = append(joined, &row)
		pairs, dated = pairs+1, at
		i++
	}
	if pairs < 2 || 3*single > pairs {
		return rows
	}
	return joined
}

// withoutSpans gives the cells of a row that hold something and do not reach into it from
// the row above.
func withoutSpans(row, above *outline.Block) []outline.Field {
	var own []outline.Field
	for _, f := range row.Fields {
		if len(f.Value) > 0 && (len(above.Fields) == 0 || f.Value[0].Start >= above.End) {
			own = append(own, f)
		}
	}
	return own
}

// isPeriodRow says whether a row is one cell that is nothing but a period.
func isPeriodRow(row *outline.Block) bool {
	if len(row.Fields) != 1 || len(row.Fields[0].Value) != 1 {
		return false
	}
	lines, _ := phrase.ReadLines(row.Fields[0].Value[0], phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) != 1 {
		return false
	}
	_, ok := phrase.PeriodOf(&lines[0])
	return ok
}

// cellsState says whether one of the cells states a date that looks like an entry's.
func cellsState(cells []outline.Field) bool {
	for _, f := range cells {
		for _, b := range f.Value {
			if b.Kind == outline.Paragraph && linesStateDay(b.Runs) {
				return true
			}
		}
	}
	return false
}

func hasKeys(cells []outline.Field) bool {
	for _, f := range cells {
		if f.Key != "" {
			return true
		}
	}
	return len(cells) == 0
}

// alone says whether one of two rows was written as a single cell, and the other not.
func alone(a, b *outline.Block) bool { return (len(a.Fields) == 1) != (len(b.Fields) == 1) }

// hangs says whether a row leaves its first cell empty below one that the row above fills.
func hangs(above, row *outline.Block) bool {
	return len(row.Fields) > 1 && len(above.Fields) == len(row.Fields) && len(row.Fields[0].Value) == 0 && len(above.Fields[0].Value) > 0
}

// differ says whether one of two rows is a single cell and the other several, or the last
// cell of the one begins with what is set apart and that of the other does not.
func differ(a, b []outline.Field) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	return (len(a) == 1) != (len(b) == 1) && len(a)+len(b) > 3 || setApart(a[len(a)-1]) != setApart(b[len(b)-1])
}

// setApart says whether a cell begins with emphasised or quoted text.
func setApart(f outline.Field) bool {
	if len(f.Value) == 0 {
		return false
	}
	lines, _ := phrase.ReadLines(f.Value[0], phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) == 0 {
		return false
	}
	chunks := lines[0].Chunks(0)
	return len(chunks) > 0 && (chunks[0].Quoted || chunks[0].Marks&(phrase.Strong|phrase.Emphasis) != 0)
}
