package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// The programme of a day: items that begin with an hour, with the breaks between them.

// leaveSlots drops what stands in the programme of a day, dated or not: three or more
// sisters that begin with an hour and are most of them, on a page where one such is a
// break or the like. A day that stands over such items is no talk either.
func (x *extractor) leaveSlots() {
	if x.teller != nil {
		return
	}
	all, slots := map[int]int{}, map[int]int{}
	days := map[*draft]bool{}
	pauses := 0
	slot := func(text string) int {
		rest, ok := afterHour(text)
		pauses += phrase.Count(ok && isPause(rest))
		return phrase.Count(ok)
	}
	for _, d := range x.drafts {
		all[d.group]++
		slots[d.group] += slot(d.opening())
		if d.isDay() {
			n := 0
			for _, text := range itemTexts(kidBlocks(d.unit.kids), d.unit.body) {
				n += slot(text)
			}
			days[d] = n >= 2
		}
	}
	if pauses == 0 {
		return
	}
	x.drafts = slices.DeleteFunc(x.drafts, func(d *draft) bool {
		if !days[d] && (slots[d.group] < 3 || slots[d.group]*2 <= all[d.group]) {
			return false
		}
		d.context.why.is(IsLeftOut, "it stands in the programme of a day, between the breaks")
		return true
	})
}

// isDay says whether a draft's text is nothing but a day.
func (d *draft) isDay() bool {
	if d.unit == nil || len(d.unit.head) != 1 {
		return false
	}
	m, ok := phrase.PeriodOf(&d.unit.head[0])
	return ok && m.First.Day != 0
}

// itemTexts gives what the items of lists begin with.
func itemTexts(lists ...[]*outline.Block) (texts []string) {
	for _, blocks := range lists {
		for _, b := range blocks {
			switch {
			case b.Kind == outline.List:
				texts = append(texts, itemTexts(b.Blocks)...)
			case b.Kind == outline.Item && len(b.Blocks) > 0:
				texts = append(texts, outline.RunsText(b.Blocks[0].Runs))
			}
		}
	}
	return texts
}

// opening gives what a draft's text begins with.
func (d *draft) opening() string {
	switch {
	case d.record != nil:
		return recordText(d.record.Block)
	case d.unit != nil && len(d.unit.head) > 0:
		return d.unit.head[0].Text
	}
	return ""
}

// afterHour gives what stands behind the hour that a text begins with, "9:30", "9h30"
// or "09:30–10:15", false where it begins with none.
func afterHour(text string) (string, bool) {
	found := false
	for {
		text = strings.TrimLeft(text, " -–—:|,")
		hour := figures(text)
		if hour == 0 || hour > 2 || len(text) == hour || text[hour] != ':' && text[hour]|0x20 != 'h' {
			return text, found
		}
		minute := figures(text[hour+1:])
		if minute != 2 && (minute != 0 || text[hour] == ':') {
			return text, found
		}
		text, found = text[hour+1+minute:], true
	}
}

// figures counts the figures that a text begins with.
func figures(text string) int { return len(text) - len(strings.TrimLeft(text, "0123456789")) }

// isPause says whether a slot is a break or the like: a few words, one of which says so.
func isPause(text string) bool {
	fields := strings.Fields(text)
	return len(fields) > 0 && len(fields) <= 5 && slices.ContainsFunc(fields, lexicon.PauseWords.Has)
}
