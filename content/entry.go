package content

import (
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
	r := u.reading(needsTitle)
	r.hasEvent = c.event != "" && !c.weak
	d := &draft{unit: u, context: c, start: u.start, reading: r}
	if len(u.head) > 0 && len(u.head[0].atoms) > 0 && u.kind != sectionUnit {
		d.start = u.head[0].offset(0)
	}
	d.links = append(append(append([]foundLink{}, u.links...), f.links...), x.bodyLinks(f.rest)...)
	d.own, _ = u.date()
	if f.date != nil && (d.own == nil || precision(f.date) > precision(d.own) && (d.own.Form == dates.Year && f.date.First.Day != 0 && f.date.First.Year != 0 || !f.date.First.Contradicts(d.own.First))) {
		d.own = f.date
	}
	if d.own != nil && d.own.First.Year == 0 {
		d.own = withYear(d.own, u.factLines())
	}
	d.entry.Anchor = c.anchor
	if u.id != "" {
		d.entry.Anchor = u.id
	}
	d.entry.Body = append(f.rest, kidBlocks(u.kids)...)
	return d
}

// reading gives the text of a unit, its head and the lines of facts below it, ready
// to be told apart.
func (u *unit) reading(needsTitle bool) *reading {
	r := &reading{headed: u.kind == sectionUnit || u.level > 0, needsTitle: needsTitle}
	lines := u.factLines()
	for i := range lines {
		if i > 0 && i < len(u.head) && lines[i].tells() {
			continue
		}
		chunks := lines[i].chunks(i)
		if i >= len(u.head) {
			chunks = trimGiven(chunks)
		}
		r.chunks = append(r.chunks, chunks...)
	}
	quoted := u.facts().quoted
	if u.titled() {
		quoted = nil // a summary
	}
	for i := range quoted {
		chunks := quoted[i].chunks(len(lines) + i)
		for j := range chunks {
			chunks[j].quoted = true
		}
		r.chunks = append(r.chunks, chunks...)
	}
	return r
}

// factLines are the lines of a unit's head and those of facts below it.
func (u *unit) factLines() []line { return append(append([]line{}, u.head...), u.facts().lines...) }

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
		items.Blocks = append(append(items.Blocks, k.block), k.given...)
		items.End = items.Blocks[len(items.Blocks)-1].End
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

// add keeps a draft for settling. One below which the titles of talks are
// labelled is the event of those, and one that sentences give several deliveries
// of becomes several.
func (x *extractor) add(d *draft) {
	facts := d.unit.facts()
	if titles := facts.titles(); len(titles) > 0 {
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
	if d.own != nil || len(facts.given) == 0 {
		x.drafts = append(x.drafts, d)
		return
	}
	for _, g := range facts.given {
		e := *d
		e.own = g.date
		e.context.event, e.context.location, e.context.weak = g.event, first(g.place, e.context.location), false
		e.reading = &reading{chunks: d.reading.chunks, headed: d.reading.headed, needsTitle: d.reading.needsTitle, hasEvent: true}
		x.drafts = append(x.drafts, &e)
	}
}

// addTitled adds an entry for each labelled title below a heading, which then
// names the event.
func (x *extractor) addTitled(d *draft, titles []line) {
	head := d.reading
	head.needsTitle = false
	p := head.read(newVotes())
	for _, t := range titles {
		e := *d
		e.start = t.offset(0)
		e.fixedTitle = titleOf(&t)
		e.fixed = &fixed{event: p.event, location: p.location}
		e.reading = &reading{chunks: head.chunks}
		x.drafts = append(x.drafts, &e)
	}
}

// titleOf gives the title on a labelled line: its first bold, linked or quoted
// part, else all of it.
func titleOf(l *line) string {
	for _, c := range l.chunks(0) {
		if c.kind == textChunk && (c.marks&(strong|linked) != 0 || c.quoted) {
			return c.text
		}
	}
	return l.text
}

// bodyLinks collects the links of body blocks.
func (x *extractor) bodyLinks(blocks []*outline.Block) []foundLink {
	var links []foundLink
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
func appendLinks(links []foundLink, runs []outline.Run) []foundLink {
	for i := range runs {
		switch run := &runs[i]; run.Kind {
		case outline.Embed:
			links = append(links, foundLink{Link: Link{URL: run.URL, Text: run.Text}, start: run.Start, embed: true})
		case outline.Link:
			links = append(links, foundLink{Link: Link{URL: run.URL, Text: outline.RunsText(run.Runs)}, start: run.Start})
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
