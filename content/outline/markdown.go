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
	"github.com/yuin/goldmark/util"
)

// commonMark gives the parser of Markdown: CommonMark with what GitHub adds, and
// definition lists and footnotes. It is safe for use by several goroutines.
var commonMark = sync.OnceValue(func() parser.Parser {
	return goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify,
			extension.TaskList, extension.DefinitionList, extension.Footnote),
		goldmark.WithParserOptions(parser.WithHeadingAttribute(),
			parser.WithBlockParsers(util.Prioritized(boxParser{}, 150), util.Prioritized(divParser{}, 90),
				util.Prioritized(looseHTML{parser.NewHTMLBlockParser()}, 890))),
	).Parser()
})

// readMarkdown reads a Markdown page with its front matter.
func readMarkdown(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: Markdown}
	body, err := frontMatter(doc)
	if err != nil {
		return nil, err
	}
	if doc.Root = readFast(src, body); doc.Root == nil {
		var warnings []Diagnostic
		doc.Root, warnings = readCommonMark(src, body)
		doc.Diagnostics = append(doc.Diagnostics, warnings...)
	}
	tellLineEnds(src, doc.Root)
	return doc, nil
}

// readCommonMark reads the Markdown that begins at body, whatever it holds.
func readCommonMark(src *Source, body int) (*Block, []Diagnostic) {
	text, marks := findMarks(src, body, Markdown)
	blank(text[:body])
	tame(text)
	closeDelimiters(text)
	turnLinks(text)
	loosenHeadings(text)
	b := newBuilder(src)
	r := markdownReader{b: b, marks: marks, parser: commonMark(), prefix: -1}
	r.read(text, originAt(0, len(text)))
	return b.finish(), b.warnings
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
	// inText and inPage are where an element may end that begins in the block
	// being read, and in raw HTML.
	inText, inPage ending
	// depth is how many texts this one was read inside of.
	depth int
	// prefix is where the number stands that the next paragraph begins with, -1 for
	// none.
	prefix int
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

func (r *markdownReader) blocks(parent ast.Node) {
	if r.level++; r.level > maxLevel {
		r.flatten(parent)
	} else {
		for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
			if r.simpleTable(n) {
				n = n.NextSibling().NextSibling()
				continue
			}
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
		if !r.gridTable(n) && !r.barTable(n) {
			r.paragraph(n)
		}
	case *ast.Heading:
		r.heading(n)
	case *ast.List:
		if r.isNumbered(n) {
			r.numbered(n)
			return
		}
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
		r.fenced(n)
	case *ast.ThematicBreak:
		at := r.from.start(max(n.Pos(), 0))
		end := r.from.end(r.lineEnd(max(n.Pos(), 0)))
		r.b.add(&Block{Kind: Rule, Start: at, End: end})
	case *box:
		r.box(n)
	case *fencedDiv:
		r.fencedDiv(n)
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
	number := r.takePrefix(from)
	at := r.from.start(number)
	if r.b.leaf.strict {
		r.b.newline(at, at)
		r.content(n)
		return
	}
	inline := len(r.b.inline)
	r.b.paragraph(&Block{Kind: Paragraph, Start: at, End: at}, "")
	r.literal(number, from)
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
	if marks := tightMarks([]byte(r.b.src.Text[at:min(len(r.b.src.Text), at+8)])); marks > 1 {
		block.Level = marks
	}
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
