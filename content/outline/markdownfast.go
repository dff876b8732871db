package outline

import (
	"path"
	"strings"
)

// This file reads the Markdown that most pages are written in, a tenth of the
// time that all of Markdown takes: paragraphs, headings and flat lists at the
// beginning of a line, with emphasis, code spans and inline links. Where it
// meets anything else, or something that could mean two things, it gives up and
// the page is read by goldmark. What it does read, it reads as goldmark does, to
// the byte (FuzzFastMarkdown).

// fastReader tells the builder what stands in simple Markdown. Its methods
// report whether they could read what there is.
type fastReader struct {
	b    *builder
	text string
	at   int
	// marks are what is open in the running text, outermost first.
	marks []fastMark
}

// fastMark is emphasis, or a link, that is not yet closed.
type fastMark struct {
	char  byte // '*', '_' or '['
	width int
	// index is the place of the element among the builder's.
	index int
}

// readFast reads the Markdown that begins at body, nil where it is not simple.
func readFast(src *Source, body int) *Block {
	if body > 0 && src.Text[body-1] != '\n' || strings.EqualFold(path.Ext(src.Name), ".mdx") || computes(src.Name) {
		return nil
	}
	r := fastReader{b: newBuilder(src), text: src.Text, at: body}
	r.b.scratch = make([]Run, 0, 16) // as many as a paragraph has
	for r.at < len(r.text) {
		if !r.block() {
			return nil
		}
	}
	return r.b.finish()
}

func (r *fastReader) block() bool {
	switch c := r.text[r.at]; {
	case c == '\n':
		r.at++
		return true
	case c == '#':
		return r.heading()
	case r.isBullet(r.at):
		return r.list(c)
	case r.beginsText(r.at):
		return r.paragraph(r.at)
	}
	return false
}

// byteAt gives the byte at i, a line feed behind the end.
func (r *fastReader) byteAt(i int) byte {
	if i < len(r.text) {
		return r.text[i]
	}
	return '\n'
}

// isBullet reports whether a list's marker stands at i.
func (r *fastReader) isBullet(i int) bool {
	switch r.byteAt(i) {
	case '-', '*', '+':
		return r.byteAt(i+1) == ' '
	}
	return false
}

// beginsText reports whether a line that begins at i is for certain running
// text.
func (r *fastReader) beginsText(i int) bool {
	switch c := r.byteAt(i); {
	case isLetter(c), c >= 0x80, c == '"', c == '\'', c == '(', c == '[':
		return true
	case c == '*', c == '_':
		next := r.byteAt(i + 1)
		return isAlnum(next) || next == '[' || next == c && (isAlnum(r.byteAt(i+2)) || r.byteAt(i+2) == '[')
	case c == '`':
		return r.byteAt(i+1) != '`'
	case isDigit(c):
		for isDigit(r.byteAt(i)) {
			i++
		}
		return r.byteAt(i) != '.' && r.byteAt(i) != ')'
	}
	return false
}

// lineEnd gives the end of the line at i.
func (r *fastReader) lineEnd(i int) int { return lineEndAt(r.text, i) }

// heading reads an ATX heading.
func (r *fastReader) heading() bool {
	from := r.at
	for r.byteAt(from) == '#' {
		from++
	}
	level, to := from-r.at, r.lineEnd(from)
	from++
	if level > 6 || r.byteAt(from-1) != ' ' || !r.beginsText(from) || r.text[to-1] == '#' {
		return false
	}
	block := &Block{Kind: Section, Level: level, Start: r.at, End: r.at}
	r.b.heading(block, "")
	if !r.inline(from, to) {
		return false
	}
	r.b.endText(block.End)
	if len(block.Runs) == 0 {
		return false
	}
	block.ID = either(block.ID, r.b.slug(RunsText(block.Runs)))
	r.at = to
	return true
}

// paragraph reads running text that begins at from, up to a line that begins
// otherwise.
func (r *fastReader) paragraph(from int) bool {
	to := r.lineEnd(from)
	for to < len(r.text) && r.beginsText(to+1) {
		to = r.lineEnd(to + 1)
	}
	return r.textBlock(from, to)
}

func (r *fastReader) textBlock(from, to int) bool {
	r.b.paragraph(&Block{Kind: Paragraph, Start: from, End: from}, "")
	if !r.inline(from, to) {
		return false
	}
	r.b.endText(to)
	r.at = to
	return true
}

// list reads a list whose items are a line each.
func (r *fastReader) list(marker byte) bool {
	list := &Block{Kind: List, Start: r.at, End: r.at}
	r.b.openBlock(frame{block: list, wall: true})
	for {
		if !r.item() {
			return false
		}
		next := r.at
		for next < len(r.text) && r.text[next] == '\n' {
			next++
		}
		if r.isBullet(next) {
			if r.text[next] != marker {
				return false
			}
			r.at = next
			continue
		}
		if next < len(r.text) && next == r.at+1 {
			return false // a line that goes on with the item
		}
		r.b.closeBlock(list, list.End)
		return true
	}
}

func (r *fastReader) item() bool {
	item := &Block{Kind: Item, Start: r.at, End: r.at}
	from := r.at + 2
	if !r.beginsText(from) || r.text[from] == '[' && r.byteAt(from+2) == ']' { // a task's box
		return false
	}
	r.b.openBlock(frame{block: item, wall: true})
	if !r.textBlock(from, r.lineEnd(from)) {
		return false
	}
	r.b.closeBlock(item, item.End)
	return true
}
