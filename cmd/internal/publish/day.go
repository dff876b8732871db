package publish

import (
	"strconv"
	"strings"
	"time"

	"talkfeed/content/dates"
)

// valid drops what no calendar has: a month after December, a 31st of April, all
// of a date without a year.
func valid(d dates.Date) dates.Date {
	switch {
	case d.Year < 1 || d.Year > 9999:
		return dates.Date{}
	case d.Month < 1 || d.Month > 12:
		return dates.Date{Year: d.Year}
	case d.Day < 1 || d.Day > noon(d.Year, d.Month+1, 0).Day():
		return dates.Date{Year: d.Year, Month: d.Month}
	}
	return d
}

// period gives the first and the last day of a date or range, at 12:00 UTC,
// which is the same day nearly everywhere. Where month or day are not stated,
// the period is the whole year or month. Both are zero without a year.
func period(date, end dates.Date) (first, last time.Time) {
	date, end = valid(date), valid(end)
	if date.Year == 0 {
		return first, last
	}
	first, last = firstDay(date), lastDay(date)
	if end.Year != 0 && !lastDay(end).Before(last) {
		last = lastDay(end)
	}
	return first, last
}

func firstDay(d dates.Date) time.Time {
	return noon(d.Year, max(d.Month, 1), max(d.Day, 1))
}

func lastDay(d dates.Date) time.Time {
	switch {
	case d.Month == 0:
		return noon(d.Year, 12, 31)
	case d.Day == 0:
		return noon(d.Year, d.Month+1, 0)
	}
	return noon(d.Year, d.Month, d.Day)
}

func noon(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 12, 0, 0, 0, time.UTC)
}

// isoDate is the date in ISO 8601 at the precision stated, "" without a year.
func isoDate(d dates.Date) string { return valid(d).String() }

// dateInWords is the date or range as people of a language write it, and in
// ISO 8601 where calendars has no words for the language.
func dateInWords(date, end dates.Date, language string) string {
	date, end = valid(date), valid(end)
	if end.Year == 0 || !lastDay(end).After(lastDay(date)) {
		return inWords(date, "", language)
	}
	c := calendarOf(language)
	if c != nil && date.Year == end.Year && date.Month == end.Month && date.Day > 0 && end.Day > 0 {
		return inWords(date, c.number(date.Day)+"–"+c.number(end.Day), language)
	}
	return inWords(date, "", language) + " – " + inWords(end, "", language)
}

// inWords writes one date; days stands for its day or days, "" for the date's
// own.
func inWords(d dates.Date, days, language string) string {
	c := calendarOf(language)
	if c == nil || d.Month == 0 {
		return isoDate(d)
	}
	pattern, months := c.day, &c.months
	if d.Day == 0 {
		pattern = c.month
		if c.alone[0] != "" {
			months = &c.alone
		}
	}
	if days == "" {
		days = c.number(d.Day)
	}
	return strings.NewReplacer("D", days, "M", months[d.Month-1], "Y", strconv.Itoa(d.Year)).Replace(pattern)
}
