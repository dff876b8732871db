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

// Fields of entries that the author told by elements or labels.

// lookAbove finds for each entry the nearest of the field's nodes above it: a
// heading whose section the entry stands in, or another node before it that
// stands in no entry nor below a heading that the entry is not below.
func (f *toldField) lookAbove(nodes outline.Nodes, entries []int) {
	f.above = map[int]int{}
	var open, until []int // nodes that hold for what follows, and the last node they hold for
	next, inside := 0, -1
	for _, i := range entries {
		for ; next < len(f.nodes) && f.nodes[next] < i; next++ {
			if j := f.nodes[next]; j > inside {
				open, until = append(open, j), append(until, nodes.HoldsUntil(j))
			}
		}
		for len(open) > 0 && until[len(open)-1] < i {
			open, until = open[:len(open)-1], until[:len(until)-1]
		}
		if len(open) > 0 {
			f.above[i] = open[len(open)-1]
		}
		inside = nodes[i].Last
	}
}

// in gives the field's node for an entry, -1 for none.
func (f *toldField) in(nodes outline.Nodes, entry int) int {
	if from, to := nodes.Within(f.nodes, entry); from < to {
		return f.nodes[from]
	}
	if j, ok := f.above[entry]; ok {
		return j
	}
	return -1
}

// said are the fields of an entry that the author told. A nil one is not told; an
// empty one is told and not there.
type said struct {
	title, event, location *record.Value
}

// toldValue gives what an entry has of a field: nil where it is not told, empty
// where it is not there.
func (x *extractor) toldValue(f *toldField, i int, u *unit) *record.Value {
	if f.choice.IsZero() {
		return nil
	}
	v := &record.Value{}
	if f.choice.IsSelector() {
		if j := f.in(x.teller.nodes, i); j >= 0 {
			*v = x.nodeValue(j)
		}
	} else {
		for _, l := range u.facts().Fields {
			if lexicon.KeyForm(l.Key) == lexicon.KeyForm(f.choice.Text) {
				v.Start, v.Lines = l.Value.Offset(0), []phrase.Line{l.Value}
				break
			}
		}
	}
	f.found = f.found || len(v.Lines) > 0
	return v
}

// nodeValue reads what a node says: a heading less what stands under it.
func (x *extractor) nodeValue(j int) record.Value {
	nodes := x.teller.nodes
	n := &nodes[j]
	v := record.Value{Start: n.Start}
	switch {
	case n.Run != nil:
		v.Read(&outline.Block{Runs: []outline.Run{*n.Run}}, x.order)
		for p := n.Parent; p >= 0 && nodes[p].Run != nil; p = nodes[p].Parent {
			if r := nodes[p].Run; r.Kind == outline.Link {
				v.Links = append(v.Links, phrase.FoundLink{Link: phrase.Link{URL: r.URL, Text: outline.RunsText(r.Runs)}, Start: r.Start})
			}
		}
	case n.Term:
		v.Read(&outline.Block{Runs: n.Field.KeyRuns}, x.order)
		if len(v.Lines) == 0 {
			v.Lines = []phrase.Line{{Text: n.Field.Key, Dates: dates.Find(n.Field.Key, dates.Options{Order: x.order})}}
		}
	case n.Field != nil:
		for _, b := range n.Field.Value {
			v.Read(b, x.order)
		}
	case n.Block.Kind == outline.Section:
		v.Read(&outline.Block{Kind: outline.Section, Class: n.Block.Class, Runs: n.Block.Runs}, x.order)
	default:
		v.Read(n.Block, x.order)
	}
	return v
}

// takeDate takes the date that is told; its end may stand beside it.
func (d *draft) takeDate(v *record.Value) {
	usual := d.own
	d.own = v.ExactDate()
	if d.own != nil && usual != nil && d.own.Last.IsZero() && d.own.First == usual.First {
		d.own = usual
	}
}

// dropSaid drops the parts of an entry's lines that are told to be its title,
// event or place.
func (d *draft) dropSaid(x *extractor, entry int) {
	t := x.teller
	var ranges [][2]int
	for _, f := range []*toldField{&t.title, &t.event, &t.location} {
		if from, to := t.nodes.Within(f.nodes, entry); from < to {
			n := &t.nodes[f.nodes[from]]
			start, end := n.Start, n.End
			if n.Block != nil && len(n.Block.Runs) > 0 && n.Block.Kind == outline.Section {
				end = n.Block.Runs[len(n.Block.Runs)-1].End
			}
			ranges = append(ranges, [2]int{start, end})
		}
	}
	facts := d.unit.facts()
	lines := append(append(append([]phrase.Line{}, d.unit.head...), facts.Lines...), facts.Quoted...)
	d.reading.Chunks = slices.DeleteFunc(d.reading.Chunks, func(k phrase.Chunk) bool {
		if k.Kind == phrase.DateChunk || k.Line >= len(lines) {
			return false
		}
		at := lines[k.Line].Offset(k.Start)
		return slices.ContainsFunc(ranges, func(r [2]int) bool { return r[0] <= at && at < r[1] })
	})
}

// toldOrigin is where a field came from that the author told.
const toldOrigin = "what the settings name"

// takeSaid gives settled entries what the author told of them.
func (x *extractor) takeSaid(drafts []*draft) {
	for _, d := range drafts {
		e, s := &d.entry, d.said
		if s == nil {
			continue
		}
		if s.title != nil && len(s.title.Lines) > 0 {
			e.Title = phrase.TrimTitle(s.title.Text())
			d.from(phrase.TitleField, s.title.Start, toldOrigin)
		}
		if s.event != nil {
			left := e.Event // what stood where the event was looked for
			event, place := s.event.EventName()
			if event == "" {
				event, place = d.context.event, d.context.location
			}
			if e.Location == "" && phrase.PlaceLike(left) && left != event {
				e.Location = left
				d.from(phrase.PlaceField, d.start, "what stood where an event is looked for")
			}
			if e.Event = event; place != "" {
				e.Location = place
				d.from(phrase.PlaceField, s.event.Start, toldOrigin)
			}
			d.from(phrase.EventField, s.event.Start, toldOrigin)
			e.Links = phrase.CleanLinks(d.links, e.Event)
		}
		if s.location != nil {
			e.Location = strings.TrimSpace(s.location.Text())
			d.from(phrase.PlaceField, s.location.Start, toldOrigin)
		}
	}
}
