package outline

import "strings"

// texGroup is what stands in braces.
type texGroup struct{ from, to int }

// command reads the macro at i and gives where it ends.
func (r *texReader) command(i, to int) int {
	name := texName(r.text, i+1)
	at := i + 1 + len(name)
	if name == "" {
		return r.control(i, to)
	}
	if at < to && r.text[at] == '*' {
		at++
	}
	kind, styles := texStyles[name]
	inner, switches := texSwitches[name]
	hidden, hides := texHidden[name]
	accent, accents := texAccents[name]
	letter, isLetter := texLetters[name]
	switch {
	case name == "begin":
		return r.environment(i, to)
	case name == "end":
		_, at = texWord(r.text, at)
		return at
	case name == "verb":
		return r.verb(at, to)
	case name == "def" || name == "gdef" || name == "edef":
		return r.definition(at, to)
	case accents && !(r.math && len(name) == 1 && at < to && isSpace(r.text[at])):
		return max(at, r.accent(i, at, to, accent))
	case isLetter && letter != "":
		return r.symbol(letter, i, at, to)
	case switches:
		r.style(inner, i)
		return r.spaces(at, to)
	case texUpright[name]:
		r.endStyles(r.base, i)
		return at
	case texBreaks[name]:
		r.lineBreak(i, at)
		return at
	case texEnds[name]:
		r.b.endText(i)
		if name == "hrule" && !r.parts {
			r.b.add(&Block{Kind: Rule, Start: i, End: at})
		}
		return at
	case name == "includegraphics":
		return r.picture(i, at, to)
	case hides:
		return r.hidden(at, hidden, to)
	case name == "href" || name == "url" || name == "nolinkurl" || name == "path":
		return r.address(name, i, at, to)
	case r.depth >= maxNesting:
		return at
	case styles || texQuoted[name]:
		return r.styled(name, kind, i, at, to)
	case texBeginsItem(r.text, name, at):
		r.b.endText(i)
		return at
	case isTeXHeading(name):
		return r.section(name, i, at, to)
	}
	return r.macro(name, i, at, to)
}

// control reads a backslash and the sign behind it.
func (r *texReader) control(i, to int) int {
	at := i + 2
	if at > to {
		return i + 1
	}
	switch c := r.text[i+1]; {
	case c == '\\':
		if at < to && r.text[at] == '*' {
			at++
		}
		at = min(texOption(r.text, at), to)
		r.lineBreak(i, at)
		return at
	case strings.IndexByte("&%$#_{}", c) >= 0:
		r.b.write(r.text[i+1:at], i+1, at)
	case strings.IndexByte(" ,;:>\t\n", c) >= 0:
		r.b.write(" ", i, at)
	case texAccents[string(c)] != "":
		return max(at, r.accent(i, at, to, texAccents[string(c)]))
	}
	return at
}

func (r *texReader) lineBreak(start, end int) {
	if !r.b.atStart() {
		r.b.lineBreak(start, end)
	}
}

// symbol writes what a macro stands for. Braces or blanks behind it only end it.
func (r *texReader) symbol(shown string, i, at, to int) int {
	if strings.HasPrefix(r.text[at:to], "{}") {
		at += 2
	} else if shown != " " {
		at = r.spaces(at, to)
	}
	r.b.write(shown, i, at)
	return at
}

// spaces gives the offset behind spaces and tabs.
func (r *texReader) spaces(i, to int) int {
	for i < to && (r.text[i] == ' ' || r.text[i] == '\t') {
		i++
	}
	return i
}

// verb reads what \verb shows.
func (r *texReader) verb(at, to int) int {
	end := min(texVerb(r.text, at), to)
	if end-at > 2 {
		r.b.put(Run{Kind: CodeSpan, Start: at + 1, End: end - 1, Text: r.text[at+1 : end-1]})
	}
	return max(at, end)
}

// definition passes \def\name#1{…}.
func (r *texReader) definition(at, to int) int {
	n := strings.IndexAny(r.text[at:min(to, at+200)], "{\n")
	if n < 0 || r.text[at+n] != '{' {
		return at
	}
	if end, ok := r.groups[at+n]; ok && end < to {
		return end + 1
	}
	return at
}

// hidden passes a macro's arguments: n groups, or with -1 all.
func (r *texReader) hidden(at, n, to int) int {
	for first := true; n != 0; first = false {
		next := r.blanks(at, to)
		if next >= to {
			return at
		}
		end := next
		switch r.text[next] {
		case '[':
			end = min(texOption(r.text, next), to)
		case '(':
			if k := strings.IndexByte(r.text[next:min(to, next+20)], ')'); k > 0 {
				at = next + k + 1
				continue
			}
		case '{':
			if close, ok := r.groups[next]; ok && close < to {
				end = close + 1
				n--
			}
		case '\\':
			if name := texName(r.text, next+1); first && name != "" && n != 1 {
				end = next + 1 + len(name)
				n = max(n-1, -1)
			}
		}
		if end == next {
			return at
		}
		at = end
	}
	return at
}

// blanks gives the offset behind the blanks at i, of which one may end a line,
// and behind comments.
func (r *texReader) blanks(i, to int) int {
	lines := 0
	for at := i; at < to; {
		switch c := r.text[at]; {
		case c == '%':
			at = min(texLineEnd(r.text, at), to)
			continue
		case c == '\n':
			if lines++; lines > 1 {
				return i
			}
		case c != ' ' && c != '\t':
			return at
		}
		at++
	}
	return to
}

// groupsAt gives the groups that are the arguments of a macro whose name ends at
// i, and where they end.
func (r *texReader) groupsAt(i, to int) (groups []texGroup, end int) {
	end = i
	for at := i; ; {
		if at = min(texOption(r.text, at), to); len(groups) == 0 && at > i && at < to && r.text[at] == '{' {
			end = at
		}
		next := r.blanks(at, to)
		if next >= to || r.text[next] != '{' || next > at && r.switchesStyle(next) {
			return groups, end
		}
		close, ok := r.groups[next]
		if !ok || close >= to {
			return groups, end
		}
		groups = append(groups, texGroup{next + 1, close})
		at, end = close+1, close+1
	}
}

// switchesStyle says whether a group begins with a macro that styles all of it,
// as text does and no argument.
func (r *texReader) switchesStyle(i int) bool {
	if i+2 >= len(r.text) || r.text[i+1] != '\\' {
		return false
	}
	_, ok := texSwitches[texName(r.text, i+2)]
	return ok
}

// isEmpty says whether nothing stands in a group.
func (r *texReader) isEmpty(g texGroup) bool {
	return strings.Trim(r.text[g.from:g.to], " \t\n~{}") == ""
}

// inside reads what stands in a group.
func (r *texReader) inside(g texGroup) { r.scope(func() { r.read(g.from, g.to) }, g.to) }
