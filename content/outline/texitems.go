package outline

import "strings"

// texCall is a macro with its groups, or an environment with those and more
// content.
type texCall struct {
	name       string
	start, end int
	groups     []texGroup
	body       texGroup
}

// macro reads a macro of the author's own whose name ends at `at`.
func (r *texReader) macro(name string, i, at, to int) int {
	skip := texBehind[name]
	groups, end := r.groupsAt(at, to)
	switch {
	case len(groups) == 0:
		return at
	case skip > 0:
		if skip < len(groups) {
			r.inside(groups[skip])
			return groups[skip].to + 1
		}
		return groups[len(groups)-1].to + 1
	case (r.b.leaf.block == nil || r.beginsLine(i) && !r.b.leaf.strict) && r.endsLine(end, to):
		if n := len(groups); !r.parts && (n > 1 || r.b.leaf.block == nil && r.isRepeated(name, end, to)) {
			return r.macroItems(i, to)
		}
		if r.parts && len(groups) > 1 {
			r.lines(groups)
			return end
		}
	}
	if len(groups) == 2 {
		if url := texURL(r.text[groups[0].from:groups[0].to]); strings.HasPrefix(url, "http") {
			r.link(url, i, end, func() { r.inside(groups[1]) })
			return end
		}
	}
	for k, g := range groups {
		if k > 0 && !r.isEmpty(g) {
			r.b.write(" ", g.from-1, g.from)
		}
		r.inside(g)
	}
	if r.standsApart(name, i, end, to) {
		r.b.write(" ", end-1, end)
	}
	return end
}

// standsApart says whether a macro begins a line with more than a letter, and its
// text goes on without a blank: it is set apart, as in the margin.
func (r *texReader) standsApart(name string, i, end, to int) bool {
	return end < to && end-i > len(name)+4 && r.beginsLine(i) && !strings.HasPrefix(name, "text") && (isLetter(r.text[end]) || isDigit(r.text[end]))
}

// isRepeated says whether the same macro with a group follows at i.
func (r *texReader) isRepeated(name string, i, to int) bool {
	c, ok := r.call(r.between(i, to), to)
	return ok && c.name == name || strings.HasSuffix(strings.ToLower(name), "item")
}

// lines reads groups each as a line of its own.
func (r *texReader) lines(groups []texGroup) {
	for _, g := range groups {
		if !r.isEmpty(g) {
			r.lineBreak(g.from-1, g.from)
			r.inside(g)
		}
	}
}

// call gives the macro or environment at i with its groups.
func (r *texReader) call(i, to int) (texCall, bool) {
	if i >= to || r.text[i] != '\\' {
		return texCall{}, false
	}
	c := texCall{name: texName(r.text, i+1), start: i}
	at := i + 1 + len(c.name)
	if e := r.environments[i]; e != nil {
		if len(e.items) > 0 || texTables[e.name] || texNoText[e.name] || texVerbatim[e.name] {
			return c, false
		}
		c.name = `\` + e.name
		c.groups, at = r.groupsAt(e.start, min(e.end, to))
		c.body = texGroup{at, max(at, min(e.end, to))}
		c.end = max(at, min(e.after, to))
		return c, len(c.groups) > 1
	}
	if at < to && r.text[at] == '*' {
		at++
	}
	c.groups, c.end = r.groupsAt(at, to)
	return c, len(c.groups) > 0 && c.name != ""
}

// between gives the offset behind what may part macros that are items of one
// list: blanks, comments and macros that only make space.
func (r *texReader) between(i, to int) int {
	for i < to {
		switch c := r.text[i]; {
		case isSpace(c):
			i++
		case c == '%':
			end := min(texLineEnd(r.text, i), to)
			if strings.HasPrefix(strings.TrimLeft(r.text[i:end], "% \t"), directivePrefix) {
				return i
			}
			i = end
		case c == '\\':
			name := texName(r.text, i+1)
			at := i + 1 + len(name)
			n, hides := texHidden[name]
			switch {
			case name == "" && at < to && r.text[at] == '\\':
				i = min(texOption(r.text, at+1), to)
			case texEnds[name] || texBreaks[name] || hides && n == 0:
				i = at
			case name == "vspace" || name == "hspace" || name == "needspace":
				if at < to && r.text[at] == '*' {
					at++
				}
				i = r.hidden(at, 1, to)
			default:
				return i
			}
		default:
			return i
		}
	}
	return i
}

// macroItems reads the macro at i, and those of its name that follow, as a list:
// each is an item, and its groups are the item's lines. Where one leaves its
// first group to those above it they are the rows of a table.
func (r *texReader) macroItems(i, to int) int {
	var calls []texCall
	leaves := false
	for at := i; ; {
		c, ok := r.call(at, to)
		if !ok || len(calls) > 0 && c.name != calls[0].name {
			break
		}
		leaves = leaves || len(calls) > 0 && len(c.groups) > 1 && r.isEmpty(c.groups[0]) && !r.isEmpty(calls[0].groups[0])
		at = r.between(c.end, to)
		if len(c.groups) > 1 && c.body.to == 0 {
			if end := r.points(c.name, at, to); end > at {
				c.body = texGroup{c.end, end}
				c.end = end
				at = r.between(end, to)
			}
		}
		calls = append(calls, c)
	}
	if len(calls) == 0 {
		return i + 1
	}
	end := calls[len(calls)-1].end
	parts := r.parts
	r.parts = true
	r.b.endText(i)
	if leaves {
		r.table(i, end, func(*table) {
			for _, c := range calls {
				r.callRow(c)
			}
		})
	} else {
		r.within(frame{block: &Block{Kind: List}}, i, end, func() {
			for _, c := range calls {
				r.within(frame{block: &Block{Kind: Item}}, c.start, c.start, func() { r.callLines(c) })
			}
		})
	}
	r.parts = parts
	return end
}

// points gives the offset behind the macros of one group that stand at i, between
// two of the name: they tell more of the first.
func (r *texReader) points(name string, i, to int) int {
	end := i
	for at := r.opens(i, to); ; {
		c, ok := r.call(at, to)
		switch {
		case ok && len(c.groups) == 1 && c.name != name && texBeginsNothing(c.name):
			end = r.opens(r.between(c.end, to), to)
			at = end
		case end > i && (at >= to || ok && c.name == name):
			return end
		default:
			return i
		}
	}
}

// opens gives the offset behind macros without a group that stand on lines of
// their own at i: what they begin or end only they know.
func (r *texReader) opens(i, to int) int {
	for i < to && r.text[i] == '\\' && r.beginsLine(i) {
		name := texName(r.text, i+1)
		at := i + 1 + len(name)
		if name == "" || !texBeginsNothing(name) || name == "begin" || name == "end" || at < to && r.text[at] != '\n' {
			return i
		}
		i = r.between(at, to)
	}
	return i
}

// texBeginsNothing says whether nothing is known of a macro.
func texBeginsNothing(name string) bool {
	_, styles := texStyles[name]
	_, hides := texHidden[name]
	_, switches := texSwitches[name]
	return !styles && !hides && !switches && !texEnds[name] && !texBreaks[name] && !isTeXHeading(name) && texLetters[name] == "" && name != "item"
}

func (r *texReader) callLines(c texCall) {
	r.scope(func() {
		r.lines(c.groups)
		if c.body.to > c.body.from {
			r.b.endText(c.body.from)
			r.read(c.body.from, c.body.to)
		}
	}, c.end)
}

func (r *texReader) callRow(c texCall) {
	r.row(c.start, c.end, func() {
		for _, g := range c.groups {
			r.cell(cell{}, g.from, func() {
				if !r.isEmpty(g) {
					r.inside(g)
				}
			})
		}
		if c.body.to > c.body.from {
			r.cell(cell{}, c.body.from, func() {
				r.scope(func() { r.read(c.body.from, c.body.to) }, c.body.to)
			})
		}
	})
}
