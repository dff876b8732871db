package content

import (
	"strings"

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
			x.mapping(b, c)
		}
	}
}

// mapping goes through a file's top mapping: its keys are names of lists,
// periods, or settings.
func (x *extractor) mapping(b *outline.Block, c context) {
	for i := range b.Fields {
		field := &b.Fields[i]
		n := nestedOf(field)
		if n == nil {
			continue
		}
		x.group(*n, c)
	}
}

// group goes through a nested list or mapping under its key.
func (x *extractor) group(n nested, c context) {
	key := line{text: n.key, dates: dates.Find(n.key, dates.Options{})}
	if m, ok := periodOf(&key); ok {
		c = c.at(m)
	} else if r, ok := headingRole(keyForm(n.key)); ok && r != unknownRole {
		c.role = r
	}
	if c.role == otherRole {
		return
	}
	if len(n.blocks) == 1 && n.blocks[0].Kind == outline.Record && !x.isEntry(x.readRecord(n.blocks[0]), c) {
		x.mapping(n.blocks[0], c)
		return
	}
	x.records(n.blocks, c)
}

// isEntry says whether a record by itself could be an entry or hold deliveries.
func (x *extractor) isEntry(f *recordFacts, c context) bool {
	return (f.title != nil || f.name != nil || f.event != nil) && (f.date != nil || f.year.Year != 0 || len(f.lists) > 0 || c.date.Year != 0)
}

// records goes through sister records.
func (x *extractor) records(blocks []*outline.Block, c context) {
	all := make([]*recordFacts, 0, len(blocks))
	for _, b := range blocks {
		if b.Kind == outline.Record {
			all = append(all, x.readRecord(b))
		}
	}
	s := surveyRecords(all)
	s.about += x.aboutBelow(all, 3)
	if !s.talks(x.page.role, c) {
		return
	}
	before := len(x.drafts)
	for _, f := range all {
		x.dataRecord(f, s, c)
	}
	x.settle(x.drafts[before:])
}

// recordSurvey counts what sister records hold.
type recordSurvey struct {
	n, titles, events, venues, locations, dated, lists int
	// told counts the records with a date in a description.
	told int
	// about counts the fields that only talks have: slides, videos, events.
	about int
}

func surveyRecords(all []*recordFacts) recordSurvey {
	var s recordSurvey
	for _, f := range all {
		s.n++
		s.titles += count(f.title != nil)
		s.events += count(f.event != nil)
		s.venues += count(f.venue != nil)
		s.locations += count(f.location != nil)
		s.dated += count(f.date != nil || f.year.Year != 0)
		s.lists += count(len(f.lists) > 0)
		s.told += count(bestOf(f.remarks) != nil || bestOf(f.rest) != nil)
		about := f.event != nil || f.venue != nil
		for _, l := range f.links {
			switch l.Kind {
			case Slides, Video, Audio:
				about = true
			}
		}
		s.about += count(about)
	}
	return s
}

// aboutBelow counts the records that hold, at some depth, records with fields
// that only talks have.
func (x *extractor) aboutBelow(all []*recordFacts, depth int) int {
	n := 0
	for _, f := range all {
		for _, list := range f.lists {
			var inner []*recordFacts
			for _, b := range list.blocks {
				if b.Kind == outline.Record {
					inner = append(inner, x.readRecord(b))
				}
			}
			s := surveyRecords(inner)
			if s.about*2 > s.n || depth > 0 && x.aboutBelow(inner, depth-1)*2 > len(inner) {
				n++
				break
			}
		}
	}
	return n
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// talks says whether sister records list talks: the page or their key says so,
// or most have what only talks have.
func (s recordSurvey) talks(page role, c context) bool {
	switch {
	case s.n == 0 || c.role == otherRole:
		return false
	case c.role == talksRole || page == talksRole:
		return s.dated > 0 || s.told > 0 || s.about > 0 || s.lists > 0 || c.date.Year != 0
	}
	return s.about*2 >= s.n && s.about > 0 && (s.dated*2 >= s.n || s.lists*2 >= s.n || c.date.Year != 0)
}

// settleVenue gives the ambiguous keys their meaning: a venue is the event where
// the sisters name no event, else the place; a name is the title where none has
// one, else the event.
func (f *recordFacts) settleVenue(s recordSurvey) {
	if f.venue != nil {
		if s.events == 0 && f.event == nil {
			f.event = f.venue
			f.splitVenue()
		} else if f.location == nil {
			f.location = f.venue
		} else if v := f.venue.text(); v != f.event.text() && v != f.location.text() {
			f.location.lines = append([]line{{text: v + ", "}}, f.location.lines...)
		}
		f.venue = nil
	}
	if f.name != nil {
		if f.title == nil && (s.titles == 0 || f.event != nil) {
			f.title = f.name
		} else if f.event == nil {
			f.event = f.name
		}
		f.name = nil
	}
}

// splitVenue parts a venue that names the event and its place.
func (f *recordFacts) splitVenue() {
	if f.location != nil || len(f.event.lines) != 1 {
		return
	}
	event, place := splitPlace(f.event.lines[0].text)
	if place == "" || eventLike(event) == 0 {
		return
	}
	location, named := *f.event, *f.event
	location.lines, named.lines = []line{{text: place}}, []line{f.event.lines[0]}
	named.lines[0].text = event
	f.event, f.location = &named, &location
}

// dataRecord makes entries of one record: one, one for each delivery it lists,
// or those of the talks it lists.
func (x *extractor) dataRecord(f *recordFacts, s recordSurvey, c context) {
	if f.draft {
		return
	}
	talks, deliveries := f.split(x)
	switch {
	case len(talks) > 0:
		f.settleVenue(recordSurvey{titles: 1, events: s.events})
		c = f.context(c)
		for _, n := range talks {
			x.talksOf(n, c)
		}
	case len(deliveries) > 0:
		f.settleVenue(s)
		for _, n := range deliveries {
			x.deliveriesOf(f, n, c)
		}
	default:
		if s.dated == 0 {
			x.readRemarks(f)
		}
		f.settleVenue(s)
		x.addRecord(f, c, nil)
	}
}

// readRemarks takes date, event and place from a record's description or other
// values, where its sisters have no key for the date.
func (x *extractor) readRemarks(f *recordFacts) {
	for _, v := range append(append([]value{}, f.rest...), f.remarks...) {
		m := bestOf([]value{v})
		if m == nil || len(v.lines) != 1 || len(strings.Fields(v.lines[0].text)) > 20 {
			continue
		}
		f.date = m
		r := &reading{chunks: v.lines[0].chunks(0), needsTitle: f.title == nil && f.name == nil}
		p := r.read(newVotes())
		for _, field := range []struct {
			to   **value
			text string
		}{{&f.title, p.title}, {&f.event, p.event}, {&f.location, p.location}} {
			if *field.to == nil && field.text != "" {
				*field.to = &value{key: v.key, start: v.start, lines: []line{{text: field.text}}}
			}
		}
		return
	}
}

// split tells a record's lists apart: of talks, where the record is a period or
// an event, or of deliveries, where it is a talk.
func (f *recordFacts) split(x *extractor) (talks, deliveries []nested) {
	for _, n := range f.lists {
		titled, dated, records, texts := 0, 0, 0, 0
		for _, b := range n.blocks {
			if b.Kind == outline.Paragraph {
				texts++
				continue
			}
			g := x.readRecord(b)
			records++
			titled += count(g.title != nil || g.name != nil || len(g.lists) > 0)
			dated += count(g.ownDate() != nil || g.event != nil || g.venue != nil)
		}
		m := meaningOf(n.key)
		key := keyForm(n.key)
		r, _ := headingRole(key)
		switch {
		case records > 0 && f.title != nil && (dated > 0 || m == eventMeaning || m == venueMeaning) && r != otherRole:
			deliveries = append(deliveries, n)
		case records > 0 && titled > 0 && f.title == nil:
			talks = append(talks, n)
		case texts > 0 && records == 0 && f.title != nil && (m == venueMeaning || m == eventMeaning || key == "events" || key == "conferences"):
			deliveries = append(deliveries, n)
		case texts > 0 && records == 0 && f.title == nil && r == talksRole:
			talks = append(talks, n)
		}
	}
	return talks, deliveries
}

// context gives what the talks below a record inherit.
func (f *recordFacts) context(c context) context {
	if f.date != nil {
		c = c.at(*f.date)
	} else if f.year.Year != 0 || f.year.Month != 0 {
		c.date = f.year.Fill(c.date)
	}
	if f.event == nil && f.title != nil {
		f.event = f.title
	}
	if f.event != nil {
		c.event = f.event.text()
		for i := range f.event.lines {
			if m := f.event.lines[i].bestDate(); m != nil && c.date.Year == 0 {
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
	if n.blocks[0].Kind == outline.Paragraph {
		for _, b := range n.blocks {
			lines, links := readLines(b, false, x.order)
			if len(lines) == 0 {
				continue
			}
			f := &recordFacts{block: b, title: &value{lines: lines, start: b.Start}, links: links}
			x.addRecord(f, c, nil)
		}
		return
	}
	if c.role == unknownRole {
		c.role = talksRole
	}
	x.records(n.blocks, c)
}

// deliveriesOf makes an entry of each occasion a talk was given at.
func (x *extractor) deliveriesOf(talk *recordFacts, n nested, c context) {
	for _, b := range n.blocks {
		var g *recordFacts
		if b.Kind == outline.Paragraph {
			lines, links := readLines(b, false, x.order)
			g = &recordFacts{block: b, links: links, event: &value{lines: lines, start: b.Start}}
		} else {
			g = x.readRecord(b)
			if g.event == nil {
				g.event, g.name = g.name, nil
			}
			g.settleVenue(recordSurvey{titles: 1, events: count(g.event != nil)})
			if g.event == nil && g.title != nil && g.title.text() != talk.title.text() {
				g.event, g.title = g.title, nil
			}
		}
		x.addRecord(g, c, talk)
	}
}

// addRecord makes an entry of a record, and of the talk it delivers where there
// is one.
func (x *extractor) addRecord(f *recordFacts, c context, talk *recordFacts) {
	d := &draft{start: f.block.Start, context: c, unit: &unit{below: &facts{}}, reading: &reading{}}
	e := &d.entry
	if f.title != nil && f.block.Kind != outline.Record || f.title != nil {
		d.start = f.title.start
	}
	d.links = f.links
	e.Title, e.Event, e.Location = f.title.text(), f.event.text(), f.location.text()
	e.Key, e.GUID, e.URL, e.Image = f.key, f.guid, f.url, f.image
	e.Language, e.Speakers, e.Tags, e.Body = f.language, f.speakers, f.tags, f.body
	e.Clock = f.clock
	e.Kind = kinds[plain(f.kind)]
	d.own = f.ownDate()
	if talk != nil {
		e.inheritTalk(talk)
		d.links = append(append([]foundLink{}, talk.links...), f.links...)
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
	if m == nil && f.year.Year != 0 {
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
			if m := v.lines[i].bestDate(); m != nil && (v == f.event || m.Form != dates.Year) {
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
		e.Event, d.links = c.event, append(append([]foundLink{}, c.links...), d.links...)
		if e.Location == "" {
			e.Location = c.location
		}
	}
	if e.Title == "" {
		if e.Title = e.Event; e.Title == "" {
			return
		}
	}
	if e.Location != "" && strings.EqualFold(e.Location, e.Event) {
		e.Location = ""
	}
	x.date(d)
	if f.event != nil && len(f.event.lines) == 1 {
		if m := f.event.lines[0].bestDate(); m != nil && e.Event == f.event.text() {
			e.Event = trimDate(&f.event.lines[0], m)
		}
	}
	e.Links = cleanLinks(d.links, e.Event)
	if e.Language == "" {
		e.Language = x.page.lang
	}
	x.drafts = append(x.drafts, d)
}
