package content

import (
	"slices"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What sister records of data, or one in front matter, make entries of.

// records goes through sister records.
func (x *extractor) records(blocks []*outline.Block, c context) {
	blocks = record.Unwrapped(blocks)
	c = x.weighingRecords(c, blocks)
	all := make([]*record.Facts, 0, len(blocks))
	for _, b := range blocks {
		if b.Kind == outline.Record {
			all = append(all, x.readRecord(b))
		}
	}
	if len(all) == 0 {
		if rows := record.RowsOfLists(blocks); rows != nil {
			x.records(rows, c)
			return
		}
		x.texts(blocks, c)
		return
	}
	if all = x.parts(all, c); len(all) == 0 {
		return
	}
	all, c = x.ofPart(all, c)
	all, c = x.ofTalks(all, c)
	if c.why != nil {
		c.why.is(IsGroup, columnsOf(all))
	}
	if c.date.Year == 0 {
		record.TakeMonths(all)
		record.TakePeriods(all)
	}
	record.NameTalkLists(all)
	if c.role == phrase.TalksRole || x.page.role == phrase.TalksRole {
		record.TakeLate(all)
	}
	s := record.NewSurvey(all)
	s.About += x.aboutBelow(all, 3)
	if !c.listsTalks(s, x.page.role) {
		c.why.is(IsLeftOut, c.refusal(s))
		return
	}
	if s.Bare == s.N && x.besideTalks() {
		c.why.is(IsLeftOut, "events alone, beside a file of talks")
		return
	}
	c.role = phrase.TalksRole
	before := len(x.drafts)
	for _, f := range all {
		x.dataRecord(f, s, c)
	}
	x.settle(x.drafts[before:])
}

// parts goes through the records that are parts of a page, as of a CV: their titles
// name what is listed in them. It gives the others.
func (x *extractor) parts(all []*record.Facts, c context) []*record.Facts {
	return slices.DeleteFunc(all, func(f *record.Facts) bool {
		title := f.Title
		if title == nil {
			title = f.Name
		}
		r, category := phrase.HeadingRole(title.Text())
		if !category || r == phrase.UnknownRole || len(f.Lists) == 0 || f.Event != nil || f.Date != nil || f.Year.Year != 0 {
			return false
		}
		for _, n := range f.Lists {
			x.group(record.Nested{Key: title.Text(), Blocks: n.Blocks}, c)
		}
		return true
	})
}

// dataRecord makes entries of one record: one, one for each delivery it lists,
// or those of the talks it lists.
func (x *extractor) dataRecord(f *record.Facts, s record.Survey, c context) {
	if f.Draft {
		x.weighing(c, f.Block.Start, f.Block, recordText(f.Block)).why.is(IsLeftOut, "a draft, or not published")
		return
	}
	if f.IsCategory() && f.Event == nil && f.Date == nil && len(f.Lists) == 0 {
		return // a heading
	}
	if f.Absent() {
		x.weighing(c, f.Block.Start, f.Block, recordText(f.Block)).why.is(IsLeftOut, "its kind or status says that no talk was given")
		return
	}
	talks, deliveries := x.splitRecord(f)
	switch {
	case len(talks) > 0:
		f.TakeHeadName()
		f.SettleVenue(s.Over())
		c = x.weighing(c, f.Block.Start, f.Block, recordText(f.Block))
		c.why.is(IsEvent, "it lists talks")
		c.written = c.written.add(recordText(f.Block))
		c = c.ofRecord(f)
		for _, n := range talks {
			x.talksOf(n, c)
		}
	case len(deliveries) > 0:
		f.SettleVenue(s)
		c = x.weighing(c, f.Block.Start, f.Block, recordText(f.Block))
		c.why.is(IsTalk, "it lists its deliveries")
		c.written = c.written.add(recordText(f.Block))
		for _, n := range deliveries {
			x.deliveriesOf(f, n, c)
		}
	default:
		if s.Dated == 0 {
			x.readRemarks(f)
		}
		f.TakeOnlyDate()
		f.TakeCalled()
		if c.event == "" && s.Events+s.Venues == 0 && f.Title.IsCited() {
			f.SplitTitle(s)
		} else if c.event == "" {
			f.PartTitle(s)
		}
		f.SettleVenue(s)
		f.CutKindAt()
		told := f.Event == nil || f.Event.Key == ""
		if f.Event == nil && f.Title != nil {
			f.TakeNote()
			x.takeSentence(f)
		}
		f.EndTitle(told)
		x.addRecord(f, c, nil)
	}
}

// readRemarks takes date, event and place from a record's description or other
// values, where its sisters have no key for the date.
func (x *extractor) readRemarks(f *record.Facts) {
	for _, v := range append(append([]record.Value{}, f.Rest...), f.Remarks...) {
		m := record.BestOf([]record.Value{v})
		if m == nil || len(v.Lines) != 1 || len(strings.Fields(v.Lines[0].Text)) > 20 {
			continue
		}
		f.Date = m
		r := &phrase.Reading{Chunks: v.Lines[0].Chunks(0), NeedsTitle: f.Title == nil && f.Name == nil}
		p := r.Read(phrase.NewVotes())
		for _, field := range []struct {
			to   **record.Value
			text string
		}{{&f.Title, p.Title}, {&f.Event, p.Event}, {&f.Location, p.Location}} {
			if *field.to == nil && field.text != "" {
				*field.to = &record.Value{Key: v.Key, Start: v.Start, Lines: []phrase.Line{{Text: field.text}}}
			}
		}
		return
	}
}
