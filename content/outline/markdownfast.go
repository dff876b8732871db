package outline

import (
	"path"
	"strings"

	"golang.org/x/net/html"
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

// fastSpecial are the bytes that may be more than text.
var fastSpecial = func() (special [256]bool) {
	for c := range byte(' ') {
		special[c] = true
	}
	for _, c := range []byte("\\<{~&!*_`[]:@w^") {
		special[c] = true
	}
	return special
}()

// inline reads running text.
func (r *fastReader) inline(from, to int) bool {
	start := from // of the text not yet written
	for i := from; i < to; {
		if !fastSpecial[r.text[i]] {
			i++
			continue
		}
		length, ok := r.special(i, from, to, start)
		if !ok {
			return false
		}
		if length == 0 {
			i++ // text
			continue
		}
		i += length
		start = i
	}
	if len(r.marks) > 0 || r.text[to-1] == ' ' {
		return false
	}
	r.write(start, to)
	return true
}

// write writes text that stands in the page as it is.
func (r *fastReader) write(start, end int) {
	if start < end {
		r.b.write(r.text[start:end], start, end)
	}
}

// special reads what stands at i in running text from..to, of which the part
// from start on is not yet written. It gives its length, 0 for text.
func (r *fastReader) special(i, from, to, start int) (length int, ok bool) {
	switch c := r.text[i]; c {
	case '\n':
		if r.text[i-1] == ' ' {
			return 0, false
		}
		r.write(start, i)
		r.b.newline(i, i)
		return 1, true
	case '*', '_':
		return r.emphasis(i, from, to, start)
	case '`':
		return r.codeSpan(i, to, start)
	case '[':
		return r.openLink(i, start)
	case ']':
		return r.closeLink(i, to, start)
	case '&':
		next := r.byteAt(i + 1)
		return 0, next == ' ' || next == '\n'
	case '!':
		return 0, r.byteAt(i+1) != '['
	case ':':
		before := r.text[from:i]
		return 0, !strings.HasSuffix(before, "http") && !strings.HasSuffix(before, "https") && !strings.HasSuffix(before, "ftp")
	case 'w':
		return 0, !strings.HasPrefix(r.text[i:], "www.")
	}
	return 0, false
}

// emphasis reads a run of asterisks or underscores, by what stands beside it
// (CommonMark 0.31, section 6.2). Emphasis of one mark does not nest in itself.
func (r *fastReader) emphasis(i, from, to, start int) (length int, ok bool) {
	c := r.text[i]
	width := 1
	for i+width < to && r.text[i+width] == c {
		width++
	}
	before, after := spaceClass, spaceClass
	if i > from {
		before = classOf(r.text[i-1])
	}
	if i+width < to {
		after = classOf(r.text[i+width])
	}
	opens := after != spaceClass && (after == wordClass || before != wordClass)
	closes := before != spaceClass && (before == wordClass || after != wordClass)
	switch {
	case c == '_' && before == wordClass && after == wordClass:
		return 0, width == 1
	case width > 2 || before == otherClass || after == otherClass || !opens && !closes:
		return 0, false
	}
	r.write(start, i)
	if last := len(r.marks) - 1; closes && last >= 0 && r.marks[last].char == c && r.marks[last].width == width {
		r.marks = r.marks[:last]
		r.b.endInline(emphasisName(c), i+width)
		return width, true
	}
	for _, m := range r.marks {
		opens = opens && m.char != c
	}
	if !opens {
		return 0, false
	}
	kind := Emphasis
	if width == 2 {
		kind = Strong
	}
	r.open(fastMark{char: c, width: width}, emphasisName(c), Run{Kind: kind, Start: i})
	return width, true
}

func emphasisName(c byte) string {
	if c == '*' {
		return "md:*"
	}
	return "md:_"
}

func (r *fastReader) open(m fastMark, name string, run Run) {
	r.b.openInline(name, run)
	m.index = len(r.b.inline) - 1
	r.marks = append(r.marks, m)
}

// charClass is what a character counts as beside a mark of emphasis.
type charClass uint8

const (
	wordClass charClass = iota
	spaceClass
	punctClass
	otherClass // not ASCII: not looked up
)

func classOf(c byte) charClass {
	switch {
	case isAlnum(c):
		return wordClass
	case c == ' ', c == '\n':
		return spaceClass
	case c >= 0x80:
		return otherClass
	}
	return punctClass
}

// codeSpan reads literal text between single backticks on one line.
func (r *fastReader) codeSpan(i, to, start int) (length int, ok bool) {
	n := strings.IndexAny(r.text[i+1:to], "`\n")
	end := i + 1 + n
	if n < 1 || r.text[end] != '`' || r.byteAt(end+1) == '`' {
		return 0, false
	}
	text := r.text[i+1 : end]
	if text[0] == ' ' || text[n-1] == ' ' || strings.ContainsAny(text, "<{\\") {
		return 0, false
	}
	for k := range n {
		if text[k] < ' ' {
			return 0, false
		}
	}
	r.write(start, i)
	r.b.put(Run{Kind: CodeSpan, Start: i + 1, End: end, Text: text})
	return n + 2, true
}

func (r *fastReader) openLink(i, start int) (length int, ok bool) {
	for _, m := range r.marks {
		if m.char == '[' {
			return 0, false
		}
	}
	if c := r.byteAt(i + 1); c == '^' || c == ']' {
		return 0, false
	}
	r.write(start, i)
	r.open(fastMark{char: '['}, "md:[", Run{Kind: Link, Start: i})
	return 1, true
}

// closeLink reads a link's end and its address, which has no title.
func (r *fastReader) closeLink(i, to, start int) (length int, ok bool) {
	last := len(r.marks) - 1
	if last < 0 || r.marks[last].char != '[' || r.byteAt(i+1) != '(' {
		return 0, false
	}
	end := i + 2
	for end < to && isAddressByte(r.text[end]) {
		end++
	}
	if end == i+2 || end == to || r.text[end] != ')' {
		return 0, false
	}
	r.write(start, i)
	r.b.setURL(r.marks[last].index, plainAddress(html.UnescapeString(r.text[i+2:end])))
	r.b.endInline("md:[", end+1)
	r.marks = r.marks[:last]
	return end + 1 - i, true
}

// isAddressByte reports whether a byte stands for itself in a link's address.
func isAddressByte(c byte) bool {
	return c > ' ' && c < 0x7F && strings.IndexByte("()<>\\&{}\"'`", c) < 0
}
