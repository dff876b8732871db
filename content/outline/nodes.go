package outline

import "sort"

// Node is a part of a page that a [Selector] can choose: a block, a cell or term,
// or a run that is an element.
//
// In every format a heading is h1 to h6, and holds what stands under it; a list
// is ul or ol and its item li, a table's row tr and its cell td, a paragraph p, a
// link a. In HTML, elements are what they are called.
type Node struct {
	// Block is the block, nil for a cell, term or run.
	Block *Block
	// Field is the field whose value is the cell or, where Term is set, whose key
	// is the term.
	Field *Field
	Term  bool
	// Run is the run, nil for others.
	Run *Run
	// Start and End are the node's range in Source.Text, End exclusive.
	Start, End int
	// Parent is the index of the node around it, -1 for the root. Last is the
	// index of the last node inside it, or its own.
	Parent, Last int

	element markup
}

// Nodes are the nodes of a page in source order, the root first: each one before
// those inside it.
type Nodes []Node

// Nodes gives the nodes of a page. The records of data have none.
func (d *Document) Nodes() Nodes {
	m := nodeMaker{text: d.Source.Text, html: d.Format == HTML}
	m.open(Node{Block: d.Root, Start: d.Root.Start, End: d.Root.End, element: markup{name: rootName}})
	m.blocks(d.Root.Blocks)
	m.close(0)
	return m.nodes
}

// Within gives the range of indices, end exclusive, into indices in ascending
// order of those that are node i or inside it.
func (n Nodes) Within(indices []int, i int) (from, to int) {
	return sort.SearchInts(indices, i), sort.SearchInts(indices, n[i].Last+1)
}

// HoldsUntil gives the index of the last node for which node i holds as what
// stands above: of a heading with something under it the last of that, else the
// last one below the heading that node i itself is below.
func (n Nodes) HoldsUntil(i int) int {
	isHeading := func(k int) bool { return n[k].Block != nil && n[k].Block.Kind == Section }
	if isHeading(i) && len(n[i].Block.Blocks) > 0 {
		return n[i].Last
	}
	for i = n[i].Parent; i > 0 && !isHeading(i); i = n[i].Parent {
	}
	return n[max(i, 0)].Last
}

// nodeMaker lists the nodes of a tree.
type nodeMaker struct {
	text  string
	html  bool
	nodes Nodes
	last  int // the open node, -1 for none
}

func (m *nodeMaker) open(n Node) int {
	n.Parent = m.last
	if len(m.nodes) == 0 {
		n.Parent = -1
	}
	m.nodes = append(m.nodes, n)
	m.last = len(m.nodes) - 1
	return m.last
}

func (m *nodeMaker) close(i int) {
	m.nodes[i].Last = len(m.nodes) - 1
	m.last = m.nodes[i].Parent
}

func (m *nodeMaker) blocks(blocks []*Block) {
	for _, b := range blocks {
		m.block(b)
	}
}

func (m *nodeMaker) block(b *Block) {
	if b.Kind == Directive || b.Kind == Rule {
		return
	}
	if b.Kind == Paragraph && m.isBare(b) {
		m.runs(b.Runs)
		return
	}
	chain := m.markups(b)
	first := len(m.nodes)
	for _, e := range chain {
		m.open(Node{Block: b, Start: b.Start, End: b.End, element: e})
	}
	m.runs(b.Runs)
	if table := b.Kind == Record && m.inTable(); table || b.Kind == Record && b.Name == "dl" {
		for i := range b.Fields {
			m.field(&b.Fields[i], !table)
		}
	}
	m.blocks(b.Blocks)
	for i := first + len(chain) - 1; i >= first; i-- {
		m.close(i)
	}
}

// isBare says whether a paragraph is text without a <p> around it, as HTML has it
// anywhere and other formats in items and cells.
func (m *nodeMaker) isBare(b *Block) bool {
	in := &m.nodes[m.last]
	return (m.html || in.Field != nil || in.Block.Kind == Item) && len(m.tags(b)) == 0
}

// inTable says whether the node around the open one is a table.
func (m *nodeMaker) inTable() bool {
	p := m.nodes[m.last].Parent
	return p >= 0 && m.nodes[p].Block != nil && m.nodes[p].Block.Kind == Table
}

// field lists a cell, or a term with its description.
func (m *nodeMaker) field(f *Field, terms bool) {
	name := "td"
	if terms {
		end := f.KeyStart + len(f.Key)
		if n := len(f.KeyRuns); n > 0 {
			end = f.KeyRuns[n-1].End
		}
		i := m.open(Node{Field: f, Term: true, Start: f.KeyStart, End: end, element: m.tag(f.KeyStart, termElement, "dt")})
		m.runs(f.KeyRuns)
		m.close(i)
		name = "dd"
	}
	if len(f.Value) == 0 {
		return
	}
	start, end := f.Value[0].Start, f.Value[len(f.Value)-1].End
	e := markup{name: name}
	if !terms {
		start = min(start, f.KeyStart)
		e = m.tag(f.KeyStart, cellElement, name)
	}
	if e.attr["class"] == "" && len(f.Value) == 1 {
		e.set("class", f.Value[0].Class)
	}
	i := m.open(Node{Field: f, Start: start, End: end, element: e})
	m.blocks(f.Value)
	m.close(i)
}

func (m *nodeMaker) runs(runs []Run) {
	for i := range runs {
		r := &runs[i]
		name := runElements[r.Kind]
		if name == "" {
			continue
		}
		e := m.tag(r.Start, inlineElement, name)
		e.set("class", r.Class)
		e.set("title", r.Title)
		e.set("datetime", r.Datetime)
		if r.Kind == Link {
			e.set("href", r.URL)
		} else {
			e.set("src", r.URL)
		}
		n := m.open(Node{Run: r, Start: r.Start, End: r.End, element: e})
		m.runs(r.Runs)
		m.close(n)
	}
}
