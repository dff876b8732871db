package outline

import (
	"strings"

	"talkfeed/content/dates"
)

// Limits of what one cell may span; HTML allows far more than any table has.
const (
	maxColumns = 64
	maxRows    = 1000
)

// table turns the cells of an open table into Records: it knows the column each
// cell stands in and what that column is called.
type table struct {
	// keys are the columns' headings.
	keys []string
	// inHead is set inside <thead> or a Markdown table's header row.
	inHead bool
	// row holds the open row's cells and column the next cell's column.
	row    []cell
	column int
	// spans are the cells of earlier rows that reach into this one.
	spans map[int]cell
	rows  []*Block
	// presentation is set where the author says that this is no table of data.
	presentation bool
	// written are the rows as they were written, cells those of the open row. Only
	// HTML's are kept, since Markdown lays out no page by tables.
	written []*Block
	cells   []*Block
}

// cell is a table cell.
type cell struct {
	field         Field
	column        int
	columns, rows int // what it spans
	heading       bool
	// scope says what a heading is that of: "col" or "row".
	scope string
	// name is what the cell is by its class, where the table lays out a page.
	name string
}

// newCell gives the cell that a <td> or <th> opens.
func newCell(t tag) cell {
	return cell{
		field:   Field{Key: t.first(labelAttributes...)},
		columns: atoi(t.attr["colspan"]), rows: atoi(t.attr["rowspan"]),
		heading: t.name == "th", scope: strings.ToLower(t.get("scope")), name: t.landmark(),
	}
}

// addCell puts an ended cell into the open row.
func (t *table) addCell(c cell) {
	t.reachInto()
	c.column = t.column
	c.columns = max(1, min(c.columns, maxColumns))
	c.rows = max(1, min(c.rows, maxRows))
	t.place(c)
}

func (t *table) place(c cell) {
	if v := c.field.Value; len(v) == 1 && v[0].Kind == Group && v[0].Name == "center" {
		c.field.Value = v[0].Blocks // centred, which says nothing
	}
	t.row = append(t.row, c)
	t.column += c.columns
	if c.rows > 1 && c.column < maxColumns {
		if t.spans == nil {
			t.spans = map[int]cell{}
		}
		c.rows--
		t.spans[c.column] = c
	} else {
		delete(t.spans, c.column)
	}
}

// reachInto repeats the cells of earlier rows that stand in the next columns.
func (t *table) reachInto() {
	for {
		c, ok := t.spans[t.column]
		if !ok {
			return
		}
		t.place(c)
	}
}

// addRow ends the open row. A header row names the columns; any other becomes a
// Record, unless all its cells are empty.
func (t *table) addRow(row *Block) {
	if len(t.row) > 0 {
		t.reachInto()
	}
	cells := t.row
	t.row, t.column = nil, 0
	if len(t.cells) > 0 {
		t.written = append(t.written, &Block{Kind: rowKind, Start: row.Start, End: row.End, ID: row.ID, Class: row.Class, Blocks: t.cells})
		t.cells = nil
	}
	if t.isHeader(cells) && !t.isFirstRow(cells) {
		t.setKeys(cells)
		return
	}
	empty, divides := true, t.divides(cells)
	for i := range cells {
		c := &cells[i]
		if c.column < len(t.keys) && !divides {
			c.field.Key = t.keys[c.column]
		}
		empty = empty && len(c.field.Value) == 0
		row.Fields = append(row.Fields, c.field)
	}
	for n := len(row.Fields); n > 0 && row.Fields[n-1].Key == "" && len(row.Fields[n-1].Value) == 0; n-- {
		row.Fields = row.Fields[:n-1] // blank cells that only fill the row
	}
	if !empty || len(row.Blocks) > 0 {
		t.rows = append(t.rows, row)
	}
}

// isHeader reports whether a row names the columns: it stands in the table's
// head, or all of its cells are headings; the cells beside two headings may be
// empty. A single cell across the table is a title.
func (t *table) isHeader(cells []cell) bool {
	if len(cells) == 0 || len(cells) == 1 && cells[0].columns > 1 {
		return false
	}
	if t.inHead {
		return true
	}
	if len(t.keys) == 0 && len(t.rows) == 0 && isMarkedHead(cells) {
		return true
	}
	headings, columns := 0, 0
	for i := range cells {
		switch c := &cells[i]; {
		case c.heading && c.scope != "row":
			headings++
			if c.scope == "col" || c.scope == "colgroup" {
				columns++
			}
		case len(c.field.Value) > 0:
			return false
		}
	}
	return columns > 0 || headings > 1 || headings == len(cells) && len(cells) > 1
}

// isMarkedHead reports whether all cells of a row, which is the first of a table without a
// head, are a bold word or two each, and no numbers; a remark in brackets may follow.
func isMarkedHead(cells []cell) bool {
	for i := range cells {
		v := cells[i].field.Value
		if len(v) != 1 || len(v[0].Runs) == 0 || v[0].Runs[0].Kind != Strong {
			return false
		}
		if rest := strings.TrimSpace(RunsText(v[0].Runs[1:])); rest != "" && (rest[0] != '(' || rest[len(rest)-1] != ')') {
			return false
		}
		text := RunsText(v[0].Runs[:1])
		if strings.ContainsAny(text, "0123456789") || len(strings.Fields(text)) > 3 {
			return false
		}
	}
	return len(cells) > 1
}

// isFirstRow reports whether a Markdown table's header row is its first row of content,
// since every such table has to have a header: one of its cells is nothing but a date.
func (t *table) isFirstRow(cells []cell) bool {
	if !t.inHead || len(t.rows) > 0 || len(t.written) > 0 {
		return false
	}
	for i := range cells {
		text := blocksText(cells[i].field.Value)
		if m := dates.Find(text, dates.Options{}); len(m) == 1 && m[0].Start == 0 && m[0].End == len(text) {
			return true
		}
	}
	return false
}

// divides reports whether a row is a title over the rows after it and has no
// column: its only cell with content is a heading, or reaches over several
// columns.
func (t *table) divides(cells []cell) bool {
	titles, headings := 0, 0
	for i := range cells {
		if c := &cells[i]; len(c.field.Value) > 0 {
			titles++
			if c.heading && i == 0 || len(cells) == 1 && c.columns > 1 {
				headings++
			}
		}
	}
	return titles == 1 && headings == 1
}

func (t *table) setKeys(cells []cell) {
	if !t.inHead {
		t.keys = nil
	}
	for i := range cells {
		c := &cells[i]
		text := blocksText(c.field.Value)
		for k := c.column; k < c.column+c.columns; k++ {
			for len(t.keys) <= k {
				t.keys = append(t.keys, "")
			}
			t.keys[k] = either(text, t.keys[k])
		}
	}
}

// blocksText gives the text of the paragraphs among blocks.
func blocksText(blocks []*Block) string {
	var runs []Run
	for _, block := range blocks {
		if len(runs) > 0 {
			runs = append(runs, Run{Kind: Newline})
		}
		runs = append(runs, block.Runs...)
	}
	return RunsText(runs)
}
