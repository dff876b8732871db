package outline

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Plain text with a structure of its own: lines parted by bars, or into columns, are the
// rows of a table, paragraphs of labelled lines with the same labels are records, and lines
// that begin with "#" right below each other are comments, as in files of settings.

// rows reads what begins at the first of lines as such, and says how many it took.
func (r *textReader) rows(lines []textLine) ([]*Block, int) {
	if n := r.comments(lines); n > 0 {
		return nil, n
	}
	if b, n := r.barRows(lines); n > 0 {
		return []*Block{b}, n
	}
	if b, n := r.columnRows(lines); n > 0 {
		return []*Block{b}, n
	}
	if b, n := r.keyRows(lines); n > 0 {
		return []*Block{b}, n
	}
	return nil, 0
}

// comments counts the lines of a comment, of which there are two and more. A row in it
// that has bars names the columns of the table below.
func (r *textReader) comments(lines []textLine) int {
	n := 0
	for n < len(lines) && r.isComment(lines[n]) {
		n++
	}
	if n < 2 || n < len(lines) && r.adornment(lines[1]) != 0 {
		return 0
	}
	for _, l := range lines[:n] {
		for l.start < l.end && (r.text[l.start] == '#' || isSpace(r.text[l.start])) {
			l.start++
		}
		if cells := r.cells(l); len(cells) > 2 && r.columns == nil {
			for _, c := range cells {
				r.columns = append(r.columns, r.line(c))
			}
		}
	}
	return n
}

// isComment says whether a line is one of a comment that is not meant for talkfeed.
func (r *textReader) isComment(l textLine) bool {
	return isCommentLine(r.line(l)) && textDirective.FindString(r.line(l)) == ""
}

// cells gives what bars part a line into, nil where it has fewer than two bars.
func (r *textReader) cells(l textLine) []textLine {
	line := strings.TrimSuffix(strings.TrimPrefix(r.line(l), "|"), "|")
	if strings.Count(line, "|") < 2 && !strings.HasPrefix(r.line(l), "|") || !strings.Contains(line, "|") {
		return nil
	}
	at := l.start + strings.Index(r.line(l), line)
	var cells []textLine
	for part := range strings.SplitSeq(line, "|") {
		c := textLine{start: at, end: at + len(strings.TrimRight(part, " \t"))}
		for c.start < c.end && isSpace(r.text[c.start]) {
			c.start++
		}
		cells = append(cells, c)
		at += len(part) + 1
	}
	return cells
}

// barRows reads two lines and more that each hold two bars and more as a table. The
// first is its header where it has no figures and all others do.
func (r *textReader) barRows(lines []textLine) (*Block, int) {
	table := &Block{Kind: Table, Start: lines[0].start}
	var rows [][]textLine
	n := 0
	for ; n < len(lines) && !lines[n].blank(); n++ {
		if line := r.line(lines[n]); strings.Trim(line, "|-+: =") == "" {
			continue // a line between rows
		}
		cells := r.cells(lines[n])
		if cells == nil {
			return nil, 0
		}
		rows = append(rows, cells)
	}
	if len(rows) < 2 {
		return nil, 0
	}
	return r.rowTable(table, rows), n
}

// columnRows reads three lines and more of three columns and more, whose cells begin
// below each other and which two spaces or more part, as a table.
func (r *textReader) columnRows(lines []textLine) (*Block, int) {
	var rows [][]textLine
	n := 0
	for ; n < len(lines) && !lines[n].blank(); n++ {
		cells := r.columnCells(lines[n])
		if len(cells) < 3 || lines[n].indent > 0 || n > 0 && !r.below(lines[0], rows[0], lines[n], cells) {
			return nil, 0
		}
		rows = append(rows, cells)
	}
	if n < 3 {
		return nil, 0
	}
	return r.rowTable(&Block{Kind: Table, Start: lines[0].start}, rows), n
}

// columnCells gives what two spaces or more, or tabs, part a line into.
func (r *textReader) columnCells(l textLine) []textLine {
	var cells []textLine
	c := textLine{start: l.start}
	for at := l.start; at <= l.end; at++ {
		rest := r.text[at:l.end]
		gap := len(rest) - len(strings.TrimLeft(rest, " \t"))
		if at < l.end && gap < 2 && !strings.HasPrefix(rest, "\t") {
			continue
		}
		if c.end = at; c.end > c.start {
			cells = append(cells, c)
		}
		at += gap
		c.start = at
	}
	return cells
}

// below says whether the cells of a line begin below those of another, or behind tabs.
func (r *textReader) below(first textLine, above []textLine, l textLine, cells []textLine) bool {
	if len(cells) != len(above) {
		return false
	}
	for i, c := range cells {
		if i > 0 && r.text[c.start-1] == '\t' {
			continue
		}
		if utf8.RuneCountInString(r.text[l.start:c.start]) != utf8.RuneCountInString(r.text[first.start:above[i].start]) {
			return false
		}
	}
	return true
}

// rowTable makes a table of rows of cells.
func (r *textReader) rowTable(table *Block, rows [][]textLine) *Block {
	keys := r.columns
	if names := r.header(rows); names != nil {
		keys, rows = names, rows[1:]
	}
	for _, cells := range rows {
		row := &Block{Kind: Record, Start: cells[0].start, End: cells[len(cells)-1].end}
		for i, c := range cells {
			key := ColumnKey + strconv.Itoa(i+1)
			if i < len(keys) && keys[i] != "" {
				key = keys[i]
			}
			row.Fields = append(row.Fields, Field{Key: key, KeyStart: c.start, Value: r.paragraph([]textLine{c})})
		}
		table.Blocks = append(table.Blocks, row)
	}
	table.End = table.Blocks[len(table.Blocks)-1].End
	return table
}

// header gives the names of columns in the first of rows, nil where it is one like the
// others.
func (r *textReader) header(rows [][]textLine) []string {
	figures := func(cells []textLine) bool {
		return strings.ContainsAny(r.text[cells[0].start:cells[len(cells)-1].end], "0123456789")
	}
	for i, cells := range rows {
		if figures(cells) != (i > 0) {
			return nil
		}
	}
	var names []string
	for _, c := range rows[0] {
		names = append(names, r.line(c))
	}
	return names
}

// labelledLine is a labelled line, with what BibTeX writes around it.
var labelledLine = regexp.MustCompile(`^\{?\s*(\pL[\pL_-]*(?: \pL+){0,2})\s*[:=]\s*(?:(.*\S)\s*)?$`)

// braceLine is a line of such a record that says nothing.
var braceLine = regexp.MustCompile(`^(?:\}|\{|@\w+\{[^=]*),?$`)

// keyRows reads two paragraphs and more of labelled lines, with two labels and more that
// each has, as records.
func (r *textReader) keyRows(lines []textLine) (*Block, int) {
	table := &Block{Kind: Table, Start: lines[0].start}
	n := 0
	for at := 0; at < len(lines); {
		if lines[at].blank() {
			at++
			continue
		}
		end := at
		for end < len(lines) && !lines[end].blank() {
			end++
		}
		record := r.keyRow(lines[at:end])
		if record == nil || len(table.Blocks) > 0 && !sameKeys(table.Blocks[0], record) {
			break
		}
		table.Blocks = append(table.Blocks, record)
		at, n = end, end
	}
	if len(table.Blocks) < 2 {
		return nil, 0
	}
	table.End = lines[n-1].end
	return table, n
}

// keyRow reads the lines of a paragraph that are all labelled as a record, nil where they
// are not.
func (r *textReader) keyRow(lines []textLine) *Block {
	record := &Block{Kind: Record, Start: lines[0].start, End: lines[len(lines)-1].end}
	for _, l := range lines {
		line := r.line(l)
		if braceLine.MatchString(line) {
			continue
		}
		m := labelledLine.FindStringSubmatchIndex(line)
		if m == nil || m[3]-m[2] > maxKeyLine {
			return nil
		}
		value := textLine{start: l.end, end: l.end}
		if m[4] >= 0 && !strings.HasPrefix(line[m[4]:], "//") {
			value.start, value.end = l.start+m[4], l.start+m[5]
			value = r.unwrapped(value)
		}
		record.Fields = append(record.Fields, Field{Key: line[m[2]:m[3]], KeyStart: l.start + m[2], Value: r.paragraph([]textLine{value})})
	}
	if len(record.Fields) < 2 {
		return nil
	}
	return record
}

// maxKeyLine is how long the label of a line is at most, in bytes.
const maxKeyLine = 30

// unwrapped gives a value without the braces or quotes around it, and the comma behind it.
func (r *textReader) unwrapped(l textLine) textLine {
	text := r.line(l)
	bare := strings.TrimSuffix(strings.TrimSuffix(text, "}"), ",")
	for _, pair := range [...]string{"{}", `""`} {
		for _, t := range [...]string{text, bare, strings.TrimSuffix(text, ",")} {
			if len(t) > 1 && t[0] == pair[0] && t[len(t)-1] == pair[1] {
				return textLine{start: l.start + 1, end: l.start + len(t) - 1}
			}
		}
	}
	return l
}

// sameKeys says whether two records share two labels and more.
func sameKeys(a, b *Block) bool {
	same := 0
	for i := range a.Fields {
		for j := range b.Fields {
			if strings.EqualFold(a.Fields[i].Key, b.Fields[j].Key) {
				same++
				break
			}
		}
	}
	return same > 1
}
