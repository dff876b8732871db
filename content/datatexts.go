package content

import (
	"strconv"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
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

// datedTexts gives the texts of a mapping from days or months to texts, each with
// its key in front.
func datedTexts(b *outline.Block) []*outline.Block {
	var texts []*outline.Block
	for i := range b.Fields {
		field := &b.Fields[i]
		key := phrase.Line{Text: field.Key, Dates: dates.Find(field.Key, dates.Options{})}
		m, ok := phrase.PeriodOf(&key)
		if !ok || m.First.Year == 0 || m.First.Month == 0 || len(field.Value) != 1 || field.Value[0].Kind != outline.Paragraph {
			continue
		}
		v := field.Value[0]
		end := field.KeyStart + len(field.Key)
		texts = append(texts, &outline.Block{Kind: outline.Paragraph, Start: field.KeyStart, End: v.End, Runs: append([]outline.Run{
			{Kind: outline.Text, Start: field.KeyStart, End: end, Text: field.Key},
			{Kind: outline.Text, Start: end, End: end, Text: ": "},
		}, v.Runs...)})
	}
	return texts
}

// rowsOfLists gives lists of texts, [["2018-05-03", "Slow queries"], ...], as records
// of numbered columns, or of those that a first row of keys names; nil for other
// blocks.
func rowsOfLists(blocks []*outline.Block) []*outline.Block {
	var rows []*outline.Block
	var header []string
	for n, b := range blocks {
		if b.Kind != outline.List {
			return nil
		}
		row := &outline.Block{Kind: outline.Record, Start: b.Start, End: b.End}
		known := 0
		for i, item := range b.Blocks {
			if len(item.Blocks) != 1 || item.Blocks[0].Kind != outline.Paragraph {
				return nil
			}
			f := outline.Field{Key: outline.ColumnKey + strconv.Itoa(i+1), KeyStart: item.Start, Value: item.Blocks}
			if i < len(header) {
				f.Key = header[i]
			}
			known += phrase.Count(lexicon.MeaningOf(outline.RunsText(item.Blocks[0].Runs)) != lexicon.NoMeaning)
			row.Fields = append(row.Fields, f)
		}
		if n == 0 && known*2 > len(row.Fields) {
			for _, f := range row.Fields {
				header = append(header, outline.RunsText(f.Value[0].Runs))
			}
			continue
		}
		rows = append(rows, row)
	}
	return rows
}
