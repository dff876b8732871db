package dates

import (
	"cmp"
	"fmt"
)

// The years that are dates; four figures outside are numbers.
const (
	minYear = 1950
	maxYear = 2099
)

// String gives d in ISO 8601 at the precision stated: "2018", "2018-05" or
// "2018-05-03". It is "" for a date without year.
func (d Date) String() string {
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// IsZero reports whether d states nothing.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the parts that d states can be a day, month or year of
// the Gregorian calendar: the year 1950 to 2099, no day that the month has not.
// 29 February is valid without a year. The zero Date is valid.
func (d Date) Valid() bool {
	if d.Year != 0 && (d.Year < minYear || d.Year > maxYear) {
		return false
	}
	return d.Month >= 0 && d.Month <= 12 && d.Day >= 0 && d.Day <= d.daysInMonth()
}

// daysInMonth gives the most days that the month of d can have.
func (d Date) daysInMonth() int {
	switch d.Month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		// From 1950 to 2099 every fourth year is a leap year.
		if d.Year%4 == 0 {
			return 29
		}
		return 28
	}
	return 31
}

// Contradicts reports whether d and other both state a part, and differently.
func (d Date) Contradicts(other Date) bool {
	differ := func(a, b int) bool { return a != 0 && b != 0 && a != b }
	return differ(d.Year, other.Year) || differ(d.Month, other.Month) || differ(d.Day, other.Day)
}

// Fill adds to d what from, a source farther away, states besides: a year or
// month larger than what d states, always, and smaller parts only where from
// states all of d. So 3 May in 2018 is 2018-05-03, 2018 with 2018-05-03 is
// that day, but 2018 with 3 May stays 2018. Where from contradicts d, or the
// result is no real day, d stays as it is. A zero d becomes from.
func (d Date) Fill(from Date) Date {
	if d.Contradicts(from) {
		return d
	}
	filled := Date{cmp.Or(d.Year, from.Year), cmp.Or(d.Month, from.Month), cmp.Or(d.Day, from.Day)}
	statesAll := (d.Year == 0 || from.Year != 0) && (d.Month == 0 || from.Month != 0) && (d.Day == 0 || from.Day != 0)
	if !statesAll {
		// Only what is larger than d's own parts.
		if d.Day == 0 {
			filled.Day = 0
			if d.Month == 0 {
				filled.Month = 0
			}
		}
	}
	if !filled.Valid() {
		return d
	}
	return filled
}

// Compare orders dates by year, month and day: -1 where d is before other, +1
// where it is after. A part not stated comes before any stated.
func (d Date) Compare(other Date) int {
	return cmp.Or(cmp.Compare(d.Year, other.Year), cmp.Compare(d.Month, other.Month), cmp.Compare(d.Day, other.Day))
}

// Fill adds what a source farther away states to both ends of m, as
// [Date.Fill] does. Where the last day would so come before the first, as in
// 30 December to 2 January with a heading 2018, it is a year later.
func (m Match) Fill(from Date) Match {
	yearless := m.First.Year == 0
	m.First = m.First.Fill(from)
	if m.Last.IsZero() {
		return m
	}
	if !yearless {
		return m
	}
	m.Last = m.Last.Fill(from)
	if m.First.Year == m.Last.Year && m.Last.Compare(m.First) < 0 && m.Last.Year != 0 {
		m.Last.Year++
	}
	if !m.Last.Valid() {
		m.Last = Date{}
	}
	return m
}
