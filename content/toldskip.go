package content

import "talkfeed/content/outline"

// Parts of a page that the author told to skip.

// skipped are nodes that are not read.
type skipped struct {
	blocks map[*outline.Block]bool
	fields map[*outline.Field]bool
	runs   map[*outline.Run]bool
}

// skip takes what the author told to skip out of the page.
func (x *extractor) skip(c *Choice) {
	nodes := x.doc.Nodes()
	s := skipped{map[*outline.Block]bool{}, map[*outline.Field]bool{}, map[*outline.Run]bool{}}
	chosen := nodes.Select(c.selector)
	for _, i := range chosen {
		switch n := &nodes[i]; {
		case n.Run != nil:
			s.runs[n.Run] = true
		case n.Field != nil:
			s.fields[n.Field] = true
		case i > 0:
			s.blocks[n.Block] = true
		}
	}
	if len(chosen) == 0 {
		x.warn(0, "nothing on this page is "+quote(c.Text)+", which "+c.Place.String()+" skips")
		return
	}
	less := *x.doc
	less.Root = s.block(less.Root)
	x.doc = &less
}

// block gives a block less what is skipped in it, itself where nothing is.
func (s *skipped) block(b *outline.Block) *outline.Block {
	blocks, changed := s.within(b.Blocks)
	runs, fewer := s.run(b.Runs)
	fields, other := s.field(b.Fields)
	if !changed && !fewer && !other {
		return b
	}
	less := *b
	less.Blocks, less.Runs, less.Fields = blocks, runs, fields
	return &less
}

func (s *skipped) within(blocks []*outline.Block) (kept []*outline.Block, changed bool) {
	for _, b := range blocks {
		if s.blocks[b] {
			changed = true
			continue
		}
		less := s.block(b)
		changed = changed || less != b
		kept = append(kept, less)
	}
	return kept, changed
}

func (s *skipped) run(runs []outline.Run) (kept []outline.Run, changed bool) {
	for i := range runs {
		r := runs[i]
		if s.runs[&runs[i]] {
			changed = true
			continue
		}
		inner, fewer := s.run(r.Runs)
		if fewer {
			r.Runs, changed = inner, true
		}
		kept = append(kept, r)
	}
	return kept, changed
}

// field gives fields less the values that are skipped: a column stays one.
func (s *skipped) field(fields []outline.Field) (kept []outline.Field, changed bool) {
	for i := range fields {
		f := fields[i]
		value, other := s.within(f.Value)
		if s.fields[&fields[i]] {
			value, other = nil, true
		}
		if other {
			f.Value, changed = value, true
		}
		kept = append(kept, f)
	}
	return kept, changed
}
