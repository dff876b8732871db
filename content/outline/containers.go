package outline

import (
	"strconv"
	"strings"
)

// This file holds what the builder does for HTML elements beyond what Markdown
// has: implied end tags, containers that other elements close, and those that are
// missing between two.

// summary begins the text that stands for the open group: <summary>, <legend>,
// or a table's <caption>.
func (b *builder) summary(block *Block, name string) {
	b.endText(block.Start)
	top := b.top()
	if (top.block.Kind == Group || top.block.Kind == Table) && len(top.block.Runs) == 0 {
		b.begin(leaf{block: top.block, name: name, strict: true, detached: true})
		return
	}
	block.Kind = Paragraph
	b.begin(leaf{block: block, name: name, strict: true})
}

// container opens an element that holds blocks.
func (b *builder) container(block *Block, t tag) {
	at := block.Start
	b.endText(at)
	f := frame{block: block, name: t.name, scope: t.scope}
	switch t.element.role {
	case listElement:
		block.Kind, block.Ordered = List, t.name == "ol"
		f.landmark = t.landmark()
	case itemElement:
		block.Kind = Item
		b.closeOpen(at, Item, List)
	case tableElement:
		block.Kind = Table
		role := strings.ToLower(t.first("role"))
		f.table = &table{presentation: role == "presentation" || role == "none"}
	case sectionElement:
		b.endRows(at, t.name == "thead")
		return
	case rowElement:
		block.Kind = rowKind
		if b.innermost(Table) < 0 {
			return
		}
		b.closeOpen(at, rowKind, Table)
	case cellElement:
		block.Kind = cellKind
		if b.innermost(Table) < 0 {
			return
		}
		b.closeOpen(at, cellKind, rowKind)
		f.cell = newCell(t)
	case termsElement:
		block.Kind, block.Name, f.terms = Record, "dl", true
	case termElement, descriptionElement:
		b.termPart(block, t.element.role == termElement, t.name)
		return
	case quoteElement:
		block.Kind = Quote
	default:
		if t.name == "div" && b.top().terms {
			return // <div> is allowed around the parts of a <dl>
		}
		block.Kind, block.Name = Group, t.name
		if f.landmark = b.openLandmark(block, t); f.landmark != "" {
			block.Name = f.landmark
		}
		b.footers = b.footers || block.Name == "footer"
	}
	b.openBlock(f)
}

// termPart opens a term or description of a definition list.
func (b *builder) termPart(block *Block, term bool, name string) {
	b.endText(block.Start)
	for i := len(b.open) - 1; i > 0; i-- {
		if b.open[i].terms {
			b.closeTo(i+1, block.Start)
			break
		}
		if b.open[i].wall {
			break
		}
	}
	if !b.top().terms {
		return
	}
	if term {
		block.Kind = termKind
		b.begin(leaf{block: block, name: name, strict: true, detached: true})
		return
	}
	block.Kind = cellKind
	b.openBlock(frame{block: block, name: name})
}

// closeOpen ends an open block of a kind that the next one of that kind ends,
// unless one of the kind limit or a table lies between, or, for an item, a cell.
func (b *builder) closeOpen(at int, kind, limit Kind) {
	for i := len(b.open) - 1; i > 0; i-- {
		f := &b.open[i]
		switch {
		case f.block.Kind == kind:
			b.closeTo(i, at)
			return
		case f.block.Kind == limit, f.block.Kind == Table:
			b.closeTo(i+1, at)
			return
		case f.wall, kind == Item && f.block.Kind == cellKind:
			return
		}
	}
}

// fit opens what is missing between the open container and the block that is to
// go into it (an Item in a list, a row and a cell in a table), and closes what
// was so opened and can't hold it. A list right in a list goes into the item
// before it, as browsers show it.
func (b *builder) fit(kind Kind, at int) {
	for len(b.open) < maxBlockDepth+4 {
		top := b.top()
		switch {
		case top.implied && (kind == Item && top.block.Kind == Item || kind != Item && top.block.Kind == List),
			top.implied && (kind == rowKind && top.block.Kind == rowKind || kind == cellKind && top.block.Kind == cellKind):
			b.pop(at)
		case kind == Item && top.block.Kind != List:
			b.push(frame{block: &Block{Kind: List, Start: at}, implied: true})
		case kind == List && top.block.endsInItem(): // <li>…</li><ul>…</ul>
			b.open = append(b.open, frame{block: top.block.Blocks[len(top.block.Blocks)-1], implied: true})
		case kind != Item && top.block.Kind == List:
			b.push(frame{block: &Block{Kind: Item, Start: at}, implied: true})
		case kind != rowKind && top.table != nil:
			b.push(frame{block: &Block{Kind: rowKind, Start: at}, implied: true})
		case kind != cellKind && kind != termKind && (top.block.Kind == rowKind || top.terms):
			b.push(frame{block: &Block{Kind: cellKind, Start: at}, implied: true})
		default:
			return
		}
	}
}

// endsInItem reports whether the last that a list holds is an item.
func (block *Block) endsInItem() bool {
	n := len(block.Blocks)
	return block.Kind == List && n > 0 && block.Blocks[n-1].Kind == Item
}

// innermost gives the index of the innermost open block of a kind, -1 for none.
func (b *builder) innermost(kind Kind) int {
	for i := len(b.open) - 1; i > 0; i-- {
		if b.open[i].block.Kind == kind {
			return i
		}
	}
	return -1
}

// endRows ends the open row of the table, and says whether the rows to come are
// its head.
func (b *builder) endRows(at int, head bool) {
	i := b.innermost(Table)
	if i < 0 || b.open[i].table == nil {
		return
	}
	b.endText(at)
	b.closeTo(i+1, at)
	b.open[i].table.inHead = head
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 1
	}
	return n
}
