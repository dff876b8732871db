package content

import (
	"slices"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// table finds the entries in the rows of a table. Columns are read by what
// their headings mean; the text of columns without a known heading is told apart
// as on any line, and the rows vote.
func (x *extractor) table(rows []*unit, c context) {
	c = x.weighing(c, rows[0].start, nil, "a table")
	if x.leavesOut(c) {
		return
	}
	all := make([]*recordFacts, len(rows))
	for i, u := range rows {
		all[i] = x.readRecord(u.block)
	}
	if c.why != nil {
		c.why.is(IsGroup, columnsOf(all))
	}
	if ofCalls(all) {
		c.why.is(IsLeftOut, "its columns tell what it costs to come and until when to send something in")
		x.warn(rows[0].start, "the table below is left out as one of events to go to, by its columns: list your talks apart from it")
		x.leftGuests = true
		return
	}
	phrase.CutNumbers(firstLines(all))
	settleWords(all)
	spoken := slices.ContainsFunc(all, func(f *recordFacts) bool { return f.kind != "" && !f.isWritten() })
	s := surveyRecords(all)
	s.looks.drop(lexicon.NoMeaning, lexicon.BodyMeaning) // told apart as lines are
	tell := titlesTell(all, s)
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
		if s.dated == 0 && bestOf(f.remarks) != nil || s.remarksTell {
			f.rest = append(f.rest, f.remarks...)
		}
		if tell && f.title != nil {
			f.rest, f.title = append([]value{*f.title}, f.rest...), nil
		}
		f.settleVenue(s)
		if s.locations == 0 && s.venues == 0 && f.event != nil {
			f.splitVenue()
		}
		if why := f.notGiven(spoken); why != "" {
			x.weighing(c, f.block.Start, f.block, recordText(f.block)).why.is(IsLeftOut, why)
			continue
		}
		for _, o := range f.perOccasion() {
			if s.events+s.venues == 0 && o.dateValue.namesMore() {
				o.rest = append(slices.Clone(o.rest), *o.dateValue)
			}
			for _, g := range o.perTalk() {
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
func firstLines(rows []*recordFacts) []*phrase.Line {
	var lines []*phrase.Line
	for _, f := range rows {
		var first *value
		if f.title != nil {
			first = f.title
		}
		for i := range f.rest {
			if first == nil || f.rest[i].start < first.start {
				first = &f.rest[i]
			}
		}
		if first != nil && len(first.lines) > 0 {
			lines = append(lines, &first.lines[0])
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
	v := x.value(&b.Fields[0])
	if len(v.lines) != 1 || len(v.links) > 0 {
		return dates.Match{}, false
	}
	m, ok := phrase.PeriodOf(&v.lines[0])
	return m, ok && m.First.Day == 0
}

// perTalk gives a row once for each of the talks in its title cell, which stand
// on lines of their own.
func (f *recordFacts) perTalk() []*recordFacts {
	if f.title == nil || len(f.title.lines) < 2 {
		return []*recordFacts{f}
	}
	own := map[string]bool{}
	var all []*recordFacts
	for i, l := range f.title.lines {
		if l.LinksOnly() || phrase.TitleLike(l.Text) < 0.7 {
			return []*recordFacts{f}
		}
		g := *f
		g.title = &value{key: f.title.key, start: l.Offset(0), lines: []phrase.Line{l}}
		g.links = nil
		for _, k := range f.title.links {
			own[k.URL] = true
			if k.Line == i {
				g.links = append(g.links, k)
			}
		}
		all = append(all, &g)
	}
	for _, g := range all {
		for _, k := range f.links {
			if !own[k.URL] {
				g.links = append(g.links, k)
			}
		}
	}
	return all
}

// row begins an entry of a table's row, nil where the row is none.
func (x *extractor) row(f *recordFacts, c context, above *draft) *draft {
	loose := f.rest
	if f.title == nil {
		loose = append(loose, f.linkTexts...)
	}
	eventCell := f.event
	if f.title == nil && f.event != nil {
		loose = append([]value{*f.event}, loose...)
		f.event = nil
	}
	c = x.weighing(c, f.block.Start, f.block, recordText(f.block))
	if f.title == nil && len(loose) == 0 {
		c.why.is(IsLeftOut, "no column of it holds a title or an event")
		return nil
	}
	d := &draft{unit: &unit{below: &phrase.Facts{}}, start: f.block.Start, context: c, links: f.links, kind: f.kind}
	d.own, d.yearApart = f.rowDate(loose)
	d.fixed = &fixed{event: f.eventName(d.own), location: f.location.text(), eventAt: f.event.offset(), locationAt: f.location.offset()}
	d.record = f
	e := &d.entry
	e.Speakers, e.Tags, e.Language, e.Clock, e.Body = f.speakers, f.tags, f.language, f.clock, f.body
	e.Key, e.GUID, e.Image = f.key, f.guid, f.image
	if d.own == nil && above != nil && f.event == nil {
		d.continues(above, f.location == nil)
	}
	d.reading = &phrase.Reading{Chunks: looseCells(loose, eventCell), NeedsTitle: f.title == nil && c.under == nil, HasEvent: f.event != nil}
	if len(loose) > 0 {
		d.start = loose[0].start
	}
	if f.title != nil {
		d.start = f.title.start
		d.titleCell(f)
	}
	if d.own == nil && c.date.IsZero() {
		d.silent = f.event == nil && len(f.links) == 0
	}
	return d
}

// yearOfRows dates a row whose own cell for the year is blank, or holds a day or month
// alone, by the year of the rows above, and gives the year for those after it.
func (d *draft) yearOfRows(year dates.Date) dates.Date {
	switch {
	case d.own != nil && d.own.First.Year != 0:
		if !d.yearApart {
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
	d.context.event, d.context.links = first(above.fixed.event, above.context.event), above.context.links
	if place {
		d.entry.Location = above.fixed.location
		d.from(phrase.PlaceField, above.fixed.locationAt, "the row above, as its own cell is blank")
	}
}

// titleCell takes the title from its column: the first part that is neither a
// role nor a label.
func (d *draft) titleCell(f *recordFacts) {
	d.fixedTitle = f.title.text()
	if len(f.title.lines) == 0 {
		return
	}
	for _, k := range f.title.lines[0].Chunks(0) {
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

// rowDate gives the date of a row: its date column, else the best one in the
// columns without a meaning, else the year in the event's name. apart says that its
// year stands in a cell of its own.
func (f *recordFacts) rowDate(loose []value) (date *dates.Match, apart bool) {
	if m := f.ownDate(); m != nil {
		return m, f.year.Year != 0 || m.Form == dates.Year && phrase.IsNumber(f.dateText)
	}
	best, year := bestOf(loose), loneYear(loose)
	if best == nil || best == year {
		if month := loneMonth(loose); month != nil {
			best = month
		}
	}
	switch {
	case year == nil:
		return best, false
	case best == nil:
		return year, true
	case best.First.Year == 0:
		filled := best.Fill(year.First)
		return &filled, true
	}
	return best, best.First == year.First
}

// eventName gives the text of a row's event, less the date of the row where that stands
// there and is more than a year.
func (f *recordFacts) eventName(own *dates.Match) string {
	if f.event != nil && len(f.event.lines) == 1 && own != nil && own.First.Month != 0 {
		if l := &f.event.lines[0]; l.BestDate() == own {
			if name := phrase.TrimDate(l, own); name != "" {
				return name
			}
		}
	}
	return f.event.text()
}
