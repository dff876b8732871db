package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Talks that are written as two blocks side by side: an item for the occasion and one
// for the title, or an item and the paragraph behind its list.

// pairItems makes one of two items where the first says when and where, in another type
// than the second, which is a title in italics or quotes and nothing else: in each list
// all undated items stand so.
func pairItems(items []*unit) []*unit {
	var paired []*unit
	n := 0
	for i, u := range items {
		switch {
		case u.dates():
		case i == 0 || !items[i-1].occasion() || !u.onlyTitle():
			return items
		default:
			n++
		}
	}
	if n == 0 {
		return items
	}
	for _, u := range items {
		if u.dates() {
			paired = append(paired, u)
			continue
		}
		for i := range u.head[0].Atoms {
			if a := &u.head[0].Atoms[i]; a.Marks&phrase.Emphasis != 0 {
				a.Hint = lexicon.TitleMeaning
			}
		}
		last := paired[len(paired)-1]
		last.head, last.links, last.given = append(last.head, u.head...), append(last.links, u.links...), append(last.given, u.block)
	}
	return paired
}

// occasion says whether an item is one line that states a date, with nothing in italics
// or quotes but notes, and nothing below it.
func (u *unit) occasion() bool {
	if len(u.head) != 1 || len(u.kids) > 0 || len(u.body) > 0 || !u.dates() {
		return false
	}
	for _, c := range u.head[0].Chunks(0) {
		if c.Kind == phrase.TextChunk && (c.Quoted || c.Marks&phrase.Emphasis != 0) {
			return false
		}
	}
	return true
}

// onlyTitle says whether an item is one line in italics or quotes, besides links with
// labels for texts.
func (u *unit) onlyTitle() bool {
	if len(u.head) != 1 || len(u.kids) > 0 || len(u.body) > 0 {
		return false
	}
	set := false
	for _, c := range u.head[0].Chunks(0) {
		if c.Kind != phrase.TextChunk {
			continue
		}
		if !c.Quoted && c.Marks&phrase.Emphasis == 0 {
			return false
		}
		set = true
	}
	return set
}

// joinBehindItems gives each paragraph behind a list of one item to that item, where
// lists and paragraphs come in turn: only how the paragraph is indented parts them. A name
// before the first list shows that each paragraph heads the list behind it.
func (r *unitReader) joinBehindItems(blocks []*outline.Block) []*outline.Block {
	first := slices.IndexFunc(blocks, func(b *outline.Block) bool { return b.Kind == outline.List })
	if first < 0 || len(blocks)-first < 3 || first > 0 && r.headsList(blocks[first-1]) {
		return blocks
	}
	joined := slices.Clone(blocks[:first])
	for i := first; i < len(blocks); i += 2 {
		if i+1 == len(blocks) && r.isDatedItem(blocks[i]) {
			return append(joined, blocks[i])
		}
		if i+1 == len(blocks) || !r.isDatedItem(blocks[i]) || blocks[i+1].Kind != outline.Paragraph || !phrase.HasText(blocks[i+1]) || linesStateDay(blocks[i+1].Runs) {
			return blocks
		}
		list, item := *blocks[i], *blocks[i].Blocks[0]
		item.Blocks = slices.Concat(item.Blocks[:len(item.Blocks)-1], belowLine(item.Blocks[len(item.Blocks)-1], blocks[i+1]))
		list.Blocks = []*outline.Block{&item}
		joined = append(joined, &list)
	}
	return joined
}

// headsList says whether a paragraph is a name, over the list that comes next: no sentence,
// nothing that leads to a list, and neither a category nor a period.
func (r *unitReader) headsList(b *outline.Block) bool {
	if !headLike(b) || leadsIn(b) || r.isPeriod(b) {
		return false
	}
	_, category := phrase.HeadingRole(outline.RunsText(b.Runs))
	return !category
}

// belowLine puts a paragraph below another one, as its next line where it is no prose.
func belowLine(b, below *outline.Block) []*outline.Block {
	text := outline.RunsText(below.Runs)
	if b.Kind != outline.Paragraph || phrase.Narrative(text) || len(strings.Fields(text)) > longestName {
		return []*outline.Block{b, below}
	}
	both := *b
	both.Runs = slices.Concat(b.Runs, []outline.Run{{Kind: outline.Break, Start: b.End, End: below.Start}}, below.Runs)
	both.End = below.End
	return []*outline.Block{&both}
}

// isDatedItem says whether a block is a list of one item, whose first lines state a date.
func (r *unitReader) isDatedItem(b *outline.Block) bool {
	if b.Kind != outline.List || len(b.Blocks) != 1 || len(b.Blocks[0].Blocks) == 0 {
		return false
	}
	first := b.Blocks[0].Blocks[0]
	return first.Kind == outline.Paragraph && (linesStateDay(first.Runs) || r.namesYear(first))
}
