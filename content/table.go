package content

import (
	"cmp"
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// table finds the entries in the rows of a table. Columns are read by what
// their headings mean; the text of columns without a known heading is told apart
// as on any line, and the rows vote.
func (x *extractor) table(rows []*unit, c context) {
	c = x.weighing(c, rows[0].start, nil, "a table")
	if x.leavesOut(c) {
		return
	}
	all := make([]*record.Facts, len(rows))
	for i, u := range rows {
		all[i] = x.readRecord(u.block)
		all[i].TakeLists(x.recordReader().Order)
	}
	if c.why != nil {
		c.why.is(IsGroup, columnsOf(all))
	}
	if record.OfCalls(all) {
		c.why.is(IsLeftOut, "its columns tell what it costs to come and until when to send something in")
		x.warn(rows[0].start, "the table below is left out as one of events to go to, by its columns: list your talks apart from it")
		x.leftGuests = true
		return
	}
	phrase.CutNumbers(firstLines(all))
	record.SettleWords(all)
	record.TakeDescriptions(all)
	spoken := slices.ContainsFunc(all, func(f *record.Facts) bool { return f.Kind != "" && !f.IsWritten() })
	s := record.NewSurvey(all)
	s.Looks.Drop(lexicon.NoMeaning, lexicon.BodyMeaning) // told apart as lines are
	tell := record.TitlesTell(all, s)
	var above *draft
	var year dates.Date // of the rows above, where their date is a year alone
	before := len(x.drafts)
	outer := c
	for i, f := range all {
		if m, ok := x.dividerRow(rows[i].block); ok {
			c = x.weighingUnit(outer, rows[i]).at(m)
			c.why.is(IsPeriod, "a row that is nothing but a period, which dates the rows after it")
			year = dates.Date{}
			continue
		}
		if s.Dated == 0 && record.BestOf(f.Remarks) != nil || s.RemarksTell {
			f.Rest = append(f.Rest, f.Remarks...)
		}
		if tell && f.Title != nil {
			f.Rest, f.Title = append([]record.Value{*f.Title}, f.Rest...), nil
		}
		f.SettleVenue(s)
		if s.Locations == 0 && s.Venues == 0 && f.Event != nil {
			f.SplitVenue()
		}
		if why := f.NotGiven(spoken); why != "" {
			x.weighing(c, f.Block.Start, f.Block, recordText(f.Block)).why.is(IsLeftOut, why)
			continue
		}
		for _, o := range f.PerOccasion() {
			if s.Events+s.Venues == 0 && o.DateValue.NamesMore() {
				o.Rest = append(slices.Clone(o.Rest), *o.DateValue)
			}
			for _, g := range o.PerTalk() {
				if d := x.row(g, c, above); d != nil {
					year = d.yearOfRows(year)
					x.drafts = append(x.drafts, d)
					above = d
				}
			}
		}
	}
	x.settle(x.drafts[before:])
}

// firstLines gives the lines that the rows of a table begin with.
func firstLines(rows []*record.Facts) []*phrase.Line {
	var lines []*phrase.Line
	for _, f := range rows {
		var first *record.Value
		if f.Title != nil {
			first = f.Title
		}
		for i := range f.Rest {
			if first == nil || f.Rest[i].Start < first.Start {
				first = &f.Rest[i]
			}
		}
		if first != nil && len(first.Lines) > 0 {
			lines = append(lines, &first.Lines[0])
		}
	}
	return lines
}

// dividerRow says whether a row is nothing but a period, which dates the rows
// after it.
func (x *extractor) dividerRow(b *outline.Block) (dates.Match, bool) {
	if len(b.Fields) != 1 || b.Fields[0].Key != "" {
		return dates.Match{}, false
	}
	v := x.recordReader().Value(&b.Fields[0])
	if len(v.Lines) != 1 || len(v.Links) > 0 {
		return dates.Match{}, false
	}
	m, ok := phrase.PeriodOf(&v.Lines[0])
	return m, ok && m.First.Day == 0
}

// row begins an entry of a table's row, nil where the row is none.
func (x *extractor) row(f *record.Facts, c context, above *draft) *draft {
	loose := f.Rest
	if f.Title == nil {
		loose = append(loose, f.LinkTexts...)
	}
	eventCell := f.Event
	if f.Title == nil && f.Event != nil {
		loose = append([]record.Value{*f.Event}, loose...)
		f.Event = nil
	}
	c = x.weighing(c, f.Block.Start, f.Block, recordText(f.Block))
	if f.Title == nil && len(loose) == 0 {
		c.why.is(IsLeftOut, "no column of it holds a title or an event")
		return nil
	}
	d := &draft{unit: &unit{below: &phrase.Facts{}}, start: f.Block.Start, context: c, links: f.Links, kind: f.Kind}
	d.own, d.yearApart = f.RowDate(loose)
	d.fixed = &fixed{event: f.EventName(d.own), location: f.Location.Text(), eventAt: f.Event.Offset(), locationAt: f.Location.Offset()}
	d.record = f
	e := &d.entry
	e.Speakers, e.Tags, e.Language, e.Clock, e.Body = f.Speakers, f.Tags, f.Language, f.Clock, f.Body
	e.Key, e.GUID, e.Image = f.Key, f.GUID, f.Image
	if d.own == nil && above != nil && f.Event == nil {
		d.continues(above, f.Location == nil)
	}
	d.reading = &phrase.Reading{Chunks: record.LooseCells(loose, eventCell), NeedsTitle: f.Title == nil && c.under == nil, HasEvent: f.Event != nil}
	if len(loose) > 0 {
		d.start = loose[0].Start
	}
	if f.Title != nil {
		d.start = f.Title.Start
		d.titleCell(f)
	}
	if d.own == nil && c.date.IsZero() {
		d.silent = f.Event == nil && len(f.Links) == 0
	}
	return d
}

// yearOfRows dates a row whose own cell for the year is blank, or holds a day or month
// alone, by the year of the rows above, and gives the year for those after it.
func (d *draft) yearOfRows(year dates.Date) dates.Date {
	switch {
	case d.own != nil && d.own.First.Year != 0:
		if !d.yearApart && d.own.First.Year != year.Year {
			return dates.Date{}
		}
		return dates.Date{Year: d.own.First.Year}
	case year.Year == 0 || !d.context.date.IsZero():
	case d.own != nil:
		filled := d.own.Fill(year)
		d.own = &filled
	default:
		d.own = &dates.Match{First: year, Form: dates.Year}
		d.silent = false
	}
	return year
}

// continues takes what the blank cells of a row leave to the row above it.
func (d *draft) continues(above *draft, place bool) {
	d.own = above.own
	d.from(phrase.DateField, above.start, "the row above, as its own cell is blank")
	d.context.event, d.context.links = cmp.Or(above.fixed.event, above.context.event), above.context.links
	if place {
		d.entry.Location = above.fixed.location
		d.from(phrase.PlaceField, above.fixed.locationAt, "the row above, as its own cell is blank")
	}
}

// titleCell takes the title from its column: the first part that is neither a
// role nor a label.
func (d *draft) titleCell(f *record.Facts) {
	d.fixedTitle = f.Title.Text()
	if len(f.Title.Lines) == 0 {
		return
	}
	for _, k := range f.Title.Lines[0].Chunks(0) {
		if k.URL != "" && k.Kind == phrase.TextChunk {
			d.titleURL = k.URL
			break
		}
	}
}

// fixed are the fields that a row's columns name.
type fixed struct {
	event, location     string
	eventAt, locationAt int
}
