package outline

import (
	"regexp"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Boxes of Python-Markdown and MkDocs: a line of marks, a type and a quoted title over
// what is indented below it. "!!!" begins an admonition
// (https://python-markdown.github.io/extensions/admonition), "???" one that folds, "==="
// a tab (https://facelessuser.github.io/pymdown-extensions/extensions/details and tabbed).

// boxLine is the first line of a box; its title may be missing.
var boxLine = regexp.MustCompile(`^(?:(?:!!!|\?\?\?\+?)[ \t]+([\pL\pN_-]+(?:[ \t]+[\pL\pN_-]+)*)(?:[ \t]+"(.*)")?|===[!+]*[ \t]+()"(.*)")[ \t]*\r?\n?$`)

// boxIndent is how far the content of a box stands behind its first line, in columns.
const boxIndent = 4

// box is a box; its title, where it has one, is its first child, a TextBlock.
type box struct {
	ast.BaseBlock
	class  string
	titled bool
}

// kindBox is the kind of boxes among the parser's nodes.
var kindBox = ast.NewNodeKind("Box")

// Kind gives the node's kind.
func (*box) Kind() ast.NodeKind { return kindBox }

// Dump prints the node for debugging.
func (b *box) Dump(source []byte, level int) { ast.DumpHelper(b, source, level, nil, nil) }

// boxParser finds boxes.
type boxParser struct{}

// Trigger gives what a box begins with.
func (boxParser) Trigger() []byte { return []byte("!?=") }

// Open reads the first line of a box.
func (boxParser) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if at < 0 || segment.Padding > 0 {
		return nil, parser.NoChildren
	}
	m := boxLine.FindSubmatchIndex(line[at:])
	if m == nil {
		return nil, parser.NoChildren
	}
	b := &box{}
	kind, title := m[2:4], m[4:6]
	if kind[0] < 0 {
		kind, title = m[6:8], m[8:10]
	}
	b.class = string(line[at+kind[0] : at+kind[1]])
	if title[0] >= 0 && title[0] < title[1] {
		b.titled = true
		head := ast.NewTextBlock()
		head.Lines().Append(text.NewSegment(segment.Start+at+title[0], segment.Start+at+title[1]))
		head.SetPos(segment.Start + at + title[0])
		b.AppendChild(b, head)
	}
	reader.AdvanceToEOL()
	return b, parser.HasChildren
}

// Continue says whether a line belongs to a box: it is blank or indented.
func (boxParser) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	at, padding := util.IndentPosition(line, reader.LineOffset(), boxIndent)
	if at < 0 {
		return parser.Close
	}
	reader.AdvanceAndSetPadding(at, padding)
	return parser.Continue | parser.HasChildren
}

// Close has nothing to do.
func (boxParser) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph says that a box may follow a paragraph at once.
func (boxParser) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine says that an indented line begins no box.
func (boxParser) CanAcceptIndentedLine() bool { return false }

// box reads a box as a group that its title stands for.
func (r *markdownReader) box(n *box) {
	r.within(n, frame{block: &Block{Kind: Group, Name: "div", Class: n.class}, wall: true}, func() {
		if head := n.FirstChild(); n.titled {
			r.title(head)
			n.RemoveChild(n, head)
		}
		r.blocks(n)
	})
}

// title reads the text that stands for the group it is in.
func (r *markdownReader) title(n ast.Node) {
	line := n.Lines().At(0)
	at := r.from.start(line.Start)
	inline := len(r.b.inline)
	r.b.summary(&Block{Start: at, End: at}, "")
	r.content(n)
	r.b.endText(r.from.end(line.Stop))
	r.b.dropInline(inline)
}
