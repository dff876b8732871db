package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/phrase"
)

// Entries below a month that begin with the day alone.

// walkPeriod is walkPart of what stands below a period.
func (x *extractor) walkPeriod(units []*unit, c context) {
	takeDays(units, c.date)
	x.walkPart(units, c)
}

// takeDays dates the units below a month of a year that begin with a day of it, where two
// thirds do: bare numbers that count from one are those of a list.
func takeDays(units []*unit, month dates.Date) {
	if month.Year == 0 || month.Month == 0 || month.Day != 0 {
		return
	}
	days, n, counted := make([]dates.Match, len(units)), 0, 0
	for i, u := range units {
		if len(u.head) == 0 || u.kind == recordUnit {
			continue
		}
		day, bare := u.head[0].DayBefore(month)
		days[i] = day
		n += phrase.Count(!day.First.IsZero())
		counted += phrase.Count(bare && day.First.Day == i+1)
	}
	if n*3 < len(units)*2 || counted == n && n > 1 {
		return
	}
	for i, u := range units {
		if !days[i].First.IsZero() {
			u.head[0].TakeDay(days[i])
		}
	}
}
