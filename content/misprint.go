package content

import (
	"strings"
	"time"
)

// Slips of the keyboard in dates: a day that no month has, a range that ends
// before it begins, a year that no sister is near.

// misprints warns of dates in an entry that no calendar has.
func (x *extractor) misprints(d *draft) {
	if f := d.record; f != nil && f.End != nil && d.own != nil && f.End.First.Compare(d.own.First) < 0 &&
		f.End.First.Day != 0 && d.own.First.Day != 0 {
		x.warnAt(d.start, "%s ends on %s, before it begins on %s: mend the one or the other", quote(d.entry.Title), f.End.First, d.own.First)
	}
	if d.record != nil && d.entry.Date.Day != 0 {
		return // its fields would have to be read again
	}
	lines := x.stated(d)
	for i := range lines {
		l := &lines[i]
		if at, ok := l.Turned(); ok {
			x.warnAt(l.Offset(at), "the days of %s end before they begin: mend the one or the other", quote(d.entry.Title))
		}
		if text, at, ok := l.OddYear(d.entry.Date.Year); ok {
			x.warnAt(l.Offset(at), "%s has no year that is believed: mend it", quote(text))
		}
		if d.entry.Date.Day != 0 {
			continue
		}
		for j := range l.Dates {
			if n, ok := l.NoDay(&l.Dates[j]); ok {
				x.warnAt(l.Offset(l.Dates[j].Start), "%s %d has no day %d, and only the month is kept: mend %s", time.Month(l.Dates[j].First.Month), l.Dates[j].First.Year, n, quote(l.Text[l.Dates[j].Start:l.Dates[j].End]))
			}
		}
		if text, at, ok := l.NoDate(); ok && !strings.Contains(d.entry.Title, text) {
			x.warnAt(l.Offset(at), "%s is no date: write it as year-month-day", quote(text))
		}
	}
}

// strayYear warns of an entry among sisters in the order of their dates whose
// year alone is out of that order, by three years or more, on both sides.
func (x *extractor) strayYear(sisters []*draft) {
	var dated []*draft
	for _, d := range sisters {
		if d.entry.Date.Year != 0 && d.entry.Title != "" && !d.outside {
			dated = append(dated, d)
		}
	}
	if len(dated) < 5 {
		return
	}
	for _, sign := range []int{-1, 1} {
		if i := stray(dated, sign); i >= 0 {
			d := dated[i]
			_, at, ok := x.dateText(d)
			if !ok {
				at = d.start
			}
			x.warnAt(at, "the year %d of %s is far from those beside it, %d and %d: is it a slip?", d.entry.Date.Year, quote(d.entry.Title), dated[i-1].entry.Date.Year, dated[i+1].entry.Date.Year)
			return
		}
	}
}

// stray gives the index of the only entry without which all years rise (sign 1)
// or fall (-1), -1 where there is none.
func stray(dated []*draft, sign int) int {
	year := func(i int) int { return sign * dated[i].entry.Date.Year }
	found := -1
	for i := 1; i < len(dated); i++ {
		if year(i) >= year(i-1) {
			continue
		}
		switch { // one of the two is the stray
		case found >= 0:
			return -1
		case i+1 < len(dated) && year(i+1) >= year(i-1):
			found = i
		case i >= 2 && year(i) >= year(i-2):
			found = i - 1
		default:
			return -1
		}
	}
	if found < 1 || found+1 == len(dated) {
		return -1
	}
	off := func(i int) int { n := year(found) - year(i); return max(n, -n) }
	if off(found-1) < 3 || off(found+1) < 3 {
		return -1
	}
	return found
}
