package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Paragraphs that are nothing but a day or month, below the talks that they date.

// daysBelow gives the runs of the paragraphs that are nothing but a day or month where
// they date the paragraphs above them, given those that are days; nil where they don't.
// Which it is, all tell together: what stands before the first is a talk and what stands
// behind the last is none, or the years that the paragraphs name agree with the days
// below them.
func (r *unitReader) daysBelow(blocks []*outline.Block, days [][]outline.Run) [][]outline.Run {
	all := slices.Clone(days)
	n, above, below := 0, 0, 0
	for i, b := range blocks {
		if all[i] == nil && isMonthOfYear(b) {
			all[i] = b.Runs
		}
		n += phrase.Count(all[i] != nil)
	}
	if n < 2 {
		return nil
	}
	for i := range blocks {
		if all[i] == nil {
			continue
		}
		year := yearsIn(outline.RunsText(all[i]))
		if i > 0 && all[i-1] == nil {
			above += dayFits(blocks[i-1], year)
		}
		if i+1 < len(blocks) && all[i+1] == nil {
			below += dayFits(blocks[i+1], year)
		}
	}
	if above < n || above <= below {
		return nil
	}
	return all
}

// dayFits says how far a paragraph is like a talk that a day beside it dates.
func dayFits(b *outline.Block, year []int) int {
	if b.Kind != outline.Paragraph || !phrase.HasText(b) {
		return 0
	}
	named := yearsIn(outline.RunsText(b.Runs))
	fits := phrase.Count(opensMarked(b))
	switch {
	case len(named) == 0 || len(year) == 0:
	case slices.Contains(named, year[0]):
		fits++
	default:
		fits -= 2
	}
	return fits
}

// opensMarked says whether a paragraph begins with what its author set apart: in bold
// type, as a link or in quotes.
func opensMarked(b *outline.Block) bool {
	first := &b.Runs[0]
	if first.Kind == outline.Text && strings.TrimSpace(first.Text) == "" && len(b.Runs) > 1 {
		first = &b.Runs[1]
	}
	return first.Kind == outline.Strong || first.Kind == outline.Link || phrase.PairBegins(outline.RunsText(b.Runs))
}

// yearsIn gives the years that a text names.
func yearsIn(text string) []int {
	var years []int
	for _, m := range dates.Find(text, dates.Options{}) {
		if m.First.Year != 0 {
			years = append(years, m.First.Year)
		}
	}
	return years
}

// isMonthOfYear says whether a paragraph is nothing but a month with its year.
func isMonthOfYear(b *outline.Block) bool {
	if b.Kind != outline.Paragraph || len(b.Runs) > 2 {
		return false
	}
	text := outline.RunsText(b.Runs)
	m := dates.Find(text, dates.Options{})
	return len(m) == 1 && m[0].First.Month != 0 && m[0].First.Year != 0 && lexicon.Plain(text[:m[0].Start]+text[m[0].End:]) == ""
}

// joinAbove makes one paragraph of each day, whose runs are given, and the one above it;
// others before that one which are set apart alike are of the same day.
func joinAbove(blocks []*outline.Block, days [][]outline.Run) []*outline.Block {
	joined := slices.Clone(blocks)
	for i := range blocks {
		if days[i] == nil {
			continue
		}
		for j := i - 1; j >= 0 && days[j] == nil && blocks[j].Kind == outline.Paragraph && phrase.HasText(blocks[j]); j-- {
			if j < i-1 && !opensMarked(blocks[j]) {
				continue
			}
			both := *blocks[j]
			both.Runs = append(slices.Clone(both.Runs), outline.Run{Kind: outline.Break, Start: blocks[i].Start, End: blocks[i].Start})
			both.Runs = append(both.Runs, days[i]...)
			if j == i-1 {
				both.End = blocks[i].End
			}
			joined[j], joined[i] = &both, nil
		}
	}
	return slices.DeleteFunc(joined, func(b *outline.Block) bool { return b == nil })
}
