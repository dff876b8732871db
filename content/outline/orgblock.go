package outline

import (
	"regexp"
	"strings"
)

// orgTechnical are the keywords that say nothing of the page's content, or begin
// the names of such.
var orgTechnical = regexp.MustCompile(`(?i)^(?:options|startup|todo|seq_todo|typ_todo|link|macro|include|setupfile|property|columns|bind|` +
	`name|caption|results|header|tblfm|plot|toc|call|constants|archive|priorities|select_tags|exclude_tags|bibliography|cite_export|` +
	`print_bibliography|texinfo|beamer|reveal|html|latex|ascii|odt|md|(?:attr|begin|end|html|latex|export|reveal|beamer|odt|hugo)_.*)$`)

// keyword reads a line "#+KEY: value" or a block from "#+BEGIN_NAME" to
// "#+END_NAME".
func (r *orgReader) keyword(lines []textLine, depth int) int {
	first := lines[0]
	line := r.line(first)
	if len(line) > 8 && strings.EqualFold(line[:8], "#+begin_") {
		return r.named(lines, depth)
	}
	m := orgKey.FindStringSubmatchIndex(line)
	if m == nil {
		return 1
	}
	key := strings.TrimSuffix(line[m[2]:m[3]], "[]")
	value := textLine{start: first.start + m[4], end: first.start + m[5]}
	switch {
	case strings.EqualFold(key, "html"):
		r.html([]textLine{value})
	case r.head && !orgTechnical.MatchString(key):
		r.meta = append(r.meta, r.field(key, first.start+m[2], []textLine{value}))
		r.metaEnd = first.end
	}
	return 1
}

// named reads a block that has a name. One that nothing closes is no block, and
// its line shows nothing.
func (r *orgReader) named(lines []textLine, depth int) int {
	name, argument, _ := strings.Cut(strings.ToLower(r.line(lines[0])[8:]), " ")
	var what string
	switch name {
	case "src", "example", "comment", "export", "quote", "verse":
		what = name
	default:
		return 1 // its content counts, and so it does for one of another name
	}
	end := r.closing(lines, what, func(line string) bool { return strings.EqualFold(line, "#+end_"+name) })
	if end < 0 {
		return 1
	}
	inner := lines[1:end]
	switch what {
	case "src", "example":
		r.code(inner)
	case "export":
		switch strings.TrimSpace(argument) {
		case "html":
			r.html(inner)
		case "latex":
			r.latex(inner)
		}
	case "quote", "verse":
		r.within(frame{block: &Block{Kind: Quote}}, lines[0].start, lines[end].end, func() {
			if what == "quote" {
				r.blocks(inner, depth+1)
				return
			}
			r.verse(inner)
		})
	}
	return end + 1
}

// latex reads lines of LaTeX, as a page of its own.
func (r *orgReader) latex(lines []textLine) {
	lines = trimBlank(lines)
	if len(lines) == 0 {
		return
	}
	from, to := lines[0].start, lines[len(lines)-1].end
	r.b.endText(from)
	t := &texReader{pageReader: pageReader{b: r.b, text: r.text[:to]}}
	t.scan(from)
	t.page(from, to)
	r.b.endText(to)
}

// verse reads lines that all end where the author ended them.
func (r *orgReader) verse(lines []textLine) {
	for _, l := range trimBlank(lines) {
		if l.blank() {
			r.b.endText(l.start)
			continue
		}
		r.b.lineBreak(max(l.start-1, 0), l.start)
		r.inline([]textLine{l})
	}
}

// orgDrawer is the line that opens a drawer.
var orgDrawer = regexp.MustCompile(`^:([\pL\pN_-]+):$`)

func (r *orgReader) drawerEnd(lines []textLine) int {
	return r.closing(lines, "drawer", func(line string) bool { return strings.EqualFold(line, ":END:") })
}

// drawer reads a drawer: a Record of properties, or other content. It gives 0
// where there is none.
func (r *orgReader) drawer(lines []textLine, depth int) int {
	m := orgDrawer.FindStringSubmatch(r.line(lines[0]))
	if m == nil {
		return 0
	}
	end := r.drawerEnd(lines)
	switch {
	case end < 0:
		return 0
	case strings.EqualFold(m[1], "PROPERTIES"):
		r.properties(lines[:end+1])
	case !strings.EqualFold(m[1], "LOGBOOK"):
		r.blocks(lines[1:end], depth+1)
	}
	return end + 1
}

var orgProperty = regexp.MustCompile(`^:([^\s:]+):(?:[ \t]+(.*))?$`)

// properties reads a drawer of properties: front matter before the first heading,
// else a Record. It gives the anchor that they name.
func (r *orgReader) properties(lines []textLine) (id string) {
	record := &Block{Kind: Record, Start: lines[0].start, End: lines[len(lines)-1].end}
	for _, l := range lines[1 : len(lines)-1] {
		m := orgProperty.FindStringSubmatchIndex(r.line(l))
		if m == nil {
			continue
		}
		key, value := r.text[l.start+m[2]:l.start+m[3]], textLine{start: l.end, end: l.end}
		if m[4] >= 0 {
			value.start = l.start + m[4]
		}
		switch {
		case strings.EqualFold(key, "CUSTOM_ID"):
			id = r.line(value)
		case strings.EqualFold(key, "ID"):
			id = either(id, r.line(value))
		default:
			record.Fields = append(record.Fields, r.field(strings.TrimSuffix(key, "+"), l.start+m[2], []textLine{value}))
		}
	}
	switch {
	case r.head:
		r.meta = append(r.meta, record.Fields...)
		r.metaEnd = record.End
	case len(record.Fields) > 0:
		r.b.add(record)
	}
	return id
}

var orgFootnote = regexp.MustCompile(`^\[fn:[\w-]+\][ \t]*`)

// footnote reads a footnote's definition, 0 lines where there is none.
func (r *orgReader) footnote(lines []textLine) int {
	mark := orgFootnote.FindString(r.line(lines[0]))
	if mark == "" {
		return 0
	}
	n := 1
	for n < len(lines) && !r.interrupts(lines[n], 0) && !strings.HasPrefix(r.line(lines[n]), "[fn:") {
		n++
	}
	text := append([]textLine{lines[0]}, lines[1:n]...)
	text[0].start += len(mark)
	r.within(frame{block: &Block{Kind: Group, Name: "aside", Class: "footnotes"}}, lines[0].start, lines[n-1].end, func() { r.paragraph(text) })
	return n
}

// orgTable reads a table. Its header are the rows before its first rule.
func (r *orgReader) orgTable(lines []textLine) int {
	n := r.count(lines, func(s string) bool { return s != "" && s[0] == '|' })
	head := 0
	for i := 1; i < n-1; i++ {
		if strings.HasPrefix(r.line(lines[i]), "|-") {
			if !strings.HasPrefix(r.line(lines[0]), "|-") {
				head = i
			}
			break
		}
	}
	r.b.endText(lines[0].start)
	r.pageReader.table(lines[0].start, lines[n-1].end, func(t *table) {
		for i, l := range lines[:n] {
			if t.inHead = i < head; !strings.HasPrefix(r.line(l), "|-") && !orgCookies.MatchString(r.line(l)) {
				r.orgRow(l)
			}
		}
	})
	return n
}

// orgCookies is a row that only sets widths or alignments.
var orgCookies = regexp.MustCompile(`^\|(?:[ \t]*(?:<[lrc]?\d*>)?[ \t]*\|?)*$`)

func (r *orgReader) orgRow(l textLine) {
	r.row(l.start, l.end, func() {
		for at := l.start + 1; at < l.end; {
			end := l.end
			if n := strings.IndexByte(r.text[at:l.end], '|'); n >= 0 {
				end = at + n
			}
			r.lineCell(at, end)
			at = end + 1
		}
	})
}
