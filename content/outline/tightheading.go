package outline

import "bytes"

// Headings whose marks no space parts from their text, "##Talks": CommonMark has
// dropped them, kramdown and what was used before it take them, and many old pages
// have them. Their last mark is made a space, so that the parser takes them too; the
// level is that of the source.

// loosenHeadings does so with the headings of two marks or more that stand in no code.
// One mark may as well begin a tag.
func loosenHeadings(text []byte) {
	var fence []byte
	for at := 0; at < len(text); {
		end := at + bytes.IndexByte(text[at:], '\n')
		if end < at {
			end = len(text)
		}
		line := bytes.TrimLeft(text[at:end], " ")
		switch marks := end - at - len(line); {
		case fence != nil:
			if bytes.HasPrefix(line, fence) {
				fence = nil
			}
		case marks > 3:
		case bytes.HasPrefix(line, []byte("```")), bytes.HasPrefix(line, []byte("~~~")):
			fence = line[:3]
		default:
			if n := tightMarks(line); n > 1 {
				line[n-1] = ' '
			}
		}
		at = end + 1
	}
}

// tightMarks counts the marks of a heading that its text follows at once, 0 for any
// other line.
func tightMarks(line []byte) int {
	n := 0
	for n < len(line) && line[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n == len(line) || isWhite(line[n]) || line[n] == '\r' || line[n] == '{' {
		return 0
	}
	return n
}
