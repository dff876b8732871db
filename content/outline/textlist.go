package outline

import (
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// bullets are the signs that begin the items of a list in plain text, with a
// space behind them.
const bullets = "*-+–" + tightBullets

// tightBullets need no space: they stand for nothing else at the start of a
// line.
const tightBullets = "•◦‣⁃∙●○▪■◆◇・"

// numberMark is a number that may begin an item.
var numberMark = regexp.MustCompile(`^[(\[]?(\d{1,3})[.)\]][ \t]+\S`)

// numberOf gives the number that a line begins with as an item would, -1 if it
// begins otherwise.
func numberOf(line string) int {
	if m := numberMark.FindStringSubmatch(line); m != nil {
		n, _ := strconv.Atoi(m[1]) // three digits at most
		return n
	}
	return -1
}

// numberItems marks the numbered lines that belong to lists: those that count
// up from one or down to it, at the same indentation. "14. Mai 2018" is a date.
func numberItems(text string, lines []textLine) {
	countItems(text, lines, slices.All(lines))
	countItems(text, lines, slices.Backward(lines))
}

// countItems marks the lines that count up from one in an order.
func countItems(text string, lines []textLine, order iter.Seq2[int, textLine]) {
	last := map[int]int{} // by indentation: the numbered line met last
	for i, l := range order {
		n := numberOf(text[l.start:l.end])
		if n < 0 {
			continue
		}
		if j, ok := last[l.indent]; ok {
			before := numberOf(text[lines[j].start:lines[j].end])
			if n == before+1 && (before == 1 || lines[j].item) {
				lines[i].item, lines[j].item = true, true
			}
		}
		last[l.indent] = i
	}
}

// marker is what begins an item.
type marker struct {
	sign    string // the bullet, "1" for a number
	content int    // the offset of the item's text
}

// marker gives the marker that a line begins with, if text follows it.
func (r *textReader) marker(l textLine) (marker, bool) {
	line := r.line(l)
	if l.item {
		at := strings.IndexAny(line, " \t")
		return marker{"1", l.end - len(strings.TrimLeft(line[at:], " \t"))}, true
	}
	sign, size := utf8.DecodeRuneInString(line)
	if size == 0 || !strings.ContainsRune(bullets, sign) {
		return marker{}, false
	}
	rest := line[size:]
	text := strings.TrimLeft(rest, " \t\u00A0")
	spaced := len(text) < len(rest) || strings.ContainsRune(tightBullets, sign)
	if !spaced || text == "" || r.isRule(l) {
		return marker{}, false
	}
	return marker{line[:size], l.end - len(text)}, true
}

// list reads the items that have the same sign and indentation as the first of
// lines.
func (r *textReader) list(lines []textLine, depth int) ([]*Block, int) {
	first, _ := r.marker(lines[0])
	list := &Block{Kind: List, Start: lines[0].start, Ordered: first.sign == "1"}
	n := 0
	for n < len(lines) {
		m, ok := r.marker(lines[n])
		if !ok || m.sign != first.sign || lines[n].indent != lines[0].indent {
			break
		}
		end := r.itemEnd(lines, n)
		held := trimBlank(lines[n:end])
		item := &Block{Kind: Item, Start: lines[n].start, End: held[len(held)-1].end}
		content := append([]textLine{lines[n]}, held[1:]...)
		content[0].indent += utf8.RuneCountInString(r.text[content[0].start:m.content])
		content[0].start, content[0].item = m.content, false
		alignFirst(content)
		item.Blocks = r.blocks(content, depth+1)
		list.Blocks = append(list.Blocks, item)
		list.End = item.End
		n = end
	}
	return []*Block{list}, n
}

// alignFirst gives an item's first line the indentation of the others, which
// need not be the same: a paragraph may be wrapped to below the bullet.
func alignFirst(lines []textLine) {
	if len(lines) > 1 {
		lines[0].indent = leastIndent(lines[1:])
	}
}

// itemEnd gives the index of the line behind the item that begins at lines[i]:
// to it belongs what is indented more than its marker, and a line that is
// plainly the wrapped rest of the one above.
func (r *textReader) itemEnd(lines []textLine, i int) int {
	n := i + 1
	for ; n < len(lines); n++ {
		l := lines[n]
		if l.blank() || l.indent > lines[i].indent {
			continue
		}
		if lines[n-1].blank() || r.interrupts(l) || !r.wraps(lines[n-1], l) ||
			n+1 < len(lines) && r.adornment(lines[n+1]) != 0 {
			break
		}
	}
	return n
}

// lineWidth is the width in characters beyond which people and editors wrap
// lines.
const lineWidth = 60

// wraps says whether the first word of a line would not have fitted on the line
// above it.
func (r *textReader) wraps(above, l textLine) bool {
	word, _, _ := strings.Cut(r.line(l), " ")
	return above.indent+utf8.RuneCountInString(r.line(above))+1+utf8.RuneCountInString(word) > lineWidth
}
