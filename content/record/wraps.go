package record

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Records that stand below a key of their own, and those that only hold together
// the parts of a page.

// WithKey gives the record that is the value of a field, with the field's key as
// the value of another key in front.
func WithKey(field *outline.Field, key string) *outline.Block {
	end := field.KeyStart + len(field.Key)
	text := &outline.Block{Kind: outline.Paragraph, Start: field.KeyStart, End: end,
		Runs: []outline.Run{{Kind: outline.Text, Start: field.KeyStart, End: end, Text: field.Key}}}
	record := *field.Value[0]
	record.Fields = append([]outline.Field{{Key: key, KeyStart: field.KeyStart, Value: []*outline.Block{text}}}, record.Fields...)
	return &record
}

// Unwrapped gives records or texts that are each alone below a key as what they are:
// a record gets a key that is a name as its title, as its event where it has a
// title or lists talks; so does a list, of the talks at an event with its year. A text has
// a date or such an event in front of it that is its key. Other keys, as "bullet" and "node", say nothing. Other blocks are given as they are.
func Unwrapped(blocks []*outline.Block) []*outline.Block {
	inner := make([]*outline.Block, 0, len(blocks))
	dated := 0
	for _, b := range blocks {
		if b.Kind != outline.Record || len(b.Fields) != 1 || len(b.Fields[0].Value) != 1 {
			return blocks
		}
		field := &b.Fields[0]
		v := field.Value[0]
		switch m := lexicon.MeaningOf(field.Key); {
		case lexicon.WrapperKeys[lexicon.KeyForm(field.Key)] || m != lexicon.NoMeaning && m != lexicon.BodyMeaning:
			return blocks
		case v.Kind == outline.Record:
			dated++
			titled, when := hasTitle(v)
			if phrase.Capital(field.Key) && !isPeriod(field.Key) {
				key := "title"
				if titled || listsTalks(v) {
					key = "event"
				}
				if !when && !phrase.NamedYear(field.Key) {
					return blocks
				}
				v = WithKey(field, key)
			} else if !titled {
				return blocks
			}
		case v.Kind == outline.Paragraph && (isPeriod(field.Key) || phrase.NamedYear(field.Key)):
			v, dated = keyBefore(field), dated+1
		case v.Kind == outline.Paragraph:
			dated += phrase.Count(len(dates.Find(outline.RunsText(v.Runs), dates.Options{})) > 0)
		case v.Kind == outline.List && phrase.NamedYear(field.Key):
			dated++
			talks := outline.Field{Key: "talks", KeyStart: v.Start, Value: field.Value}
			v = WithKey(&outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: []*outline.Block{{Kind: outline.Record, Start: b.Start, End: b.End, Fields: []outline.Field{talks}}}}, "event")
		default:
			return blocks
		}
		if inner = append(inner, v); inner[0].Kind != v.Kind {
			return blocks
		}
	}
	if dated*2 <= len(blocks) {
		return blocks
	}
	return inner
}

// listsTalks says whether a key of a record is that of a list of talks.
func listsTalks(b *outline.Block) bool {
	for i := range b.Fields {
		if r, ok := phrase.HeadingRole(lexicon.KeyForm(b.Fields[i].Key)); ok && r == phrase.TalksRole && NestedOf(&b.Fields[i]) != nil {
			return true
		}
	}
	return false
}

// hasTitle says whether keys of a record name its title and its date.
func hasTitle(b *outline.Block) (titled, dated bool) {
	for i := range b.Fields {
		switch lexicon.MeaningOf(b.Fields[i].Key) {
		case lexicon.TitleMeaning, lexicon.NameMeaning:
			titled = true
		case lexicon.DateMeaning, lexicon.YearMeaning:
			dated = true
		}
	}
	return titled, dated
}

// isPeriod says whether a key is nothing but a date.
func isPeriod(key string) bool {
	l := phrase.Line{Text: key, Dates: dates.Find(key, dates.Options{})}
	_, ok := phrase.PeriodOf(&l)
	return ok
}
