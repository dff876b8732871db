package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Paragraphs whose broken lines are entries.

// entryLines parts a paragraph whose lines, which the author broke, are entries: so many
// or more, most of them with a date of their own; below a first line that alone has none
// they are what it is over. It gives nil for others.
func (r *unitReader) entryLines(b *outline.Block, least int) []part {
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) == 1 && len(lines[0].Dates) >= least {
		lines, links = r.datedLines(b)
	}
	dated := 0
	for i := range lines {
		dated += phrase.Count(lines[i].BestDate() != nil)
	}
	if n := linesEach(lines); n > 1 {
		parts := make([]part, 0, len(lines)/n)
		for i := 0; i < len(lines); i += n {
			u := r.lineUnit(b, lines, links, i)
			u.head, u.links = lines[i:i+n], linksOf(links, i, i+n)
			parts = append(parts, part{unit: u})
		}
		return parts
	}
	if dated < least || dated*3 < len(lines)*2 || lines[0].OnlyDay() || labelledApart(lines) {
		return nil
	}
	if lines[0].BestDate() == nil && dated+1 == len(lines) {
		if u := r.paragraph(b); len(u.kids) == dated {
			return []part{{unit: u}}
		}
	}
	parts := make([]part, len(lines))
	for i := range lines {
		parts[i] = part{unit: r.lineUnit(b, lines, links, i)}
	}
	return parts
}

// mostLinesEach is how many lines an entry has at most of those that share a paragraph.
const mostLinesEach = 4

// linesEach gives how many lines each entry of a paragraph has, where it holds several that
// look alike: each begins with text set apart, which no other line does, and has its date on
// the same of its lines alone. It is 0 elsewhere.
func linesEach(lines []phrase.Line) int {
	first := -1 // line that begins the second entry
	for i := 1; i < len(lines) && first < 0; i++ {
		if setsApart(&lines[i]) {
			first = i
		}
	}
	if first < 2 || first > mostLinesEach || len(lines)%first != 0 {
		return 0
	}
	dated := -1
	for i := range lines {
		at := i % first
		if setsApart(&lines[i]) != (at == 0) {
			return 0
		}
		if has := lines[i].BestDate() != nil; has && i < first && dated < 0 {
			dated = at
		} else if has != (at == dated) {
			return 0
		}
	}
	if dated < 0 {
		return 0
	}
	return first
}

// setsApart says whether a line begins with text that is bold, a link or in quotes.
func setsApart(l *phrase.Line) bool {
	return l.Begins(phrase.Strong|phrase.Linked) || phrase.PairBegins(l.Text)
}

// lineUnit makes a unit of one of the lines of a paragraph.
func (r *unitReader) lineUnit(b *outline.Block, lines []phrase.Line, links []phrase.FoundLink, i int) *unit {
	u := r.unit(paragraphUnit, b)
	u.start, u.head, u.links = lines[i].Offset(0), lines[i:i+1], linksOf(links, i, i+1)
	return u
}

// labelledApart says whether lines are the facts of one entry: all but one or none begin
// with a label, the date's among them, and no label comes twice.
func labelledApart(lines []phrase.Line) bool {
	seen, date := map[string]bool{}, false
	for i := range lines {
		key, _, ok := lines[i].Label()
		if seen[key] {
			return false
		}
		seen[key] = true
		date = date || ok && lexicon.MeaningOf(key) == lexicon.DateMeaning
	}
	return date && len(seen) == len(lines)
}

// leastLines says how many of a paragraph's lines have to be dated to be entries: two where
// there are no others and each begins with a day or month of its own and goes on, or
// begins with a quotation and ends in its day or month, or with a name and ends in one of
// another year than the other line's or of another day.
func (r *unitReader) leastLines(b *outline.Block) int {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) != 2 {
		return 3
	}
	first, last, named := 0, 0, 0
	var other dates.Date
	for i := range lines {
		l := &lines[i]
		m := l.BestDate()
		if m == nil || m.First.Month == 0 || l.OnlyDay() {
			return 3
		}
		named += phrase.Count(namesThenDay(l, m) && m.First != other)
		other = m.First
		first += phrase.Count(m.Start == 0 && len(strings.Fields(l.Text[m.End:])) > 1)
		last += phrase.Count(phrase.PairBegins(l.Text) && m.Start > 0 && l.EdgedBy(m))
	}
	if first < 2 && last < 2 && named < 2 {
		return 3
	}
	return 2
}

// namesThenDay says whether a line is a name, with or without its place, and then a day or
// month with its year.
func namesThenDay(l *phrase.Line, m *dates.Match) bool {
	name := strings.TrimRight(l.Text[:m.Start], " ,(–—-|·:")
	return m.First.Year != 0 && strings.Trim(l.Text[m.End:], " .)") == "" && phrase.Capital(name) && len(strings.Fields(name)) <= 12 && !l.Tells() && !phrase.Narrative(l.Text)
}

// datedLines reads a paragraph by all its line ends where each line begins, or each
// ends, with its date; as prose it gives no lines.
func (r *unitReader) datedLines(b *outline.Block) ([]phrase.Line, []phrase.FoundLink) {
	lines, links := phrase.ReadLines(b, r.ends, r.order)
	first, last := 0, 0
	for i := range lines {
		if m := lines[i].BestDate(); m != nil && m.First.Year != 0 {
			first += phrase.Count(m.Start == 0)
			last += phrase.Count(strings.Trim(lines[i].Text[m.End:], " .)") == "")
		}
	}
	if n := len(lines); first < n && last < n {
		return nil, nil
	}
	return lines, links
}

// takeDeliveries makes units of the lines of a head that each state a day or month
// and what was on it, below a title on lines of their own: the occasions of one
// talk. Years alone may be an event's and a place's on lines of the same occasion.
func (u *unit) takeDeliveries(r *unitReader) {
	var at []int
	seen := map[dates.Date]bool{}
	for i := range u.head {
		m := u.head[i].BestDate()
		if m == nil {
			continue
		}
		if !u.head[i].EdgedBy(m) || seen[m.First] && m.First.Day != 0 || m.First.Month == 0 {
			return
		}
		seen[m.First] = true
		at = append(at, i)
	}
	if len(at) < 2 || at[0] == 0 || len(u.kids) > 0 {
		return
	}
	lines, links := u.head, u.links
	u.head, u.links = lines[:at[0]], linksOf(links, 0, at[0])
	for i, from := range at {
		to := len(lines)
		if i+1 < len(at) {
			to = at[i+1]
		}
		kid := r.unit(paragraphUnit, u.block)
		kid.start, kid.head, kid.links = lines[from].Offset(0), lines[from:to], linksOf(links, from, to)
		u.kids = append(u.kids, kid)
	}
}

// linksOf gives the links on a range of lines.
func linksOf(links []phrase.FoundLink, from, to int) []phrase.FoundLink {
	var some []phrase.FoundLink
	for _, l := range links {
		if from <= l.Line && l.Line < to {
			some = append(some, l)
		}
	}
	return some
}
