package outline

import "strings"

// environment reads the environment that begins at i, and gives where it ends.
func (r *texReader) environment(i, to int) int {
	e := r.environments[i]
	if e == nil {
		return i + len(`\begin`)
	}
	end, after := min(e.end, to), min(e.after, to)
	switch {
	case e.start > to:
		return min(e.start, to)
	case texVerbatim[e.name] && e.name != "comment" && !strings.HasPrefix(e.name, "filecontents"):
		if e.end > e.start {
			r.b.endText(i)
			r.code(textLines(r.text[:end], e.start))
		}
		return max(after, e.start)
	case texNoText[e.name]:
		return max(after, e.start)
	case r.depth >= maxNesting:
		r.b.endText(i)
		return e.start
	}
	at := r.texArguments(e, i, end)
	switch {
	case len(e.items) > 0:
		r.b.endText(i)
		r.scope(func() { r.list(e, end) }, end)
	case texTables[e.name] || at >= 0 && r.inRows(at, end):
		r.scope(func() { r.rows(i, at, end) }, end)
	case at < 0: // an item
		return r.macroItems(i, to)
	case e.name == "quote" || e.name == "quotation":
		r.within(frame{block: &Block{Kind: Quote}}, i, end, func() {
			r.scope(func() { r.read(at, end) }, end)
		})
	default:
		r.b.endText(i)
		r.scope(func() { r.read(at, end) }, end)
	}
	r.b.endText(end)
	return max(after, e.start)
}

// texArguments passes the arguments of an environment. One group behind an
// environment of the author's own names what is in it; several are the parts of
// an item, for which it gives -1.
func (r *texReader) texArguments(e *texEnvironment, i, to int) int {
	at := min(texOption(r.text, e.start), to)
	if n, known := texArguments[e.name]; known {
		return r.hidden(at, n, to)
	}
	groups, end := r.groupsAt(at, to)
	switch {
	case len(groups) == 0:
		return at
	case len(groups) > 1 && len(e.items) == 0:
		return -1
	}
	if g := groups[0]; !r.isEmpty(g) && !strings.ContainsAny(r.text[g.from:g.to], "=\\") {
		r.head(texLevel(e.name)+1-strings.Count(strings.ToLower(e.name), "section"), i, g, g.to+1)
	}
	return end
}

// list reads an environment that holds items.
func (r *texReader) list(e *texEnvironment, to int) {
	var items []int
	for _, i := range e.items {
		if i >= e.start && i < to {
			items = append(items, i)
		}
	}
	at := e.start
	if e.name != "" {
		at = max(at, r.texArguments(e, e.start, to))
	}
	if len(items) == 0 {
		r.read(min(at, to), to)
		return
	}
	r.read(min(at, items[0]), items[0])
	r.b.endText(items[0])
	f := frame{block: &Block{Kind: List, Ordered: strings.Contains(e.name, "enum")}}
	first, _ := r.itemLabel(items[0], to)
	terms := r.isTerm(first)
	if terms {
		f = frame{block: &Block{Kind: Record, Name: "dl"}, terms: true}
	}
	parts := r.parts
	r.parts = true
	r.within(f, items[0], to, func() {
		for k, i := range items {
			end := to
			if k+1 < len(items) {
				end = items[k+1]
			}
			r.item(i, end, terms)
		}
	})
	r.parts = parts
}

// itemLabel gives the label in brackets of the item at i, and where its content
// begins.
func (r *texReader) itemLabel(i, to int) (label texGroup, content int) {
	at := i + 1 + len(texName(r.text, i+1))
	if at < to && r.text[at] == '*' {
		at++
	}
	if r.text[i:at] == `\bibitem` {
		return texGroup{}, r.hidden(at, 1, to)
	}
	next := at
	for next < to && isSpace(r.text[next]) {
		next++
	}
	if end := texOption(r.text, next); end > next && end <= to {
		return texGroup{next + 1, end - 1}, end
	}
	return texGroup{}, min(at, to)
}

// isTerm says whether a label is more than a bullet.
func (r *texReader) isTerm(label texGroup) bool {
	text := r.text[label.from:label.to]
	if strings.ContainsRune(text, '$') || label.to-label.from < 2 {
		return false
	}
	if name, ok := strings.CutPrefix(text, `\`); ok && texName(name, 0) == name {
		return false
	}
	return strings.ContainsFunc(text, isWordRune)
}

// item reads the item at i.
func (r *texReader) item(i, end int, terms bool) {
	label, at := r.itemLabel(i, end)
	content := func() {
		r.scope(func() { r.read(at, end) }, end)
	}
	if !terms || !r.isTerm(label) {
		if terms {
			r.description(at, content)
			return
		}
		r.within(frame{block: &Block{Kind: Item}}, i, i, func() {
			if r.isTerm(label) {
				r.inside(label)
				r.lineBreak(label.to, label.to+1)
			}
			content()
		})
		return
	}
	block := &Block{Start: label.from, End: label.to}
	r.b.termPart(block, true, "")
	r.inside(label)
	r.b.endText(label.to)
	r.description(at, content)
}
