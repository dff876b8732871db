package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Recordings shown in the page, each with its caption above or below it.

// captionsFirst puts the paragraphs below recordings before them, where more dated
// paragraphs stand right below one than right above: a recording goes with its caption.
func captionsFirst(blocks []*outline.Block) []*outline.Block {
	above, below := 0, 0
	for i, b := range blocks {
		if !isMedia(b) {
			continue
		}
		above += phrase.Count(i > 0 && isCaption(blocks[i-1]))
		below += phrase.Count(i+1 < len(blocks) && isCaption(blocks[i+1]))
	}
	if below < 2 || below <= above {
		return blocks
	}
	turned := make([]*outline.Block, 0, len(blocks))
	for i := 0; i < len(blocks); i++ {
		if i+1 < len(blocks) && isMedia(blocks[i]) && isCaption(blocks[i+1]) {
			turned = append(turned, blocks[i+1], blocks[i])
			i++
			continue
		}
		turned = append(turned, blocks[i])
	}
	return turned
}

// isMedia says whether a block shows something, and has no words.
func isMedia(b *outline.Block) bool {
	switch b.Kind {
	case outline.Paragraph:
		if phrase.HasText(b) {
			return false
		}
		for i := range b.Runs {
			if b.Runs[i].Kind == outline.Embed {
				return true
			}
		}
	case outline.Record, outline.Group:
		return len(b.Runs) == 0 && len(b.Blocks) == 1 && isMedia(b.Blocks[0])
	}
	return false
}

// showsTalk says whether a group is a figure that shows a recording, or whose caption tells
// more than a picture's: it has a heading, lines of which one dates or names an event, or links
// to slides or recordings.
func showsTalk(b *outline.Block) bool {
	return b.Name == "figure" && (slices.ContainsFunc(b.Blocks, isMedia) || tellsTalk(b, 4))
}

// tellsTalk is showsTalk for what stands at most depth groups down.
func tellsTalk(b *outline.Block, depth int) bool {
	for _, c := range b.Blocks {
		switch {
		case c.Kind == outline.Section && len(c.Blocks) > 0, c.Kind == outline.Table, c.Kind == outline.List:
			return true
		case c.Kind == outline.Paragraph && captionTells(c):
			return true
		case c.Kind == outline.Group && depth > 0 && tellsTalk(c, depth-1):
			return true
		}
	}
	return false
}

// captionTells says whether the lines of a caption are those of an entry.
func captionTells(b *outline.Block) bool {
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	facts := 0
	for i := range lines {
		facts += phrase.Count(i > 0 && (len(lines[i].Dates) > 0 || phrase.EventLike(lines[i].Text) > 0))
	}
	return facts > 0 || phrase.HasText(b) && slices.ContainsFunc(links, isMaterial)
}

// isMaterial says whether a link leads to slides or a recording.
func isMaterial(l phrase.FoundLink) bool {
	switch phrase.KindOfLink(l.Text, l.URL) {
	case lexicon.Slides, lexicon.Video, lexicon.Audio:
		return true
	}
	return false
}

// isCaption says whether a block is a short paragraph that states a date.
func isCaption(b *outline.Block) bool {
	if b.Kind != outline.Paragraph || !phrase.HasText(b) {
		return false
	}
	text := outline.RunsText(b.Runs)
	return len(text) <= phrase.MaxSeries && !phrase.Narrative(text) && len(dates.Find(text, dates.Options{})) > 0
}
