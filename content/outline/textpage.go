package outline

import "strings"

// pageReader is what the readers of Org, reStructuredText and AsciiDoc have in
// common: lines, of which the one or the other makes blocks, and the telling of
// those to the builder.
type pageReader struct {
	b *builder
	// text is the source's with its template constructs masked, which templates
	// holds.
	text      string
	templates marks
	// marks are the bytes at which inline constructs may begin, and find gives the
	// one that begins at i and ends at `to` at the latest.
	marks [256]bool
	find  func(p *inlineText, i, to int) (textSpan, bool)
	// noEnd holds for the first line of a construct where the lines end in which
	// nothing closes it, so that it is looked for once.
	noEnd map[string]int
}

// maxNesting is how deep the blocks of a page may nest that are read by lines.
const maxNesting = 40

// newPageReader makes a reader of the page that begins at body.
func newPageReader(src *Source, body int, format Format, marks string) pageReader {
	r := pageReader{b: newBuilder(src), text: src.Text, noEnd: map[string]int{}}
	if hasConstruct(src.Text) {
		var text []byte
		text, r.templates = findMarks(src, body, format)
		r.text = string(text)
	}
	for i := range len(marks) {
		r.marks[marks[i]] = true
	}
	return r
}

func (r *pageReader) line(l textLine) string { return r.text[l.start:l.end] }

// join gives lines as one text, "\n" between them.
func (r *pageReader) join(lines []textLine) (string, origin) {
	if len(lines) == 1 {
		return r.line(lines[0]), originAt(lines[0].start, lines[0].end-lines[0].start)
	}
	var text strings.Builder
	from := origin{}
	for i, l := range lines {
		if i == 0 {
			from.lo, from.hi = l.start, l.end
		} else {
			text.WriteByte('\n')
		}
		from.pieces = append(from.pieces, piece{text.Len(), l.start})
		from.hi = max(from.hi, l.end)
		text.WriteString(r.line(l))
	}
	return text.String(), from
}

// inline reads the inline content of lines into the text that is being written.
func (r *pageReader) inline(lines []textLine) {
	text, from := r.join(lines)
	p := &inlineText{r: r, text: text, from: from}
	inline := len(r.b.inline)
	p.read(0, len(text))
	r.b.dropInline(inline)
}

// paragraph reads lines as one paragraph.
func (r *pageReader) paragraph(lines []textLine) {
	lines = trimBlank(lines)
	if len(lines) == 0 {
		return
	}
	at := lines[0].start
	r.b.paragraph(&Block{Kind: Paragraph, Start: at, End: at}, "")
	r.inline(lines)
	r.b.endText(lines[len(lines)-1].end)
}

// paragraphs reads lines as paragraphs that blank lines part.
func (r *pageReader) paragraphs(lines []textLine) {
	from := 0
	for i := range lines {
		if lines[i].blank() {
			r.paragraph(lines[from:i])
			from = i + 1
		}
	}
	r.paragraph(lines[from:])
}

// heading opens a section. Its underline, if it has one, ends at end.
func (r *pageReader) heading(block *Block, title textLine, end int) {
	block.Kind = Section
	r.b.heading(block, "")
	r.inline([]textLine{title})
	r.b.endText(end)
	block.End = max(block.End, end)
}

// within opens a block, reads what is in it, and ends it.
func (r *pageReader) within(f frame, start, end int, read func()) {
	f.block.Start, f.block.End = start, max(start, end)
	f.wall = true
	opened := r.b.openBlock(f)
	read()
	r.b.endText(f.block.End)
	if opened {
		r.b.closeBlock(f.block, f.block.End)
	}
}

// term reads the term of the definition list that is open.
func (r *pageReader) term(l textLine) {
	block := &Block{Start: l.start, End: l.end}
	r.b.termPart(block, true, "")
	r.inline([]textLine{l})
	r.b.endText(l.end)
}

// description reads what stands for the terms before it.
func (r *pageReader) description(start int, read func()) {
	block := &Block{Start: start, End: start}
	r.b.termPart(block, false, "")
	read()
	r.b.endText(block.End)
	r.b.closeBlock(block, block.End)
}

// table opens a table, whose rows are told with row.
func (r *pageReader) table(start, end int, read func(t *table)) {
	t := &table{}
	r.within(frame{block: &Block{Kind: Table}, table: t}, start, end, func() { read(t) })
}

func (r *pageReader) row(start, end int, read func()) {
	r.within(frame{block: &Block{Kind: rowKind}}, start, end, read)
}

func (r *pageReader) cell(c cell, start int, read func()) {
	r.within(frame{block: &Block{Kind: cellKind}, cell: c}, start, start, read)
}

// lineCell reads a cell that is part of a line.
func (r *pageReader) lineCell(start, end int) {
	l := r.trim(textLine{start: start, end: end})
	r.cell(cell{}, l.start, func() { r.paragraph([]textLine{l}) })
}

// trim cuts white space off a part of a line.
func (r *pageReader) trim(l textLine) textLine {
	for l.start < l.end && isSpace(r.text[l.start]) {
		l.start++
		l.indent++
	}
	for l.start < l.end && isSpace(r.text[l.end-1]) {
		l.end--
	}
	return l
}

// code adds lines as a code block.
func (r *pageReader) code(lines []textLine) {
	lines = trimBlank(lines)
	if len(lines) == 0 {
		return
	}
	start, end := lines[0].start, lines[len(lines)-1].end
	run := Run{Kind: Text, Start: start, End: end, Text: r.b.src.Text[start:end]}
	for i := 1; i < len(lines); i++ {
		if strings.TrimSpace(r.text[lines[i-1].end:lines[i].start]) != "" {
			text, from := r.join(lines) // a cell of a table
			run.Text = r.templates.unmask(r.b.src, text, &from)
			run.blur(r.b.src)
			break
		}
	}
	r.b.add(&Block{Kind: Code, Start: start, End: end, Runs: []Run{run}})
}

// html reads lines of raw HTML.
func (r *pageReader) html(lines []textLine) {
	lines = trimBlank(lines)
	if len(lines) == 0 {
		return
	}
	r.b.endText(lines[0].start)
	h := htmlReader{b: r.b, marks: r.templates}
	h.read(r.join(lines))
	r.b.skip = "" // what is not closed here is not closed elsewhere
	r.b.endText(lines[len(lines)-1].end)
}

// comment adds a comment's Directive if it is meant for talkfeed. Its words
// begin at an offset.
func (r *pageReader) comment(l textLine, words int) {
	words = r.trim(textLine{start: words, end: l.end}).start
	rest, ok := strings.CutPrefix(r.text[words:l.end], directivePrefix)
	if !ok {
		return
	}
	start := l.end - len(strings.TrimLeft(rest, " \t"))
	run := Run{Kind: Text, Start: start, End: l.end, Text: r.text[start:l.end]}
	r.b.add(&Block{Kind: Directive, Start: l.start, End: l.end, Runs: []Run{run}})
}

// apart reads blocks that do not stand in the page but in a field.
func (r *pageReader) apart(read func()) []*Block {
	page := r.b
	r.b = newBuilder(page.src)
	read()
	blocks := r.b.finish().Blocks
	r.b = page
	return blocks
}

// field makes a Field of the lines of its value.
func (r *pageReader) field(key string, at int, value []textLine) Field {
	return Field{Key: key, KeyStart: at, Value: r.apart(func() { r.paragraph(value) })}
}

// closing gives the index of the line that closes the construct that the first
// of lines opens, -1 for none; what names the kind of construct.
func (r *pageReader) closing(lines []textLine, what string, closes func(line string) bool) int {
	last := lines[len(lines)-1].end
	if end, ok := r.noEnd[what]; ok && end == last {
		return -1
	}
	for i := 1; i < len(lines); i++ {
		if closes(r.line(lines[i])) {
			return i
		}
	}
	r.noEnd[what] = last
	return -1
}

// addMeta gives a document the fields that its front matter does not have.
func addMeta(doc *Document, fields []Field, end int) {
	if len(fields) == 0 {
		return
	}
	if doc.Meta == nil {
		doc.Meta = &Block{Kind: Record}
	}
	doc.Meta.End = max(doc.Meta.End, end)
	had := map[string]bool{}
	for _, f := range doc.Meta.Fields {
		had[strings.ToLower(f.Key)] = true
	}
	for _, f := range fields {
		if key := strings.ToLower(f.Key); !had[key] {
			had[key] = true
			doc.Meta.Fields = append(doc.Meta.Fields, f)
		}
	}
	doc.Lang = either(doc.Lang, metaLang(doc.Meta))
}
