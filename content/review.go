package content

import (
	"fmt"
	"time"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What the author should look at in entries that are there: a weekday that the
// day is not, a talk listed twice, and what looks like a slip of the keyboard
// (misprint.go).

// reviewEntries warns of what is odd in the entries that are kept.
func (x *extractor) reviewEntries() {
	for _, d := range x.drafts {
		if d.entry.Title == "" || d.own == nil && d.silent {
			continue
		}
		x.weekday(d)
		x.misprints(d)
	}
	x.outside()
	if len(x.drafts) < 2 {
		return
	}
	x.twice()
	groups := make([][]*draft, len(x.sisterDrafts)+1)
	for _, d := range x.drafts {
		groups[d.group] = append(groups[d.group], d)
	}
	for _, sisters := range groups[1:] {
		x.strayYear(sisters)
	}
}

func (x *extractor) warnAt(offset int, format string, args ...any) {
	x.warn(offset, fmt.Sprintf(format, args...))
}

// weekday warns of a date whose weekday is another one.
func (x *extractor) weekday(d *draft) {
	on := d.entry.Date
	if d.own == nil || d.own.Weekday == 0 || on.Day == 0 || on.Year == 0 || d.own.First.Contradicts(on) {
		return
	}
	is := time.Date(on.Year, time.Month(on.Month), on.Day, 0, 0, 0, 0, time.UTC).Weekday()
	said := time.Weekday(d.own.Weekday % 7)
	if is == said {
		return
	}
	text, at, ok := x.dateText(d)
	if !ok {
		at = d.start
	}
	year := ""
	if ok && d.own.First.Year != 0 && d.context.date.Year != 0 && !phrase.HoldsYear(text, on.Year) {
		year = fmt.Sprintf(", if it was in %d as the heading above says", on.Year)
	}
	x.warnAt(at, "%s is a %s, not a %s%s: mend the day, the year or the weekday", on, is, said, year)
}

// manyOutside is how many entries in a row outside their heading's year show that
// it is the heading that is wrong, or one that is missing.
const manyOutside = 3

// outside warns of entries whose own dates contradict the headings above.
func (x *extractor) outside() {
	for i := 0; i < len(x.drafts); {
		d, n := x.drafts[i], 0
		for i+n < len(x.drafts) && x.drafts[i+n].isOutside() && x.drafts[i+n].context.date == d.context.date {
			n++
		}
		if n >= manyOutside {
			x.warnAt(d.start, "the dates of %d talks from %s on are not in %s as the heading above says: it is wrong, or one is missing here", n, quote(d.entry.Title), d.context.date)
			i += n
			continue
		}
		if n > 0 {
			x.warnAt(d.start, "the date of %s, %s, is not in %s as the heading above says", quote(d.entry.Title), d.entry.Date, d.context.date)
		}
		i++
	}
}

func (d *draft) isOutside() bool { return d.outside && d.entry.Title != "" && d.entry.Date.Year != 0 }

// twice warns of a talk that has the title, day and event of one before it.
func (x *extractor) twice() {
	type delivery struct {
		title, event, location string
		date                   dates.Date
		clock                  string
	}
	firsts := map[delivery]*draft{}
	for _, d := range x.drafts {
		e := &d.entry
		if e.Title == "" || e.Date.Day == 0 {
			continue
		}
		key := delivery{foldTitle(d), e.Event, e.Location, e.Date, e.Clock}
		before := firsts[key]
		if before == nil {
			firsts[key] = d
			continue
		}
		x.warnAt(d.start, "%s is listed twice with the same day and event, first in line %d: leave one out, or say what tells them apart",
			quote(e.Title), x.doc.Source.Place(before.start).Line)
	}
}

// stated gives the lines that an entry was read from, for a second look.
func (x *extractor) stated(d *draft) []phrase.Line {
	var lines []phrase.Line
	if d.record != nil {
		for i := range d.record.Block.Fields {
			switch field := &d.record.Block.Fields[i]; lexicon.MeaningOf(field.Key) {
			case lexicon.DateMeaning, lexicon.EndMeaning, lexicon.EventMeaning, lexicon.VenueMeaning, lexicon.NoMeaning:
				if record.NestedOf(field) == nil {
					v := x.recordReader().Value(field)
					lines = append(lines, v.Lines...)
				}
			}
		}
		return lines
	}
	f := d.unit.facts()
	lines = append(append(append(lines, d.unit.head...), f.Lines...), f.Quoted...)
	for _, l := range f.Fields {
		lines = append(lines, l.Value)
	}
	return lines
}

// dateText gives the text of an entry's own date and where it stands.
func (x *extractor) dateText(d *draft) (text string, at int, ok bool) {
	if d.own == nil {
		return "", 0, false
	}
	lines := x.stated(d)
	for i := range lines {
		for _, m := range lines[i].Dates {
			if sameMatch(&m, d.own) {
				return lines[i].Text[m.Start:m.End], lines[i].Offset(m.Start), true
			}
		}
	}
	return "", 0, false
}

// sameMatch says whether two matches are one, to which a year may have been
// added since.
func sameMatch(a, b *dates.Match) bool {
	return a.Start == b.Start && a.End == b.End && a.Form == b.Form && !a.First.Contradicts(b.First)
}

// gaveNothing warns of a page that is there for talks and gave none.
func (x *extractor) gaveNothing(r *Result) {
	if x.page.role != phrase.TalksRole || len(r.Entries)+len(r.Undated) > 0 || x.page.single || x.teller != nil {
		return
	}
	const what = "write the day beside each, or say in talkfeed.yaml under \"pages\" what the talks are; talkfeed explain says more"
	n, first := 0, (*draft)(nil)
	for _, d := range x.drafts {
		if d.silent && !d.cancelled() {
			if n++; first == nil {
				first = d
			}
		}
	}
	if n > 0 {
		x.warnAt(first.start, "no talks are read from this page, though %s speaks of them: none of what could be talks, such as %s, has a date or links to slides or a recording (%d in all): %s", x.page.from, quote(first.entry.Title), n, what)
		return
	}
	if n := fullDates(x.doc.Root, x.order, 0); n >= 2 && len(x.drafts) == 0 && !x.leftGuests {
		x.warnAt(x.doc.Root.Start, "no talks are read from this page, though %s speaks of them and it states %d days: no heading, list item, row or card of it could be told to be a talk: say in talkfeed.yaml under \"pages\" what the talks are; talkfeed explain says more", x.page.from, n)
	}
}

// fullDates counts the days stated in a block and all it holds.
func fullDates(b *outline.Block, order dates.Order, depth int) int {
	if depth > 100 || b.Kind == outline.Directive {
		return 0
	}
	n := 0
	for _, m := range dates.Find(outline.RunsText(b.Runs), dates.Options{Order: order}) {
		n += phrase.Count(m.First.Day != 0 && m.First.Year != 0)
	}
	for i := range b.Fields {
		for _, v := range b.Fields[i].Value {
			n += fullDates(v, order, depth+1)
		}
	}
	for _, c := range b.Blocks {
		n += fullDates(c, order, depth+1)
	}
	return n
}
