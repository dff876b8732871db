package content

import (
	"strconv"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// draft begins an entry from a unit: its chunks from the head and the fact lines
// below it.
func (x *extractor) draft(u *unit, c context, needsTitle bool) *draft {
	if len(u.head) == 0 {
		return nil
	}
	f := u.facts()
	d := &draft{unit: u, context: c, start: u.start, reading: &reading{headed: u.kind == sectionUnit || u.level > 0, needsTitle: needsTitle, hasEvent: c.event != "" && !c.weak}}
	lines := append(append([]line{}, u.head...), f.lines...)
	for i := range lines {
		chunks := lines[i].chunks(i)
		if i >= len(u.head) {
			chunks = trimGiven(chunks)
		}
		d.reading.chunks = append(d.reading.chunks, chunks...)
	}
	for i := range f.quoted {
		chunks := f.quoted[i].chunks(len(lines) + i)
		for j := range chunks {
			chunks[j].quoted = true
		}
		d.reading.chunks = append(d.reading.chunks, chunks...)
	}
	if len(u.head) > 0 && len(u.head[0].atoms) > 0 && u.kind != sectionUnit {
		d.start = u.head[0].offset(0)
	}
	d.links = append(append(append([]foundLink{}, u.links...), f.links...), x.bodyLinks(f.rest)...)
	d.own, _ = u.date()
	if f.date != nil && (d.own == nil || precision(f.date) > precision(d.own) && !f.date.First.Contradicts(d.own.First)) {
		d.own = f.date
	}
	if d.own != nil && d.own.First.Year == 0 {
		d.own = withYear(d.own, lines)
	}
	d.entry.Anchor = c.anchor
	if u.id != "" {
		d.entry.Anchor = u.id
	}
	d.entry.Body = append(f.rest, kidBlocks(u.kids)...)
	return d
}

// withYear adds to a day the year that stands elsewhere on the lines, mostly in
// the event's name.
func withYear(day *dates.Match, lines []line) *dates.Match {
	for i := range lines {
		for j := range lines[i].dates {
			if m := &lines[i].dates[j]; m.First.Year != 0 && m.First.Month == 0 && m.Last.IsZero() && lines[i].believes(m) {
				filled := day.Fill(m.First)
				return &filled
			}
		}
	}
	return day
}

// kidBlocks gives the blocks of the units inside an entry, which are part of its
// description.
func kidBlocks(kids []*unit) []*outline.Block {
	var blocks []*outline.Block
	var items *outline.Block
	for _, k := range kids {
		if k.kind != itemUnit {
			blocks, items = append(blocks, k.block), nil
			continue
		}
		if items == nil {
			items = &outline.Block{Kind: outline.List, Start: k.block.Start}
			blocks = append(blocks, items)
		}
		items.Blocks, items.End = append(items.Blocks, k.block), k.block.End
	}
	return blocks
}

// delivery makes an entry of one occasion of a talk.
func (x *extractor) delivery(u *unit, c context) *draft {
	d := x.draft(u, c, false)
	d.reading.chunks = dropTitle(d.reading.chunks, c.under.parts.title)
	return d
}

// dropTitle drops the chunk that repeats the talk's title.
func dropTitle(chunks []chunk, title string) []chunk {
	kept := chunks[:0]
	for _, c := range chunks {
		if c.text != title {
			kept = append(kept, c)
		}
	}
	return kept
}

// add keeps a draft for settling; one that sentences give several deliveries of
// becomes several.
func (x *extractor) add(d *draft) {
	given := d.unit.facts().given
	if d.own != nil || len(given) == 0 {
		x.drafts = append(x.drafts, d)
		return
	}
	for i := range given {
		e := *d
		e.own = given[i].date
		e.context.event, e.context.weak = given[i].event, false
		e.reading = &reading{chunks: d.reading.chunks, headed: d.reading.headed, needsTitle: d.reading.needsTitle, hasEvent: true}
		x.drafts = append(x.drafts, &e)
	}
}

// settle tells the fields of sister drafts apart, all together: the layouts vote.
func (x *extractor) settle(drafts []*draft) {
	v := newVotes()
	for _, d := range drafts {
		if d.entry.Title == "" && d.reading != nil && d.reading.needsTitle {
			v.add(d.reading)
		}
	}
	for _, d := range drafts {
		if (d.entry.Title == "" || d.told) && d.reading != nil {
			d.read(v)
			x.finish(d)
		}
	}
}

func (d *draft) read(v *votes) { d.parts = d.reading.read(v) }

// finish fills the entry from what was told apart and what it inherits.
func (x *extractor) finish(d *draft) {
	e, p, c := &d.entry, &d.parts, &d.context
	if d.told {
		p.event, p.noTitle = first(p.event, p.title), false
	} else {
		e.Title = p.title
	}
	e.Event = p.event
	if p.location != "" {
		e.Location = p.location
	}
	d.columns()
	if t := c.under; t != nil {
		e.Title = t.parts.title
		d.links = append(append([]foundLink{}, t.links...), d.links...)
		if e.Event == "" {
			e.Event = t.parts.event
		}
		e.Body = append(t.entry.Body[:0:0], e.Body...)
	}
	d.labels()
	if e.Event == "" || p.noTitle && c.event != "" {
		if c.event != "" && (!c.weak || e.Event == "") && c.event != e.Title {
			e.Event = c.event
			if e.Location == "" {
				e.Location = c.location
			}
			d.links = append(append([]foundLink{}, c.links...), d.links...)
		}
	}
	x.date(d)
	e.Title = trimTitle(e.Title)
	e.Event = trimEvent(e.Event)
	if e.Kind = kinds[plain(d.kind)]; e.Kind == "" {
		e.Kind = kindOf(d.reading.chunks, e.Title)
	}
	for _, k := range d.reading.chunks {
		if k.kind == speakerChunk {
			e.Speakers = append(e.Speakers, splitNames(strings.NewReplacer(" & ", ", ", " and ", ", ").Replace(k.text))...)
		}
	}
	e.Links = cleanLinks(d.links, e.Event)
	if followable(p.titleURL) && hasPage(p.titleURL) {
		e.URL = p.titleURL
	}
	e.Language = x.page.lang
	if e.Title == "" {
		e.Title = e.Event
	} else if e.Event == e.Title && !p.noTitle {
		e.Event = ""
	}
	if d.listed && e.Event != "" && e.Event != e.Title && len(e.Title) < 200 {
		d.silent = false
	}
	if d.cancelled() {
		d.silent, e.Date = true, dates.Date{}
	}
}

// hasPage says whether a linked title leads to a page of the talk's own, and not
// to its slides or recording.
func hasPage(address string) bool {
	switch kindOfLink("", address) {
	case OtherLink, EventLink:
		return true
	}
	return false
}

// columns takes the fields that the columns of a table name.
func (d *draft) columns() {
	e := &d.entry
	if d.fixedTitle != "" {
		e.Title, d.parts.titleURL = d.fixedTitle, d.titleURL
	}
	if d.fixed == nil {
		return
	}
	if d.fixed.event != "" {
		e.Event = d.fixed.event
	}
	if d.fixed.location != "" {
		e.Location = d.fixed.location
	}
}

// date puts the entry's date together: what it states itself, then what the
// headings around it add.
func (x *extractor) date(d *draft) {
	e, c := &d.entry, &d.context
	if d.own == nil {
		e.Date, e.End = c.date, c.end
		return
	}
	if d.own.Form == dates.Year && c.date.Year != 0 && d.own.First.Contradicts(c.date) && strings.Contains(e.Title, strconv.Itoa(d.own.First.Year)) && e.Title != e.Event {
		e.Date, e.End = c.date, c.end // a year in the title is what the talk is about
		return
	}
	m := d.own.Fill(c.date)
	e.Date, e.End = m.First, m.Last
	e.Clock, e.Zone = m.Clock, m.Zone
	if m.Ambiguous {
		x.warn(d.start, "day and month of "+quote(d.entry.Title)+" can be read in two ways, and only the year is kept: write the month by its name, or the date as year-month-day")
	}
	if c.date.Year != 0 && e.Date.Contradicts(c.date) {
		x.warn(d.start, "the date of "+quote(d.entry.Title)+", "+e.Date.String()+", is not in "+c.date.String()+" as the heading above says")
	}
}

func (x *extractor) warn(offset int, message string) {
	x.diags = append(x.diags, outline.Diagnostic{Place: x.doc.Source.Place(offset), Severity: outline.Warning, Message: message})
}

// first gives the first of two texts that is not empty.
func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func quote(s string) string { return `"` + s + `"` }

// labels takes the labelled values below the head.
func (d *draft) labels() {
	for _, l := range d.unit.facts().fields {
		switch meaningOf(l.key) {
		case eventMeaning, venueMeaning:
			if !labelsOnly(l.value.text) && d.entry.Event == "" {
				d.entry.Event = l.value.text
			}
		case locationMeaning:
			d.entry.Location = l.value.text
		case titleMeaning:
			d.entry.Title = l.value.text
		}
		d.relabel(l)
	}
}

// relabel gives the links of a labelled line their label for a text.
func (d *draft) relabel(l labelled) {
	for _, a := range l.value.atoms {
		if a.marks&linked == 0 {
			continue
		}
		for i := range d.links {
			k := &d.links[i]
			if k.URL == a.url && (k.Text == "" || isAddress(k.Text) || labelsOnly(k.Text)) {
				k.Text = l.key
				if kind := labelOf(l.key); kind != "" {
					k.Kind = kind
				}
			}
		}
	}
}

// cancelled says whether the author struck out the entry's date or title.
func (d *draft) cancelled() bool {
	for _, c := range d.reading.chunks {
		if c.marks&struck != 0 && (c.kind == dateChunk || c.text == d.entry.Title) {
			return true
		}
	}
	return false
}

// kindOf gives the kind of appearance that the role notes beside a title, or the
// title itself, name.
func kindOf(chunks []chunk, title string) string {
	for _, c := range chunks {
		if c.kind != roleChunk {
			continue
		}
		for _, w := range strings.Fields(c.text) {
			if k := kinds[plain(w)]; k != "" {
				return k
			}
		}
	}
	if before, _, ok := strings.Cut(title, ":"); ok {
		return kinds[plain(before)]
	}
	return ""
}

// ownLabels stand before a title and only say that it is one.
var ownLabels = words("talk title talk_title titel titre título vortrag vortragstitel доклад тема charla ponencia palestra foredrag")

// trimTitle takes off a title what is not part of it: a label that says that it
// is one, and the quotes around all of it.
func trimTitle(t string) string {
	if label, rest, ok := strings.Cut(t, ": "); ok && ownLabels.has(label) {
		t = strings.TrimSpace(rest)
	}
	for open, shut := range pairs {
		if inner, ok := strings.CutPrefix(t, string(open)); ok && open != '(' && open != '[' && open != '「' && open != '《' && open != '『' {
			if inner, ok := strings.CutSuffix(inner, string(shut)); ok && !strings.ContainsRune(inner, open) && !strings.ContainsRune(inner, shut) {
				return inner
			}
		}
	}
	return t
}

// trimEvent takes the words off that lead to an event's name.
func trimEvent(e string) string {
	lower := strings.ToLower(e)
	if len(lower) != len(e) {
		return e
	}
	for _, w := range givenWords {
		if i := strings.Index(lower, w+" "); i >= 0 {
			e = e[i+len(w)+1:]
			lower = lower[i+len(w)+1:]
		}
	}
	for _, w := range []string{"at the ", "at ", "the ", "@ ", "@", "beim ", "bei der ", "auf der ", "im ", "joint "} {
		if rest, ok := strings.CutPrefix(lower, w); ok && (w != "the " || unicode.IsLower(firstRune(e[len(w):]))) {
			e, lower = e[len(w):], rest
		}
	}
	return strings.TrimSpace(e)
}

// trimGiven cuts the words in front of an event on a line of facts: "An opening
// keynote at".
func trimGiven(chunks []chunk) []chunk {
	for i := range chunks {
		if chunks[i].kind == textChunk {
			chunks[i].text = trimEvent(chunks[i].text)
			break
		}
	}
	return chunks
}

// trimDate gives a heading's text without its date, unless the date is a year
// that belongs to the name.
func trimDate(l *line, m *dates.Match) string {
	if !standsAlone(l.text, m) {
		return l.text
	}
	text := strings.TrimSpace(l.text[:m.Start]) + " " + strings.TrimSpace(l.text[m.End:])
	text, _ = trimChunk(strings.ReplaceAll(strings.ReplaceAll(text, "( )", ""), "()", ""))
	return text
}

// placeInBrackets parts "Event (City)" where the brackets hold a place.
func placeInBrackets(text string) (event, place string, ok bool) {
	i := strings.LastIndex(text, " (")
	if i < 0 || !strings.HasSuffix(text, ")") {
		return "", "", false
	}
	place = text[i+2 : len(text)-1]
	if !placeLike(place) {
		return "", "", false
	}
	return text[:i], place, true
}

// bodyLinks collects the links of body blocks.
func (x *extractor) bodyLinks(blocks []*outline.Block) []foundLink {
	var links []foundLink
	for _, b := range blocks {
		if b.Kind == outline.Code {
			continue
		}
		_, found := readLines(b, false, x.order)
		links = append(links, found...)
		links = append(links, x.bodyLinks(b.Blocks)...)
	}
	return links
}

// blockText gives the text of a block and all it holds.
func blockText(b *outline.Block) string {
	text := outline.RunsText(b.Runs)
	for _, c := range b.Blocks {
		text += " " + blockText(c)
	}
	return text
}

// directive says whether a talkfeed comment in the unit begins with a word.
func (u *unit) directive(word string) bool {
	for _, b := range u.body {
		if b.Kind == outline.Directive && strings.HasPrefix(strings.TrimSpace(outline.RunsText(b.Runs)), word) {
			return true
		}
	}
	return false
}
