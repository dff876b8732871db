package content

import (
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Field lists: labels with values below a title, as a definition list, a reST
// field list, or a table of two columns whose first holds the labels.

// fieldTable gives a table of labels and values as a record, nil for any other
// table.
func fieldTable(b *outline.Block) *outline.Block {
	if len(b.Blocks) < 2 || len(b.Blocks) > 15 {
		return nil
	}
	list := &outline.Block{Kind: outline.Record, Name: "dl", Start: b.Start, End: b.End}
	for _, row := range b.Blocks {
		if len(row.Fields) != 2 || row.Fields[0].Key != "" || len(row.Fields[0].Value) != 1 {
			return nil
		}
		label := strings.TrimRight(outline.RunsText(row.Fields[0].Value[0].Runs), ":： ")
		list.Fields = append(list.Fields, outline.Field{Key: label, KeyStart: row.Fields[0].KeyStart, Value: row.Fields[1].Value})
	}
	if !phrase.IsFieldList(list) {
		return nil
	}
	return list
}
