package ledger

import "time"

// span is the days of a date, from the first to the last, at the precision
// stated: 2018-05 is all of May.
type span struct{ first, last time.Time }

// newSpan reads dates as Facts have them. It is zero for what is no date.
func newSpan(date, end string) span {
	first, last := periodOf(date)
	if end != "" {
		if _, l := periodOf(end); l.After(last) {
			last = l
		}
	}
	return span{first, last}
}

// periodOf gives the first and the last day of a date in ISO 8601.
func periodOf(date string) (first, last time.Time) {
	if len(date) > len(time.DateOnly) {
		return first, last
	}
	first, err := time.Parse(time.DateOnly[:len(date)], date)
	if err != nil {
		return time.Time{}, time.Time{}
	}
	switch len(date) {
	case len("2006"):
		return first, first.AddDate(1, 0, -1)
	case len("2006-01"):
		return first, first.AddDate(0, 1, -1)
	}
	return first, first
}

func (s span) isZero() bool { return s.first.IsZero() }

// isDay tells whether the day is known, or the days of an event.
func (s span) isDay() bool { return s.within(maxEvent) }

// within tells whether the span is known, and no longer than that many days.
func (s span) within(days int) bool {
	return !s.isZero() && s.last.Before(s.first.AddDate(0, 0, days))
}

// The days that an event and a month have at most.
const (
	maxEvent = 14
	maxMonth = 31
)

func (s span) contains(t span) bool { return !t.first.Before(s.first) && !t.last.After(s.last) }

// nearDays is how far a mended or moved date is from the old one.
const nearDays = 31 * 24 * time.Hour

// dating is what two dates have to do with each other, the likelier the
// greater.
type dating int

const (
	nextTime dating = iota // the old one is past and the new one to come
	farDate
	putOff // the old one is to come still
	nearDate
	sameTime // the same period or one within the other
	sameDate
)

// compare tells how the date of a talk in the content relates to the date that
// was published.
func (s span) compare(old span, now time.Time) dating {
	switch {
	case s == old:
		return sameDate
	case s.isZero() || old.isZero() || s.contains(old) || old.contains(s):
		return sameTime
	case old.last.AddDate(0, 0, 1).Before(now) && s.last.After(now):
		return nextTime
	case s.first.Sub(old.first).Abs() <= nearDays || isMisprint(s.first, old.first):
		return nearDate
	case !old.last.Before(now):
		return putOff
	}
	return farDate
}

// isMisprint tells whether two days differ in the year, the month or the day
// alone, or have day and month exchanged.
func isMisprint(a, b time.Time) bool {
	ay, am, ad := a.Date()
	by, bm, bd := b.Date()
	switch {
	case ay != by:
		return am == bm && ad == bd
	case am == bm || ad == bd:
		return true
	}
	return int(am) == bd && int(bm) == ad
}
