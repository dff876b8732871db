package outline

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Divs between fences of colons. Pandoc and Quarto write "::: {.class #id}" or
// "::: class" (https://pandoc.org/MANUAL.html#divs-and-spans), Docusaurus and VuePress
// ":::tip A title" or ":::tip[A title]" (https://docusaurus.io/docs/markdown-features/admonitions),
// MyST ":::{tip} A title". A fence that says nothing ends the innermost div, however
// many colons it has.

// maxDivs is how deep such divs nest; a fence below begins none.
const maxDivs = 30

// fencedDiv is such a div, or a fence alone where it has no attributes. Its title,
// where it has one, is its first child, a TextBlock.
type fencedDiv struct {
	ast.BaseBlock
	attr   map[string]string
	titled bool
}

// kindFencedDiv is the kind of fenced divs among the parser's nodes.
var kindFencedDiv = ast.NewNodeKind("FencedDiv")

// Kind gives the node's kind.
func (*fencedDiv) Kind() ast.NodeKind { return kindFencedDiv }

// Dump prints the node for debugging.
func (d *fencedDiv) Dump(source []byte, level int) { ast.DumpHelper(d, source, level, nil, nil) }

// isDivFence reports whether a line begins or ends a div.
func isDivFence(line []byte) bool { return bytes.HasPrefix(bytes.TrimLeft(line, " \t"), []byte(":::")) }

// divParser finds fenced divs.
type divParser struct{}

// Trigger gives what a fence begins with.
func (divParser) Trigger() []byte { return []byte{':'} }

// Open reads the fence that begins a div, or one that ends none.
func (divParser) Open(parent ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	if !isDivFence(line) {
		return nil, parser.NoChildren
	}
	reader.AdvanceToEOL()
	attr, from, to := divHead(string(line))
	d := &fencedDiv{attr: attr}
	if from < to {
		d.titled = true
		head := ast.NewTextBlock()
		start := segment.Start - segment.Padding
		head.Lines().Append(text.NewSegment(start+from, start+to))
		head.SetPos(start + from)
		d.AppendChild(d, head)
	}
	depth := 0
	for p := parent; p != nil; p = p.Parent() {
		if p.Kind() == kindFencedDiv {
			depth++
		}
	}
	if attr == nil || depth >= maxDivs {
		d.attr = nil
		return d, parser.NoChildren
	}
	return d, parser.HasChildren
}

// Continue ends a div at the fence that is its own.
func (divParser) Continue(n ast.Node, reader text.Reader, pc parser.Context) parser.State {
	d := n.(*fencedDiv)
	if d.attr == nil {
		return parser.Close
	}
	line, _ := reader.PeekLine()
	if isDivFence(line) && len(bytes.Trim(line, ": \t\r\n")) == 0 {
		if indent, _ := util.IndentWidth(line, reader.LineOffset()); !d.holdsTaker(indent, pc.OpenedBlocks()) {
			reader.AdvanceToEOL()
			return parser.Close
		}
	}
	return parser.Continue | parser.HasChildren
}

// holdsTaker reports whether something open inside a div takes a fence that is
// indented so: a div that the fence ends, or code.
func (d *fencedDiv) holdsTaker(indent int, open []parser.Block) bool {
	inside := false
	for _, o := range open {
		switch n := o.Node.(type) {
		case *fencedDiv:
			if inside {
				return n.attr != nil
			}
			inside = n == d
		case *ast.ListItem:
			if inside && indent < n.Offset {
				return false
			}
		case *ast.FencedCodeBlock:
			return inside
		case *ast.HTMLBlock:
			return inside && n.HTMLBlockType < ast.HTMLBlockType6
		}
	}
	return false
}

// Close has nothing to do.
func (divParser) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph says that a fence may follow a paragraph at once.
func (divParser) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine says that a fence may be indented.
func (divParser) CanAcceptIndentedLine() bool { return true }

// divHead gives the attributes that the first fence of a div says and where its title
// stands in the line; no attributes for a fence that says nothing.
func divHead(line string) (attr map[string]string, from, to int) {
	from, to = strings.IndexByte(line, ':'), len(strings.TrimRight(line, " \t\r\n"))
	if strings.HasSuffix(line[:to], ":::") {
		to = len(strings.TrimRight(line[:to], ": \t"))
	}
	for from < to && (line[from] == ':' || isWhite(line[from])) {
		from++
	}
	if from >= to {
		return nil, 0, 0
	}
	n, last := to-from, to
	if line[from] == '{' {
		if n = attributesLength(line[from:to]); n == 0 {
			n = strings.IndexByte(line[from:to], '}') + 1
		}
	} else {
		if k := strings.IndexAny(line[from:to], " \t[{"); k >= 0 {
			n = k
		}
		if k := strings.LastIndexByte(line[from:to], '{'); k >= 0 && attributesLength(line[from+k:to]) == to-from-k {
			last = from + k
		}
	}
	attr = attributeList(line[from:from+n] + " " + line[last:to])
	from, to = divTitle(line, from+n, last, attr["title"])
	return attr, from, to
}

// divTitle gives where the title of a div stands: in a stretch of its first line, or
// as the attribute of that name. What is neither word nor year counts columns, and
// an address is that of what the div shows.
func divTitle(line string, from, to int, attribute string) (int, int) {
	title := strings.TrimSpace(line[from:to])
	if title == "" {
		from, title = 0, attribute
	}
	at := strings.Index(line[from:], title)
	if at < 0 {
		return 0, 0
	}
	from += at
	if n := len(title); n > 2 && title[0] == '[' && title[n-1] == ']' {
		from, title = from+1, title[1:n-1]
	}
	if strings.IndexFunc(title, unicode.IsLetter) < 0 && !holdsYear([]byte(title)) || isFileOrSite([]byte(title)) {
		return 0, 0
	}
	return from, from + len(title)
}

// fencedDiv reads a div as the group that <div> with its attributes is, which its
// title stands for.
func (r *markdownReader) fencedDiv(n *fencedDiv) {
	head := n.FirstChild()
	if n.attr == nil {
		if n.titled {
			r.block(head)
		}
		return
	}
	t := tag{name: "div", element: elements["div"], attr: n.attr}
	block := &Block{Kind: Group, Name: t.name, ID: t.get("id"), Class: t.get("class")}
	f := frame{block: block, wall: true, landmark: r.b.openLandmark(block, t)}
	block.Name = either(f.landmark, block.Name)
	r.within(n, f, func() {
		if n.titled {
			r.title(head)
			n.RemoveChild(n, head)
		}
		r.blocks(n)
	})
}

// looseHTML reads raw HTML, which a fence ends where a blank line does.
type looseHTML struct{ parser.BlockParser }

// Continue says whether a line belongs to the HTML.
func (l looseHTML) Continue(n ast.Node, reader text.Reader, pc parser.Context) parser.State {
	if line, _ := reader.PeekLine(); n.(*ast.HTMLBlock).HTMLBlockType >= ast.HTMLBlockType6 && isDivFence(line) {
		return parser.Close
	}
	return l.BlockParser.Continue(n, reader, pc)
}
