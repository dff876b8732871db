package content

import (
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Field lists: labels with values below a title, as a definition list, a reST
// field list, or a table of two columns whose first holds the labels.

// isFieldList says whether a record's keys are labels of facts about the entry
// above it.
func isFieldList(b *outline.Block) bool {
	if b.Name != "" && b.Name != "dl" || len(b.Blocks) > 0 || len(b.Fields) < 2 {
		return false
	}
	known := 0
	for i := range b.Fields {
		known += count(lexicon.MeaningOf(b.Fields[i].Key) != lexicon.NoMeaning)
	}
	return known*3 >= len(b.Fields)*2
}

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
	if !isFieldList(list) {
		return nil
	}
	return list
}

// takeFields takes the values of a field list as facts.
func (f *facts) takeFields(b *outline.Block) {
	for i := range b.Fields {
		field := &b.Fields[i]
		for _, v := range field.Value {
			lines, links := readLines(v, breaksOnly, f.order)
			f.links = append(f.links, links...)
			for _, l := range lines {
				m := f.labelledDate(field.Key, &l)
				f.fields = append(f.fields, labelled{lexicon.Plain(field.Key), l})
				if f.date == nil || m != nil && precision(m) > precision(f.date) {
					f.date = m
				}
			}
		}
	}
}

// labelledDate gives the date that a value states behind a label for the date, a
// bare year as well; nil behind another label.
func (f *facts) labelledDate(label string, value *line) *dates.Match {
	switch lexicon.MeaningOf(label) {
	case lexicon.DateMeaning:
		if len(value.dates) == 0 {
			value.dates = dates.Find(strings.ReplaceAll(value.text, ",", ""), dates.Options{Order: f.order}) // "October, 8"
		}
	case lexicon.YearMeaning:
	default:
		return nil
	}
	if m := value.bestDate(); m != nil {
		return m
	}
	if len(value.dates) == 0 {
		return nil
	}
	return &value.dates[0]
}
