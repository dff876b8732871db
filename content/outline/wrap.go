package outline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Where authors end a line though nothing made them: Markdown joins the lines of a
// paragraph, but people who write "Rivercon", a new line, "Bremen, May 2019" mean two.

// leastWidth is the narrowest column, in characters, at which lines are taken to be
// wrapped; mostOf says for what share of the lines the column holds them; room is how
// much more than the next word the end of a line has to leave, slack how much where the
// column is known.
const (
	leastWidth = 60
	mostOf     = 0.9
	room       = 12
	slack      = 3
)

// newline is a line end in a paragraph: how long its line is, and how long the word
// that follows.
type newline struct {
	run        *Run
	of         *Block
	line, word int
	// goesOn is set where the words say that the line goes on in the next, within
	// where both are of one link, between where it stands between two.
	goesOn, within, between bool
}

// full says whether the next word had no room on the line, by a known column.
func (e newline) full(width int) bool { return e.line+1+e.word+slack > width }

// room says whether the next word had plenty of room on the line.
func (e newline) room(width int) bool { return e.line+1+e.word+room <= width }

// tellLineEnds makes a LineEnd of each Newline in the paragraphs that aren't wrapped: in
// one of their lines the word after it had plenty of room, within the width to which
// the page is wrapped.
func tellLineEnds(src *Source, root *Block) {
	ends := newlines(src, root, nil)
	if len(ends) == 0 {
		return
	}
	lengths := lineLengths(src, root, nil)
	slices.Sort(lengths)
	known := wrapWidth(lengths, ends)
	width := known
	if known == 0 {
		width = usualWidth(ends)
	}
	meant := map[*Block]bool{}
	for _, e := range ends {
		meant[e.of] = meant[e.of] || e.room(width) && !e.goesOn && !e.within
	}
	for _, e := range ends {
		switch {
		case e.within || known > 0 && e.full(known) && !e.between:
			e.run.Kind, e.run.Text, e.run.End = Text, " ", e.run.Start // the source has another sign there
		case meant[e.of] && !e.goesOn:
			e.run.Kind = LineEnd
		}
	}
}

// usualWidth gives the column that holds most lines with one behind them.
func usualWidth(ends []newline) int {
	lengths := make([]int, len(ends))
	for i, e := range ends {
		lengths[i] = e.line
	}
	slices.Sort(lengths)
	return max(leastWidth, lengths[int(mostOf*float64(len(lengths)-1))])
}

func newlines(src *Source, b *Block, ends []newline) []newline {
	if b.Kind == Paragraph {
		ends = runNewlines(src, b, b.Runs, ends, false)
	}
	for _, c := range b.Blocks {
		ends = newlines(src, c, ends)
	}
	return ends
}

func runNewlines(src *Source, of *Block, runs []Run, ends []newline, within bool) []newline {
	for i := range runs {
		r := &runs[i]
		if r.Kind != Newline {
			ends = runNewlines(src, of, r.Runs, ends, within || r.Kind == Link)
			continue
		}
		before := src.Text[:r.Start]
		before = before[strings.LastIndexByte(before, '\n')+1:]
		after := strings.TrimLeft(src.Text[r.End:], " \t\r\n>")
		word := after[:len(after)-len(strings.TrimLeftFunc(after, func(r rune) bool { return !unicode.IsSpace(r) }))]
		ends = append(ends, newline{
			run: r, of: of,
			line: utf8.RuneCountInString(before), word: utf8.RuneCountInString(word),
			goesOn: goesOn(before, word), within: within,
			between: i > 0 && i+1 < len(runs) && runs[i-1].Kind == Link && runs[i+1].Kind == Link,
		})
	}
	return ends
}

// goesOn says whether a line goes on in the next, as its last word or the next one's
// small letter shows.
func goesOn(line, next string) bool {
	last := strings.TrimRight(line, " \t\r")
	last = last[strings.LastIndexAny(last, " \t")+1:]
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, "*_[\"'“‘`"))
	return unicode.IsLower(r) || r == '(' || joinsOn[last]
}

// joinsOn are words that no line ends in of itself.
var joinsOn = func() map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields("a an and as at by for from in of on or the to with und der die das des von im am zu für et de du des la le les à en y el los del e o da do i w z na") {
		words[w] = true
	}
	return words
}()
