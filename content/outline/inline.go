package outline

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"
)

// content reads the inline content of a block.
func (r *markdownReader) content(n ast.Node) {
	r.limit = r.lineEnd(max(n.Pos(), 0))
	if lines := n.Lines(); lines.Len() > 0 {
		r.limit = max(r.limit, lines.At(lines.Len()-1).Stop)
	}
	r.inText = ending{}
	skip := r.b.skip
	r.inlines(n)
	r.b.skip = skip // what a tag in a code span was taken to end
}

// inlines reads the inline content of a node, and gives the offset in the text
// at which it ends.
func (r *markdownReader) inlines(parent ast.Node) int {
	end := max(parent.Pos(), 0)
	if r.level++; r.level <= maxLevel {
		for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
			end = max(end, r.inline(n))
		}
	}
	r.level--
	return end
}

func (r *markdownReader) inline(n ast.Node) int {
	pos := max(n.Pos(), 0)
	switch n := n.(type) {
	case *ast.Text:
		return r.textNode(n)
	case *ast.Emphasis:
		kind := Emphasis
		if n.Level > 1 {
			kind = Strong
		}
		return r.styled(n, Run{Kind: kind}, n.Level)
	case *east.Strikethrough:
		width := 1
		if bytes.HasPrefix(r.text[min(pos, len(r.text)):], []byte("~~")) {
			width = 2
		}
		return r.styled(n, Run{Kind: Strike}, width)
	case *ast.Link:
		return r.link(n)
	case *ast.Image:
		return r.image(n)
	case *ast.AutoLink:
		return r.autoLink(n)
	case *ast.CodeSpan:
		return r.codeSpan(n)
	case *ast.RawHTML:
		return r.inlineHTML(n)
	case *east.FootnoteLink, *east.FootnoteBacklink, *east.TaskCheckBox:
		return pos
	}
	return r.inlines(n)
}

// textNode writes text and the line break behind it. Two backslashes at a line's end are a break
// that the author made (https://kramdown.gettalong.org/syntax.html#paragraphs).
func (r *markdownReader) textNode(n *ast.Text) int {
	end := n.Segment.Stop
	stop, doubled := bytes.CutSuffix(bytes.TrimRight(r.text[n.Segment.Start:end], " "), []byte(`\\`))
	doubled = doubled && len(bytes.TrimSpace(r.text[end:r.lineEnd(end)])) == 0
	if doubled {
		r.write(n.Segment.Start, n.Segment.Start+len(bytes.TrimRight(stop, " ")))
	} else {
		r.write(n.Segment.Start, end)
	}
	at, next := r.from.start(end), r.from.end(r.lineEnd(end))
	switch {
	case n.HardLineBreak(), doubled && n.SoftLineBreak():
		r.b.lineBreak(at, max(at, next))
	case n.SoftLineBreak():
		r.b.newline(at, max(at, next))
	}
	return end
}

// write writes text with its escapes and character references.
func (r *markdownReader) write(from, to int) {
	for from < to {
		piece := r.text[from:to]
		n := bytes.IndexAny(piece, "\\&"+mask)
		if n < 0 {
			n = len(piece)
		}
		r.literal(from, from+n)
		if from += n; from == to {
			return
		}
		switch c := r.text[from]; {
		case c == maskByte:
			from += masked(r.text[from:to], r.marks.meet(r.b, r.from.start(from)))
		case c == '\\':
			if from+1 < to && util.IsPunct(r.text[from+1]) {
				r.literal(from+1, from+2)
				from += 2
				continue
			}
			r.literal(from, from+1)
			from++
		default:
			from += r.entity(from, to)
		}
	}
}

func (r *markdownReader) literal(from, to int) {
	if from >= to {
		return
	}
	start, end := r.from.start(from), r.from.end(to)
	if source := r.b.src.Text[start:end]; source == string(r.text[from:to]) {
		r.b.write(source, start, end) // saves a copy
		return
	}
	r.b.write(string(r.text[from:to]), start, end)
}

// entity writes a character reference, which in Markdown ends in a semicolon,
// and gives its length.
func (r *markdownReader) entity(from, to int) int {
	piece := string(r.text[from:min(to, from+48)])
	n := entityLength(piece)
	if piece[n-1] != ';' {
		n = 1
	}
	r.b.write(html.UnescapeString(piece[:n]), r.from.start(from), r.from.end(from+n))
	return n
}

// styled reads emphasis, whose marks are width bytes wide.
func (r *markdownReader) styled(n ast.Node, run Run, width int) int {
	pos := max(n.Pos(), 0)
	run.Start = r.from.start(pos)
	name := "md:" + itoa(r.level)
	r.b.openInline(name, run)
	limit := r.limit
	r.limit = r.bound(n, limit) // for what stands inside, too
	end := r.bound(n, r.inlines(n)+width)
	r.limit = limit
	r.b.endInline(name, r.from.end(end))
	return end
}

// bound gives where a node ends that seems to end at an offset: before the next
// one at the latest. goldmark leaves some of a run of asterisks in front of those
// it took for an end mark.
func (r *markdownReader) bound(n ast.Node, end int) int {
	end = min(end, r.limit, len(r.text))
	if next := n.NextSibling(); next != nil && next.Pos() >= n.Pos() {
		end = min(end, next.Pos())
	}
	return max(end, n.Pos(), 0)
}

// codeSpan reads literal text.
func (r *markdownReader) codeSpan(n *ast.CodeSpan) int {
	var a assembly
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			a.add(r.text, &r.from, t.Segment.Start, t.Segment.Stop)
		}
	}
	end := max(n.Pos(), 0)
	if len(a.text) == 0 {
		return end
	}
	if last, ok := n.LastChild().(*ast.Text); ok {
		end = last.Segment.Stop
	}
	text := strings.ReplaceAll(strings.TrimRight(string(a.text), "\n"), "\n", " ")
	run := Run{Kind: CodeSpan, Start: a.from.start(0), End: a.from.end(len(text)), Text: r.marks.unmask(r.b.src, text, &a.from)}
	r.b.put(run)
	for end < len(r.text) && r.text[end] == '`' {
		end++
	}
	return end
}

// inlineHTML reads a tag in running text.
func (r *markdownReader) inlineHTML(n *ast.RawHTML) int {
	var a assembly
	end := max(n.Pos(), 0)
	for i := range n.Segments.Len() {
		s := n.Segments.At(i)
		a.add(r.text, &r.from, s.Start, s.Stop)
		end = max(end, s.Stop)
	}
	if len(a.text) > 0 {
		r.inText.text = r.text[end:max(end, min(r.limit, len(r.text)))]
		r.rawHTML(a, &r.inText)
	}
	return end
}
