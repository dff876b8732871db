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
			x.records(x.givenEntries(items, c), c)
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

// givenEntries gives the entries of a bibliography that were given, not written: those of a
// type made up for talks, but for a file of talks, whose entries are all of any type.
func (x *extractor) givenEntries(entries []*outline.Block, c context) []*outline.Block {
	if x.doc.Format != outline.BibTeX || x.page.role == phrase.TalksRole {
		return entries
	}
	return slices.DeleteFunc(entries, func(b *outline.Block) bool { return !x.holdsSpeeches([]*outline.Block{b}, c) })
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
	if c.role == phrase.OtherRole && (x.holdsSpeeches(n.Blocks, c) || phrase.NamesEventPapers(n.Key) && x.onDays(n.Blocks)) {
		c.role = phrase.UnknownRole
	}
	if c.role == phrase.OtherRole {
		c.why.is(IsLeftOut, "its key or the page speaks of something else than talks")
		return
	}
	if len(n.Blocks) == 1 && n.Blocks[0].Kind == outline.Record {
		if f := x.readRecord(n.Blocks[0]); !x.isEntry(f, c) && !(f.Title != nil && namesYear(n.Blocks[0])) || x.isFrame(f) {
			x.mapping(n.Blocks[0], c)
			return
		}
	}
	x.records(n.Blocks, c)
}

// namesYear says whether a record holds texts alone, one of them with a date in it, as an
// event's name with its year.
func namesYear(b *outline.Block) bool {
	dated := false
	for i := range b.Fields {
		if record.NestedOf(&b.Fields[i]) != nil {
			return false
		}
		for _, v := range b.Fields[i].Value {
			dated = dated || len(dates.Find(outline.RunsText(v.Runs), dates.Options{})) > 0
		}
	}
	return dated
}
