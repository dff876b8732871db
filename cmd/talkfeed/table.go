package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"
	"golang.org/x/text/width"

	"talkfeed/content"
)

// row is a line of the table: date, title, event, place.
type row [4]string

// The columns of a row.
const (
	dateColumn = iota
	titleColumn
	eventColumn
	placeColumn
)

const (
	gap      = 2  // between columns
	maxWidth = 60 // where nothing is cut, one long title must not move all columns
)

// tableRows gives the rows of the talks: the dated as they stand in the source,
// then the undated.
func tableRows(t talks) []row {
	rows := make([]row, 0, len(t.entries)+len(t.undated))
	for _, list := range [][]content.Entry{t.entries, t.undated} {
		for i := range list {
			e := &list[i]
			rows = append(rows, row{cmp.Or(e.Date.String(), "undated"), printable(e.Title), printable(e.Event),
				printable(fmt.Sprintf("%s:%d", e.Place.File, e.Place.Line))})
		}
	}
	return rows
}

// writeTable prints rows in columns. Where columns is the width of a terminal,
// titles and events are cut so that each row is one line; with 0 nothing is cut.
func writeTable(w io.Writer, rows []row, columns int) error {
	var widths [len(row{})]int
	for _, r := range rows {
		for c := range widths {
			widths[c] = max(widths[c], displayWidth(r[c]))
		}
	}
	if columns > 0 {
		fit(&widths, columns)
	} else {
		widths[titleColumn] = min(widths[titleColumn], maxWidth)
		widths[eventColumn] = min(widths[eventColumn], maxWidth)
	}
	b := bufio.NewWriter(w)
	for _, r := range rows {
		if columns > 0 {
			r[titleColumn] = cut(r[titleColumn], widths[titleColumn])
			r[eventColumn] = cut(r[eventColumn], widths[eventColumn])
			r[placeColumn] = cutLeft(r[placeColumn], widths[placeColumn])
		}
		for c := range placeColumn {
			b.WriteString(r[c])
			b.WriteString(strings.Repeat(" ", gap+max(0, widths[c]-displayWidth(r[c]))))
		}
		b.WriteString(r[placeColumn])
		b.WriteByte('\n')
	}
	return b.Flush()
}

// fit makes columns narrower until a row has room: the place, of which the end
// matters, to a third at most, then the event and the title. Below a width that
// can be read it gives up.
func fit(widths *[len(row{})]int, columns int) {
	const least = 12
	room := columns - widths[dateColumn] - len(widths)*gap + gap
	title, event, place := &widths[titleColumn], &widths[eventColumn], &widths[placeColumn]
	if *title+*event+*place <= room {
		return
	}
	*place = min(*place, max(least, columns/3))
	room -= *place
	*event = min(*event, max(least, room/3))
	*title = max(least, min(*title, room-*event))
}

// cut gives s in at most width columns; the end of a longer one becomes "…".
func cut(s string, width int) string {
	if displayWidth(s) <= width {
		return s
	}
	at := 0
	for i, r := range s {
		at += runeWidth(r)
		if at > width-1 {
			return strings.TrimRight(s[:i], " ") + "…"
		}
	}
	return s
}

// cutLeft gives s in at most width columns; the beginning of a longer one
// becomes "…".
func cutLeft(s string, width int) string {
	more := displayWidth(s) - width
	if more <= 0 {
		return s
	}
	for i, r := range s {
		if more < 0 {
			return "…" + s[i:]
		}
		more -= runeWidth(r)
	}
	return "…"
}

// displayWidth gives the columns that s takes on a terminal.
func displayWidth(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

// runeWidth is 2 for the wide characters of East Asia and emoji (UAX #11), 0 for
// marks that go onto the character before them.
func runeWidth(r rune) int {
	if r < 0x300 {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// printable leaves out what would move a terminal's cursor or turn the rest of
// the line around.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, s)
}

// terminalWidth gives the columns of the terminal that w is, 0 where it is none.
func terminalWidth(w io.Writer) int {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0
	}
	columns, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return columns
}
