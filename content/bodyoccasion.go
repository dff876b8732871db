package content

import (
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// The occasions that the body of a file of one talk names.

// occasion is one delivery as a list item, a row, a section or a sentence.
type occasion struct {
	block *outline.Block
	lines []phrase.Line
	links []phrase.FoundLink
	// row is what a table's columns name, nil where they name no event.
	row *record.Facts
}

// occasionsIn reads the occasions among the blocks under a heading: items, rows,
// sections, and paragraphs with a date where there is nothing else.
func (x *extractor) occasionsIn(blocks []*outline.Block) []*occasion {
	var all, prose []*occasion
	for _, b := range blocks {
		switch {
		case isListing(b):
			all = append(all, x.occasions(b)...)
		case b.Kind == outline.Section:
			all = append(all, x.occasion(b, append([]*outline.Block{{Kind: outline.Paragraph, Start: b.Start, End: b.End, Runs: b.Runs}}, b.Blocks...)))
		case b.Kind == outline.Paragraph:
			prose = append(prose, x.linesAsOccasions(b)...)
		}
	}
	if len(all) == 0 {
		return prose
	}
	return all
}

// linesAsOccasions reads each dated line of a paragraph as an occasion.
func (x *extractor) linesAsOccasions(b *outline.Block) []*occasion {
	lines, links := phrase.ReadLines(b, phrase.EveryLine, x.order)
	var all []*occasion
	for i := range lines {
		if lines[i].BestDate() == nil {
			continue
		}
		o := &occasion{block: b, lines: lines[i : i+1]}
		for _, l := range links {
			if l.Line == i {
				o.links = append(o.links, l)
			}
		}
		all = append(all, o)
	}
	return all
}

// occasions reads the items of a list, the rows of a table or the terms of a
// definition list.
func (x *extractor) occasions(b *outline.Block) []*occasion {
	var all []*occasion
	switch b.Kind {
	case outline.List:
		for _, item := range b.Blocks {
			all = append(all, x.occasion(item, item.Blocks))
		}
	case outline.Table:
		for _, row := range b.Blocks {
			var cells []*outline.Block
			for _, f := range row.Fields {
				cells = append(cells, f.Value...)
			}
			o := x.occasion(row, cells)
			if g := x.readRecord(row); g.Event != nil || g.Venue != nil || g.Name != nil {
				o.row = g
			}
			all = append(all, o)
		}
	case outline.Record:
		for i := range b.Fields {
			f := &b.Fields[i]
			runs := f.KeyRuns
			if len(runs) == 0 {
				runs = []outline.Run{{Kind: outline.Text, Start: f.KeyStart, End: f.KeyStart + len(f.Key), Text: f.Key}}
			}
			term := &outline.Block{Kind: outline.Paragraph, Start: f.KeyStart, Runs: runs}
			all = append(all, x.occasion(term, append([]*outline.Block{term}, f.Value...)))
		}
	}
	kept := all[:0]
	for _, o := range all {
		if len(o.lines) > 0 {
			kept = append(kept, o)
		}
	}
	return kept
}

// occasion reads the blocks of an item: its paragraphs are its lines, and what is
// listed below them gives links.
func (x *extractor) occasion(b *outline.Block, blocks []*outline.Block) *occasion {
	o := &occasion{block: b}
	for _, c := range flatten(blocks) {
		switch c.Kind {
		case outline.Paragraph:
			lines, links := phrase.ReadLines(c, phrase.BreaksOnly, x.order)
			o.lines, o.links = append(o.lines, lines...), append(o.links, links...)
		default:
			o.links = append(o.links, x.bodyLinks([]*outline.Block{c})...)
		}
	}
	return o
}

// labelled reads a paragraph that begins with a label, "Presented at: Rivercon,
// 3 May 2018", as one occasion; nil where it begins with none or states no date.
func (x *extractor) labelled(b *outline.Block, heads func(string) bool) []*occasion {
	var room [maxLabel]byte
	if label, ok := appendLabel(room[:0], b.Runs); !ok || !heads(string(label)) {
		return nil
	}
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
	if len(lines) != 1 {
		return nil
	}
	l := &lines[0]
	label, _, ok := strings.Cut(l.Text, ":")
	if !ok || l.BestDate() == nil {
		return nil
	}
	rest := l.From(len(l.Text) - len(strings.TrimLeft(l.Text[len(label)+1:], " *")))
	return []*occasion{{block: b, lines: []phrase.Line{rest}, links: links}}
}

// appendLabel appends the text of runs up to the first colon, and says whether
// there is one before the text is too long for a label.
func appendLabel(b []byte, runs []outline.Run) (label []byte, ok bool) {
	for i := range runs {
		r := &runs[i]
		switch r.Kind {
		case outline.Text, outline.CodeSpan:
			text, _, ok := strings.Cut(r.Text, ":")
			if room := maxLabel - len(b); len(text) >= room {
				return append(b, text[:max(room, 0)]...), false // full, whatever follows
			}
			if b = append(b, text...); ok {
				return b, true
			}
		case outline.Break, outline.Newline, outline.LineEnd:
			b = append(b, ' ')
		case outline.Image, outline.Embed:
		default:
			if b, ok = appendLabel(b, r.Runs); ok {
				return b, true
			}
		}
	}
	return b, false
}
