package outline

import "strings"

// texMarks is what one pass over a LaTeX text finds before it is read.
type texMarks struct {
	// groups has for each brace that is closed where.
	groups map[int]int
	// environments are those of the page, by where they begin.
	environments map[int]*texEnvironment
	// items are the items that stand in no environment but the document.
	items []int
	// document is the environment of that name, class what \documentclass names,
	// titleAt the offset behind the first \title.
	document *texEnvironment
	class    string
	titleAt  int
}

// texEnvironment is what stands between \begin{name} and \end{name}.
type texEnvironment struct {
	name string
	// start and end bound the content, arguments included; after is the offset
	// behind \end{name}.
	start, end, after int
	// items are the items in it that are in no other environment in it.
	items []int
	open  bool
}

// texVerbatim are the environments whose content is no LaTeX.
var texVerbatim = map[string]bool{
	"verbatim": true, "verbatim*": true, "Verbatim": true, "lstlisting": true, "minted": true, "comment": true,
	"filecontents": true, "filecontents*": true,
}

// texScanner is the pass.
type texScanner struct {
	*texMarks
	text string
	// braces are the open braces, nested the open environments; opened counts
	// those of a name.
	braces []int
	nested []*texEnvironment
	opened map[string]int
	// unended are the environments of texVerbatim that nothing ends.
	unended map[string]bool
}

// scan takes in the text from an offset on.
func (r *texReader) scan(from int) {
	r.groups, r.environments = map[int]int{}, map[int]*texEnvironment{}
	s := texScanner{texMarks: &r.texMarks, text: r.text, opened: map[string]int{}, unended: map[string]bool{}}
	for i := from; i < len(s.text); {
		i = s.step(i)
	}
	for _, e := range s.nested {
		e.end, e.after = len(s.text), len(s.text)
	}
}

// step takes in what stands at i and gives where it ends.
func (s *texScanner) step(i int) int {
	switch s.text[i] {
	case '%':
		return texLineEnd(s.text, i)
	case '{':
		s.braces = append(s.braces, i)
	case '}':
		if n := len(s.braces); n > 0 {
			s.groups[s.braces[n-1]] = i
			s.braces = s.braces[:n-1]
		}
	case '\\':
		return s.macro(i)
	}
	return i + 1
}

func (s *texScanner) macro(i int) int {
	name := texName(s.text, i+1)
	at := i + 1 + len(name)
	switch {
	case name == "":
		return min(i+2, len(s.text))
	case name == "begin":
		return s.begin(i, at)
	case name == "end":
		return s.end(i, at)
	case name == "verb":
		return texVerb(s.text, at)
	case name == "documentclass" || name == "ProvidesClass" || name == "ProvidesPackage":
		if s.class == "" {
			if s.class, _ = texWord(s.text, texOption(s.text, at)); s.class == "" {
				s.class = name
			}
		}
	case name == "title" && s.titleAt == 0:
		s.titleAt = at
	case texBeginsItem(s.text, name, at):
		if n := len(s.nested); n > 0 && s.nested[n-1] != s.document {
			s.nested[n-1].items = append(s.nested[n-1].items, i)
		} else {
			s.items = append(s.items, i)
		}
	}
	return at
}

func (s *texScanner) begin(i, at int) int {
	name, at := texWord(s.text, at)
	if name == "" {
		return at
	}
	e := &texEnvironment{name: name, start: at, end: at, after: at}
	s.environments[i] = e
	if texVerbatim[name] {
		end := "\\end{" + name + "}"
		n := -1
		if !s.unended[name] {
			n = strings.Index(s.text[at:], end)
		}
		if n < 0 {
			s.unended[name] = true
			return at
		}
		e.end, e.after = at+n, at+n+len(end)
		return e.after
	}
	if name == "document" && s.document == nil {
		s.document, s.items = e, nil
	}
	e.open = true
	s.nested = append(s.nested, e)
	s.opened[name]++
	return at
}

// end ends the innermost environment of the name, and those in it that nothing
// ended.
func (s *texScanner) end(i, at int) int {
	name, at := texWord(s.text, at)
	if s.opened[name] == 0 {
		return at
	}
	for {
		last := len(s.nested) - 1
		e := s.nested[last]
		s.nested = s.nested[:last]
		s.opened[e.name]--
		e.end, e.after = i, i
		if e.name == name {
			e.after = at
			return at
		}
	}
}

// texName gives the letters at i: the name of a macro behind its backslash.
func texName(text string, i int) string {
	end := i
	for end < len(text) && (isLetter(text[end]) || text[end] == '@') {
		end++
	}
	return text[i:end]
}

// texWord gives the word in the braces at i, behind blanks, and the offset behind
// them; "" and i where there is none.
func texWord(text string, i int) (string, int) {
	at := i
	for at < len(text) && (text[at] == ' ' || text[at] == '\t') {
		at++
	}
	if at >= len(text) || text[at] != '{' {
		return "", i
	}
	end := strings.IndexAny(text[at:min(len(text), at+100)], "}\n\\%")
	if end < 0 || text[at+end] != '}' {
		return "", i
	}
	return strings.TrimSpace(text[at+1 : at+end]), at + end + 1
}

// texOption gives the offset behind the argument in brackets at i, i where there
// is none.
func texOption(text string, i int) int {
	if i >= len(text) || text[i] != '[' {
		return i
	}
	depth := 0
	for k := i + 1; k < min(len(text), i+maxSpan); k++ {
		switch text[k] {
		case '\\':
			k++
		case '{':
			depth++
		case '}':
			depth--
		case ']':
			if depth == 0 {
				return k + 1
			}
		}
		if depth < 0 {
			return i
		}
	}
	return i
}

// texVerb gives the offset behind what \verb shows, whose sign stands at i.
func texVerb(text string, i int) int {
	if i >= len(text) || text[i] == '\n' {
		return i
	}
	line := text[i+1 : min(len(text), i+maxSpan)]
	end := strings.IndexAny(line, "\n"+text[i:i+1])
	if end < 0 || line[end] == '\n' {
		return i
	}
	return i + 1 + end + 1
}

// texLineEnd gives the offset behind the line at i.
func texLineEnd(text string, i int) int {
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n + 1
	}
	return len(text)
}

// texBeginsItem says whether a macro, whose name ends at i, begins an item that
// no brace ends.
func texBeginsItem(text, name string, i int) bool {
	switch lower := strings.ToLower(name); {
	case lower == "item", lower == "bibitem":
		return true
	case lower == "entry", strings.HasSuffix(lower, "item"):
	default:
		return false
	}
	if i < len(text) && text[i] == '*' {
		i++
	}
	i = texOption(text, i)
	for i < len(text) && isSpace(text[i]) {
		i++
	}
	return i < len(text) && text[i] != '{' && text[i] != '}'
}
