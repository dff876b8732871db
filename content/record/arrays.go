package record

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// Values that are written as arrays though the record has one of them.

// singleMeanings are those of fields that a record has one of, whose value may be
// written as an array.
var singleMeanings = map[lexicon.Meaning]bool{lexicon.TitleMeaning: true, lexicon.NameMeaning: true, lexicon.EventMeaning: true, lexicon.VenueMeaning: true, lexicon.YearMeaning: true,
	lexicon.MonthMeaning: true, lexicon.DayMeaning: true, lexicon.TimeMeaning: true, lexicon.KindMeaning: true, lexicon.StatusMeaning: true, lexicon.LanguageMeaning: true, lexicon.DateMeaning: true}

// withoutArrays gives the fields of a record with the one text of an array in its
// place. Where the title itself is an array, so may the others be, in several
// languages: the first text counts.
func withoutArrays(fields []outline.Field) []outline.Field {
	arrays := map[lexicon.Meaning]int{}
	dated := false
	for i := range fields {
		m := lexicon.MeaningOf(fields[i].Key)
		arrays[m] = max(arrays[m], len(arrayOf(&fields[i])))
		dated = dated || m == lexicon.DateMeaning || m == lexicon.YearMeaning
	}
	titled := arrays[lexicon.TitleMeaning] == 1 || arrays[lexicon.TitleMeaning] > 0 && arrays[lexicon.EventMeaning] > 0
	kept := fields
	for i := range fields {
		texts, m := arrayOf(&fields[i]), lexicon.MeaningOf(fields[i].Key)
		if len(texts) == 0 || !singleMeanings[m] || len(texts) > 1 && !titled {
			continue
		}
		if m != lexicon.YearMeaning && m != lexicon.DateMeaning && !(titled && dated) && isDated(texts[0]) || m == lexicon.DateMeaning && len(texts) > 1 {
			continue // deliveries
		}
		if &kept[0] == &fields[0] {
			kept = slices.Clone(fields)
		}
		kept[i].Value = texts[:1]
	}
	return kept
}

// arrayOf gives the texts of a field that is an array of texts alone, nil for others.
func arrayOf(field *outline.Field) []*outline.Block {
	if len(field.Value) != 1 || field.Value[0].Kind != outline.List {
		return nil
	}
	list := NestedOf(field)
	if list == nil || slices.ContainsFunc(list.Blocks, func(b *outline.Block) bool { return b.Kind != outline.Paragraph }) {
		return nil
	}
	return list.Blocks
}

// isDated says whether a text holds a date.
func isDated(b *outline.Block) bool {
	return len(dates.Find(outline.RunsText(b.Runs), dates.Options{})) > 0
}
