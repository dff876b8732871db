package phrase

import (
	"sort"
	"strings"

	"talkfeed/content/dates"
)

// The machine-readable dates of a line.

// takeDatetimes puts the machine-readable dates of <time> and of date attributes
// in the place of what is shown, where they say more.
func (l *Line) takeDatetimes() {
	for _, a := range l.Atoms {
		if a.Datetime == "" {
			continue
		}
		m, ok := dates.ParseISO(strings.TrimSpace(a.Datetime))
		if !ok {
			continue
		}
		m.Start, m.End = a.Start, a.End
		if l.ends(a, m) {
			continue
		}
		kept := l.Dates[:0]
		for _, d := range l.Dates {
			if d.End <= a.Start || d.Start >= a.End {
				kept = append(kept, d)
			} else if !d.Last.IsZero() && !d.First.Contradicts(m.First) {
				m.Last = d.Last
			}
		}
		l.Dates = append(kept, m)
		sort.SliceStable(l.Dates, func(i, j int) bool { return l.Dates[i].Start < l.Dates[j].Start })
	}
}

// ends takes the date of an element for the last day of the date before it: where
// its class says so, or nothing but a dash stands between two such elements. It
// reports whether it did.
func (l *Line) ends(a Atom, last dates.Match) bool {
	var before *dates.Match
	for i := range l.Dates {
		if d := &l.Dates[i]; d.End <= a.Start {
			before = d
		}
	}
	if before == nil || before.Last.Year != 0 || last.First.Compare(before.First) < 0 || !a.last && !(l.timed(before.Start) && rangeMarks[strings.TrimSpace(l.Text[before.End:a.Start])]) {
		return false
	}
	before.Last, before.End = last.First, a.End
	kept := l.Dates[:0]
	for _, d := range l.Dates {
		if d.End <= a.Start || d.Start >= a.End || d.Start == before.Start {
			kept = append(kept, d)
		}
	}
	l.Dates = kept
	return true
}

// timed says whether an offset is that of an element with a date of its own.
func (l *Line) timed(at int) bool {
	for _, a := range l.Atoms {
		if a.Start == at && a.Datetime != "" {
			return true
		}
	}
	return false
}

// rangeMarks stand between the first day and the last.
var rangeMarks = map[string]bool{"-": true, "–": true, "—": true, "to": true, "until": true, "till": true, "bis": true, "au": true, "a": true, "al": true, "t/m": true}

// takeStamps adds the dates that nothing is shown for, where the line states none
// as exact.
func (l *Line) takeStamps(stamps []stamp) {
	for _, s := range stamps {
		m, ok := dates.ParseISO(strings.TrimSpace(s.datetime))
		if !ok {
			continue
		}
		m.Start = min(s.at, len(l.Text))
		m.End = m.Start
		l.Dates = append(l.Dates, m)
	}
	sort.SliceStable(l.Dates, func(i, j int) bool { return l.Dates[i].Start < l.Dates[j].Start })
}
