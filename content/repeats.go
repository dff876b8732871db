package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Cards without a class: what comes again among its sisters, and states a date each
// time, holds an entry whatever element the author took for it.

// quotedCards makes cards of quotations that stand one behind the other and mostly state
// a date: old pages indent each entry that way. A quotation of its own stays one.
func quotedCards(blocks []*outline.Block) []*outline.Block {
	for from := 0; from < len(blocks); from++ {
		to, dated := from, 0
		for to < len(blocks) && isShortQuote(blocks[to]) {
			dated += phrase.Count(statesDate(blocks[to], 4))
			to++
		}
		if dated > 1 && dated*2 >= to-from {
			blocks = slices.Clone(blocks)
			for i := from; i < to; i++ {
				card := *blocks[i]
				card.Kind, card.Name = outline.Group, quoteCard
				blocks[i] = &card
			}
		}
		from = to
	}
	return blocks
}

// titledQuotes makes cards of short paragraphs with a quotation behind each that states
// when and where: the indented lines belong to the name above them.
func titledQuotes(blocks []*outline.Block) []*outline.Block {
	pair := func(i int) bool {
		return i+1 < len(blocks) && headLike(blocks[i]) && blocks[i+1].Class == "" && isShortQuote(blocks[i+1]) && datedIn(blocks[i+1], 4) == 1 && len(dates.Find(outline.RunsText(blocks[i].Runs), dates.Options{})) == 0
	}
	pairs := 0
	for i := range blocks {
		pairs += phrase.Count(pair(i))
	}
	if pairs < 2 {
		return blocks
	}
	var joined []*outline.Block
	for i := 0; i < len(blocks); i++ {
		if !pair(i) {
			joined = append(joined, blocks[i])
			continue
		}
		card := &outline.Block{Kind: outline.Group, Name: quoteCard, Start: blocks[i].Start, End: blocks[i+1].End, ID: blocks[i].ID}
		card.Blocks = slices.Concat(blocks[i:i+1], blocks[i+1].Blocks)
		joined = append(joined, card)
		i++
	}
	return joined
}

// quoteCard is the element of the cards that quotations are.
const quoteCard = "blockquote"

// isShortQuote says whether a quotation holds a few paragraphs and nothing else.
func isShortQuote(b *outline.Block) bool {
	if b.Kind != outline.Quote || len(b.Runs) > 0 {
		return false
	}
	n, ok := onlyParagraphs(b, 4)
	return ok && n > 0 && n <= mostInCard
}

// repeats says whether an element is made for what comes again, so that it needs no
// class to be a card; of figures, only those come here that show talks.
func repeats(b *outline.Block) bool {
	return b.Name == "article" || b.Name == "figure" || b.Name == quoteCard
}

// plainCards adds to cards the groups of one element that have no class in common: at
// least two of two paragraphs or more, of which most state one date.
func plainCards(blocks []*outline.Block, is map[*outline.Block]bool) {
	small := map[string][]*outline.Block{}
	for _, b := range blocks {
		if b.Kind == outline.Group && len(b.Runs) == 0 && !is[b] && !skips(b) {
			if n, ok := onlyParagraphs(b, 4); ok && n > 0 && n <= mostInCard {
				small[b.Name] = append(small[b.Name], b)
			}
		}
	}
	for _, b := range blocks {
		all := small[b.Name]
		delete(small, b.Name)
		dated, several := 0, 0
		for _, c := range all {
			n, _ := onlyParagraphs(c, 4)
			several += phrase.Count(n > 1)
			dated += phrase.Count(datedIn(c, 4) == 1)
		}
		if dated < 2 || dated*3 < len(all)*2 || several*2 <= len(all) {
			continue
		}
		for _, c := range all {
			is[c] = true
		}
	}
}

// datedIn counts the paragraphs in a group that state a date that looks like an entry's.
func datedIn(b *outline.Block, depth int) int {
	n := 0
	for _, c := range b.Blocks {
		switch {
		case c.Kind == outline.Paragraph:
			n += phrase.Count(len(dates.Find(outline.RunsText(c.Runs), dates.Options{})) > 0 && linesStateDay(c.Runs))
		case c.Kind == outline.Group && depth > 0:
			n += datedIn(c, depth-1)
		}
	}
	return n
}

// pairsBelow makes cards of the paragraphs below the period of a card where several of
// them are nothing but a name in bold type or a link, each over lines of its own.
func (r *unitReader) pairsBelow(blocks []*outline.Block) []*unit {
	for _, set := range groupMarks {
		heads := r.setHeads(blocks, set)
		if len(heads) < 2 || heads[0] != 0 {
			continue
		}
		var kids []*unit
		for i, at := range heads {
			end := r.groupEnd(blocks, heads, i)
			if end == at+1 {
				return nil
			}
			kid := r.unit(cardUnit, blocks[at])
			kid.takeHead(r, blocks[at:end])
			kids = append(kids, kid)
		}
		return kids
	}
	return nil
}
