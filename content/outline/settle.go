package outline

// This file puts ended blocks into their final form.

// settle puts an ended block into its final form: cells become fields, what
// holds nothing is dropped, what adds nothing is dissolved.
func (b *builder) settle(f *frame) {
	block, parent := f.block, b.top()
	block.passClass()
	switch {
	case block.Kind == cellKind:
		b.settleCell(f, parent)
		return
	case block.Kind == rowKind:
		block.Kind = Record
		parent.block.dropLast()
		if parent.table != nil {
			parent.table.addRow(block)
		}
		return
	case f.table != nil && !f.wall && f.table.isLayout():
		b.dissolveTable(f)
		return
	case f.table != nil && !f.wall && f.table.isList():
		f.table.listTable(block)
	case f.table != nil:
		block.Blocks = f.table.rows
	}
	if block.isEmpty() {
		parent.block.dropLast()
		b.setAnchor(block.ID)
		return
	}
	switch {
	case block.Kind == Group && f.landmark == "" && !f.scope.isEvent():
		b.dissolve(block)
	case block.Kind == List && f.landmark != "":
		b.wrapLandmark(block, f.landmark)
	}
}

// settleCell adds an ended cell to its row or definition list.
func (b *builder) settleCell(f, parent *frame) {
	f.cell.field.KeyStart = f.block.Start
	f.cell.field.Value = f.block.Blocks
	if !parent.terms {
		if len(b.open) > 1 && b.open[len(b.open)-2].table != nil {
			table := b.open[len(b.open)-2].table
			table.addCell(f.cell)
			parent.block.ID = either(parent.block.ID, f.block.ID)
			if len(f.block.Blocks) > 0 && !f.wall {
				f.block.Name = f.cell.name
				table.cells = append(table.cells, f.block)
			}
		}
		return
	}
	fields := parent.block.Fields
	if n := len(fields); n > 0 {
		fields[n-1].Value = append(fields[n-1].Value, f.block.Blocks...)
		return
	}
	parent.block.Fields = append(fields, f.cell.field)
}

func (block *Block) dropLast() {
	if n := len(block.Blocks); n > 0 {
		block.Blocks = block.Blocks[:n-1]
	}
}

// isEmpty reports whether a container holds nothing.
func (block *Block) isEmpty() bool {
	return len(block.Runs) == 0 && len(block.Blocks) == 0 && len(block.Fields) == 0
}
