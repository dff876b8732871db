package phrase

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Academic citations: "Doe A, Roe B (2019). Title. Paper presented to the Event,
// Town." What stands before the year is the authors, and full stops part the
// rest.

// cutCitation cuts a line that is a citation. It gives the end of the authors, 0
// where the line is none.
func (c *cutter) cutCitation() int {
	text := c.l.Text
	for i := range c.l.Dates {
		m := &c.l.Dates[i]
		if authors := bareYear(text, m); authors > 0 {
			c.cutStops(m.End)
			return authors
		}
		if m.Form != dates.Year && m.Form != dates.Named || m.First.Day != 0 && !leadingYear(text, m) || !Enclosed(text, m.Start, m.End) || !authorList(text[:m.Start-1]) && !personNames(strings.TrimRight(text[:m.Start-1], " ")) {
			continue
		}
		rest := text[m.End+1:]
		if !strings.HasPrefix(rest, ".") && !strings.HasPrefix(rest, ",") && !strings.HasPrefix(rest, ":") {
			continue
		}
		c.cutStops(titleNote(text, m.End+2))
		return m.Start - 1
	}
	return c.cutAuthors()
}

// cutStops cuts a line at the full stops behind a place in it.
func (c *cutter) cutStops(at int) {
	for text := c.l.Text; ; {
		n := strings.Index(text[at:], ". ")
		if n < 0 {
			return
		}
		if n == 0 || !Abbreviated(text[:at+n+1]) {
			c.cuts = append(c.cuts, cut{start: at + n, end: at + n + 2, sep: "."})
		}
		at += n + 2
	}
}

// bareYear gives the end of the authors before a bare year that a full stop
// parts from the title, "Doe, J., 2022. Title"; 0 where there are none.
func bareYear(text string, m *dates.Match) int {
	authors, ok := strings.CutSuffix(text[:m.Start], ", ")
	if !ok || m.Form != dates.Year || !strings.HasPrefix(text[m.End:], ". ") || !strings.HasSuffix(authors, ".") || !authorList(authors) {
		return 0
	}
	return len(authors)
}

// titleNote gives where the note in brackets stands that ends a reference's title,
// "[Conference talk]", or from where there is none.
func titleNote(text string, from int) int {
	for at := from; at < len(text); {
		i := strings.Index(text[at:], " [")
		if i < 0 {
			break
		}
		at += i + 2
		if end := strings.IndexByte(text[at:], ']'); end > 0 && RolesOnly(text[at:at+end]) {
			return at + end
		}
	}
	return min(from, len(text))
}

// leadingYear says whether a date begins with its year, as in references.
func leadingYear(text string, m *dates.Match) bool {
	return strings.HasPrefix(text[m.Start:], strconv.Itoa(m.First.Year))
}

// cutAuthors cuts a citation without a year behind the authors: "Doe A, Roe B.
// Title. Event, Town, May 2019".
func (c *cutter) cutAuthors() int {
	text := c.l.Text
	end := authorsEnd(text)
	if end < 3 || end > 400 || strings.ContainsRune(text[:end], '(') || !authorList(text[:end]) || !strings.Contains(text[end+2:], ". ") {
		return 0
	}
	if len(c.l.Dates) > 0 && c.l.Dates[0].End <= end {
		return 0 // "Rivercon DE, May 2019. Title"
	}
	for at := end; ; {
		c.cuts = append(c.cuts, cut{start: at, end: at + 2, sep: "."})
		n := strings.Index(text[at+2:], ". ")
		if n < 0 {
			return end
		}
		at += 2 + n
	}
}

// authorsEnd gives where the full stop stands that could end the authors of a
// citation: the first behind two letters or more, or behind an initial that a name
// stands before, as in "Doe A. Title" and "Doe, A. Title".
func authorsEnd(text string) int {
	for at := 0; ; {
		n := strings.Index(text[at:], ". ")
		if n < 0 {
			return -1
		}
		end := at + n
		last := strings.LastIndexAny(text[:end], ",&;")
		if !allInitials(text[last+1:end]) || last > 0 && text[last] == ',' && endsInSurname(text[:last]) && !goesOnInAuthors(text[end+2:]) {
			return end
		}
		at = end + 2
	}
}

// endsInSurname says whether the last part of a list of names is one without initials.
func endsInSurname(names string) bool {
	name := strings.TrimSpace(names[strings.LastIndexAny(names, ",&;")+1:])
	return Capital(name) && !strings.ContainsAny(name, ".0123456789") && len(strings.Fields(name)) <= 3
}

// goesOnInAuthors says whether what follows an initial is another one, or leads to a further name.
func goesOnInAuthors(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	return word == "&" || nameParticles[word] || strings.HasSuffix(strings.TrimRight(word, ",;"), ".") && allInitials(strings.TrimRight(word, ".,;"))
}

// allInitials says whether the beginning of a name holds nothing but initials, with
// full stops between them: "A", "A. H", "Yu. V", "J.-P".
func allInitials(name string) bool {
	fields := strings.Fields(name)
	for i, w := range fields {
		stopped := i == len(fields)-1 || strings.HasSuffix(w, ".")
		for part := range strings.FieldsFuncSeq(w, func(r rune) bool { return r == '.' || r == '-' }) {
			n := utf8.RuneCountInString(part)
			if !unicode.IsUpper(FirstRune(part)) || n > 2 || n == 2 && !stopped {
				return false
			}
		}
	}
	return len(fields) > 0
}

// authorList says whether a text is a list of names with initials, as in
// "Doe A, Roe BC".
func authorList(text string) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == '&' || r == ';' })
	named := 0
	for _, p := range parts {
		fields := strings.Fields(p)
		if len(fields) == 0 || len(fields) > 5 || slices.ContainsFunc(fields, isCommonWord) {
			continue
		}
		for _, w := range fields {
			w = initialMarks.Replace(w)
			if len(w) <= 3 && w != "" && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsUpper(r) }) < 0 {
				named++
				break
			}
		}
	}
	return named > 0 && named*2 >= len(parts)
}

// NamesAuthors says whether a text is nothing but names with dotted initials, as stand below
// the title of a paper: "A. Doe, R. Roe & D. Poe".
func NamesAuthors(text string) bool {
	initials := 0
	for w := range strings.FieldsSeq(text) {
		w = strings.TrimRight(w, ",;")
		if isCommonWord(w) || strings.ContainsAny(w, "0123456789:!?()") {
			return false
		}
		initials += Count(len(w) > 1 && w[len(w)-1] == '.' && len(initialMarks.Replace(w)) <= 3 && unicode.IsUpper(FirstRune(w)))
	}
	return initials > 1 && authorList(text)
}

// isCommonWord says whether a word begins with a small letter and is none that names
// have: "A tour of rivers" is no author.
func isCommonWord(w string) bool {
	r := FirstRune(strings.TrimLeft(w, "*_"))
	return unicode.IsLower(r) && !nameParticles[strings.TrimRight(w, ".")]
}

// nameParticles stand in names in small letters, and between names.
var nameParticles = lexicon.Words("van von der den de del della di da do dos du la le el al bin ibn ter ten zu zur af av y e i et and und")

// initialMarks are written with initials: "M.-H.".
var initialMarks = strings.NewReplacer(".", "", "-", "", "*", "")

// cutGiven cuts at the words that lead to the event in a sentence: "Paper
// presented to the".
func (c *cutter) cutGiven() {
	start, end := leadTo(c.l.Text, false)
	if start < 0 || start == 0 && !leadsAlone(c.l.Text, end) || !strings.HasPrefix(c.l.Text[end:], " ") {
		return
	}
	end++
	for _, article := range []string{"the ", "joint ", "an ", "a "} {
		if strings.HasPrefix(c.l.Text[end:], article) {
			end += len(article)
		}
	}
	c.cuts = append(c.cuts, cut{start: start, end: end, sep: "at"})
}

// leadsAlone says whether the words that a text begins with, up to an offset, lead to
// an event though nothing stands before them: a name follows, and no preposition parts
// them at which lines are cut anyway, so that a "Keynote at Rivercon" stays a keynote.
func leadsAlone(text string, end int) bool {
	for _, w := range lexicon.AtWords {
		if strings.HasSuffix(strings.ToLower(text[:end]), strings.TrimRight(w, " ")) {
			return false
		}
	}
	return leadsToName(strings.TrimSpace(text[end:]))
}

// cutRoles cuts at a full stop that ends a title, as in "Slow queries. Keynote,
// Rivercon": what follows says first how the talk was given.
func (c *cutter) cutRoles() {
	text := c.l.Text
	for at := 0; ; {
		i := strings.IndexAny(text[at:], ".?!")
		if i < 0 {
			return
		}
		end := at + i + 1
		if rest, ok := strings.CutPrefix(text[end:], " "); ok {
			first, _, ok := strings.Cut(rest, ",")
			if ok && len(first) < 40 && RolesOnly(first) {
				start := end
				if text[end-1] == '.' {
					start--
				}
				c.cuts = append(c.cuts, cut{start: start, end: end + 1, sep: "."})
				return
			}
		}
		at = end
	}
}

// Enclosed says whether text[start:end] stands alone in brackets.
func Enclosed(text string, start, end int) bool {
	return start > 0 && end < len(text) && (text[start-1] == '(' || text[start-1] == '[') && (text[end] == ')' || text[end] == ']')
}
