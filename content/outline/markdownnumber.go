package outline

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
)

// This file finds what CommonMark takes for an ordered list and no author means
// as one: a line that begins with a day, as "12. Mai 2024" does in German and
// other languages.

// isNumbered reports whether a list's numbers are part of its items' text: they
// begin with neither 0 nor 1, and there is only one, or they don't count up. A
// list that goes on counting where one before it ended is a list.
func (r *markdownReader) isNumbered(list *ast.List) bool {
	if !list.IsOrdered() || list.Start < 2 {
		return false
	}
	for n, reach := list.PreviousSibling(), 0; n != nil && reach < 20; n, reach = n.PreviousSibling(), reach+1 {
		if before, ok := n.(*ast.List); ok && before.IsOrdered() {
			if before.Start+before.ChildCount() == list.Start {
				return false
			}
			break
		}
	}
	counts := list.ChildCount() > 1
	for item, want := list.FirstChild(), list.Start; item != nil; item, want = item.NextSibling(), want+1 {
		if !beginsWithText(item) {
			return false
		}
		counts = counts && r.number(item) == want
	}
	return !counts
}

func beginsWithText(item ast.Node) bool {
	first := item.FirstChild()
	return first != nil && (first.Kind() == ast.KindParagraph || first.Kind() == ast.KindTextBlock)
}

// number gives the number that an item is written with, -1 for none.
func (r *markdownReader) number(item ast.Node) int {
	rest := r.text[r.beginning(item):]
	n, err := strconv.Atoi(string(rest[:len(rest)-len(bytes.TrimLeft(rest, "0123456789"))]))
	if err != nil {
		return -1
	}
	return n
}

// numbered reads a list whose numbers are part of its items' text; a single item
// is no item at all.
func (r *markdownReader) numbered(list *ast.List) {
	if list.ChildCount() == 1 {
		r.prefix = r.beginning(list.FirstChild())
		r.blocks(list.FirstChild())
		return
	}
	r.within(list, frame{block: &Block{Kind: List}, wall: true}, func() {
		for item := list.FirstChild(); item != nil; item = item.NextSibling() {
			r.prefix = r.beginning(item)
			r.block(item)
		}
	})
}

// takePrefix gives where a paragraph that begins at an offset begins with the
// number before it.
func (r *markdownReader) takePrefix(from int) int {
	at := r.prefix
	r.prefix = -1
	if at < 0 || at > from || bytes.IndexByte(r.text[at:from], '\n') >= 0 {
		return from
	}
	return at
}
