package outline

import (
	"regexp"
	"strings"
)

// readText reads plain text, with the marks that people use in it: blank lines
// between paragraphs, bullets and numbers, ">" before quotes, underlined
// headings, ":date: 2018" fields, addresses and emphasis.
//
// A heading without any mark stays a Paragraph: to tell it from one takes more
// than syntax.
func readText(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: PlainText, Root: &Block{Kind: Section, End: len(src.Text)}}
	body, err := frontMatter(doc)
	if err != nil {
		return nil, err
	}
	lines := textLines(src.Text, body)
	r := &textReader{text: src.Text}
	numberItems(r.text, lines)
	doc.Root.Blocks = nestSections(r.blocks(lines, 0))
	return doc, nil
}

// textReader turns lines into blocks.
type textReader struct {
	text   string
	styles []string // of underlined headings, in order of first appearance
	// columns are the names of columns that a comment gives, nil where none does.
	columns []string
}

// textLine is a line without its indentation and the white space at its end.
type textLine struct {
	start, end int
	indent     int  // in columns, tabs to multiples of eight
	item       bool // set for a numbered line that belongs to a list
}

func (l textLine) blank() bool { return l.start == l.end }

func (r *textReader) line(l textLine) string { return r.text[l.start:l.end] }

func textLines(text string, at int) []textLine {
	var lines []textLine
	for at < len(text) {
		line, next := lineAt(text, at)
		l := textLine{start: at, end: at + len(strings.TrimRight(line, " \t"))}
		for l.start < l.end && isSpace(text[l.start]) {
			if l.indent++; text[l.start] == '\t' {
				l.indent = (l.indent + 7) &^ 7
			}
			l.start++
		}
		lines = append(lines, l)
		at = next
	}
	return lines
}

// blocks reads lines, which are the whole text or what an item, a quote or an
// indented part holds. Headings become Sections that hold nothing yet.
func (r *textReader) blocks(lines []textLine, depth int) []*Block {
	if depth > maxDepth {
		return r.paragraph(lines)
	}
	var blocks []*Block
	base := leastIndent(lines)
	for i := 0; i < len(lines); {
		if lines[i].blank() {
			i++
			continue
		}
		made, n := r.block(lines[i:], base, depth)
		blocks = append(blocks, made...)
		i += n
	}
	return blocks
}

// block reads what begins at the first of lines, and says how many it took.
func (r *textReader) block(lines []textLine, base, depth int) ([]*Block, int) {
	first := lines[0]
	if depth == 0 {
		if rows, n := r.rows(lines); n > 0 {
			return rows, n
		}
		if b, n := r.heading(lines); n > 0 {
			return []*Block{b}, n
		}
	}
	if b, ok := r.directive(first); ok {
		return []*Block{b}, 1
	}
	if r.isRule(first) {
		return []*Block{{Kind: Rule, Start: first.start, End: first.end}}, 1
	}
	if fieldLine.MatchString(r.line(first)) {
		return r.fields(lines)
	}
	if _, ok := r.marker(first); ok {
		return r.list(lines, depth)
	}
	if r.text[first.start] == '>' {
		return r.quote(lines, depth)
	}
	if first.indent > base {
		n := 1
		for n < len(lines) && (lines[n].blank() || lines[n].indent > base) {
			n++
		}
		inner := r.blocks(trimBlank(lines[:n]), depth+1)
		if len(inner) == 0 {
			return nil, n
		}
		return []*Block{{Kind: Group, Start: first.start, End: blocksEnd(inner, first.end), Blocks: inner}}, n
	}
	n := 1
	for n < len(lines) && !r.interrupts(lines[n]) {
		n++
	}
	return r.paragraph(lines[:n]), n
}

// interrupts says whether a line ends the paragraph above it.
func (r *textReader) interrupts(l textLine) bool {
	if l.blank() || r.text[l.start] == '>' || r.isRule(l) {
		return true
	}
	_, ok := r.marker(l)
	return ok
}

// paragraph makes a Paragraph of lines.
func (r *textReader) paragraph(lines []textLine) []*Block {
	lines = trimBlank(lines)
	if len(lines) == 0 {
		return nil
	}
	runs := r.runs(lines)
	if len(runs) == 0 {
		return nil
	}
	return []*Block{{Kind: Paragraph, Start: lines[0].start, End: lines[len(lines)-1].end, Runs: runs}}
}

// quote reads lines that begin with ">".
func (r *textReader) quote(lines []textLine, depth int) ([]*Block, int) {
	var inner []textLine
	n := 0
	for n < len(lines) && !lines[n].blank() && r.text[lines[n].start] == '>' {
		l := lines[n]
		l.start, l.indent = l.start+1, 0
		for l.start < l.end && isSpace(r.text[l.start]) {
			l.start, l.indent = l.start+1, l.indent+1
		}
		inner = append(inner, l)
		n++
	}
	numberItems(r.text, inner)
	blocks := r.blocks(inner, depth+1)
	return []*Block{{Kind: Quote, Start: lines[0].start, End: lines[n-1].end, Blocks: blocks}}, n
}

// fields reads consecutive field lines, each with what is indented below it.
func (r *textReader) fields(lines []textLine) ([]*Block, int) {
	record := &Block{Kind: Record, Start: lines[0].start}
	n := 0
	for n < len(lines) {
		first := lines[n]
		m := fieldLine.FindStringSubmatchIndex(r.line(first))
		if m == nil || first.indent != lines[0].indent {
			break
		}
		next := n + 1
		for next < len(lines) && !lines[next].blank() && lines[next].indent > first.indent {
			next++
		}
		key := r.text[first.start+1 : first.start+m[3]]
		value := append([]textLine{first}, lines[n+1:next]...)
		value[0].start += m[3] + 1
		for value[0].start < value[0].end && isSpace(r.text[value[0].start]) {
			value[0].start++
		}
		record.Fields = append(record.Fields, Field{Key: key, KeyStart: first.start + 1, Value: r.paragraph(value)})
		record.End = lines[next-1].end
		n = next
	}
	return []*Block{record}, n
}

var textDirective = regexp.MustCompile(`^(?:\.\.|#)[ \t]+talkfeed:[ \t]*`)

// directive reads a comment that is meant for talkfeed, written as a comment of
// reStructuredText or Org is.
func (r *textReader) directive(l textLine) (*Block, bool) {
	m := textDirective.FindString(r.line(l))
	if m == "" {
		return nil, false
	}
	start := l.start + len(m)
	run := Run{Kind: Text, Start: start, End: l.end, Text: r.text[start:l.end]}
	return &Block{Kind: Directive, Start: l.start, End: l.end, Runs: []Run{run}}, true
}

func leastIndent(lines []textLine) int {
	least := -1
	for _, l := range lines {
		if !l.blank() && (least < 0 || l.indent < least) {
			least = l.indent
		}
	}
	return max(least, 0)
}

func trimBlank(lines []textLine) []textLine {
	for len(lines) > 0 && lines[0].blank() {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1].blank() {
		lines = lines[:len(lines)-1]
	}
	return lines
}
