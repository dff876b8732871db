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

// Records that hold records: events over talks, talks over deliveries.

// splitRecord tells a record's lists apart: of talks, where the record is a period or
// an event, or of deliveries, where it is a talk.
func (x *extractor) splitRecord(f *record.Facts) (talks, deliveries []record.Nested) {
	isTitled := f.Title != nil && !f.IsCategory()
	for _, n := range f.Lists {
		n.Blocks = record.Unwrapped(n.Blocks)
		talked, dated, records, texts, others, occasions := 0, 0, 0, 0, 0, 0
		for _, b := range n.Blocks {
			if b.Kind == outline.Paragraph {
				texts++
				continue
			}
			g := x.readRecord(b)
			records++
			occasions += phrase.Count((g.Event != nil || g.Venue != nil) && g.Title == nil && g.Name == nil && len(g.Lists) == 0)
			talked += phrase.Count(g.Title != nil || g.Name != nil || len(g.Lists) > 0 || g.Absent() || !isTitled && g.Date != nil)
			dated += phrase.Count(g.OwnDate() != nil || g.Event != nil || g.Venue != nil)
			others += phrase.Count(g.Title != nil && g.Event == nil && g.Venue == nil && phrase.EventLike(g.Title.Text()) == 0)
		}
		m := lexicon.MeaningOf(n.Key)
		key := lexicon.KeyForm(n.Key)
		named := f.Name != nil && f.Title == nil && f.Event == nil && f.Date == nil
		titled := isTitled || named && (m == lexicon.EventMeaning || lexicon.HeadsDeliveries(key) || occasions > 0 && occasions == records && !phrase.NamesEvent(f.Name.Text()))
		r, _ := phrase.HeadingRole(key)
		switch {
		case records > 0 && titled && others == records && (isTitled && m == lexicon.TitleMeaning || phrase.NamesEvent(f.Title.Text())):
			talks = append(talks, n) // a programme
		case records > 0 && titled && (dated > 0 || m == lexicon.EventMeaning || m == lexicon.VenueMeaning) && r != phrase.OtherRole:
			deliveries = append(deliveries, n)
		case records > 0 && talked > 0 && !titled:
			talks = append(talks, n)
		case texts > 0 && records == 0 && titled && (m == lexicon.VenueMeaning || m == lexicon.EventMeaning || lexicon.HeadsDeliveries(key) || (lexicon.MayHeadDeliveries(key) || m == lexicon.DateMeaning || m == lexicon.LocationMeaning) && n.Dated()):
			deliveries = append(deliveries, n)
		case texts > 0 && records == 0 && !titled && (n.Talks || r == phrase.TalksRole || m == lexicon.TitleMeaning || m == lexicon.NoMeaning && f.InPeriod()):
			talks = append(talks, n)
		}
	}
	return talks, deliveries
}

// ofRecord gives what the talks below a record inherit.
func (c context) ofRecord(f *record.Facts) context {
	if f.Date != nil {
		c = c.at(*f.OwnDate())
	} else if f.Year.Year != 0 || f.Year.Month != 0 {
		c.date = f.Year.Fill(c.date)
	}
	named := f.Event != nil && lexicon.MeaningOf(f.Event.Key) == lexicon.EventMeaning
	if f.Event == nil && f.Title != nil {
		if f.IsCategory() {
			c.role, _ = phrase.HeadingRole(f.Title.Text())
		} else {
			f.Event = f.Title
		}
	}
	if _, category := phrase.HeadingRole(f.Event.Text()); f.Event != nil && (named || !category) {
		c.event = f.Event.Text()
		for i := range f.Event.Lines {
			if m := f.Event.Lines[i].BestDate(); m != nil && c.date.Year == 0 {
				whole := dates.Match{First: c.date, Last: c.end}.Fill(m.First)
				c.date, c.end = whole.First, whole.Last
			}
		}
		c.links = f.Links
		c.location = ""
	}
	if f.Location != nil {
		c.location = f.Location.Text()
	}
	return c
}

// talksOf makes entries of the talks listed under an event or period, be they texts,
// records or both.
func (x *extractor) talksOf(n record.Nested, c context) {
	isText := func(b *outline.Block) bool { return b.Kind == outline.Paragraph }
	records := slices.DeleteFunc(slices.Clone(n.Blocks), isText)
	if len(records) > 0 && len(records) < len(n.Blocks) {
		x.talksOf(record.Nested{Key: n.Key, Blocks: records}, c)
		n.Blocks = slices.DeleteFunc(slices.Clone(n.Blocks), func(b *outline.Block) bool { return !isText(b) })
	}
	if n.Blocks[0].Kind == outline.Paragraph && c.event == "" && (c.role == phrase.TalksRole || x.page.role == phrase.TalksRole) {
		x.texts(n.Blocks, c) // of a period
		return
	}
	if n.Blocks[0].Kind == outline.Paragraph {
		for _, b := range n.Blocks {
			lines, links := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
			if len(lines) == 0 {
				continue
			}
			f := &record.Facts{Block: b, Title: &record.Value{Lines: lines, Start: b.Start}, Links: links}
			x.addRecord(f, c, nil)
		}
		return
	}
	if c.role == phrase.UnknownRole {
		c.role = phrase.TalksRole
	}
	x.records(n.Blocks, c)
}

// deliveriesOf makes an entry of each occasion a talk was given at.
func (x *extractor) deliveriesOf(talk *record.Facts, n record.Nested, c context) {
	var texts []*occasion
	for _, b := range n.Blocks {
		if b.Kind != outline.Record {
			texts = append(texts, x.occasion(b, []*outline.Block{b}))
			continue
		}
		g := x.readRecord(b)
		if g.Event == nil {
			g.Event, g.Name = g.Name, nil
		}
		g.SettleVenue(record.Survey{Titles: 1, Events: phrase.Count(g.Event != nil)})
		g.TakeOnlyText(talk)
		if len(n.Blocks) == 1 && g.Location == nil && talk.Event == nil {
			g.Location = talk.Location // the only delivery is where the talk was
		}
		if g.Event == nil && g.Title != nil && g.Title.Text() != talk.Title.Text() {
			g.Event, g.Title = g.Title, nil
		}
		x.addRecord(g, c, talk)
	}
	x.addOccasions(talk, texts, c)
}

// addRecord makes an entry of a record, and of the talk it delivers where there
// is one.
func (x *extractor) addRecord(f *record.Facts, c context, talk *record.Facts) {
	c = x.weighing(c, f.Block.Start, f.Block, recordText(f.Block))
	d := &draft{start: f.Block.Start, context: c, unit: &unit{below: &phrase.Facts{}}, reading: &phrase.Reading{}, record: f}
	e := &d.entry
	if f.Title != nil && f.Block.Kind != outline.Record || f.Title != nil {
		d.start = f.Title.Start
	}
	d.links = f.Links
	e.Title, e.Event, e.Location = phrase.TrimTitle(f.Title.Text()), f.Event.Text(), f.Location.Text()
	e.Key, e.GUID, e.URL, e.Image = f.Key, f.GUID, f.URL, f.Image
	e.Language, e.Speakers, e.Tags, e.Body = f.Language, f.Speakers, f.Tags, f.Body
	e.Clock = f.Clock
	e.Kind = lexicon.Kinds[lexicon.Plain(f.Kind)]
	d.own = f.OwnDate()
	d.tellRecord(f, "")
	if talk != nil {
		e.inheritTalk(talk)
		d.tellRecord(talk, " of the talk")
		d.links = append(append([]phrase.FoundLink{}, talk.Links...), f.Links...)
		if d.own == nil {
			d.own = talk.OwnDate()
		}
		if f.Block.Kind == outline.Paragraph {
			d.start = f.Block.Start
		}
	}
	x.finishRecord(d, f)
}

// inheritTalk takes what a delivery does not state itself from its talk.
func (e *Entry) inheritTalk(talk *record.Facts) {
	if e.Title == "" {
		e.Title = talk.Title.Text()
	}
	if e.Event == "" {
		e.Event = talk.Event.Text()
	}
	if e.Location == "" && e.Event == talk.Event.Text() {
		e.Location = talk.Location.Text()
	}
	if len(e.Body) == 0 {
		e.Body = talk.Body
	}
	if e.Language == "" {
		e.Language = talk.Language
	}
	if len(e.Speakers) == 0 {
		e.Speakers = talk.Speakers
	}
	e.Tags = append(append([]string{}, talk.Tags...), e.Tags...)
}

// finishRecord completes an entry made of a record and keeps it where it is one.
func (x *extractor) finishRecord(d *draft, f *record.Facts) {
	e, c := &d.entry, &d.context
	if e.Event == "" && c.event != "" {
		e.Event, d.links = c.event, append(append([]phrase.FoundLink{}, c.links...), d.links...)
		d.from(phrase.EventField, c.why.over(IsEvent, d.start), "the group or heading above")
		if e.Location == "" {
			e.Location = c.location
			d.from(phrase.PlaceField, c.why.over(IsEvent, d.start), "the group or heading above")
		}
	}
	d.takePlaceAbove()
	if e.Title == "" {
		d.from(phrase.TitleField, d.start, "its event, as no key gives a title")
		if e.Title = phrase.Yearless(e.Event); e.Title == "" {
			c.why.is(IsLeftOut, "no key of it gives a title or an event")
			return
		}
	}
	if e.Location != "" && strings.EqualFold(e.Location, e.Event) {
		e.Location = ""
	}
	x.date(d)
	event := e.Event
	if f.Event != nil && len(f.Event.Lines) == 1 {
		l := &f.Event.Lines[0]
		if m := l.BestDate(); m != nil && e.Event == f.Event.Text() && !l.OpensWithYear(m) {
			e.Event = phrase.TrimDate(l, m)
		}
	}
	if e.Title != phrase.Yearless(event) {
		d.trimTitle()
	}
	e.Links = phrase.CleanLinks(d.links, e.Event)
	if e.Language == "" {
		e.Language = x.page.lang
	}
	x.drafts = append(x.drafts, d)
}
