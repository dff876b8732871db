package content

import (
	"slices"
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
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
			if f := x.readRecord(b); f.title != nil && !f.isCategory() && f.inTalksFolder(x) && x.isEntry(f, c) {
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
	x.texts(datedTexts(b), c)
	only := x.mainLanguage(b.Fields)
	for i := range b.Fields {
		if only >= 0 && i != only {
			continue // a translation of the same talks
		}
		field := &b.Fields[i]
		n := nestedOf(field)
		if n == nil {
			continue
		}
		x.group(*n, c)
	}
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
		if _, category := phrase.HeadingRole(lexicon.KeyForm(field.Key)); category || isLanguage(field.Key) {
			return nil
		}
		record := field.Value[0]
		dated, titled, evented, key := false, false, false, "title"
		for j := range record.Fields {
			if r, ok := phrase.HeadingRole(lexicon.KeyForm(record.Fields[j].Key)); ok && r == phrase.TalksRole && nestedOf(&record.Fields[j]) != nil {
				key = "event" // over its talks
				continue
			}
			switch lexicon.MeaningOf(record.Fields[j].Key) {
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
		keyed = append(keyed, withKey(field, key))
	}
	if len(keyed) < 2 || names*2 < len(keyed) {
		return nil
	}
	return keyed
}

// mainLanguage gives the index of the field in the page's language where all keys
// are languages, -1 where they are not.
func (x *extractor) mainLanguage(fields []outline.Field) int {
	if len(fields) < 2 {
		return -1
	}
	best := 0
	for i := range fields {
		if len(fields[i].Key) > 5 || !isLanguage(fields[i].Key) {
			return -1
		}
		if fields[i].Key == x.page.lang || x.page.lang == "" && fields[i].Key == "en" {
			best = i
		}
	}
	return best
}

// group goes through a nested list or mapping under its key.
func (x *extractor) group(n nested, c context) {
	key := phrase.Line{Text: n.key, Dates: dates.Find(n.key, dates.Options{})}
	c = x.weighing(c, n.blocks[0].Start, n.blocks[0], n.key)
	c.written = c.written.add(n.key)
	if m, ok := phrase.PeriodOf(&key); ok {
		c = c.at(m)
		c.why.is(IsPeriod, "a key that is nothing but a period")
	} else if month, ok := dates.ParseMonth(strings.ToLower(n.key)); ok && c.date.Year != 0 {
		c = c.at(dates.Match{First: dates.Date{Month: month}})
	} else if r, ok := phrase.HeadingRole(lexicon.KeyForm(n.key)); ok && r != phrase.UnknownRole {
		c.role = r
	}
	n.blocks = unwrapped(n.blocks)
	if c.role == phrase.OtherRole && x.holdsSpeeches(n.blocks) {
		c.role = phrase.UnknownRole
	}
	if c.role == phrase.OtherRole {
		c.why.is(IsLeftOut, "its key or the page speaks of something else than talks")
		return
	}
	if len(n.blocks) == 1 && n.blocks[0].Kind == outline.Record {
		if f := x.readRecord(n.blocks[0]); !x.isEntry(f, c) || f.isFrame(x) {
			x.mapping(n.blocks[0], c)
			return
		}
	}
	x.records(n.blocks, c)
}

// isEntry says whether a record by itself could be an entry or hold deliveries.
func (x *extractor) isEntry(f *recordFacts, c context) bool {
	return (f.title != nil || f.name != nil || f.event != nil) && (f.date != nil || f.year.Year != 0 || len(f.lists) > 0 || c.date.Year != 0)
}

// records goes through sister records.
func (x *extractor) records(blocks []*outline.Block, c context) {
	blocks = unwrapped(blocks)
	c = x.weighingRecords(c, blocks)
	all := make([]*recordFacts, 0, len(blocks))
	for _, b := range blocks {
		if b.Kind == outline.Record {
			all = append(all, x.readRecord(b))
		}
	}
	if len(all) == 0 {
		if rows := rowsOfLists(blocks); rows != nil {
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
		takeMonths(all)
	}
	if c.role == phrase.TalksRole || x.page.role == phrase.TalksRole {
		takeLate(all)
	}
	s := surveyRecords(all)
	s.about += x.aboutBelow(all, 3)
	if !s.talks(x.page.role, c) {
		c.why.is(IsLeftOut, s.refusal(c))
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
func (x *extractor) parts(all []*recordFacts, c context) []*recordFacts {
	return slices.DeleteFunc(all, func(f *recordFacts) bool {
		title := f.title
		if title == nil {
			title = f.name
		}
		r, category := phrase.HeadingRole(title.text())
		if !category || r == phrase.UnknownRole || len(f.lists) == 0 || f.event != nil || f.date != nil || f.year.Year != 0 {
			return false
		}
		for _, n := range f.lists {
			x.group(nested{key: title.text(), blocks: n.blocks}, c)
		}
		return true
	})
}

// dataRecord makes entries of one record: one, one for each delivery it lists,
// or those of the talks it lists.
func (x *extractor) dataRecord(f *recordFacts, s recordSurvey, c context) {
	if f.draft {
		x.weighing(c, f.block.Start, f.block, recordText(f.block)).why.is(IsLeftOut, "a draft, or not published")
		return
	}
	if f.isCategory() && f.event == nil && f.date == nil && len(f.lists) == 0 {
		return // a heading
	}
	if f.absent() {
		x.weighing(c, f.block.Start, f.block, recordText(f.block)).why.is(IsLeftOut, "its kind or status says that no talk was given")
		return
	}
	talks, deliveries := f.split(x)
	switch {
	case len(talks) > 0:
		f.settleVenue(recordSurvey{titles: 1, events: s.events})
		c = x.weighing(c, f.block.Start, f.block, recordText(f.block))
		c.why.is(IsEvent, "it lists talks")
		c.written = c.written.add(recordText(f.block))
		c = f.context(c)
		for _, n := range talks {
			x.talksOf(n, c)
		}
	case len(deliveries) > 0:
		f.settleVenue(s)
		c = x.weighing(c, f.block.Start, f.block, recordText(f.block))
		c.why.is(IsTalk, "it lists its deliveries")
		c.written = c.written.add(recordText(f.block))
		for _, n := range deliveries {
			x.deliveriesOf(f, n, c)
		}
	default:
		if s.dated == 0 {
			x.readRemarks(f)
		}
		f.takeOnlyDate()
		f.takeCalled()
		if c.event == "" && s.events+s.venues == 0 && f.title.isCited() {
			f.splitTitle(s)
		}
		f.settleVenue(s)
		if f.event == nil && f.title != nil {
			f.takeNote()
			x.takeSentence(f)
		}
		x.addRecord(f, c, nil)
	}
}

// takeOnlyDate takes a value that is nothing but a day or month as the date of a
// record without one, whatever its key.
func (f *recordFacts) takeOnlyDate() {
	if f.date != nil || f.year.Year != 0 {
		return
	}
	for i := range f.rest {
		v := &f.rest[i]
		if len(v.lines) != 1 {
			continue
		}
		if m, ok := phrase.PeriodOf(&v.lines[0]); ok && m.First.Month != 0 {
			f.date, f.dateKey, f.dateAt = &m, v.key, v.start
			return
		}
	}
}

// takeCalled takes the talk's title from the description of a record whose own title is
// the event, where a sentence says that a talk was given and names it: "I gave a talk
// called <a>Slow queries</a>".
func (f *recordFacts) takeCalled() {
	if f.event != nil || f.title == nil || phrase.EventLike(f.title.text()) == 0 {
		return
	}
	for _, v := range f.remarks {
		for i := range v.lines {
			if title := v.lines[i].CalledTitle(); title != "" {
				f.event, f.title = f.title, &value{key: v.key, start: v.start, lines: []phrase.Line{{Text: title, Dates: dates.Find(title, dates.Options{})}}}
				return
			}
		}
	}
}

// takeNote takes the event that a value under a key of no meaning says the talk was
// given at: howpublished = "Invited talk at Rivercon".
func (f *recordFacts) takeNote() {
	for i := range f.rest {
		v := &f.rest[i]
		if len(v.lines) != 1 || len(strings.Fields(v.lines[0].Text)) > maxNamed {
			continue
		}
		if p, ok := v.lines[0].GivenEvent(); ok {
			f.event = &value{key: v.key, start: v.start, lines: []phrase.Line{{Text: p.Event, Dates: dates.Find(p.Event, dates.Options{})}}}
			if f.location == nil && p.Location != "" {
				f.location = &value{key: v.key, start: v.start, lines: []phrase.Line{{Text: p.Location}}}
			}
			return
		}
	}
}

// readRemarks takes date, event and place from a record's description or other
// values, where its sisters have no key for the date.
func (x *extractor) readRemarks(f *recordFacts) {
	for _, v := range append(append([]value{}, f.rest...), f.remarks...) {
		m := bestOf([]value{v})
		if m == nil || len(v.lines) != 1 || len(strings.Fields(v.lines[0].Text)) > 20 {
			continue
		}
		f.date = m
		r := &phrase.Reading{Chunks: v.lines[0].Chunks(0), NeedsTitle: f.title == nil && f.name == nil}
		p := r.Read(phrase.NewVotes())
		for _, field := range []struct {
			to   **value
			text string
		}{{&f.title, p.Title}, {&f.event, p.Event}, {&f.location, p.Location}} {
			if *field.to == nil && field.text != "" {
				*field.to = &value{key: v.key, start: v.start, lines: []phrase.Line{{Text: field.text}}}
			}
		}
		return
	}
}
