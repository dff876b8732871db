package outline

import (
	"strings"
	"unicode/utf8"
)

// heading reads a heading: a line with an underline of one punctuation sign, or
// an overline too. Levels follow the order in which the signs first appear, as in
// reStructuredText.
func (r *textReader) heading(lines []textLine) (*Block, int) {
	if len(lines) >= 3 && r.adornment(lines[0]) != 0 && r.adornment(lines[1]) == 0 && !lines[1].blank() {
		over, under := r.line(lines[0]), r.line(lines[2])
		if over[0] == r.adornment(lines[2]) && len(under) >= min(len(over), 4) {
			return r.section(lines[1], "over"+over[:1], lines[0].start, lines[2].end), 3
		}
	}
	if len(lines) < 2 || lines[0].indent > 0 || lines[1].indent > 0 || r.adornment(lines[0]) != 0 {
		return nil, 0
	}
	if _, ok := r.marker(lines[0]); ok {
		return nil, 0
	}
	sign := r.adornment(lines[1])
	underline := lines[1].end - lines[1].start
	if sign == 0 || strings.IndexByte("=-~^", sign) < 0 && underline < utf8.RuneCountInString(r.line(lines[0])) {
		return nil, 0
	}
	return r.section(lines[0], string(sign), lines[0].start, lines[1].end), 2
}

// section makes the Section of an underlined heading.
func (r *textReader) section(title textLine, style string, start, end int) *Block {
	level := 0
	for level < len(r.styles) && r.styles[level] != style {
		level++
	}
	if level == len(r.styles) {
		r.styles = append(r.styles, style)
	}
	return &Block{Kind: Section, Level: min(level+1, 6), Start: start, End: end, Runs: r.runs([]textLine{title})}
}

// adornments are the signs that underline headings.
const adornments = "=-~^\"'`#*+.:_<>"

// adornment gives the sign that a line repeats at least three times and holds
// nothing else than, 0 for any other line.
func (r *textReader) adornment(l textLine) byte {
	line := r.line(l)
	if len(line) < 3 || strings.IndexByte(adornments, line[0]) < 0 || strings.Trim(line, line[:1]) != "" {
		return 0
	}
	return line[0]
}

// isRule says whether a line is a thematic break: signs alone, perhaps with
// spaces between them.
func (r *textReader) isRule(l textLine) bool {
	line := r.line(l)
	if len(line) < 3 || strings.IndexByte("=-~_*#+", line[0]) < 0 || strings.Trim(line, line[:1]+" ") != "" {
		return false
	}
	return strings.Count(line, line[:1]) >= 3
}

// nestSections puts what follows a heading into its Section.
func nestSections(flat []*Block) []*Block {
	root := &Block{Kind: Section}
	open := []*Block{root}
	for _, b := range flat {
		if b.Kind == Section {
			for len(open) > 1 && open[len(open)-1].Level >= b.Level {
				open = open[:len(open)-1]
			}
		}
		for _, s := range open {
			s.End = max(s.End, b.End)
		}
		top := open[len(open)-1]
		top.Blocks = append(top.Blocks, b)
		if b.Kind == Section {
			open = append(open, b)
		}
	}
	return root.Blocks
}
