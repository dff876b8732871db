package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"unicode/utf8"

	"talkfeed/content/dates"
)

// takeMonth takes a month that a line begins with for a date where a sign or its own
// mark parts it from the rest, and one that it ends in behind a comma or in brackets: below the
// heading of its year, "March: Slow queries", "Slow queries, Rivercon, March". In
// running text a month's name alone may be anything ("may").
func (l *line) takeMonth() {
	if len(l.dates) > 0 && l.dates[0].Start == 0 {
		return
	}
	if l.takeLastMonth() {
		return
	}
	word := l.text
	if i := strings.IndexAny(word, " :|–—"); i > 0 {
		word = word[:i]
	}
	rest := strings.TrimLeft(l.text[len(word):], " ")
	apart := len(l.atoms) > 1 && l.atoms[0].marks&(strong|emphasis) != 0 && l.atoms[0].marks&linked == 0 && strings.TrimRight(l.text[:l.atoms[0].end], " :") == word
	if sign, size := utf8.DecodeRuneInString(rest); !apart && (!strings.ContainsRune(":|–—-", sign) || len(strings.TrimLeft(rest[size:], " ")) == 0 || sign == '-' && !strings.HasPrefix(rest, "- ")) || rest == "" {
		return
	}
	month, ok := dates.ParseMonth(strings.TrimRight(word, "."))
	if !ok || len(word) < 3 || isFigure(word[0]) {
		return
	}
	m := dates.Match{Start: 0, End: len(word), First: dates.Date{Month: month}, Form: dates.Named}
	l.dates = append([]dates.Match{m}, l.dates...)
}

// onlyMonth gives the month that is all of a line, 0 where none is.
func (l *line) onlyMonth() int {
	text := strings.TrimRight(lexicon.Plain(l.text), ".")
	month, ok := dates.ParseMonth(text)
	if !ok || len(text) < 3 || isNumber(text) {
		return 0
	}
	return month
}

// loneMonth gives the month that is all of a cell, nil where none is.
func loneMonth(cells []value) *dates.Match {
	for i := range cells {
		if len(cells[i].lines) == 1 {
			if l := &cells[i].lines[0]; l.onlyMonth() > 0 {
				return &dates.Match{End: len(l.text), First: dates.Date{Month: l.onlyMonth()}, Form: dates.Named}
			}
		}
	}
	return nil
}

// takeLastMonth takes a month that a line without another date ends in, behind a comma or
// in brackets, for one.
func (l *line) takeLastMonth() bool {
	at := max(strings.LastIndex(l.text, ", "), strings.LastIndex(l.text, " (")) + len(", ")
	word := strings.TrimRight(l.text[at:], ". )")
	if len(l.dates) > 0 || at < len(", ") || len(word) < 3 || isFigure(word[0]) || word == strings.ToLower(word) && len(word) < 5 {
		return false
	}
	month, ok := dates.ParseMonth(word)
	if ok {
		l.dates = []dates.Match{{Start: at, End: at + len(word), First: dates.Date{Month: month}, Form: dates.Named}}
	}
	return ok
}
