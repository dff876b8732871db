package outline

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"
)

// link reads a link.
func (r *markdownReader) link(n *ast.Link) int {
	pos := max(n.Pos(), 0)
	name := "md:" + itoa(r.level)
	run := Run{Kind: Link, Start: r.from.start(pos), Title: unmasked(string(n.Title)), URL: r.destination(n.Destination, -1)}
	r.b.openInline(name, run)
	i := len(r.b.inline) - 1
	inner := r.inlines(n)
	end, dest := r.linkEnd(max(inner, pos+1))
	end = r.bound(n, end)
	if run.URL == "" && i >= 0 && i < len(r.b.inline) && r.b.inline[i].name == name {
		r.b.setURL(i, r.destination(n.Destination, dest))
	}
	r.b.endInline(name, r.from.end(end))
	return end
}

// destination gives a link's address; at is where it stands, -1 where it stands
// in a reference definition.
func (r *markdownReader) destination(dest []byte, at int) string {
	url := html.UnescapeString(string(dest))
	if bytes.IndexByte(dest, maskByte) < 0 {
		return plainAddress(url)
	}
	if at < 0 || at+len(dest) > len(r.text) || !bytes.Equal(r.text[at:at+len(dest)], dest) {
		return ""
	}
	from := r.from.cut(at, at+len(dest))
	return plainAddress(r.marks.address(string(dest), &from))
}

// linkEnd gives the end of a link or image whose text ends at i, and where its
// address stands, -1 if not here.
func (r *markdownReader) linkEnd(i int) (end, dest int) {
	t := r.text
	for i < len(t) && t[i] != ']' && t[i] != '\n' {
		i++ // what closes inline content inside the text
	}
	if i >= len(t) || t[i] != ']' {
		return min(i, len(t)), -1
	}
	i++
	if i < len(t) && t[i] == '[' {
		if n := bytes.IndexByte(t[i:], ']'); n >= 0 {
			return i + n + 1, -1
		}
	}
	if i >= len(t) || t[i] != '(' {
		return i, -1
	}
	i++
	for i < len(t) && util.IsSpace(t[i]) {
		i++
	}
	dest = i
	if i < len(t) && t[i] == '<' {
		dest++
	}
	return closingParen(t, i), dest
}

// closingParen gives the offset behind the parenthesis that closes a link's
// address and title.
func closingParen(t []byte, i int) int {
	depth, quote := 1, byte(0)
	for ; i < len(t); i++ {
		switch c := t[i]; {
		case c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && i > 0 && util.IsSpace(t[i-1]):
			quote = c
		case c == '<':
			quote = '>'
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(t)
}

// image reads an image; its text is the alternative one.
func (r *markdownReader) image(n *ast.Image) int {
	pos := max(n.Pos(), 0)
	var alt strings.Builder
	inner := r.plain(&alt, n, pos+2)
	end, dest := r.linkEnd(inner)
	end = r.bound(n, end)
	r.b.put(Run{Kind: Image, Start: r.from.start(pos), End: r.from.end(end), Text: alt.String(),
		Title: unmasked(string(n.Title)), URL: r.destination(n.Destination, dest)})
	return end
}

// plain writes the text of what is in n, and gives where it ends.
func (r *markdownReader) plain(alt *strings.Builder, n ast.Node, end int) int {
	if r.level++; r.level <= maxLevel {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if t, ok := c.(*ast.Text); ok {
				value := []byte(unmasked(string(t.Segment.Value(r.text))))
				alt.WriteString(html.UnescapeString(string(util.UnescapePunctuations(value))))
				if t.SoftLineBreak() || t.HardLineBreak() {
					alt.WriteByte(' ')
				}
				end = max(end, t.Segment.Stop)
			}
			end = max(end, c.Pos(), r.plain(alt, c, end))
		}
	}
	r.level--
	return end
}

// autoLink reads an address that is its own link.
func (r *markdownReader) autoLink(n *ast.AutoLink) int {
	pos := min(max(n.Pos(), 0), len(r.text))
	label := n.Label(r.text)
	start := pos + max(bytes.Index(r.text[pos:min(len(r.text), pos+len(label)+4)], label), 0)
	end := start + len(label)
	run := Run{Kind: Link, Start: r.from.start(start), URL: string(n.URL(r.text))}
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(run.URL), "mailto:") {
		run.URL = "mailto:" + run.URL
	}
	if bytes.IndexByte(label, maskByte) >= 0 {
		r.write(start, end)
		return end
	}
	r.b.openInline("md:auto", run)
	r.literal(start, end)
	r.b.endInline("md:auto", r.from.end(end))
	if end < len(r.text) && start > pos && r.text[start-1] == '<' {
		end++
	}
	return end
}
