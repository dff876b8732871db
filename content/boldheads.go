package content

import (
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// boldHeads marks the lines in bold type that stand over text and a list behind it, as a
// heading does: a talk over what it was about and where it was given. There are two or more.
func (r *unitReader) boldHeads(blocks []*outline.Block, n []int) {
	if !slices.ContainsFunc(blocks, func(b *outline.Block) bool { return b.Kind == outline.List }) {
		return
	}
	var heads []int
	for i, b := range blocks {
		if b.Kind == outline.Paragraph && headLike(b) && !strings.HasSuffix(outline.RunsText(b.Runs), ":") && r.isStrong(b) && !r.isPeriod(b) && r.overTextAndList(blocks[i+1:]) {
			heads = append(heads, i)
		}
	}
	if len(heads) < 2 {
		return
	}
	for _, at := range heads {
		n[at] = 1 + r.boldEnd(blocks[at+1:])
	}
}

// overTextAndList says whether one paragraph or two and a list behind them come next.
func (r *unitReader) overTextAndList(blocks []*outline.Block) bool {
	for i, b := range blocks[:min(3, len(blocks))] {
		switch {
		case b.Kind == outline.List:
			return i > 0
		case b.Kind != outline.Paragraph || r.isStrong(b):
			return false
		}
	}
	return false
}

// boldEnd counts the blocks up to the next line in bold type or heading.
func (r *unitReader) boldEnd(blocks []*outline.Block) int {
	for i, b := range blocks {
		switch {
		case b.Kind == outline.Section, b.Kind == outline.Rule, b.Kind == outline.Group, b.Kind == outline.Paragraph && r.isStrong(b):
			return i
		}
	}
	return len(blocks)
}
