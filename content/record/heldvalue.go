package record

import (
	"cmp"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// Values that exports of other programs wrap in a mapping of their own, and dates
// whose parts are fields.

// valueKeys hold the value itself in the mapping that a field is written as, as
// {"rendered": ...} in the WordPress API and {value: ...} in ORCID records.
var valueKeys = lexicon.Words("rendered value text content raw plain plain_text")

// heldValue gives a field with the value that its mapping holds; nil for a field
// that is no such mapping.
func heldValue(field *outline.Field) *outline.Field {
	held := field
	for range 3 {
		if len(held.Value) != 1 || held.Value[0].Kind != outline.Record {
			break
		}
		fields := held.Value[0].Fields
		var inner *outline.Field
		for i := range fields {
			if key := lexicon.KeyForm(fields[i].Key); valueKeys[key] || len(fields) == 1 && (key == lexicon.KeyForm(field.Key) || key == "data") {
				inner = &fields[i]
				break
			}
		}
		if inner == nil {
			break
		}
		held = &outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: inner.Value}
	}
	if held == field {
		return nil
	}
	return held
}

// takeDateMapping takes a date that is a mapping of its parts, {year: 2018, month:
// 5}, of a day and a time, or of the first and last day; or a list of the days in a
// row. It says whether the field is one.
func (r Reader) takeDateMapping(f *Facts, field *outline.Field, m lexicon.Meaning) bool {
	g := &Facts{}
	for _, b := range field.Value {
		switch {
		case b.Kind == outline.Record:
			for i := range b.Fields {
				r.takeDatePart(g, &b.Fields[i])
			}
		case b.Kind == outline.List:
			g.takeDays(b, r.Order)
		}
	}
	whole := g.OwnDate()
	switch {
	case whole == nil:
		return false
	case m == lexicon.EndMeaning:
		f.End = whole
	case f.Date == nil || f.Generic:
		f.Date, f.Generic = whole, lexicon.KeyForm(field.Key) == "date"
		f.DateKey, f.DateAt = field.Key, field.KeyStart
		f.Clock = cmp.Or(f.Clock, g.Clock)
	}
	return true
}

// takeDatePart takes one field of a date's mapping: a part, or all in the lists of
// CSL-JSON, "date-parts": [[2018, 5, 3]].
func (r Reader) takeDatePart(g *Facts, part *outline.Field) {
	if held := heldValue(part); held != nil {
		part = held
	}
	if lexicon.KeyForm(part.Key) == "date parts" {
		var numbers []string
		for _, v := range part.Value {
			numbers = append(numbers, textsIn(v, 0)...)
		}
		for i, text := range numbers[:min(3, len(numbers))] {
			g.takePart([...]lexicon.Meaning{lexicon.YearMeaning, lexicon.MonthMeaning, lexicon.DayMeaning}[i], text)
		}
		return
	}
	switch m := lexicon.MeaningOf(part.Key); m {
	case lexicon.DateMeaning, lexicon.EndMeaning, lexicon.YearMeaning, lexicon.MonthMeaning, lexicon.DayMeaning, lexicon.TimeMeaning:
		if NestedOf(part) == nil {
			g.take(m, r.Value(part))
		}
	}
}

// textsIn gives the texts of nested lists in their order.
func textsIn(b *outline.Block, depth int) []string {
	if b.Kind == outline.Paragraph {
		return []string{outline.RunsText(b.Runs)}
	}
	var all []string
	for _, c := range b.Blocks {
		if depth < 6 {
			all = append(all, textsIn(c, depth+1)...)
		}
	}
	return all
}

// maxDays is how many days a list of them can span that are those of one event.
const maxDays = 14

// takeDays takes a list of days that follow each other as the first and the last
// of one event, and leaves others to be the days of several.
func (f *Facts) takeDays(list *outline.Block, order dates.Order) {
	var days []dates.Match
	for _, text := range textsIn(list, 0) {
		found := dates.Find(text, dates.Options{Order: order})
		if len(found) != 1 || strings.TrimSpace(text[:found[0].Start]+text[found[0].End:]) != "" || found[0].First.Day == 0 {
			return
		}
		days = append(days, found[0])
	}
	if len(days) == 0 {
		return
	}
	first, last := days[0], days[len(days)-1]
	if len(days) > 1 {
		if last.First.Compare(first.First) <= 0 || first.First.Year != last.First.Year || daysApart(first.First, last.First) > maxDays {
			return
		}
		first.Last = last.First
	}
	f.Date = &first
}

// daysApart gives how many days lie between two of a year, a month taken as 31.
func daysApart(a, b dates.Date) int { return (b.Month-a.Month)*31 + b.Day - a.Day }

// takePlaceMapping takes a place that is a mapping of its parts without a name,
// {city: Lille, country: France}; where the record names its place too, that says
// enough. It says whether the field is one.
func (r Reader) takePlaceMapping(f *Facts, field *outline.Field, m lexicon.Meaning) bool {
	if m != lexicon.VenueMeaning && m != lexicon.LocationMeaning || len(field.Value) != 1 || field.Value[0].Kind != outline.Record {
		return false
	}
	g := &Facts{}
	for i := range field.Value[0].Fields {
		inner := &field.Value[0].Fields[i]
		if named := namedMapping(inner, lexicon.MeaningOf(inner.Key)); named != nil {
			inner = named // country: {name: France, code: FR}
		}
		if m := lexicon.MeaningOf(inner.Key); m == lexicon.LocationMeaning || m == lexicon.EventMeaning {
			if v := r.Value(inner); NestedOf(inner) == nil && !Empty(v.Text()) {
				g.take(m, v)
			}
		}
	}
	f.Event = firstOf(f.Event, g.Event)
	f.address = firstOf(f.address, g.Location)
	return g.Location != nil
}
