package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Paragraphs that are nothing but a day: each heads the paragraph below it, or dates the
// one above.

// joinDates makes one paragraph of each that is nothing but a day, numbered perhaps,
// and the one below it, where this comes time and again: the day is that of the talk.
func (r *unitReader) joinDates(blocks []*outline.Block) []*outline.Block {
	var pairs []int
	days := make([][]outline.Run, len(blocks))
	for i, b := range blocks {
		days[i] = r.day(b)
		if i > 0 && days[i-1] != nil && days[i] == nil && b.Kind == outline.Paragraph && phrase.HasText(b) {
			pairs = append(pairs, i-1)
		}
	}
	if len(pairs) > 0 && r.inGroups(blocks[:pairs[0]]) {
		return blocks
	}
	if below := r.daysBelow(blocks, days); below != nil {
		return joinAbove(blocks, below)
	}
	if len(pairs) < 2 {
		return blocks
	}
	return joinPairs(blocks, days, pairs)
}

// inGroups says whether the name of a group of paragraphs stands before a day: the day is a
// part of its group.
func (r *unitReader) inGroups(before []*outline.Block) bool {
	return slices.ContainsFunc(groupMarks[:], func(set phrase.Mark) bool {
		return r.groups()&set != 0 && len(r.setHeads(before, set)) > 0
	})
}

// joinBelowYear does the same below a year, where one such paragraph is enough, and a
// month is as good as a day where but one paragraph or block stands below each.
func (r *unitReader) joinBelowYear(year dates.Match, blocks []*outline.Block) []*outline.Block {
	if year.First.Year == 0 || year.First.Month != 0 {
		return blocks
	}
	days := make([][]outline.Run, len(blocks))
	for i, b := range blocks {
		if days[i] = r.day(b); days[i] == nil && isMonth(b) {
			days[i] = []outline.Run{{Kind: outline.Time, Start: b.Start, End: b.End, Datetime: monthOf(year, b), Runs: b.Runs}}
		}
	}
	var pairs []int
	several := false
	for i := range blocks[:max(0, len(blocks)-1)] {
		below := blocks[i+1]
		if days[i] == nil || days[i+1] != nil || below.Kind != outline.Paragraph || !phrase.HasText(below) {
			continue
		}
		if last := i+2 == len(blocks); !last && days[i+2] == nil && blocks[i+2].Kind == outline.Paragraph && isMonth(blocks[i]) {
			several = true
			continue
		}
		pairs = append(pairs, i)
	}
	if len(pairs) > 0 && r.inGroups(blocks[:pairs[0]]) {
		return blocks
	}
	if several {
		pairs = slices.DeleteFunc(pairs, func(i int) bool { return isMonth(blocks[i]) })
	}
	return joinPairs(blocks, days, pairs)
}

// isMonth says whether a paragraph is nothing but the name of a month.
func isMonth(b *outline.Block) bool {
	if b.Kind != outline.Paragraph || len(b.Runs) > 2 {
		return false
	}
	name := lexicon.Plain(outline.RunsText(b.Runs))
	_, ok := dates.ParseMonth(name)
	return ok && !phrase.IsNumber(name)
}

// monthOf gives the month that a paragraph names in a year, as ISO 8601 writes it.
func monthOf(year dates.Match, b *outline.Block) string {
	month, _ := dates.ParseMonth(lexicon.Plain(outline.RunsText(b.Runs)))
	return dates.Date{Year: year.First.Year, Month: month}.String()
}

// joinPairs makes one paragraph of each day, whose runs are given, and the one below it.
func joinPairs(blocks []*outline.Block, days [][]outline.Run, pairs []int) []*outline.Block {
	if len(pairs) == 0 {
		return blocks
	}
	var joined []*outline.Block
	from := 0
	for _, i := range pairs {
		day, below := blocks[i], blocks[i+1]
		both := *below
		both.Start, both.ID = day.Start, day.ID
		both.Runs = append(slices.Clone(days[i]), outline.Run{Kind: outline.Break, Start: day.End, End: day.End})
		both.Runs = append(both.Runs, below.Runs...)
		joined = append(append(joined, blocks[from:i]...), &both)
		from = i + 2
	}
	return append(joined, blocks[from:]...)
}

// day gives the runs of a paragraph that is nothing but a day, less a number before
// it; nil for others.
func (r *unitReader) day(b *outline.Block) []outline.Run {
	if b.Kind != outline.Paragraph || len(b.Runs) > 4 {
		return nil
	}
	for _, runs := range [][]outline.Run{withoutNumber(b.Runs), b.Runs} {
		lines, links := phrase.ReadLines(&outline.Block{Runs: runs}, phrase.BreaksOnly, r.order)
		if len(lines) == 1 && len(links) == 0 && lines[0].OnlyDay() {
			return runs
		}
	}
	return nil
}

// withoutNumber gives runs less a number in a list, as "12.", that they begin with.
func withoutNumber(runs []outline.Run) []outline.Run {
	runs = slices.Clone(runs)
	if len(runs) > 0 && len(runs[0].Runs) > 0 {
		runs[0].Runs = withoutNumber(runs[0].Runs)
		return runs
	}
	if len(runs) == 0 || runs[0].Kind != outline.Text {
		return runs
	}
	number, rest, ok := strings.Cut(strings.TrimLeft(runs[0].Text, " \n\t"), ". ")
	if ok && phrase.IsNumber(number) {
		runs[0].Start += len(runs[0].Text) - len(rest)
		runs[0].Text = rest
	}
	return runs
}
