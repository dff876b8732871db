package phrase

import (
	"strings"
	"time"

	"talkfeed/content/dates"
)

// DayBefore gives the day that a line begins with, without a month, as one of the month
// that stands over the line: "8th: Slow queries", "Fri 8 – Slow queries". It is zero where
// there is none; a bare number needs a sign behind it, as it could be the title's, and an
// ordinal that no sign parts from an event's name numbers that: "8th Workshop on Locks".
func (l *Line) DayBefore(in dates.Date) (day dates.Match, bare bool) {
	if len(l.Dates) > 0 && l.Dates[0].Start == 0 || in.Month == 0 {
		return day, false
	}
	for end, sign := range l.Text {
		if end > longestDay {
			break
		}
		if !strings.ContainsRune(" :|,", sign) {
			continue
		}
		word := strings.TrimRight(l.Text[:end], " -–—")
		if m, ok := dayOf(word, in); ok && (!IsNumber(word) && !l.numbersEvent(word) || partsDay(l.Text[len(word):])) {
			day, bare = m, IsNumber(word)
			day.Start, day.End = 0, len(word)
		}
	}
	return day, bare
}

// numbersEvent says whether the word that a line begins with is an ordinal, and what follows
// it up to the next sign is the name of an event, or the line states a day besides.
func (l *Line) numbersEvent(word string) bool {
	if strings.Contains(word, " ") || strings.ContainsAny(word, "-–—") {
		return false
	}
	name := strings.TrimLeft(l.Text[len(word):], " ")
	if len(name)+len(word) == len(l.Text) {
		return false
	}
	for i := range l.Dates {
		if l.Dates[i].First.Day != 0 {
			return true
		}
	}
	if end := strings.IndexAny(name, ",:;.(|–—"); end >= 0 {
		name = name[:end]
	}
	return EventLike(name) > 0
}

// TakeDay puts a day that [Line.DayBefore] gave among the line's dates.
func (l *Line) TakeDay(day dates.Match) {
	l.Dates, l.kept = append([]dates.Match{day}, l.Dates...), &keptCuts{}
}

// longestDay is how long a day without its month is at most, as "Wednesday 21st–23rd".
const longestDay = 24

// partsDay says whether a text begins with a sign that parts a day from what follows.
func partsDay(text string) bool {
	rest := strings.TrimLeft(text, " ")
	return strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "|") || len(rest) < len(text) && strings.IndexAny(rest, "-–—") == 0
}

// dayOf reads a day that lacks its month as one of a month.
func dayOf(word string, in dates.Date) (dates.Match, bool) {
	if strings.Trim(word, "0123456789") == word {
		return dates.Match{}, false
	}
	whole := word + " " + time.Month(in.Month).String() + " 2000"
	found := dates.Find(whole, dates.Options{})
	if len(found) != 1 || found[0].Start != 0 || found[0].End != len(whole) || found[0].First.Day == 0 {
		return dates.Match{}, false
	}
	m := found[0]
	m.First.Year, m.First.Month = in.Year, in.Month
	if !m.Last.IsZero() {
		m.Last.Year, m.Last.Month = in.Year, in.Month
	}
	return m, true
}
