package phrase

import (
	"strings"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Several talks on one line: "Rivercon, May 2019: "Slow rivers" (slides) and "Fast lakes"",
// "Rivercon: "Slow rivers" (May 2019), "Fast lakes" (June 2020)".

// TitlePair gives the ranges of the two titles in quotes that a line joins, each with
// the brackets behind it: they are titles, and not words of one, where the line begins
// or ends with them and is parted from them by punctuation.
func (l *Line) TitlePair() (first, second [2]int, ok bool) {
	var at [][2]int
	for _, c := range l.Chunks(0) {
		if c.Quoted && c.Kind == TextChunk {
			_, open := utf8.DecodeLastRuneInString(l.Text[:c.Start])
			end := c.End + max(0, strings.IndexAny(l.Text[c.End:], "\"”“»’'"))
			_, shut := utf8.DecodeRuneInString(l.Text[end:])
			at = append(at, [2]int{c.Start - open, end + shut})
		}
	}
	if len(at) != 2 || at[0][1] > at[1][0] {
		if first, second, ok = l.emphasisedPair(); ok {
			return first, second, true
		}
		return l.boldPair()
	}
	first, second = at[0], at[1]
	between := l.Text[first[1]:second[0]]
	if shut := strings.LastIndexByte(between, ')'); shut > 0 && strings.HasPrefix(between, " (") {
		first[1] += shut + 1
		between = between[shut+1:]
	}
	after := l.Text[second[1]:]
	if shut := strings.IndexByte(after, ')'); shut > 0 && strings.HasPrefix(after, " (") && len(dates.Find(after[:shut], dates.Options{})) == 0 {
		second[1] += shut + 1
		after = after[shut+1:]
	}
	before := strings.TrimSpace(l.Text[:first[0]])
	after = strings.TrimSpace(after)
	ok = pairWords.Has(strings.TrimSpace(between)) && (before != "" || after != "") &&
		(before == "" || strings.ContainsRune(":,.–—-|)", LastRune(before))) && (after == "" || strings.ContainsRune(":,.–—-|(@", FirstRune(after)))
	return first, second, ok
}

// boldPair does so for two titles in bold type that a line begins with, and no more.
func (l *Line) boldPair() (first, second [2]int, ok bool) {
	bold := 0
	chunks := l.Chunks(0)
	for _, c := range chunks {
		bold += Count(c.Marks&Strong != 0)
	}
	if bold != 2 || len(chunks) < 3 || chunks[0].Marks&chunks[2].Marks&Strong == 0 || chunks[0].Kind != TextChunk || chunks[2].Kind != TextChunk {
		return first, second, false
	}
	first, second = [2]int{chunks[0].Start, chunks[0].End}, [2]int{chunks[2].Start, chunks[2].End}
	return first, second, first[0] == 0 && pairWords.Has(strings.TrimSpace(l.Text[first[1]:second[0]]))
}

// emphasisedPair does so for two titles in emphasis that a line ends with, behind a date
// and a sign: "Rivercon, May 2019 (*Slow rivers of data* & *Fast lakes and ponds*)". A
// name of an event or two words in emphasis are none.
func (l *Line) emphasisedPair() (first, second [2]int, ok bool) {
	var at [][2]int
	for _, a := range l.Atoms {
		if a.Marks&Emphasis == 0 || strings.TrimSpace(l.Text[a.Start:a.End]) == "" {
			continue
		}
		if n := len(at); n > 0 && at[n-1][1] == a.Start {
			at[n-1][1] = a.End
			continue
		}
		at = append(at, [2]int{a.Start, a.End})
	}
	if len(at) != 2 {
		return first, second, false
	}
	for _, r := range at {
		if title := l.Text[r[0]:r[1]]; WordsIn(title) < 2 || EventLike(title) > 0 || PlaceLike(title) {
			return first, second, false
		}
	}
	first, second = at[0], at[1]
	before := strings.TrimSpace(l.Text[:first[0]])
	after := strings.Trim(l.Text[second[1]:], " ).")
	ok = after == "" && pairWords.Has(strings.Trim(l.Text[first[1]:second[0]], " ,")) &&
		strings.ContainsRune(":,.–—-|(", LastRune(before)) && len(l.Dates) == 1 && l.Dates[0].End <= first[0]
	return first, second, ok
}

// DatedTitles gives the ranges of the titles in quotes that a line lists behind an event,
// each with its date in brackets right behind it; nil for fewer than two.
func (l *Line) DatedTitles() [][2]int {
	if len(l.Dates) < 2 || len(l.Text) > MaxSeries {
		return nil
	}
	var ranges [][2]int
	for _, c := range l.Chunks(0) {
		if !c.Quoted || c.Kind != TextChunk {
			continue
		}
		_, open := utf8.DecodeLastRuneInString(l.Text[:c.Start])
		if n := len(ranges); n > 0 {
			ranges[n-1][1] = c.Start - open
		}
		ranges = append(ranges, [2]int{c.Start - open, len(l.Text)})
	}
	if len(ranges) != len(l.Dates) || lexicon.Plain(l.Text[:ranges[0][0]]) == "" {
		return nil
	}
	for i, at := range ranges {
		m := &l.Dates[i]
		if m.Start < at[0] || m.End > at[1] || m.First.Year == 0 || !Enclosed(l.Text, m.Start, m.End) || i+1 < len(ranges) && !joinsTitles(l.Text[m.End+1:at[1]]) {
			return nil
		}
	}
	return ranges
}

// joinsTitles says whether a text does no more than join one title of a list to the next.
func joinsTitles(text string) bool {
	text = strings.Trim(text, " ,;")
	return text == "" || pairWords.Has(text) || LabelsOnly(strings.Trim(text, "()[]"))
}

// pairWords join two titles.
var pairWords = lexicon.Words("and & + und et y e og och en")

// Without gives a line less text[from:to].
func (l *Line) Without(from, to int) Line {
	less := Line{Text: l.Text[:from] + l.Text[to:]}
	for _, a := range l.Atoms {
		if a.Start < from {
			head := a
			head.End = min(a.End, from)
			less.Atoms = append(less.Atoms, head)
		}
		if a.End > to {
			tail := a
			tail.source += max(0, to-a.Start)
			tail.Start, tail.End = max(a.Start, to)-(to-from), a.End-(to-from)
			less.Atoms = append(less.Atoms, tail)
		}
	}
	for _, m := range l.Dates {
		switch {
		case m.End <= from:
			less.Dates = append(less.Dates, m)
		case m.Start >= to:
			m.Start, m.End = m.Start-(to-from), m.End-(to-from)
			less.Dates = append(less.Dates, m)
		}
	}
	return less
}
