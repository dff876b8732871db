package outline

import "bytes"

// Limits of what goldmark is given. It nests as deep as a page says and fills
// every table row up, so that a small hostile page could cost hours.
const (
	maxMarkers   = 60 // quotes and lists that begin on one line
	cellsPerByte = 4
	manyCells    = 10000
)

// tame blanks what no author writes and goldmark takes more than linear time
// for: lines that open very many quotes and lists, and the delimiter rows of
// tables whose rows are nearly all missing cells.
func tame(text []byte) {
	checked := 0 // tables are looked at up to here
	for at := 0; at < len(text); {
		end := at + bytes.IndexByte(text[at:], '\n')
		if end < at {
			end = len(text)
		}
		line := text[at:end]
		tameMarkers(line)
		if columns := delimiterColumns(line); columns > 8 && at >= checked {
			rows, size := tableSize(text[end:])
			checked = end + size
			if columns*rows > cellsPerByte*size+manyCells {
				blank(line)
			}
		}
		at = end + 1
	}
}

// tameMarkers blanks the quote and list markers at the beginning of a line that
// are too many.
func tameMarkers(line []byte) {
	markers := 0
	for i, c := range line {
		switch c {
		case '>', '-', '*', '+':
			if markers++; markers > maxMarkers && (c == '>' || i+1 < len(line) && isWhite(line[i+1])) {
				line[i] = ' '
			}
		case ' ', '\t':
		default:
			return
		}
	}
}

// delimiterColumns gives how many columns a line makes if it is the row below a
// table's header, 0 if it is not.
func delimiterColumns(line []byte) int {
	if len(bytes.Trim(line, " \t\r|:->")) > 0 {
		return 0
	}
	return bytes.Count(line, []byte("|"))
}

// tableSize gives how many lines there are up to the next blank one, and their
// length.
func tableSize(text []byte) (rows, size int) {
	for size < len(text) {
		n := bytes.IndexByte(text[size+1:], '\n')
		if n < 0 {
			return rows + 1, len(text)
		}
		if len(bytes.TrimSpace(text[size+1:size+1+n])) == 0 {
			return rows, size
		}
		rows++
		size += n + 1
	}
	return rows, size
}
