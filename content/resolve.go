package content

import (
	"slices"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// Reading records as if those that they name by a key stood in them.

// resolver puts what the fields of a document name in their place, and takes out what is
// named.
type resolver struct {
	*References
	data   bool // the document is a data file
	gone   map[*outline.Block]bool
	filled map[*outline.Field]*outline.Field
}

// resolve gives a document with what its records name in their places, the document
// itself where they name none.
func (r *References) resolve(doc *outline.Document) *outline.Document {
	if r == nil || len(r.records) == 0 {
		return doc
	}
	r.settle.Do(r.agree)
	v := resolver{r, isData(doc.Format), map[*outline.Block]bool{}, map[*outline.Field]*outline.Field{}}
	w := namedRecords{define: v.drop, field: v.fill}
	w.document(doc)
	if len(v.gone) == 0 && len(v.filled) == 0 {
		return doc
	}
	whole := *doc
	if doc.Meta != nil {
		if v.gone[doc.Meta] {
			whole.Root = &outline.Block{Kind: outline.Section, End: doc.Root.End}
			whole.Meta = nil
			return &whole
		}
		whole.Meta = v.block(doc.Meta)
	}
	whole.Root = v.block(doc.Root)
	return &whole
}

// drop notes a record that others name: an event or venue is no entry of its own, nor are
// those beside it that none names, where most are named.
func (v *resolver) drop(b *outline.Block, of lexicon.Meaning, key string) {
	if v.agreed[of] && (v.used(reference{meaning: of, key: key}) > 0 || of != lexicon.TitleMeaning && v.mostly[of]) {
		v.gone[b] = true
	}
}

// fill notes what a field is with the records that it names.
func (v *resolver) fill(f *outline.Field, inside bool) {
	found := references(f, inside, v.data)
	of, name, _ := referenceOf(f.Key)
	if len(found) == 0 || !v.agreed[of] || of == lexicon.TitleMeaning && inside && v.agreed[lexicon.EventMeaning] {
		return
	}
	at := f.KeyStart
	if len(f.Value) > 0 {
		at = f.Value[0].Start
	}
	var all []*outline.Block
	for _, ref := range found {
		ref.inside = false
		d := v.records[ref]
		if d == nil {
			return
		}
		all = append(all, d.at(at, len(found) > 1 || f.Value[0].Kind == outline.List))
	}
	if name == "" {
		name = f.Key
	}
	if f.Value[0].Kind != outline.List {
		v.filled[f] = &outline.Field{Key: name, KeyStart: f.KeyStart, Value: all}
		return
	}
	list := *f.Value[0]
	list.Blocks = nil
	for _, b := range all {
		list.Blocks = append(list.Blocks, &outline.Block{Kind: outline.Item, Start: at, End: at, Blocks: []*outline.Block{b}})
	}
	v.filled[f] = &outline.Field{Key: f.Key, KeyStart: f.KeyStart, Value: []*outline.Block{&list}}
}

// at gives the record as it stands where it is named. listed says that it is one of
// several: an event's name has the key for that then, as of a delivery.
func (d *referred) at(offset int, listed bool) *outline.Block {
	b := &outline.Block{Kind: outline.Record, Start: offset, End: offset}
	named := false
	for _, f := range d.fields {
		key := f.Key
		if m := lexicon.MeaningOf(key); nameMeanings[m] && !named {
			named = true
			switch {
			case d.meaning == lexicon.TitleMeaning:
				key = "talk_title"
			case listed && d.meaning == lexicon.EventMeaning:
				key = "event"
			default:
				key = "name"
			}
		}
		b.Fields = append(b.Fields, outline.Field{Key: key, KeyStart: offset, Value: copied(f.Value, offset, false)})
	}
	if !named {
		name := &outline.Block{Kind: outline.Paragraph, Start: offset, End: offset, Runs: []outline.Run{{Kind: outline.Text, Start: offset, End: offset, Text: d.key}}}
		b.Fields = append([]outline.Field{{Key: "name", KeyStart: offset, Value: []*outline.Block{name}}}, b.Fields...)
	}
	return b
}

// block gives a block with its fields filled and without what is gone.
func (v *resolver) block(b *outline.Block) *outline.Block {
	c := *b
	c.Blocks = v.blocks(b.Blocks)
	if len(b.Fields) > 0 {
		c.Fields = make([]outline.Field, 0, len(b.Fields))
	}
	for i := range b.Fields {
		f := &b.Fields[i]
		if whole := v.filled[f]; whole != nil {
			c.Fields = append(c.Fields, *whole)
			continue
		}
		g := *f
		if g.Value = v.blocks(f.Value); len(g.Value) > 0 || len(f.Value) == 0 {
			c.Fields = append(c.Fields, g)
		}
	}
	return &c
}

func (v *resolver) blocks(blocks []*outline.Block) []*outline.Block {
	var all []*outline.Block
	for _, b := range blocks {
		if v.gone[b] || b.Kind == outline.Item && len(b.Blocks) > 0 && !slices.ContainsFunc(b.Blocks, func(c *outline.Block) bool { return !v.gone[c] }) {
			continue
		}
		if b.Kind != outline.Paragraph {
			b = v.block(b)
		}
		all = append(all, b)
	}
	return all
}
