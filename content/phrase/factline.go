package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Lines that state facts: what tells them from prose.

// endsInDay says whether a line is a sentence, not too long, whose end or
// beginning is a full date: "Talk at the Rivercon, Bremen, 3.5.2018".
func (l *Line) endsInDay() bool {
	m := l.onlyFullDate()
	return m != nil && unsigned(l.Text) <= 50 && (m.Start == 0 || strings.Trim(l.Text[m.End:], " .)") == "")
}

// onlyFullDate gives the day that a line states, nil where it states none or several.
// Its year may stand in the event's name too: "3 May 2018 – Rivercon 2018".
func (l *Line) onlyFullDate() *dates.Match {
	var day *dates.Match
	for i := range l.Dates {
		m := &l.Dates[i]
		switch {
		case m.First.Day != 0 && day == nil:
			day = m
		case m.Form != dates.Year:
			return nil
		}
	}
	for i := range l.Dates {
		if day == nil || l.Dates[i].First.Contradicts(day.First) {
			return nil
		}
	}
	return day
}

// opensOnDay gives the only full date of a line of prose that begins with it and goes on
// behind a comma or with the author: "On 15 March 2014, we opened", nil elsewhere.
func (l *Line) opensOnDay() *dates.Match {
	m := l.onlyFullDate()
	if m == nil || m.First.Year == 0 {
		return nil
	}
	lead := strings.ToLower(strings.TrimRight(l.Text[:m.Start], " "))
	word, _, _ := strings.Cut(strings.TrimLeft(l.Text[m.End:], " "), " ")
	if lead != "" && !dayLeads.Has(lead) || !strings.HasPrefix(l.Text[m.End:], ",") && !opensAuthor(word) {
		return nil
	}
	return m
}

// dayLeads lead to the day that a sentence begins with.
var dayLeads = lexicon.Words("on am le el em il op den på")

// opensAuthor says whether a word is one by which authors call themselves.
func opensAuthor(word string) bool {
	for i := range lexicon.Tellings {
		if lexicon.Tellings[i].Self.Has(strings.ToLower(word)) {
			return true
		}
	}
	return false
}

// LongestFact is how many words a line of facts has at most, where every line end
// of the source parts lines, and where lines are whole as they are in HTML.
const LongestFact, LongestWhole = 14, 24

// longestDated is how many words a line of facts has at most right below its title that
// a date set apart begins or ends.
const longestDated = 30

// setsDate says whether a line begins or ends in a day, or a month with its year, that
// a sign parts from the rest, or that its own mark does: "**May 3, 2018** - Keynote".
func (l *Line) setsDate() bool {
	m := l.BestDate()
	if m == nil || m.First.Year == 0 || m.First.Month == 0 {
		return false
	}
	before, after := strings.TrimSpace(l.Text[:m.Start]), strings.TrimSpace(l.Text[m.End:])
	switch {
	case before == "" || before == "(" || before == "[":
		return after != "" && strings.ContainsRune(",:;.)]|·–—-", FirstRune(after))
	case strings.Trim(after, ".)] ") == "":
		return strings.ContainsRune(",:;.([|·–—-", LastRune(before))
	}
	return false
}

// unsigned counts the words of a text between spaces, signs such as dashes left out.
func unsigned(text string) int {
	n := 0
	for w := range strings.FieldsSeq(text) {
		n += Count(strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0)
	}
	return n
}

// factual says whether a line can be a line of facts rather than of prose.
func (l *Line) factual(longest int) bool {
	if _, _, ok := l.Label(); ok || l.LinksOnly() {
		return true
	}
	n := unsigned(l.Text)
	if n <= longest && l.factSentence() {
		return true
	}
	return n <= longest && !((strings.HasSuffix(l.Text, ".") && !Abbreviated(l.Text) || strings.HasSuffix(l.Text, "。")) && len(l.Dates) == 0) && (l.Atoms[0].Marks != 0 || !Narrative(l.Text))
}

// NamesPart says whether a text is, whole, what a part of what is said of a talk is called:
// "Description", "What to expect".
func NamesPart(text string) bool {
	p := lexicon.Plain(text)
	return lexicon.MeaningOf(p) == lexicon.BodyMeaning || lexicon.PartHeads[p]
}

// headsPart says whether a marked line is nothing but such a name, or the label of links.
func (l *Line) headsPart() bool {
	return len(l.Atoms) > 0 && l.Atoms[0].Marks&(Strong|Emphasis) != 0 && l.FirstEnd() >= len(strings.TrimRight(l.Text, ": ")) &&
		(NamesPart(l.Text) || LabelsOnly(l.Text) && !RolesOnly(l.Text))
}

// factSentence says whether a line that ends in a full stop states facts all the
// same: how the talk was given and where ("Poster, Rivercon."), the event alone
// ("Rivercon Autumn Meeting."), or who gave it too ("With Ada Byte.").
func (l *Line) factSentence() bool {
	text := strings.TrimSuffix(l.Text, ".")
	if text == l.Text || strings.Contains(text, ". ") {
		return false
	}
	kind, rest, ok := strings.Cut(text, ", ")
	return ok && RolesOnly(kind) && Capital(rest) || namesOthers(text) || EventLike(text) > 0 && len(strings.Fields(text)) <= 6 && capitals(text)
}

// namesOthers says whether a text names other speakers and nothing else: "With
// Ada Byte and Bob Cray".
func namesOthers(text string) bool {
	head, rest, _ := strings.Cut(text, " ")
	return leadsNames(head) && capitals(rest)
}

// leadsNames says whether a word leads to the names of other speakers, and is no name in
// capitals that is spelt alike: "mit", not "MIT".
func leadsNames(word string) bool {
	return lexicon.WithWords.Has(word) && (len(word) < 3 || word != strings.ToUpper(word))
}

// capitals says whether all words of a text begin with a capital, but for those
// that join names.
func capitals(text string) bool {
	for _, w := range strings.Fields(text) {
		if !unicode.IsUpper(FirstRune(strings.Trim(w, "(\"'"))) && !nameJoins.Has(w) {
			return false
		}
	}
	return text != ""
}

// nameJoins stand inside names, and between them.
var nameJoins = lexicon.Words("and und et y e i & de di du da do von van der den la le of for the on in")

// continues says whether a line goes on with the sentence of the line above it: it begins
// with a small letter that is not that of a month alone, "mars 2019".
func (l *Line) continues() bool {
	return unicode.IsLower(FirstRune(l.Text)) && l.Atoms[0].Marks == 0 && !l.isDate()
}

// isDate says whether a line is nothing but a date.
func (l *Line) isDate() bool {
	return len(l.Dates) == 1 && l.Dates[0].Start == 0 && l.Dates[0].End == len(l.Text)
}

// BestDate gives the date that a line states for its entry, nil where none.
func (l *Line) BestDate() *dates.Match {
	var best *dates.Match
	for i := range l.Dates {
		if m := &l.Dates[i]; l.Believes(m) && (best == nil || Precision(m) > Precision(best)) {
			best = m
		}
	}
	return best
}
