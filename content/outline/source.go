package outline

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

// Source is a file's text. It must not be copied once used.
type Source struct {
	// Name is the file's name as messages show it.
	Name string
	// Text is the file decoded to valid UTF-8, without a byte-order mark, each
	// line ended by "\n" alone.
	Text string

	once  sync.Once
	lines []int // offset of each line's first byte, made on first use
	// taken gives the place in the file where each line begins, where the text was taken
	// out of one of another format; nil where the text is the file's.
	taken []Place
}

// Place is a position in a file as messages show it.
type Place struct {
	File string
	// Line and Column count from 1; Column counts bytes. Both are 0 where a
	// message concerns the file as a whole.
	Line, Column int
}

// String gives "file:line:col", or the file alone.
func (p Place) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Place gives the line and column of an offset into s.Text; an offset outside
// the text stands for its nearer end. In a text that was taken out of a file of another
// format it is where the line begins in that file. It is safe for concurrent use and takes
// logarithmic time but for the first call.
func (s *Source) Place(offset int) Place {
	s.once.Do(func() { s.lines = lineStarts(s.Text) })
	offset = max(0, min(offset, len(s.Text)))
	line := sort.SearchInts(s.lines, offset+1)
	if len(s.taken) > 0 {
		return s.taken[min(line, len(s.taken))-1]
	}
	return Place{File: s.Name, Line: line, Column: offset - s.lines[line-1] + 1}
}

// lineStarts gives the offset of each line's first byte.
func lineStarts(text string) []int {
	starts := make([]int, 1, strings.Count(text, "\n")+1)
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}

// Severity ranks a Diagnostic.
type Severity string

// The severities: an error means that content could not be read, a warning
// that the author should look at something.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Diagnostic is a problem in the content, at its place. Message is lower case,
// quotes the author's words, and says what to do where that isn't plain.
type Diagnostic struct {
	Place
	Severity Severity
	Message  string
}

// Error gives "file:line:col: severity: message".
func (d Diagnostic) Error() string {
	return d.Place.String() + ": " + string(d.Severity) + ": " + d.Message
}

// errorf makes a Diagnostic of severity Error at an offset of the text.
func (s *Source) errorf(offset int, format string, args ...any) Diagnostic {
	return Diagnostic{Place: s.Place(offset), Severity: Error, Message: fmt.Sprintf(format, args...)}
}

// warnf makes a Diagnostic of severity Warning at an offset of the text.
func (s *Source) warnf(offset int, format string, args ...any) Diagnostic {
	return Diagnostic{Place: s.Place(offset), Severity: Warning, Message: fmt.Sprintf(format, args...)}
}

// RunsText gives the text of runs as a reader sees it: link texts and code
// included, images not; breaks as single spaces, white space folded.
func RunsText(runs []Run) string {
	if len(runs) == 1 && runs[0].Kind == Text && isFolded(runs[0].Text) {
		return runs[0].Text
	}
	return string(AppendText(make([]byte, 0, textSize(runs)), runs))
}

// AppendText appends to b what RunsText gives.
func AppendText(b []byte, runs []Run) []byte {
	from := len(b)
	b = appendText(b, runs)
	return b[:from+len(foldSpace(b[from:]))]
}

// textSize gives the length of the text of runs, white space not yet folded.
func textSize(runs []Run) int {
	n := 0
	for i := range runs {
		n += len(runs[i].Text) + 1 + textSize(runs[i].Runs)
	}
	return n
}

func appendText(b []byte, runs []Run) []byte {
	for i := range runs {
		switch r := &runs[i]; r.Kind {
		case Text, CodeSpan:
			b = append(b, r.Text...)
		case Break, Newline, LineEnd:
			b = append(b, ' ')
		case Image, Embed:
		default:
			b = appendText(b, r.Runs)
		}
	}
	return b
}
