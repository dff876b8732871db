package outline

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// rstItem is what begins an item: its sign, "1" for a number, and the offset of
// its text.
type rstItem struct {
	sign    string
	content int
}

const rstBullets = "*+-•‣⁃"

// item gives the item that a line begins.
func (r *rstReader) item(l textLine) (rstItem, bool) {
	line := r.line(l)
	sign, size := utf8.DecodeRuneInString(line)
	switch {
	case line == "":
		return rstItem{}, false
	case l.item:
		sign, size = '1', strings.IndexAny(line, " \t")
	case strings.HasPrefix(line, "#."):
		sign, size = '1', 2
	case !strings.ContainsRune(rstBullets, sign):
		return rstItem{}, false
	}
	if size < len(line) && !isSpace(line[size]) {
		return rstItem{}, false
	}
	return rstItem{string(sign), l.end - len(strings.TrimLeft(line[size:], " \t"))}, true
}

// list reads the items that have the sign and indentation of the first.
func (r *rstReader) list(lines []textLine, depth int) int {
	first, _ := r.item(lines[0])
	n := 0
	r.within(frame{block: &Block{Kind: List, Ordered: first.sign == "1"}}, lines[0].start, lines[0].start, func() {
		for n < len(lines) {
			it, ok := r.item(lines[n])
			if !ok || it.sign != first.sign || lines[n].indent != lines[0].indent {
				break
			}
			end := n + r.itemLines(lines[n:])
			content := append([]textLine{lines[n]}, lines[n+1:end]...)
			content[0].indent += utf8.RuneCountInString(r.text[content[0].start:it.content])
			content[0].start, content[0].item = it.content, false
			for i := 1; i < len(content); i++ {
				if !content[i].blank() && content[i].indent <= lines[n].indent {
					content[i].indent = content[i-1].indent // not indented by its author
				}
			}
			alignFirst(content)
			r.within(frame{block: &Block{Kind: Item}}, lines[n].start, lines[end-1].end, func() { r.blocks(content, depth+1) })
			for n = end; n < len(lines) && lines[n].blank(); {
				n++
			}
		}
	})
	return n
}

// itemLines counts an item's lines: what stands farther in, and the rest of a
// paragraph that its author did not indent.
func (r *rstReader) itemLines(lines []textLine) int {
	n := deeper(lines, lines[0].indent)
	for n < len(lines) && !lines[n-1].blank() && lines[n].indent == lines[0].indent && !r.interrupts(lines, n) &&
		!fieldLine.MatchString(r.line(lines[n])) && !isAdornment(r.line(lines[n])) {
		n++
	}
	return n
}

// fieldLine is a field: ":date: 2018-05-03".
var fieldLine = regexp.MustCompile(`^:([^\s:][^:]{0,60}):(?:[ \t]+\S|$)`)

// fieldList reads fields, each with what stands farther in below it.
func (r *rstReader) fieldList(lines []textLine, depth int) (fields []Field, n int) {
	for n < len(lines) {
		m := fieldLine.FindStringSubmatchIndex(r.line(lines[n]))
		if m == nil || lines[n].indent != lines[0].indent {
			break
		}
		end := n + deeper(lines[n:], lines[n].indent)
		body := append([]textLine{r.trim(textLine{start: lines[n].start + m[3] + 1, end: lines[n].end})}, lines[n+1:end]...)
		body[0].indent = lines[n].indent + 1
		alignFirst(body)
		at := lines[n].start + 1
		fields = append(fields, Field{Key: r.text[at : at+m[3]-m[2]], KeyStart: at, Value: r.apart(func() { r.blocks(body, depth+1) })})
		for n = end; n < len(lines) && lines[n].blank(); {
			n++
		}
	}
	for n > 1 && lines[n-1].blank() {
		n--
	}
	return fields, n
}

// definitions reads terms with what stands farther in below each.
func (r *rstReader) definitions(lines []textLine, base, depth int) int {
	n := 0
	r.within(frame{block: &Block{Kind: Record, Name: "dl"}, terms: true}, lines[0].start, lines[0].start, func() {
		for n+1 < len(lines) && r.isTerm(lines[n:], base) {
			end := n + deeper(lines[n:], base)
			r.term(lines[n])
			body := lines[n+1 : end]
			r.description(body[0].start, func() { r.blocks(body, depth+1) })
			for n = end; n < len(lines) && lines[n].blank(); {
				n++
			}
		}
	})
	return n
}

// isTerm says whether the first of lines is a term.
func (r *rstReader) isTerm(lines []textLine, base int) bool {
	l := lines[0]
	if l.blank() || l.indent != base || lines[1].blank() || lines[1].indent <= base {
		return false
	}
	line := r.line(l)
	_, item := r.item(l)
	return !item && !strings.HasPrefix(line, "..") && line[0] != '|' && !strings.HasPrefix(line, "__ ") &&
		!fieldLine.MatchString(line) && !strings.HasSuffix(line, "::")
}
