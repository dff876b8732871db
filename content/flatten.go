package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Which containers mean something: all others are dissolved.

func holdsSection(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if b.Kind == outline.Section {
			return true
		}
	}
	return false
}

// skippedGroups are the containers that hold no content of the page itself.
var skippedGroups = lexicon.Words("nav aside footer form button select figure dialog")

// skips says whether a group holds no content of the page itself; a figure does that shows a talk.
func skips(b *outline.Block) bool { return skippedGroups[b.Name] && !showsTalk(b) }

// hidden says whether a class keeps its element from being shown on any screen:
// Bootstrap's d-none, where no other class shows it on some.
func hidden(class string) bool {
	hides := false
	for c := range strings.FieldsSeq(class) {
		if strings.HasPrefix(c, "d-") && c != "d-none" {
			return false
		}
		hides = hides || c == "d-none" || c == "is-hidden"
	}
	return hides
}

// flatten dissolves the groups that mean nothing: all but those with a
// <summary>, and the cards, which are sisters of one class.
func flatten(blocks []*outline.Block) []*outline.Block {
	return flattenBut(blocks, func(*outline.Block) bool { return false })
}

// flattenBut is flatten that keeps the groups, too, for which lone holds.
func flattenBut(blocks []*outline.Block, lone func(*outline.Block) bool) []*outline.Block {
	blocks = listedCards(shortcodeCards(quotedCards(titledQuotes(periodsOver(belowHeadedItems(entryHeadings(blocks)))))))
	flat := make([]*outline.Block, 0, len(blocks))
	sisters := sisterCards(blocks)
	for _, b := range blocks {
		switch {
		case b.Kind == outline.Quote && quotesDates(b):
			flat = append(flat, flattenBut(b.Blocks, lone)...)
		case wrapsPage(b):
			flat = append(flat, flattenBut(b.Blocks, lone)...)
		case framesPage(b):
			flat = append(flat, flattenBut(b.Blocks[0].Blocks, lone)...)
		case b.Kind == outline.Paragraph && claimsRights(b):
		case b.Kind == outline.Paragraph:
			for _, part := range paragraphs(b) {
				if !leadsHome(part.Runs) {
					flat = append(flat, part)
				}
			}
		case b.Kind != outline.Group || len(b.Runs) > 0:
			flat = append(flat, b)
		case skips(b) || hidden(b.Class) || holdsWidgets(b):
		case sisters[b], isEvent(b), lone(b):
			flat = append(flat, b)
		default:
			flat = append(flat, flattenBut(b.Blocks, lone)...)
		}
	}
	return adopt(flat)
}

// longestStamp is how long the paragraph that says when the page was changed can be.
const longestStamp = 200

// claimsRights says whether a paragraph is the line that says whose the page is, or when
// it was changed.
func claimsRights(b *outline.Block) bool {
	text := outline.RunsText(b.Runs)
	if len(text) < longestStamp && phrase.IsStamp(text) {
		return true
	}
	at := strings.Index(text, "©")
	if at < 0 || len(strings.Fields(text)) > 40 {
		return false
	}
	before := strings.Fields(text[:at])
	m := dates.Find(text[at:], dates.Options{})
	return len(m) > 0 && m[0].Start <= len("© Copyright ") || len(before) == 0 || strings.EqualFold(before[len(before)-1], "copyright")
}

// adopt puts what follows a heading below it where a container of the heading's own
// ends the section too early: one that names what is listed, and holds nothing.
func adopt(blocks []*outline.Block) []*outline.Block {
	for i := 0; i < len(blocks); i++ {
		if i+1 == len(blocks) || !headsNothing(blocks[i]) {
			continue
		}
		end := i + 1
		for end < len(blocks) && (blocks[end].Kind != outline.Section || blocks[end].Level > blocks[i].Level) {
			end++
		}
		if end == i+1 {
			continue
		}
		section := *blocks[i]
		section.Blocks = slices.Concat(section.Blocks, blocks[i+1:end])
		blocks = slices.Concat(blocks[:i:i], []*outline.Block{&section}, blocks[end:])
	}
	return blocks
}

// headsNothing says whether a heading is a category's or a period, with at most a
// line of its own below it.
func headsNothing(b *outline.Block) bool {
	if b.Kind != outline.Section || len(b.Blocks) > 1 {
		return false
	}
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) == 0 {
		return false
	}
	r, category := phrase.HeadingRole(lines[0].Text)
	if _, period := phrase.PeriodOf(&lines[0]); !period && !category {
		return false
	}
	if len(b.Blocks) == 0 {
		return true
	}
	line := b.Blocks[0]
	return r != phrase.OtherRole && line.Kind == outline.Paragraph && len(strings.Fields(outline.RunsText(line.Runs))) <= 12
}

// framesPage says whether a list stands around a whole part of a page: its only item
// holds a heading that names what is listed.
func framesPage(b *outline.Block) bool {
	return b.Kind == outline.List && len(b.Blocks) == 1 && holdsCategory(b.Blocks[0].Blocks, 4)
}

// wrapsPage says whether a component stands around a whole page, whose title its arguments
// give: it is called a layout, or holds the page's first heading.
func wrapsPage(b *outline.Block) bool {
	return b.Kind == outline.Record && phrase.IsShortcode(b) && len(b.Blocks) > 0 &&
		(strings.HasSuffix(strings.ToLower(b.Name), "layout") || holdsTopHeading(b.Blocks, 4))
}

// holdsTopHeading says whether a heading of the first level stands in some groups, at most
// depth of them down.
func holdsTopHeading(blocks []*outline.Block, depth int) bool {
	return slices.ContainsFunc(blocks, func(b *outline.Block) bool {
		return b.Kind == outline.Section && b.Level == 1 || depth > 0 && b.Kind == outline.Group && holdsTopHeading(b.Blocks, depth-1)
	})
}

// holdsCategory says whether some heading, at most depth blocks down, names what is
// listed below it.
func holdsCategory(blocks []*outline.Block, depth int) bool {
	for _, b := range blocks {
		if b.Kind == outline.Section {
			if r, ok := phrase.HeadingRole(outline.RunsText(b.Runs)); ok && r != phrase.UnknownRole && len(b.Blocks) > 0 {
				return true
			}
		}
		if depth > 0 && (b.Kind == outline.Section || b.Kind == outline.Group) && holdsCategory(b.Blocks, depth-1) {
			return true
		}
	}
	return false
}

// paragraphs parts a paragraph where the author left a line empty by two breaks, though
// all of it is in a <font> or <span>.
func paragraphs(b *outline.Block) []*outline.Block {
	for len(b.Runs) == 1 && b.Runs[0].Kind == outline.Span && b.Runs[0].Class == "" {
		inner := *b
		inner.Runs = b.Runs[0].Runs
		b = &inner
	}
	var parts []*outline.Block
	from, breaks, shown := 0, 0, false
	for i := range b.Runs {
		r := &b.Runs[i]
		if r.Kind == outline.Break {
			breaks++
			continue
		}
		if outline.RunsText(b.Runs[i:i+1]) == "" {
			continue
		}
		if breaks > 1 && shown {
			parts = append(parts, paragraphOf(b, from, i))
			from = i
		}
		breaks, shown = 0, true
	}
	if from == 0 {
		return []*outline.Block{b}
	}
	return append(parts, paragraphOf(b, from, len(b.Runs)))
}

// paragraphOf gives some of a paragraph's runs as a paragraph.
func paragraphOf(b *outline.Block, from, to int) *outline.Block {
	part := *b
	part.Runs = b.Runs[from:to]
	if from > 0 {
		part.ID, part.Start = "", b.Runs[from].Start
	}
	if to < len(b.Runs) {
		part.End = b.Runs[to].Start
	}
	return &part
}

// isEvent says whether a group is an event by its class, as microformats have it:
// a card also where it is the only one.
func isEvent(b *outline.Block) bool {
	for class := range strings.FieldsSeq(b.Class) {
		if eventClasses[class] {
			return holdsParagraph(b, 4)
		}
	}
	return false
}

// eventClasses are the classes of events (http://microformats.org/wiki/h-event).
var eventClasses = lexicon.Words("h-event vevent")

// quotesDates says whether a quotation is only the frame of a list whose items
// state dates, or of two or more such paragraphs.
func quotesDates(b *outline.Block) bool {
	items, dated := 0, 0
	if n, ok := onlyParagraphs(b, 0); ok {
		dated = datedIn(b, 0)
		return dated > 1 && dated*2 >= n
	}
	for _, c := range b.Blocks {
		if c.Kind != outline.List {
			continue
		}
		for _, item := range c.Blocks {
			items++
			if len(item.Blocks) > 0 && len(dates.Find(outline.RunsText(item.Blocks[0].Runs), dates.Options{})) > 0 {
				dated++
			}
		}
	}
	return items > 0 && dated*2 >= items
}

// holdsParagraph says whether text stands in a group without a list or table
// around it.
func holdsParagraph(b *outline.Block, depth int) bool {
	for _, c := range b.Blocks {
		switch {
		case c.Kind == outline.Paragraph && phrase.HasText(c), c.Kind == outline.Section:
			return true
		case c.Kind == outline.Group && depth > 0 && holdsParagraph(c, depth-1):
			return true
		}
	}
	return false
}

// dateLines makes lines of the headings that are nothing but a date, with nothing
// below them: there the small heading is only how the date looks.
func (r *unitReader) dateLines(blocks []*outline.Block) []*outline.Block {
	for i, b := range blocks {
		if b.Kind != outline.Section || len(b.Blocks) > 0 {
			continue
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
		if len(lines) != 1 || len(lines[0].Dates) != 1 || lines[0].Dates[0].First.Month == 0 {
			continue
		}
		if m := lines[0].Dates[0]; lexicon.Plain(lines[0].Text[:m.Start]) == "" && lexicon.Plain(lines[0].Text[m.End:]) == "" {
			line := *b
			line.Kind, line.Level, line.Class = outline.Paragraph, 0, apartClass
			blocks[i] = &line
		}
	}
	return blocks
}

// apartClass is the class of a line that is no sister of the paragraphs beside it.
const apartClass = "·"
