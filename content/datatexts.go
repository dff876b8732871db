package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Data whose talks are texts and no records: "2018-05-03: Slow queries, Rivercon".

// texts reads a list of texts as the items of a list on a page, where the page or
// their key says that they are talks and most state a day or month, or something
// above states the year.
func (x *extractor) texts(blocks []*outline.Block, c context) {
	if c.role == phrase.OtherRole || c.role != phrase.TalksRole && x.page.role != phrase.TalksRole {
		return
	}
	list := &outline.Block{Kind: outline.List}
	dated := 0
	for _, b := range blocks {
		if b.Kind != outline.Paragraph {
			return
		}
		for _, m := range dates.Find(outline.RunsText(b.Runs), dates.Options{Order: x.order}) {
			if m.First.Year != 0 || c.date.Year != 0 {
				dated++
				break
			}
		}
		list.Blocks = append(list.Blocks, &outline.Block{Kind: outline.Item, Start: b.Start, End: b.End, Blocks: []*outline.Block{b}})
	}
	if len(blocks) == 0 || dated*2 < len(blocks) && c.date.Year == 0 {
		return
	}
	list.Start, list.End = blocks[0].Start, blocks[len(blocks)-1].End
	c.role = phrase.TalksRole
	_, kids := x.newReader().listed(nil, []*outline.Block{list})
	x.walk(kids, c)
}
