package outline

import "strings"

// readTeX reads a page of LaTeX as its author wrote it: no macro is expanded and
// no other file is read. What the page's own macros mean isn't known, but what
// stands in their braces is text; a macro with several such groups is an item,
// whose parts they are.
//
// Of the preamble only the title counts. A file that has a preamble and no
// document, such as a style, and a deck of slides have no content.
func readTeX(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: TeX}
	r := &texReader{pageReader: pageReader{b: newBuilder(src), text: src.Text}}
	r.scan(0)
	from, to := r.body()
	if title, ok := r.title(); ok {
		addMeta(doc, []Field{title}, title.Value[0].End)
	}
	r.page(from, to)
	doc.Root = r.b.finish()
	return doc, nil
}

// page reads what stands between two offsets as a page of its own.
func (r *texReader) page(from, to int) {
	r.scope(func() {
		switch {
		case len(r.items) > 0: // an item whose list begins in another file
			r.list(&texEnvironment{start: from, end: to, items: r.items}, to)
		case r.inRows(from, to): // rows whose table begins there
			r.rows(from, from, to)
		default:
			r.read(from, to)
		}
	}, to)
}

// texReader turns the text of a LaTeX page into blocks.
type texReader struct {
	pageReader
	texMarks
	// depth is how many groups and environments are being read.
	depth int
	// styles are the names of the open inline elements, and emphasised is how many
	// of them are Emphasis.
	styles     []string
	emphasised int
	// base is how many of them were open where the group begins that is being read.
	base int
	// math is set in a formula.
	math bool
	// parts is set in an item and a cell, where a macro of several groups makes
	// lines and no item.
	parts bool
}

// texSlides are the classes of documents that are slides.
var texSlides = map[string]bool{"beamer": true, "ltx-talk": true, "powerdot": true, "prosper": true, "seminar": true, "slides": true}

// body gives where the page's content begins and ends.
func (r *texReader) body() (from, to int) {
	end := len(r.text)
	switch {
	case texSlides[r.class]:
		return end, end
	case r.document != nil:
		return r.document.start, r.document.end
	case r.class != "":
		return end, end
	}
	return 0, end
}

// title gives the page's title.
func (r *texReader) title() (Field, bool) {
	if texSlides[r.class] || r.titleAt == 0 {
		return Field{}, false
	}
	groups, _ := r.groupsAt(r.titleAt, len(r.text))
	if len(groups) == 0 {
		return Field{}, false
	}
	g := groups[0]
	value := r.apart(func() {
		r.scope(func() { r.read(g.from, g.to) }, g.to)
	})
	return Field{Key: "title", KeyStart: r.titleAt, Value: value}, len(value) > 0
}

// scope reads what stands in a group: what is switched on in it ends with it.
func (r *texReader) scope(read func(), end int) {
	base := r.base
	r.base = len(r.styles)
	r.depth++
	read()
	r.depth--
	r.endStyles(r.base, end)
	r.base = base
}

// style opens an inline element that ends with the group around it.
func (r *texReader) style(kind RunKind, at int) {
	if kind == Emphasis {
		if r.emphasised > 0 { // is upright
			return
		}
		r.emphasised++
	}
	name := "tex:" + itoa(len(r.styles))
	if kind == Emphasis {
		name = "tex:e" + itoa(len(r.styles))
	}
	r.styles = append(r.styles, name)
	r.b.openInline(name, Run{Kind: kind, Start: at})
}

// endStyles ends inline elements until n are open.
func (r *texReader) endStyles(n, end int) {
	for len(r.styles) > n {
		name := r.styles[len(r.styles)-1]
		r.styles = r.styles[:len(r.styles)-1]
		if strings.HasPrefix(name, "tex:e") {
			r.emphasised--
		}
		r.b.endInline(name, end)
	}
}
