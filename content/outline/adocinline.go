package outline

import (
	"html"
	"regexp"
	"strings"
)

var (
	adocRole    = regexp.MustCompile(`^\[([^\[\]\n]*)\](##?)`)
	adocPlace   = regexp.MustCompile(`^\[\[\[?([^\[\],\n]+)(?:,[^\[\]\n]*)?\]\]\]?`)
	adocCross   = regexp.MustCompile(`^<<([^<>,\n]+)(?:,([^<>]*))?>>`)
	adocRaised  = regexp.MustCompile(`^(?:\^([^\^\s]+)\^|~([^~\s]+)~)`)
	adocName    = regexp.MustCompile(`^\{([\pL\pN_][\w-]*)\}`)
	adocInline  = regexp.MustCompile(`^(link|mailto|xref|image|icon|kbd|btn|menu|footnote|footnoteref|pass|stem|latexmath|asciimath|anchor):((?:[^\s\[\]:][^\s\[\]]*)?)\[`)
	adocURL     = regexp.MustCompile(`^(?:https?|ftp|irc)://[^\s\[\]<>]+\[`)
	adocTextEnd = regexp.MustCompile(`,[ \t]*[\w-]+=`)
	adocKinds   = map[byte]RunKind{'*': Strong, '_': Emphasis, '`': CodeSpan, '#': Span}
	adocBase    = regexp.MustCompile(`^\{[\pL\pN_][\w-]*\}[^\s\[\]<>{}]*\[`)
)

// span gives the inline construct of AsciiDoc that begins at i.
func (r *adocReader) span(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	switch c := s[0]; c {
	case '*', '_', '`', '#':
		return adocMarked(p, i, to)
	case '+':
		return adocPlus(p, i, to)
	case '^', '~':
		if m := adocRaised.FindStringSubmatchIndex(s); m != nil {
			return textSpan{end: i + m[1], from: i + 1, to: i + m[1] - 1}, true
		}
	case '{':
		return r.reference(p, i, s)
	case '<':
		return adocAngle(p, i, to)
	case '[':
		return adocBracket(p, i, to)
	case '\\':
		if len(s) > 1 && strings.IndexByte("*_`+#^~{<[", s[1]) >= 0 {
			return escaped(i), true
		}
	case '&':
		n := entityLength(s)
		if shown := html.UnescapeString(s[:n]); n > 1 && s[n-1] == ';' && shown != s[:n] {
			return textSpan{end: i + n, shown: shown}, true
		}
	case '"', '\'':
		if strings.HasPrefix(s[1:], "`") {
			return textSpan{end: i + 2, shown: map[byte]string{'"': "“", '\'': "‘"}[c]}, true
		}
	default:
		if isWordRune(p.before(i)) {
			return textSpan{}, false
		}
		return r.inlineMacro(p, i, to)
	}
	return textSpan{}, false
}

// adocMarked gives emphasis: at the edge of words, or anywhere with two marks.
func adocMarked(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	kind := adocKinds[s[0]]
	if len(s) > 1 && s[0] == '`' && (s[1] == '"' || s[1] == '\'') && i > 0 && p.text[i-1] != ' ' {
		return textSpan{end: i + 2, shown: map[byte]string{'"': "”", '\'': "’"}[s[1]]}, true
	}
	if len(s) > 4 && s[1] == s[0] {
		if n := strings.Index(s[2:], s[:2]); n > 0 {
			return textSpan{end: i + n + 4, from: i + 2, to: i + 2 + n, run: Run{Kind: kind}}, true
		}
	}
	e, ok := p.enclosed(i, to, s[:1])
	if !ok || p.text[e.from] == s[0] {
		return textSpan{}, false
	}
	e.run.Kind = kind
	if inner := p.text[e.from:e.to]; kind == CodeSpan && len(inner) > 2 && inner[0] == '+' && inner[len(inner)-1] == '+' {
		e.from, e.to = e.from+1, e.to-1
	}
	return e, true
}

// adocPlus gives a line break, or text that is passed through.
func adocPlus(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	if i > 0 && p.text[i-1] == ' ' && (len(s) == 1 || s[1] == '\n') {
		return textSpan{end: i + 1, run: Run{Kind: Break}}, true
	}
	for _, mark := range []string{"+++", "++"} {
		if strings.HasPrefix(s, mark) {
			if n := strings.Index(s[len(mark):], mark); n > 0 {
				from := i + len(mark)
				return textSpan{end: from + n + len(mark), from: from, to: from + n, literal: true, html: mark == "+++"}, true
			}
			return textSpan{}, false
		}
	}
	e, ok := p.enclosed(i, to, "+")
	e.literal = true
	return e, ok
}

// reference gives an attribute's value, or the link that it begins.
func (r *adocReader) reference(p *inlineText, i int, s string) (textSpan, bool) {
	m := adocName.FindStringSubmatch(s)
	if m == nil {
		return textSpan{}, false
	}
	value, ok := r.attribute(m[1])
	if !ok {
		return textSpan{}, false
	}
	if strings.Contains(value, "://") {
		if base := adocBase.FindString(s); base != "" && !p.inLink {
			if end := closingBracket(s, len(base)); end > 0 {
				return r.linked(s, i, r.resolve(base[:len(base)-1]), len(base), end), true
			}
		}
		return textSpan{end: i + len(m[0]), shown: value, run: Run{Kind: Link, URL: value}}, true
	}
	return textSpan{end: i + len(m[0]), shown: value}, true
}

// adocAngle gives a cross reference's text, or an address in angle brackets.
func adocAngle(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	if m := adocCross.FindStringSubmatchIndex(s); m != nil {
		e := textSpan{end: i + m[1], from: i + m[2], to: i + m[3]}
		if m[4] >= 0 {
			e.from, e.to = i+m[4], i+m[5]
			for e.from < e.to && isSpace(p.text[e.from]) {
				e.from++
			}
		}
		return e, true
	}
	if e, ok := p.address(i+1, to); ok && e.end < to && p.text[e.end] == '>' {
		e.end++
		return e, true
	}
	return textSpan{}, false
}

// adocBracket gives an anchor, or text in a role.
func adocBracket(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	if m := adocPlace.FindStringSubmatch(s); m != nil {
		return textSpan{end: i + len(m[0]), anchor: m[1]}, true
	}
	m := adocRole.FindStringSubmatchIndex(s)
	if m == nil {
		return textSpan{}, false
	}
	mark, from := s[m[4]:m[5]], m[5]
	n := strings.Index(s[from:], mark)
	if n <= 0 {
		return textSpan{}, false
	}
	class := strings.TrimSpace(strings.ReplaceAll(s[m[2]:m[3]], ".", " "))
	e := textSpan{end: i + from + n + len(mark), from: i + from, to: i + from + n, run: Run{Kind: Span, Class: class}}
	if class == "line-through" {
		e.run = Run{Kind: Strike}
	}
	return e, true
}

// closingBracket gives the offset of the bracket that closes the one before i, 0
// where there is none.
func closingBracket(s string, i int) int {
	depth := 1
	for ; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return 0
}

// inlineMacro gives a link, an image or another macro.
func (r *adocReader) inlineMacro(p *inlineText, i, to int) (textSpan, bool) {
	s := p.text[i:to]
	if m := adocURL.FindString(s); m != "" && !p.inLink {
		if end := closingBracket(s, len(m)); end > 0 {
			return r.linked(s, i, m[:len(m)-1], len(m), end), true
		}
	}
	m := adocInline.FindStringSubmatch(s)
	if m == nil {
		return p.address(i, to)
	}
	from := len(m[0])
	end := closingBracket(s, from)
	if end == 0 {
		return textSpan{}, false
	}
	target := r.resolve(m[2])
	e := textSpan{end: i + end + 1, from: i + from, to: i + end}
	switch m[1] {
	case "link":
		return r.linked(s, i, strings.Trim(target, "+"), from, end), true
	case "mailto":
		return r.linked(s, i, "mailto:"+target, from, end), true
	case "xref":
		if e.from == e.to {
			e.from, e.to = i+len("xref:"), i+from-1
		}
	case "image":
		alt, _, _ := strings.Cut(s[from:end], ",")
		if strings.Contains(alt, "=") {
			alt = ""
		}
		e.run = Run{Kind: Image, URL: target, Text: strings.Trim(alt, `"`)}
		if link := adocLink.FindStringSubmatch(s[from:end]); link != nil {
			e.run, e.picture = Run{Kind: Link, URL: r.resolve(strings.Trim(link[1], `"`))}, target
		}
	case "kbd", "btn", "menu":
	case "pass":
		e.html = true
	case "stem", "latexmath", "asciimath":
		e.run.Kind = CodeSpan
	default: // an icon, a footnote, an anchor
		e.to = e.from
	}
	return e, true
}

var adocLink = regexp.MustCompile(`(?:^|,)[ \t]*link=("[^"]*"|[^,]*)`)

// linked gives a link whose text stands in brackets, with attributes behind it.
func (r *adocReader) linked(s string, i int, url string, from, end int) textSpan {
	e := textSpan{end: i + end + 1, run: Run{Kind: Link, URL: url}}
	text := s[from:end]
	if at := adocTextEnd.FindStringIndex(text); at != nil {
		text = text[:at[0]]
	} else if adocNamed.FindString(text) == text {
		text = ""
	}
	if len(text) > 1 && text[0] == '"' && text[len(text)-1] == '"' {
		from, text = from+1, text[1:len(text)-1]
	}
	text = strings.TrimSuffix(text, "^")
	switch {
	case text == "" && strings.HasPrefix(s, url):
		e.from, e.to, e.literal = i, i+len(url), true
		return e
	case text == "":
		e.shown = strings.TrimPrefix(url, "mailto:")
		return e
	}
	e.from, e.to = i+from, i+from+len(text)
	return e
}
