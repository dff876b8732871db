package content

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// What shows that a paragraph names a talk, where no list, table or card does.

// namesOccasion says whether a paragraph is one line of where and when: a name, its place
// behind a comma, and a month or day at an end of the line.
func (u *unit) namesOccasion() bool {
	if len(u.head) != 1 || len(strings.Fields(u.head[0].Text)) > longestName/2 || u.head[0].Tells() {
		return false
	}
	l := &u.head[0]
	m := l.BestDate()
	if m == nil || m.First.Month == 0 || !l.EdgedBy(m) {
		return false
	}
	name, place := phrase.SplitPlace(phrase.TrimDate(l, m))
	return name != "" && place != "" && phrase.Capital(name)
}

// givesTitle says whether a paragraph begins with a dated sentence that says that a talk
// was given, and marks its title or names its event.
func (r *unitReader) givesTitle(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) == 0 || lines[0].BestDate() == nil {
		return false
	}
	if lines[0].SaysEvent() {
		return true
	}
	if len(strings.Fields(lines[0].Text)) > longestName {
		return false
	}
	for _, c := range lines[0].Chunks(0) {
		if c.Kind == phrase.TextChunk && c.Start > 0 && (c.Quoted || c.Marks&(phrase.Strong|phrase.Emphasis|phrase.Linked) != 0) && !phrase.LabelsOnly(c.Text) {
			before := strings.FieldsSeq(strings.ToLower(lines[0].Text[:c.Start]))
			for w := range before {
				if phrase.OpenVerbs[w] {
					return true
				}
			}
			return false
		}
	}
	return false
}

// listsParts says whether a paragraph is short and has several parts, as a line of a
// list has.
func (u *unit) listsParts() bool {
	if len(u.head) == 0 || len(u.head) > mostLines {
		return false
	}
	words, parts := 0, 0
	for i := range u.head {
		l := &u.head[i]
		if phrase.Narrative(l.Text) || l.Tells() {
			return false
		}
		parts += l.Texts()
		if label, _, ok := strings.Cut(l.Text, ": "); !ok || i == 0 || phrase.WordsIn(label) > 2 {
			words += l.Words(longestName)
		}
	}
	return words <= longestName && parts > 1
}

// mostLines is how many lines such a paragraph has at most.
const mostLines = 8

// endsInPlace says whether a paragraph is one short line of three parts or more between
// commas, of which the last is a place: "Knots, Topology Days, Pisa".
func (u *unit) endsInPlace() bool {
	return len(u.head) == 1 && strings.Count(u.head[0].Text, ", ") > 1 && len(strings.Fields(u.head[0].Text)) <= longestName && !phrase.Narrative(u.head[0].Text) && !u.head[0].Tells() && phrase.EndsInPlace(strings.TrimRight(u.head[0].Text, " ."))
}

// endsInDay says whether a paragraph is one line of several parts that ends in a day, as a
// citation of a talk does, whatever its length.
func (u *unit) endsInDay() bool {
	if len(u.head) != 1 || len(u.head[0].Dates) == 0 || phrase.Narrative(u.head[0].Text) {
		return false
	}
	l := &u.head[0]
	m := &l.Dates[len(l.Dates)-1]
	return m.First.Day != 0 && m.First.Month != 0 && l.Texts() > 1 && lexicon.Plain(l.Text[m.End:]) == ""
}

// onlyLinks says whether all lines of a unit's head are links with labels for texts:
// such only says something of what stands above it.
func (u *unit) onlyLinks() bool {
	for i := range u.head {
		if !u.head[i].LinksOnly() {
			return false
		}
	}
	return len(u.head) > 0
}

// edgedByDay says whether a paragraph is one line that begins or ends in a day or month, or
// begins with a year, set apart by a mark, and is a name else: it has several words, and no
// verb of a sentence.
func (u *unit) edgedByDay() bool {
	if len(u.head) != 1 {
		return false
	}
	l := &u.head[0]
	m := l.BestDate()
	if m == nil || m.First.Month == 0 && m.Form != dates.Numeric && m.Start > 0 || !l.EdgedBy(m) || phrase.Narrative(l.Text) {
		return false
	}
	before, after := strings.TrimSpace(l.Text[:m.Start]), strings.TrimSpace(l.Text[m.End:])
	if mark := phrase.LastRune(before); before != "" && unicode.IsLetter(mark) || before == "" && unicode.IsLetter(phrase.FirstRune(after)) {
		return false
	}
	name := phrase.TrimDate(l, m)
	words := phrase.WordsIn(name)
	return phrase.Capital(name) && (words > 2 || words == 2 && !strings.ContainsAny(name, "0123456789")) && words <= longestName && !phrase.HasTellingWord(name)
}

// names says whether a paragraph's first line is short, no sentence that tells
// something, and sets a title apart.
func (u *unit) names() bool {
	if len(u.head) == 0 {
		return false
	}
	l, dated := &u.head[0], false
	if len(u.head) > 1 && l.OnlyDay() || len(l.Atoms) > 0 && l.Atoms[0].Datetime != "" {
		l, dated = &u.head[min(1, len(u.head)-1)], true
	}
	return l.Words(longestName) <= longestName && !phrase.Narrative(l.Text) && !l.LinksOnly() && (dated || u.titled() || l.Begins(phrase.Linked|phrase.Strong) && l.Texts() > 1)
}

// longestName is how many words a line has at most that names an entry.
const longestName = 40
