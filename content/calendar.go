package content

import (
	"slices"
	"strings"
	"time"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Calendars: what a group or a town holds, and to which the reader is asked. Their days
// are such as no one could spend, and their words speak to the reader.

// overlaps says whether the days of a list overlap in places apart, three times and more
// and for a fifth of its entries: nobody gave all of that. What shows slides or a recording
// was given, whatever its day says.
func overlaps(_ *extractor, list []*draft) bool {
	var days []*draft
	for _, d := range list {
		if d.entry.Date.Day != 0 && d.entry.Date.Year != 0 && d.entry.Location != "" && !d.evident() && !phrase.SaysOnline(d.entry.Location) {
			days = append(days, d)
		}
	}
	slices.SortStableFunc(days, func(a, b *draft) int { return a.entry.Date.Compare(b.entry.Date) })
	pairs := 0
	for i, d := range days {
		last := lastDay(&d.entry)
		for _, o := range days[i+1 : min(len(days), i+1+mostAtOnce)] {
			if o.entry.Date.Compare(last) > 0 {
				break
			}
			pairs += phrase.Count(phrase.Squeeze(o.entry.Location) != phrase.Squeeze(d.entry.Location) && !alike(d, o))
		}
	}
	return pairs >= 3 && pairs*5 >= len(list)
}

// mostAtOnce bounds how many entries of the same days are looked at.
const mostAtOnce = 8

// alike says whether two entries are of the same talk and event.
func alike(a, b *draft) bool { return a.entry.Title == b.entry.Title && a.entry.Event == b.entry.Event }

func lastDay(e *Entry) dates.Date {
	if e.End.Day != 0 {
		return e.End
	}
	return e.Date
}

// meets says whether a list is of the meetings of a group: five or more, on the same one
// or two days of the week, mostly within two weeks, and at no event; and where the page
// asks to come, or a meeting is said to be none.
func (x *extractor) meets(list []*draft) bool {
	var days []time.Time
	weekdays, pauses, events := map[time.Weekday]int{}, 0, map[string]bool{}
	for _, d := range list {
		e := &d.entry
		if e.Date.Day == 0 || e.Date.Year == 0 {
			continue
		}
		day := time.Date(e.Date.Year, time.Month(e.Date.Month), e.Date.Day, 0, 0, 0, 0, time.UTC)
		days = append(days, day)
		weekdays[day.Weekday()]++
		pauses += phrase.Count(saysFree(d.text()))
		if phrase.EventLike(e.Event) > 0 && e.Event != e.Title {
			events[e.Event] = true
		}
	}
	if len(days) < 5 || len(days)*4 < len(list)*3 || len(events)*4 > len(days) {
		return false
	}
	slices.SortFunc(days, time.Time.Compare)
	near, gaps := 0, 0
	for i := range days[1:] {
		if gap := days[i+1].Sub(days[i]); gap > 0 {
			gaps++
			near += phrase.Count(gap <= 14*24*time.Hour)
		}
	}
	most := 0
	for _, n := range weekdays {
		most = max(most, n)
	}
	rhythm := len(weekdays) <= 2 || most*5 >= len(days)*4
	return rhythm && gaps >= 3 && near*3 >= gaps*2 && (pauses > 0 || x.asks())
}

// text is all that an entry was read from.
func (d *draft) text() string {
	switch {
	case d.record != nil && d.record.Block != nil:
		return recordText(d.record.Block)
	case d.unit != nil:
		return d.unit.text()
	}
	return d.entry.Title
}

// saysFree says whether a text says that there is no meeting: "No class (holiday)".
func saysFree(text string) bool {
	return lexicon.FreePhrases.Within(text)
}

// asks says whether the first paragraphs of the page ask the reader to come.
func (x *extractor) asks() bool {
	for _, text := range firstTexts(x.doc) {
		if lexicon.AskPhrases.Within(text) {
			return true
		}
	}
	return false
}

// asksToCome says whether a third of a list and more ask the reader to come, in what is
// no list of talks by its name, nor shows slides or recordings of what was.
func (x *extractor) asksToCome(list []*draft) bool {
	asking, shown := 0, 0
	for _, d := range list {
		asking += phrase.Count(lexicon.AskPhrases.Within(d.text()))
		shown += phrase.Count(d.entry.Kind != "" || d.evident() || d.context.spoken)
	}
	clocks := 0
	for _, d := range list {
		clocks += phrase.Count(d.entry.Clock != "")
	}
	return shown*3 < len(list) && len(list) > 2 && (asking*3 >= len(list) || clocks*4 >= len(list)*3 && x.asks())
}

// calls says whether half of a list and more, which is called after no talks, say what it
// costs to come or until when to send something in: "Submission: 15 January".
func calls(_ *extractor, list []*draft) bool {
	n := 0
	for _, d := range list {
		if d.context.spoken || d.entry.Kind != "" || d.evident() {
			return false
		}
		n += phrase.Count(slices.ContainsFunc(strings.Fields(d.text()), func(w string) bool { return strings.HasSuffix(w, ":") && lexicon.CallWords.Has(w) }))
	}
	return len(list) > 1 && n*2 >= len(list)
}

// namesAlone says whether a list that is called after no talks is but names, most of them
// without a date: nothing says that anything was given.
func namesAlone(x *extractor, list []*draft) bool {
	dated, titled := 0, 0
	for _, d := range list {
		if d.context.spoken || d.entry.Kind != "" || d.evident() || d.reading.AtEvent() {
			return false
		}
		titled += phrase.Count(!d.parts.NoTitle && d.entry.Event != "" && d.context.under == nil)
		dated += phrase.Count(d.entry.Date.Year != 0)
	}
	return len(list) > 2 && dated*2 < len(list) && titled*4 < len(list)
}

// firstTexts gives the page's description and what stands before its first heading: some
// paragraphs, and items without figures.
func firstTexts(doc *outline.Document) []string {
	var texts []string
	for _, key := range [...]string{"description", "summary", "subtitle", "excerpt", "lead"} {
		if text := fieldText(doc.Meta, key); text != "" {
			texts = append(texts, text)
		}
	}
	blocks := flatten(doc.Root.Blocks)
	if len(blocks) > 0 && blocks[0].Kind == outline.Section {
		blocks = append(blocks[0].Blocks[:len(blocks[0].Blocks):len(blocks[0].Blocks)], blocks[1:]...)
	}
	n := 0
	for _, b := range blocks {
		if b.Kind == outline.Section {
			break
		}
		if b.Kind == outline.List {
			for _, text := range itemTexts(b.Blocks[:min(len(b.Blocks), 3)]) {
				if strings.ContainsAny(text, "0123456789") {
					break
				}
				texts = append(texts, text)
			}
		}
		if b.Kind == outline.Paragraph && strings.TrimSpace(outline.RunsText(b.Runs)) != "" {
			if n++; n > 3 {
				break
			}
			texts = append(texts, outline.RunsText(b.Runs))
		}
	}
	return texts
}
