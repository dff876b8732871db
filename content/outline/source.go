package outline

import (
	"fmt"
	"sort"
	"strings"
)

// Source is a file's text.
type Source struct {
	// Name is the file's name as messages show it.
	Name string
	// Text is the file decoded to valid UTF-8, without a byte-order mark.
	Text string

	lines []int // offset of each line's first byte, made on first use
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

// Place gives the line and column of an offset into s.Text. It is not safe for
// concurrent use.
func (s *Source) Place(offset int) Place {
	if s.lines == nil {
		s.lines = append(s.lines, 0)
		for i := 0; i < len(s.Text); i++ {
			if s.Text[i] == '\n' {
				s.lines = append(s.lines, i+1)
			}
		}
	}
	offset = max(0, min(offset, len(s.Text)))
	line := sort.SearchInts(s.lines, offset+1)
	return Place{File: s.Name, Line: line, Column: offset - s.lines[line-1] + 1}
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

// RunsText gives the text of runs as a reader sees it: link texts and code
// included, images not; breaks as single spaces, white space folded.
func RunsText(runs []Run) string {
	var b strings.Builder
	appendText(&b, runs)
	return strings.Join(strings.Fields(b.String()), " ")
}

func appendText(b *strings.Builder, runs []Run) {
	for _, r := range runs {
		switch r.Kind {
		case Text, CodeSpan:
			b.WriteString(r.Text)
		case Break, Newline:
			b.WriteByte(' ')
		case Image, Embed:
		default:
			appendText(b, r.Runs)
		}
	}
}
