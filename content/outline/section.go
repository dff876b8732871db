package outline

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// dissolve takes away a Group that holds nothing but a heading, so that the
// heading's section takes what follows, and merges a Group that holds nothing
// but a Group with it.
func (b *builder) dissolve(block *Block) {
	if len(block.Runs) > 0 || len(block.Blocks) != 1 {
		return
	}
	only, keeps := block.Blocks[0], elements[block.Name].keeps
	switch {
	case only.Kind == Section && block.Name == "header" && len(only.Blocks) > 0 && len(only.Blocks) <= mostInHeader && slices.ContainsFunc(only.Blocks, (*Block).statesYear):
		b.headRest(block, only)
	case only.Kind == Section && len(only.Blocks) == 0 && !keeps:
		only.ID = either(only.ID, block.ID)
		only.Class = either(only.Class, block.Class)
		b.top().block.dropLast()
		b.openSection(only)
	case only.Kind == Group && (only.Name == "div" || !keeps && (block.Name == "div" || !elements[only.Name].keeps)):
		inherit(only, block)
		siblings := b.top().block.Blocks
		siblings[len(siblings)-1] = only
		only.passClass()
	}
}

// headRest opens the section that a <header> begins with again, so that it takes what
// follows the header: what a header holds introduces the whole of the element around it
// (HTML Standard, section 4.3.8). A header without a year may be the page's own, with the
// name of its site.
func (b *builder) headRest(header, section *Block) {
	section.ID = either(section.ID, header.ID)
	section.Class = either(section.Class, header.Class)
	b.top().block.dropLast()
	b.openSection(section)
}

// mostInHeader is how many blocks stand below the heading in the header of an event.
const mostInHeader = 4

// statesYear reports whether a paragraph holds a year.
func (block *Block) statesYear() bool {
	return block.Kind == Paragraph && holdsYear([]byte(RunsText(block.Runs)))
}

// passClass gives the class of a cell, item or group to the paragraph that is
// all it holds, so that the class reaches the text.
func (block *Block) passClass() {
	switch block.Kind {
	case cellKind, Item, Group:
		if len(block.Blocks) == 1 && len(block.Runs) == 0 && block.Blocks[0].Kind == Paragraph {
			block.Blocks[0].Class = either(block.Blocks[0].Class, block.Class)
		}
	}
}

// inherit gives a Group what the Group around it has and it lacks.
func inherit(inner, outer *Block) {
	inner.Start, inner.End = outer.Start, outer.End
	inner.ID = either(inner.ID, outer.ID)
	inner.Class = either(inner.Class, outer.Class)
	if inner.Name == "div" {
		inner.Name = outer.Name
	}
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// heading opens a Section whose heading takes the text that follows.
func (b *builder) heading(block *Block, name string) {
	if b.skip != "" {
		return
	}
	b.endText(block.Start)
	b.openSection(block)
	block.ID = either(block.ID, b.takeAnchor())
	b.begin(leaf{block: block, name: name, strict: true, detached: true})
}

// openSection closes the sections that a heading ends and opens its own.
func (b *builder) openSection(block *Block) {
	n := len(b.open)
	for n > 1 && b.open[n-1].block.Kind == Section && b.open[n-1].block.Level >= block.Level {
		n--
	}
	b.closeTo(n, block.Start)
	b.fit(block.Kind, block.Start)
	b.push(frame{block: block})
}

// setAnchor keeps the id of something that is no block of its own for the text it
// begins, or for the next block.
func (b *builder) setAnchor(id string) {
	switch {
	case id == "" || b.skip != "":
	case b.leaf.block != nil:
		b.leaf.block.ID = either(b.leaf.block.ID, id)
	default:
		b.anchor = either(b.anchor, id)
	}
}

func (b *builder) takeAnchor() string {
	id := b.anchor
	b.anchor = ""
	return id
}

// slug gives a heading's automatic anchor as GitHub makes it (lower case,
// letters and figures of all scripts, blanks as hyphens), unique on the page.
func (b *builder) slug(text string) string {
	s := strings.Map(slugRune, strings.TrimSpace(text))
	n := b.slugs[s]
	if b.slugs == nil {
		b.slugs = make(map[string]int)
	}
	b.slugs[s] = n + 1
	if n == 0 {
		return s
	}
	return b.slug(s + "-" + itoa(n))
}

// slugRune maps a rune of a heading into its anchor, -1 for none.
func slugRune(r rune) rune {
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsNumber(r):
		return unicode.ToLower(r)
	case r == '-', r == '_':
		return r
	case unicode.IsSpace(r):
		return '-'
	}
	return -1
}

func itoa(n int) string { return strconv.Itoa(n) }
