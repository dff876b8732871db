package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Lists written as containers: sisters of one class that hold a line each, as the items of
// a list do, and nothing else but lists below it.

// listedCards makes lists of such containers that follow each other.
func listedCards(blocks []*outline.Block) []*outline.Block {
	out := blocks
	for i := 0; i < len(blocks); i++ {
		end := i
		for end < len(blocks) && isCardLine(blocks[end]) && sameClass(blocks[end], blocks[i]) {
			end++
		}
		if end < i+2 || areColumns(blocks[i:end]) {
			end = max(end, i+1)
			if len(out) < len(blocks) {
				out = append(out, blocks[i:end]...)
			}
			i = end - 1
			continue
		}
		if len(out) == len(blocks) {
			out = append(make([]*outline.Block, 0, len(blocks)), blocks[:i]...)
		}
		list := &outline.Block{Kind: outline.List, Start: blocks[i].Start, End: blocks[end-1].End}
		for _, b := range blocks[i:end] {
			item := *b
			item.Kind, item.Name, item.Class = outline.Item, "", ""
			item.Blocks = lineOf(b).Blocks
			list.Blocks = append(list.Blocks, &item)
		}
		out = append(out, list)
		i = end - 1
	}
	return out
}

// areColumns says whether every other one of some containers, or more, is nothing but a date:
// they are the columns of what stands beside each other, and no entries.
func areColumns(blocks []*outline.Block) bool {
	n := 0
	for _, b := range blocks {
		if inner := lineOf(b).Blocks; len(inner) == 1 && inner[0].Kind == outline.Paragraph {
			lines, _ := phrase.ReadLines(inner[0], phrase.BreaksOnly, dates.UnknownOrder)
			if len(lines) == 1 {
				m, ok := phrase.PeriodOf(&lines[0])
				n += phrase.Count(ok && m.First.Year != 0)
			}
		}
	}
	return n > 0 && n*2 >= len(blocks)
}

// sameClass says whether two containers are of one class but for a word in one's, such as
// "first".
func sameClass(a, b *outline.Block) bool {
	return cardClass(a) == cardClass(b) || slices.Contains(lessOne(a), cardClass(b)) || slices.Contains(lessOne(b), cardClass(a))
}

// isCardLine says whether a container with a class holds a paragraph first and else but
// lists.
func isCardLine(b *outline.Block) bool {
	if b.Kind != outline.Group || b.Class == "" || len(b.Runs) > 0 || skips(b) || hidden(b.Class) {
		return false
	}
	b = lineOf(b)
	for i, c := range b.Blocks {
		if i == 0 && (c.Kind != outline.Paragraph || !phrase.HasText(c)) || i > 0 && c.Kind != outline.List {
			return false
		}
	}
	return len(b.Blocks) > 0
}

// lineOf gives what holds the first paragraph of a container in others.
func lineOf(b *outline.Block) *outline.Block {
	for range 4 {
		if len(b.Blocks) == 0 || b.Blocks[0].Kind != outline.Group || len(b.Blocks[0].Runs) > 0 || skips(b.Blocks[0]) {
			break
		}
		first := *b.Blocks[0]
		first.Blocks = append(append([]*outline.Block(nil), first.Blocks...), b.Blocks[1:]...)
		b = &first
	}
	return b
}
