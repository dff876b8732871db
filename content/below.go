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
		if u := r.item(item); r.belowDay || !u.leadsDown() {
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

// statesDay says whether a heading states a month or day, so that what it stands over is what
// was given then and no table of contents.
func (u *unit) statesDay() bool {
	m, ok := u.date()
	return ok && m.First.Month != 0
}

// isDay says whether a unit's head is nothing but a day.
func (u *unit) isDay() bool { return len(u.head) == 1 && u.head[0].OnlyDay() }

// monthOfOne says whether a unit's head is nothing but a month with its year and one talk
// stands below it: two paragraphs of which one names the event or its place and the other
// doesn't, with a sentence about it at most.
func (u *unit) monthOfOne() bool {
	if len(u.head) != 1 || len(u.body) < 2 || len(u.body) > 3 {
		return false
	}
	m, ok := phrase.PeriodOf(&u.head[0])
	if !ok || m.First.Year == 0 || m.First.Month == 0 || len(u.body) > 2 && !strings.ContainsRune(".!?。", phrase.LastRune(outline.RunsText(u.body[2].Runs))) {
		return false
	}
	facts := 0
	for _, b := range u.body[:2] {
		text := outline.RunsText(b.Runs)
		if b.Kind != outline.Paragraph || text == "" || len(strings.Fields(text)) > longestName || phrase.Narrative(text) {
			return false
		}
		facts += phrase.Count(namesFact(text))
	}
	return facts == 1
}

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
				if k := r.paragraph(b); k.names() || k.listsParts() || k.edgedByDay() && !titlesBefore(body) || len(body) == 0 && k.namesOccasion() || beginsWithEvent(b) || r.givesTitle(b) {
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

// takeParagraphs makes units of the paragraphs below a period where most of them are
// short and set a title apart, or all are a list without its marks; what follows one is its body.
func (u *unit) takeParagraphs(r *unitReader) {
	var body []*outline.Block
	var kids []*unit
	texts, list := 0, r.talks && !u.isDay() && r.listsNames(u.body)
	for _, b := range u.body {
		if lines := r.linesBelow(b); lines != nil {
			kids, texts = append(kids, lines...), texts+1
			continue
		}
		k := r.paragraph(b)
		texts += phrase.Count(b.Kind == outline.Paragraph && phrase.HasText(b) && !k.onlyLinks())
		switch {
		case b.Kind == outline.Paragraph && (list || k.overTitles || k.names() || k.listsParts() || k.endsInPlace() || r.talks && k.endsInDay()):
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

// listsNames says whether some blocks are but paragraphs that are one short line each, as the
// items of a list: three or more, or links or the names of events.
func (r *unitReader) listsNames(blocks []*outline.Block) bool {
	events := 0
	for _, b := range blocks {
		if b.Kind != outline.Paragraph {
			return false
		}
		if !r.isShortLine(b) {
			return false
		}
		events += phrase.Count(isOneLink(b) || phrase.EventLike(outline.RunsText(b.Runs)) > 0)
	}
	return len(blocks) > 2 || events > 0 && events == len(blocks)
}

// isShortLine says whether a paragraph is one short line that tells nothing, leads to nothing
// and is not all in bold type, as a heading is.
func (r *unitReader) isShortLine(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, r.ends, r.order)
	if len(lines) != 1 {
		return false
	}
	l := &lines[0]
	return len(strings.Fields(l.Text)) <= longestItem && !l.LinksOnly() && !l.Introduces() && !l.Tells() && !phrase.Narrative(l.Text) && !l.Wholly(phrase.Strong)
}

// longestItem is how many words a paragraph has at most that is taken for an item by its
// length alone.
const longestItem = 20

// titlesBefore says whether the last of what stands before a paragraph could be the title
// of what it dates.
func titlesBefore(body []*outline.Block) bool {
	return len(body) > 0 && headLike(body[len(body)-1])
}
