package phrase

import (
	"strings"

	"talkfeed/content/outline"
)

// The numbers that an author gave the entries of a list, where they are written as text:
// they belong to the list and to no entry.

// IsMark says whether the first of several blocks is nothing but a number of a list's
// own, "12." or "[12]", before a line of words.
func IsMark(blocks []*outline.Block) bool {
	if len(blocks) < 2 || blocks[0].Kind != outline.Paragraph || blocks[1].Kind != outline.Paragraph {
		return false
	}
	text := outline.RunsText(blocks[0].Runs)
	number := strings.Trim(text, " .()[]#")
	return IsNumber(number) && len(number) <= 3 && len(text) <= len(number)+3 && len(strings.Fields(outline.RunsText(blocks[1].Runs))) > 2
}

// listNumber gives the number that a line begins with, as "12." or "[12]", and where it
// ends with its marks and the white space behind it; 0 where there is none.
func listNumber(text string) (n, end int) {
	at := len(text) - len(strings.TrimLeft(text, "([#"))
	from := at
	for at < len(text) && at < from+4 && '0' <= text[at] && text[at] <= '9' {
		n, at = n*10+int(text[at]-'0'), at+1
	}
	rest := strings.TrimLeft(text[at:], ".)]:")
	if at == from || at > from+3 || rest == text[at:] || !strings.HasPrefix(rest, " ") {
		return 0, 0
	}
	return n, len(text) - len(strings.TrimLeft(rest, " "))
}

// listNumber is listNumber of a line's text; the day of a date, "3. Mai", is none.
func (l *Line) listNumber() (n, end int) {
	n, end = listNumber(l.Text)
	if end > 0 && len(l.Dates) > 0 && l.Dates[0].Start < end {
		return 0, 0
	}
	return n, end
}

// CutNumbers takes the numbers off the lines that the entries of a list begin with, where
// most have one and they go up or down by one, or the only one has a one before its date.
func CutNumbers(lines []*Line) {
	steps, last, dir := 0, 0, 0
	for _, l := range lines {
		n, end := l.listNumber()
		if end == 0 {
			continue
		}
		if d := n - last; last > 0 && (d == 1 || d == -1) && (dir == 0 || d == dir) {
			dir, steps = d, steps+1
		}
		last = n
	}
	if len(lines) == 1 && last == 1 && lines[0].numbersDate() {
		steps = 1
	}
	if steps == 0 || (steps+1)*4 < len(lines)*3 {
		return
	}
	for _, l := range lines {
		if _, end := l.listNumber(); end > 0 && end < len(l.Text) {
			*l = l.From(end)
		}
	}
}

// numbersDate says whether a date follows the number that a line begins with.
func (l *Line) numbersDate() bool {
	_, end := listNumber(l.Text)
	return end > 0 && len(l.Dates) > 0 && l.Dates[0].Start == end
}

// IsFigure says whether a byte is a figure of ASCII.
func IsFigure(c byte) bool { return c >= '0' && c <= '9' }
