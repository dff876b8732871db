package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Cards: groups that hold an entry each, told by their class. It names what it
// stands for, and so it comes again.

// cards counts the small groups of a page by element and class.
type cards map[string]int

// pageCards counts the small groups of a whole page: a class that comes again below
// other headings is a card's even where a heading has but one.
func pageCards(root *outline.Block) cards {
	c := cards{}
	c.count(root.Blocks, 40)
	return c
}

func (c cards) count(blocks []*outline.Block, depth int) {
	for _, b := range blocks {
		if isSmall(b) {
			c[cardClass(b)]++
		}
		if depth > 0 && (b.Kind == outline.Group || b.Kind == outline.Section) {
			c.count(b.Blocks, depth-1)
		}
	}
}

// cardClass is what the cards of a page have in common.
func cardClass(b *outline.Block) string { return b.Name + " " + b.Class }

// lone says whether a group without a sister beside it is a card all the same: it
// has some elsewhere on the page or a part that is a title by its class, is small, and
// states a date.
func (c cards) lone(b *outline.Block) bool {
	return (c.undated(b) || isSmall(b) && holdsTitle(b)) && statesDate(b, 4)
}

// holdsTitle says whether one of several parts of a group, by its class, is a title.
func holdsTitle(b *outline.Block) bool {
	return len(b.Blocks) > 1 && slices.ContainsFunc(b.Blocks, func(c *outline.Block) bool {
		return lexicon.HintOf(c.Class) == lexicon.TitleMeaning && c.Kind != outline.Section
	})
}

// undated is lone below a heading that dates what it holds.
func (c cards) undated(b *outline.Block) bool { return isSmall(b) && c[cardClass(b)] > 1 }

// belowPeriod is undated below a period on a page of talks, where a title shows a card, too.
func (c cards) belowPeriod(b *outline.Block) bool {
	return c.undated(b) || isSmall(b) && holdsTitle(b)
}

// isSmall says whether a group with a class holds a few paragraphs and nothing else, but for
// one heading that may name an entry.
func isSmall(b *outline.Block) bool {
	if b.Kind != outline.Group || len(b.Runs) > 0 || b.Class == "" && !repeats(b) || skips(b) {
		return false
	}
	heads := 0
	n, ok := countParagraphs(b, 4, &heads)
	return ok && n > 0 && n <= mostInCard && heads <= 1
}

// mostInCard is how many paragraphs a small card has at most.
const mostInCard = 8

// onlyParagraphs counts the paragraphs with text in a group, at most depth groups
// down, and says whether it holds nothing else of note.
func onlyParagraphs(b *outline.Block, depth int) (n int, ok bool) {
	return countParagraphs(b, depth, nil)
}

// countParagraphs is onlyParagraphs that takes, where it counts heads, the headings that
// name neither a period nor what is listed for paragraphs.
func countParagraphs(b *outline.Block, depth int, heads *int) (n int, ok bool) {
	for _, c := range b.Blocks {
		switch c.Kind {
		case outline.Paragraph:
			n += phrase.Count(phrase.HasText(c))
		case outline.Group:
			if depth == 0 {
				return 0, false
			}
			below, ok := countParagraphs(c, depth-1, heads)
			if !ok {
				return 0, false
			}
			n += below
		case outline.Section:
			if heads == nil || depth == 0 || headsOthers(c) {
				return 0, false
			}
			*heads++
			below, ok := countParagraphs(c, depth-1, heads)
			if !ok {
				return 0, false
			}
			n += 1 + below
		case outline.Rule, outline.Directive:
		default:
			return 0, false
		}
	}
	return n, true
}

// headsOthers says whether a heading is nothing but a period, or names what is listed.
func headsOthers(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) == 0 {
		return true
	}
	_, category := phrase.HeadingRole(lines[0].Text)
	_, period := phrase.PeriodOf(&lines[0])
	return category || period
}

// statesDate says whether a paragraph in a group states a date that looks like an
// entry's.
func statesDate(b *outline.Block, depth int) bool {
	for _, c := range b.Blocks {
		switch {
		case c.Kind == outline.Paragraph && len(dates.Find(outline.RunsText(c.Runs), dates.Options{})) > 0 && linesStateDay(c.Runs):
			return true
		case (c.Kind == outline.Group || c.Kind == outline.Section) && depth > 0 && statesDate(c, depth-1):
			return true
		}
	}
	return false
}

// sisterCards finds the groups that repeat: two or more sisters of one element that
// hold text of their own, of one class but for a word in it, such as a colour.
func sisterCards(blocks []*outline.Block) map[*outline.Block]bool {
	var sisters []*outline.Block
	for _, b := range blocks {
		if b.Kind == outline.Group && len(b.Runs) == 0 && (b.Class != "" || repeats(b)) && holdsParagraph(b, 4) && !describes(b) {
			sisters = append(sisters, b)
		}
	}
	if areColumns(sisters) {
		return nil
	}
	times := map[string]int{}
	for _, b := range sisters {
		times[cardClass(b)]++
	}
	for _, b := range sisters {
		if headsPart(b.Blocks, 8) {
			times[cardClass(b)] = 0
		}
	}
	alike := map[string]bool{}
	for _, b := range sisters {
		if times[cardClass(b)] > 1 && !alike[cardClass(b)] {
			alike[cardClass(b)] = true
			for _, rest := range lessOne(b) {
				alike[rest] = alike[rest] || strings.Count(rest, " ") > 1
			}
		}
	}
	is := map[*outline.Block]bool{}
	for _, b := range sisters {
		is[b] = times[cardClass(b)] > 1
		for _, rest := range lessOne(b) {
			is[b] = is[b] || alike[rest]
		}
	}
	plainCards(blocks, is)
	return is
}

// headsPart says whether the first heading in some groups shows them to be a part of the
// page, as its sisters are: it is a period or names what is listed, over more than a line.
func headsPart(blocks []*outline.Block, depth int) bool {
	for _, b := range blocks {
		switch {
		case b.Kind == outline.Section:
			return len(b.Blocks) > 0 && headsOthers(b)
		case b.Kind == outline.Group && depth > 0:
			return headsPart(b.Blocks, depth-1)
		case b.Kind == outline.Paragraph && phrase.HasText(b):
			return false
		}
	}
	return false
}

// describes says whether a group begins with a paragraph that is said to be what a talk
// beside it is about: "**Abstract.** We look at ...".
func describes(b *outline.Block) bool {
	if b.Blocks[0].Kind != outline.Paragraph {
		return false
	}
	lines, _ := phrase.ReadLines(b.Blocks[0], phrase.BreaksOnly, dates.UnknownOrder)
	return len(lines) > 0 && lines[0].Begins(phrase.Strong|phrase.Emphasis) && phrase.NamesPart(lines[0].Text[:lines[0].FirstEnd()])
}

// lessOne gives the class of a card less one word at a time.
func lessOne(b *outline.Block) []string {
	words := strings.Fields(b.Class)
	if len(words) < 2 || len(words) > 12 {
		return nil
	}
	var all []string
	for i := range words {
		all = append(all, b.Name+" "+strings.Join(slices.Delete(slices.Clone(words), i, i+1), " "))
	}
	return all
}
