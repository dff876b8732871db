package phrase

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// Facts in labels with values below a title: a field list, a shortcode with arguments.

// IsFieldList says whether a record's keys are labels of facts about the entry
// above it. One alone is where it tells when or where.
func IsFieldList(b *outline.Block) bool {
	if b.Name != "" && b.Name != "dl" || len(b.Blocks) > 0 {
		return false
	}
	if len(b.Fields) < 2 {
		return b.Name == "" && Says(b, FactMeanings...)
	}
	known := 0
	for i := range b.Fields {
		known += Count(lexicon.MeaningOf(b.Fields[i].Key) != lexicon.NoMeaning)
	}
	return known*3 >= len(b.Fields)*2
}

// takeFields takes the values of a field list as facts.
func (f *Facts) takeFields(b *outline.Block) {
	for i := range b.Fields {
		field := &b.Fields[i]
		for _, v := range field.Value {
			lines, links := ReadLines(v, BreaksOnly, f.Order)
			f.Links = append(f.Links, links...)
			for _, l := range lines {
				m := f.labelledDate(field.Key, &l)
				f.Fields = append(f.Fields, Labelled{Key: lexicon.Plain(field.Key), Value: l})
				if f.Date == nil || m != nil && Precision(m) > Precision(f.Date) {
					f.Date = m
				}
			}
		}
	}
}

// labelledDate gives the date that a value states behind a label for the date, a
// bare year as well; nil behind another label.
func (f *Facts) labelledDate(label string, value *Line) *dates.Match {
	switch f.meaning(label) {
	case lexicon.DateMeaning:
		if len(value.Dates) == 0 {
			value.Dates = dates.Find(strings.ReplaceAll(value.Text, ",", ""), dates.Options{Order: f.Order}) // "October, 8"
		}
		if len(value.Dates) == 0 {
			value.takeOnlyMonth()
		}
	case lexicon.YearMeaning:
	default:
		return nil
	}
	if m := value.BestDate(); m != nil {
		return m
	}
	if len(value.Dates) == 0 {
		return nil
	}
	return &value.Dates[0]
}

// StatesFacts says whether a shortcode says when or where, and not what.
func StatesFacts(b *outline.Block) bool {
	return IsShortcode(b) && !HoldsText(b.Blocks) && Says(b, FactMeanings...) && !Says(b, lexicon.TitleMeaning, lexicon.NameMeaning, lexicon.EventMeaning, lexicon.NoMeaning)
}

// FactMeanings are those of arguments that say when or where.
var FactMeanings = []lexicon.Meaning{lexicon.DateMeaning, lexicon.YearMeaning, lexicon.VenueMeaning, lexicon.LocationMeaning}

// IsShortcode says whether a record is a shortcode with its arguments.
func IsShortcode(b *outline.Block) bool {
	return b.Kind == outline.Record && b.Name != "" && b.Name != "dl" && b.Name != outline.LinkedEvent
}

// Says says whether an argument of a shortcode has one of the meanings.
func Says(b *outline.Block, meanings ...lexicon.Meaning) bool {
	for i := range b.Fields {
		m := lexicon.MeaningOf(b.Fields[i].Key)
		for _, want := range meanings {
			if m == want {
				return true
			}
		}
	}
	return false
}

// HoldsText says whether any of the blocks shows words.
func HoldsText(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if HasText(b) || len(b.Fields) > 0 || HoldsText(b.Blocks) {
			return true
		}
	}
	return false
}

// HasText says whether a paragraph shows any words.
func HasText(b *outline.Block) bool { return outline.RunsText(b.Runs) != "" }
