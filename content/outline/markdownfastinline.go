package outline

import (
	"strings"

	"golang.org/x/net/html"
)

// Running text in simple Markdown: emphasis, code spans and inline links.

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
