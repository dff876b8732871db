package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/outline"
)

// Where the elements of a block part its text into lines.

// LineEnds says which line ends of the source part lines as breaks do.
type LineEnds uint8

// The line ends that part lines.
const (
	// BreaksOnly are none.
	BreaksOnly LineEnds = iota
	// BetweenElements are those with an element on either side: templates write
	// each of their fields on a line.
	BetweenElements
	// EveryLine are all.
	EveryLine
)

// part says whether the line end at runs[i] parts lines.
func (e LineEnds) part(runs []outline.Run, i int) bool {
	if i > 0 && i+1 < len(runs) && isLabelRun(&runs[0]) && isLabelRun(&runs[i+1]) {
		return true // labelled lines
	}
	if e != BetweenElements {
		return e == EveryLine
	}
	return i > 0 && i+1 < len(runs) && runs[i-1].Kind != outline.Text && runs[i+1].Kind != outline.Text
}

// isLabelRun says whether a run is in bold and ends with a colon, as labels do.
func isLabelRun(r *outline.Run) bool {
	return r.Kind == outline.Strong && strings.HasSuffix(outline.RunsText(r.Runs), ":")
}

// apart says whether two runs that touch are set apart by the page's style, as
// minified templates leave their fields: words would run together else.
func apart(a, b *outline.Run) bool {
	if !isField(b) || !isField(a) && a.Kind != outline.Text {
		return false
	}
	text := a.Text
	if isField(a) {
		text = outline.RunsText(a.Runs)
	}
	before, after := LastRune(text), FirstRune(outline.RunsText(b.Runs))
	if unicode.Is(unicode.Lo, before) && unicode.Is(unicode.Lo, after) {
		return isField(a) // letters without case, as in Chinese
	}
	if !unicode.IsUpper(after) && !unicode.IsDigit(after) {
		return false
	}
	if a.Kind == outline.Text {
		return strings.ContainsRune(".!?)。", before) && b.Class != "" // "<li>Slow queries.<span class="when">May 2018"
	}
	return unicode.IsLetter(before) || unicode.IsDigit(before)
}

// touch says whether two elements stand beside each other with nothing between them, so
// that the last word of the one and the first of the other would be read as one:
// "<time>3 May 2018</time><a>Slides</a>". Text behind an element goes on with it, as in
// "<b>Post</b>greSQL", but behind a year.
func touch(a, b *outline.Run) bool {
	if a.Kind == outline.Text || len(a.Runs) == 0 {
		return false
	}
	text, next := outline.RunsText(a.Runs), b.Text
	if b.Kind != outline.Text {
		next = outline.RunsText(b.Runs)
	}
	before, after := LastRune(text), FirstRune(next)
	year := len(text)-len(strings.TrimRight(text, "0123456789")) == len("2018")
	switch {
	case unicode.IsUpper(after):
		return year || b.Kind != outline.Text && (unicode.IsLower(before) || unicode.IsDigit(before))
	case b.Kind == outline.Text:
		return false
	case unicode.IsLower(after):
		return year && len(next) > len("th")
	}
	return unicode.IsDigit(after) && unicode.IsLetter(before) && len(next) >= len("2018")
}

// isField says whether a run is an element that holds a field where it touches
// another.
func isField(r *outline.Run) bool {
	return r.Kind == outline.Span || r.Kind == outline.Time
}

func endsInSpace(s string) bool {
	return strings.HasSuffix(s, " ") || strings.HasSuffix(s, "\t") || strings.HasSuffix(s, "\n")
}
