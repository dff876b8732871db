package outline

import (
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
	if !strings.HasPrefix(strings.TrimLeft(src.Text, "\n"), "<") { // a page of Jekyll, Hugo or Eleventy
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
	doc.Diagnostics = append(doc.Diagnostics, b.warnings...)
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
	data  bool // the next text is linked data
	// linked counts the open links with a group beside them.
	linked int
	// after is what follows text, in which an element that begins in it may end.
	after *ending
}

// read reads text, which may end inside elements that a later text ends.
func (r *htmlReader) read(text string, from origin) {
	r.text, r.from = text, from
	if r.after == nil {
		r.after = &ending{}
	}
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
			t := r.tag(z, start, end)
			if r.b.skip == "" && t.element.hides() && !r.after.holds(t.name, r.text[end:]) {
				r.unended(t)
				return end // the tokenizer may take what follows for raw text
			}
			r.startTag(t)
		case html.EndTagToken:
			r.endTag(r.tag(z, start, end))
		case html.CommentToken:
			r.comment(start, end)
		}
	}
}

// startTag opens an element.
func (r *htmlReader) startTag(t tag) {
	b, at := r.b, r.from.start(t.start)
	if b.skip != "" {
		switch {
		case t.name == b.skip && t.element.nests:
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
	b.microdata(&t)
	r.tab(t)
	if t.element.role != inlineElement && t.element.role != ignored {
		if when := t.when(); when != "" {
			b.when = append(b.when[:0], Run{Kind: Time, Start: at, Datetime: when, Class: t.property})
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
	block := &Block{Start: at, End: end, ID: t.get("id"), Class: t.class}
	switch t.element.role {
	case ignored:
		b.metaDate(t, at, end)
	case transparent:
		r.page(t)
	case dropped:
		r.title = t.name == "title" && r.doc != nil
		r.data = t.name == "script" && strings.EqualFold(strings.TrimSpace(t.get("type")), linkedDataType)
		b.skip, b.skipDepth = t.name, 1
	case inlineElement:
		if t.name == "a" && b.leaf.block == nil && t.isCalled(skipPhrases) {
			b.container(block, t) // "Skip to content"
			return
		}
		if b.leaf.block == nil && r.wrapsBlocks(t) {
			group := t
			group.name, group.element, group.scope = linkedGroup, element{role: groupElement}, nil
			b.container(block, group)
			block.Name = t.name
			r.linked++
		}
		r.inline(t, at)
	case imageElement:
		b.put(Run{Kind: Image, Start: at, End: end, URL: r.address(t, sourceAttributes...),
			Text: strings.TrimSpace(t.get("alt")), Title: t.get("title"), Class: t.class})
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
		b.leaf.scope = t.scope
	case headingElement:
		if t.isCalled(titlePhrases) {
			block.Kind = Paragraph
			b.paragraph(block, t.name)
			return
		}
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
	r.b.page = r.b.page || r.doc != nil && (t.name == "html" || t.name == "body")
	if r.doc != nil && t.name == "html" {
		r.doc.Lang = t.first("lang", "xml:lang")
	}
}

// inline opens an inline element.
func (r *htmlReader) inline(t tag, at int) {
	run := Run{Kind: t.element.run, Start: at, Class: t.class}
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
	if when := t.when(); when != "" && (run.Kind == Span || run.Kind == Time) {
		run.Kind, run.Datetime = Time, when
	}
	if r.b.atStart() {
		r.b.setAnchor(anchor)
	}
	r.b.openScope(t.name, run, t.scope)
}

// embed adds media shown in the page, and reports whether the tag says where it
// is.
func (r *htmlReader) embed(t tag) bool {
	url := r.address(t, sourceAttributes...)
	if url == "" {
		return false
	}
	run := Run{Kind: Embed, Start: r.from.start(t.start), End: r.from.end(t.end), URL: url, Text: t.first(titleAttributes...), Class: t.class}
	skip := r.b.skip
	r.b.skip = ""
	r.b.put(run)
	r.b.skip = skip
	return true
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
		if t.name == "a" && r.linked > 0 {
			r.linked--
			b.endElement(linkedGroup, at, end)
		}
	}
}
