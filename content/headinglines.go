package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Talks that a rule right below their last line makes headings, as Setext headings are
// written (https://spec.commonmark.org/0.31.2/#setext-headings).

// entryHeadings makes paragraphs of the headings of three lines or more that state a
// date, where one of the paragraphs below them is written so: what stands below such a
// heading stands beside it.
func entryHeadings(blocks []*outline.Block) []*outline.Block {
	for i, b := range blocks {
		if b.Kind != outline.Section || !linesWithDate(b) || !holdsLinesWithDate(b.Blocks) {
			continue
		}
		line := *b
		line.Kind, line.Level, line.Blocks = outline.Paragraph, 0, nil
		before, rest := slices.Clone(blocks[:i]), slices.Concat(b.Blocks, entryHeadings(blocks[i+1:]))
		if last := i - 1; i > 0 && before[last].Kind == outline.Section {
			ended := *before[last] // it ended only where the heading began
			ended.Blocks = append(slices.Clone(ended.Blocks), &line)
			before[last] = &ended
			return append(before, rest...)
		}
		return slices.Concat(before, []*outline.Block{&line, {Kind: outline.Rule, Start: b.End, End: b.End}}, rest)
	}
	return blocks
}

// holdsLinesWithDate says whether one of the paragraphs, or of those below the headings
// among them, is lines with a date.
func holdsLinesWithDate(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if b.Kind == outline.Paragraph && linesWithDate(b) {
			return true
		}
		if b.Kind == outline.Section && slices.ContainsFunc(b.Blocks, func(c *outline.Block) bool { return c.Kind == outline.Paragraph && linesWithDate(c) }) {
			return true
		}
	}
	return false
}

// linesWithDate says whether a text has three lines or more, of which one but the first
// holds a date.
func linesWithDate(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) < 3 || len(lines[0].Dates) > 0 {
		return false
	}
	for i := range lines[1:] {
		if lines[1+i].BestDate() != nil {
			return true
		}
	}
	return false
}

// belowHeadedItems puts what follows a list below the heading that is all of its last item:
//
//   - #### Rivercon. *May 2018*
//     Slow queries.
//
// where the second line is not indented: no line goes on with a heading, so that it stands
// behind the list, and would go on with any other item.
func belowHeadedItems(blocks []*outline.Block) []*outline.Block {
	for i := 0; i+1 < len(blocks); i++ {
		if blocks[i].Kind != outline.List || blocks[i+1].Kind != outline.Paragraph {
			continue
		}
		items := blocks[i].Blocks
		last := items[len(items)-1]
		if len(last.Blocks) != 1 || last.Blocks[0].Kind != outline.Section || len(last.Blocks[0].Blocks) > 0 {
			continue
		}
		end := i + 1
		for end < len(blocks) && blocks[end].Kind != outline.List && blocks[end].Kind != outline.Section {
			end++
		}
		heading, item, list := *last.Blocks[0], *last, *blocks[i]
		heading.Blocks = blocks[i+1 : end : end]
		item.Blocks = []*outline.Block{&heading}
		list.Blocks = append(slices.Clone(items[:len(items)-1]), &item)
		blocks = slices.Concat(blocks[:i:i], []*outline.Block{&list}, blocks[end:])
	}
	return blocks
}
