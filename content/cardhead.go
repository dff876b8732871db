package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// The heads of cards and items: the line that names the entry need not stand first.

// leadOf gives the date that is all of the first of several blocks, its day, month and
// year on lines of their own as in a calendar's box; or the year or month that is all of
// the first of several paragraphs, which are all there is: it dates them, as a full date
// would that stood there.
func (r *unitReader) leadOf(blocks []*outline.Block) dates.Date {
	if len(blocks) < 2 || blocks[0].Kind != outline.Paragraph {
		return dates.Date{}
	}
	lines, links := phrase.ReadLines(blocks[0], phrase.BreaksOnly, r.order)
	if len(links) > 0 {
		return dates.Date{}
	}
	if d := dateOnLines(lines); !d.IsZero() {
		return d
	}
	for _, b := range blocks[1:] {
		if b.Kind != outline.Paragraph {
			return dates.Date{}
		}
	}
	if len(lines) != 1 {
		return dates.Date{}
	}
	if m := lines[0].Dates; len(m) == 1 && m[0].Form == dates.Year && m[0].Last.IsZero() && m[0].Start == 0 && m[0].End == len(lines[0].Text) {
		return m[0].First
	}
	if month, ok := dates.ParseMonth(lexicon.Plain(lines[0].Text)); ok && !phrase.IsNumber(lexicon.Plain(lines[0].Text)) {
		return dates.Date{Month: month}
	}
	return dates.Date{}
}

// mostFacts is how many lines of facts stand below the heading of an entry, at most.
const mostFacts = 4

// takeLead takes the year or the month of a year that stands alone right below a heading
// for its date, where but a few lines follow and no other period: lines of facts, and not
// what the period is over.
func (u *unit) takeLead(r *unitReader, blocks []*outline.Block) []*outline.Block {
	if u.level < 2 || len(blocks) < 2 || len(blocks) > mostFacts || u.isPeriod() {
		return blocks
	}
	facts := flatten(blocks)
	if len(facts) < 2 || len(facts) > mostFacts || !r.isPeriod(facts[0]) {
		return blocks
	}
	for _, b := range facts[1:] {
		if b.Kind != outline.Paragraph || r.isPeriod(b) {
			return blocks
		}
	}
	u.lead = r.periodOf(facts[0])
	return facts[1:]
}

// dateOnLines gives the date whose day, month and year each stand on a line of their
// own, as in a column for dates.
func dateOnLines(lines []phrase.Line) dates.Date {
	if len(lines) < 2 || len(lines) > 3 {
		return dates.Date{}
	}
	var all []string
	for i := range lines {
		all = append(all, lines[i].Text)
	}
	text := strings.Join(all, " ")
	if m := dates.Find(text, dates.Options{}); len(m) == 1 && m[0].Start == 0 && m[0].End == len(text) && m[0].First.Year != 0 && m[0].First.Month != 0 && m[0].Last.IsZero() {
		return m[0].First
	}
	return dates.Date{}
}

// laterHead gives the index of the heading that names a card although lines of facts
// stand before it: the date, or how the talk was given. It is 0 where there is none.
func (r *unitReader) laterHead(blocks []*outline.Block) int {
	i := 0
	for i < len(blocks) && i < 4 && blocks[i].Kind == outline.Paragraph {
		if len(strings.Fields(outline.RunsText(blocks[i].Runs))) > phrase.LongestWhole {
			return 0
		}
		i++
	}
	if i == 0 || i == len(blocks) || blocks[i].Kind != outline.Section || !r.leadsIn(blocks[0]) {
		return 0
	}
	head := outline.RunsText(blocks[i].Runs)
	if _, category := phrase.HeadingRole(head); category || phrase.LabelsOnly(head) || len(dates.Find(head, dates.Options{})) > 0 {
		return 0
	}
	for _, b := range slices.Concat(subtitleAsLine(blocks[i].Blocks), blocks[i+1:]) {
		if b.Kind != outline.Paragraph && b.Kind != outline.Group {
			return 0
		}
	}
	return i
}

// headFirst puts the lines of facts before a heading below it.
func headFirst(blocks []*outline.Block, at int) []*outline.Block {
	section := *blocks[at]
	section.Blocks = nil
	for _, b := range blocks[:at] {
		fact := *b
		if fact.Class == "" {
			fact.Class = apartClass
		}
		section.Blocks = append(section.Blocks, &fact)
	}
	section.Blocks = append(section.Blocks, subtitleAsLine(blocks[at].Blocks)...)
	return append([]*outline.Block{&section}, blocks[at+1:]...)
}

// subtitleAsLine makes a line of the heading right below a card's own, where it is the
// only one and nothing but paragraphs follow: the smaller heading is how the line looks.
func subtitleAsLine(blocks []*outline.Block) []*outline.Block {
	if len(blocks) == 0 || blocks[0].Kind != outline.Section || holdsSection(blocks[1:]) || !phrase.HasText(blocks[0]) {
		return blocks
	}
	for _, b := range blocks[0].Blocks {
		if b.Kind != outline.Paragraph && b.Kind != outline.Group {
			return blocks
		}
	}
	if _, category := phrase.HeadingRole(outline.RunsText(blocks[0].Runs)); category {
		return blocks
	}
	line := *blocks[0]
	line.Kind, line.Level, line.Blocks, line.Class = outline.Paragraph, 0, nil, apartClass
	return slices.Concat([]*outline.Block{&line}, blocks[0].Blocks, blocks[1:])
}

// factAsLine is subtitleAsLine below a heading that can be a talk's title, where the smaller
// one names its event or place.
func (u *unit) factAsLine(blocks []*outline.Block) []*outline.Block {
	if u.level < 2 || len(u.head) != 1 || u.dates() || namesFact(u.head[0].Text) || len(blocks) == 0 || blocks[0].Kind != outline.Section {
		return blocks
	}
	if text := outline.RunsText(blocks[0].Runs); !namesFact(text) || len(dates.Find(text, dates.Options{})) > 0 {
		return blocks
	}
	return subtitleAsLine(blocks)
}

// leadsIn says whether a paragraph holds little but a date, or says how a talk was
// given.
func (r *unitReader) leadsIn(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) == 0 || len(lines) > 3 {
		return false
	}
	dated, rest := 0, 0
	for i := range lines {
		l := &lines[i]
		if phrase.RolesOnly(l.Text) {
			continue
		}
		other := len(l.Text)
		if m, ok := phrase.PeriodOf(l); ok && m.First.Year != 0 {
			dated, other = dated+1, 0
		} else if m := l.BestDate(); m != nil {
			dated, other = dated+1, other-(m.End-m.Start)
		}
		rest += other
	}
	return rest <= 30 && (dated == 1 || rest == 0)
}
