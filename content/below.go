package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Units of what follows a unit or stands below one that is no entry.

// list gives the units of a list: its items. Behind a paragraph that is an entry they
// are its kids unless they state dates; what only tells facts is part of a body.
func (r *unitReader) list(b *outline.Block, before []part) []part {
	items, dated := []*unit(nil), false
	for _, item := range b.Blocks {
		if u := r.item(item); !u.leadsDown() {
			items = append(items, u)
			dated = dated || u.dates()
		}
	}
	if items == nil {
		return []part{{block: b}}
	}
	var parts []part
	after, facts := afterUnit(before, paragraphUnit), allFacts(items)
	if !facts {
		items = pairItems(giveLinks(items))
	}
	for _, u := range items {
		if !facts {
			parts = append(parts, unitParts(u, after && !dated)...)
			continue
		}
		for _, c := range u.block.Blocks {
			parts = append(parts, part{block: c, after: after})
		}
	}
	return parts
}

// giveLinks takes the items of a list that only lead to slides or a recording, each
// behind one that is none, for links of that one.
func giveLinks(items []*unit) []*unit {
	var others []*unit
	runs := 0
	for i, u := range items {
		runs += phrase.Count(u.leadsTo() && i > 0 && !items[i-1].leadsTo())
		if !u.leadsTo() {
			others = append(others, u)
		}
	}
	if items[0].leadsTo() || runs < len(others) {
		return items
	}
	var last *unit
	for _, u := range items {
		if !u.leadsTo() {
			last = u
			continue
		}
		last.links, last.given = append(last.links, u.links...), append(last.given, u.block)
	}
	return others
}

// leadsDown says whether a unit belongs to a table of contents: it is nothing but an
// undated link to a place on the same page, or stands over such.
func (u *unit) leadsDown() bool {
	for _, b := range u.body {
		if b.Kind != outline.List { // of contents, as others are units
			return false
		}
	}
	if len(u.kids) > 0 || u.dates() {
		return false
	}
	if len(u.links) == 0 {
		return len(u.body) > 0
	}
	return len(u.head) == 1 && len(u.links) == 1 && u.links[0].Text == u.head[0].Text && len(u.links[0].URL) > 1 && u.links[0].URL[0] == '#'
}

// isDay says whether a unit's head is nothing but a day.
func (u *unit) isDay() bool { return len(u.head) == 1 && u.head[0].OnlyDay() }

// takeDay makes an entry of what stands below a day: its first paragraph is the head,
// as that of the line after a day is.
func (u *unit) takeDay(r *unitReader) {
	for i, b := range u.body {
		if b.Kind != outline.Paragraph || !phrase.HasText(b) {
			continue
		}
		if k := r.paragraph(b); len(k.head) > 0 && len(strings.Fields(k.head[0].Text)) <= longestName && !phrase.Narrative(k.head[0].Text) {
			k.body = append(k.body, u.body[i+1:]...)
			u.body, u.kids = u.body[:i], []*unit{k}
		}
		return
	}
}

// isPeriod says whether a unit's head is nothing but a period or a month.
func (u *unit) isPeriod() bool {
	if len(u.head) != 1 {
		return false
	}
	if m, ok := phrase.PeriodOf(&u.head[0]); ok {
		return m.First.Day == 0
	}
	text := lexicon.Plain(u.head[0].Text)
	_, ok := dates.ParseMonth(text)
	return ok && !phrase.IsNumber(text)
}

// takeDated makes units of what is dated below a category of talks.
func (u *unit) takeDated(r *unitReader) {
	if role, ok := phrase.HeadingRole(u.head[0].Text); ok && (role == phrase.TalksRole || role == phrase.UnknownRole && r.talks) {
		u.body, u.kids = r.dated(u.body)
	}
}

// linksEach says whether blocks are two paragraphs or more of which each is nothing but a
// link, with a name for its text and not what it leads to.
func (r *unitReader) linksEach(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if b.Kind != outline.Paragraph || !isOneLink(b) || r.paragraph(b).dates() || phrase.KindOfLink("", outline.RunsText(b.Runs)) != lexicon.OtherLink {
			return false
		}
	}
	return len(blocks) > 1
}

// takeEach makes a unit of each of the paragraphs below the head.
func (u *unit) takeEach(r *unitReader) {
	for _, b := range u.body {
		u.kids = append(u.kids, r.paragraph(b))
	}
	u.body, u.each = nil, true
}

// headsTalks says whether a heading is nothing but a word for talks.
func (u *unit) headsTalks() bool {
	if len(u.head) != 1 {
		return false
	}
	role, ok := phrase.HeadingRole(u.head[0].Text)
	return ok && role == phrase.TalksRole
}

// dated makes units of the paragraphs in a part of talks without any other that state a
// date and name something, or of their lines where each does; what follows one is its
// body.
func (r *unitReader) dated(blocks []*outline.Block) (body []*outline.Block, kids []*unit) {
	named := 0
	for _, b := range blocks {
		named += phrase.Count(b.Kind == outline.Paragraph && (r.namesYear(b) || beginsWithEvent(b)))
	}
	for _, b := range blocks {
		var lines []part
		if b.Kind == outline.Paragraph && !saysHeld(b) && (linesStateDay(b.Runs) || r.givesTitle(b) || r.namesYear(b) && (named > 1 || beginsSetApart(b)) || named > 1 && beginsWithEvent(b)) {
			if lines = r.entryLines(b, 2); lines == nil {
				if k := r.paragraph(b); k.names() || k.listsParts() || len(body) == 0 && k.namesOccasion() || beginsWithEvent(b) || r.givesTitle(b) {
					lines = unitParts(k, false)
				}
			}
		}
		switch {
		case lines != nil:
			for _, l := range lines {
				kids = append(kids, l.unit)
			}
		case len(kids) > 0:
			last := kids[len(kids)-1]
			last.body = append(last.body, b)
		default:
			body = append(body, b)
		}
	}
	return body, kids
}

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
	if len(u.head) == 0 || len(u.head) > 4 {
		return false
	}
	words, parts := 0, 0
	for i := range u.head {
		l := &u.head[i]
		if phrase.Narrative(l.Text) || l.Tells() {
			return false
		}
		words += len(strings.Fields(l.Text))
		parts += l.Texts()
	}
	return words <= longestName && parts > 1
}

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

// takeParagraphs makes units of the paragraphs below a period where most of them are
// short and set a title apart; what follows one is its body.
func (u *unit) takeParagraphs(r *unitReader) {
	var body []*outline.Block
	var kids []*unit
	texts := 0
	for _, b := range u.body {
		if lines := r.linesBelow(b); lines != nil {
			kids, texts = append(kids, lines...), texts+1
			continue
		}
		k := r.paragraph(b)
		texts += phrase.Count(b.Kind == outline.Paragraph && phrase.HasText(b) && !k.onlyLinks())
		switch {
		case b.Kind == outline.Paragraph && (k.names() || k.listsParts() || k.endsInPlace() || r.talks && k.endsInDay()):
			kids = append(kids, k)
		case len(kids) > 0:
			last := kids[len(kids)-1]
			last.body = append(last.body, b)
		default:
			body = append(body, b)
		}
	}
	if len(kids)*2 >= texts {
		u.body, u.kids = body, kids
	}
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
	return len(strings.Fields(l.Text)) <= longestName && !phrase.Narrative(l.Text) && !l.LinksOnly() && (dated || u.titled() || l.Begins(phrase.Linked|phrase.Strong) && l.Texts() > 1)
}

// longestName is how many words a line has at most that names an entry.
const longestName = 40
