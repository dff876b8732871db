package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Which of the dates in a text is the entry's.

// Believes says whether a date in a line can be the entry's: one that stands
// alone or belongs to an event's name, not one inside a title.
func (l *Line) Believes(m *dates.Match) bool {
	for _, a := range l.Atoms {
		if a.Marks&Struck != 0 && a.Start <= m.Start && m.End <= a.End {
			return false
		}
	}
	if l.beginsTime(m) {
		return false
	}
	switch m.Form {
	case dates.NumericPartial:
		return m.Start == 0 || strings.ContainsAny(l.Text[max(0, m.Start-1):m.Start], "( [")
	case dates.Year, dates.ShortYear:
		return !l.inPhrase(m) && !l.inSubject(m) && (l.setApart(m) || yearOfName(l.Text, m) || l.endsInYear(m) || ofEvent(l.Text, m) || l.inDateList(m) || l.leadsToYear(l.givenAt(), m))
	}
	return true
}

// inSubject says whether a span of years belongs to what a talk is about: three or more of
// them that end a phrase without a sign before them, as in "Floods in Bremen 1990-2010".
func (l *Line) inSubject(m *dates.Match) bool {
	if m.Form != dates.Year || m.Last.Year < m.First.Year+2 {
		return false
	}
	before := strings.TrimRight(l.Text[:m.Start], " ")
	r, _ := utf8.DecodeLastRuneInString(before)
	return len(before) < m.Start && (unicode.IsLetter(r) || unicode.IsDigit(r)) && !l.edgeAt(len(before), m.Start)
}

// edgeAt says whether marks begin or end between two offsets.
func (l *Line) edgeAt(from, to int) bool {
	for _, a := range l.Atoms {
		if a.Start > 0 && from <= a.Start && a.Start <= to {
			return true
		}
	}
	return false
}

// goesOn says whether what stands behind a date makes it the beginning of a time that
// lasts, as an office does: "2024 - present".
func goesOn(after string) bool {
	after = strings.TrimLeft(after, " ")
	rest := strings.TrimLeft(after, "-–—")
	if rest == after {
		return false
	}
	word, rest, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	if strings.HasPrefix(word, ")") {
		return true
	}
	return lastingWords.Has(word) && (rest == "" || strings.ContainsAny(word, ").,;:"))
}

// beginsTime says whether a date begins a time that lasts to this day: "2016 – present",
// "since 2016".
func (l *Line) beginsTime(m *dates.Match) bool {
	before := strings.TrimRight(l.Text[:m.Start], " ")
	first, _, _ := strings.Cut(l.Text[m.Start:m.End], " ")
	return goesOn(l.Text[m.End:]) || sinceWords.Has(first) || sinceWords.Has(before[strings.LastIndexByte(before, ' ')+1:])
}

// Lasts says whether a line tells of something that lasts to this day, as an office does.
func (l *Line) Lasts() bool {
	for i := range l.Dates {
		if l.beginsTime(&l.Dates[i]) {
			return true
		}
	}
	return false
}

// OnlyYear says whether a year is all that a line holds: below another line it dates
// what stands there, alone it may be a name.
func (l *Line) OnlyYear(m *dates.Match) bool {
	return m.Form == dates.Year && m.Start == 0 && strings.Trim(l.Text[m.End:], " .") == ""
}

// inPhrase says whether a year begins a phrase, as in "2016 in review", on a line
// that states its month or day elsewhere.
func (l *Line) inPhrase(m *dates.Match) bool {
	if m.Form != dates.Year || !m.Last.IsZero() || m.Start > 0 || !unicode.IsLower(FirstRune(strings.TrimLeft(l.Text[m.End:], " "))) {
		return false
	}
	for i := range l.Dates {
		if l.Dates[i].First.Month != 0 {
			return true
		}
	}
	return false
}

// endsInYear says whether a line is a name in small letters and its year, as in
// "rivercon 2018", or ends in the year that follows a link.
func (l *Line) endsInYear(m *dates.Match) bool {
	if after := strings.Trim(l.Text[m.End:], " .)"); after != "" && after[0] != '(' && after[0] != '[' || m.Start == 0 || !m.Last.IsZero() {
		return false
	}
	before := strings.TrimRight(l.Text[:m.Start], " ")
	for i, a := range l.Atoms {
		if a.Marks&Linked != 0 && a.Start > 0 && l.linkEnd(i) == len(before) {
			return true
		}
	}
	if i := strings.LastIndex(before, "@"); i >= 0 && i < len(before)-1 { // "Slow queries @ rivercon 2018"
		before = strings.TrimLeft(before[i+1:], " ")
		if len(strings.Fields(before)) == 2 {
			before = strings.ReplaceAll(before, " ", "")
		}
	}
	return !strings.ContainsAny(before, " :") && !yearStops[strings.ToLower(before)]
}

// ofEvent says whether a year ends a name in which a word for events stands, whatever
// the case of the word beside it: "Journées des rivières 2018".
func ofEvent(text string, m *dates.Match) bool {
	if after := strings.TrimLeft(text[m.End:], " "); after != "" && !isPunct(FirstRune(after)) {
		return false
	}
	name := strings.TrimSpace(text[strings.LastIndexAny(text[:m.Start], ",;:([|–—")+1 : m.Start])
	name = strings.TrimLeftFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	fields := strings.Fields(name)
	return len(fields) > 1 && len(fields) <= 10 && eventWord(fields[0]) && unicode.IsUpper(FirstRune(name)) && !yearStops[strings.ToLower(fields[len(fields)-1])]
}

// lastingWords end the span of years of what lasts.
var lastingWords = lexicon.Words("present now today current ongoing heute jetzt présent actualidad presente oggi heden nu")

// yearStops stand before a year that belongs to no name.
var yearStops = lexicon.Words("in of for the since to and until from by before after around")

// Articles stand before the year that begins an event's name.
var Articles = lexicon.Words("the a an die der das dem le la el il")

// yearOfName says whether a year belongs to a name in front of it or behind it,
// as in "PyCon 2018" and "2018 PyCon", rather than to a sentence.
func yearOfName(text string, m *dates.Match) bool {
	before, after := strings.Fields(text[:m.Start]), strings.Fields(text[m.End:])
	if len(before) == 0 {
		return len(after) > 0 && Capital(after[0])
	}
	last := before[len(before)-1]
	if (Articles[last] || strings.ContainsRune(",.:;|–—-·•)”\"", LastRune(last))) && len(after) > 1 && Capital(after[0]) {
		name, _, _ := strings.Cut(text[m.End:], ",")
		after = strings.Fields(name)
		return slices.ContainsFunc(after[:min(len(after), 8)], eventWord) // "at the 2010 Rivers Workshop", "Silt, 2010 Rivers Workshop"
	}
	if strings.HasSuffix(last, ":") || !Capital(last) && !eventWord(last) {
		return false
	}
	return !yearStops[strings.ToLower(last)] || len(last) > 1 && last == strings.ToUpper(last)
}

// Precision ranks how exactly a date is stated.
func Precision(m *dates.Match) int {
	n := 0
	if m.First.Year != 0 {
		n += 2
	}
	if m.First.Month != 0 {
		n += 2
	}
	if m.First.Day != 0 {
		n += 2
	}
	if m.Form != dates.Year && m.Form != dates.ShortYear && m.Form != dates.NumericPartial {
		n++
	}
	return n
}
