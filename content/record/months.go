package record

import (
	"regexp"

	"talkfeed/content/dates"
)

// monthOfYear is a month and the last two figures of its year: 06/14, 6-14.
var monthOfYear = regexp.MustCompile(`^(0?[1-9]|1[0-2])[/.-]'?(\d\d)$`)

// TakeMonths reads dates such as 06/14 as the months of years, where sister records
// leave no other reading: all are written so, none has its year elsewhere, and
// either one of the second numbers is no day of a month, or the records stand in
// the order of the months so read, over three years or more.
func TakeMonths(all []*Facts) {
	months := make([]*dates.Match, len(all))
	years := map[int]bool{}
	down, up, late, n := true, true, false, 0
	var last *dates.Match
	for i, f := range all {
		if f.dateText == "" {
			continue
		}
		parts := monthOfYear.FindStringSubmatch(f.dateText)
		if parts == nil || f.Year.Year != 0 || f.End != nil {
			return
		}
		found := dates.Find("1/"+parts[1]+"/"+parts[2], dates.Options{Order: dates.DayFirst})
		if len(found) != 1 || found[0].First.Year == 0 {
			return
		}
		m := &dates.Match{First: found[0].First, Form: dates.Numeric}
		m.First.Day = 0
		if last != nil {
			down, up = down && m.First.Compare(last.First) <= 0, up && m.First.Compare(last.First) >= 0
		}
		late = late || Number(parts[2]) > 31
		years[m.First.Year] = true
		months[i], last, n = m, m, n+1
	}
	if n < 2 || !late && (len(years) < 3 || !down && !up) {
		return
	}
	for i, m := range months {
		if m != nil {
			all[i].Date = m
		}
	}
}

// loneMonth gives the month that is all of a cell, nil where none is.
func loneMonth(cells []Value) *dates.Match {
	for i := range cells {
		if len(cells[i].Lines) == 1 {
			if l := &cells[i].Lines[0]; l.OnlyMonth() > 0 {
				return &dates.Match{End: len(l.Text), First: dates.Date{Month: l.OnlyMonth()}, Form: dates.Named}
			}
		}
	}
	return nil
}
