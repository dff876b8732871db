package outline

import (
	"html"
	"regexp"
	"strings"
	"unicode"
)

var orgEmphasis = map[byte]RunKind{'*': Strong, '/': Emphasis, '_': Span, '+': Strike, '=': CodeSpan, '~': CodeSpan}

var (
	orgStamp    = regexp.MustCompile(`^[<\[](\d{4}-\d\d-\d\d)((?:[ \t][^<>\[\]\n]{0,60})?)[>\]]`)
	orgTime     = regexp.MustCompile(`[ \t](\d\d?):(\d\d)`)
	orgNote     = regexp.MustCompile(`^\[fn:[\w-]*(?::[^\[\]]*)?\]`)
	orgProgress = regexp.MustCompile(`^\[(?:\d*%|\d*/\d*)\]`)
	orgTarget   = regexp.MustCompile(`^<<([^<>\n]+)>>`)
	orgRadio    = regexp.MustCompile(`^<<<([^<>\n]+)>>>`)
	orgEntity   = regexp.MustCompile(`^\\([A-Za-z]+)(?:\{\}|\b)`)
	orgMacro    = regexp.MustCompile(`^\{\{\{([\w-]+)(?:\(([^\n]*?)\))?\}\}\}`)
	orgSnippet  = regexp.MustCompile(`^@@([\w-]+):((?s).*?)@@`)
	orgCodeName = regexp.MustCompile(`^(?:src|call)_[^\s\[\](){}]+`)
	// orgCodeLink is a string in code that is an address, with the one before it
	// that names it: ("slides" . "https://example.org/a.pdf").
	orgCodeLink = regexp.MustCompile(`(?:"([^"\s]{1,40})"[\s.,:]{1,5})?"(https?://[^"\s]+)"`)
	orgScript   = regexp.MustCompile(`^[\^_]\{([^{}\n]*)\}`)
)

// span gives the inline construct of Org that begins at i.
func (r *orgReader) span(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	switch s[0] {
	case '*', '/', '_', '+', '=', '~':
		if e, ok := p.enclosed(i, to, s[:1]); ok && orgBorder(p, i, e.end) {
			e.run.Kind = orgEmphasis[s[0]]
			return e, true
		}
		if s[0] == '_' {
			return orgRaised(p, i, s)
		}
	case '^':
		return orgRaised(p, i, s)
	case '[':
		return r.bracket(p, i, s)
	case '<':
		return r.angle(p, i, s)
	case '\\':
		return orgBackslash(i, s)
	case '{':
		if !strings.HasPrefix(s, "{{{") || !strings.Contains(s, "}}}") {
			return textSpan{}, false
		}
		if m := orgMacro.FindStringSubmatchIndex(s); m != nil {
			e := textSpan{end: i + m[1]}
			if e.shown = r.macros[strings.ToLower(s[m[2]:m[3]])]; (e.shown == "" || strings.Contains(e.shown, "$")) && m[4] >= 0 {
				e.shown, e.from, e.to = "", i+m[4], i+m[5]
			}
			return e, true
		}
	case '@':
		if m := orgSnippet.FindStringSubmatchIndex(s); m != nil {
			e := textSpan{end: i + m[1], from: i + m[4], to: i + m[5], html: true}
			if s[m[2]:m[3]] != "html" {
				e.to = e.from
			}
			return e, true
		}
	case 's', 'c':
		return orgCode(p, i, s)
	case 'h':
		return p.address(i, to)
	}
	return textSpan{}, false
}

// orgBorder says whether emphasis may stand between what is around it: white
// space or punctuation.
func orgBorder(p *inlineText, start, end int) bool {
	before, after := p.before(start), p.after(end)
	return (unicode.IsSpace(before) || strings.ContainsRune(`-–—({'"“„«*/_+|[,;:`, before) || before > 0x2E7F) &&
		(unicode.IsSpace(after) || strings.ContainsRune(`-–—.,;:!?'")}[]\*/_+|”»…`, after) || after > 0x2E7F)
}

func orgRaised(p *inlineText, i int, s string) (textSpan, bool) {
	m := orgScript.FindStringSubmatchIndex(s)
	if m == nil || unicode.IsSpace(p.before(i)) {
		return textSpan{}, false
	}
	return textSpan{end: i + m[1], from: i + m[2], to: i + m[3]}, true
}

func orgBackslash(i int, s string) (textSpan, bool) {
	if strings.HasPrefix(s, `\\`) && (len(s) == 2 || s[2] == '\n') {
		return textSpan{end: i + min(len(s), 3), run: Run{Kind: Break}}, true
	}
	m := orgEntity.FindStringSubmatch(s)
	if m == nil {
		return textSpan{}, false
	}
	shown := html.UnescapeString("&" + m[1] + ";")
	if strings.HasSuffix(shown, ";") {
		return textSpan{}, false
	}
	return textSpan{end: i + len(m[0]), shown: shown}, true
}

// orgCode gives a source block or a call that stands in a line,
// src_elisp[:exports results]{(code)} or call_name[…](arguments)[…]: what it
// computes is not in the page; the addresses in its strings stay as links.
func orgCode(p *inlineText, i int, s string) (textSpan, bool) {
	at := len(orgCodeName.FindString(s))
	if at == 0 || isWordRune(p.before(i)) {
		return textSpan{}, false
	}
	at += closedBy(s[at:], '[', ']')
	open, shut := byte('{'), byte('}')
	if s[0] == 'c' {
		open, shut = '(', ')'
	}
	n := closedBy(s[at:], open, shut)
	if n == 0 {
		return textSpan{}, false
	}
	e := textSpan{end: i + at + n}
	for _, m := range orgCodeLink.FindAllStringSubmatchIndex(s[at:at+n], -1) {
		from, to := i+at+m[4], i+at+m[5]
		l := textSpan{end: to, from: from, to: to, literal: true, run: Run{Kind: Link, URL: p.text[from:to]}}
		if m[2] >= 0 {
			l.from, l.to = i+at+m[2], i+at+m[3]
		}
		e.inside = append(e.inside, l)
	}
	if s[0] == 'c' {
		e.end += closedBy(p.text[e.end:min(len(p.text), e.end+maxSpan)], '[', ']')
	}
	return e, true
}

// closedBy gives how long the bracket is that s begins with, what stands in it
// included, 0 where it begins with none or that is not closed.
func closedBy(s string, open, shut byte) int {
	if s == "" || s[0] != open {
		return 0
	}
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case open:
			depth++
		case shut:
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// angle gives what an angle bracket begins.
func (r *orgReader) angle(p *inlineText, i int, s string) (textSpan, bool) {
	if e, ok := orgTimestamp(i, s); ok {
		return e, true
	}
	if m := orgRadio.FindStringSubmatchIndex(s); m != nil {
		return textSpan{end: i + m[1], from: i + m[2], to: i + m[3], anchor: s[m[2]:m[3]]}, true
	}
	if m := orgTarget.FindStringSubmatch(s); m != nil {
		return textSpan{end: i + len(m[0]), anchor: m[1]}, true
	}
	end := strings.IndexByte(s, '>')
	if url := bareURL.FindString(s[1:]); end > 1 && url == s[1:end] && strings.Contains(url, "://") {
		return textSpan{end: i + end + 1, from: i + 1, to: i + end, literal: true, run: Run{Kind: Link, URL: url}}, true
	}
	return textSpan{}, false
}

// orgTimestamp gives the day, or day and time, in angle brackets or brackets, or
// the range of days that two such are ("<2018-06-01 Fri>--<2018-06-03 Sun>").
func orgTimestamp(i int, s string) (textSpan, bool) {
	m := orgStamp.FindStringSubmatchIndex(s)
	if m == nil || (s[0] == '<') != (s[m[1]-1] == '>') {
		return textSpan{}, false
	}
	datetime := s[m[2]:m[3]]
	if rest, ok := strings.CutPrefix(s[m[1]:], "--"); ok && rest != "" && rest[0] == s[0] {
		if last := orgStamp.FindStringSubmatch(rest); last != nil {
			shown := s[1:m[1]-1] + " – " + last[1] + last[2]
			return textSpan{end: i + m[1] + 2 + len(last[0]), shown: shown, run: Run{Kind: Time, Datetime: datetime + "/" + last[1]}}, true
		}
	}
	if t := orgTime.FindStringSubmatch(s[m[4]:m[5]]); t != nil {
		datetime += "T" + strings.Repeat("0", 2-len(t[1])) + t[1] + ":" + t[2]
	}
	return textSpan{end: i + m[1], from: i + 1, to: i + m[1] - 1, literal: true, run: Run{Kind: Time, Datetime: datetime}}, true
}

// bracket gives what a bracket begins.
func (r *orgReader) bracket(p *inlineText, i int, s string) (textSpan, bool) {
	if strings.HasPrefix(s, "[[") {
		return r.link(i, s)
	}
	if e, ok := orgTimestamp(i, s); ok {
		return e, true
	}
	if note := either(orgNote.FindString(s), orgProgress.FindString(s)); note != "" {
		return textSpan{end: i + len(note)}, true
	}
	return textSpan{}, false
}

// link gives [[address]] or [[address][text]].
func (r *orgReader) link(i int, s string) (textSpan, bool) {
	n := strings.IndexByte(s, ']')
	if n < 3 || n+1 >= len(s) {
		return textSpan{}, false
	}
	target := s[2:n]
	url := r.address(target)
	e := textSpan{from: i + 2, to: i + n, literal: true, end: i + n + 2, run: Run{Kind: Link, URL: url}}
	switch s[n+1] {
	case ']':
		if isPicture(url) {
			e.run.Kind = Image
		}
		return e, true
	case '[':
		size := strings.Index(s[n+2:], "]]")
		if size < 0 {
			return textSpan{}, false
		}
		e.from, e.to, e.literal = i+n+2, i+n+2+size, false
		e.end = e.to + 2
		if text := s[n+2 : n+2+size]; isPicture(text) && !strings.Contains(text, " ") && strings.ContainsAny(text, ":/") {
			e.picture = r.address(text)
		}
		return e, true
	}
	return textSpan{}, false
}

// orgNowhere are the kinds of links that lead to no address.
var orgNowhere = map[string]bool{
	"id": true, "info": true, "elisp": true, "shell": true, "help": true, "denote": true, "roam": true, "cite": true,
	"coderef": true, "docview": true, "bbdb": true, "gnus": true, "mu4e": true, "notmuch": true, "fuzzy": true,
}

// address gives the address that a link's target stands for, "" for a place that
// only the exporter knows.
func (r *orgReader) address(target string) string {
	target = strings.ReplaceAll(target, "\n", " ")
	kind, rest, found := strings.Cut(target, ":")
	if !found || strings.ContainsAny(kind, "/#. ") {
		if target[0] == '#' || strings.ContainsAny(target, "/.") && !strings.ContainsAny(target, " *(") {
			return target
		}
		return ""
	}
	if to, ok := r.links[kind]; ok {
		if strings.Contains(to, "%s") || strings.Contains(to, "%h") {
			return strings.NewReplacer("%s", rest, "%h", rest).Replace(to)
		}
		return to + rest
	}
	switch kind = strings.ToLower(kind); {
	case kind == "file" || kind == "attachment":
		rest, _, _ = strings.Cut(rest, "::")
		return rest
	case orgNowhere[kind]:
		return ""
	}
	return target
}
