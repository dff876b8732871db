package outline

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"
)

// readCSV reads comma-separated values (RFC 4180), or values parted by
// semicolons, tabs or bars, into a Table. The first row is its header unless one of
// its cells looks like a value; columns without a header are numbered.
func readCSV(src *Source) (*Document, error) {
	r := newCSVReader(src)
	table := &Block{Kind: Table, Start: 0, End: len(src.Text)}
	for {
		row, err := r.row()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if row != nil {
			table.Blocks = append(table.Blocks, row)
		}
	}
	if r.rows == 0 {
		return dataDocument(src, CSV, nil, nil), nil
	}
	if more := r.ragged - maxRagged; more > 0 {
		r.warnings = append(r.warnings, src.warnf(table.Blocks[len(table.Blocks)-1].Start, "%d more rows have more or fewer values than the header", more))
	}
	return dataDocument(src, CSV, []*Block{table}, r.warnings), nil
}

// maxRagged is how many rows of a wrong width are told one by one.
const maxRagged = 10

// csvReader makes Records of encoding/csv's rows. FieldPos tells the line and
// the column in bytes at which each cell begins.
type csvReader struct {
	src      *Source
	csv      *csv.Reader
	lines    []int
	header   []string
	rows     int // read so far, with the header
	ragged   int // of them wider or narrower than the header
	warnings []Diagnostic
}

func newCSVReader(src *Source) *csvReader {
	c := csv.NewReader(strings.NewReader(src.Text))
	c.Comma = csvDelimiter(src)
	c.LazyQuotes = true
	c.TrimLeadingSpace = c.Comma != '\t'
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	return &csvReader{src: src, csv: c, lines: lineStarts(src.Text)}
}

// csvDelimiter gives the delimiter that the first line with text states, as Excel
// writes it ("sep=;"), or that stands most often in it, outside of quotes.
func csvDelimiter(src *Source) rune {
	if strings.EqualFold(path.Ext(src.Name), ".tsv") {
		return '\t'
	}
	line, _ := lineAt(strings.TrimLeft(src.Text, " \t\n"), 0)
	if stated, ok := cutSeparatorLine(line); ok {
		return stated
	}
	counts := map[rune]int{}
	quoted := false
	for _, c := range line {
		switch {
		case c == '"':
			quoted = !quoted
		case !quoted:
			counts[c]++
		}
	}
	best := ','
	for _, c := range ";\t|" {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return best
}

// cutSeparatorLine gives the delimiter that a line "sep=;" states.
func cutSeparatorLine(line string) (rune, bool) {
	stated, ok := strings.CutPrefix(strings.ToLower(strings.Trim(line, "\" \r")), "sep=")
	if !ok || len(stated) != 1 || strings.IndexByte(",;\t|", stated[0]) < 0 {
		return 0, false
	}
	return rune(stated[0]), true
}

// row reads a row. It gives nil for the header and for a row of blanks.
func (r *csvReader) row() (*Block, error) {
	cells, err := r.csv.Read()
	if errors.Is(err, io.EOF) {
		return nil, io.EOF
	}
	if err != nil {
		return nil, r.explain(err)
	}
	if strings.TrimSpace(strings.Join(cells, "")) == "" {
		return nil, nil
	}
	if _, ok := cutSeparatorLine(strings.Join(cells, string(r.csv.Comma))); ok && r.rows == 0 {
		return nil, nil
	}
	if err := r.unclosed(len(cells) - 1); err != nil {
		return nil, err
	}
	if r.rows == 0 && isCaption(cells) {
		return nil, nil
	}
	if r.rows++; r.rows == 1 && isHeader(cells) {
		for _, c := range cells {
			r.header = append(r.header, strings.TrimSpace(c))
		}
		return nil, nil
	}
	r.checkWidth(cells)
	row := &Block{Kind: Record, Start: r.at(0)}
	for i, c := range cells {
		start, end := r.cell(i, c)
		f := Field{KeyStart: start, Value: dataText(r.src, strings.TrimSpace(c), start, end)}
		switch {
		case i < len(r.header):
			f.Key = r.header[i]
		case len(r.header) == 0:
			f.Key = ColumnKey + strconv.Itoa(i+1)
		}
		row.Fields = append(row.Fields, f)
		row.End = end
	}
	return row, nil
}

// ColumnKey begins the keys of the cells of a CSV file without a header, which are
// numbered from 1: "column 1".
const ColumnKey = "column "

// at gives the offset at which cell i of the row read last begins, its quote
// included.
func (r *csvReader) at(i int) int {
	line, column := r.csv.FieldPos(i)
	return min(r.lines[min(line, len(r.lines))-1]+column-1, len(r.src.Text))
}

// cell gives the range of a cell's trimmed text without its quotes.
func (r *csvReader) cell(i int, value string) (start, end int) {
	text := r.src.Text
	start = r.at(i)
	if start < len(text) && text[start] == '"' {
		start++
		for end = start; end < len(text); end++ {
			if text[end] != '"' {
				continue
			}
			if end+1 == len(text) || text[end+1] != '"' {
				break
			}
			end++
		}
	}
	lead := len(value) - len(strings.TrimLeft(value, " \t\n"))
	value = strings.TrimSpace(value)
	if strings.HasPrefix(text[start:], strings.Repeat(" ", lead)+value) {
		return start + lead, start + lead + len(value)
	}
	return start, max(start, end)
}

// unclosed gives an error where cell i opens a quote that runs to the end of
// the file: encoding/csv lets that pass with LazyQuotes.
func (r *csvReader) unclosed(i int) error {
	at := r.at(i)
	text := strings.TrimRight(r.src.Text, "\n")
	if int(r.csv.InputOffset()) < len(text) || at >= len(text) || text[at] != '"' {
		return nil
	}
	if cell := text[at:]; len(cell) > 1 && strings.HasSuffix(strings.ReplaceAll(cell[1:], `""`, ""), `"`) {
		return nil
	}
	return r.src.errorf(at, "the quote that opens here is not closed")
}

// checkWidth warns of a row that has more or fewer cells than the header, blank
// ones at the end aside.
func (r *csvReader) checkWidth(cells []string) {
	want, got := len(r.header), len(cells)
	for got > want && strings.TrimSpace(cells[got-1]) == "" {
		got--
	}
	if want == 0 || got == want {
		return
	}
	if r.ragged++; r.ragged > maxRagged {
		return
	}
	warning := r.src.warnf(r.at(0), "the row holds %d of the header's %d values", got, want)
	if got > want {
		warning.Message = fmt.Sprintf("%d values under a header of %d: put a value that holds %q in double quotes", got, want, string(r.csv.Comma))
	}
	r.warnings = append(r.warnings, warning)
}

func (r *csvReader) explain(err error) error {
	var problem *csv.ParseError
	if errors.As(err, &problem) {
		line := max(1, min(problem.Line, len(r.lines)))
		return r.src.errorf(r.lines[line-1]+problem.Column-1, "%v", problem.Err)
	}
	return fileError(r.src.Name, err.Error())
}

// dataCell is a cell that holds a value and is no column's heading: an address,
// or something with a number in front or a year in it.
var dataCell = regexp.MustCompile(`://|^www\.|^/|^\S+@\S+\.\S|^[-+]?\d|(?:^|\D)(?:19|20)\d\d(?:\D|$)`)

var startsWithLetter = regexp.MustCompile(`^\s*\pL`)

// isCaption says whether a row is a table's caption, as a spreadsheet exports it: a
// first cell with words beside blank ones.
func isCaption(cells []string) bool {
	return len(cells) > 1 && strings.TrimSpace(strings.Join(cells[1:], "")) == "" && startsWithLetter.MatchString(cells[0])
}

// isHeader says whether cells are headings.
func isHeader(cells []string) bool {
	for _, c := range cells {
		if dataCell.MatchString(strings.TrimSpace(c)) {
			return false
		}
	}
	return true
}
