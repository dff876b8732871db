package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// The only card below a heading of talks: no other is like it, so that it shows by what
// it holds alone.

// onlyCard finds the group that is the one entry of some blocks: only one of their
// paragraphs states a date, or a month or day where others name years, and the group holds
// it and what it dates; nil where there is none.
func (r *unitReader) onlyCard(blocks []*outline.Block) *outline.Block {
	var years, days [][]*outline.Block
	take := func(b *outline.Block, above []*outline.Block) bool {
		switch dated, n := statesDays(b); {
		case n > 0:
			days = append(days, slices.Clone(above))
			return n == 1 && len(days) == 1
		case dated:
			years = append(years, slices.Clone(above))
		}
		return true
	}
	if !walkGroups(blocks, nil, take) {
		return nil
	}
	if len(days) == 0 {
		days = years
	}
	if len(days) != 1 {
		return nil
	}
	var card *outline.Block
	for _, b := range slices.Backward(days[0]) { // from the innermost
		switch {
		case b.Kind == outline.Group && b.Class == "":
		case !isSmall(b):
			return card
		case card == nil && namesIn(b) > 0:
			card = b
		case card != nil && !showsName(card) && showsName(b):
			return b
		}
		if card != nil && showsName(card) {
			return card
		}
	}
	return card
}

// walkGroups visits the paragraphs and headings with what stands around them; it gives
// false where visit does, or where lists or tables stand there.
func walkGroups(blocks, above []*outline.Block, visit func(b *outline.Block, above []*outline.Block) bool) bool {
	for _, b := range blocks {
		switch {
		case b.Kind == outline.Paragraph:
			if !visit(b, above) {
				return false
			}
		case b.Kind == outline.Group && (skips(b) || hidden(b.Class)):
		case (b.Kind == outline.Group || b.Kind == outline.Section) && len(above) < 40:
			if len(b.Runs) > 0 && !visit(b, above) || !walkGroups(b.Blocks, append(above[:len(above):len(above)], b), visit) {
				return false
			}
		case b.Kind == outline.List || b.Kind == outline.Table || b.Kind == outline.Record:
			return false
		}
	}
	return true
}

// statesDays says whether the text of a block is a date, or holds one that looks like an
// entry's and is no prose; and how many of its dates are more than a year.
func statesDays(b *outline.Block) (dated bool, days int) {
	text := outline.RunsText(b.Runs)
	all := dates.Find(text, dates.Options{})
	if len(all) == 0 || all[0].End-all[0].Start < len(text) && !linesStateDay(b.Runs) {
		return false, 0
	}
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if len(strings.Fields(text)) > longestName && len(lines) == 1 || slices.ContainsFunc(lines, func(l phrase.Line) bool { return phrase.Narrative(l.Text) || l.Tells() }) {
		return false, 0
	}
	for i := range all {
		days += phrase.Count(all[i].First.Month != 0 || all[i].Form == dates.NumericPartial)
	}
	return true, days
}

// namesIn counts the paragraphs and headings in a group that can name an entry: they
// state no date and are more than links with labels for texts.
func namesIn(b *outline.Block) int {
	n := 0
	for _, c := range b.Blocks {
		if c.Kind == outline.Group || c.Kind == outline.Section {
			n += namesIn(c)
		}
		if c.Kind == outline.Paragraph || c.Kind == outline.Section {
			lines, _ := phrase.ReadLines(c, phrase.BreaksOnly, dates.UnknownOrder)
			n += phrase.Count(len(lines) > 0 && len(lines[0].Dates) == 0 && !lines[0].LinksOnly())
		}
	}
	return n
}

// showsName says whether a group has a heading, or a part that is a title by its class.
func showsName(b *outline.Block) bool {
	return slices.ContainsFunc(b.Blocks, func(c *outline.Block) bool {
		return c.Kind == outline.Section || lexicon.HintOf(c.Class) == lexicon.TitleMeaning || c.Kind == outline.Group && showsName(c)
	})
}
