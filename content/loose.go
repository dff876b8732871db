package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Headings that are not marked as headings: a bare or bold line over a list, or
// every heading of a page that was saved as plain text.

// looseHeads finds among sister blocks the paragraphs that head what follows.
// For such a block it gives how many blocks its section has, itself included;
// for a paragraph that is an entry of its own, -1; for what holds no entries,
// asideBlock; else 0.
func (r *unitReader) looseHeads(blocks []*outline.Block) []int {
	n := make([]int, len(blocks))
	switch {
	case r.text:
		r.textHeads(blocks, n)
		return n
	case r.overGroups(blocks), !r.paragraphGroups(blocks, n) && !r.datedParagraphs(blocks, n) && !r.toldParagraphs(blocks, n):
		r.listHeads(blocks, n)
	}
	r.titleHeads(blocks, n)
	return n
}

// listHeads marks the paragraphs that head periods, or the list behind them, at once or
// behind what a talk was about.
func (r *unitReader) listHeads(blocks []*outline.Block, n []int) {
	r.boldHeads(blocks, n)
	r.periodHeads(blocks, n)
	for i, b := range blocks {
		switch {
		case n[i] > 0:
		case i+1 == len(blocks) || blocks[i+1].Kind != outline.List:
		case leadsToWritten(b), leadsToOrganised(b):
			n[i], n[i+1] = asideBlock, asideBlock
		case goesOnInList(b) && !r.listsTalks(blocks[i+1]):
			n[i], n[i+1] = asideBlock, asideBlock
		case i > 0 && detailsProse(blocks[i-1], b) && !r.listsTalks(blocks[i+1]):
			n[i], n[i+1] = asideBlock, asideBlock
		case !headLike(b):
		case dayBehind(b, blocks[i+2:]):
			n[i], n[i+1] = asideBlock, asideBlock
		case leadsIn(b) && leadsToOthers(b):
			n[i], n[i+1] = asideBlock, asideBlock
		case !leadsIn(b):
			n[i] = 1 + looseEnd(blocks[i+1:])
		case !r.listsTalks(blocks[i+1]):
			n[i], n[i+1] = asideBlock, asideBlock
		}
	}
}

// titleHeads marks the paragraphs that lead from a talk's title to its deliveries: a
// sentence that names it, or, where there are several, the title with a full stop.
func (r *unitReader) titleHeads(blocks []*outline.Block, n []int) {
	var stopped []int
	for i := range blocks[:max(0, len(blocks)-1)] {
		switch {
		case n[i] > 0:
		case r.titleOverList(blocks[i], blocks[i+1]) != nil:
			n[i] = 2
		case r.stoppedOverDays(blocks[i], blocks[i+1]):
			stopped = append(stopped, i)
		}
	}
	if len(stopped) < 2 {
		return
	}
	for _, i := range stopped {
		n[i] = 2
	}
}

// stoppedOverDays says whether a paragraph could be a heading but for the full stop at its
// end, as in citations, and stands without a date over a list of which all items state one.
func (r *unitReader) stoppedOverDays(b, list *outline.Block) bool {
	if list.Kind != outline.List || !couldHead(b) || !strings.ContainsRune(".。", phrase.LastRune(outline.RunsText(b.Runs))) || !r.allDated(list) {
		return false
	}
	u := r.paragraph(b)
	return len(u.head) == 1 && !u.dates() && !u.head[0].Tells() && !phrase.Narrative(u.head[0].Text) && !u.head[0].LinksOnly()
}

// periodHeads marks the paragraphs that are nothing but a year or a month with its year,
// and stand over paragraphs that each name a talk; where there are none, as below a
// year, those that are nothing but a month.
func (r *unitReader) periodHeads(blocks []*outline.Block, n []int) {
	isPeriod := r.isPeriod
	if !slices.ContainsFunc(blocks, isPeriod) {
		isPeriod = isMonth
	}
	if datesFact(blocks, isPeriod) {
		return
	}
	head := -1
	for i, b := range blocks {
		switch {
		case b.Kind == outline.Section || b.Kind == outline.Rule:
			head = -1
		case isPeriod(b) && i+1 < len(blocks) && blocks[i+1].Kind == outline.Paragraph && phrase.HasText(blocks[i+1]) && !isPeriod(blocks[i+1]) && !onlyLinks(blocks[i+1]):
			head = i
		}
		if head >= 0 {
			n[head] = i + 1 - head
		}
	}
}

// datesFact says whether the only period among blocks dates the name that they begin with,
// an event's, or any where what stands behind both is a sentence about the talk.
func datesFact(blocks []*outline.Block, isPeriod func(*outline.Block) bool) bool {
	if len(blocks) < 3 || blocks[0].Kind != outline.Paragraph || !isPeriod(blocks[1]) || slices.ContainsFunc(blocks[2:], isPeriod) {
		return false
	}
	name, about := outline.RunsText(blocks[0].Runs), outline.RunsText(blocks[2].Runs)
	if len(strings.Fields(name)) > longestName || strings.ContainsRune(".:", phrase.LastRune(name)) {
		return false
	}
	return phrase.EventLike(name) > 0 || strings.ContainsRune(".!?。", phrase.LastRune(about)) && !namesFact(strings.TrimRight(about, "."))
}

// onlyLinks says whether a paragraph holds nothing but links with labels for texts.
func onlyLinks(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	return len(lines) == 1 && lines[0].LinksOnly()
}

// overGroups says whether periods among the blocks head groups of paragraphs.
func (r *unitReader) overGroups(blocks []*outline.Block) bool {
	return slices.ContainsFunc(blocks, r.isPeriod) && r.groups() != 0
}

// isPeriod says whether a paragraph is nothing but a year, or a month with its year.
func (r *unitReader) isPeriod(b *outline.Block) bool { return !r.periodOf(b).IsZero() }

// periodOf gives the year that is all of a paragraph, or the month with its year.
func (r *unitReader) periodOf(b *outline.Block) dates.Date {
	if b.Kind != outline.Paragraph {
		return dates.Date{}
	}
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) != 1 || len(links) > 0 {
		return dates.Date{}
	}
	if m, ok := phrase.PeriodOf(&lines[0]); ok && m.First.Year != 0 && m.First.Day == 0 {
		return m.First
	}
	return dates.Date{}
}

// dayBehind says whether a line that leads to a list is a part of what it stands in:
// a day alone stands right behind the list, the date of all.
func dayBehind(b *outline.Block, behind []*outline.Block) bool {
	if len(behind) == 0 || behind[0].Kind != outline.Paragraph || !strings.HasSuffix(outline.RunsText(b.Runs), ":") {
		return false
	}
	text := outline.RunsText(behind[0].Runs)
	m := dates.Find(text, dates.Options{})
	return len(m) == 1 && m[0].First.Day != 0 && m[0].Start == 0 && m[0].End == len(text)
}

// asideBlock marks a block without units.
const asideBlock = -3

// looseEnd counts the blocks that belong to a loose heading over a list: up to
// the next heading, loose or marked.
func looseEnd(blocks []*outline.Block) int {
	for i, b := range blocks {
		if i == 0 {
			continue
		}
		switch b.Kind {
		case outline.Section, outline.Rule, outline.Table, outline.Group:
			return i
		case outline.Paragraph:
			if i+1 < len(blocks) && headLike(b) && blocks[i+1].Kind == outline.List {
				return i
			}
		}
	}
	return len(blocks)
}

// headLike says whether a paragraph could be a heading: one line or two, not a
// sentence, not mere links and not the authors of what is above.
func headLike(b *outline.Block) bool {
	if !couldHead(b) {
		return false
	}
	text := outline.RunsText(b.Runs)
	if strings.ContainsRune(".,;。，；", phrase.LastRune(text)) || strings.HasSuffix(text, ":") && strings.Contains(text, ". ") || phrase.NamesAuthors(text) {
		return false
	}
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	for i := range lines {
		if !lines[i].LinksOnly() {
			return true
		}
	}
	return false
}

// couldHead says whether a block is a paragraph short enough for a heading.
func couldHead(b *outline.Block) bool {
	if b.Kind != outline.Paragraph {
		return false
	}
	text := outline.RunsText(b.Runs)
	return text != "" && len(text) <= 160 && len(strings.Fields(text)) <= 20
}
