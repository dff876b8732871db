package outline

import (
	"bytes"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// commonMark gives the parser of Markdown: CommonMark with what GitHub adds, and
// definition lists and footnotes. It is safe for use by several goroutines.
var commonMark = sync.OnceValue(func() parser.Parser {
	return goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify,
			extension.TaskList, extension.DefinitionList, extension.Footnote),
		goldmark.WithParserOptions(parser.WithHeadingAttribute()),
	).Parser()
})

// readMarkdown reads a Markdown page with its front matter.
func readMarkdown(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: Markdown}
	body, err := frontMatter(doc)
	if err != nil {
		return nil, err
	}
	text, marks := findMarks(src, body, Markdown)
	blank(text[:body])
	tame(text)
	b := newBuilder(src)
	r := markdownReader{b: b, marks: marks, parser: commonMark()}
	r.read(text, originAt(0, len(text)))
	doc.Root = b.finish()
	return doc, nil
}

// blank turns text into spaces, so that the offsets of what follows stay true.
func blank(text []byte) {
	for i := range text {
		if text[i] != '\n' {
			text[i] = ' '
		}
	}
}

// markdownReader tells the builder what stands in a text of Markdown.
type markdownReader struct {
	b      *builder
	marks  marks
	parser parser.Parser
	text   []byte
	from   origin
	// limit is where the text ends whose inline content is being read.
	limit int
	// depth is how many texts this one was read inside of.
	depth int
	// level is how many nodes the walk is inside of.
	level int
}

// maxLevel bounds the walk's recursion. goldmark itself nests as deep as the
// page does.
const maxLevel = 150

// read reads a text, which may stand inside elements that were opened before it.
func (r *markdownReader) read(md []byte, from origin) {
	r.text, r.from = md, from
	doc := r.parser.Parse(text.NewReader(md))
	r.blocks(doc)
}

// reread reads a part of the text again as Markdown.
func (r *markdownReader) reread(md []byte, from origin) {
	inner := markdownReader{b: r.b, marks: r.marks, parser: commonMark(), depth: r.depth + 1, level: r.level}
	inner.read(md, from)
}

func (r *markdownReader) blocks(parent ast.Node) {
	if r.level++; r.level > maxLevel {
		r.flatten(parent)
	} else {
		for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
			r.block(n)
		}
	}
	r.level--
}

// flatten reads the text of blocks that nest too deep.
func (r *markdownReader) flatten(top ast.Node) {
	for n := top.FirstChild(); n != nil; n = after(n, top) {
		if n.Kind() == ast.KindParagraph || n.Kind() == ast.KindTextBlock {
			r.paragraph(n)
		}
	}
}

// after gives the node after n in a walk over what is in top.
func after(n, top ast.Node) ast.Node {
	if n.FirstChild() != nil && n.Type() == ast.TypeBlock && n.Kind() != ast.KindParagraph && n.Kind() != ast.KindTextBlock {
		return n.FirstChild()
	}
	for n != top {
		if next := n.NextSibling(); next != nil {
			return next
		}
		n = n.Parent()
	}
	return nil
}

func (r *markdownReader) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		r.paragraph(n)
	case *ast.Heading:
		r.heading(n)
	case *ast.List:
		r.container(n, &Block{Kind: List, Ordered: n.IsOrdered()})
	case *ast.ListItem:
		r.container(n, &Block{Kind: Item})
	case *ast.Blockquote:
		r.container(n, &Block{Kind: Quote})
	case *ast.HTMLBlock:
		r.html(n)
	case *ast.CodeBlock:
		r.code(n, r.inElement() && r.depth < maxReread)
	case *ast.FencedCodeBlock:
		r.code(n, false)
	case *ast.ThematicBreak:
		at := r.from.start(max(n.Pos(), 0))
		end := r.from.end(r.lineEnd(max(n.Pos(), 0)))
		r.b.add(&Block{Kind: Rule, Start: at, End: end})
	case *east.Table:
		r.table(n)
	case *east.DefinitionList:
		r.terms(n)
	case *east.FootnoteList:
		r.footnotes(n)
	case *ast.LinkReferenceDefinition:
	default:
		r.blocks(n)
	}
}

// lineEnd gives the end of the line at i.
func (r *markdownReader) lineEnd(i int) int {
	if i > len(r.text) {
		return len(r.text)
	}
	if n := bytes.IndexByte(r.text[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(r.text)
}

// container reads a block that holds blocks.
func (r *markdownReader) container(n ast.Node, block *Block) {
	r.within(n, frame{block: block, wall: true}, func() { r.blocks(n) })
}

// within opens a block, reads what is in it, and ends it.
func (r *markdownReader) within(n ast.Node, f frame, read func()) {
	at := r.from.start(r.beginning(n))
	f.block.Start, f.block.End = at, at
	opened := r.b.openBlock(f)
	read()
	r.b.endText(f.block.End)
	if opened {
		r.b.closeBlock(f.block, f.block.End)
	}
}

// beginning gives where a block begins. Of a list behind a tab goldmark counts
// columns as bytes, so its marker is looked for.
func (r *markdownReader) beginning(n ast.Node) int {
	at := min(max(n.Pos(), 0), len(r.text))
	list, ok := n.(*ast.List)
	if !ok {
		if list, ok = n.Parent().(*ast.List); !ok {
			return at
		}
	}
	line := r.text[bytes.LastIndexByte(r.text[:at], '\n')+1 : at]
	if i := bytes.LastIndexByte(line, list.Marker); i >= 0 && !r.isMarker(at, list) {
		for list.IsOrdered() && i > 0 && '0' <= line[i-1] && line[i-1] <= '9' {
			i--
		}
		return at - len(line) + i
	}
	return at
}

// isMarker reports whether a list's marker stands at an offset.
func (r *markdownReader) isMarker(at int, list *ast.List) bool {
	rest := r.text[at:]
	if list.IsOrdered() {
		rest = bytes.TrimLeft(rest, "0123456789")
	}
	return len(rest) > 0 && rest[0] == list.Marker
}

// paragraph reads running text. Inside a <summary> or another HTML element that
// holds text it is that element's.
func (r *markdownReader) paragraph(n ast.Node) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	from, to := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	at := r.from.start(from)
	if r.b.leaf.strict {
		r.b.newline(at, at)
		r.content(n)
		return
	}
	inline := len(r.b.inline)
	r.b.paragraph(&Block{Kind: Paragraph, Start: at, End: at}, "")
	r.content(n)
	r.b.endText(r.from.end(to))
	r.b.dropInline(inline)
}

// heading reads a heading. Its anchor is the one given, or the text's slug.
func (r *markdownReader) heading(n *ast.Heading) {
	at := r.from.start(max(n.Pos(), 0))
	lines := n.Lines()
	if r.b.leaf.strict && r.b.leaf.name != "" {
		r.b.newline(at, at)
		r.content(n)
		return
	}
	if lines.Len() > 0 && r.masked(lines) {
		r.paragraph(n) // template tags above a rule are no heading
		r.rule(r.lineEnd(lines.At(lines.Len()-1).Stop)+1, n)
		return
	}
	block := &Block{Kind: Section, Level: n.Level, Start: at, End: at, ID: attribute(n, "id"), Class: attribute(n, "class")}
	inline := len(r.b.inline)
	r.b.heading(block, "")
	r.content(n)
	r.b.endText(block.End)
	r.b.dropInline(inline)
	if len(block.Runs) > 0 {
		block.ID = either(block.ID, r.b.slug(RunsText(block.Runs)))
	}
}

// rule adds the thematic break that was taken for a heading's underline at i.
func (r *markdownReader) rule(i int, heading *ast.Heading) {
	if i < len(r.text) && r.text[max(heading.Pos(), 0)] != '#' {
		r.b.add(&Block{Kind: Rule, Start: r.from.start(i), End: r.from.end(r.lineEnd(i))})
	}
}

// masked reports whether lines hold nothing but template constructs.
func (r *markdownReader) masked(lines *text.Segments) bool {
	for i := range lines.Len() {
		line := lines.At(i)
		if len(bytes.Trim(line.Value(r.text), " \t\n"+mask)) > 0 {
			return false
		}
	}
	return true
}

func attribute(n ast.Node, name string) string {
	value, _ := n.AttributeString(name)
	switch v := value.(type) {
	case []byte:
		return unmasked(string(v))
	case string:
		return unmasked(v)
	}
	return ""
}

// html reads a block of raw HTML.
func (r *markdownReader) html(n *ast.HTMLBlock) {
	var a assembly
	lines := n.Lines()
	for i := range lines.Len() {
		a.add(r.text, &r.from, lines.At(i).Start, lines.At(i).Stop)
	}
	if n.HasClosure() {
		a.add(r.text, &r.from, n.ClosureLine.Start, n.ClosureLine.Stop)
	}
	r.rawHTML(a)
}

// rawHTML reads a piece of HTML.
func (r *markdownReader) rawHTML(a assembly) {
	h := htmlReader{b: r.b, marks: r.marks}
	if r.depth < maxReread {
		h.markdown = r.reread
	}
	h.read(string(a.text), a.from)
}

// inElement reports whether an HTML element that holds blocks is open.
func (r *markdownReader) inElement() bool {
	for i := len(r.b.open) - 1; i > 0; i-- {
		if r.b.open[i].name != "" {
			return true
		}
	}
	return false
}

// code reads a code block. Indented lines inside an HTML element are Markdown
// whose author indents what is inside of something.
func (r *markdownReader) code(n ast.Node, markdown bool) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	var a assembly
	indent := 0
	if markdown {
		indent = r.commonIndent(lines)
	}
	for i := range lines.Len() {
		line := lines.At(i)
		a.add(r.text, &r.from, min(line.Start+indent, line.Stop-1), line.Stop)
	}
	if markdown {
		r.reread(a.text, a.from)
		return
	}
	trimmed := bytes.TrimRight(a.text, "\n")
	if len(trimmed) == 0 {
		return
	}
	run := Run{Kind: Text, Start: a.from.start(0), End: a.from.end(len(trimmed)), Text: r.marks.unmask(r.b.src, string(trimmed), &a.from)}
	r.b.add(&Block{Kind: Code, Start: run.Start, End: run.End, Runs: []Run{run}})
}

// commonIndent gives the white space that all lines begin with.
func (r *markdownReader) commonIndent(lines *text.Segments) int {
	common := -1
	for i := range lines.Len() {
		line := lines.At(i)
		value := line.Value(r.text)
		rest := bytes.TrimLeft(value, " \t")
		if len(bytes.TrimSpace(rest)) == 0 {
			continue
		}
		if n := len(value) - len(rest); common < 0 || n < common {
			common = n
		}
	}
	return max(common, 0)
}

// table reads a GFM table.
func (r *markdownReader) table(n *east.Table) {
	t := &table{}
	r.within(n, frame{block: &Block{Kind: Table}, wall: true, table: t}, func() {
		for row := n.FirstChild(); row != nil; row = row.NextSibling() {
			t.inHead = row.Kind() == east.KindTableHeader
			r.within(row, frame{block: &Block{Kind: rowKind}, wall: true}, func() { r.cells(row) })
		}
	})
}

func (r *markdownReader) cells(row ast.Node) {
	for c := row.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Pos() < 0 {
			return // only fills the row
		}
		start := r.from.start(c.Pos())
		block := &Block{Kind: cellKind, Start: start, End: start}
		if r.b.openBlock(frame{block: block, wall: true}) {
			r.content(c)
			r.b.closeBlock(block, block.End)
		}
		r.b.top().block.End = max(r.b.top().block.End, block.End)
	}
}

// terms reads a definition list.
func (r *markdownReader) terms(n ast.Node) {
	r.within(n, frame{block: &Block{Kind: Record, Name: "dl"}, wall: true, terms: true}, func() {
		for part := n.FirstChild(); part != nil; part = part.NextSibling() {
			at := r.from.start(max(part.Pos(), 0))
			block := &Block{Start: at, End: at}
			term := part.Kind() == east.KindDefinitionTerm
			r.b.termPart(block, term, "")
			if term {
				r.content(part)
				r.b.endText(block.End)
			} else {
				r.blocks(part)
				r.b.closeBlock(block, block.End)
			}
		}
	})
}

// footnotes reads the page's footnotes, which come last wherever they stand.
func (r *markdownReader) footnotes(n ast.Node) {
	first := n.FirstChild()
	if first == nil {
		return
	}
	r.b.closeTo(1, r.b.open[len(r.b.open)-1].block.End)
	r.within(first, frame{block: &Block{Kind: Group, Name: "aside", Class: "footnotes"}, wall: true}, func() { r.blocks(n) })
}
