package outline

import (
	"strings"
)

// inlineFrame is an open inline element.
type inlineFrame struct {
	name string
	run  Run
	// depth is how many blocks were open when the element was.
	depth int
	scope *scope
	// used is set once the element has stood in some text.
	used bool
}

// begin makes l the block that text goes to.
func (b *builder) begin(l leaf) {
	l.inline = len(b.inline)
	b.leaf = l
	b.runs = append(b.runs[:0], Run{Runs: b.scratch[:0]})
	b.live = 0
}

// paragraph begins a paragraph; name is the element that ends it, "" in
// Markdown.
func (b *builder) paragraph(block *Block, name string) {
	b.endText(block.Start)
	block.ID = either(block.ID, b.takeAnchor())
	b.begin(leaf{block: block, name: name})
}

// endText ends the text that is being written. Inline elements stay open for
// the next one.
func (b *builder) endText(end int) {
	l := b.leaf
	if l.block == nil {
		return
	}
	b.settleRuns(0)
	b.leaf = leaf{}
	b.scratch = b.runs[0].Runs
	runs := trimEnd(b.scratch)
	switch {
	case l.raw:
		runs = oneRun(runs)
	case l.block.Kind == Section:
		runs = withoutPermalinks(runs)
	}
	l.block.Runs = append(l.block.Runs, runs...)
	if len(runs) > 0 {
		if l.name == "" && !l.detached {
			l.block.Start = runs[0].Start // less the template tags before it
		}
		l.block.Start = min(l.block.Start, runs[0].Start)
		l.block.End = max(l.block.End, runs[len(runs)-1].End)
		if l.name != "" {
			l.block.End = max(l.block.End, end)
		}
	}
	b.runs = b.runs[:0]
	switch {
	case len(runs) == 0:
	case l.block.Kind == termKind:
		b.addTerm(l.block)
	case !l.detached:
		b.fit(l.block.Kind, l.block.Start)
		if from := b.top().block.Start; l.block.Start < from { // a link was opened before the heading inside it
			l.block.Start = from
			beginAt(l.block.Runs, from)
		}
		b.attach(l.block)
	}
	b.reach(l.block.End)
	b.flushLater()
}

// addTerm adds a definition list's term, whose value comes next.
func (b *builder) addTerm(term *Block) {
	field := Field{Key: RunsText(term.Runs), KeyStart: term.Start}
	if len(term.Runs) != 1 || term.Runs[0].Kind != Text {
		field.KeyRuns = term.Runs
	}
	list := b.top().block
	list.Fields = append(list.Fields, field)
}

// ignores reports whether an element is taken for inline content in the leaf.
func (l *leaf) ignores(name string) bool {
	e := elements[name]
	return e.inText || e.role == paragraphElement || e.role == headingElement && elements[l.name].role != headingElement
}

// dropInline forgets inline elements that were opened after n others and never
// ended.
func (b *builder) dropInline(n int) {
	if n < len(b.inline) {
		b.inline = b.inline[:n]
	}
}

// into makes sure that there is a block for text to go to, in which all open
// inline elements are open, and gives the run that takes what comes at offset at.
func (b *builder) into(at int) *Run {
	fresh := b.leaf.block == nil
	if fresh {
		n := len(b.inline)
		b.begin(leaf{block: &Block{Kind: Paragraph, Start: at, ID: b.takeAnchor()}})
		// Elements that were opened in this container, just before its text, belong
		// to the paragraph.
		for n > 0 && b.inline[n-1].depth == len(b.open) && !b.inline[n-1].used {
			n--
		}
		b.leaf.inline = n
	}
	for ; b.live < len(b.inline); b.live++ {
		f := &b.inline[b.live]
		run := f.run
		if f.used || f.depth < len(b.open) {
			run.Start = at
		}
		f.used = true
		b.runs = append(b.runs, run)
	}
	top := &b.runs[len(b.runs)-1]
	for _, run := range b.when {
		run.Start, run.End = at, at
		top.Runs = append(top.Runs, run)
	}
	b.when = b.when[:0]
	return top
}

// settleRuns ends inline elements in the leaf until only the first n are open
// in it. They stay open in b.inline.
func (b *builder) settleRuns(n int) {
	for b.live > n {
		run := b.runs[len(b.runs)-1]
		b.runs = b.runs[:len(b.runs)-1]
		b.live--
		b.place(run, -1)
	}
}

// place puts a finished run into the one that is open around it.
func (b *builder) place(run Run, end int) {
	run.End = max(run.End, run.Start, end)
	if n := len(run.Runs); n > 0 {
		run.Start = min(run.Start, run.Runs[0].Start)
		run.End = max(run.End, run.Runs[n-1].End)
	}
	if run.Kind == CodeSpan {
		run = codeSpan(run)
	}
	if len(run.Runs) == 0 && run.Text == "" && !run.standsAlone() {
		return
	}
	top := &b.runs[len(b.runs)-1]
	top.Runs = append(top.Runs, run)
}

// openInline opens an inline element.
func (b *builder) openInline(name string, run Run) { b.openScope(name, run, nil) }

// openScope opens an inline element that microdata describes.
func (b *builder) openScope(name string, run Run, s *scope) {
	if b.skip != "" || len(b.inline) >= maxInlineDepth {
		return
	}
	if run.Kind == Link {
		b.endInline("a", run.Start) // links don't nest
	}
	b.inline = append(b.inline, inlineFrame{name: name, run: run, depth: len(b.open), scope: s})
}

// endInline ends the innermost open inline element of that name, and reports
// whether there was one. Those opened inside it go on after it.
func (b *builder) endInline(name string, end int) bool {
	for i := len(b.inline) - 1; i >= 0; i-- {
		f := &b.inline[i]
		if f.name != name {
			continue
		}
		if !f.used && f.run.Kind == Emphasis && f.run.Class != "" {
			f.run.Kind = Span // an icon
		}
		if !f.used && f.run.standsAlone() && (f.run.Kind != Span || b.inLink()) {
			b.into(f.run.Start)
		}
		if i < b.live {
			b.settleRuns(i + 1)
			run := b.runs[len(b.runs)-1]
			b.runs = b.runs[:len(b.runs)-1]
			b.live--
			b.place(run, end)
		}
		b.inline = append(b.inline[:i], b.inline[i+1:]...)
		return true
	}
	return false
}

func (b *builder) inLink() bool {
	for i := range b.inline {
		if b.inline[i].run.Kind == Link {
			return true
		}
	}
	return false
}

// write adds a piece of text that stands at start..end. White space at the
// beginning of a block is dropped.
func (b *builder) write(text string, start, end int) {
	if b.skip != "" {
		return
	}
	piece := Run{Kind: Text, Start: start, End: end, Text: text}
	literal := piece.isLiteral(b.src)
	if !b.leaf.raw && b.atStart() {
		piece.Text = strings.TrimLeft(text, " \t\r\n\f")
		if literal {
			piece.Start += len(text) - len(piece.Text)
		}
	}
	if piece.Text == "" {
		return
	}
	into := b.into(piece.Start)
	if n := len(into.Runs); n > 0 && into.Runs[n-1].join(&piece, b.src) {
		return
	}
	piece.blur(b.src)
	into.Runs = append(into.Runs, piece)
}

// atStart reports whether nothing stands in the leaf yet, or just a line break.
func (b *builder) atStart() bool {
	if b.leaf.block == nil {
		return true
	}
	for i := len(b.runs) - 1; i >= 0; i-- {
		if n := len(b.runs[i].Runs); n > 0 {
			kind := b.runs[i].Runs[n-1].Kind
			return kind == Newline || kind == Break
		}
	}
	return true
}

// newline ends a source line inside a paragraph. At the beginning of a block, and
// after another, it shows nothing.
func (b *builder) newline(start, end int) {
	if b.skip != "" || b.atStart() && !b.leaf.raw {
		return
	}
	b.put(Run{Kind: Newline, Start: start, End: end})
}

// lineBreak adds a line break that the author made.
func (b *builder) lineBreak(start, end int) {
	if b.leaf.block == nil {
		return
	}
	b.put(Run{Kind: Break, Start: start, End: end})
}

// put adds a finished run: an image, an embed, a break, a code span.
func (b *builder) put(run Run) {
	if b.skip != "" {
		return
	}
	into := b.into(run.Start)
	into.Runs = append(into.Runs, run)
}

// setURL gives the i-th open inline element its address, which stands behind
// its text.
func (b *builder) setURL(i int, url string) {
	b.inline[i].run.URL = url
	if i < b.live {
		b.runs[i+1].URL = url
	}
}

// beginAt lets runs begin at an offset that began before it.
func beginAt(runs []Run, from int) {
	for i := range runs {
		if runs[i].Start < from {
			runs[i].Start, runs[i].End = from, max(runs[i].End, from)
			beginAt(runs[i].Runs, from)
		}
	}
}
