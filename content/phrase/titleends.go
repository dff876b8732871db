package phrase

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Titles that go on with the event: "Slow queries - Rivercon", "Slow queries, Lakecon
// 2019", or begin with it: "Rivercon 2018: Slow queries". One alone is mostly no proof, as
// titles have such signs of their own; those of sister records are.

// titleSigns part a title from the event, those of a class written alike.
var titleSigns = [...]struct {
	signs []string
	// front is set where the event stands before the sign.
	front bool
	// common signs stand in many titles, too.
	common bool
}{
	{signs: []string{" - ", " – ", " — ", " -- "}},
	{signs: []string{" | ", " · ", " // ", " :: ", " @ ", " • "}},
	{signs: []string{" ("}},
	{signs: []string{", "}, common: true},
	{signs: []string{" at "}, common: true},
	{signs: []string{" - ", " – ", " — ", " -- "}, front: true, common: true},
	{signs: []string{" | ", " · ", " // ", " :: ", " • "}, front: true, common: true},
	{signs: []string{": "}, front: true, common: true},
}

// TitleEnds count over sister records the titles that a sign parts, and those of them that
// it parts from what is an event.
type TitleEnds struct {
	// n counts the titles, sure those with an event of their talk's year.
	n, sure int
	cuts    [len(titleSigns)]struct{ n, told int }
}

// Add counts a title; year is that of its talk, 0 where it is not known.
func (e *TitleEnds) Add(title string, year int) {
	sure := false
	for class := range titleSigns {
		if _, event, told := cutTitle(title, class, year); event != "" {
			e.cuts[class].n++
			e.cuts[class].told += Count(told > 0)
			sure = sure || told > 1
		}
	}
	e.n++
	e.sure += Count(sure)
}

// Merge adds the counts of other titles.
func (e *TitleEnds) Merge(other TitleEnds) {
	e.n, e.sure = e.n+other.n, e.sure+other.sure
	for class, c := range other.cuts {
		e.cuts[class].n += c.n
		e.cuts[class].told += c.told
	}
}

// class gives the sign at which nearly all titles are parted from an event, -1 for none.
func (e *TitleEnds) class() int {
	best := -1
	for class, c := range e.cuts {
		sure := c.told*2 >= c.n
		if titleSigns[class].common {
			sure = c.told*5 >= c.n*4
		}
		if sure && c.told > 1 && c.n*5 >= e.n*4 && (best < 0 || c.told > e.cuts[best].told) {
			best = class
		}
	}
	return best
}

// Part parts a title from its event where those of its sisters are so parted, or where
// what stands behind a sign names an event of the talk's own year. The event is "" where it
// has none.
func (e *TitleEnds) Part(title string, year int) (talk, event string) {
	if class := e.class(); class >= 0 {
		if talk, event, told := cutTitle(title, class, year); event != "" && (told > 0 || !titleSigns[class].common) {
			return talk, event
		}
	}
	for class := range titleSigns {
		if talk, event, told := cutTitle(title, class, year); told > 1 && e.sure*2 >= e.n && EventLike(talk) == 0 && (!titleSigns[class].front || EventLike(event) == 3) {
			return talk, event
		}
	}
	return title, ""
}

// MayEnd says whether a title has a part that could be its event.
func MayEnd(title string) bool {
	for class := range titleSigns {
		if _, event, _ := cutTitle(title, class, 0); event != "" {
			return true
		}
	}
	return false
}

// EndsIn parts a title from the end that names an event known from elsewhere, its place
// behind it or not, and gives that end; event is "" where it has none. Where the event is called otherwise for certain,
// as by a key of its own, all its words stand there.
func EndsIn(title, known, place string, certain bool) (talk, event string) {
	if len(title) > longestParted {
		return title, ""
	}
	of := nameWords(known)
	around := append(slices.Clone(of), nameWords(place)...)
	for class := range titleSigns {
		c := &titleSigns[class]
		if c.front {
			break
		}
		for _, sign := range c.signs {
			if sign == " (" {
				continue // what the title is called for short
			}
			before, behind, ok := strings.Cut(title, sign)
			if !ok || !mayBeTitle(strings.TrimSpace(before)) {
				continue
			}
			words := nameWords(behind)
			within, holds := isWithin(words, around), isWithin(of, words)
			if within && holds || !c.common && !certain && (within && len(words) > 1 || holds) {
				return strings.TrimSpace(before), strings.TrimSpace(behind)
			}
		}
	}
	return title, ""
}

// nameWords gives the words of a name, less its numbers and what joins them.
func nameWords(name string) []string {
	var words []string
	for _, w := range strings.Fields(name) {
		joint := len(w) < 4 && w == strings.ToLower(w) // "at the"
		if w = lexicon.Plain(w); w != "" && !IsNumber(w) && !joint {
			words = append(words, w)
		}
	}
	return words
}

// isWithin says whether all of some words are among others.
func isWithin(words, others []string) bool {
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(others, w) })
}

// longestParted is how many bytes a title and its event have together. What is longer is
// not parted: looking at all its signs would cost the square of its length.
const longestParted = 600

// maxEventWords is how many words the name of an event has behind a title.
const maxEventWords = 9

// cutTitle parts a title at a sign of a class: at the first where an event follows, else at
// the last. How far what it parts off is told to be an event is 0 for not at all, 1 by its
// words or a year, 2 by the year of the talk.
func cutTitle(title string, class, year int) (talk, event string, told int) {
	if len(title) > longestParted {
		return title, "", 0
	}
	c := &titleSigns[class]
	for _, sign := range c.signs {
		for from := 0; ; {
			at := strings.Index(title[from:], sign)
			if at < 0 {
				break
			}
			at += from
			from = at + len(sign)
			before, behind := strings.TrimSpace(title[:at]), strings.TrimSpace(title[from:])
			if c.front {
				if before, behind = behind, before; event != "" {
					break // only the first sign stands behind an event
				}
			} else if sign == " (" {
				inner, ok := strings.CutSuffix(behind, ")")
				if behind = inner; !ok || strings.ContainsAny(inner, "()") {
					continue
				}
			}
			name := behind
			if !c.front {
				name, _, _ = strings.Cut(behind, sign)
			}
			if !mayBeTitle(before) || !mayBeEvent(name) {
				continue
			}
			talk, event = before, behind
			if told = toldEvent(name, year); told > 0 {
				return talk, event, told
			}
		}
	}
	return talk, event, told
}

// mayBeTitle says whether what is left of a title can be one.
func mayBeTitle(text string) bool {
	return utf8.RuneCountInString(text) > 3 && !RolesOnly(text) && !LabelsOnly(text) && strings.Count(text, "(") == strings.Count(text, ")")
}

// mayBeEvent says whether a part of a title can name an event.
func mayBeEvent(text string) bool {
	n := len(strings.Fields(text))
	if n == 0 || n > maxEventWords || !Capital(text) || strings.ContainsAny(text, "?!") || RolesOnly(text) || LabelsOnly(text) {
		return false
	}
	l := Line{Text: text, Dates: dates.Find(text, dates.Options{})}
	_, period := PeriodOf(&l)
	_, category := HeadingRole(text)
	return !period && !category
}

// toldEvent says how far a part of a title is told to be an event.
func toldEvent(text string, year int) int {
	like := EventLike(text)
	if like < 2 || !NamedYear(text) {
		return min(like, 1)
	}
	for _, m := range dates.Find(text, dates.Options{}) {
		if m.First.Year == year && year != 0 {
			return 2
		}
	}
	return 1
}
