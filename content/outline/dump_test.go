package outline

import (
	"fmt"
	"strings"
)

var kindNames = [...]string{"?", "section", "list", "item", "table", "record", "group", "paragraph", "quote", "code", "rule", "directive"}

var runNames = [...]string{"?", "text", "code", "emphasis", "strong", "strike", "span", "link", "image", "embed", "break", "newline", "time"}

// dump prints a document as the cases in testdata expect it: a line for each
// block, field and run with its place, what stands inside it indented, and "~"
// behind the place of a text that does not stand in the source literally.
func dump(doc *Document) string {
	d := dumper{src: doc.Source, places: true}
	if doc.Lang != "" {
		d.line(0, "lang %s", doc.Lang)
	}
	if doc.Meta != nil {
		d.line(0, "meta")
		d.block(doc.Meta, 1)
	}
	for _, b := range doc.Root.Blocks {
		d.block(b, 0)
	}
	for _, p := range doc.Diagnostics {
		d.line(0, "%v", p)
	}
	return d.String()
}

type dumper struct {
	strings.Builder
	src    *Source
	places bool
}

func (d *dumper) line(depth int, format string, args ...any) {
	d.WriteString(strings.Repeat("  ", depth))
	d.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " "))
	d.WriteByte('\n')
}

func (d *dumper) at(offset int) string {
	if !d.places {
		return ""
	}
	p := d.src.Place(offset)
	return fmt.Sprintf(" %d:%d", p.Line, p.Column)
}

func (d *dumper) block(b *Block, depth int) {
	var extra strings.Builder
	if b.Level != 0 {
		fmt.Fprintf(&extra, " level=%d", b.Level)
	}
	if b.Ordered {
		extra.WriteString(" ordered")
	}
	for _, a := range [][2]string{{"name", b.Name}, {"id", b.ID}, {"class", b.Class}} {
		if a[1] != "" {
			fmt.Fprintf(&extra, " %s=%q", a[0], a[1])
		}
	}
	d.line(depth, "%s%s%s", kindNames[b.Kind], d.at(b.Start), extra.String())
	d.runs(b.Runs, depth+1)
	for _, f := range b.Fields {
		d.line(depth+1, ".%s%s", f.Key, d.at(f.KeyStart))
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
		var extra strings.Builder
		if r.Text != "" {
			if d.places && d.src.Text[r.Start:r.End] != r.Text {
				extra.WriteString("~")
			}
			fmt.Fprintf(&extra, " %q", r.Text)
		}
		for _, a := range [][2]string{{"url", r.URL}, {"title", r.Title}, {"datetime", r.Datetime}, {"class", r.Class}} {
			if a[1] != "" {
				fmt.Fprintf(&extra, " %s=%q", a[0], a[1])
			}
		}
		d.line(depth, "%s%s%s", runNames[r.Kind], d.at(r.Start), extra.String())
		d.runs(r.Runs, depth+1)
	}
}
