package outline

import (
	"html"
	"net/url"
	"slices"
	"strings"
)

// RenderHTML gives blocks as HTML: paragraphs, headings from <h4> on, lists, tables,
// quotes, code, definition lists, emphasis, links and images, and no other
// elements or attributes than these need. Text is escaped; addresses of other
// schemes than http, https, mailto and tel are dropped.
//
// resolve makes an address absolute; where it gives "" the link is dropped and
// its text kept. A nil resolve leaves addresses as they are. Embeds become links;
// a shortcode's Record prints what it shows and not its arguments.
func RenderHTML(blocks []*Block, resolve func(url string) string) string {
	if resolve == nil {
		resolve = func(url string) string { return url }
	}
	p := printer{resolve: resolve}
	p.blocks(blocks, false)
	return p.out.String()
}

// printer writes the tree as HTML.
type printer struct {
	out     strings.Builder
	resolve func(string) string
	// sections is how many sections are open.
	sections int
}

// hiddenGroups are the containers whose content belongs to the page around an
// entry.
var hiddenGroups = []string{"nav", "footer", "form", "dialog"}

// blocks writes blocks; the paragraph of a tight list item or cell stands bare.
func (p *printer) blocks(blocks []*Block, tight bool) {
	bare := tight && isTight(blocks)
	for _, b := range blocks {
		p.block(b, bare)
	}
}

// isTight reports whether at most one of the blocks is a paragraph.
func isTight(blocks []*Block) bool {
	paragraphs := 0
	for _, b := range blocks {
		if b.Kind == Paragraph {
			paragraphs++
		}
	}
	return paragraphs < 2
}

func (p *printer) block(b *Block, bare bool) {
	switch b.Kind {
	case Section:
		level := string(rune('0' + min(4+p.sections, 6)))
		p.element("h"+level, func() { p.runs(b.Runs) })
		p.sections++
		p.blocks(b.Blocks, false)
		p.sections--
	case List:
		name := "ul"
		if b.Ordered {
			name = "ol"
		}
		p.element(name, func() { p.blocks(b.Blocks, false) })
	case Item:
		p.element("li", func() { p.blocks(b.Blocks, true) })
	case Table:
		p.table(b)
	case Record:
		p.record(b)
	case Group:
		p.group(b)
	case Paragraph:
		if bare {
			p.runs(b.Runs)
			return
		}
		p.element("p", func() { p.runs(b.Runs) })
	case Quote:
		p.element("blockquote", func() { p.blocks(b.Blocks, false) })
	case Code:
		p.element("pre", func() { p.tag("code", func() { p.runs(b.Runs) }) })
	case Rule:
		p.out.WriteString("<hr>\n")
	}
}

// element writes a block element and ends the line.
func (p *printer) element(name string, content func()) {
	p.tag(name, content)
	p.out.WriteByte('\n')
}

// tag writes an element.
func (p *printer) tag(name string, content func()) {
	p.out.WriteString("<" + name + ">")
	content()
	p.out.WriteString("</" + name + ">")
}

// group writes a container's content; a <summary> becomes a paragraph.
func (p *printer) group(b *Block) {
	if slices.Contains(hiddenGroups, b.Name) {
		return
	}
	if len(b.Runs) > 0 {
		p.element("p", func() { p.runs(b.Runs) })
	}
	p.blocks(b.Blocks, false)
}

// table writes a table with its columns' headings.
func (p *printer) table(b *Block) {
	if len(b.Runs) > 0 {
		p.element("p", func() { p.runs(b.Runs) })
	}
	p.element("table", func() {
		if keys := tableKeys(b); keys != nil {
			p.element("thead", func() { p.row(len(keys), "th", func(i int) { p.text(keys[i]) }) })
		}
		p.element("tbody", func() {
			for _, row := range b.Blocks {
				p.row(len(row.Fields), "td", func(i int) { p.blocks(row.Fields[i].Value, true) })
			}
		})
	})
}

func (p *printer) row(cells int, name string, cell func(i int)) {
	p.element("tr", func() {
		for i := range cells {
			p.tag(name, func() { cell(i) })
		}
	})
}

// tableKeys gives the headings of a table's columns, nil where it has none.
func tableKeys(b *Block) []string {
	var keys []string
	named := false
	for _, row := range b.Blocks {
		if len(row.Fields) <= len(keys) {
			continue
		}
		keys = keys[:0]
		for _, f := range row.Fields {
			keys = append(keys, f.Key)
			named = named || f.Key != ""
		}
	}
	if !named {
		return nil
	}
	return keys
}

// record writes a definition list or mapping. Of a shortcode it writes what it
// shows.
func (p *printer) record(b *Block) {
	if b.Name == "" || b.Name == "dl" {
		p.element("dl", func() {
			for _, f := range b.Fields {
				p.tag("dt", func() { p.label(f) })
				p.element("dd", func() { p.blocks(f.Value, true) })
			}
		})
	}
	p.blocks(b.Blocks, false)
}

func (p *printer) label(f Field) {
	if len(f.KeyRuns) > 0 {
		p.runs(f.KeyRuns)
		return
	}
	p.text(f.Key)
}

func (p *printer) runs(runs []Run) {
	for i := range runs {
		p.run(&runs[i])
	}
}

func (p *printer) run(r *Run) {
	switch r.Kind {
	case Text:
		p.text(r.Text)
	case CodeSpan:
		p.tag("code", func() { p.text(r.Text) })
	case Emphasis:
		p.tag("em", func() { p.runs(r.Runs) })
	case Strong:
		p.tag("strong", func() { p.runs(r.Runs) })
	case Strike:
		p.tag("del", func() { p.runs(r.Runs) })
	case Link:
		p.link(r)
	case Image:
		p.image(r)
	case Embed:
		p.link(r)
	case Break:
		p.out.WriteString("<br>")
	case Newline, LineEnd:
		p.out.WriteByte('\n')
	default:
		p.runs(r.Runs)
	}
}

func (p *printer) text(text string) { p.out.WriteString(html.EscapeString(text)) }

// link writes a link; one without text shows its title or the site's name.
func (p *printer) link(r *Run) {
	address := p.address(r.URL)
	show := func() { p.runs(r.Runs) }
	if len(r.Runs) == 0 {
		show = func() { p.text(either(r.Text, either(r.Title, host(address)))) }
	}
	if address == "" {
		if len(r.Runs) > 0 {
			show()
		}
		return
	}
	p.out.WriteString(`<a href="` + html.EscapeString(address) + `"`)
	p.title(r.Title)
	p.out.WriteByte('>')
	show()
	p.out.WriteString("</a>")
}

func (p *printer) image(r *Run) {
	address := p.address(r.URL)
	if address == "" || !webSchemes[scheme(address)] {
		p.text(r.Text)
		return
	}
	p.out.WriteString(`<img src="` + html.EscapeString(address) + `" alt="` + html.EscapeString(r.Text) + `"`)
	p.title(r.Title)
	p.out.WriteByte('>')
}

func (p *printer) title(title string) {
	if title != "" {
		p.out.WriteString(` title="` + html.EscapeString(title) + `"`)
	}
}

// The schemes that addresses may have; "" is a relative address.
var (
	linkSchemes = map[string]bool{"": true, "http": true, "https": true, "mailto": true, "tel": true}
	webSchemes  = map[string]bool{"": true, "http": true, "https": true}
)

// address gives an address as it may be shown, "" if it may not.
func (p *printer) address(address string) string {
	address = strings.TrimSpace(address)
	if address == "" || !linkSchemes[scheme(address)] || hasConstruct(address) {
		return ""
	}
	if address = strings.TrimSpace(p.resolve(address)); !linkSchemes[scheme(address)] {
		return ""
	}
	return address
}

// scheme gives an address's scheme in lower case, as a browser finds it: white
// space and control characters inside it don't count.
func scheme(address string) string {
	end := strings.IndexAny(address, ":/?#")
	if end < 0 || address[end] != ':' {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, strings.ToLower(address[:end]))
}

// host gives the site that an address is on, or the address.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return address
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
