package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// What leads through a site, beside its pages, told by its headings where no class or
// element says so.

// holdsWidgets says whether a container is such a part: it has two headings or more, alone
// or in a container each, all but one at most are those of such lists, and none is a period
// or speaks of talks.
func holdsWidgets(b *outline.Block) bool {
	widgets, others := 0, 0
	for _, c := range b.Blocks {
		for depth := 0; c.Kind == outline.Group && len(c.Blocks) == 1 && depth < 4; depth++ {
			c = c.Blocks[0]
		}
		switch {
		case c.Kind == outline.Group:
			return false
		case c.Kind != outline.Section:
		case isWidgetHead(c):
			widgets++
		case others > 0 || headsOthers(c):
			return false
		default:
			others++
		}
	}
	return widgets > 1
}

// isWidgetHead says whether a heading is one that stands over such lists.
func isWidgetHead(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	return len(lines) == 1 && lexicon.WidgetHeads.Has(lines[0].Text)
}
