package content

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Talks of several paragraphs each: a name in bold, when and where, what it was about;
// or such groups with rules between them.

// paragraphGroups marks the paragraphs that head a group of some: each is nothing but
// a name in bold type or a link, or the first behind a rule, and most groups state one
// day, below the name. Where the page has such groups below other headings, one is enough.
func (r *unitReader) paragraphGroups(blocks []*outline.Block, n []int) bool {
	take := func(heads []int, least int) bool {
		if talks, ok := r.groupsOfTalks(blocks, heads); !ok || talks < least || talks*4 < len(heads)*3 {
			return false
		}
		for i, at := range heads {
			n[at] = r.groupEnd(blocks, heads, i) - at
		}
		return true
	}
	for _, set := range groupMarks {
		heads, least := r.setHeads(blocks, set), 2
		if len(heads) > 0 && r.groups()&set != 0 {
			least = 1
		}
		if take(heads, least) {
			return true
		}
	}
	return take(ruledHeads(blocks), 2)
}

// groupMarks set the names of groups of paragraphs apart.
var groupMarks = [...]phrase.Mark{phrase.Strong, phrase.Linked}

// pageGroups gives the marks by which the groups of a page are headed: most of all that
// stand below any of its headings state a day.
func (r *unitReader) pageGroups(root *outline.Block) (marks phrase.Mark) {
	for _, set := range groupMarks {
		heads, talks := r.countGroups(root.Blocks, set, 40)
		if talks > 2 && talks*4 >= heads*3 {
			marks |= set
		}
	}
	return marks
}

func (r *unitReader) countGroups(blocks []*outline.Block, set phrase.Mark, depth int) (heads, talks int) {
	at := r.setHeads(blocks, set)
	if n, ok := r.groupsOfTalks(blocks, at); ok {
		heads, talks = len(at), n
	}
	for _, b := range blocks {
		if depth > 0 && (b.Kind == outline.Group || b.Kind == outline.Section) {
			h, t := r.countGroups(b.Blocks, set, depth-1)
			heads, talks = heads+h, talks+t
		}
	}
	return heads, talks
}

// groupEnd gives the end of the group with a head: the next head, heading or rule, a year in
// bold type, or one over the next head where the group has its day.
func (r *unitReader) groupEnd(blocks []*outline.Block, heads []int, i int) int {
	end := len(blocks)
	if i+1 < len(heads) {
		end = heads[i+1]
	}
	for j := heads[i] + 1; j < end; j++ {
		if k := blocks[j].Kind; k == outline.Section || k == outline.Rule || r.isPeriod(blocks[j]) && (r.isStrong(blocks[j]) || j+1 < len(blocks) && j+1 == end && slices.ContainsFunc(blocks[heads[i]+1:j], statesTalkDay)) {
			return j
		}
	}
	return end
}

// isStrong says whether a paragraph is one line in bold type.
func (r *unitReader) isStrong(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	return len(lines) == 1 && lines[0].Wholly(phrase.Strong)
}

// setHeads finds the paragraphs that are one short line, all of it in bold type or all
// of it one link but for who spoke too, which is a name: neither a date nor what is listed
// below.
func (r *unitReader) setHeads(blocks []*outline.Block, set phrase.Mark) []int {
	var heads []int
	for i, b := range blocks {
		if b.Kind != outline.Paragraph || len(b.Runs) == 0 || b.Runs[0].Kind == outline.Text && strings.ContainsFunc(b.Runs[0].Text, unicode.IsLetter) {
			continue // its first words have no mark
		}
		lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
		if len(lines) != 1 || len(lines[0].Text) > longestHead || !lines[0].Wholly(set) && !lines[0].WhollyButGuests(set) || lines[0].LinksOnly() || lines[0].BestDate() != nil || phrase.LabelsOnly(lines[0].Text) || strings.HasSuffix(lines[0].Text, ":") {
			continue
		}
		if _, category := phrase.HeadingRole(lines[0].Text); !category || i > 0 && i+1 < len(blocks) && statesTalkDay(blocks[i+1]) {
			heads = append(heads, i)
		}
	}
	return heads
}

// longestHead is how long a paragraph can be, in bytes, that is the name of what stands
// below it: all of it in bold type, it may be longer than a heading.
const longestHead = 300

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

// groupsOfTalks counts the groups of which one paragraph, short and no prose, states the
// day of a talk, or a sentence says where and when it was given. ok is false where one
// holds more days, anything but paragraphs, or a date in its name.
func (r *unitReader) groupsOfTalks(blocks []*outline.Block, heads []int) (talks int, ok bool) {
	for i, at := range heads {
		end, days := r.groupEnd(blocks, heads, i), 0
		lines, _ := phrase.ReadLines(blocks[at], phrase.BreaksOnly, r.order)
		if len(lines) != 1 || lines[0].BestDate() != nil {
			return 0, false
		}
		for _, b := range blocks[at+1 : end] {
			switch b.Kind {
			case outline.Paragraph:
				days += phrase.Count(statesTalkDay(b) || r.tellsDelivery(b))
			case outline.Quote, outline.Directive, outline.Code:
			default:
				return 0, false
			}
		}
		if days > 1 {
			return 0, false
		}
		talks += days
	}
	return talks, true
}

// statesTalkDay says whether a paragraph says when a talk was given: it is short, tells
// nothing, and holds a date of its own.
func statesTalkDay(b *outline.Block) bool {
	text := outline.RunsText(b.Runs)
	if len(strings.Fields(text)) > phrase.LongestWhole || phrase.Narrative(text) {
		return false
	}
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	return linesStateDay(b.Runs) || slices.ContainsFunc(lines, func(l phrase.Line) bool { return l.BestDate() != nil })
}

// tellsDelivery says whether a paragraph begins with a sentence that says at which
// event, and when, a talk was given.
func (r *unitReader) tellsDelivery(b *outline.Block) bool {
	f := &phrase.Facts{Ends: r.ends, Order: r.order}
	f.Prose(b)
	return len(f.Given) == 1 && f.Given[0].Event != ""
}
