package outline

import (
	"regexp"
	"strings"
)

// directive is a directive of reStructuredText: its first line's argument, which
// may go on in the lines below, its options, and what stands below those.
type directive struct {
	name      string
	first     textLine
	end       int
	arguments []textLine
	options   []Field
	values    map[string]string
	body      []textLine
}

// use is what is made of a directive.
type use uint8

const (
	unknownUse use = iota
	droppedUse     // no content, or none that is text
	codeUse
	bodyUse  // its argument is the beginning of its text
	titleUse // its argument is its title
	quoteUse
	textUse // its argument is a paragraph
	imageUse
	figureUse
	rawUse
	listTableUse
	csvTableUse
	tableUse
)

// directives are those of docutils and Sphinx, and of extensions that many pages
// use.
var directives = map[string]use{
	"math": droppedUse, "graphviz": droppedUse, "digraph": droppedUse, "mermaid": droppedUse, "plantuml": droppedUse,
	"toctree": droppedUse, "contents": droppedUse, "include": droppedUse, "role": droppedUse, "default-role": droppedUse,
	"sectnum": droppedUse, "header": droppedUse, "footer": droppedUse, "meta": droppedUse, "title": droppedUse,
	"highlight": droppedUse, "index": droppedUse, "target-notes": droppedUse, "tags": droppedUse, "slug": droppedUse,
	"rst-class": bodyUse, "class": bodyUse, "post-list": droppedUse, "plot": droppedUse, "unicode": droppedUse,
	"code": codeUse, "code-block": codeUse, "sourcecode": codeUse, "literalinclude": droppedUse, "parsed-literal": codeUse,
	"prompt": codeUse, "doctest": codeUse, "testcode": codeUse, "testoutput": codeUse, "ipython": codeUse, "productionlist": codeUse,
	"note": bodyUse, "warning": bodyUse, "tip": bodyUse, "hint": bodyUse, "important": bodyUse, "caution": bodyUse,
	"danger": bodyUse, "attention": bodyUse, "error": bodyUse, "seealso": bodyUse, "todo": droppedUse, "only": bodyUse,
	"compound": bodyUse, "container": bodyUse, "hlist": bodyUse, "versionadded": bodyUse, "versionchanged": bodyUse,
	"admonition": titleUse, "topic": titleUse, "sidebar": titleUse, "card": titleUse, "grid-item-card": titleUse,
	"dropdown": titleUse, "collapse": titleUse, "tab": titleUse, "tab-item": titleUse, "details": titleUse,
	"grid": bodyUse, "tab-set": bodyUse, "tabs": bodyUse, "grid-item": bodyUse,
	"epigraph": quoteUse, "highlights": quoteUse, "pull-quote": quoteUse,
	"rubric": textUse, "centered": textUse,
	"image": imageUse, "figure": figureUse, "thumbnail": figureUse, "raw": rawUse,
	"list-table": listTableUse, "csv-table": csvTableUse, "table": tableUse,
}

var (
	rstDirectiveLine = regexp.MustCompile(`^\.\.[ \t]+((?:[\pL\pN][\pL\pN_.+-]*:)?[\pL\pN][\pL\pN_.+-]*)[ \t]?::(?:[ \t]+(.*))?$`)
	rstNoteLine      = regexp.MustCompile(`^\.\.[ \t]+\[(?:\d+|#[\w.-]*|\*|[A-Za-z][\w.-]*)\](?:[ \t]+|$)`)
)

// explicit reads what two points begin: a target, a footnote, a substitution, a
// directive or a comment.
func (r *rstReader) explicit(lines []textLine, depth int) int {
	first := lines[0]
	line := r.line(first)
	n := deeper(lines, first.indent)
	if m := rstDirectiveLine.FindStringSubmatchIndex(line); m != nil {
		r.direct(r.directive(lines[:n], m), depth)
		return n
	}
	if mark := rstNoteLine.FindString(line); mark != "" {
		body := append([]textLine{first}, lines[1:n]...)
		body[0].start += len(mark)
		alignFirst(body)
		r.within(frame{block: &Block{Kind: Group, Name: "aside", Class: "footnotes"}}, first.start, lines[n-1].end, func() { r.blocks(body, depth+1) })
		return n
	}
	if m := rstTarget.FindStringSubmatch(line); m != nil {
		if m[2] == "" {
			r.b.endText(first.start)
			r.b.setAnchor(strings.ReplaceAll(rstKey(m[1]), " ", "-"))
		}
		return n
	}
	r.comment(first, first.start+2)
	if line == ".." && len(lines) > 1 && lines[1].blank() {
		return 1
	}
	return n
}

// directive takes a directive apart.
func (r *rstReader) directive(lines []textLine, m []int) *directive {
	first := lines[0]
	d := &directive{first: first, end: lines[len(lines)-1].end, values: map[string]string{}}
	d.name = strings.ToLower(r.line(first)[m[2]:m[3]])
	if m[4] >= 0 && m[4] < m[5] {
		d.arguments = append(d.arguments, textLine{start: first.start + m[4], end: first.end, indent: first.indent + 1})
	}
	n := 1
	for n < len(lines) && !lines[n].blank() && !fieldLine.MatchString(r.line(lines[n])) {
		d.arguments = append(d.arguments, lines[n])
		n++
	}
	if n < len(lines) && !lines[n].blank() {
		var more int
		d.options, more = r.fieldList(lines[n:], maxNesting)
		for _, l := range lines[n : n+more] {
			if o := fieldLine.FindStringSubmatch(r.line(l)); o != nil {
				d.values[strings.ToLower(o[1])] = strings.TrimSpace(r.line(l)[len(o[1])+2:])
			}
		}
		n += more
	}
	d.body = trimBlank(lines[n:])
	return d
}

// argument gives a directive's argument as text.
func (r *rstReader) argument(d *directive) string {
	var words []string
	for _, l := range d.arguments {
		words = append(words, r.line(l))
	}
	return strings.Join(words, "")
}

// text gives the lines of a directive whose argument begins its text.
func (d *directive) text() []textLine {
	body := append([]textLine(nil), d.arguments...)
	if len(body) > 0 && len(d.body) > 0 {
		at := body[len(body)-1].end
		body = append(body, textLine{start: at, end: at})
	}
	body = append(body, d.body...)
	alignFirst(body)
	return body
}

// direct reads a directive.
func (r *rstReader) direct(d *directive, depth int) {
	group := frame{block: &Block{Kind: Group, Name: "div", Class: d.name}}
	switch directives[d.name] {
	case droppedUse:
	case codeUse:
		r.code(d.body)
	case bodyUse:
		body := d.text()
		if d.name == "container" || d.name == "only" || d.name == "class" || d.name == "rst-class" || d.name == "grid" {
			body = d.body
		}
		r.within(group, d.first.start, d.end, func() { r.blocks(body, depth+1) })
	case titleUse:
		r.titled(group, d, depth)
	case quoteUse:
		r.within(frame{block: &Block{Kind: Quote}}, d.first.start, d.end, func() { r.blocks(d.text(), depth+1) })
	case textUse:
		r.paragraph(d.arguments)
	case imageUse:
		r.picture(d)
	case figureUse:
		group.block.Name, group.block.Class = "figure", ""
		r.within(group, d.first.start, d.end, func() {
			r.picture(d)
			r.blocks(d.body, depth+1)
		})
	case rawUse:
		if strings.Contains(r.argument(d), "html") {
			r.html(d.body)
		}
	case listTableUse:
		r.listTable(d, depth)
	case csvTableUse:
		r.csvTable(d)
	case tableUse:
		r.blocks(d.body, depth+1)
	default:
		r.unknown(d, group, depth)
	}
}

// titled reads a directive whose argument is its title.
func (r *rstReader) titled(f frame, d *directive, depth int) {
	r.within(f, d.first.start, d.end, func() {
		if len(d.arguments) > 0 {
			r.b.summary(&Block{Start: d.arguments[0].start, End: d.arguments[0].end}, "")
			r.inline(d.arguments)
			r.b.endText(d.arguments[len(d.arguments)-1].end)
		}
		r.blocks(d.body, depth+1)
	})
}

// unknown reads a directive of an extension as a shortcode is read: media are
// shown, and with options it is a Record.
func (r *rstReader) unknown(d *directive, group frame, depth int) {
	m := mark{construct: construct{name: d.name, start: d.first.start, end: d.end}}
	if len(d.arguments) > 0 {
		m.args = append(m.args, argument{value: r.argument(d), literal: true})
	}
	for _, o := range d.options {
		m.args = append(m.args, argument{key: o.Key, value: d.values[strings.ToLower(o.Key)], literal: true})
	}
	if run, ok := m.media(); ok {
		r.b.endText(d.first.start)
		r.b.put(run)
		r.b.endText(d.end)
		return
	}
	if len(d.options) == 0 {
		r.titled(group, d, depth)
		return
	}
	record := &Block{Kind: Record, Name: d.name, Start: d.first.start, End: d.end}
	if len(d.arguments) > 0 {
		record.Fields = append(record.Fields, r.field("", d.arguments[0].start, d.arguments))
	}
	record.Fields = append(record.Fields, d.options...)
	record.Blocks = r.apart(func() { r.blocks(d.body, depth+1) })
	r.b.add(record)
}

// picture reads an image, which may be a link.
func (r *rstReader) picture(d *directive) {
	run := Run{Kind: Image, Start: d.first.start, End: d.first.end, URL: plainAddress(r.argument(d)), Text: d.values["alt"]}
	if len(d.arguments) > 0 {
		run.Start, run.End = d.arguments[0].start, d.arguments[len(d.arguments)-1].end
	}
	target := d.values["target"]
	if name, ok := strings.CutSuffix(target, "_"); ok {
		target, _ = r.url(name)
	}
	r.b.endText(d.first.start)
	if target != "" {
		r.b.openInline("text:image", Run{Kind: Link, Start: run.Start, URL: target})
	}
	r.b.put(run)
	r.b.endInline("text:image", run.End)
	r.b.endText(run.End)
}
