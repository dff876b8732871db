package outline

import (
	"regexp"
	"slices"
	"strings"
)

// adocItem is what begins an item. Items with the same mark are of one list.
type adocItem struct {
	mark string
	// term is set in a description list.
	term textLine
	// content is the offset of the item's text.
	content int
}

var (
	adocBullet  = regexp.MustCompile(`^(-|\*{1,6}|\.{1,6}|<(?:\d+|\.)>)[ \t]+\S`)
	adocTerm    = regexp.MustCompile(`^(\S.*?|\S)(:::?:?|;;)(?:[ \t]+|$)`)
	adocChecked = regexp.MustCompile(`^\[[ xX*]\][ \t]+`)
)

// item gives the item that a line begins.
func (r *adocReader) item(l textLine) (adocItem, bool) {
	line := r.line(l)
	if l.item {
		at := strings.IndexAny(line, " \t")
		return adocItem{mark: "1.", content: l.end - len(strings.TrimLeft(line[at:], " \t"))}, true
	}
	if m := adocBullet.FindStringSubmatchIndex(line); m != nil {
		it := adocItem{mark: line[:m[3]], content: l.start + m[1] - 1}
		if line[0] == '<' {
			it.mark = "<>"
		}
		for it.content > l.start && r.text[it.content]&0xC0 == 0x80 {
			it.content-- // the last byte of a character
		}
		it.content += len(adocChecked.FindString(r.text[it.content:l.end]))
		return it, true
	}
	if !strings.Contains(line, "::") && !strings.Contains(line, ";;") || isAdocComment(line) {
		return adocItem{}, false
	}
	if m := adocTerm.FindStringSubmatchIndex(line); m != nil {
		return adocItem{mark: line[m[4]:m[5]], term: textLine{start: l.start, end: l.start + m[3]}, content: l.start + m[1]}, true
	}
	return adocItem{}, false
}

// list reads the items with the mark of the first of lines; outer are the marks of
// the lists that it stands in.
func (r *adocReader) list(lines []textLine, depth int, outer []string) int {
	first, _ := r.item(lines[0])
	if depth > maxNesting {
		r.paragraph(lines[:1])
		return 1
	}
	f := frame{block: &Block{Kind: List, Ordered: first.mark[0] == '.' || first.mark == "1." || first.mark == "<>"}}
	if !first.term.blank() {
		f = frame{block: &Block{Kind: Record, Name: "dl"}, terms: true}
	}
	marks := append(slices.Clone(outer), first.mark)
	n := 0
	r.within(f, lines[0].start, lines[0].start, func() {
		for n < len(lines) {
			at := n
			for at < len(lines) && lines[at].blank() {
				at++
			}
			if at == len(lines) {
				break
			}
			it, ok := r.item(lines[at])
			if !ok || it.mark != first.mark {
				break
			}
			n = at + r.adocItem(it, lines[at:], depth, marks)
		}
	})
	return n
}

// adocItem reads an item, and gives how many lines it took.
func (r *adocReader) adocItem(it adocItem, lines []textLine, depth int, marks []string) (n int) {
	if it.term.blank() {
		r.within(frame{block: &Block{Kind: Item}}, lines[0].start, lines[0].start, func() { n = r.itemContent(it, lines, depth, marks) })
		return n
	}
	r.term(it.term)
	r.description(it.content, func() { n = r.itemContent(it, lines, depth, marks) })
	return n
}

// itemContent reads an item's text, and what is attached to it.
func (r *adocReader) itemContent(it adocItem, lines []textLine, depth int, marks []string) int {
	text := []textLine{{start: it.content, end: lines[0].end}}
	n := 1
	if text[0].blank() {
		text = nil
		for n < len(lines) && lines[n].blank() {
			n++
		}
		if n == len(lines) || n > 1 && r.endsText(lines[n]) {
			n = 1
		}
	}
	for n < len(lines) && !r.endsText(lines[n]) {
		text = append(text, lines[n])
		n++
	}
	r.paragraph(text)
	for n < len(lines) {
		next := n
		for next < len(lines) && lines[next].blank() {
			next++
		}
		if next == len(lines) {
			break
		}
		l := lines[next]
		other, item := r.item(l)
		switch {
		case r.line(l) == "+":
			n = next + 1
			n += r.attached(lines[n:], depth)
		case item && slices.Contains(marks, other.mark):
			return n
		case item:
			n = next + r.list(lines[next:], depth+1, marks)
		case next == n && isAdocComment(r.line(l)):
			r.comment(l, l.start+2)
			n++
		case next > n && l.indent > 0 && !isDelimiter(r.line(l)):
			end := next + 1
			for end < len(lines) && !r.endsText(lines[end]) {
				end++
			}
			r.paragraph(lines[next:end])
			n = end
		default:
			return n
		}
	}
	return n
}

// attached reads the block behind a list continuation, with the lines that say
// something of it.
func (r *adocReader) attached(lines []textLine, depth int) int {
	n := 0
	for n < len(lines) && !lines[n].blank() && !isDelimiter(r.line(lines[n])) && r.styles(lines[n]) {
		n++
	}
	if n < len(lines) && !lines[n].blank() {
		n += max(1, r.block(lines[n:], depth+1))
	}
	return n
}

// endsText says whether a line is no part of the text of the item above it.
func (r *adocReader) endsText(l textLine) bool {
	line := r.line(l)
	if l.blank() || line == "+" || isDelimiter(line) || isAdocComment(line) || adocStyled.MatchString(line) {
		return true
	}
	_, ok := r.item(l)
	return ok
}
