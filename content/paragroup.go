package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Talks of several paragraphs each: a name in bold, when and where, what it was about;
// or such groups with rules between them.

// paragraphGroups marks the paragraphs that head a group of some: each is nothing but
// a name in bold type or a link, or the first behind a rule, and most groups state one
// day, below the name.
func (r *unitReader) paragraphGroups(blocks []*outline.Block, n []int) bool {
	for _, heads := range [][]int{r.setHeads(blocks, phrase.Strong), r.setHeads(blocks, phrase.Linked), ruledHeads(blocks)} {
		if len(heads) < 2 || !r.groupsOfTalks(blocks, heads) {
			continue
		}
		for i, at := range heads {
			n[at] = groupEnd(blocks, heads, i) - at
		}
		return true
	}
	return false
}

// groupEnd gives the end of the group with a head: the next head, heading or rule.
func groupEnd(blocks []*outline.Block, heads []int, i int) int {
	end := len(blocks)
	if i+1 < len(heads) {
		end = heads[i+1]
	}
	for j := heads[i] + 1; j < end; j++ {
		if k := blocks[j].Kind; k == outline.Section || k == outline.Rule {
			return j
		}
	}
	return end
}

// setHeads finds the paragraphs that are one short line, all of it in bold type or all
// of it one link, which is a name: neither a date nor what is listed below.
func (r *unitReader) setHeads(blocks []*outline.Block, set phrase.Mark) []int {
	var heads []int
	for i, b := range blocks {
		if b.Kind != outline.Paragraph || !headLike(b) {
			continue
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
		if len(lines) != 1 || len(lines[0].Dates) > 0 || phrase.LabelsOnly(lines[0].Text) || strings.HasSuffix(lines[0].Text, ":") {
			continue
		}
		if _, category := phrase.HeadingRole(lines[0].Text); !category && lines[0].Wholly(set) {
			heads = append(heads, i)
		}
	}
	return heads
}

// ruledHeads finds the paragraphs that begin the parts between rules.
func ruledHeads(blocks []*outline.Block) []int {
	var heads []int
	rules, first := 0, true
	for i, b := range blocks {
		switch {
		case b.Kind == outline.Rule:
			rules++
			first = true
		case b.Kind != outline.Paragraph:
			return nil
		case first:
			heads, first = append(heads, i), false
		}
	}
	if rules+1 < len(heads) || rules == 0 {
		return nil
	}
	return heads
}

// groupsOfTalks says whether most groups hold nothing but paragraphs, of which one,
// short and no prose, states the day of a talk, or a sentence says where and when it was
// given; none may hold more days.
func (r *unitReader) groupsOfTalks(blocks []*outline.Block, heads []int) bool {
	talks, long := 0, 0
	for i, at := range heads {
		end, days := groupEnd(blocks, heads, i), 0
		lines, _ := phrase.ReadLines(blocks[at], phrase.BreaksOnly, r.order)
		if len(lines) != 1 || len(lines[0].Dates) > 0 {
			return false
		}
		for _, b := range blocks[at+1 : end] {
			switch b.Kind {
			case outline.Paragraph:
				days += phrase.Count(statesTalkDay(b) || r.tellsDelivery(b))
			case outline.Quote, outline.Directive, outline.Code:
			default:
				return false
			}
		}
		if days > 1 {
			return false
		}
		talks += days
		long += phrase.Count(end > at+2)
	}
	return talks >= 2 && talks*4 >= len(heads)*3 && long > 0
}

// statesTalkDay says whether a paragraph says when a talk was given: it is short, tells
// nothing, and holds a date of its own.
func statesTalkDay(b *outline.Block) bool {
	text := outline.RunsText(b.Runs)
	return len(strings.Fields(text)) <= phrase.LongestWhole && !phrase.Narrative(text) && len(dates.Find(text, dates.Options{})) > 0 && linesStateDay(b.Runs)
}

// tellsDelivery says whether a paragraph begins with a sentence that says at which
// event, and when, a talk was given.
func (r *unitReader) tellsDelivery(b *outline.Block) bool {
	f := &phrase.Facts{Ends: r.ends, Order: r.order}
	f.Prose(b)
	return len(f.Given) == 1 && f.Given[0].Event != ""
}
