package content

import (
	"slices"
	"strings"
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
		return first, second, false
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
	ok = pairWords.has(strings.TrimSpace(between)) && (before != "" || after != "") &&
		(before == "" || strings.ContainsRune(":,.–—-|)", lastRune(before))) && (after == "" || strings.ContainsRune(":,.–—-|(@", firstRune(after)))
	return first, second, ok
}

// pairWords join two titles.
var pairWords = words("and & + und et y e og och en")

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

// pair parts a unit that is one dated line with two titles into two, nil for others.
func (u *unit) pair() []*unit {
	if len(u.head) != 1 || len(u.kids) > 0 || !u.dates() {
		return nil
	}
	l := &u.head[0]
	first, second, ok := l.titlePair()
	if !ok {
		return nil
	}
	a, b := *u, *u
	a.head, b.head = []line{l.without(first[1], second[1])}, []line{l.without(first[0], second[0])}
	a.links, b.links = u.linksBut(first[1], second[1]), u.linksBut(first[0], second[0])
	a.body, a.below, b.below = nil, nil, nil
	b.start, b.id = l.offset(second[0]), ""
	return []*unit{&a, &b}
}

// linksBut gives the links of a one-line unit less those in a range of the line.
func (u *unit) linksBut(from, to int) []foundLink {
	start, end := u.head[0].offset(from), u.head[0].offset(to)
	return slices.DeleteFunc(slices.Clone(u.links), func(l foundLink) bool { return start <= l.start && l.start < end })
}
