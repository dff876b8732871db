package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/phrase"
)

// Months with two figures behind them at the beginnings of texts: 06/22 and Jun 22
// are days of June on one page and June 2022 on another. Where the page names no
// year over them, their order tells: talks stand in the order of their dates.

// shortYears counts how the months of a page with two figures behind them follow
// each other.
type shortYears struct {
	n int
	// years and months count those that stand in order, down and up, where the
	// figures are years and where they are days.
	years, months [2]int
	// changes counts those with other figures than the one before.
	changes int
	last    [2]int // month and figures
	// dated is set where a year stands alone, as over entries, or behind such a month.
	dated bool
}

// take looks at how a text begins.
func (s *shortYears) take(text string) {
	text = strings.TrimLeft(text, " ([")
	month, figures, rest := monthWithFigures(text)
	if (month != 0 || len(rest) <= len("2018–2019")) && startsWithYear(rest) {
		s.dated = true
	}
	if month == 0 {
		return
	}
	if s.n > 0 {
		order := func(a, b [2]int) (n [2]int) {
			n[0] = phrase.Count(a[0] > b[0] || a[0] == b[0] && a[1] >= b[1])
			n[1] = phrase.Count(a[0] < b[0] || a[0] == b[0] && a[1] <= b[1])
			return n
		}
		years := order([2]int{s.last[1], s.last[0]}, [2]int{figures, month})
		months := order(s.last, [2]int{month, figures})
		for i := range years {
			s.years[i] += years[i]
			s.months[i] += months[i]
		}
		s.changes += phrase.Count(s.last[1] != figures)
	}
	s.n++
	s.last = [2]int{month, figures}
}

// haveYears says whether the figures behind the months are years: four fifths and
// three or more stand in the order of years, fewer in that of days, and no year
// stands over them.
func (s *shortYears) haveYears() bool {
	years, months := max(s.years[0], s.years[1]), max(s.months[0], s.months[1])
	return !s.dated && s.changes > 0 && years >= 3 && years*5 >= (s.n-1)*4 && years > months
}

// monthWithFigures reads a month and two figures that a text begins with, and gives
// what stands behind them, or the text where there is no such month.
func monthWithFigures(text string) (month, figures int, rest string) {
	end := strings.IndexAny(text[:min(len(text), maxMonthName)], " /-")
	if end < 2 || len(text) < end+3 || !phrase.IsFigure(text[end+1]) || !phrase.IsFigure(text[end+2]) || phrase.IsFigure(text[0]) && (end != 2 || text[end] != '/') {
		return 0, 0, text
	}
	rest = text[end+3:]
	if rest != "" && strings.ContainsAny(rest[:1], "0123456789/-.%") {
		return 0, 0, text
	}
	month, _ = dates.ParseMonth(strings.TrimSuffix(text[:end], "."))
	return month, int(text[end+1]-'0')*10 + int(text[end+2]-'0'), rest
}

// startsWithYear says whether a text begins with four figures, which white space
// and commas may stand before.
func startsWithYear(text string) bool {
	text = strings.TrimLeft(text, " ,")
	for i := range 4 {
		if i >= len(text) || !phrase.IsFigure(text[i]) {
			return false
		}
	}
	return true
}

// maxMonthName is how long a month's name can be, in bytes.
const maxMonthName = 14
