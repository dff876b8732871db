package outline

// This file makes lists of the tables that are none: those of one column, whose rows
// are the items.

// isList reports whether every row of several has one cell and none a heading, as pages
// of the 1990s set a list.
func (t *table) isList() bool {
	if len(t.keys) > 0 || len(t.written) < 2 {
		return false
	}
	for _, row := range t.written {
		if len(row.Blocks) != 1 || row.Blocks[0].Kind != cellKind {
			return false
		}
	}
	return true
}

// listTable makes a List of an ended table and an Item of each row.
func (t *table) listTable(block *Block) {
	block.Kind, block.Name, block.Blocks = List, "ul", nil
	for _, row := range t.written {
		cell := row.Blocks[0]
		block.Blocks = append(block.Blocks, &Block{Kind: Item, Name: "li", Start: row.Start, End: row.End,
			ID: either(row.ID, cell.ID), Class: either(row.Class, cell.Class), Blocks: cell.Blocks})
	}
}
