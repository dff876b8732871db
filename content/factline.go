package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"unicode"

	"talkfeed/content/dates"
)

// Lines that state facts: what tells them from prose.

// endsInDay says whether a line is a sentence, not too long, whose end or
// beginning is a full date: "Talk at the Rivercon, Bremen, 3.5.2018".
func (l *line) endsInDay() bool {
	m := l.onlyFullDate()
	return m != nil && unsigned(l.text) <= 50 && (m.Start == 0 || strings.Trim(l.text[m.End:], " .)") == "")
}

// onlyFullDate gives the day that a line states, nil where it states none or several.
// Its year may stand in the event's name too: "3 May 2018 – Rivercon 2018".
func (l *line) onlyFullDate() *dates.Match {
	var day *dates.Match
	for i := range l.dates {
		m := &l.dates[i]
		switch {
		case m.First.Day != 0 && day == nil:
			day = m
		case m.Form != dates.Year:
			return nil
		}
	}
	for i := range l.dates {
		if day == nil || l.dates[i].First.Contradicts(day.First) {
			return nil
		}
	}
	return day
}

// longestFact is how many words a line of facts has at most, where every line end
// of the source parts lines, and where lines are whole as they are in HTML.
const longestFact, longestWhole = 14, 24

// longestDated is how many words a line of facts has at most right below its title that
// a date set apart begins or ends.
const longestDated = 30

// setsDate says whether a line begins or ends in a day, or a month with its year, that
// a sign parts from the rest, or that its own mark does: "**May 3, 2018** - Keynote".
func (l *line) setsDate() bool {
	m := l.bestDate()
	if m == nil || m.First.Year == 0 || m.First.Month == 0 {
		return false
	}
	before, after := strings.TrimSpace(l.text[:m.Start]), strings.TrimSpace(l.text[m.End:])
	switch {
	case before == "" || before == "(" || before == "[":
		return after != "" && strings.ContainsRune(",:;.)]|·–—-", firstRune(after))
	case strings.Trim(after, ".)] ") == "":
		return strings.ContainsRune(",:;.([|·–—-", lastRune(before))
	}
	return false
}

// unsigned counts the words of a text between spaces, signs such as dashes left out.
func unsigned(text string) int {
	n := 0
	for w := range strings.FieldsSeq(text) {
		n += count(strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0)
	}
	return n
}

// factual says whether a line can be a line of facts rather than of prose.
func (l *line) factual(longest int) bool {
	if _, _, ok := l.label(); ok || l.linksOnly() {
		return true
	}
	n := unsigned(l.text)
	if n <= longest && l.factSentence() {
		return true
	}
	return n <= longest && !(strings.HasSuffix(l.text, ".") && !abbreviated(l.text) && len(l.dates) == 0) && (l.atoms[0].marks != 0 || !narrative(l.text))
}

// factSentence says whether a line that ends in a full stop states facts all the
// same: how the talk was given and where ("Poster, Rivercon."), the event alone
// ("Rivercon Autumn Meeting."), or who gave it too ("With Ada Byte.").
func (l *line) factSentence() bool {
	text := strings.TrimSuffix(l.text, ".")
	if text == l.text || strings.Contains(text, ". ") {
		return false
	}
	kind, rest, ok := strings.Cut(text, ", ")
	return ok && rolesOnly(kind) && capital(rest) || namesOthers(text) || eventLike(text) > 0 && len(strings.Fields(text)) <= 6 && capitals(text)
}

// namesOthers says whether a text names other speakers and nothing else: "With
// Ada Byte and Bob Cray".
func namesOthers(text string) bool {
	head, rest, _ := strings.Cut(text, " ")
	return lexicon.WithWords.Has(head) && capitals(rest)
}

// capitals says whether all words of a text begin with a capital, but for those
// that join names.
func capitals(text string) bool {
	for _, w := range strings.Fields(text) {
		if !unicode.IsUpper(firstRune(strings.Trim(w, "(\"'"))) && !nameJoins.Has(w) {
			return false
		}
	}
	return text != ""
}

// nameJoins stand inside names, and between them.
var nameJoins = lexicon.Words("and und et y e i & de di du da von van der den la le of for the on in")

// continues says whether a line goes on with the sentence of the line above it.
func (l *line) continues() bool {
	return unicode.IsLower(firstRune(l.text)) && l.atoms[0].marks == 0
}

// bestDate gives the date that a line states for its entry, nil where none.
func (l *line) bestDate() *dates.Match {
	var best *dates.Match
	for i := range l.dates {
		if m := &l.dates[i]; l.believes(m) && (best == nil || precision(m) > precision(best)) {
			best = m
		}
	}
	return best
}
