package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What an entry that the author told consists of, and what stands above it.

// toldUnit makes a unit of the entry that a node is. Where the author told its
// title, the block that this stands in is its head.
func (x *extractor) toldUnit(i int) *unit {
	r := x.newReader()
	n := &x.teller.nodes[i]
	b := n.Block
	switch {
	case n.Run != nil:
		return r.paragraph(&outline.Block{Kind: outline.Paragraph, Start: n.Start, End: n.End, Runs: []outline.Run{*n.Run}})
	case n.Term:
		return r.term(n.Field)
	case n.Field != nil:
		b = &outline.Block{Kind: outline.Group, Start: n.Start, End: n.End, Blocks: n.Field.Value}
	}
	if head := x.titleBlock(i, b); head != nil && head != b {
		return r.cardUnder(b, head)
	}
	switch b.Kind {
	case outline.Section:
		return r.section(b)
	case outline.Item:
		return r.item(b)
	case outline.Paragraph:
		return r.paragraph(b)
	}
	u := r.unit(cardUnit, b)
	if len(b.Runs) > 0 {
		u.head, u.links = phrase.ReadLines(b, phrase.BreaksOnly, r.order)
		u.body, u.kids = r.content(b.Blocks)
		return u
	}
	u.takeHead(r, flatten(b.Blocks))
	return u
}

// titleBlock gives the block in an entry that the title stands in, nil where the
// author didn't tell.
func (x *extractor) titleBlock(i int, entry *outline.Block) *outline.Block {
	t := x.teller
	from, to := t.nodes.Within(t.title.nodes, i)
	if from == to {
		return nil
	}
	n := &t.nodes[t.title.nodes[from]]
	if n.Block != nil && len(n.Block.Runs) > 0 {
		return n.Block
	}
	return blockAt([]*outline.Block{entry}, n.Start)
}

// blockAt gives the innermost block whose text stands at an offset.
func blockAt(blocks []*outline.Block, offset int) *outline.Block {
	for _, b := range blocks {
		if n := len(b.Runs); n > 0 && b.Runs[0].Start <= offset && offset < b.Runs[n-1].End {
			return b
		}
		if inner := blockAt(b.Blocks, offset); inner != nil {
			return inner
		}
	}
	return nil
}

// cardUnder makes a unit of an entry whose title stands in one of its blocks. All
// others are its body: those before it, and what stands under it.
func (r *unitReader) cardUnder(b, head *outline.Block) *unit {
	u := r.unit(cardUnit, b)
	if head.Kind == outline.Section {
		u.level = head.Level
	}
	u.head, u.links = phrase.ReadLines(head, phrase.BreaksOnly, r.order)
	rest, _ := opened(b.Blocks, head)
	u.body, u.kids = r.content(rest)
	return u
}

// opened gives blocks less the head. The containers and sections around it and
// before it are opened.
func opened(blocks []*outline.Block, head *outline.Block) (rest []*outline.Block, found bool) {
	for _, b := range flatten(blocks) {
		switch {
		case found:
			rest = append(rest, b)
		case b == head:
			rest, found = append(rest, flatten(b.Blocks)...), true
		case b.Kind == outline.Section || b.Kind == outline.Group:
			if len(b.Runs) > 0 {
				rest = append(rest, &outline.Block{Kind: outline.Paragraph, Start: b.Start, End: b.Runs[len(b.Runs)-1].End, Class: b.Class, Runs: b.Runs})
			}
			inner, in := opened(b.Blocks, head)
			rest, found = append(rest, inner...), in
		default:
			rest = append(rest, b)
		}
	}
	return rest, found
}

// contextOf gives what an entry inherits from a node and those around it: periods
// and events in headings, as on any page.
func (x *extractor) contextOf(i int) context {
	if i < 0 {
		return context{role: phrase.TalksRole}
	}
	if c, ok := x.teller.contexts[i]; ok {
		return c
	}
	n := &x.teller.nodes[i]
	c := x.contextOf(n.Parent)
	if n.Block != nil && (n.Block.Kind == outline.Section || n.Block.Kind == outline.Group) {
		outer := c.event
		c = x.weighing(c, n.Block.Start, nil, outline.RunsText(n.Block.Runs)).below(n.Block, x.order)
		if c.why.is(IsGroup, "entries that the settings name stand below it"); c.event != outer {
			c.why.is(IsEvent, "entries that the settings name stand below it")
		}
	}
	x.teller.contexts[i] = c
	return c
}

// below gives the context below a heading or <summary>.
func (c context) below(b *outline.Block, order dates.Order) context {
	if b.ID != "" {
		c.anchor = b.ID
	}
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, order)
	if len(lines) == 0 {
		return c
	}
	head := &lines[0]
	if m, ok := phrase.PeriodOf(head); ok {
		return c.at(m)
	}
	if month, ok := dates.ParseMonth(lexicon.Plain(head.Text)); ok && !phrase.IsNumber(lexicon.Plain(head.Text)) {
		c.date = dates.Date{Month: month}.Fill(c.date)
		return c
	}
	if _, category := phrase.HeadingRole(head.Text); category {
		return c
	}
	m := head.BestDate()
	if m != nil && !m.First.Contradicts(c.date) {
		c = c.at(*m)
	}
	if m != nil || phrase.EventLike(head.Text) > 0 {
		v := record.Value{Lines: lines[:1]}
		c.event, c.location = v.EventName()
		c.links, c.weak = links, m == nil
	}
	return c
}
