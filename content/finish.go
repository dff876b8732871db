package content

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// The last step of an entry: what was told apart and what it inherits become its
// fields.

// settle tells the fields of sister drafts apart, all together: the layouts vote, and
// some of those that were told apart before.
func (x *extractor) settle(drafts []*draft) {
	x.sisterDrafts = append(x.sisterDrafts, drafts)
	for _, d := range drafts {
		if d.group == 0 {
			d.group = len(x.sisterDrafts)
		}
	}
	showTogether(drafts)
	var unread []*draft
	var readings, settled []*phrase.Reading
	for _, d := range drafts {
		switch {
		case d.reading == nil:
		case d.settled && len(settled) < mostSettled:
			settled = append(settled, d.reading)
		case d.settled:
		case d.entry.Title == "":
			unread, readings = append(unread, d), append(readings, d.reading)
		case d.told:
			unread = append(unread, d)
		}
	}
	if len(unread) == 0 {
		return
	}
	v := phrase.Ballot(append(readings, settled...))
	for _, d := range unread {
		d.read(v)
	}
	takePlaces(unread)
	below := titlesBelow(unread)
	for _, d := range unread {
		d.settled, d.titleBelow = true, below[d]
		x.finish(d)
	}
	for _, r := range append(readings, settled...) {
		r.Lattice = nil // what is told apart needs it no more
	}
}

// showTogether takes the undated talks of a list in which half of them or more are shown
// to have been given for such too, where they lead anywhere.
func showTogether(drafts []*draft) {
	undated, shown := 0, 0
	for _, d := range drafts {
		if d.own == nil && d.context.date.IsZero() {
			undated++
			shown += phrase.Count(!d.silent)
		}
	}
	if shown < 2 || shown*2 < undated {
		return
	}
	for _, d := range drafts {
		d.silent = d.silent && (d.context.role != phrase.TalksRole || len(d.links) == 0)
	}
}

// mostSettled is how many drafts vote that are settled already.
const mostSettled = 32

func (d *draft) read(v *phrase.Votes) {
	d.reading.Traced = d.context.why != nil
	d.parts = d.reading.Read(v)
}

// finish fills the entry from what was told apart and what it inherits.
func (x *extractor) finish(d *draft) {
	e, p := &d.entry, &d.parts
	d.takeParts()
	d.columns()
	if d.context.under != nil {
		d.takeTalk(d.context.under)
	}
	d.labels()
	d.takeDeckTitle()
	d.takeBelow()
	d.takeSaidTitle()
	d.takeSentence()
	d.ownEvent = e.Event != "" && !p.NoTitle
	d.takeHeading()
	d.takePlaceAbove()
	d.takeTownBelow()
	x.date(d)
	named := e.Event
	e.Event, e.Location = phrase.TrimEvent(phrase.TrimSigns(e.Event)), phrase.TrimPlace(phrase.TrimSigns(e.Location))
	if e.Location == e.Event && !phrase.PlaceLike(e.Location) {
		e.Location = "" // told twice
	}
	d.trimTitle()
	d.takeRoles()
	e.Links = phrase.CleanLinks(d.links, e.Event)
	if phrase.Followable(p.TitleURL) && hasPage(p.TitleURL) {
		e.URL = p.TitleURL
	}
	if e.Language == "" {
		e.Language = x.page.lang
	}
	if e.Title == named {
		e.Title = e.Event // less what leads to it
	}
	if p.NoTitle && e.Title == e.Event && !d.reading.Headed {
		e.Title = phrase.Yearless(e.Event)
	}
	if e.Title == "" {
		e.Title = phrase.Yearless(e.Event)
		d.from(phrase.TitleField, d.start, "its event, as nothing in it can be a title")
	} else if e.Event == e.Title && !p.NoTitle {
		e.Event = ""
	}
	if d.listed && e.Event != "" && e.Event != e.Title && len(e.Title) < 200 && phrase.WordsIn(e.Title) > 1 {
		d.silent = false // a word alone is as likely a topic, or a link to elsewhere
	}
	if d.cancelled() {
		d.silent, e.Date = true, dates.Date{}
	}
}

// trimTitle takes off the title what is no part of it.
func (d *draft) trimTitle() {
	e := &d.entry
	e.Title = phrase.TrimTitle(phrase.TrimFlags(e.Title))
	d.takeNotes()
	e.Title = phrase.WithoutEvent(e.Title, e.Event)
}

// takeNotes takes the notes in brackets off the title's end, and from them the kind of
// appearance where nothing else tells it.
func (d *draft) takeNotes() {
	for range 3 {
		title, note := phrase.TrimNote(d.entry.Title)
		if note == "" {
			return
		}
		if d.entry.Title = title; d.entry.Kind == "" {
			d.entry.Kind = phrase.KindIn(note)
		}
	}
}

// takeParts takes what the chunks were told apart into.
func (d *draft) takeParts() {
	e, p := &d.entry, &d.parts
	if d.told {
		p.Event, p.NoTitle = cmp.Or(p.Event, p.Title), false
	} else {
		e.Title = p.Title
	}
	e.Event = p.Event
	if p.Location != "" {
		e.Location = p.Location
	}
	d.tellParts()
	d.takeSaid()
}

// takeTalk takes from its talk what a delivery does not state itself.
func (d *draft) takeTalk(talk *draft) {
	e := &d.entry
	e.Title = talk.parts.Title
	d.from(phrase.TitleField, talk.start, "the talk above")
	shared := slices.Clone(talk.links)
	if e.Event != "" && talk.parts.Event != "" {
		shared = slices.DeleteFunc(shared, func(l phrase.FoundLink) bool {
			return l.Kind == EventLink || l.Text == talk.parts.Event && l.Text != talk.parts.Title
		})
	}
	d.links = append(shared, d.links...)
	if e.Event == "" {
		e.Event = talk.parts.Event
		d.from(phrase.EventField, talk.start, "the talk above")
	}
	if len(e.Body) == 0 {
		e.Body = talk.unit.facts().Rest
	}
}

// takeSentence takes the event that one of the first sentences below says the talk
// was given at, where nothing else names it.
func (d *draft) takeSentence() {
	e := &d.entry
	if e.Event != "" || d.own == nil || d.context.event != "" || d.unit == nil {
		return
	}
	for i, b := range e.Body {
		if i > 3 || b.Kind != outline.Paragraph {
			continue
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
		for j := range lines {
			if p, ok := lines[j].GivenEvent(); ok {
				e.Event = p.Event
				d.from(phrase.EventField, lines[j].Offset(0), "a sentence that says where the talk was given")
				if e.Location == "" && p.Location != "" {
					e.Location = p.Location
					d.from(phrase.PlaceField, lines[j].Offset(0), "a sentence that says where the talk was given")
				}
				return
			}
		}
	}
}

// takeRoles takes the kind of appearance and the speakers from the notes beside
// the title.
func (d *draft) takeRoles() {
	e := &d.entry
	if k := cmp.Or(lexicon.Kinds[lexicon.Plain(d.kind)], phrase.KindOf(d.reading.Chunks, e.Title)); k != "" {
		e.Kind = k
	}
	for _, k := range d.reading.Chunks {
		if k.Kind == phrase.StatusChunk {
			e.Status = k.Text
		}
		if k.Kind == phrase.SpeakerChunk {
			e.Speakers = append(e.Speakers, record.SplitNames(strings.NewReplacer(" & ", ", ", " and ", ", ").Replace(k.Text))...)
		}
	}
}

// columns takes the fields that the columns of a table name.
func (d *draft) columns() {
	e := &d.entry
	if d.fixedTitle != "" {
		e.Title, d.parts.TitleURL = d.fixedTitle, d.titleURL
		d.from(phrase.TitleField, d.start, "a column, a label or a list of titles")
	}
	if d.fixed == nil {
		return
	}
	if d.fixed.event != "" {
		e.Event = d.fixed.event
		d.from(phrase.EventField, d.fixed.eventAt, "a column for events, or the head of its row")
	}
	if d.fixed.location != "" {
		e.Location = d.fixed.location
		d.from(phrase.PlaceField, d.fixed.locationAt, "a column for places")
	}
}

// date puts the entry's date together: what it states itself, then what the
// headings around it add.
func (x *extractor) date(d *draft) {
	e, c := &d.entry, &d.context
	if d.own == nil {
		e.Date, e.End = c.date, c.end
		d.from(phrase.DateField, c.why.datedBy(d.start), "from above, as it states none itself")
		return
	}
	if d.own.Form == dates.Year && c.date.Year != 0 && c.contradicts(d.own.First) && (c.date.Month != 0 || strings.Contains(e.Title, strconv.Itoa(d.own.First.Year)) && e.Title != e.Event) {
		// A year in the title is what the talk is about; one below a day or month is
		// in a remark on another occasion.
		e.Date, e.End = c.date, c.end
		d.from(phrase.DateField, c.why.datedBy(d.start), "from above, as the year in the title is what the talk is about")
		return
	}
	m, ok := c.whole(*d.own)
	if !ok {
		e.Date, e.End = c.date, c.end
		d.from(phrase.DateField, c.why.datedBy(d.start), "from above, as the day's year is one of several")
		return
	}
	e.Date, e.End = m.First, m.Last
	e.Clock, e.Zone = m.Clock, m.Zone
	x.tellDate(d)
	if m.Ambiguous {
		x.warn(d.start, "day and month of "+quote(d.entry.Title)+" can be read in two ways, and only the year is kept: write the month by its name, or the date as year-month-day")
	}
	if c.date.Year != 0 && c.contradicts(e.Date) {
		d.outside = true
	}
}

func (x *extractor) warn(offset int, message string) {
	x.diags = append(x.diags, outline.Diagnostic{Place: x.doc.Source.Place(offset), Severity: outline.Warning, Message: message})
}

func quote(s string) string { return `"` + s + `"` }

// cancelled says whether the author struck out the entry's date or title.
func (d *draft) cancelled() bool {
	for _, c := range d.reading.Chunks {
		if c.Marks&phrase.Struck != 0 && (c.Kind == phrase.DateChunk || c.Text == d.entry.Title) {
			return true
		}
	}
	return false
}
