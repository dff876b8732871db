package phrase

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// What a line looks like as a whole: quoted, bold, broken, leading to something.

// Texts counts the parts of a line's text.
func (l *Line) Texts() int {
	n := 0
	for _, c := range l.Chunks(0) {
		n += Count(c.Kind == TextChunk)
	}
	return n
}

// Words counts the words of a line, less those of its authors where there are more than most: of
// a poster they may be many.
func (l *Line) Words(most int) int {
	words := len(strings.Fields(l.Text))
	if words <= most || words > most*longestAuthors {
		return words
	}
	words = 0
	for _, c := range l.Chunks(0) {
		if c.Kind == TextChunk {
			words += len(strings.Fields(c.Text))
		}
	}
	return words
}

// longestAuthors is how many times as long a line is at most with its authors.
const longestAuthors = 5

// EdgedBy says whether a line has other words but begins or ends in a date, less
// links that follow it: those on what it begins have labels for texts.
func (l *Line) EdgedBy(m *dates.Match) bool {
	if lexicon.Plain(l.Text[:m.Start]) == "" {
		rest := strings.TrimLeft(l.Text[m.End:], " ")
		return lexicon.Plain(rest) != "" && !LabelsOnly(rest)
	}
	end := len(l.Text)
	for _, a := range l.Atoms {
		if a.Start >= m.End && a.Marks&Linked != 0 {
			end = a.Start
			break
		}
	}
	return lexicon.Plain(l.Text[m.End:end]) == ""
}

// Wholly says whether all words of a line are marked in one way.
func (l *Line) Wholly(set Mark) bool {
	for _, a := range l.Atoms {
		if a.Marks&set == 0 && lexicon.Plain(l.Text[a.Start:a.End]) != "" {
			return false
		}
	}
	return true
}

// WhollyButGuests says whether all words of a line are marked in one way but for those behind
// them that name who spoke too: "**Slow queries**, with Ada Byte", "**Slow queries** (with Ada
// Byte)".
func (l *Line) WhollyButGuests(set Mark) bool {
	_, _, end := l.Opening()
	return end > 0 && l.Atoms[0].Marks&set != 0 && namesOthers(strings.Trim(l.Text[end:], " ,;()–—-·|"))
}

// Begins says whether a line begins with text that has one of the marks.
func (l *Line) Begins(m Mark) bool { return len(l.Atoms) > 0 && l.Atoms[0].Marks&m != 0 }

// Introduces says whether a line leads to what stands below it.
func (l *Line) Introduces() bool {
	return strings.HasSuffix(l.Text, ":") || strings.HasSuffix(l.Text, "：")
}

// IsQuoted says whether a line is a text in quotes.
func (l *Line) IsQuoted() bool {
	c := l.Chunks(0)
	return len(c) == 1 && c[0].Quoted
}

// SetsTitle says whether a line is nothing but a quotation, or marked text.
func (l *Line) SetsTitle() bool {
	chunks := l.Chunks(0)
	return len(chunks) == 1 && chunks[0].Kind == TextChunk && (chunks[0].Quoted || l.Wholly(Strong|Emphasis|Linked))
}

// OnlyDay says whether a line is nothing but a day.
func (l *Line) OnlyDay() bool {
	if len(l.Dates) != 1 || l.Dates[0].First.Day == 0 {
		return false
	}
	m := &l.Dates[0]
	return lexicon.Plain(l.Text[:m.Start]) == "" && lexicon.Plain(l.Text[m.End:]) == ""
}

// OnlyText says whether all parts of a line may be title, event or place: none is a date,
// the label of a link, a kind of talk or the name of a speaker.
func (l *Line) OnlyText() bool {
	return !slices.ContainsFunc(l.Chunks(0), func(c Chunk) bool { return c.Kind != TextChunk })
}
