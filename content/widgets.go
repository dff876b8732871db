package content

import (
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// What leads through a site, beside its pages, told by its headings where no class or
// element says so.

// holdsWidgets says whether a container is such a part: it has two headings or more, alone
// or in a container each, all but one at most are those of such lists, and none is a period
// or speaks of talks.
func holdsWidgets(b *outline.Block) bool {
	widgets := 0
	var others []*outline.Block
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
		default:
			if others = append(others, c); len(others) > 1 {
				return false
			}
		}
	}
	return widgets > 1 && (len(others) == 0 || !headsOthers(others[0]))
}

// isWidgetHead says whether a heading is one that stands over such lists.
func isWidgetHead(b *outline.Block) bool {
	return lexicon.WidgetHeads.Has(outline.RunsText(b.Runs))
}
