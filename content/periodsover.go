package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Years that stand as paragraphs over the headings of talks:
//
//	# Talks
//
//	**2019**
//
//	## Slow queries
//
//	Rivercon, May
//
//	**2018**
//
//	## A tour of the index
//
// where each but the first would end what stands below the heading before it.

// longestPeriod is how long a paragraph can be, in bytes, that is nothing but a period.
const longestPeriod = 40

// periodsOver makes headings of the paragraphs that are nothing but a period, where one
// stands right before the first of several headings of one level and others end what stands
// below these, but not below the last: that would be the days of the talks themselves.
func periodsOver(blocks []*outline.Block) []*outline.Block {
	first := slices.IndexFunc(blocks, func(b *outline.Block) bool { return b.Kind == outline.Section })
	if first < 1 {
		return blocks
	}
	form := periodForm(blocks[first-1])
	if form == 0 {
		return blocks
	}
	end := first
	for end < len(blocks) && blocks[end].Kind == outline.Section && blocks[end].Level == blocks[first].Level {
		end++
	}
	over := slices.Clone(blocks[:first-1])
	period, found := asHeading(blocks[first-1], blocks[first].Level), false
	for i := first; i < end; i++ {
		section, next := withoutLastPeriod(blocks[i], form)
		period.Blocks = append(period.Blocks, section)
		if next == nil {
			continue
		}
		if found = i+1 < end; !found {
			return blocks
		}
		over, period = append(over, period), asHeading(next, section.Level)
	}
	if !found {
		return blocks
	}
	return slices.Concat(append(over, period), blocks[end:])
}

// asHeading makes a heading of a paragraph, over others of a level.
func asHeading(b *outline.Block, level int) *outline.Block {
	h := *b
	h.Kind, h.Level, h.Blocks = outline.Section, level, nil
	return &h
}

// withoutLastPeriod takes the paragraph off a section that ends it, or the last section in
// it, and is nothing but a period of a form; nil where there is none.
func withoutLastPeriod(b *outline.Block, form dates.Form) (rest, period *outline.Block) {
	if b.Kind != outline.Section || len(b.Blocks) < 2 {
		return b, nil
	}
	last := len(b.Blocks) - 1
	less := *b
	if periodForm(b.Blocks[last]) == form {
		less.Blocks = b.Blocks[:last:last]
		return &less, b.Blocks[last]
	}
	inner, period := withoutLastPeriod(b.Blocks[last], form)
	if period == nil {
		return b, nil
	}
	less.Blocks = append(slices.Clone(b.Blocks[:last]), inner)
	return &less, period
}

// periodForm gives the form of the year, or the month with its year, that is all of a
// paragraph; 0 where there is none.
func periodForm(b *outline.Block) dates.Form {
	if b.Kind != outline.Paragraph || len(outline.RunsText(b.Runs)) > longestPeriod {
		return 0
	}
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) != 1 || len(links) > 0 {
		return 0
	}
	if m, ok := phrase.PeriodOf(&lines[0]); ok && m.First.Year != 0 && m.First.Day == 0 {
		return m.Form
	}
	return 0
}
