package content

import (
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Entries that the author told by a selector.

// toldNodes reads the entries that a selector chooses, and gives how many there
// are.
func (x *extractor) toldNodes(entry *Choice, c context) int {
	t := x.teller
	var entries []int
	for _, i := range t.nodes.Select(entry.selector) {
		if n := len(entries); n == 0 || i > t.nodes[entries[n-1]].Last {
			entries = append(entries, i)
		}
	}
	for _, f := range t.fields() {
		f.lookAbove(t.nodes, entries)
	}
	before := len(x.drafts)
	for at := 0; at < len(entries); {
		if rows := t.rowsOf(entries[at:]); rows > 0 {
			x.toldRows(entries[at : at+rows])
			at += rows
			continue
		}
		if entries[at] == 0 {
			x.toldFile(c)
		} else {
			x.toldEntry(entries[at])
		}
		at++
	}
	x.settle(x.drafts[before:])
	x.takeSaid(x.drafts[before:])
	return len(entries)
}

// rowsOf counts the nodes at the beginning that are rows of one table.
func (t *teller) rowsOf(entries []int) int {
	n := 0
	for n < len(entries) {
		i := entries[n]
		p := t.nodes[i].Parent
		if p < 0 || t.nodes[i].Block == nil || t.nodes[p].Block == nil || t.nodes[p].Block.Kind != outline.Table || p != t.nodes[entries[0]].Parent {
			break
		}
		n++
	}
	return n
}

// toldRows reads rows of one table.
func (x *extractor) toldRows(entries []int) {
	r := x.newReader()
	units := make([]*unit, len(entries))
	table := x.teller.nodes[x.teller.nodes[entries[0]].Parent].Block
	for k, i := range entries {
		units[k] = r.record(x.teller.nodes[i].Block)
		units[k].table = table
	}
	x.table(units, x.contextOf(x.teller.nodes[entries[0]].Parent))
}

// toldFile reads the whole file as one entry.
func (x *extractor) toldFile(c context) {
	meta := x.doc.Meta
	if meta == nil {
		meta = &outline.Block{Kind: outline.Record}
	}
	x.teller.rows[meta] = 0
	f := x.readRecord(meta)
	if f.Title == nil && f.Name == nil {
		for _, b := range x.doc.Root.Blocks {
			if b.Kind == outline.Section {
				f.Title = &record.Value{Start: b.Start}
				f.Title.Read(&outline.Block{Runs: b.Runs}, x.order)
				break
			}
		}
	}
	f.Body = append(f.Body, x.doc.Root.Blocks...)
	c.role = phrase.TalksRole
	x.dataRecord(f, record.NewSurvey([]*record.Facts{f}), c)
}

// toldEntry reads the entry that a node is.
func (x *extractor) toldEntry(i int) {
	t := x.teller
	u := x.toldUnit(i)
	c := x.weighingUnit(x.contextOf(t.nodes[i].Parent), u)
	var s said
	s.title = x.toldValue(&t.title, i, u)
	s.event = x.toldValue(&t.event, i, u)
	s.location = x.toldValue(&t.location, i, u)
	if len(u.head) == 0 && s.title != nil {
		u.head = s.title.Lines
	}
	titled := s.title != nil && len(s.title.Lines) > 0
	d := x.draft(u, c, !titled)
	switch {
	case u.skipped():
		c.why.is(IsLeftOut, "the comment in it says skip")
		return
	case d == nil:
		x.warn(u.start, "this entry has no title")
		c.why.is(IsLeftOut, "it has no title")
		return
	}
	d.said = &s
	d.dropSaid(x, i)
	if titled {
		if d.fixedTitle = s.title.Text(); s.title.Start > d.start { // not above
			d.start = s.title.Start
		}
		if len(s.title.Links) > 0 {
			d.titleURL = s.title.Links[0].URL
		}
	}
	d.reading.HasEvent = d.reading.HasEvent || s.event != nil && len(s.event.Lines) > 0
	if v := x.toldValue(&t.date, i, u); v != nil {
		d.takeDate(v)
	}
	for _, v := range []*record.Value{s.title, s.event, s.location} {
		if v != nil {
			d.links = append(d.links, v.Links...)
		}
	}
	d.links = append(d.links, x.bodyLinks(kidBlocks(u.kids))...)
	x.drafts = append(x.drafts, d)
}
