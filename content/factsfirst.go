package content

import "strings"

// Descriptions that begin with the facts: "Rivercon, Bremen, May 2018. What the lines on
// maps tell us."

// factsFirst gives the first sentence of a line where it is facts and no prose: it is
// short, and begins or ends in a date more exact than a year.
func (l *line) factsFirst() (first line, ok bool) {
	end := strings.Index(l.text, ". ")
	for end >= 0 && abbreviated(l.text[:end+1]) {
		next := strings.Index(l.text[end+1:], ". ")
		if next < 0 {
			return line{}, false
		}
		end += 1 + next
	}
	if end < 0 {
		return line{}, false
	}
	first = l.without(end, len(l.text))
	words := strings.Fields(first.text)
	m := first.bestDate()
	if len(words) > longestFact || m == nil || m.First.Month == 0 || !first.edgedBy(m) || narrative(first.text) {
		return line{}, false
	}
	for _, w := range words {
		if tellingWords.Has(w) {
			return line{}, false
		}
	}
	return first, true
}
