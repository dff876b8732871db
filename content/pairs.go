package content

import (
	"slices"
	"strings"
	"talkfeed/content/lexicon"
	"unicode/utf8"

	"talkfeed/content/dates"
)

// Two talks on one line: "Rivercon, May 2019: "Slow rivers" (slides) and "Fast lakes"".

// titlePair gives the ranges of the two titles in quotes that a line joins, each with
// the brackets behind it: they are titles, and not words of one, where the line begins
// or ends with them and is parted from them by punctuation.
func (l *line) titlePair() (first, second [2]int, ok bool) {
	var at [][2]int
	for _, c := range l.chunks(0) {
		if c.quoted && c.kind == textChunk {
			_, open := utf8.DecodeLastRuneInString(l.text[:c.start])
			end := c.end + max(0, strings.IndexAny(l.text[c.end:], "\"”“»’'"))
			_, shut := utf8.DecodeRuneInString(l.text[end:])
			at = append(at, [2]int{c.start - open, end + shut})
		}
	}
	if len(at) != 2 || at[0][1] > at[1][0] {
		return l.boldPair()
	}
	first, second = at[0], at[1]
	between := l.text[first[1]:second[0]]
	if shut := strings.LastIndexByte(between, ')'); shut > 0 && strings.HasPrefix(between, " (") {
		first[1] += shut + 1
		between = between[shut+1:]
	}
	after := l.text[second[1]:]
	if shut := strings.IndexByte(after, ')'); shut > 0 && strings.HasPrefix(after, " (") && len(dates.Find(after[:shut], dates.Options{})) == 0 {
		second[1] += shut + 1
		after = after[shut+1:]
	}
	before := strings.TrimSpace(l.text[:first[0]])
	after = strings.TrimSpace(after)
	ok = pairWords.Has(strings.TrimSpace(between)) && (before != "" || after != "") &&
		(before == "" || strings.ContainsRune(":,.–—-|)", lastRune(before))) && (after == "" || strings.ContainsRune(":,.–—-|(@", firstRune(after)))
	return first, second, ok
}

// boldPair does so for two titles in bold type that a line begins with, and no more.
func (l *line) boldPair() (first, second [2]int, ok bool) {
	bold := 0
	chunks := l.chunks(0)
	for _, c := range chunks {
		bold += count(c.marks&strong != 0)
	}
	if bold != 2 || len(chunks) < 3 || chunks[0].marks&chunks[2].marks&strong == 0 || chunks[0].kind != textChunk || chunks[2].kind != textChunk {
		return first, second, false
	}
	first, second = [2]int{chunks[0].start, chunks[0].end}, [2]int{chunks[2].start, chunks[2].end}
	return first, second, first[0] == 0 && pairWords.Has(strings.TrimSpace(l.text[first[1]:second[0]]))
}

// pairWords join two titles.
var pairWords = lexicon.Words("and & + und et y e og och en")

// without gives a line less text[from:to].
func (l *line) without(from, to int) line {
	less := line{text: l.text[:from] + l.text[to:]}
	for _, a := range l.atoms {
		if a.start < from {
			head := a
			head.end = min(a.end, from)
			less.atoms = append(less.atoms, head)
		}
		if a.end > to {
			tail := a
			tail.source += max(0, to-a.start)
			tail.start, tail.end = max(a.start, to)-(to-from), a.end-(to-from)
			less.atoms = append(less.atoms, tail)
		}
	}
	for _, m := range l.dates {
		switch {
		case m.End <= from:
			less.dates = append(less.dates, m)
		case m.Start >= to:
			m.Start, m.End = m.Start-(to-from), m.End-(to-from)
			less.dates = append(less.dates, m)
		}
	}
	return less
}

// pair parts a dated unit one of whose first lines has two titles into two, nil for
// others.
func (u *unit) pair() []*unit {
	if len(u.head) == 0 || len(u.kids) > 0 || !u.dates() {
		return nil
	}
	for i := range u.head[:min(2, len(u.head))] {
		if first, second, ok := u.head[i].titlePair(); ok {
			return u.pairOn(i, first, second)
		}
	}
	return nil
}

// pairOn parts a unit with two titles on a line.
func (u *unit) pairOn(i int, first, second [2]int) []*unit {
	l := &u.head[i]
	a, b := *u, *u
	a.head, b.head = slices.Clone(u.head), slices.Clone(u.head)
	a.head[i], b.head[i] = l.without(first[1], second[1]), l.without(first[0], second[0])
	begin := l.offset(first[0])
	if first[0] == 0 && i == 0 {
		begin = u.start // the marks before its words
	} else if first[0] == 0 {
		begin = u.head[i-1].offset(len(u.head[i-1].text))
	}
	a.links, b.links = u.linksBut(l.offset(first[1]), l.offset(second[1])), u.linksBut(begin, l.offset(first[1]))
	a.body, a.below, b.below = nil, nil, nil
	b.start, b.id = l.offset(second[0]), ""
	return []*unit{&a, &b}
}

// linksBut gives the links of a unit less those in a range of the source.
func (u *unit) linksBut(start, end int) []foundLink {
	return slices.DeleteFunc(slices.Clone(u.links), func(l foundLink) bool { return start <= l.start && l.start < end })
}
