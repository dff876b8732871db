package phrase

import "strings"

// Descriptions that begin with the facts: "Rivercon, Bremen, May 2018. What the lines on
// maps tell us."

// factsFirst gives the first sentence of a line where it is facts and no prose: it is
// short, and begins or ends in a date more exact than a year.
func (l *Line) factsFirst() (first Line, ok bool) {
	end := strings.Index(l.Text, ". ")
	for end >= 0 && Abbreviated(l.Text[:end+1]) {
		next := strings.Index(l.Text[end+1:], ". ")
		if next < 0 {
			return Line{}, false
		}
		end += 1 + next
	}
	if end < 0 {
		return Line{}, false
	}
	first = l.Without(end, len(l.Text))
	words := strings.Fields(first.Text)
	m := first.BestDate()
	if len(words) > LongestFact || m == nil || m.First.Month == 0 || !first.EdgedBy(m) || Narrative(first.Text) {
		return Line{}, false
	}
	return first, !HasTellingWord(first.Text)
}
