package content

import (
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// How blocks are parted into units and what describes them.

func (r *unitReader) divide(flat []*outline.Block) (body []*outline.Block, kids []*unit) {
	for i, group := range r.parts(flat) {
		switch {
		case group.unit != nil && group.after && len(kids) > 0:
			last := kids[len(kids)-1]
			last.kids = append(last.kids, group.unit)
		case group.unit != nil:
			kids = append(kids, group.unit)
		case len(kids) > 0 && i > 0 && group.after:
			last := kids[len(kids)-1]
			last.body = append(last.body, group.block)
		default:
			body = append(body, group.block)
		}
	}
	return body, kids
}

// part is a unit, or a block that is none; after says that it goes on with the unit
// before it, as one of its kids or its body.
type part struct {
	unit  *unit
	block *outline.Block
	after bool
}

func (r *unitReader) parts(blocks []*outline.Block) []part {
	blocks = captionsFirst(r.joinBehindItems(r.joinDates(leadInsApart(blocks))))
	heads := r.looseHeads(blocks)
	var parts []part
	for i := 0; i < len(blocks); i++ {
		b := blocks[i]
		if heads[i] == asideBlock {
			parts = append(parts, part{block: b, after: afterUnit(parts, paragraphUnit, cardUnit)})
			continue
		}
		if n := heads[i]; n > 0 {
			if title := r.titleOverList(b, blocks[min(i+1, len(blocks)-1)]); title != nil {
				b = title
			}
			parts = append(parts, part{unit: r.looseSection(b, blocks[i+1:i+n])})
			i += n - 1
			continue
		}
		parts = append(parts, r.part(b, parts, heads[i] < 0)...)
	}
	return parts
}

// part gives the units of one block; entry says that a paragraph is a unit.
func (r *unitReader) part(b *outline.Block, before []part, entry bool) []part {
	var parts []part
	switch b.Kind {
	case outline.Section:
		if u := r.section(b); !u.leadsDown() {
			parts = append(parts, part{unit: u})
		}
	case outline.List:
		return r.list(b, before)
	case outline.Table:
		if list := fieldTable(b); list != nil {
			return []part{{block: list, after: afterUnit(before, itemUnit, paragraphUnit)}}
		}
		for _, row := range pairRows(b.Blocks) {
			u := r.record(row)
			u.table = b
			parts = append(parts, part{unit: u})
		}
	case outline.Record:
		switch {
		case b.Name == outline.LinkedEvent:
		case isFrame(b):
			parts = append(parts, part{unit: r.group(b)})
		case phrase.IsFieldList(b), phrase.StatesFacts(b):
			parts = append(parts, part{block: b, after: afterUnit(before, itemUnit, paragraphUnit)})
		case b.Name == "dl":
			for i := range b.Fields {
				parts = append(parts, part{unit: r.term(&b.Fields[i])})
			}
		case isUnit(b):
			parts = append(parts, part{unit: r.record(b)})
		default:
			parts = append(parts, part{block: b, after: isPlayer(b) && afterUnit(before, itemUnit, paragraphUnit)})
		}
	case outline.Group:
		parts = append(parts, part{unit: r.group(b)})
	case outline.Paragraph:
		if lines := r.entryLines(b, r.leastLines(b)); lines != nil {
			return lines
		}
		if u := r.yearLines(b); u != nil {
			return []part{{unit: u}}
		}
		if entry {
			return unitParts(r.paragraph(b), false)
		}
		parts = append(parts, part{block: b, after: afterUnit(before, paragraphUnit, cardUnit)})
	case outline.Quote, outline.Directive:
		parts = append(parts, part{block: b, after: afterUnit(before, itemUnit, paragraphUnit)})
	default:
		parts = append(parts, part{block: b})
	}
	return parts
}

// unitParts gives a unit, or those that one of its lines holds.
func unitParts(u *unit, after bool) []part {
	units := u.pair()
	if units == nil {
		units = u.titledDates()
	}
	if units == nil {
		units = []*unit{u}
	}
	parts := make([]part, len(units))
	for i := range units {
		parts[i] = part{unit: units[i], after: after}
	}
	return parts
}

// afterUnit says whether what was read last is a unit of one of the kinds, or
// goes on with one.
func afterUnit(before []part, kinds ...unitKind) bool {
	for i := len(before) - 1; i >= 0; i-- {
		if p := before[i]; p.unit != nil && !p.after {
			for _, k := range kinds {
				if p.unit.kind == k {
					return true
				}
			}
			return false
		} else if !p.after {
			return false
		}
	}
	return false
}
