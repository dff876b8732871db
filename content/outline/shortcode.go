package outline

import (
	"path"
	"slices"
	"strings"
)

// mark is a template construct that the page was masked of, and what it stands
// for.
type mark struct {
	construct
	kind markKind
	args []argument
	// url is the address that an expression gives, known whether that is certain.
	url   string
	known bool
}

// markKind says what a template construct becomes.
type markKind uint8

const (
	vanishes markKind = iota // shows nothing
	isRecord                 // a Record of its arguments
	comments                 // a Directive, where it is meant for talkfeed
	begins                   // begins a Record or Group that a later mark ends
	ends                     // ends it
)

// marks are the template constructs of a page, in source order, none inside
// another.
type marks []mark

// The words of template languages. Programmers made these up, so there is one
// list whatever the page's language.
var (
	// droppedBodies are paired tags whose body is a row for a template or no
	// content.
	droppedBodies = []string{"for", "tablerow", "comment", "capture", "macro", "schema", "style", "javascript",
		"highlight", "mermaid", "chart", "katex", "math", "range", "each", "cache"}
	// logic are tags that show nothing by themselves.
	logic = []string{"if", "elsif", "elif", "else", "unless", "when", "case", "with", "assign", "set", "increment",
		"decrement", "break", "continue", "cycle", "layout", "extends", "block", "import", "from", "end", "raw",
		"verbatim", "toc", "more", "css", "liquid", "echo", "paginate", "autoescape", "spaceless", "load"}
	// decoration are shortcodes that show no more than a sign or a space.
	decoration = []string{"icon", "icons", "fa", "fas", "fab", "fontawesome", "emoji", "br", "clear", "spacer", "space", "rawhtml"}
	// includes are tags whose first argument says what is included.
	includes = []string{"include", "include_relative", "include_cached", "render", "partial", "component"}
	// pageLinks are tags that give a page's address, which only the site's
	// generator knows.
	pageLinks = []string{"ref", "relref", "post_url", "link", "xref"}
	// linkArguments name a link's address.
	linkArguments = []string{"href", "url", "link", "to"}
	// keptFilters are the filters and functions that leave an address what it is
	// once it is resolved against the site.
	keptFilters = []string{"relative_url", "absolute_url", "url", "relURL", "absURL", "relurl", "absurl",
		"relLangURL", "absLangURL", "prepend", "escape", "strip", "uri_escape", "safeURL", "static", "asset", "url_for"}
	// siteAddresses are the variables that hold the site's own address.
	siteAddresses = []string{"site.baseurl", "site.url", "baseurl", "base_url", "site.base_url", "config.base_url",
		".Site.BaseURL", "site.BaseURL", "SITEURL", "pathPrefix", "root", "relativeRoot", "import.meta.env.BASE_URL"}
	// pageEndings are the endings of files that are pages, not files served as
	// they are.
	pageEndings = []string{".md", ".markdown", ".mdx", ".html", ".adoc", ".rst", ""}
)

// findMarks gives a page's text with its template constructs masked; the page's
// content begins at an offset.
func findMarks(src *Source, from int, format Format) ([]byte, marks) {
	text := []byte(src.Text)
	found := findConstructs(src.Text, from, dialect{
		markdown: format == Markdown, mdx: strings.EqualFold(path.Ext(src.Name), ".mdx"),
		computes: computes(src.Name), macros: format == Org,
	})
	return text, newMarks(src.Text, found, text, 0)
}

// newMarks makes marks of constructs, and masks them in a text that begins at an
// offset of the source.
func newMarks(source string, found []construct, text []byte, offset int) marks {
	if len(found) == 0 {
		return nil
	}
	pair(found)
	var list marks
	for i := 0; i < len(found); i++ {
		c := found[i]
		m, ok := newMark(source, c)
		if !ok {
			continue
		}
		if c.partner > i && !c.closes && slices.Contains(droppedBodies, c.name) {
			m.kind, m.end = vanishes, found[c.partner].end
			if c.name == "comment" {
				m.kind = comments
			}
			i = c.partner
		}
		for k := m.start; k < m.end; k++ {
			text[k-offset] = maskByte
		}
		list = append(list, m)
	}
	return list
}

// pair finds the start tag of every end tag.
func pair(found []construct) {
	open := map[string][]int{}
	pop := func(name string) (int, bool) {
		stack := open[name]
		if len(stack) == 0 {
			return 0, false
		}
		open[name] = stack[:len(stack)-1]
		return stack[len(stack)-1], true
	}
	for i := range found {
		c := &found[i]
		if c.kind == otherTag || c.single {
			continue
		}
		kind := string(rune('0' + c.kind))
		switch key := kind + c.name; {
		case c.closes:
			if k, ok := pop(key); ok {
				c.partner, found[k].partner = k, i
			}
		case c.name == "end":
			if k, ok := pop(kind + "*"); ok {
				c.partner, found[k].partner, c.closes = k, i, true
			}
		default:
			open[key] = append(open[key], i)
			if endsPlainly(c) {
				open[kind+"*"] = append(open[kind+"*"], i)
			}
		}
	}
}

// endsPlainly reports whether a tag's end tag is a plain "end", as in Go's
// templates and Zola's shortcodes.
func endsPlainly(c *construct) bool {
	if c.kind == outputTag {
		return slices.Contains([]string{"range", "if", "with", "define", "block"}, c.name)
	}
	return c.kind == liquidTag && !slices.Contains(logic, c.name)
}

// newMark says what a construct becomes; ok is false for what turns out to be
// text.
func newMark(text string, c construct) (m mark, ok bool) {
	m.construct = c
	paired := c.partner > 0 || c.closes
	switch c.kind {
	case component:
		if !c.single && !paired || c.closes && c.partner == 0 && c.start > 0 && c.name == "" {
			return m, false
		}
	case outputTag:
		m.output(text)
		return m, true
	case otherTag:
		m.kind = comments
		return m, true
	}
	switch {
	case c.closes:
		m.kind = ends
	case slices.Contains(pageLinks, c.name):
		m.pageLink(text)
	case slices.Contains(logic, c.name), slices.Contains(decoration, strings.ToLower(c.name)):
	default:
		m.args = arguments(text, &c)
		m.include()
		if c.partner > 0 {
			m.kind = begins
		} else if len(m.args) > 0 {
			m.kind = isRecord
		}
	}
	return m, true
}

// include takes the name of what is included from the first argument.
func (m *mark) include() {
	if m.construct.kind == liquidTag && slices.Contains(includes, m.name) && len(m.args) > 0 && m.args[0].key == "" {
		m.name = m.args[0].value
		m.args = m.args[1:]
	}
}

// find gives the mark at a place of the source, nil for none.
func (m marks) find(at int) *mark {
	i, _ := slices.BinarySearchFunc(m, at, func(m mark, at int) int {
		if m.end <= at {
			return -1
		}
		return 1
	})
	if i < len(m) && m[i].start <= at {
		return &m[i]
	}
	return nil
}

// meet reads the template construct at a place of the source, and gives how much
// of it lies from there on.
func (m marks) meet(b *builder, at int) int {
	found := m.find(at)
	if found == nil {
		return 1
	}
	if found.start == at && b.skip == "" {
		b.construct(found)
	}
	return found.end - at
}

// masked gives how many of the next bytes of text are masked, at most limit.
func masked[T string | []byte](text T, limit int) int {
	n := 0
	for n < len(text) && n < limit && text[n] == maskByte {
		n++
	}
	return n
}

// unmask gives text as it stands in the source.
func (m marks) unmask(src *Source, text string, from *origin) string {
	if strings.IndexByte(text, maskByte) < 0 {
		return text
	}
	out := []byte(text)
	for i, c := range out {
		if at := from.start(i); c == maskByte && at < len(src.Text) && !from.fixed {
			out[i] = src.Text[at]
		}
	}
	return strings.ToValidUTF8(string(out), "")
}

// construct adds what a template construct becomes.
func (b *builder) construct(m *mark) {
	name := "{" + m.name
	switch m.kind {
	case isRecord:
		if title := m.heading(); title != nil && (b.leaf.block == nil || b.atStart() && !b.leaf.strict) && b.skip == "" {
			b.shortcodeHeading(m, title)
			return
		}
		b.aside(b.shortcode(m))
	case comments:
		b.templateComment(m)
	case begins:
		if m.construct.kind == spanTag {
			b.openInline(name, Run{Kind: Span, Start: m.start, Class: attributeList(b.src.Text[m.construct.args[0]:m.construct.args[1]])["class"]})
			return
		}
		if b.leaf.block != nil && (!b.atStart() || b.leaf.strict) {
			b.inlineShortcode(m, name)
			return
		}
		block := b.shortcode(m)
		link := m.linkOnly()
		if link != nil || !slices.ContainsFunc(block.Fields, func(f Field) bool { return len(f.Value) > 0 }) {
			block.Kind, block.Fields = Group, nil
		}
		if b.openBlock(frame{block: block, name: name}) && link != nil {
			b.openInline(name+" link", Run{Kind: Link, Start: m.start, URL: link.value})
		}
	case ends:
		b.endElement(name, m.start, m.end)
	}
}

// shortcode makes the Record of a construct with arguments. A video or picture
// is shown in it.
func (b *builder) shortcode(m *mark) *Block {
	block := &Block{Kind: Record, Name: m.name, Start: m.start, End: m.end}
	for _, a := range m.args {
		if m.construct.kind == component && slices.Contains(lookArguments, strings.ToLower(a.key)) {
			if a.literal && a.key[0]|0x20 == 'c' {
				block.Class = a.value
			}
			continue
		}
		field := Field{Key: a.key, KeyStart: a.keyStart}
		if a.literal && a.value != "" {
			field.Value = valueBlocks(b.src, a.value, a.start, a.end)
		} else if len(a.list) > 0 {
			field.Value = []*Block{b.array(&a)}
		}
		block.Fields = append(block.Fields, field)
	}
	if run, ok := m.media(); ok {
		block.Blocks = append(block.Blocks, &Block{Kind: Paragraph, Start: m.start, End: m.end, Runs: []Run{run}})
	}
	return block
}

// array makes the List of an argument that is an array.
func (b *builder) array(a *argument) *Block {
	list := &Block{Kind: List, Start: a.start, End: a.end}
	for _, v := range a.list {
		if blocks := valueBlocks(b.src, v.value, v.start, v.end); v.literal && len(blocks) > 0 {
			list.Blocks = append(list.Blocks, &Block{Kind: Item, Start: v.start, End: v.end, Blocks: blocks})
		}
	}
	return list
}
