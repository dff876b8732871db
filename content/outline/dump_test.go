package outline

import (
	"fmt"
	"strings"
)

// dump prints a document's tree, a line a block or run: its kind, where it
// stands, and what it holds.
func dump(doc *Document) string {
	var d dumper
	d.src = doc.Source
	if doc.Lang != "" {
		fmt.Fprintf(&d.out, "lang %s\n", doc.Lang)
	}
	if doc.Meta != nil {
		d.out.WriteString("meta\n")
		d.block(doc.Meta, 1)
	}
	for _, b := range doc.Root.Blocks {
		d.block(b, 0)
	}
	for _, diagnostic := range doc.Diagnostics {
		fmt.Fprintln(&d.out, diagnostic.Error())
	}
	return d.out.String()
}

type dumper struct {
	src *Source
	out strings.Builder
}

var kindNames = map[Kind]string{
	Section: "section", List: "list", Item: "item", Table: "table", Record: "record",
	Group: "group", Paragraph: "paragraph", Quote: "quote", Code: "code", Rule: "rule",
	Directive: "directive",
}

var runNames = map[RunKind]string{
	Text: "text", CodeSpan: "code", Emphasis: "em", Strong: "strong", Strike: "strike",
	Span: "span", Link: "link", Image: "image", Embed: "embed", Break: "break",
	Newline: "newline", Time: "time",
}

// line begins a line: depth, place, words.
func (d *dumper) line(depth, at int, words ...string) {
	place := d.src.Place(at)
	fmt.Fprintf(&d.out, "%s%s %d:%d", strings.Repeat("  ", depth), words[0], place.Line, place.Column)
	for _, w := range words[1:] {
		if w != "" {
			d.out.WriteString(" " + w)
		}
	}
	d.out.WriteByte('\n')
}

func label(name, value string) string {
	if value == "" {
		return ""
	}
	return name + "=" + value
}

func (d *dumper) block(b *Block, depth int) {
	kind := kindNames[b.Kind]
	if b.Kind == Section {
		kind = fmt.Sprintf("section%d", b.Level)
	}
	if b.Ordered {
		kind = "ordered " + kind
	}
	d.line(depth, b.Start, kind, b.Name, label("id", b.ID), label("class", b.Class))
	d.runs(b.Runs, depth+1)
	for _, f := range b.Fields {
		d.line(depth+1, f.KeyStart, "field", fmt.Sprintf("%q", f.Key))
		d.runs(f.KeyRuns, depth+2)
		for _, v := range f.Value {
			d.block(v, depth+2)
		}
	}
	for _, c := range b.Blocks {
		d.block(c, depth+1)
	}
}

func (d *dumper) runs(runs []Run, depth int) {
	for _, r := range runs {
		text := ""
		if r.Text != "" {
			text = fmt.Sprintf("%q", r.Text)
		}
		d.line(depth, r.Start, runNames[r.Kind], text, r.URL, label("title", r.Title), label("datetime", r.Datetime), label("class", r.Class))
		d.runs(r.Runs, depth+1)
	}
}
