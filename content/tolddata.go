package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Fields and records that the author told by the names of keys and columns.

// toldFields gives the fields of a record that the author told the meaning of.
func (x *extractor) toldFields(b *outline.Block) []*outline.Field {
	if x.teller == nil {
		return nil
	}
	var told []*outline.Field
	for _, f := range x.teller.fields() {
		if x.byName(f.choice) {
			told = append(told, fieldOf(b, f.choice))
		}
	}
	return told
}

// byName says whether a choice names a column or key on this page.
func (x *extractor) byName(c *Choice) bool { return isData(x.doc.Format) || !c.IsSelector() }

// fieldOf gives the field of a record that a choice names, nil for none.
func fieldOf(b *outline.Block, c *Choice) *outline.Field {
	if c.column > 0 {
		if c.column <= len(b.Fields) {
			return &b.Fields[c.column-1]
		}
		return nil
	}
	if f := fieldNamed(b, c.Text); f != nil {
		return f
	}
	path := c.path()
	for i, key := range path {
		f := fieldNamed(b, key)
		if f == nil || i == len(path)-1 {
			return f
		}
		if len(f.Value) != 1 || f.Value[0].Kind != outline.Record {
			return nil
		}
		b = f.Value[0]
	}
	return nil
}

func fieldNamed(b *outline.Block, key string) *outline.Field {
	for i := range b.Fields {
		if b.Fields[i].Key == key || lexicon.KeyForm(b.Fields[i].Key) == lexicon.KeyForm(key) {
			return &b.Fields[i]
		}
	}
	return nil
}

// takeTold puts into a record's facts what the author told of them.
func (x *extractor) takeTold(f *record.Facts) {
	if x.teller == nil {
		return
	}
	t := x.teller
	if v := x.recordValue(f, &t.title); v != nil && len(v.Lines) > 0 {
		f.Title, f.Name = v, nil
	}
	if v := x.recordValue(f, &t.event); v != nil {
		f.Event, f.Venue = filled(v), nil
	}
	if v := x.recordValue(f, &t.location); v != nil {
		f.Location, f.Venue = filled(v), nil
	}
	if v := x.recordValue(f, &t.date); v != nil {
		f.Date, f.Generic, f.Year = v.ExactDate(), false, dates.Date{}
	}
}

// filled gives a value, nil if it is empty.
func filled(v *record.Value) *record.Value {
	if len(v.Lines) == 0 {
		return nil
	}
	return v
}

// recordValue gives what a record has of a field: nil where it is not told, empty
// where it is not there.
func (x *extractor) recordValue(f *record.Facts, told *toldField) *record.Value {
	if told.choice.IsZero() {
		return nil
	}
	v := &record.Value{}
	if x.byName(told.choice) {
		field := fieldOf(f.Block, told.choice)
		if field == nil {
			return v
		}
		*v = x.recordReader().Value(field)
		if record.Empty(v.Text()) {
			v.Lines = nil
		}
	} else if i, ok := x.teller.rows[f.Block]; ok {
		if j := told.in(x.teller.nodes, i); j >= 0 {
			*v = x.nodeValue(j)
			v.Start = max(v.Start, f.Block.Start) // it may stand above
		}
		f.Rest = slices.DeleteFunc(f.Rest, func(r record.Value) bool { return r.Text() == v.Text() })
	} else {
		return nil
	}
	told.found = told.found || len(v.Lines) > 0
	f.Links = append(f.Links, v.Links...)
	return v
}

// toldData reads the records that keys lead to, and gives how many there are.
func (x *extractor) toldData(path []string, c context) int {
	blocks := x.doc.Root.Blocks
	if !isData(x.doc.Format) {
		if blocks = nil; x.doc.Meta != nil {
			blocks = []*outline.Block{x.doc.Meta}
		}
	}
	c.role = phrase.TalksRole
	before := len(x.drafts)
	n := x.follow(blocks, path, c, false)
	x.settle(x.drafts[before:])
	return n
}

// follow goes down a path of keys through lists and mappings. listed says that
// the blocks are items of a list, of which each may say what holds for those
// inside it: the event of its talks, their day.
func (x *extractor) follow(blocks []*outline.Block, path []string, c context, listed bool) int {
	n := 0
	var records, texts []*outline.Block
	for _, b := range blocks {
		switch {
		case b.Kind == outline.List || b.Kind == outline.Table:
			var items []*outline.Block
			for _, item := range b.Blocks {
				if item.Kind == outline.Item {
					items = append(items, item.Blocks...)
				} else {
					items = append(items, item)
				}
			}
			n += x.follow(items, path, c, true)
		case b.Kind == outline.Record && len(path) == 0:
			records = append(records, b)
		case b.Kind == outline.Record:
			n += x.followKey(b, path, c, listed)
		case b.Kind == outline.Paragraph && len(path) == 0:
			texts = append(texts, b)
		}
	}
	if len(texts) > 0 {
		x.talksOf(record.Nested{Blocks: texts}, c)
	}
	all := make([]*record.Facts, len(records))
	for i, b := range records {
		all[i] = x.readRecord(b)
	}
	s := record.NewSurvey(all)
	for _, f := range all {
		x.dataRecord(f, s, c)
	}
	return n + len(records) + len(texts)
}

// followKey goes on below the key of a mapping that the path names.
func (x *extractor) followKey(b *outline.Block, path []string, c context, listed bool) int {
	if listed {
		c = c.ofRecord(x.readRecord(b))
	}
	n := 0
	for i := range b.Fields {
		field := &b.Fields[i]
		if path[0] != "*" && field.Key != path[0] && lexicon.KeyForm(field.Key) != lexicon.KeyForm(path[0]) {
			continue
		}
		inner := c
		key := phrase.Line{Text: field.Key, Dates: dates.Find(field.Key, dates.Options{})}
		if m, ok := phrase.PeriodOf(&key); ok {
			inner = inner.at(m)
		}
		n += x.follow(field.Value, path[1:], inner, false)
	}
	return n
}

// readRecord reads the fields of a record, with what is told of them.
func (x *extractor) readRecord(b *outline.Block) *record.Facts {
	f := x.recordReader().Read(b, x.toldFields(b))
	x.takeTold(f)
	f.SettleKeys(b == x.doc.Meta)
	return f
}

// recordReader gives what reads the records of the page.
func (x *extractor) recordReader() record.Reader {
	return record.Reader{Order: x.order, Language: x.page.lang}
}
