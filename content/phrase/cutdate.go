package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
)

// Dates on a line, and what belongs to them.

// StandsAlone says whether a date is told apart from the words around it. A year
// that ends a name ("PyConFR 2018") belongs to the name.
func StandsAlone(text string, m *dates.Match) bool {
	switch m.Form {
	case dates.ShortYear:
		return false
	case dates.Year:
		if !m.Last.IsZero() {
			return true
		}
		before := strings.TrimRight(text[:m.Start], " ")
		after := strings.TrimLeft(text[m.End:], " ")
		if before == "" {
			return !strings.HasPrefix(after, ".") && after != ""
		}
		r, _ := utf8.DecodeLastRuneInString(before)
		n, _ := utf8.DecodeRuneInString(after)
		return (strings.ContainsRune(",;([–—-·|•:/、.", r) || unicode.Is(unicode.So, r) || r == '\uFE0F' || EndsInPlace(before)) && (after == "" || strings.ContainsRune(",;()[]–—-·|•:/、.", n))
	}
	return true
}

// setApart says whether a date in a line stands alone, or would but for a link
// that follows it.
func (l *Line) setApart(m *dates.Match) bool {
	if l.inSubject(m) {
		return false
	}
	for _, a := range l.Atoms {
		if a.Start >= m.End && a.Marks&Linked != 0 && strings.TrimSpace(l.Text[m.End:a.Start]) == "" {
			return StandsAlone(l.Text[:m.End], m)
		}
	}
	return StandsAlone(l.Text, m)
}

// leadIns stand before a date and belong to it.
var leadIns = []string{" on", " am", " vom", " le", " den", " el", " from", " in", " du", " kl", " im", " since", " no dia", " em", " en", " nel", " w", " we", " в", " el día", " τον", " τη", " την", " στις", " —", " –", " -"}

// cutDate cuts out a date with the brackets, commas and lead-in words that are
// its own.
func (c *cutter) cutDate(m *dates.Match) {
	start, end := m.Start, m.End
	text := c.l.Text
	if strings.HasPrefix(text[end:], " o'clock") {
		end += len(" o'clock")
	}
	if start > 0 && end < len(text) && (text[start-1] == '(' && text[end] == ')' || text[start-1] == '[' && text[end] == ']') {
		start, end = start-1, end+1
	} else if start > 0 {
		start = beforeLeadIn(text, beforeLeadIn(text, start, leadIns), givenIns)
		if start > 0 && start < m.Start && end < len(text) && text[start-1] == '(' && text[end] == ')' {
			start, end = start-1, end+1 // (held May 2021)
		}
	}
	c.cuts = append(c.cuts, cut{start: start, end: end, date: m})
}

// givenIns stand before such words or the date, and say no more than that the talk was
// given then: "Slow queries, held on 5 May 2021".
var givenIns = []string{", held", ", given", ", presented", ", delivered", ", recorded", ", gehalten", ", donné", ", présenté", "(held", "(given", "(presented", "(delivered", "(recorded", "(gehalten"}

// beforeLeadIn gives where the first of the words begins that a text before an offset ends
// in, else the offset. The bracket that one begins with is none of it.
func beforeLeadIn(text string, at int, leadIns []string) int {
	before := strings.TrimRight(text[:at], " ")
	lower := strings.ToLower(before)
	for _, w := range leadIns {
		if strings.HasSuffix(lower, w) && len(lower) == len(before) {
			return len(before) - len(strings.TrimPrefix(w, "("))
		} else if lower == strings.TrimSpace(w) {
			return 0
		}
	}
	return at
}

// EndsInPlace says whether a text ends, behind a comma or an opening bracket, in the
// name of a place, which a year behind it is no part of: "Bremen, Germany 2018".
func EndsInPlace(text string) bool {
	i := strings.LastIndexAny(text, ",([")
	if i < 0 {
		return false
	}
	name := strings.TrimSpace(text[i+1:])
	return name != "" && len(strings.Fields(name)) <= 3 && (isCountry(name) || isTown(name))
}
