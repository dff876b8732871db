package outline

import "strings"

// styled reads the group that a macro styles or quotes.
func (r *texReader) styled(name string, kind RunKind, i, at, to int) int {
	next := r.blanks(min(texOption(r.text, at), to), to)
	end, ok := r.groups[next]
	if !ok || end >= to || next >= to {
		return at
	}
	if texQuoted[name] {
		r.b.write("“", i, next+1)
		r.inside(texGroup{next + 1, end})
		r.b.write("”", end, end+1)
		return end + 1
	}
	r.scope(func() {
		r.style(kind, i)
		r.read(next+1, end)
	}, end+1)
	return end + 1
}

// address reads a macro that links or shows an address.
func (r *texReader) address(name string, i, at, to int) int {
	groups, _ := r.groupsAt(at, to)
	if len(groups) == 0 {
		return at
	}
	g := groups[0]
	url := texURL(r.text[g.from:g.to])
	if name == "href" && len(groups) > 1 && r.depth < maxNesting {
		r.link(url, i, groups[1].to+1, func() { r.inside(groups[1]) })
		return groups[1].to + 1
	}
	show := func() { r.b.write(url, g.from, g.to) }
	if name == "path" {
		show()
	} else {
		r.link(url, i, g.to+1, show)
	}
	return g.to + 1
}

// picture reads the picture that a macro shows.
func (r *texReader) picture(i, at, to int) int {
	groups, end := r.groupsAt(at, to)
	if len(groups) > 0 {
		g := groups[0]
		r.b.put(Run{Kind: Image, Start: i, End: g.to + 1, URL: strings.TrimSpace(r.text[g.from:g.to])})
		return g.to + 1
	}
	return end
}

// isTeXHeading says whether a macro is a heading: LaTeX's own, or one that is
// called after them.
func isTeXHeading(name string) bool {
	if texLevels[name] > 0 {
		return true
	}
	lower := strings.ToLower(name)
	return (strings.HasSuffix(lower, "section") || strings.HasSuffix(lower, "heading")) && !strings.HasPrefix(lower, "end") && !texNoHeading[name]
}

// texLevel gives the level of the heading that a macro or environment makes.
func texLevel(name string) int {
	if level := texLevels[name]; level > 0 {
		return level
	}
	return min(2+strings.Count(strings.ToLower(name), "sub"), 6)
}

// section reads a heading. A macro of several groups that is called so is an item
// ("\resumeSubheading{…}{…}{…}{…}").
func (r *texReader) section(name string, i, at, to int) int {
	groups, end := r.groupsAt(at, to)
	known := texLevels[name] > 0
	filled := 0
	for _, g := range groups {
		if !r.isEmpty(g) {
			filled++
		}
	}
	switch {
	case len(groups) == 0:
		return at
	case !known && filled > 1:
		return r.macro(name, i, at, to)
	case known:
		end = groups[0].to + 1
	}
	r.head(texLevel(name), i, groups[0], end)
	return end
}

// head reads a heading's text.
func (r *texReader) head(level, start int, g texGroup, end int) {
	if r.parts { // in an item or a cell
		r.b.endText(start)
		r.scope(func() {
			r.style(Strong, start)
			r.read(g.from, g.to)
		}, g.to)
		r.b.endText(end)
		return
	}
	r.b.heading(&Block{Kind: Section, Level: level, Start: start, End: end}, "")
	block := r.b.leaf.block
	r.inside(g)
	r.b.endText(end)
	if block != nil {
		block.End = max(block.End, end)
	}
}
