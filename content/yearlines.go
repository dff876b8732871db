package content

import (
	"slices"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Lines below a year, or a month with its year, that are talks: in the paragraph that it
// begins, or in one below it.

// yearLines makes a period over its entries of a paragraph that begins with a line which
// is nothing but a period. It gives nil for others.
func (r *unitReader) yearLines(b *outline.Block) *unit {
	lines, links := phrase.ReadLines(b, r.ends, r.order)
	if len(lines) < 2 || !areTalkLines(lines[1:]) {
		return nil
	}
	if m, ok := phrase.PeriodOf(&lines[0]); !ok || m.First.Year == 0 || m.First.Day != 0 {
		return nil
	}
	u := r.unit(sectionUnit, b)
	u.level, u.loose = 7, true
	u.head, u.links = lines[:1], linksOf(links, 0, 1)
	for i := 1; i < len(lines); i++ {
		u.kids = append(u.kids, r.lineUnit(b, lines, links, i))
	}
	return u
}

// linesBelow gives the lines of a paragraph below a period as units, where there are
// several and they are talks.
func (r *unitReader) linesBelow(b *outline.Block) []*unit {
	if b.Kind != outline.Paragraph {
		return nil
	}
	lines, links := phrase.ReadLines(b, r.ends, r.order)
	if len(lines) < 2 || !areTalkLines(lines) {
		return nil
	}
	units := make([]*unit, len(lines))
	for i := range lines {
		units[i] = r.lineUnit(b, lines, links, i)
	}
	return units
}

// areTalkLines says whether each of some lines that a period dates is a talk. They could
// as well be the parts of one, so that each line has to set its beginning apart in the
// same way and go on, or state a day or month of its own, or there are three or more of
// which each has several parts.
func areTalkLines(lines []phrase.Line) bool {
	marks, quoted, parted, days := []phrase.Mark{phrase.Strong, phrase.Emphasis, phrase.Linked}, 0, 0, 0
	for i := range lines {
		l := &lines[i]
		m := l.BestDate()
		if m != nil && m.First.Year != 0 || l.LinksOnly() || phrase.Narrative(l.Text) || len(strings.Fields(l.Text)) > longestName {
			return false
		}
		several := l.Texts() > 1
		marks = slices.DeleteFunc(marks, func(m phrase.Mark) bool { return !several || !l.Begins(m) || l.Wholly(m) })
		quoted += phrase.Count(several && phrase.PairBegins(l.Text))
		parted += phrase.Count(strings.Contains(l.Text, ", "))
		days += phrase.Count(m != nil && several)
	}
	n := len(lines)
	return len(marks) > 0 || quoted == n || days == n || n > 2 && parted == n
}
