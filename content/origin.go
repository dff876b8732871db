package content

import (
	"fmt"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Where the fields of an entry came from, in words, for [Explain].

// tellParts notes what the text was told apart by.
func (d *draft) tellParts() {
	for _, b := range d.reading.Why {
		if d.parts.NoTitle && b.Role == phrase.EventText {
			d.from(phrase.TitleField, b.At, "its event, as nothing else in it can be a title")
		}
		if d.told && b.Role == phrase.TitleText {
			continue // a sentence says it
		}
		d.tell(Origin{Field: b.Role.Called(), How: "told apart from the text", Against: b.Against.Called(), Evidence: b.Says, at: b.At})
	}
}

// tellDate notes where an entry's own date stands, and what the headings add.
func (x *extractor) tellDate(d *draft) {
	if d.context.why == nil || d.hasOrigin(phrase.DateField) {
		return
	}
	how, at := "", d.start
	if f := d.record; f != nil && f.DateKey != "" {
		how, at = "the key or column "+quote(f.DateKey), f.DateAt
	} else if text, offset, ok := x.dateText(d); ok {
		how, at = quote(text), offset
	} else {
		how = "what it states itself"
	}
	if c := &d.context; d.own.First.Year == 0 && c.date.Year != 0 {
		how += fmt.Sprintf(", the year from line %d", x.doc.Source.Place(c.why.datedBy(d.start)).Line)
	}
	d.from(phrase.DateField, at, how)
}

func (d *draft) hasOrigin(field string) bool {
	for i := range d.origins {
		if d.origins[i].Field == field {
			return true
		}
	}
	return false
}

// tellRecord notes which keys of a record gave title, event and place. Those that
// are known already stay; of says whose keys they are.
func (d *draft) tellRecord(f *record.Facts, of string) {
	if d.context.why == nil {
		return
	}
	for _, field := range []struct {
		name string
		from *record.Value
	}{{phrase.TitleField, f.Title}, {phrase.EventField, f.Event}, {phrase.PlaceField, f.Location}} {
		if v := field.from; v != nil && !d.hasOrigin(field.name) {
			how := "the key or column " + quote(v.Key) + of
			if v.Key == "" {
				how = "what it states itself"
			}
			d.from(field.name, v.Start, how)
		}
	}
}

// over gives where the nearest block above stands that was taken for v, and
// otherwise what is given.
func (d *Decision) over(v Verdict, otherwise int) int {
	for ; d != nil; d = d.above {
		if d.Is == v {
			return d.start
		}
	}
	return otherwise
}

// datedBy gives where the nearest block above stands that dates what is below it,
// and otherwise what is given.
func (d *Decision) datedBy(otherwise int) int {
	for ; d != nil; d = d.above {
		if d.dates {
			return d.start
		}
	}
	return otherwise
}

// whyEntry says why a block is an entry.
func (d *draft) whyEntry(v Verdict) string {
	switch {
	case v == IsUndated && d.evident():
		return "no date, but it links to slides or a recording"
	case v == IsUndated && d.listed:
		return "no date, but it names a talk and its event"
	case v == IsUndated:
		return "no date, but it stands among talks that have one"
	case d.own == nil:
		return "it names a talk, and what stands above dates it"
	}
	return "it names a talk and states its date"
}

// weighingRecords opens the decision on sister records.
func (x *extractor) weighingRecords(c context, blocks []*outline.Block) context {
	if len(blocks) == 0 {
		return c
	}
	return x.weighing(c, blocks[0].Start, nil, "records side by side")
}

// refusal says why sister records are no talks.
func (c context) refusal(s record.Survey) string {
	switch {
	case s.N == 0:
		return "no records stand here"
	case c.role == phrase.TalksRole:
		return "they are called talks, and none has a date or anything else that only talks have"
	case s.Foreign > 0:
		return "their keys are those of papers, jobs or products"
	}
	return "too few of them have a title, a date and what only talks have: an event, slides, a recording"
}

// columnsOf says what the columns of a table or keys of records are read as.
func columnsOf(all []*record.Facts) string {
	text, seen := "", map[string]bool{}
	for _, f := range all {
		for i := range f.Block.Fields {
			key := f.Block.Fields[i].Key
			if seen[key] {
				continue
			}
			seen[key] = true
			if text != "" {
				text += ", "
			}
			if key == "" {
				text += "a column without a heading is told apart by its text"
				continue
			}
			text += quote(key) + " is " + meaningNames[lexicon.MeaningOf(key)]
		}
	}
	return text
}

// meaningNames say in words what a key or column is read as.
var meaningNames = [...]string{
	lexicon.NoMeaning:       "told apart by its text",
	lexicon.TitleMeaning:    "the title",
	lexicon.NameMeaning:     "the title or the event",
	lexicon.EventMeaning:    "the event",
	lexicon.VenueMeaning:    "the event or the place",
	lexicon.LocationMeaning: "the place",
	lexicon.DateMeaning:     "the date",
	lexicon.EndMeaning:      "the last day",
	lexicon.YearMeaning:     "the year",
	lexicon.MonthMeaning:    "the month",
	lexicon.DayMeaning:      "the day",
	lexicon.TimeMeaning:     "the time of day",
	lexicon.LinkMeaning:     "a link",
	lexicon.URLMeaning:      "its address",
	lexicon.KindMeaning:     "the kind of talk",
	lexicon.SpeakersMeaning: "the speakers",
	lexicon.LanguageMeaning: "the language",
	lexicon.TagsMeaning:     "the tags",
	lexicon.BodyMeaning:     "the description",
	lexicon.ImageMeaning:    "a picture",
	lexicon.IDMeaning:       "its id",
	lexicon.GUIDMeaning:     "its guid",
	lexicon.IgnoredMeaning:  "left aside",
}
