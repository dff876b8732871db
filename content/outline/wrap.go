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
// much more than the next word the end of a line has to leave.
const (
	leastWidth = 60
	mostOf     = 0.9
	room       = 12
)

// newline is a line end in a paragraph: how long its line is, and how long the word
// that follows.
type newline struct {
	run        *Run
	of         *Block
	line, word int
	goesOn     bool
}

// tellLineEnds makes a LineEnd of each Newline in the paragraphs that aren't wrapped: in
// one of their lines the word after it had plenty of room, within the width to which
// the page is wrapped.
func tellLineEnds(src *Source, root *Block) {
	ends := newlines(src, root, nil)
	if len(ends) == 0 {
		return
	}
	lengths := make([]int, len(ends))
	for i, e := range ends {
		lengths[i] = e.line
	}
	slices.Sort(lengths)
	width := max(leastWidth, lengths[int(mostOf*float64(len(lengths)-1))])
	meant := map[*Block]bool{}
	for _, e := range ends {
		meant[e.of] = meant[e.of] || e.line+1+e.word+room <= width && !e.goesOn
	}
	for _, e := range ends {
		if meant[e.of] && !e.goesOn {
			e.run.Kind = LineEnd
		}
	}
}

func newlines(src *Source, b *Block, ends []newline) []newline {
	if b.Kind == Paragraph {
		ends = runNewlines(src, b, b.Runs, ends)
	}
	for _, c := range b.Blocks {
		ends = newlines(src, c, ends)
	}
	return ends
}

func runNewlines(src *Source, of *Block, runs []Run, ends []newline) []newline {
	for i := range runs {
		r := &runs[i]
		if r.Kind != Newline {
			ends = runNewlines(src, of, r.Runs, ends)
			continue
		}
		before := src.Text[:r.Start]
		before = before[strings.LastIndexByte(before, '\n')+1:]
		after := strings.TrimLeft(src.Text[r.End:], " \t\r\n>")
		word := after[:len(after)-len(strings.TrimLeftFunc(after, func(r rune) bool { return !unicode.IsSpace(r) }))]
		ends = append(ends, newline{run: r, of: of, line: utf8.RuneCountInString(before), word: utf8.RuneCountInString(word), goesOn: goesOn(before, word)})
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
