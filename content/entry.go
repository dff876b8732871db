package content

import (
	"cmp"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// draft begins an entry from a unit: its chunks from the head and the fact lines
// below it.
func (x *extractor) draft(u *unit, c context, needsTitle bool) *draft {
	if len(u.head) == 0 {
		return nil
	}
	f := u.facts()
	r := u.reading(needsTitle)
	r.HasEvent = c.event != "" && !c.weak
	d := &draft{unit: u, context: c, start: u.start, reading: r}
	if u.isTitle {
		d.takeFirstLine()
	}
	if len(u.head) > 0 && len(u.head[0].Atoms) > 0 && u.kind != sectionUnit {
		d.start = u.head[0].Offset(0)
	}
	d.links = append(append(append([]phrase.FoundLink{}, u.links...), f.Links...), x.bodyLinks(f.Rest)...)
	d.own, _ = u.date()
	if f.Date != nil && (d.own == nil || phrase.Precision(f.Date) > phrase.Precision(d.own) && (d.own.Form == dates.Year && f.Date.First.Day != 0 && f.Date.First.Year != 0 || !f.Date.First.Contradicts(d.own.First))) {
		d.own = f.Date
	}
	if d.own != nil && d.own.First.Year == 0 {
		d.own = withYear(d.own, u.factLines())
	}
	d.entry.Anchor = c.anchor
	if u.id != "" {
		d.entry.Anchor = u.id
	}
	d.entry.Body = append(f.Rest, kidBlocks(u.kids)...)
	return d
}

// reading gives the text of a unit, its head and the lines of facts below it, ready
// to be told apart.
func (u *unit) reading(needsTitle bool) *phrase.Reading {
	r := &phrase.Reading{Headed: u.kind == sectionUnit || u.level > 0, NeedsTitle: needsTitle}
	lines := u.factLines()
	for i := range lines {
		if i > 0 && i < len(u.head) && lines[i].Tells() {
			continue
		}
		chunks := lines[i].Chunks(i)
		if i >= len(u.head) {
			chunks = phrase.TrimGiven(chunks)
		}
		r.Chunks = append(r.Chunks, chunks...)
	}
	quoted := u.facts().Quoted
	if u.titled() {
		quoted = nil // a summary
	}
	for i := range quoted {
		chunks := quoted[i].Chunks(len(lines) + i)
		for j := range chunks {
			chunks[j].Quoted = true
		}
		r.Chunks = append(r.Chunks, chunks...)
	}
	return r
}

// factLines are the lines of a unit's head and those of facts below it.
func (u *unit) factLines() []phrase.Line {
	return append(append([]phrase.Line{}, u.head...), u.facts().Lines...)
}

// withYear adds to a day the year that stands elsewhere on the lines, mostly in
// the event's name.
func withYear(day *dates.Match, lines []phrase.Line) *dates.Match {
	for i := range lines {
		for j := range lines[i].Dates {
			if m := &lines[i].Dates[j]; m.First.Year != 0 && m.First.Month == 0 && m.Last.IsZero() && lines[i].Believes(m) {
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
		items.Blocks = append(append(items.Blocks, k.block), k.given...)
		items.End = items.Blocks[len(items.Blocks)-1].End
	}
	return blocks
}

// delivery makes an entry of one occasion of a talk.
func (x *extractor) delivery(u *unit, c context) *draft {
	d := x.draft(u, c, false)
	d.reading.Chunks = dropTitle(d.reading.Chunks, c.under.parts.Title)
	return d
}

// dropTitle drops the chunk that repeats the talk's title.
func dropTitle(chunks []phrase.Chunk, title string) []phrase.Chunk {
	kept := chunks[:0]
	for _, c := range chunks {
		if c.Text != title {
			kept = append(kept, c)
		}
	}
	return kept
}

// add keeps a draft for settling. One below which the titles of talks are
// labelled is the event of those, and one that sentences give several deliveries
// of becomes several.
func (x *extractor) add(d *draft) {
	facts := d.unit.facts()
	if titles := facts.Titles(); len(titles) > 0 {
		x.addTitled(d, titles)
		return
	}
	if at := d.unit.dateListed(); at >= 0 && d.own != nil {
		x.addListed(d, at)
		return
	}
	if at, occasions := d.unit.series(); occasions != nil && d.takesSeries() {
		x.addSeries(d, at, occasions)
		return
	}
	if d.own != nil || len(facts.Given) == 0 {
		x.drafts = append(x.drafts, d)
		return
	}
	for _, g := range facts.Given {
		e := *d
		e.own = g.Date
		e.context.event, e.context.location, e.context.weak = g.Event, cmp.Or(g.Place, e.context.location), false
		e.reading = &phrase.Reading{Chunks: d.reading.Chunks, Headed: d.reading.Headed, NeedsTitle: d.reading.NeedsTitle, HasEvent: true}
		x.drafts = append(x.drafts, &e)
	}
}

// addTitled adds an entry for each labelled title below a heading, which then
// names the event.
func (x *extractor) addTitled(d *draft, titles []phrase.Line) {
	head := d.reading
	head.NeedsTitle = false
	p := head.Read(phrase.NewVotes())
	for _, t := range titles {
		e := *d
		e.start = t.Offset(0)
		e.fixedTitle = titleOf(&t)
		e.fixed = &fixed{event: p.Event, location: p.Location}
		e.reading = &phrase.Reading{Chunks: head.Chunks}
		x.drafts = append(x.drafts, &e)
	}
}

// titleOf gives the title on a labelled line: its first bold, linked or quoted
// part, else all of it.
func titleOf(l *phrase.Line) string {
	for _, c := range l.Chunks(0) {
		if c.Kind == phrase.TextChunk && (c.Marks&(phrase.Strong|phrase.Linked) != 0 || c.Quoted) {
			return c.Text
		}
	}
	return l.Text
}

// bodyLinks collects the links of body blocks.
func (x *extractor) bodyLinks(blocks []*outline.Block) []phrase.FoundLink {
	var links []phrase.FoundLink
	for _, b := range blocks {
		if b.Kind == outline.Code {
			continue
		}
		links = appendLinks(links, b.Runs)
		links = append(links, x.bodyLinks(b.Blocks)...)
	}
	return links
}

// appendLinks appends the links among runs, whose text nobody asks for.
func appendLinks(links []phrase.FoundLink, runs []outline.Run) []phrase.FoundLink {
	for i := range runs {
		switch run := &runs[i]; run.Kind {
		case outline.Embed:
			links = append(links, phrase.FoundLink{Link: phrase.Link{URL: run.URL, Text: run.Text}, Start: run.Start, Embed: true})
		case outline.Link:
			links = append(links, phrase.FoundLink{Link: phrase.Link{URL: run.URL, Text: outline.RunsText(run.Runs)}, Start: run.Start})
			links = appendLinks(links, run.Runs)
		case outline.Text, outline.CodeSpan, outline.Break, outline.Newline, outline.LineEnd, outline.Image:
		default:
			links = appendLinks(links, run.Runs)
		}
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
