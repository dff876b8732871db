package outline

import "slices"

// This file finds the tables that only lay a page out, as pages of the 1990s
// have them, and dissolves them into Groups.

// Limits of what a cell of data holds. A cell with more is a part of a page.
const (
	maxCellBlocks   = 7
	maxCellSections = 1
)

// isLayout reports whether a table lays out a page: the author says so, it is a
// single cell, or a cell that is a part of a page holds most of its text. A
// table whose columns have names is none, nor is one with many such cells, but for one
// of a row or two that has no others. One whose rows are a heading each beside lists
// lays them out as well, whatever its columns are called.
func (t *table) isLayout() bool {
	switch {
	case t.presentation, t.besideLists():
		return true
	case len(t.keys) > 0:
		return false
	case len(t.written) == 1 && len(t.written[0].Blocks) == 1, t.holdsTitle():
		return true
	}
	var parts []*Block
	cells := 0
	for _, row := range t.written {
		for _, cell := range row.Blocks {
			if len(cell.Blocks) > 0 {
				cells++
			}
			if isPagePart(cell) {
				parts = append(parts, cell)
			}
		}
	}
	columns := len(parts) == cells && len(t.written) <= 2 // those of a page
	if len(parts) == 0 || len(parts) > max(1, len(t.written)/4) && !columns {
		return false
	}
	return textOf(parts)*2 > textOf(t.written)
}

// holdsTitle reports whether a cell that fills its row holds a heading of the first level:
// the page's title, and below it the page.
func (t *table) holdsTitle() bool {
	return slices.ContainsFunc(t.written, func(row *Block) bool {
		return len(row.Blocks) == 1 && slices.ContainsFunc(row.Blocks[0].Blocks, func(b *Block) bool { return b.Kind == Section && b.Level == 1 })
	})
}

// maxBesideList is how long the text beside a list may be to be its heading.
const maxBesideList = 80

// besideLists reports whether every row of several cells holds but lists and, before
// them, what can be their heading, and the lists most of the text.
func (t *table) besideLists() bool {
	var heads, lists []*Block
	for n, row := range t.written {
		if len(row.Blocks) == 1 || n == 0 && !slices.ContainsFunc(row.Blocks, isListCell) {
			continue // a title, or the columns' names
		}
		head, list := -1, -1
		for i, cell := range row.Blocks {
			switch {
			case len(cell.Blocks) == 0:
			case isListCell(cell):
				if list >= 0 {
					return false
				}
				list = i
			case head >= 0 || list >= 0 || len(cell.Blocks) > 1 || cell.Blocks[0].Kind != Paragraph:
				return false
			default:
				head = i
			}
		}
		if list < 0 || head < 0 {
			return false
		}
		heads, lists = append(heads, row.Blocks[head]), append(lists, row.Blocks[list])
	}
	return len(lists) > 0 && textOf(lists) > 2*textOf(heads) && textOf(heads) <= maxBesideList*len(heads)
}

// isListCell reports whether a cell holds lists alone.
func isListCell(cell *Block) bool {
	return len(cell.Blocks) > 0 && !slices.ContainsFunc(cell.Blocks, func(b *Block) bool { return b.Kind != List })
}

// textOf gives how much text blocks hold.
func textOf(blocks []*Block) int {
	return (&measure{}).walk(&Block{Blocks: blocks}).text
}

// isPagePart reports whether a cell holds more than a cell of data does.
func isPagePart(cell *Block) bool {
	blocks, sections := 0, 0
	var holds func(b *Block) bool
	holds = func(b *Block) bool {
		for _, c := range b.Blocks {
			switch c.Kind {
			case Table:
				return true
			case Section:
				sections++
			case Paragraph, Item, Record, Quote, Code:
				blocks++
			}
			if sections > maxCellSections || blocks > maxCellBlocks || holds(c) {
				return true
			}
		}
		return false
	}
	return holds(cell)
}

// dissolveTable makes a Group of an ended table, the last child of the open
// container, of each of its rows and of each cell. A heading that fills a row is
// that of the rows after it.
func (b *builder) dissolveTable(f *frame) {
	table := f.block
	b.top().block.dropLast()
	depth := len(b.open)
	b.push(frame{block: &Block{Kind: Group, Name: "div", Start: table.Start, End: table.End, ID: table.ID, Class: table.Class, Runs: table.Runs}})
	for _, row := range f.table.written {
		cells := row.Blocks
		if len(cells) == 1 {
			b.dissolveCell(cells[0])
			continue
		}
		row.Kind, row.Name, row.Blocks = Group, "div", nil
		if slices.ContainsFunc(cells, func(c *Block) bool { return c.ID == row.ID }) {
			row.ID = "" // it is the cell's
		}
		at := len(b.open)
		b.push(frame{block: row})
		for _, cell := range cells {
			b.dissolveCell(cell)
		}
		b.closeTo(at, row.End)
	}
	b.closeTo(depth, table.End)
}

// dissolveCell makes a Group of an ended cell, whose name says what it is by its
// class.
func (b *builder) dissolveCell(cell *Block) {
	called := cell.Name
	cell.Kind, cell.Name = Group, either(called, "div")
	if called != "" {
		b.landmarks = append(b.landmarks, landmark{cell, "div"})
	}
	b.push(frame{block: cell, landmark: called})
	b.pop(cell.End)
}
