package content

import (
	"slices"
	"sync"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// A unit is a part of a page that could be an entry, or hold entries: a section
// with its heading, a list item, a table row, a card, a paragraph. Its head is
// what names it, its body what else is said of it, its kids the units inside.
type unit struct {
	kind  unitKind
	block *outline.Block
	head  []phrase.Line
	links []phrase.FoundLink // of the head
	body  []*outline.Block
	kids  []*unit
	given []*outline.Block // the items whose links it has
	level int              // a section's heading level
	table *outline.Block   // the table that a row stands in
	start int              // offset in the source
	id    string
	// loose is set for a section whose heading was not marked as one.
	loose bool
	// ends are the line ends of the source that part the lines below the head, order
	// is that of day and month on the page.
	ends  phrase.LineEnds
	order dates.Order
	below *phrase.Facts // read on first use
	// labels are what the lists below its sisters tell of their labels.
	labels phrase.Labels
	// labelled is set where a label below it says that talks follow: "Presentations:".
	labelled bool
	// overTitles is set where what it stands over is known to be titles of talks.
	overTitles bool
	// isTitle is set where the first line of its head is known to be a title, whole.
	isTitle bool
	// each is set where all that stands below it are links, each a paragraph.
	each bool
	// dayTalk is set for a section whose heading is a day over paragraphs.
	dayTalk bool
	// lead is the year or month that stands alone on the line before the head.
	lead dates.Date
}

// unitKind says what a unit was written as.
type unitKind uint8

const (
	sectionUnit unitKind = iota + 1
	itemUnit
	recordUnit
	paragraphUnit
	cardUnit
)

// unitReader makes units of a document's blocks.
type unitReader struct {
	order dates.Order
	text  bool            // the page's headings have lost their marks
	talks bool            // the page is one of talks
	ends  phrase.LineEnds // those of the source that part lines of facts
	cards cards           // of the whole page
	// groups gives the marks that head the groups of paragraphs of the whole page.
	groups func() phrase.Mark
	// names says whether the lines below the page's years are names.
	names func() bool
	// inPeriod is set below the heading of a period, belowDay below one with a month or day.
	inPeriod, belowDay bool
}

// newReader gives the reader for the units of a document.
func (x *extractor) newReader() *unitReader {
	if x.cards == nil {
		x.cards = pageCards(x.doc.Root)
	}
	r := &unitReader{order: x.order, ends: phrase.EveryLine, cards: x.cards, talks: x.page.role == phrase.TalksRole}
	if x.doc.Format == outline.HTML {
		r.ends = phrase.BetweenElements
	}
	if x.groups == nil {
		x.groups = sync.OnceValue(func() phrase.Mark { return r.pageGroups(x.doc.Root) })
	}
	if x.names == nil {
		x.names = sync.OnceValue(func() bool { return r.pageNames(x.doc.Root) })
	}
	r.groups, r.names = x.groups, x.names
	return r
}

func (r *unitReader) unit(kind unitKind, b *outline.Block) *unit {
	return &unit{kind: kind, block: b, start: b.Start, id: b.ID, ends: r.ends, order: r.order}
}

// content parts blocks into what describes the unit they belong to and the
// units among them.
func (r *unitReader) content(blocks []*outline.Block) (body []*outline.Block, kids []*unit) {
	return r.divide(r.dateLines(flatten(blocks)))
}

// listed is content of what stands below a heading that names no entry, or below
// none: a card is one there also where it stands alone.
func (r *unitReader) listed(head []phrase.Line, blocks []*outline.Block) (body []*outline.Block, kids []*unit) {
	lone := r.cards.lone
	if len(head) > 0 {
		if m, ok := phrase.PeriodOf(&head[0]); ok {
			lone = r.cards.undated
			if r.talks {
				lone = r.cards.belowPeriod
			}
			blocks = r.joinBelowYear(m, blocks)
		}
	}
	if r.overTalks(head) {
		if card := r.onlyCard(blocks); card != nil {
			lone = func(b *outline.Block) bool { return b == card }
		}
	}
	return r.divide(flattenBut(blocks, lone))
}

// overTalks says whether talks are listed below a heading, or below none: it says so, or
// it is a period on a page of talks.
func (r *unitReader) overTalks(head []phrase.Line) bool {
	if len(head) == 0 {
		return r.talks
	}
	role, _ := phrase.HeadingRole(head[0].Text)
	return role == phrase.TalksRole || role == phrase.UnknownRole && r.talks
}

func (r *unitReader) section(b *outline.Block) *unit {
	u := r.unit(sectionUnit, b)
	u.level = b.Level
	u.head, u.links = phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	above, belowDay := r.inPeriod, r.belowDay
	r.inPeriod, r.belowDay = above || u.isPeriod(), u.statesDay()
	if len(u.head) == 0 || u.isCategory() {
		u.body, u.kids = r.listed(u.head, b.Blocks)
	} else {
		u.body, u.kids = r.named(u.takeLead(r, u.factAsLine(b.Blocks)))
		u.takeDayLine()
		u.takeTalkLinesBelow(r)
	}
	r.inPeriod, r.belowDay = above, belowDay
	if len(u.kids) == 0 && !u.monthOfOne() && (u.isPeriod() || u.isDay() || above && u.headsTalks()) {
		u.takeParagraphs(r)
		u.dayTalk = u.isDay()
	}
	switch {
	case len(u.kids) > 0 || len(u.head) != 1:
	case u.isDay(), u.monthOfOne():
		u.takeDay(r)
	case r.linksEach(u.body):
		u.takeEach(r)
	default:
		u.takeDated(r)
	}
	return u
}

func (r *unitReader) looseSection(head *outline.Block, blocks []*outline.Block) *unit {
	u := r.unit(sectionUnit, head)
	u.level, u.loose = 7, true
	u.head, u.links = phrase.ReadLines(head, r.ends, r.order)
	read := r.named
	if u.isCategory() {
		read = r.content
	}
	u.body, u.kids = read(blocks)
	if len(u.kids) == 0 && u.isPeriod() {
		u.takeParagraphs(r)
	}
	return u
}

func (r *unitReader) group(b *outline.Block) *unit {
	u := r.unit(cardUnit, b)
	if len(b.Runs) > 0 {
		u.kind, u.level = sectionUnit, 7
		u.head, u.links = phrase.ReadLines(b, phrase.BreaksOnly, r.order)
		u.body, u.kids = r.content(b.Blocks)
		if len(u.kids) == 0 && u.isPeriod() {
			u.takeParagraphs(r)
		}
		return u
	}
	blocks := flatten(b.Blocks)
	u.takeHead(r, blocks)
	return u
}

func (r *unitReader) item(b *outline.Block) *unit {
	u := r.unit(itemUnit, b)
	u.takeHead(r, flatten(b.Blocks))
	return u
}

func (r *unitReader) paragraph(b *outline.Block) *unit {
	u := r.unit(paragraphUnit, b)
	u.head, u.links = phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(u.head) == 1 {
		u.head[0] = u.head[0].WithoutDescription()
	}
	u.takeDeliveries(r)
	u.takeTalkLines(r)
	return u
}

// record makes a unit of a record; its fields are read by meaning elsewhere.
func (r *unitReader) record(b *outline.Block) *unit {
	u := r.unit(recordUnit, b)
	u.body, u.kids = r.content(b.Blocks)
	return u
}

// takeHead makes the first paragraph of blocks the unit's head and the rest its
// body and kids. Where a heading stands first instead, it is the head.
func (u *unit) takeHead(r *unitReader, blocks []*outline.Block) {
	blocks = withoutEmptyHead(blocks)
	for len(blocks) > 0 && (blocks[0].Kind == outline.Rule || blocks[0].Kind == outline.Paragraph && !phrase.HasText(blocks[0]) || phrase.IsMark(blocks)) {
		if len(blocks[0].Runs) > 0 && !phrase.IsMark(blocks) {
			u.body = append(u.body, blocks[0])
		}
		blocks = blocks[1:]
	}
	if len(blocks) == 0 {
		return
	}
	if d := r.leadOf(blocks); !d.IsZero() {
		u.lead, blocks = d, blocks[1:]
		if u.kids = r.pairsBelow(blocks); u.kids != nil {
			return
		}
	}
	if i := r.laterHead(blocks); i > 0 {
		if at := slices.IndexFunc(blocks[:i], r.isPeriod); at >= 0 {
			u.lead = r.periodOf(blocks[at])
			blocks, i = slices.Delete(slices.Clone(blocks), at, at+1), i-1
		}
		blocks = headFirst(blocks, i)
	}
	switch first := blocks[0]; {
	case first.Kind == outline.Paragraph && !r.partsByPeriods(blocks):
		u.head, u.links = phrase.ReadLines(first, phrase.BreaksOnly, r.order)
		blocks = blocks[1:]
	case first.Kind == outline.Section && !holdsSection(blocks[1:]):
		u.head, u.links = phrase.ReadLines(first, phrase.BreaksOnly, r.order)
		u.level, u.id = first.Level, first.ID
		blocks = slices.Concat(subtitleAsLine(first.Blocks), blocks[1:])
	}
	read := r.content
	switch {
	case u.level == 0:
	case !u.isCategory():
		blocks, read = u.takeLead(r, blocks), r.named
	default:
		read = func(blocks []*outline.Block) ([]*outline.Block, []*unit) { return r.listed(u.head, blocks) }
	}
	body, kids := read(blocks)
	u.body, u.kids = append(u.body, body...), kids
	if u.level > 0 && len(kids) == 0 && r.linksEach(u.body) {
		u.takeEach(r)
	}
	if u.level == 0 && len(u.head) == 1 {
		told := u.head[0].WithoutTelling()
		u.head[0] = told.WithoutDescription()
	}
	u.takeDeliveries(r)
	u.takeTalkLines(r)
}

// withoutEmptyHead gives blocks that begin with a heading that has no text, such as one
// around a picture, without it.
func withoutEmptyHead(blocks []*outline.Block) []*outline.Block {
	for len(blocks) > 0 && blocks[0].Kind == outline.Section && !phrase.HasText(blocks[0]) {
		blocks = slices.Concat(blocks[0].Blocks, blocks[1:])
	}
	return blocks
}

// partsByPeriods says whether blocks begin with a paragraph that is nothing but a period,
// and a later one is such too: each dates what follows it, and the first is no head of all.
func (r *unitReader) partsByPeriods(blocks []*outline.Block) bool {
	n := 0
	for i, b := range blocks {
		if b.Kind == outline.Paragraph {
			if lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order); len(lines) == 1 {
				_, period := phrase.PeriodOf(&lines[0])
				n += phrase.Count(period)
			}
		}
		if i == 0 && n == 0 {
			return false
		}
	}
	return n > 1
}
