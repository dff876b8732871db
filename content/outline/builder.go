package outline

// The builder's limits. What nests deeper than any page a person wrote is
// flattened into its parent, so that nothing that walks the tree can run out of
// stack.
const (
	maxBlockDepth  = 100 // open blocks
	maxInlineDepth = 40  // open inline elements
)

// builder makes the tree. Markup readers tell it what they meet, in source
// order, with offsets into src.Text: blocks are opened and ended, text and
// inline elements written. It is tolerant in the way browsers are: whatever it
// is told, the tree that comes out is well formed.
//
// Text that stands in a container becomes a Paragraph; a heading opens a Section
// that closes the open sections of the same or a deeper level in the same
// container; an inline element that is open while a block begins goes on inside
// the block (a card that is one big link).
type builder struct {
	src  *Source
	root *Block
	open []frame // open blocks, outermost first; open[0] is the root
	leaf leaf    // what running text goes to
	// inline holds the open inline elements, outermost first. The first `live` of
	// them are open in the leaf too, as runs[1:]; runs[0] collects the leaf's own.
	inline []inlineFrame
	live   int
	runs   []Run
	// scratch is where a leaf's runs are collected before they are copied out.
	scratch []Run
	// later holds blocks met in the middle of a text, which follow it.
	later []*Block
	// anchor waits for the next block, when (date attributes) for the next text.
	anchor string
	when   []Run
	// skip is the element whose content is being dropped, skipDepth how many of
	// that name are open.
	skip      string
	skipDepth int
	slugs     map[string]int
	// page is set for a whole page of HTML; landmarks are the Groups in it that
	// are not content by what they are called.
	page      bool
	landmarks []landmark
	// footers is set where a Group is named so.
	footers bool
	// tabs are the names that links and buttons give to what they lead to, by its id.
	tabs map[string]string
	// warnings are what the author should look at.
	warnings []Diagnostic
}

// The kinds of blocks that stand in the tree only while they are open: a table
// row ends as a Record, a term and a cell as the two parts of a Field.
const (
	rowKind Kind = 253 + iota
	termKind
	cellKind
)

// frame is an open block.
type frame struct {
	block *Block
	// name is what an end tag must say to close the block; "" in Markdown.
	name string
	// wall marks a Markdown block: an end tag inside it can't close what was
	// opened outside it, and waits in pending until the block has ended.
	wall    bool
	pending []string
	table   *table
	cell    cell
	// terms marks a definition list.
	terms bool
	scope *scope
	// landmark is what the block is by its class, "" for nothing.
	landmark string
	// implied marks a block that the author did not open.
	implied bool
}

// leaf is the block that running text goes to.
type leaf struct {
	block *Block // nil where none is open
	// name is what an end tag must say to end the text, "" where the text began
	// without a tag.
	name string
	// strict marks a heading, summary or term, in which blocks are taken for
	// inline content; ignored counts those that are open.
	strict  bool
	ignored int
	// inline is how many inline elements were open when the leaf was opened.
	inline int
	scope  *scope
	// raw marks preformatted text.
	raw bool
	// detached marks a leaf that is no child of the open container.
	detached bool
}

func newBuilder(src *Source) *builder {
	root := &Block{Kind: Section, End: len(src.Text)}
	return &builder{src: src, root: root, open: []frame{{block: root}}}
}

// finish ends whatever is open and gives the tree.
func (b *builder) finish() *Block {
	b.skip = ""
	b.endText(len(b.src.Text))
	b.closeTo(1, len(b.src.Text))
	b.inline = nil
	b.flushLater()
	b.root.Start, b.root.End = 0, len(b.src.Text)
	if b.footers {
		cardFooters(b.root.Blocks, false)
	}
	b.settleLandmarks()
	if len(b.tabs) > 1 {
		b.namePanes(b.root.Blocks)
	}
	return b.root
}

// warn keeps a warning for the document.
func (b *builder) warn(at int, message string) {
	b.warnings = append(b.warnings, Diagnostic{Place: b.src.Place(at), Severity: Warning, Message: message})
}

func (b *builder) top() *frame { return &b.open[len(b.open)-1] }

// openBlock opens a block and reports whether it did: too deep a nesting is
// flattened. The caller ends it with closeBlock or by its name.
func (b *builder) openBlock(f frame) bool {
	b.endText(f.block.Start)
	if len(b.open) >= maxBlockDepth {
		return false
	}
	b.fit(f.block.Kind, f.block.Start)
	if b.anchor != "" && f.block.ID == "" {
		f.block.ID, b.anchor = b.anchor, ""
	}
	b.attach(f.block)
	b.open = append(b.open, f)
	return true
}

// attach makes block a child of the open container, unless it is a cell, whose
// blocks go to a field when it ends.
func (b *builder) attach(block *Block) {
	if block.Kind == cellKind {
		return
	}
	parent := b.top().block
	parent.Blocks = append(parent.Blocks, block)
}

// push opens a block without looking whether it fits.
func (b *builder) push(f frame) {
	b.attach(f.block)
	b.open = append(b.open, f)
}

// add puts a finished block into the open container.
func (b *builder) add(block *Block) {
	if b.skip != "" {
		return
	}
	b.endText(block.Start)
	b.fit(block.Kind, block.Start)
	b.attach(block)
	b.reach(block.End)
}

// aside puts a finished block after the text that is being written, or where
// there is none, right here.
func (b *builder) aside(block *Block) {
	if b.skip != "" {
		return
	}
	if b.leaf.block != nil {
		b.later = append(b.later, block)
		return
	}
	b.add(block)
}

func (b *builder) flushLater() {
	later := b.later
	b.later = nil
	for _, block := range later {
		b.fit(block.Kind, block.Start)
		b.attach(block)
		b.reach(block.End)
	}
}

// reach widens the open container to an offset.
func (b *builder) reach(end int) {
	block := b.top().block
	block.End = max(block.End, end)
}

// closeBlock ends the block and whatever is open inside it. It does nothing if
// the block has been ended before.
func (b *builder) closeBlock(block *Block, end int) {
	for i := len(b.open) - 1; i > 0; i-- {
		if b.open[i].block == block {
			b.endText(end)
			b.closeTo(i, end)
			return
		}
	}
}

// closeTo ends blocks until n are open.
func (b *builder) closeTo(n, end int) {
	for len(b.open) > n {
		b.pop(end)
	}
}

// pop ends the innermost block.
func (b *builder) pop(end int) {
	b.endText(end)
	b.flushWhen(b.top().block, end)
	f := *b.top()
	b.open = b.open[:len(b.open)-1]
	for len(b.inline) > 0 && b.inline[len(b.inline)-1].depth > len(b.open) {
		b.inline = b.inline[:len(b.inline)-1]
	}
	if f.block.Kind != Section {
		f.block.End = max(f.block.End, f.block.Start, end)
	}
	b.settle(&f)
	b.reach(f.block.End)
	for _, name := range f.pending {
		b.endElement(name, end, end)
	}
}

// endElement ends the innermost open element of that name, and what is open
// inside it.
func (b *builder) endElement(name string, start, end int) {
	l := &b.leaf
	switch {
	case l.block != nil && l.name == name:
		inline := l.inline
		b.endText(end)
		b.dropInline(inline)
		return
	case l.strict && l.ignored > 0 && l.ignores(name):
		l.ignored--
		return
	case b.endInline(name, end):
		return
	}
	for i := len(b.open) - 1; i > 0; i-- {
		f := &b.open[i]
		if f.name == name {
			b.endText(start)
			b.closeTo(i+1, start)
			b.pop(end)
			return
		}
		if f.wall {
			if len(f.pending) < maxBlockDepth {
				f.pending = append(f.pending, name)
			}
			return
		}
	}
}
