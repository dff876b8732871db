package outline

import (
	"regexp"
	"strings"
)

// orgItem is what begins an item.
type orgItem struct {
	ordered bool
	// term is the item's term, empty but in a list of descriptions.
	term textLine
	// content is the offset of the item's text.
	content int
}

var (
	orgCounter  = regexp.MustCompile(`^\[@[^\]\s]*\][ \t]*`)
	orgCheckbox = regexp.MustCompile(`^\[[ xX-]\](?:[ \t]+|$)`)
	orgTerm     = regexp.MustCompile(`^(.*?\S)[ \t]+::(?:[ \t]+|$)`)
)

// item gives the item that a line begins.
func (r *orgReader) item(l textLine) (orgItem, bool) {
	line := r.line(l)
	var it orgItem
	n := 1
	switch {
	case line == "":
		return it, false
	case l.item:
		it.ordered = true
		n = strings.IndexAny(line, " \t")
	case line[0] != '-' && line[0] != '+' && (line[0] != '*' || l.indent == 0):
		return it, false
	}
	if n < 1 || n < len(line) && !isSpace(line[n]) || isOrgRule(line) {
		return it, false
	}
	rest := strings.TrimLeft(line[n:], " \t")
	rest = rest[len(orgCounter.FindString(rest)):]
	rest = rest[len(orgCheckbox.FindString(rest)):]
	it.content = l.end - len(rest)
	if it.ordered || !strings.Contains(rest, "::") {
		return it, true
	}
	if m := orgTerm.FindStringSubmatchIndex(rest); m != nil {
		it.term = textLine{start: it.content, end: it.content + m[3]}
		it.content += m[1]
	}
	return it, true
}

// list reads the items that stand as far in as the first of lines does.
func (r *orgReader) list(lines []textLine, depth int) int {
	first, _ := r.item(lines[0])
	described := !first.term.blank()
	f := frame{block: &Block{Kind: List, Ordered: first.ordered}}
	if described {
		f = frame{block: &Block{Kind: Record, Name: "dl"}, terms: true}
	}
	n := 0
	r.within(f, lines[0].start, lines[0].start, func() {
		for n < len(lines) {
			it, ok := r.item(lines[n])
			if !ok || lines[n].indent != lines[0].indent || described == it.term.blank() {
				break
			}
			end := r.itemEnd(lines, n)
			r.orgItem(it, lines[n:end], depth)
			for n = end; n < len(lines) && n < end+1 && lines[n].blank(); {
				n++
			}
		}
	})
	return n
}

// itemEnd gives the index of the line behind the item that begins at lines[i]. It
// holds what stands farther in; two blank lines end the list.
func (r *orgReader) itemEnd(lines []textLine, i int) int {
	end := i + 1
	for n := end; n < len(lines); n++ {
		switch l := lines[n]; {
		case l.blank():
			if n+1 < len(lines) && lines[n+1].blank() {
				return end
			}
		case l.indent > lines[i].indent:
			end = n + 1
		default:
			return end
		}
	}
	return end
}

// orgItem reads an item and what stands in it.
func (r *orgReader) orgItem(it orgItem, lines []textLine, depth int) {
	start, end := lines[0].start, lines[len(lines)-1].end
	content := append([]textLine{lines[0]}, lines[1:]...)
	content[0].indent += it.content - start
	content[0].start, content[0].item = it.content, false
	if it.term.blank() {
		r.within(frame{block: &Block{Kind: Item}}, start, end, func() { r.blocks(content, depth+1) })
		return
	}
	r.term(it.term)
	r.description(it.content, func() { r.blocks(content, depth+1) })
}
