package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// data finds the entries in the records of a data file or front matter.
func (x *extractor) data(blocks []*outline.Block, c context) {
	for _, b := range blocks {
		switch b.Kind {
		case outline.List:
			var items []*outline.Block
			for _, item := range b.Blocks {
				items = append(items, item.Blocks...)
			}
			x.records(items, c)
		case outline.Table:
			x.records(b.Blocks, c)
		case outline.Record:
			if f := x.readRecord(b); f.Title != nil && !f.IsCategory() && x.inTalksFolder(f) && x.isEntry(f, c) {
				c.role = phrase.TalksRole // a file of one talk
				x.records([]*outline.Block{b}, c)
				continue
			}
			x.mapping(b, c)
		}
	}
}

// mapping goes through a file's top mapping: its keys are names of lists,
// periods, or settings.
func (x *extractor) mapping(b *outline.Block, c context) {
	if keyed := keyedRecords(b); keyed != nil {
		x.records(keyed, c)
		return
	}
	if sisters := x.sluggedRecords(b, c); sisters != nil {
		x.records(sisters, c)
		return
	}
	x.texts(record.DatedTexts(b), c)
	only := x.recordReader().MainLanguage(b.Fields)
	for i := range b.Fields {
		if only >= 0 && i != only {
			continue // a translation of the same talks
		}
		field := &b.Fields[i]
		n := record.NestedOf(field)
		if n == nil {
			continue
		}
		x.group(*n, c)
	}
}

// sluggedRecords gives the records of a mapping from slugs to talks, sisters as those of
// a list are; nil for any other mapping.
func (x *extractor) sluggedRecords(b *outline.Block, c context) []*outline.Block {
	var all []*outline.Block
	for i := range b.Fields {
		field := &b.Fields[i]
		if len(field.Value) != 1 || field.Value[0].Kind != outline.Record || !namesRecord(field.Key) {
			return nil
		}
		if f := x.readRecord(field.Value[0]); !x.isEntry(f, c) || f.Title == nil && f.Name == nil || f.IsCategory() || x.isFrame(f) {
			return nil
		}
		all = append(all, field.Value[0])
	}
	if len(all) < 2 {
		return nil
	}
	return all
}

// namesRecord says whether a key names one record: it is no category, language or month, and
// does not say what stands under it.
func namesRecord(key string) bool {
	form := lexicon.KeyForm(key)
	_, category := phrase.HeadingRole(form)
	_, month := dates.ParseMonth(form)
	return !category && !month && !lexicon.WrapperKeys[form] && !record.IsLanguage(key) && lexicon.MeaningOf(key) == lexicon.NoMeaning
}

// keyedRecords gives the records of a mapping from titles to records, each with
// its key as its title, or as its event where it lists talks; nil for any other mapping.
func keyedRecords(b *outline.Block) []*outline.Block {
	var keyed []*outline.Block
	names := 0
	for i := range b.Fields {
		field := &b.Fields[i]
		if len(field.Value) != 1 || field.Value[0].Kind != outline.Record || lexicon.WrapperKeys[lexicon.KeyForm(field.Key)] {
			return nil
		}
		if _, category := phrase.HeadingRole(lexicon.KeyForm(field.Key)); category || record.IsLanguage(field.Key) {
			return nil
		}
		inner := field.Value[0]
		dated, titled, evented, key := false, false, false, "title"
		for j := range inner.Fields {
			if r, ok := phrase.HeadingRole(lexicon.KeyForm(inner.Fields[j].Key)); ok && r == phrase.TalksRole && record.NestedOf(&inner.Fields[j]) != nil {
				key = "event" // over its talks
				continue
			}
			switch lexicon.MeaningOf(inner.Fields[j].Key) {
			case lexicon.TitleMeaning:
				titled = true
			case lexicon.EventMeaning:
				evented = true
			case lexicon.NameMeaning:
				return nil
			case lexicon.DateMeaning, lexicon.YearMeaning:
				dated = true
			}
		}
		if !dated || titled && (evented || !phrase.Capital(field.Key)) {
			return nil
		}
		if titled {
			key = "event"
		}
		names += phrase.Count(strings.ContainsRune(field.Key, ' ') || key == "event" && phrase.Capital(field.Key))
		keyed = append(keyed, record.WithKey(field, key))
	}
	if len(keyed) < 2 || names*2 < len(keyed) {
		return nil
	}
	return keyed
}

// group goes through a nested list or mapping under its key.
func (x *extractor) group(n record.Nested, c context) {
	key := phrase.Line{Text: n.Key, Dates: dates.Find(n.Key, dates.Options{})}
	c = x.weighing(c, n.Blocks[0].Start, n.Blocks[0], n.Key)
	c.written = c.written.add(n.Key)
	if m, ok := phrase.PeriodOf(&key); ok {
		c = c.at(m)
		c.why.is(IsPeriod, "a key that is nothing but a period")
	} else if month, ok := dates.ParseMonth(strings.ToLower(n.Key)); ok && c.date.Year != 0 {
		c = c.at(dates.Match{First: dates.Date{Month: month}})
	} else if r, ok := phrase.HeadingRole(lexicon.KeyForm(n.Key)); ok && r != phrase.UnknownRole {
		c.role, c.spoken = r, tellsOfSpeech(lexicon.KeyForm(n.Key))
	}
	n.Blocks = record.Unwrapped(n.Blocks)
	c.news = c.news || hasWord(lexicon.KeyForm(n.Key), lexicon.NewsWords)
	if c.role == phrase.OtherRole && x.holdsSpeeches(n.Blocks, c) {
		c.role = phrase.UnknownRole
	}
	if c.role == phrase.OtherRole {
		c.why.is(IsLeftOut, "its key or the page speaks of something else than talks")
		return
	}
	if len(n.Blocks) == 1 && n.Blocks[0].Kind == outline.Record {
		if f := x.readRecord(n.Blocks[0]); !x.isEntry(f, c) || x.isFrame(f) {
			x.mapping(n.Blocks[0], c)
			return
		}
	}
	x.records(n.Blocks, c)
}

// isEntry says whether a record by itself could be an entry or hold deliveries.
func (x *extractor) isEntry(f *record.Facts, c context) bool {
	return (f.Title != nil || f.Name != nil || f.Event != nil) && (f.Date != nil || f.Year.Year != 0 || len(f.Lists) > 0 || c.date.Year != 0)
}

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
	all, c = x.ofTalks(all, c)
	if c.why != nil {
		c.why.is(IsGroup, columnsOf(all))
	}
	if c.date.Year == 0 {
		record.TakeMonths(all)
	}
	if c.role == phrase.TalksRole || x.page.role == phrase.TalksRole {
		record.TakeLate(all)
	}
	s := record.NewSurvey(all)
	s.About += x.aboutBelow(all, 3)
	if !c.listsTalks(s, x.page.role) {
		c.why.is(IsLeftOut, c.refusal(s))
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
		f.SettleVenue(record.Survey{Titles: 1, Events: s.Events})
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
		}
		f.SettleVenue(s)
		f.CutKindAt()
		if f.Event == nil && f.Title != nil {
			f.TakeNote()
			x.takeSentence(f)
		}
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

// holdsSpeeches says whether one of the records is a talk by its kind, or is news of one.
func (x *extractor) holdsSpeeches(blocks []*outline.Block, c context) bool {
	return slices.ContainsFunc(blocks, func(b *outline.Block) bool {
		return b.Kind == outline.Record && x.isSpeech(x.readRecord(b), c)
	})
}

// isSpeech says whether a record is a talk by its kind or, among news, by what it tells.
func (x *extractor) isSpeech(f *record.Facts, c context) bool {
	return f.IsSpeech() || f.Kind == "" && (c.news || x.page.news) && f.SaysGiven()
}

// ofTalks gives the records that are talks where some are so of themselves: of a list
// of something else those alone, else all that were not written.
func (x *extractor) ofTalks(all []*record.Facts, c context) ([]*record.Facts, context) {
	if !slices.ContainsFunc(all, func(f *record.Facts) bool { return x.isSpeech(f, c) }) {
		return all, c
	}
	other := c.news || c.role == phrase.OtherRole || c.role != phrase.TalksRole && x.page.role == phrase.OtherRole
	all = slices.DeleteFunc(all, func(f *record.Facts) bool {
		if other && !x.isSpeech(f, c) || f.IsWritten() {
			x.weighing(c, f.Block.Start, f.Block, recordText(f.Block)).why.is(IsLeftOut, "its kind is something else than a talk")
			return true
		}
		return false
	})
	c.role = phrase.TalksRole
	return all, c
}

// aboutBelow counts the records that hold, at some depth, records with fields
// that only talks have.
func (x *extractor) aboutBelow(all []*record.Facts, depth int) int {
	n := 0
	for _, f := range all {
		for _, list := range f.Lists {
			var inner []*record.Facts
			for _, b := range list.Blocks {
				if b.Kind == outline.Record {
					inner = append(inner, x.readRecord(b))
				}
			}
			s := record.NewSurvey(inner)
			if s.About*2 > s.N || depth > 0 && x.aboutBelow(inner, depth-1)*2 > len(inner) {
				n++
				break
			}
		}
	}
	return n
}

// listsTalks says whether sister records list talks: the page or their key says so,
// or most have what only talks have.
func (c context) listsTalks(s record.Survey, page phrase.Role) bool {
	switch {
	case s.N == 0 || c.role == phrase.OtherRole:
		return false
	case c.role == phrase.TalksRole || page == phrase.TalksRole:
		return s.Dated > 0 || s.Told > 0 || s.About > 0 || s.Lists > 0 || c.date.Year != 0
	}
	dated := s.Dated
	if c.date.Year != 0 {
		dated = s.N
	}
	if page == phrase.UnknownRole && c.role == phrase.UnknownRole && s.Foreign == 0 && s.Titles*5 >= s.N*4 && dated*5 >= s.N*4 {
		return true // nothing speaks against it
	}
	return s.About*2 >= s.N && s.About > 0 && (s.Dated*2 >= s.N || s.Lists*2 >= s.N || c.date.Year != 0)
}

// isFrame says whether a record is a person's or a page's rather than an event's or
// a talk's: it has a name, no date, and what it lists are no deliveries of it.
func (x *extractor) isFrame(f *record.Facts) bool {
	if f.Name == nil || f.Title != nil || f.Event != nil || f.Date != nil || f.Year.Year != 0 || phrase.NamesEvent(f.Name.Text()) {
		return false
	}
	_, deliveries := x.splitRecord(f)
	return len(deliveries) == 0
}
