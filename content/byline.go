package content

import (
	"slices"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// The line below a page's title that says when the page was posted, how long it takes to
// read and who wrote it, as themes of blogs put it on every page: no talk, though the page
// be a list of them.

// withoutByline gives a page's blocks less that line. Where it is but a date, the page has
// to hold others.
func withoutByline(blocks []*outline.Block) []*outline.Block {
	title := pageTitle(blocks)
	if title == nil {
		return blocks
	}
	for _, b := range title.Blocks[:min(3, len(title.Blocks))] {
		if b.Kind != outline.Paragraph && b.Kind != outline.Group {
			return blocks
		}
		if posted, timed := phrase.IsByline(shortText(b)); posted {
			if bylines(blocks, 0) > 1 {
				return blocks // of the entries
			}
			rest := without(blocks, title, b)
			if timed && (len(rest) > 1 || len(title.Blocks) > 3) || datesBelow(rest, 0) > 1 {
				return rest
			}
		}
	}
	return blocks
}

// bylines counts the headings that have such a line right below them.
func bylines(blocks []*outline.Block, depth int) int {
	n := 0
	for _, b := range blocks {
		if b.Kind == outline.Section && len(b.Blocks) > 0 {
			posted, _ := phrase.IsByline(shortText(b.Blocks[0]))
			n += phrase.Count(posted)
		}
		if depth < 8 {
			n += bylines(b.Blocks, depth+1)
		}
	}
	return n
}

// pageTitle gives the heading of the first level that a page begins with, nil where it
// begins with something else.
func pageTitle(blocks []*outline.Block) *outline.Block {
	for _, b := range blocks {
		switch {
		case b.Kind == outline.Section && b.Level == 1:
			return b
		case b.Kind == outline.Group && !skips(b):
			return pageTitle(b.Blocks)
		case b.Kind != outline.Group && b.Kind != outline.Directive:
			return nil
		}
	}
	return nil
}

// shortText gives the text of a paragraph, or of a group of a few; none of one that has a
// heading of its own.
func shortText(b *outline.Block) string {
	text := outline.RunsText(b.Runs)
	for _, c := range b.Blocks[:min(4, len(b.Blocks))] {
		if c.Kind == outline.Section {
			return ""
		}
		text += " · " + outline.RunsText(c.Runs)
	}
	return text
}

// without gives blocks less one that stands below a title somewhere in them, which stay as
// they are.
func without(blocks []*outline.Block, title, less *outline.Block) []*outline.Block {
	blocks = slices.Clone(blocks)
	for i, b := range blocks {
		if b != title && (b.Kind != outline.Group || pageTitle(b.Blocks) != title) {
			continue
		}
		rest := *b
		if b == title {
			rest.Blocks = slices.DeleteFunc(slices.Clone(b.Blocks), func(c *outline.Block) bool { return c == less })
		} else {
			rest.Blocks = without(b.Blocks, title, less)
		}
		blocks[i] = &rest
		break
	}
	return blocks
}
