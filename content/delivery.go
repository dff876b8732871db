package content

import (
	"slices"
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Records that hold records: events over talks, talks over deliveries.

// split tells a record's lists apart: of talks, where the record is a period or
// an event, or of deliveries, where it is a talk.
func (f *recordFacts) split(x *extractor) (talks, deliveries []nested) {
	isTitled := f.title != nil && !f.isCategory()
	for _, n := range f.lists {
		talked, dated, records, texts, others, occasions := 0, 0, 0, 0, 0, 0
		for _, b := range n.blocks {
			if b.Kind == outline.Paragraph {
				texts++
				continue
			}
			g := x.readRecord(b)
			records++
			occasions += phrase.Count((g.event != nil || g.venue != nil) && g.title == nil && g.name == nil && len(g.lists) == 0)
			talked += phrase.Count(g.title != nil || g.name != nil || len(g.lists) > 0 || g.absent() || !isTitled && g.date != nil)
			dated += phrase.Count(g.ownDate() != nil || g.event != nil || g.venue != nil)
			others += phrase.Count(g.title != nil && g.event == nil && g.venue == nil && phrase.EventLike(g.title.text()) == 0)
		}
		m := lexicon.MeaningOf(n.key)
		key := lexicon.KeyForm(n.key)
		named := f.name != nil && f.title == nil && f.event == nil && f.date == nil
		titled := isTitled || named && (m == lexicon.EventMeaning || lexicon.HeadsDeliveries(key) || occasions > 0 && occasions == records && !namesEvent(f.name.text()))
		r, _ := phrase.HeadingRole(key)
		switch {
		case records > 0 && titled && others == records && (isTitled && m == lexicon.TitleMeaning || namesEvent(f.title.text())):
			talks = append(talks, n) // a programme
		case records > 0 && titled && (dated > 0 || m == lexicon.EventMeaning || m == lexicon.VenueMeaning) && r != phrase.OtherRole:
			deliveries = append(deliveries, n)
		case records > 0 && talked > 0 && !titled:
			talks = append(talks, n)
		case texts > 0 && records == 0 && titled && (m == lexicon.VenueMeaning || m == lexicon.EventMeaning || lexicon.HeadsDeliveries(key) || (lexicon.MayHeadDeliveries(key) || m == lexicon.DateMeaning || m == lexicon.LocationMeaning) && n.dated()):
			deliveries = append(deliveries, n)
		case texts > 0 && records == 0 && !titled && (r == phrase.TalksRole || m == lexicon.TitleMeaning || m == lexicon.NoMeaning && f.inPeriod()):
			talks = append(talks, n)
		}
	}
	return talks, deliveries
}

// inPeriod says whether a record states a year, a month or a day and nothing that
// names a talk or an event, so that what it lists is of that time.
func (f *recordFacts) inPeriod() bool {
	return (f.date != nil || f.year.Year != 0) && f.title == nil && f.name == nil && f.event == nil && f.venue == nil
}

// isCategory says whether a record's title names a part of a list, "Posters" or
// "Invited talks", and no talk.
func (f *recordFacts) isCategory() bool {
	r, category := phrase.HeadingRole(f.title.text())
	return category && r != phrase.UnknownRole
}

// absent says whether a record is of an appearance without a talk.
func (f *recordFacts) absent() bool {
	return lexicon.AbsentWords.Has(f.kind) || lexicon.AbsentWords.Has(f.status) || f.onlyAttended()
}

// onlyAttended says whether a record's description says at its beginning that the author was
// there, and speaks of no talk.
func (f *recordFacts) onlyAttended() bool {
	for _, v := range slices.Concat(f.remarks, f.rest) {
		fields := strings.Fields(v.text())
		if len(fields) < 2 || fields[1] == "by" || !lexicon.AttendWords.Has(fields[0]) && !slices.Contains(fields[:min(len(fields), 7)], "attend") {
			continue
		}
		return !slices.ContainsFunc(fields, func(w string) bool {
			return lexicon.SpeechNouns.Has(w) || lexicon.GaveWords.Has(w) || phrase.SpeechWords[lexicon.Plain(w)] && !lexicon.EventWords[lexicon.Plain(w)]
		})
	}
	return false
}

// context gives what the talks below a record inherit.
func (f *recordFacts) context(c context) context {
	if f.date != nil {
		c = c.at(*f.ownDate())
	} else if f.year.Year != 0 || f.year.Month != 0 {
		c.date = f.year.Fill(c.date)
	}
	if f.event == nil && f.title != nil {
		if f.isCategory() {
			c.role, _ = phrase.HeadingRole(f.title.text())
		} else {
			f.event = f.title
		}
	}
	if _, category := phrase.HeadingRole(f.event.text()); f.event != nil && !category {
		c.event = f.event.text()
		for i := range f.event.lines {
			if m := f.event.lines[i].BestDate(); m != nil && c.date.Year == 0 {
				whole := dates.Match{First: c.date, Last: c.end}.Fill(m.First)
				c.date, c.end = whole.First, whole.Last
			}
		}
		c.links = f.links
		c.location = ""
	}
	if f.location != nil {
		c.location = f.location.text()
	}
	return c
}

// talksOf makes entries of the talks listed under an event or period.
func (x *extractor) talksOf(n nested, c context) {
	if n.blocks[0].Kind == outline.Paragraph && c.event == "" && (c.role == phrase.TalksRole || x.page.role == phrase.TalksRole) {
		x.texts(n.blocks, c) // of a period
		return
	}
	if n.blocks[0].Kind == outline.Paragraph {
		for _, b := range n.blocks {
			lines, links := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
			if len(lines) == 0 {
				continue
			}
			f := &recordFacts{block: b, title: &value{lines: lines, start: b.Start}, links: links}
			x.addRecord(f, c, nil)
		}
		return
	}
	if c.role == phrase.UnknownRole {
		c.role = phrase.TalksRole
	}
	x.records(n.blocks, c)
}

// deliveriesOf makes an entry of each occasion a talk was given at.
func (x *extractor) deliveriesOf(talk *recordFacts, n nested, c context) {
	var texts []*occasion
	for _, b := range n.blocks {
		if b.Kind != outline.Record {
			texts = append(texts, x.occasion(b, []*outline.Block{b}))
			continue
		}
		g := x.readRecord(b)
		if g.event == nil {
			g.event, g.name = g.name, nil
		}
		g.settleVenue(recordSurvey{titles: 1, events: phrase.Count(g.event != nil)})
		g.takeOnlyText(talk)
		if len(n.blocks) == 1 && g.location == nil && talk.event == nil {
			g.location = talk.location // the only delivery is where the talk was
		}
		if g.event == nil && g.title != nil && g.title.text() != talk.title.text() {
			g.event, g.title = g.title, nil
		}
		x.addRecord(g, c, talk)
	}
	x.addOccasions(talk, texts, c)
}

// takeOnlyText takes the only text of a delivery that names no event for its name,
// whatever its key: {description: Rivercon, year: 2018}.
func (f *recordFacts) takeOnlyText(talk *recordFacts) {
	if f.event != nil || f.title != nil || f.location != nil || talk.event != nil || len(f.remarks)+len(f.rest) != 1 {
		return
	}
	only := slices.Concat(f.remarks, f.rest)[0]
	if text := only.text(); len(only.lines) == 1 && len(strings.Fields(text)) <= maxNamed && phrase.Capital(text) && !phrase.LabelsOnly(text) && !strings.HasSuffix(text, ".") {
		f.event, f.body, f.remarks, f.rest = &only, nil, nil, nil
	}
}

// addRecord makes an entry of a record, and of the talk it delivers where there
// is one.
func (x *extractor) addRecord(f *recordFacts, c context, talk *recordFacts) {
	c = x.weighing(c, f.block.Start, f.block, recordText(f.block))
	d := &draft{start: f.block.Start, context: c, unit: &unit{below: &phrase.Facts{}}, reading: &phrase.Reading{}, record: f}
	e := &d.entry
	if f.title != nil && f.block.Kind != outline.Record || f.title != nil {
		d.start = f.title.start
	}
	d.links = f.links
	e.Title, e.Event, e.Location = phrase.TrimTitle(f.title.text()), f.event.text(), f.location.text()
	e.Key, e.GUID, e.URL, e.Image = f.key, f.guid, f.url, f.image
	e.Language, e.Speakers, e.Tags, e.Body = f.language, f.speakers, f.tags, f.body
	e.Clock = f.clock
	e.Kind = lexicon.Kinds[lexicon.Plain(f.kind)]
	d.own = f.ownDate()
	d.tellRecord(f, "")
	if talk != nil {
		e.inheritTalk(talk)
		d.tellRecord(talk, " of the talk")
		d.links = append(append([]phrase.FoundLink{}, talk.links...), f.links...)
		if d.own == nil {
			d.own = talk.ownDate()
		}
		if f.block.Kind == outline.Paragraph {
			d.start = f.block.Start
		}
	}
	x.finishRecord(d, f)
}

// inheritTalk takes what a delivery does not state itself from its talk.
func (e *Entry) inheritTalk(talk *recordFacts) {
	if e.Title == "" {
		e.Title = talk.title.text()
	}
	if e.Event == "" {
		e.Event = talk.event.text()
	}
	if e.Location == "" && e.Event == talk.event.text() {
		e.Location = talk.location.text()
	}
	if len(e.Body) == 0 {
		e.Body = talk.body
	}
	if e.Language == "" {
		e.Language = talk.language
	}
	if len(e.Speakers) == 0 {
		e.Speakers = talk.speakers
	}
	e.Tags = append(append([]string{}, talk.tags...), e.Tags...)
}

// ownDate gives the date that a record states: its date field with the end
// field, its year, month and day, or the date in the event's name.
func (f *recordFacts) ownDate() *dates.Match {
	m := f.date
	if m == nil && (f.year.Year != 0 || f.year.Month != 0) {
		m = &dates.Match{First: f.year, Form: dates.ISO}
	}
	if m != nil && f.year.Year != 0 {
		filled := m.Fill(f.year)
		m = &filled
	}
	if m != nil && f.end != nil && m.Last.IsZero() && f.end.First.Compare(m.First) > 0 {
		with := *m
		with.Last = f.end.First
		m = &with
	}
	if m != nil {
		return m
	}
	for _, v := range []*value{f.event, f.title} {
		if v == nil {
			continue
		}
		for i := range v.lines {
			if m := v.lines[i].BestDate(); m != nil && (v == f.event || m.Form != dates.Year) {
				return m
			}
		}
	}
	return nil
}

// finishRecord completes an entry made of a record and keeps it where it is one.
func (x *extractor) finishRecord(d *draft, f *recordFacts) {
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
		if e.Title = e.Event; e.Title == "" {
			c.why.is(IsLeftOut, "no key of it gives a title or an event")
			return
		}
	}
	if e.Location != "" && strings.EqualFold(e.Location, e.Event) {
		e.Location = ""
	}
	x.date(d)
	event := e.Event
	if f.event != nil && len(f.event.lines) == 1 {
		if m := f.event.lines[0].BestDate(); m != nil && e.Event == f.event.text() {
			e.Event = phrase.TrimDate(&f.event.lines[0], m)
		}
	}
	if e.Title != event {
		d.trimTitle()
	}
	e.Links = phrase.CleanLinks(d.links, e.Event)
	if e.Language == "" {
		e.Language = x.page.lang
	}
	x.drafts = append(x.drafts, d)
}
