package outline

import (
	"strings"
	"unicode/utf8"
)

// rstSigns are the signs that may adorn headings.
const rstSigns = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

// isAdornment says whether a line holds one sign again and again, and that only.
func isAdornment(line string) bool {
	return len(line) > 1 && strings.IndexByte(rstSigns, line[0]) >= 0 && strings.Trim(line, line[:1]) == "" && line != ".." && line != "::"
}

// title gives the heading that lines begin with, and how many lines it takes, 0
// where there is none.
func (r *rstReader) title(lines []textLine) (textLine, int) {
	switch {
	case len(lines) < 2 || lines[0].indent > 0 || lines[0].blank():
	case isAdornment(r.line(lines[0])):
		if len(lines) > 2 && !lines[1].blank() && !isAdornment(r.line(lines[1])) && lines[2].indent == 0 &&
			isAdornment(r.line(lines[2])) && r.text[lines[0].start] == r.text[lines[2].start] && r.underlines(lines[1], lines[2]) {
			return lines[1], 3
		}
	case lines[1].indent == 0 && isAdornment(r.line(lines[1])) && r.underlines(lines[0], lines[1]):
		if _, item := r.item(lines[0]); !item && !strings.HasPrefix(r.line(lines[0]), ".. ") {
			return lines[0], 2
		}
	}
	return textLine{}, 0
}

// underlines says whether an adornment is long enough for a title. docutils
// takes one of four signs for any title, with a warning.
func (r *rstReader) underlines(title, adornment textLine) bool {
	n := adornment.end - adornment.start
	return n >= 4 || n >= utf8.RuneCountInString(r.line(title)) || n == 3 && strings.IndexByte("=-~^", r.text[adornment.start]) >= 0
}

// section opens the section of a title, whose level is that of its style.
func (r *rstReader) section(title textLine, lines []textLine) {
	style := r.text[lines[len(lines)-1].start:][:1]
	if len(lines) == 3 {
		style += "over"
	}
	level := 0
	for level < len(r.styles) && r.styles[level] != style {
		level++
	}
	if level == len(r.styles) {
		r.styles = append(r.styles, style)
	}
	block := &Block{Level: min(level+1, 6), Start: lines[0].start, End: lines[0].start}
	r.heading(block, title, lines[len(lines)-1].end)
	block.ID = either(block.ID, r.anchor(RunsText(block.Runs)))
}

// anchor gives a heading's automatic id as docutils makes it: ASCII letters and
// figures, hyphens between them. One that is taken is a number, which depends on
// more than the headings, and is left out.
func (r *rstReader) anchor(text string) string {
	var id strings.Builder
	for _, c := range strings.ToLower(text) {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9' && id.Len() > 0:
			id.WriteRune(c)
		case id.Len() > 0 && !strings.HasSuffix(id.String(), "-"):
			id.WriteByte('-')
		}
	}
	s := strings.TrimRight(id.String(), "-")
	if r.ids == nil {
		r.ids = map[string]int{}
	}
	if r.ids[s]++; r.ids[s] > 1 {
		return ""
	}
	return s
}
