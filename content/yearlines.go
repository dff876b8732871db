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
// several and they are talks, or names as below all periods of the page.
func (r *unitReader) linesBelow(b *outline.Block) []*unit {
	if b.Kind != outline.Paragraph {
		return nil
	}
	lines, links := phrase.ReadLines(b, r.ends, r.order)
	if (len(lines) < 2 || !areTalkLines(lines)) && !(r.talks && areNames(lines) && r.names()) {
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

// areNames says whether lines are names and nothing else: short, of one part each and no date.
func areNames(lines []phrase.Line) bool {
	for i := range lines {
		l := &lines[i]
		if l.Texts() != 1 || len(l.Dates) > 0 || l.LinksOnly() || l.Tells() || phrase.Narrative(l.Text) || phrase.WordsIn(l.Text) > longestLoneName || strings.HasSuffix(l.Text, ".") {
			return false
		}
		if _, _, label := l.Label(); label {
			return false
		}
	}
	return len(lines) > 0
}

// longestLoneName is how many words a line has at most that lists nothing but a name.
const longestLoneName = 8

// pageNames says whether below each of the page's years that stand over one paragraph alone its
// lines are names, too many below one of them to be the parts of one talk.
func (r *unitReader) pageNames(root *outline.Block) bool {
	most, ok := r.mostNames(root.Blocks, 40)
	return ok && most > mostParts
}

// mostParts is how many lines one talk has at most, each of them a name: title, event, host
// and place.
const mostParts = 4

func (r *unitReader) mostNames(blocks []*outline.Block, depth int) (most int, ok bool) {
	for _, b := range blocks {
		if b.Kind != outline.Section && b.Kind != outline.Group || depth == 0 {
			continue
		}
		n, ok := 0, true
		switch lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order); {
		case b.Kind == outline.Group || len(b.Blocks) != 1 || b.Blocks[0].Kind != outline.Paragraph || len(lines) != 1:
			n, ok = r.mostNames(b.Blocks, depth-1)
		default:
			if _, period := phrase.PeriodOf(&lines[0]); period {
				below, _ := phrase.ReadLines(b.Blocks[0], r.ends, r.order)
				n, ok = len(below), areNames(below)
			}
		}
		if !ok {
			return 0, false
		}
		most = max(most, n)
	}
	return most, true
}
