package outline

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// maskByte stands for every byte of a template construct while a page is parsed:
// SUBSTITUTE, which is neither white space nor syntax to any parser. One that the
// page itself holds shows nothing.
const (
	maskByte = 0x1a
	mask     = "\x1a"
)

// maxReread is how often text inside text is read again as Markdown.
const maxReread = 4

// readHTML reads a page of HTML, which may have front matter.
func readHTML(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: HTML}
	body := 0
	if strings.HasPrefix(src.Text, "---") { // a page of Jekyll or Eleventy
		var err error
		if body, err = frontMatter(doc); err != nil {
			return nil, err
		}
	}
	b := newBuilder(src)
	text, marks := findMarks(src, body, HTML)
	r := htmlReader{b: b, marks: marks, doc: doc}
	r.read(string(text[body:]), originAt(body, len(text)-body))
	doc.Root = b.finish()
	return doc, nil
}

// htmlReader tells the builder what stands in a text of HTML: a page, a value,
// or the raw HTML of a Markdown page. It stands on a tokenizer and not on a tree,
// since only the tokens' lengths tell where things stand.
type htmlReader struct {
	b     *builder
	marks marks
	// doc takes the page's language and title, nil for a part of a page.
	doc *Document
	// markdown reads text that is plainly meant as Markdown, nil in HTML.
	markdown func(text []byte, from origin)

	text  string
	from  origin
	title bool // the next text is the page's title
}

// read reads text, which may end inside elements that a later text ends.
func (r *htmlReader) read(text string, from origin) {
	r.text, r.from = text, from
	for at := 0; at < len(text); {
		at = r.tokens(at)
	}
}

// tokens reads from an offset up to the end of the text, or to that of a piece of
// Markdown in it, and gives where that is.
func (r *htmlReader) tokens(pos int) int {
	z := html.NewTokenizer(strings.NewReader(r.text[pos:]))
	for {
		kind := z.Next()
		start, end := pos, pos+len(z.Raw())
		pos = end
		switch kind {
		case html.ErrorToken:
			r.literal(start, len(r.text))
			return len(r.text)
		case html.TextToken:
			if n := r.markdownEnd(start); n > start {
				r.markdown([]byte(r.text[start:n]), r.from.cut(start, n))
				return n
			}
			r.content(start, end)
		case html.StartTagToken, html.SelfClosingTagToken:
			r.startTag(r.tag(z, start, end))
		case html.EndTagToken:
			r.endTag(r.tag(z, start, end))
		case html.CommentToken:
			r.comment(start, end)
		}
	}
}

// tag is a start or end tag.
type tag struct {
	name       string
	element    element
	attr       map[string]string // nil where there are none
	start, end int               // in the reader's text
}

func (r *htmlReader) tag(z *html.Tokenizer, start, end int) tag {
	name, more := z.TagName()
	t := tag{name: string(name), start: start, end: end}
	t.element = elements[t.name]
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if _, again := t.attr[string(key)]; again || len(key) == 0 {
			continue
		}
		if t.attr == nil {
			t.attr = map[string]string{}
		}
		t.attr[string(key)] = string(value)
	}
	return t
}

// first gives the first of the attributes that is there.
func (t *tag) first(names ...string) string {
	for _, name := range names {
		if v := strings.TrimSpace(t.get(name)); v != "" {
			return v
		}
	}
	return ""
}

// get gives an attribute without what a template would put into it.
func (t *tag) get(name string) string {
	value := t.attr[name]
	if strings.IndexByte(value, maskByte) < 0 {
		return value
	}
	return strings.TrimSpace(unmasked(value))
}

// unmasked gives text without the bytes that stand for template constructs.
func unmasked(text string) string {
	return strings.ReplaceAll(text, mask, "")
}

// The attributes that say the same thing.
var (
	dateAttributes   = []string{"datetime", "data-date", "data-datetime"}
	sourceAttributes = []string{"src", "data-src", "data-lazy-src"}
	titleAttributes  = []string{"title", "aria-label"}
	labelAttributes  = []string{"data-label", "data-title", "data-th"}
)

// startTag opens an element.
func (r *htmlReader) startTag(t tag) {
	b, at := r.b, r.from.start(t.start)
	if b.skip != "" {
		switch {
		case t.name == b.skip && t.element.role != ignored:
			b.skipDepth++
		case t.name == "source" && elements[b.skip].role == mediaElement:
			r.embed(t)
		}
		return
	}
	if t.element.role == unknownElement {
		r.unknownTag(t)
		return
	}
	if t.element.role != inlineElement {
		if when := t.first(dateAttributes...); when != "" {
			b.when = &Run{Kind: Time, Start: at, Datetime: when}
		}
	}
	if b.leaf.strict && b.leaf.ignores(t.name) {
		b.leaf.ignored++
		b.newline(at, at)
		return
	}
	r.open(t, at, r.from.end(t.end))
}

// open opens an element that is no part of a heading.
func (r *htmlReader) open(t tag, at, end int) {
	b := r.b
	block := &Block{Start: at, End: end, ID: t.get("id"), Class: t.get("class")}
	switch t.element.role {
	case ignored:
	case transparent:
		r.page(t)
	case dropped:
		r.title = t.name == "title" && r.doc != nil
		b.skip, b.skipDepth = t.name, 1
	case inlineElement:
		r.inline(t, at)
	case imageElement:
		b.put(Run{Kind: Image, Start: at, End: end, URL: r.address(t, sourceAttributes...),
			Text: strings.TrimSpace(t.get("alt")), Title: t.get("title"), Class: t.get("class")})
	case embedElement:
		r.embed(t)
	case mediaElement:
		r.embed(t)
		b.skip, b.skipDepth = t.name, 1
	case breakElement:
		b.lineBreak(at, end)
	case ruleElement:
		block.Kind = Rule
		b.add(block)
	case paragraphElement:
		block.Kind = Paragraph
		b.paragraph(block, t.name)
	case headingElement:
		block.Kind, block.Level = Section, t.element.level
		b.heading(block, t.name)
	case codeElement:
		block.Kind = Code
		b.endText(at)
		b.begin(leaf{block: block, name: t.name, raw: true})
	case summaryElement:
		b.summary(block, t.name)
	default:
		b.container(block, t)
	}
}

// page takes what <html> says of the page.
func (r *htmlReader) page(t tag) {
	if r.doc != nil && t.name == "html" {
		r.doc.Lang = t.first("lang", "xml:lang")
	}
}

// inline opens an inline element.
func (r *htmlReader) inline(t tag, at int) {
	run := Run{Kind: t.element.run, Start: at, Class: t.get("class")}
	anchor := t.get("id")
	if run.Kind == Link {
		if href, ok := t.attr["href"]; !ok {
			run.Kind = Span
			anchor = either(anchor, t.get("name"))
		} else if href != "" {
			run.URL = r.address(t, "href")
		}
		run.Title = t.first(titleAttributes...)
	}
	if when := t.first(dateAttributes...); when != "" && (run.Kind == Span || run.Kind == Time) {
		run.Kind, run.Datetime = Time, when
	}
	if r.b.atStart() {
		r.b.setAnchor(anchor)
	}
	r.b.openInline(t.name, run)
}

// embed adds media shown in the page.
func (r *htmlReader) embed(t tag) {
	if url := r.address(t, sourceAttributes...); url != "" {
		run := Run{Kind: Embed, Start: r.from.start(t.start), End: r.from.end(t.end), URL: url, Text: t.first(titleAttributes...), Class: t.get("class")}
		skip := r.b.skip
		r.b.skip = ""
		r.b.put(run)
		r.b.skip = skip
	}
}

// unknownTag reads a tag that is none of HTML's. With a hyphen it is a custom
// element; else it is text that only looks like a tag, as in "Go <T any>".
func (r *htmlReader) unknownTag(t tag) {
	if strings.ContainsAny(t.name, "-:") {
		t.element = element{role: inlineElement, run: Span}
		r.inline(t, r.from.start(t.start))
		return
	}
	r.literal(t.start, t.end)
}

func (r *htmlReader) endTag(t tag) {
	b, at, end := r.b, r.from.start(t.start), r.from.end(t.end)
	if b.skip != "" {
		if t.name == b.skip {
			if b.skipDepth--; b.skipDepth == 0 {
				b.skip = ""
			}
		}
		return
	}
	switch t.element.role {
	case unknownElement:
		if strings.ContainsAny(t.name, "-:") {
			b.endInline(t.name, end)
			return
		}
		r.literal(t.start, t.end)
	case breakElement:
		b.lineBreak(at, end)
	case headingElement:
		if elements[b.leaf.name].role == headingElement {
			b.endElement(b.leaf.name, at, end)
		}
	case sectionElement:
		b.endRows(at, false)
	case transparent, ignored, dropped, embedElement, mediaElement, imageElement, ruleElement:
	default:
		b.endElement(t.name, at, end)
	}
}

// comment reads a comment, of which only one to talkfeed is content.
func (r *htmlReader) comment(start, end int) {
	raw := r.text[start:end]
	body, ok := strings.CutPrefix(raw, "<!--")
	if !ok {
		return
	}
	body = strings.TrimSuffix(body, "-->")
	words, ok := strings.CutPrefix(strings.TrimLeft(body, " \t\r\n"), directivePrefix)
	if !ok {
		return
	}
	at := start + strings.Index(raw, directivePrefix) + len(directivePrefix)
	at += len(words) - len(strings.TrimLeft(words, " \t\r\n"))
	words = strings.TrimSpace(words)
	from := r.from.start(at)
	r.b.aside(&Block{Kind: Directive, Start: r.from.start(start), End: r.from.end(end),
		Runs: []Run{{Kind: Text, Start: from, End: max(from, r.from.end(at+len(words))), Text: words}}})
}

// directivePrefix begins a comment that is meant for talkfeed.
const directivePrefix = "talkfeed:"

// address gives the first of the attributes that is there as an address, "" if a
// template makes it.
func (r *htmlReader) address(t tag, names ...string) string {
	value := ""
	for _, name := range names {
		if value = strings.TrimSpace(t.attr[name]); value != "" {
			break
		}
	}
	if strings.IndexByte(value, maskByte) < 0 {
		return plainAddress(value)
	}
	i := strings.Index(r.text[t.start:t.end], value)
	if i < 0 {
		return ""
	}
	from := r.from.cut(t.start+i, t.start+i+len(value))
	return plainAddress(r.marks.address(value, &from))
}

// content writes a text token, folding white space around line ends.
func (r *htmlReader) content(start, end int) {
	if r.title {
		r.title = false
		r.pageTitle(start, end)
	}
	if r.b.skip != "" {
		return
	}
	text, raw := r.text[start:end], r.b.leaf.raw
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '\n' && !raw:
			n := i + 1 + len(text[i+1:]) - len(strings.TrimLeft(text[i+1:], " \t\r\n\f"))
			r.b.newline(r.from.start(start+i), r.from.end(start+i+1))
			i = n
		case c == '&':
			i += r.entity(start+i, end)
		case c == maskByte:
			i += masked(text[i:], r.marks.meet(r.b, r.from.start(start+i)))
		default:
			n := strings.IndexAny(text[i+1:], stops(raw))
			if n < 0 {
				n = len(text) - i - 1
			}
			r.piece(start+i, start+i+1+n)
			i += 1 + n
		}
	}
}

// stops are the bytes at which a piece of text ends.
func stops(raw bool) string {
	if raw {
		return "&" + mask
	}
	return "&\n" + mask
}

// piece writes text without entities.
func (r *htmlReader) piece(from, to int) {
	r.b.write(r.text[from:to], r.from.start(from), r.from.end(to))
}

// literal writes source that only looked like mark-up.
func (r *htmlReader) literal(from, to int) {
	if r.b.skip == "" && from < to {
		r.content(from, to)
	}
}

// entity writes a character reference and gives its length.
func (r *htmlReader) entity(at, end int) int {
	text := r.text[at:end]
	n := entityLength(text)
	decoded := html.UnescapeString(text[:n])
	r.b.write(decoded, r.from.start(at), r.from.end(at+n))
	return n
}

// entityLength gives the length of the character reference that text begins
// with, 1 if it is just an ampersand.
func entityLength(text string) int {
	n := 1
	for n < len(text) && n < 40 && (isAlnum(text[n]) || text[n] == '#' && n == 1) {
		n++
	}
	if n < len(text) && text[n] == ';' {
		n++
	}
	return n
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// pageTitle keeps <title> as the page's meta data.
func (r *htmlReader) pageTitle(start, end int) {
	if r.doc.Meta != nil {
		return
	}
	text := strings.Join(strings.Fields(html.UnescapeString(r.text[start:end])), " ")
	from, to := r.from.start(start), r.from.end(end)
	raw := r.text[start:end]
	if i := strings.Index(raw, text); i >= 0 {
		from, to = r.from.start(start+i), r.from.end(start+i+len(text))
	}
	if text == "" || strings.IndexByte(text, maskByte) >= 0 {
		return
	}
	r.doc.Meta = &Block{Kind: Record, Start: from, End: to, Fields: []Field{{Key: "title", KeyStart: from,
		Value: []*Block{{Kind: Paragraph, Start: from, End: to, Runs: []Run{{Kind: Text, Start: from, End: to, Text: text}}}}}}}
}

// markdownEnd gives the end of the Markdown that begins in the text token at
// start: authors do write lists and headings straight into <details>, where
// CommonMark sees HTML only. It gives start if there is none.
func (r *htmlReader) markdownEnd(start int) int {
	b := r.b
	if r.markdown == nil || b.skip != "" || b.leaf.block != nil || !slices.Contains(markdownHolders, b.top().block.Kind) ||
		!startsLikeMarkdown(r.text[start:]) {
		return start
	}
	for i := start; ; {
		n := strings.IndexByte(r.text[i:], '<')
		if n < 0 {
			return len(r.text)
		}
		i += n
		name := tagName(r.text[i:])
		if e, ok := elements[name]; ok && e.role != inlineElement && e.role != breakElement && e.role != imageElement {
			return i
		}
		i++
	}
}

// markdownHolders are the blocks that may hold Markdown among HTML.
var markdownHolders = []Kind{Section, Group, Item, cellKind}

// startsLikeMarkdown reports whether the first line that isn't blank is plainly a
// Markdown heading, list item or table row.
func startsLikeMarkdown(text string) bool {
	head := strings.TrimLeft(text, " \t\r\n")
	if head == "" || strings.IndexByte(text[:len(text)-len(head)], '\n') < 0 {
		return false
	}
	line, _, _ := strings.Cut(head, "\n")
	switch c := line[0]; {
	case c == '#':
		return strings.HasPrefix(strings.TrimLeft(line, "#"), " ")
	case c == '*' || c == '-' || c == '+':
		return strings.HasPrefix(line[1:], " ") && strings.Trim(line, "-*+ \t\r") != ""
	case c == '|':
		return strings.Count(line, "|") > 1
	case '0' <= c && c <= '9':
		rest := strings.TrimLeft(line, "0123456789")
		return len(line)-len(rest) < 4 && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") "))
	}
	return false
}

// tagName gives the lower-case name of the tag that text begins with.
func tagName(text string) string {
	name := strings.TrimPrefix(text[1:], "/")
	n := 0
	for n < len(name) && n < 20 && isAlnum(name[n]) {
		n++
	}
	return strings.ToLower(name[:n])
}
