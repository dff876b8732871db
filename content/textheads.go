package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// The headings of plain text, which nothing marks.

// textHeads marks the headings of plain text: lines that stand alone and are no
// sentences. Where some are categories or are named with a year, those are the upper level.
func (r *unitReader) textHeads(blocks []*outline.Block, n []int) {
	level := make([]int, len(blocks))
	if r.textDays(blocks, level) {
		markSections(blocks, level, 1, n)
		return
	}
	for i, b := range blocks {
		if headLike(b) && !strings.Contains(breaks(b.Runs), "\n") && !phrase.Narrative(outline.RunsText(b.Runs)) {
			level[i] = 2
			if _, category := phrase.HeadingRole(outline.RunsText(b.Runs)); category || eventYear(outline.RunsText(b.Runs)) {
				level[i] = 1
			} else if ownAppearance(outline.RunsText(b.Runs)) {
				level[i] = 1
			}
		}
	}
	markSections(blocks, level, 1, n)
}

// textDays finds the heads of a page of plain text whose paragraphs are entries, however
// long and whatever they end in: three quarters of them, and two or more, state a day of
// their own. Above them are periods and categories.
func (r *unitReader) textDays(blocks []*outline.Block, level []int) bool {
	days, texts := 0, 0
	for i, b := range blocks {
		if b.Kind != outline.Paragraph || !phrase.HasText(b) {
			continue
		}
		text := outline.RunsText(b.Runs)
		if _, category := phrase.HeadingRole(text); category && headLike(b) || r.isPeriod(b) {
			level[i] = 1
			continue
		}
		texts++
		if linesStateDay(b.Runs) && !phrase.Narrative(text) {
			level[i] = 2
			days++
		}
	}
	if days < 2 || days*4 < texts*3 {
		clear(level)
		return false
	}
	return true
}

// markSections turns levels into section lengths for the topmost level; the
// lower one is found when the section's content is read.
func markSections(blocks []*outline.Block, level []int, top int, n []int) {
	if !contains(level, top) {
		top = 2
	}
	for i := range blocks {
		if level[i] != top {
			continue
		}
		end := i + 1
		for end < len(blocks) && level[end] != top && blocks[end].Kind != outline.Section {
			end++
		}
		n[i] = end - i
	}
}

func contains(list []int, v int) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}

// breaks gives the text of runs with their line ends.
func breaks(runs []outline.Run) string {
	var b strings.Builder
	for _, r := range runs {
		switch r.Kind {
		case outline.Newline, outline.LineEnd, outline.Break:
			b.WriteByte('\n')
		default:
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

// eventYear says whether a text is the name of an event with its year, as in
// "PyConFR 2018".
func eventYear(text string) bool {
	m := dates.Find(text, dates.Options{})
	return len(m) == 1 && m[0].Form == dates.Year && m[0].End == len(text) && m[0].Start > 0 && !phrase.StandsAlone(text, &m[0]) && len(strings.Fields(text)) <= 8
}

// ownAppearance says whether a title ends in a note such as "(interview)": an
// appearance of its own, which ends the scope of the event heading above it.
func ownAppearance(title string) bool {
	open := strings.LastIndexByte(title, '(')
	if open < 0 || !strings.HasSuffix(title, ")") {
		return false
	}
	for _, w := range strings.Fields(title[open:]) {
		if lexicon.OwnAppearances.Has(w) {
			return true
		}
	}
	return false
}
