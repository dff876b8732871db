package outline

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	rstRole     = regexp.MustCompile("^:([\\w.+:-]+):`([^`]+)`")
	rstQuoted   = regexp.MustCompile("^`([^`]+)`(__?)?(?::([\\w.+:-]+):)?")
	rstEmbedded = regexp.MustCompile(`^((?s).*?)\s*<([^<>]+)>$`)
	rstLiteral  = regexp.MustCompile("^``((?s).+?)``")
	rstShown    = regexp.MustCompile(`^\|([^|\s](?:[^|]*[^|\s])?)\|(__?)?`)
	rstCited    = regexp.MustCompile(`^\[(?:\d+|#[\w.-]*|\*|[A-Za-z][\w.-]*)\]_`)
	rstInternal = regexp.MustCompile("^_`([^`]+)`")
	rstSimple   = regexp.MustCompile(`^[\pL\pN]+(?:[-_.+:][\pL\pN]+)*(__?)`)
)

// span gives the inline construct of reStructuredText that begins at i.
func (r *rstReader) span(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	if s[0] == '\\' {
		return rstEscape(i, s)
	}
	if isWordRune(p.before(i)) {
		return textSpan{}, false
	}
	switch s[0] {
	case '*':
		if e, ok := p.enclosed(i, to, "**"); ok && strings.HasPrefix(s, "**") {
			e.run.Kind = Strong
			return e, true
		}
		if e, ok := p.enclosed(i, to, "*"); ok && !strings.HasPrefix(s, "**") {
			e.run.Kind = Emphasis
			return e, true
		}
	case '`':
		return r.backquoted(p, i, s)
	case '|':
		return r.substituted(i, s)
	case ':':
		return r.inRole(p, i, s)
	case '_':
		if m := rstInternal.FindStringSubmatchIndex(s); m != nil {
			return textSpan{end: i + m[1], from: i + m[2], to: i + m[3], anchor: s[m[2]:m[3]]}, true
		}
	case '[':
		if m := rstCited.FindString(s); m != "" && !isWordRune(p.after(i+len(m))) {
			return textSpan{end: i + len(m)}, true
		}
	case '<':
		if e, ok := p.address(i+1, to); ok && e.end < to && p.text[e.end] == '>' {
			e.end++
			return e, true
		}
	default:
		if e, ok := p.address(i, to); ok {
			return e, true
		}
		return r.reference(p, i, s)
	}
	return textSpan{}, false
}

// rstEscape gives a character as it is; with white space behind the backslash
// nothing shows.
func rstEscape(i int, s string) (textSpan, bool) {
	switch {
	case len(s) == 1:
		return textSpan{}, false
	case s[1] == ' ' || s[1] == '\n' || s[1] == '\t':
		return textSpan{end: i + 2}, true
	case s[1] >= 0x80:
		return textSpan{end: i + 1}, true
	}
	return escaped(i), true
}

// reference gives a link whose text is one word with an underscore behind it, if
// the page has a target of that name.
func (r *rstReader) reference(p *inlineText, i int, s string) (textSpan, bool) {
	// Most words are no reference, and a regexp is slow to tell.
	n := 0
	for n < len(s) && (isAlnum(s[n]) || strings.IndexByte("-_.+:", s[n]) >= 0 || s[n] >= 0x80) {
		n++
	}
	if strings.IndexByte(s[:n], '_') < 0 {
		return textSpan{}, false
	}
	m := rstSimple.FindStringSubmatchIndex(s[:n])
	if m == nil || isWordRune(p.after(i+m[1])) {
		return textSpan{}, false
	}
	e := textSpan{end: i + m[1], from: i, to: i + m[2], literal: true, run: Run{Kind: Link}}
	if m[3]-m[2] == 2 {
		e.run.URL = r.anonymous()
		return e, e.run.URL != ""
	}
	known := false
	e.run.URL, known = r.url(s[:m[2]])
	return e, known
}

// substituted gives what a name between bars stands for.
func (r *rstReader) substituted(i int, s string) (textSpan, bool) {
	m := rstShown.FindStringSubmatchIndex(s)
	if m == nil {
		return textSpan{}, false
	}
	name := s[m[2]:m[3]]
	shown, ok := r.shown[rstKey(name)]
	if !ok {
		return textSpan{}, false
	}
	e := textSpan{end: i + m[1], shown: shown.text, run: shown.run}
	if m[4] >= 0 {
		if e.run.Kind == Image {
			e.picture, e.from, e.to = e.run.URL, i+m[2], i+m[3]
		}
		e.run = Run{Kind: Link}
		e.run.URL, _ = r.url(name)
	}
	return e, true
}

// backquoted gives literal text, a link, or text in a role.
func (r *rstReader) backquoted(p *inlineText, i int, s string) (textSpan, bool) {
	if strings.HasPrefix(s, "``") {
		if m := rstLiteral.FindStringSubmatchIndex(s); m != nil {
			return textSpan{end: i + m[1], from: i + m[2], to: i + m[3], run: Run{Kind: CodeSpan}}, true
		}
		return textSpan{}, false
	}
	m := rstQuoted.FindStringSubmatchIndex(s)
	if m == nil {
		return textSpan{}, false
	}
	e := textSpan{end: i + m[1], from: i + m[2], to: i + m[3]}
	if m[4] < 0 {
		if m[6] >= 0 {
			r.role(&e, p, s[m[6]:m[7]])
		}
		return e, true
	}
	e.run.Kind = Link
	text := s[m[2]:m[3]]
	if in := rstEmbedded.FindStringSubmatchIndex(text); in != nil {
		r.embedded(&e, text, in)
		return e, true
	}
	if m[5]-m[4] == 2 {
		e.run.URL = r.anonymous()
	} else {
		e.run.URL, _ = r.url(text)
	}
	return e, true
}

// embedded gives a link its address, which stands behind its text.
func (r *rstReader) embedded(e *textSpan, text string, in []int) {
	url := strings.Join(strings.Fields(text[in[4]:in[5]]), "")
	if name, ok := strings.CutSuffix(url, "_"); ok && !strings.Contains(url, "/") {
		if to, known := r.url(name); known {
			url = to
		}
	}
	e.run.URL = plainAddress(strings.ReplaceAll(url, `\_`, "_"))
	if in[2] == in[3] {
		e.from, e.to, e.literal = e.from+in[4], e.from+in[5], true
		return
	}
	e.to = e.from + in[3]
	if _, known := r.urls[rstKey(text[in[2]:in[3]])]; !known {
		r.urls[rstKey(text[in[2]:in[3]])] = url
	}
}

// rstRoles are the roles that mark text; others show it as it is.
var rstRoles = map[string]RunKind{
	"emphasis": Emphasis, "title-reference": Emphasis, "title": Emphasis, "strong": Strong, "literal": CodeSpan,
	"code": CodeSpan, "samp": CodeSpan, "file": CodeSpan, "command": CodeSpan, "func": CodeSpan, "class": CodeSpan,
	"py:func": CodeSpan, "py:class": CodeSpan, "py:mod": CodeSpan, "mod": CodeSpan, "math": CodeSpan, "kbd": CodeSpan,
}

// role reads the content of text in a role.
func (r *rstReader) role(e *textSpan, p *inlineText, name string) {
	text := p.text[e.from:e.to]
	if strings.HasPrefix(name, "raw") {
		e.html = true
		return
	}
	e.run.Kind = rstRoles[name]
	if in := rstEmbedded.FindStringSubmatchIndex(text); in != nil && in[3] > 0 && e.run.Kind == 0 {
		e.to = e.from + in[3]
		if name == "download" || name == "link" {
			e.run = Run{Kind: Link, URL: text[in[4]:in[5]]}
		}
	}
}

// inRole gives text in a role whose name stands before it.
func (r *rstReader) inRole(p *inlineText, i int, s string) (textSpan, bool) {
	m := rstRole.FindStringSubmatchIndex(s)
	if m == nil || !unicode.IsSpace(p.before(i)) && !unicode.IsPunct(p.before(i)) {
		return textSpan{}, false
	}
	e := textSpan{end: i + m[1], from: i + m[4], to: i + m[5]}
	r.role(&e, p, s[m[2]:m[3]])
	return e, true
}
