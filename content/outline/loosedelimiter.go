package outline

import "bytes"

// Rows of dashes below a table's header with white space between dashes and colon, as in
// "--- :|---". GitHub takes no such row, kramdown does
// (https://kramdown.gettalong.org/syntax.html#tables).

// closeDelimiters puts dashes where that white space is.
func closeDelimiters(text []byte) {
	for at := 0; at < len(text); {
		end := at + bytes.IndexByte(text[at:], '\n')
		if end < at {
			end = len(text)
		}
		if line := text[at:end]; delimiterColumns(line) > 0 {
			closeDelimiter(line)
		}
		at = end + 1
	}
}

func closeDelimiter(line []byte) {
	last := -1 // the dash or colon before the white space, if any
	for i, c := range line {
		switch c {
		case '-', ':':
			if last >= 0 && last < i-1 && line[last] != c {
				copy(line[last+1:i], bytes.Repeat([]byte{'-'}, i-last-1))
			}
			last = i
		case ' ', '\t':
		default:
			last = -1
		}
	}
}
