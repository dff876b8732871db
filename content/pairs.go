package content

import (
	"slices"

	"talkfeed/content/phrase"
)

// Several talks on one line: "Rivercon, May 2019: "Slow rivers" (slides) and "Fast lakes"",
// "Rivercon: "Slow rivers" (May 2019), "Fast lakes" (June 2020)".

// pair parts a dated unit one of whose first lines has two titles into two, nil for
// others.
func (u *unit) pair() []*unit {
	if len(u.head) == 0 || len(u.kids) > 0 || !u.dates() {
		return nil
	}
	for i := range u.head[:min(2, len(u.head))] {
		if first, second, ok := u.head[i].TitlePair(); ok {
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
	a.head[i], b.head[i] = l.Without(first[1], second[1]), l.Without(first[0], second[0])
	begin := l.Offset(first[0])
	if first[0] == 0 && i == 0 {
		begin = u.start // the marks before its words
	} else if first[0] == 0 {
		begin = u.head[i-1].Offset(len(u.head[i-1].Text))
	}
	a.links, b.links = u.linksBut(l.Offset(first[1]), l.Offset(second[1])), u.linksBut(begin, l.Offset(first[1]))
	a.body, a.below, b.below = nil, nil, nil
	b.start, b.id = l.Offset(second[0]), ""
	return []*unit{&a, &b}
}

// titledDates parts a unit of one line that has several titles, each with a date of its
// own, into one for each; nil for others.
func (u *unit) titledDates() []*unit {
	if len(u.head) != 1 || len(u.kids) > 0 {
		return nil
	}
	l := &u.head[0]
	ranges := l.DatedTitles()
	units := make([]*unit, 0, len(ranges))
	for i, at := range ranges {
		one := *u
		line := l.Without(at[1], len(l.Text))
		one.head = []phrase.Line{line.Without(ranges[0][0], at[0])}
		one.links = u.links
		for j, other := range ranges {
			if j != i {
				one.links = one.linksBut(l.Offset(other[0]), l.Offset(other[1]))
			}
		}
		if i > 0 {
			one.body, one.below, one.start, one.id = nil, nil, l.Offset(at[0]), ""
		}
		units = append(units, &one)
	}
	if len(units) < 2 {
		return nil
	}
	return units
}

// linksBut gives the links of a unit less those in a range of the source.
func (u *unit) linksBut(start, end int) []phrase.FoundLink {
	return slices.DeleteFunc(slices.Clone(u.links), func(l phrase.FoundLink) bool { return start <= l.Start && l.Start < end })
}
