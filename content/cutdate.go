package content

import (
	"strings"
	"unicode/utf8"

	"talkfeed/content/dates"
)

// Dates on a line, and what belongs to them.

// standsAlone says whether a date is told apart from the words around it. A year
// that ends a name ("PyConFR 2018") belongs to the name.
func standsAlone(text string, m *dates.Match) bool {
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
		return (strings.ContainsRune(",;([–—-·|•:/、.", r) || endsInPlace(before)) && (after == "" || strings.ContainsRune(",;()[]–—-·|•:/、.", n))
	}
	return true
}

// setApart says whether a date in a line stands alone, or would but for a link
// that follows it.
func (l *line) setApart(m *dates.Match) bool {
	for _, a := range l.atoms {
		if a.start >= m.End && a.marks&linked != 0 && strings.TrimSpace(l.text[m.End:a.start]) == "" {
			return standsAlone(l.text[:m.End], m)
		}
	}
	return standsAlone(l.text, m)
}

// leadIns stand before a date and belong to it.
var leadIns = []string{" on", " am", " vom", " le", " den", " el", " from", " in", " du", " kl", " im", " since", " no dia", " em", " el día", " —", " –", " -"}

// cutDate cuts out a date with the brackets, commas and lead-in words that are
// its own.
func (c *cutter) cutDate(m *dates.Match) {
	start, end := m.Start, m.End
	text := c.l.text
	if strings.HasPrefix(text[end:], " o'clock") {
		end += len(" o'clock")
	}
	if start > 0 && end < len(text) && (text[start-1] == '(' && text[end] == ')' || text[start-1] == '[' && text[end] == ']') {
		start, end = start-1, end+1
	} else if start > 0 {
		before := strings.TrimRight(text[:start], " ")
		for _, w := range leadIns {
			if l := strings.ToLower(before); strings.HasSuffix(l, w) && len(l) == len(before) {
				start = len(before) - len(w)
				break
			} else if l == strings.TrimSpace(w) {
				start = 0
				break
			}
		}
	}
	c.cuts = append(c.cuts, cut{start: start, end: end, date: m})
}

// endsInPlace says whether a text ends, behind a comma or an opening bracket, in the
// name of a place, which a year behind it is no part of: "Bremen, Germany 2018".
func endsInPlace(text string) bool {
	i := strings.LastIndexAny(text, ",([")
	if i < 0 {
		return false
	}
	name := strings.TrimSpace(text[i+1:])
	return name != "" && len(strings.Fields(name)) <= 3 && (isCountry(name) || isTown(name))
}
