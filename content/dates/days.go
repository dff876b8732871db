package dates

// dayList is days of one month: 3-5; 5 & 6; 3., 4. und 5.
type dayList struct {
	n         int
	day       [maxListed]int
	from, end [maxListed]int // each day's tokens
	close     [maxListed]int // where the weekday behind it ends
	ranged    bool           // "-" or "to" stands between two of them
	slashed   bool           // a tight "/" does
}

// maxListed is how many days a list may have.
const maxListed = 8

// dayList reads days in rising order. Commas only join days before an "and",
// where they are tight, or ordinals: "May 3, 4 talks" has one day. dots tells that a dot may stand behind each.
func (p *parser) dayList(i int, dots bool) dayList {
	var l dayList
	joined := 0 // how many days are joined by more than commas
	var sep separator
	tight := false // no white space stands around it
	for l.n < maxListed {
		day, j := p.day(i)
		if j == 0 || l.n > 0 && day <= l.day[l.n-1] {
			break
		}
		if dots && p.is(j, '.') {
			j++
		} else if !dots && (p.dayGoesOn(j) || l.n > 0 && p.dayFirst(i).end > 0) {
			break // May 3 - 5 June
		}
		l.day[l.n], l.from[l.n], l.end[l.n] = day, i, j
		l.n++
		if sep != comma || tight || dots && j > i+1 {
			joined = l.n
		}
		if sep == ranged {
			l.ranged = true
		}
		j = p.pastWeekday(j)
		l.close[l.n-1] = j
		if sep, i = p.separator(j); i == 0 {
			break
		}
		tight = i == j+1
		l.slashed = l.slashed || tight && p.is(j, '/')
		i = p.skipWeekday(i)
		if sep != comma {
			i = p.join(i) // 22nd to the 24th
		}
	}
	l.n = joined
	return l
}

// monthDays reads the further days behind the one of d: May 3-5, 2018.
func (p *parser) monthDays(i int, d point) reading {
	l := p.dayList(d.dayAt, false)
	if l.n < 2 || d.Year != 0 && l.end[0] != d.end {
		return reading{}
	}
	end := l.end[l.n-1]
	if year, j := p.yearBehind(l.close[l.n-1], 0); j > 0 && d.Year == 0 {
		d.Year, end = year, j
	} else if d.Day == 0 || !p.dayEnds(l.end[0], end) {
		return reading{}
	}
	if !p.believes(i, end, d) {
		return reading{}
	}
	return p.days(i, end, l, d.Date)
}

// daysMonth reads days before their month: 3-5 May 2018, 5 & 6 June.
func (p *parser) daysMonth(i int) reading {
	l := p.dayList(i, true)
	if l.n < 2 {
		return reading{}
	}
	if l.n == 2 && l.slashed && l.day[1]-l.day[0] <= maxSlashed {
		l.ranged = true // 15/20 maggio
	}
	e := p.dayFirst(l.from[l.n-1])
	if e.end == 0 || !p.believes(i, e.end, e) {
		return reading{}
	}
	return p.days(i, e.end, l, e.Date)
}

// maxSlashed is how many days lie at most between two that a stroke joins to a range.
const maxSlashed = 6

// days makes a range of the days of a month from token i up to end, or single
// dates where they are listed and don't follow each other.
func (p *parser) days(i, end int, l dayList, month Date) reading {
	at := func(n int) Date { return Date{month.Year, month.Month, l.day[n]} }
	last := l.n - 1
	for last > 0 && !at(last).Valid() {
		last-- // June 27-31
	}
	if !at(last).Valid() {
		return reading{}
	}
	if l.ranged || l.day[last]-l.day[0] == last {
		m := p.span(i, end, Named)
		if m.First = at(0); last > 0 {
			m.Last = at(last)
		}
		return reading{match: m, end: end}
	}
	l.from[0], l.end[last] = i, end
	r := reading{match: p.span(i, l.end[0], Named), end: end}
	r.match.First = at(0)
	for n := 1; n <= last; n++ {
		m := p.span(l.from[n], l.end[n], Named)
		m.First = at(n)
		r.more = append(r.more, m)
	}
	return r
}

// dayEnds tells "May 3 - 5" from "May 3 - 5 ways to test": where white space
// stands around the separator at sep, behind the day at end comes the end,
// punctuation or a word such as "in".
func (p *parser) dayEnds(sep, end int) bool {
	if p.at(sep).kind != space || p.at(end).kind != space {
		return true
	}
	next := p.at(end + 1).kind
	return next != word && next != figures && next != sign || p.has(end+1, follower)
}

// skipWeekday passes over a weekday and the comma behind it.
func (p *parser) skipWeekday(i int) int {
	if _, j := p.weekday(i); j > 0 {
		return p.skip(j, ',')
	}
	return i
}

// pastWeekday passes over a weekday in brackets: 3 (Thu) - 4 (Fri).
func (p *parser) pastWeekday(i int) int {
	if _, j := p.weekdayBehind(i); j > 0 && !p.is(p.skip(i, 0), ',') {
		return j
	}
	return i
}
