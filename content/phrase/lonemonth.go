package phrase

import (
	"strings"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// takeMonth takes a month that a line begins with for a date where a sign or its own
// mark parts it from the rest, and one that it ends in behind a comma or in brackets: below the
// heading of its year, "March: Slow queries", "Slow queries, Rivercon, March". In
// running text a month's name alone may be anything ("may").
func (l *Line) takeMonth() {
	if len(l.Dates) > 0 && l.Dates[0].Start == 0 {
		return
	}
	if l.takeLastMonth() {
		return
	}
	word := l.Text
	if i := strings.IndexAny(word, " :|–—"); i > 0 {
		word = word[:i]
	}
	rest := strings.TrimLeft(l.Text[len(word):], " ")
	apart := len(l.Atoms) > 1 && l.Atoms[0].Marks&(Strong|Emphasis) != 0 && l.Atoms[0].Marks&Linked == 0 && strings.TrimRight(l.Text[:l.Atoms[0].End], " :") == word
	if sign, size := utf8.DecodeRuneInString(rest); !apart && (!strings.ContainsRune(":|–—-", sign) || len(strings.TrimLeft(rest[size:], " ")) == 0 || sign == '-' && !strings.HasPrefix(rest, "- ")) || rest == "" {
		return
	}
	month, ok := dates.ParseMonth(strings.TrimRight(word, "."))
	if !ok || len(word) < 3 || IsFigure(word[0]) {
		return
	}
	m := dates.Match{Start: 0, End: len(word), First: dates.Date{Month: month}, Form: dates.Named}
	l.Dates = append([]dates.Match{m}, l.Dates...)
}

// OnlyMonth gives the month that is all of a line, 0 where none is.
func (l *Line) OnlyMonth() int {
	text := strings.TrimRight(lexicon.Plain(l.Text), ".")
	month, ok := dates.ParseMonth(text)
	if !ok || len(text) < 3 || IsNumber(text) {
		return 0
	}
	return month
}

// takeLastMonth takes a month that a line without another date ends in, behind a comma or
// in brackets, for one.
func (l *Line) takeLastMonth() bool {
	at := max(strings.LastIndex(l.Text, ", "), strings.LastIndex(l.Text, " (")) + len(", ")
	word := strings.TrimRight(l.Text[at:], ". )")
	if len(l.Dates) > 0 || at < len(", ") || len(word) < 3 || IsFigure(word[0]) || word == strings.ToLower(word) && len(word) < 5 {
		return false
	}
	month, ok := dates.ParseMonth(word)
	if ok {
		l.Dates = []dates.Match{{Start: at, End: at + len(word), First: dates.Date{Month: month}, Form: dates.Named}}
	}
	return ok
}
