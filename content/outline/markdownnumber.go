package outline

import (
	"bytes"
	"regexp"
	"strconv"

	"github.com/yuin/goldmark/ast"
)

// This file finds what CommonMark takes for an ordered list and no author means
// as one: a line that begins with a day, as "12. Mai 2024" does in German and
// other languages.

// isNumbered reports whether a list's numbers are part of its items' text: they
// begin with neither 0 nor 1, and there is only one, or they don't count up; or each is
// the first of a date in figures. A list that goes on counting where one before it ended
// is a list.
func (r *markdownReader) isNumbered(list *ast.List) bool {
	switch {
	case !list.IsOrdered():
		return false
	case r.beginDates(list), r.goesOn(list):
		return true
	case list.Start < 2:
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

// spacedDate is a date in figures that CommonMark takes for lists in lists: "3. 5. 2019",
// or "2019. 5. 3." as in Korean and Hungarian.
var spacedDate = regexp.MustCompile(`^(?:\d{1,2}\. +\d{1,2}\. +(?:19|20)\d\d\b|(?:19|20)\d\d\. +\d{1,2}\. +\d{1,2}\b)`)

// beginDates reports whether each item of a list begins with such a date.
func (r *markdownReader) beginDates(list *ast.List) bool {
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		if !spacedDate.Match(r.text[r.beginning(item):]) {
			return false
		}
	}
	return true
}

// goesOn reports whether a list is the further part of such a date.
func (r *markdownReader) goesOn(list *ast.List) bool {
	if r.prefix < 0 || list.ChildCount() != 1 {
		return false
	}
	at := r.beginning(list.FirstChild())
	return at > r.prefix && bytes.IndexByte(r.text[r.prefix:at], '\n') < 0 && spacedDate.Match(r.text[r.prefix:])
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
		if !r.goesOn(list) {
			r.prefix = r.beginning(list.FirstChild())
		}
		if list.FirstChild().FirstChild() == nil {
			r.loneDate()
			return
		}
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

// loneDate reads a date that ends in a dot and has nothing behind it, "2019. 5. 3.", of
// which CommonMark leaves no text.
func (r *markdownReader) loneDate() {
	from := r.prefix
	if from < 0 {
		return
	}
	r.prefix = -1
	to := r.lineEnd(from)
	at := r.from.start(from)
	if r.b.leaf.strict {
		r.b.newline(at, at)
		r.literal(from, to)
		return
	}
	r.b.paragraph(&Block{Kind: Paragraph, Start: at, End: at}, "")
	r.literal(from, to)
	r.b.endText(r.from.end(to))
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
