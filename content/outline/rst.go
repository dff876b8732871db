package outline

import (
	"strings"
	"unicode/utf8"
)

// readRST reads a page of reStructuredText as docutils does
// (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html), and in
// places as its author saw it who had no docutils at hand: a list needs no blank
// line before it, and a number begins an item only in a list that counts from
// one, since "14. Mai 2018" is a date.
//
// The field list below the page's title, or before all text, is front matter,
// and so are the comments ".. title: Slow Go" that Nikola has there.
func readRST(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: RST}
	body, err := frontMatter(doc)
	if err != nil {
		return nil, err
	}
	r := &rstReader{pageReader: newPageReader(src, body, RST, "*`|_[\\<:"), doc: doc}
	for c := range 256 {
		r.marks[c] = r.marks[c] || isAlnum(byte(c)) || c >= utf8.RuneSelf
	}
	r.find = r.span
	lines := textLines(r.text, body)
	numberItems(r.text, lines)
	r.survey(lines)
	r.blocks(r.header(lines), 0)
	doc.Root = r.b.finish()
	return doc, nil
}

// rstReader turns the lines of a page of reStructuredText into blocks.
type rstReader struct {
	pageReader
	doc *Document
	// styles are the adornments of headings in order of first appearance.
	styles []string
	ids    map[string]int
	rstTargets
}

// header reads the front matter and what comments stand before it, and gives the
// lines behind it.
func (r *rstReader) header(lines []textLine) []textLine {
	lines = r.nikola(trimBlank(lines))
	for len(lines) > 0 && strings.HasPrefix(r.line(lines[0]), "..") {
		n := r.explicit(lines, 0)
		lines = trimBlank(lines[n:])
	}
	title, n := r.title(lines)
	rest := trimBlank(lines[n:])
	if len(rest) == 0 || rest[0].indent > 0 || !fieldLine.MatchString(r.line(rest[0])) {
		return lines
	}
	var fields []Field
	if n > 0 {
		fields = append(fields, r.field("title", title.start, []textLine{title}))
	}
	more, n := r.fieldList(rest, 0)
	addMeta(r.doc, append(fields, more...), rest[n-1].end)
	return rest[n:]
}

// nikola reads comments that are fields of front matter.
func (r *rstReader) nikola(lines []textLine) []textLine {
	var fields []Field
	known := false
	n := 0
	for n < len(lines) {
		rest, ok := strings.CutPrefix(r.line(lines[n]), ".. ")
		m := headerLine.FindStringSubmatchIndex(rest)
		if !ok || m == nil || strings.HasPrefix(rest, directivePrefix) {
			break
		}
		at := lines[n].end - len(rest)
		value := textLine{start: lines[n].end, end: lines[n].end}
		if m[4] >= 0 {
			value.start = at + m[4]
		}
		known = known || headerKeys[strings.ToLower(rest[m[2]:m[3]])]
		fields = append(fields, r.field(rest[m[2]:m[3]], at, []textLine{value}))
		n++
	}
	if !known {
		return lines
	}
	addMeta(r.doc, fields, lines[n-1].end)
	return trimBlank(lines[n:])
}

// blocks reads lines: the page, or what an item, a field or a directive holds.
func (r *rstReader) blocks(lines []textLine, depth int) {
	if depth > maxNesting {
		r.paragraphs(lines)
		return
	}
	base := leastIndent(lines)
	for i := 0; i < len(lines); {
		if lines[i].blank() {
			i++
			continue
		}
		i += max(1, r.block(lines[i:], base, depth))
	}
}

// block reads what begins at the first of lines, and gives how many it took.
func (r *rstReader) block(lines []textLine, base, depth int) int {
	first := lines[0]
	line := r.line(first)
	if first.indent > base {
		return r.indented(lines, base, depth)
	}
	if depth == 0 {
		if title, n := r.title(lines); n > 0 {
			r.section(title, lines[:n])
			return n
		}
	}
	switch {
	case line == ".." || strings.HasPrefix(line, ".. "):
		return r.explicit(lines, depth)
	case line == "__" || strings.HasPrefix(line, "__ "):
		return 1 // an anonymous target, which the survey has seen
	case strings.HasPrefix(line, ">>> "):
		n := r.untilBlank(lines)
		r.code(lines[:n])
		return n
	case strings.HasPrefix(line, "+-") || strings.HasPrefix(line, "+="):
		if n := r.gridTable(lines, depth); n > 0 {
			return n
		}
	case strings.HasPrefix(line, "=="):
		if n := r.simpleTable(lines, depth); n > 0 {
			return n
		}
	case line == "|" || strings.HasPrefix(line, "| "):
		return r.lineBlock(lines)
	case fieldLine.MatchString(line):
		fields, n := r.fieldList(lines, depth)
		r.b.add(&Block{Kind: Record, Start: first.start, End: lines[n-1].end, Fields: fields})
		return n
	}
	if isAdornment(line) && len(line) >= 4 {
		r.b.add(&Block{Kind: Rule, Start: first.start, End: first.end})
		return 1
	}
	if _, ok := r.item(first); ok {
		return r.list(lines, depth)
	}
	if len(lines) > 1 && lines[1].indent > base && !lines[1].blank() && !strings.HasSuffix(line, "::") {
		return r.definitions(lines, base, depth)
	}
	return r.running(lines, base)
}

// untilBlank counts the lines up to a blank one.
func (r *rstReader) untilBlank(lines []textLine) int {
	n := 1
	for n < len(lines) && !lines[n].blank() {
		n++
	}
	return n
}

// deeper gives how many lines the first of lines and what stands farther in than
// an indentation below it are.
func deeper(lines []textLine, indent int) int {
	n := 1
	for i := 1; i < len(lines) && (lines[i].blank() || lines[i].indent > indent); i++ {
		if !lines[i].blank() {
			n = i + 1
		}
	}
	return n
}

// indented reads lines that stand farther in: a quotation, or a list that the
// author indented.
func (r *rstReader) indented(lines []textLine, base, depth int) int {
	n := deeper(lines, base)
	f := frame{block: &Block{Kind: Quote}}
	if _, ok := r.item(lines[0]); ok || fieldLine.MatchString(r.line(lines[0])) || strings.HasPrefix(r.line(lines[0]), "..") {
		f.block.Kind, f.block.Name = Group, "div"
	}
	r.within(f, lines[0].start, lines[n-1].end, func() { r.blocks(lines[:n], depth+1) })
	return n
}

// running reads a paragraph; one that ends in "::" has a literal block below it.
func (r *rstReader) running(lines []textLine, base int) int {
	n := 1
	for n < len(lines) && !r.interrupts(lines, n) {
		n++
	}
	last := lines[n-1]
	if !strings.HasSuffix(r.line(last), "::") {
		r.paragraph(lines[:n])
		return n
	}
	shown := append([]textLine(nil), lines[:n]...)
	shown[n-1].end--
	if s := r.line(shown[n-1]); s == ":" || strings.HasSuffix(s, " :") {
		shown[n-1].end--
	}
	shown[n-1] = r.trim(shown[n-1])
	r.paragraph(shown)
	end := n
	for end < len(lines) && (lines[end].blank() || lines[end].indent > base) {
		end++
	}
	r.code(lines[n:end])
	return end
}

// interrupts says whether lines[n] ends the paragraph above it.
func (r *rstReader) interrupts(lines []textLine, n int) bool {
	l := lines[n]
	if l.blank() {
		return true
	}
	line := r.line(l)
	if strings.HasPrefix(line, ".. ") || strings.HasPrefix(line, "+--") {
		return true
	}
	if n+1 < len(lines) && l.indent == 0 && isAdornment(r.line(lines[n+1])) && len(r.line(lines[n+1])) >= utf8.RuneCountInString(line) {
		return true
	}
	_, ok := r.item(l)
	return ok
}

// lineBlock reads lines that all end where the author ended them.
func (r *rstReader) lineBlock(lines []textLine) int {
	at := lines[0].start
	r.b.paragraph(&Block{Kind: Paragraph, Start: at, End: at}, "")
	n := 0
	for ; n < len(lines) && !lines[n].blank(); n++ {
		l := lines[n]
		if r.text[l.start] == '|' {
			if n > 0 {
				r.b.lineBreak(max(lines[n-1].end, at), l.start)
			}
			l = r.trim(textLine{start: l.start + 1, end: l.end})
		} else {
			r.b.newline(l.start-1, l.start)
		}
		r.inline([]textLine{l})
	}
	r.b.endText(lines[n-1].end)
	return n
}
