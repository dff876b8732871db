package outline

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// The column at which a page's lines are wrapped shows in the lengths of its lines: none
// is longer, and where one ends the next word would not have fitted. Lines that people
// end where they like do neither.

const (
	// widest is the widest column at which people and their editors wrap lines.
	widest = 120
	// band is how much shorter than the column a line is that tells about it.
	band = 30
	// longWord is a word that no column holds: an address, mostly.
	longWord = 30
	// fewest is how many lines have to be filled; fewestSeen where one of them ends in
	// the middle of a phrase.
	fewest, fewestSeen = 4, 2
	// wellFilled is how many lines have to be filled for each that isn't.
	wellFilled = 2
)

// wrapWidth gives the column at which the lines of the page are wrapped, 0 where they
// are not.
func wrapWidth(lengths []int, ends []newline) int {
	width, best := 0, 0
	for _, w := range candidates(ends) {
		if n := filled(w, lengths, ends); n > best {
			width, best = w, n
		}
	}
	return width
}

// candidates gives the lengths of the lines that may be filled, each once.
func candidates(ends []newline) []int {
	var all []int
	for _, e := range ends {
		if leastWidth <= e.line && e.line <= widest {
			all = append(all, e.line)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// filled says how well a column explains the line ends, 0 where it doesn't.
func filled(width int, lengths []int, ends []newline) int {
	longer := len(lengths) - upTo(lengths, width)
	full, loose, seen := 0, 0, 0
	for _, e := range ends {
		switch {
		case e.between || e.word > longWord || e.line > width || e.line < width-band:
		case e.line+1+e.word > width:
			full++
			if e.goesOn || e.within {
				seen++
			}
		case e.line+1+e.word+slack <= width:
			loose++
		}
	}
	if full < fewestSeen || full < fewest && seen == 0 || full < wellFilled*(longer+loose) {
		return 0
	}
	return full - longer - loose
}

// upTo gives how many of sorted numbers are at most n.
func upTo(sorted []int, n int) int {
	i, _ := slices.BinarySearch(sorted, n+1)
	return i
}

// lineLengths gives the lengths of the lines of all paragraphs in characters, sorted. Lines
// that end in an address tell nothing: no column holds them.
func lineLengths(src *Source, b *Block, lengths []int) []int {
	if b.Kind == Paragraph && b.Start < b.End {
		from := strings.LastIndexByte(src.Text[:b.Start], '\n') + 1
		for line := range strings.SplitSeq(src.Text[from:b.End], "\n") {
			line = strings.TrimRight(line, " \t\r")
			if n := utf8.RuneCountInString(line); n-lastWord(line) > 0 && lastWord(line) <= longWord {
				lengths = append(lengths, n)
			}
		}
	}
	for _, c := range b.Blocks {
		lengths = lineLengths(src, c, lengths)
	}
	return lengths
}

// lastWord gives the length of the last word of a line in characters.
func lastWord(line string) int {
	return utf8.RuneCountInString(line[strings.LastIndexAny(line, " \t")+1:])
}
