package outline

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// columnWidth is how many columns a character fills, as docutils counts.
func columnWidth(c rune) int {
	if c < 0x300 {
		return 1
	}
	if unicode.Is(unicode.Mn, c) {
		return 0
	}
	switch width.LookupRune(c).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// columnAt gives the offset of a column of a line that begins at column l.indent.
func columnAt(text string, l textLine, column int) int {
	at, here := l.start, l.indent
	for at < l.end && here < column {
		c, size := rune(text[at]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(text[at:l.end])
		}
		here += columnWidth(c)
		at += size
	}
	return at
}

// part gives what stands between two columns of a line, up to its end where
// there is no second.
func (r *rstReader) part(l textLine, from, to int) textLine {
	start, end := columnAt(r.text, l, from), l.end
	if to >= 0 {
		end = columnAt(r.text, l, to)
	}
	part := r.trim(textLine{start: start, end: max(start, end)})
	part.indent = max(part.indent, l.indent-from)
	return part
}

// contents reads a cell, which holds blocks.
func (r *rstReader) contents(c cell, lines []textLine, depth int) {
	at := lines[0].start
	if held := trimBlank(lines); len(held) > 0 {
		at = held[0].start
	}
	numberItems(r.text, lines)
	r.cell(c, at, func() { r.blocks(lines, depth+1) })
}

// simpleTable reads a table between lines of equals signs, 0 lines where there
// is none.
func (r *rstReader) simpleTable(lines []textLine, depth int) int {
	first := lines[0]
	if !isBorder(r.line(first)) || !strings.Contains(r.line(first), " ") {
		return 0
	}
	head, end := 0, 0
	if last, ok := r.noEnd["simple"]; ok && last == lines[len(lines)-1].end {
		return 0
	}
	for i := 1; i < len(lines) && end == 0; i++ {
		switch {
		case !isBorder(r.line(lines[i])):
		case i+1 == len(lines) || lines[i+1].blank():
			end = i
		case head == 0:
			head = i
		}
	}
	if end == 0 {
		r.noEnd["simple"] = lines[len(lines)-1].end
		return 0
	}
	columns := borders(r.line(first), first.indent)
	if len(columns) > maxColumns {
		return 0
	}
	r.b.endText(first.start)
	r.table(first.start, lines[end].end, func(t *table) {
		for i := 1; i < end; {
			n := 1
			if l := lines[i]; !l.blank() && strings.Trim(r.line(l), "-= ") != "" {
				for i+n < end && r.goesOn(lines[i+n], first.indent) {
					n++
				}
				t.inHead = i < head
				r.simpleRow(lines[i:i+n], columns, depth)
			}
			i += n
		}
	})
	return end + 1
}

// goesOn says whether a line of a simple table goes on with the row above it:
// its first column is blank.
func (r *rstReader) goesOn(l textLine, indent int) bool {
	return l.blank() || l.indent > indent && strings.Trim(r.line(l), "-= ") != ""
}

func (r *rstReader) simpleRow(lines []textLine, columns []int, depth int) {
	lines = trimBlank(lines)
	r.row(lines[0].start, lines[len(lines)-1].end, func() {
		for k, from := range columns {
			to := -1
			if k+1 < len(columns) {
				to = columns[k+1]
			}
			parts := make([]textLine, len(lines))
			for i, l := range lines {
				parts[i] = r.part(l, from, to)
			}
			r.contents(cell{}, parts, depth)
		}
	})
}

// isBorder says whether a line is equals signs and spaces.
func isBorder(line string) bool { return line != "" && strings.Trim(line, "= ") == "" }

// borders gives the columns at which the groups of a border begin.
func borders(line string, indent int) []int {
	var columns []int
	for i := range len(line) {
		if line[i] != ' ' && (i == 0 || line[i-1] == ' ') {
			columns = append(columns, indent+i)
		}
	}
	return columns
}

// listTable reads a table written as a list of lists.
func (r *rstReader) listTable(d *directive, depth int) {
	head, _ := strconv.Atoi(d.values["header-rows"])
	r.b.endText(d.first.start)
	r.table(d.first.start, d.end, func(t *table) {
		rows := 0
		r.eachItem(d.body, func(lines []textLine) {
			t.inHead = rows < head
			rows++
			r.row(lines[0].start, lines[len(lines)-1].end, func() {
				r.eachItem(lines, func(lines []textLine) { r.contents(cell{}, lines, depth) })
			})
		})
	})
}

// eachItem gives the content of each of the items that lines are.
func (r *rstReader) eachItem(lines []textLine, read func(content []textLine)) {
	for n := 0; n < len(lines); {
		it, ok := r.item(lines[n])
		if !ok {
			n++
			continue
		}
		end := n + deeper(lines[n:], lines[n].indent)
		content := append([]textLine{lines[n]}, lines[n+1:end]...)
		content[0].indent += it.content - content[0].start
		content[0].start, content[0].item = it.content, false
		alignFirst(content)
		read(content)
		n = end
	}
}

// csvTable reads a table of comma-separated values.
func (r *rstReader) csvTable(d *directive) {
	delimiter := byte(',')
	switch s := d.values["delim"]; {
	case s == "tab":
		delimiter = '\t'
	case len(s) == 1:
		delimiter = s[0]
	}
	head, _ := strconv.Atoi(d.values["header-rows"])
	r.b.endText(d.first.start)
	r.table(d.first.start, d.end, func(t *table) {
		for _, o := range d.options {
			if o.Key == "header" && len(o.Value) > 0 {
				at := o.Value[0].Start
				end := min(lineEndAt(r.text, at), d.end)
				t.inHead = true
				r.csvRow(csvRows(r.text, []textLine{{start: at, end: end}}, delimiter)[0])
			}
		}
		for i, row := range csvRows(r.text, d.body, delimiter) {
			t.inHead = i < head
			r.csvRow(row)
		}
	})
}

// csvRow reads a row of cells, each of which is lines.
func (r *pageReader) csvRow(cells [][]textLine) {
	last := cells[len(cells)-1]
	r.row(cells[0][0].start, last[len(last)-1].end, func() {
		for _, lines := range cells {
			r.cell(cell{}, lines[0].start, func() { r.paragraphs(lines) })
		}
	})
}

// csvRows parts lines of separated values into rows of cells. A cell in double
// quotes may hold separators and line ends.
func csvRows(text string, lines []textLine, delimiter byte) (rows [][][]textLine) {
	var row [][]textLine
	var held []textLine
	quoted := false
	for _, l := range lines {
		if l.blank() && !quoted {
			continue
		}
		at := l.start
		for i := l.start; i <= l.end; i++ {
			switch {
			case i < l.end && text[i] == '"':
				quoted = !quoted
			case i == l.end && quoted:
				held = append(held, textLine{start: at, end: i})
			case i == l.end || text[i] == delimiter && !quoted:
				held = append(held, textLine{start: at, end: i})
				row = append(row, unquoted(text, held))
				held, at = nil, i+1
			}
		}
		if !quoted {
			rows = append(rows, row)
			row = nil
		}
	}
	if quoted {
		rows = append(rows, append(row, unquoted(text, held)))
	}
	return rows
}

// unquoted gives a cell's lines without white space and quotes around them.
func unquoted(text string, lines []textLine) []textLine {
	for i := range lines {
		l := &lines[i]
		for l.start < l.end && isSpace(text[l.start]) {
			l.start++
		}
		for l.start < l.end && isSpace(text[l.end-1]) {
			l.end--
		}
	}
	first, last := &lines[0], &lines[len(lines)-1]
	if !first.blank() && text[first.start] == '"' {
		first.start++
		if !last.blank() && text[last.end-1] == '"' {
			last.end--
		}
	}
	return lines
}
