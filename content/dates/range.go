package dates

// named reads a date or range with a month's name: 3-5 May 2018, May 3-5,
// Oct-Nov 2018, 30 September - 2 October 2019.
func (p *parser) named(i int) reading {
	if p.at(i).kind == word && !p.opensWord(i) {
		return reading{}
	}
	var r reading
	if d := p.point(i); d.end > 0 {
		r = p.fromPoint(i, d)
	} else {
		r = p.daysMonth(i)
	}
	if r.end == 0 || !p.closesWords(r.end) {
		return reading{}
	}
	return r
}

// fromPoint reads the range that begins with d, or d alone.
func (p *parser) fromPoint(i int, d point) reading {
	if !d.dayFirst && d.dayAt > 0 {
		if r := p.monthDays(i, d); r.end > 0 {
			return r
		}
	}
	if r := p.pointList(i, d); r.end > 0 {
		return r
	}
	if r := p.monthList(i, d); r.end > 0 {
		return r
	}
	if sep, k := p.separator(p.pastWeekday(d.end)); k > 0 {
		k, e := p.pointPastWeekday(k)
		if sep == comma && d.Day != 0 && d.Year == 0 && e.Year != 0 { // Sep. 11, Sep. 18 2023
			sep = listed
		}
		if e.end > 0 && sep != comma && (e.Day != 0) == (d.Day != 0) {
			if r := p.between(i, d, k, e, sep); r.end > 0 {
				return r
			}
		}
	}
	return p.alone(i, d)
}

// pointList reads three dates and more, of which the last states the year for
// all: May 3, May 10 and May 17, 2018; May 3, May 10, May 17, 2018.
func (p *parser) pointList(i int, d point) reading {
	list := [maxListed]point{d}
	var from [maxListed]int
	from[0] = i
	n := 1
	for d.Year == 0 && d.Day != 0 && n < maxListed {
		sep, k := p.separator(d.end)
		if k == 0 || sep == ranged {
			break
		}
		k = p.skipWeekday(k)
		e := p.point(k)
		if e.end == 0 || e.Day == 0 || e.dayFirst != d.dayFirst || (Date{Month: d.Month, Day: d.Day}).Compare(Date{Month: e.Month, Day: e.Day}) >= 0 {
			break
		}
		list[n], from[n], d = e, k, e
		n++
	}
	if n < 3 || d.Year == 0 {
		return reading{}
	}
	r := reading{end: d.end}
	for m := range n {
		match := p.span(from[m], list[m].end, Named)
		match.First = Date{d.Year, list[m].Month, list[m].Day}
		if !match.First.Valid() {
			return reading{}
		}
		if m == 0 {
			r.match = match
		} else {
			r.more = append(r.more, match)
		}
	}
	return r
}

// pointPastWeekday reads a point with a weekday before it or, where there is none behind what could
// be one, from there: the second month of "Feb-Mar 2018".
func (p *parser) pointPastWeekday(i int) (int, point) {
	k := p.skipWeekday(i)
	d := p.point(k)
	if d.end == 0 && k > i {
		return i, p.point(i)
	}
	return k, d
}

// monthList reads months of which the last states the year for all, parted by commas:
// July, August 2018; May, June and September 2018. Those in a row are a range.
func (p *parser) monthList(i int, d point) reading {
	var list []Match
	row, joined, end := true, false, 0
	for from := i; len(list) < maxListed && d.end > 0 && d.Day == 0 && !d.tight; {
		if n := len(list); n > 0 {
			if d.Month <= list[n-1].First.Month {
				break
			}
			row = row && follows(list[n-1].First, d.Date)
		}
		m := p.span(from, d.end, Named)
		m.First = d.Date
		list = append(list, m)
		if d.Year != 0 {
			end = d.end
			break
		}
		sep, k := p.separator(d.end)
		if k == 0 || sep == ranged || sep == listed && len(list) == 1 {
			break
		}
		joined = joined || sep == listed
		from, d = k, p.point(k)
	}
	if end == 0 || len(list) < 2 || !row && !joined {
		return reading{}
	}
	for n := range list {
		list[n].First.Year = d.Year
	}
	if row {
		m := p.span(i, end, Named)
		m.First, m.Last = list[0].First, list[len(list)-1].First
		return reading{match: m, end: end}
	}
	return reading{match: list[0], more: list[1:], end: end}
}

// alone makes a reading of one point, none of a month's bare name.
func (p *parser) alone(i int, d point) reading {
	if d.Day == 0 && d.Year == 0 || d.tight && !p.closes(d.end) {
		return reading{}
	}
	if !p.believes(i, d.end, d) {
		return reading{}
	}
	m := p.span(i, d.end, Named)
	m.First, m.Weekday = d.Date, d.weekday
	return reading{match: m, end: d.end}
}

// between makes a range of two points that both name a month, or two dates of
// two that are only listed.
func (p *parser) between(i int, d point, k int, e point, sep separator) reading {
	if d.doubt != sure && d.Year == 0 && e.Year == 0 || d.Year == 0 && e.Year == 0 && d.Day == 0 {
		return reading{}
	}
	if sep == listed && d.Year != 0 {
		return reading{}
	}
	first, last, ok := spread(d.Date, e.Date)
	if !ok || e.tight && !p.closes(e.end) {
		return reading{}
	}
	m := p.span(i, e.end, Named)
	m.First, m.Last = first, last
	if sep == listed && !last.IsZero() && !follows(first, last) {
		m, n := p.span(i, d.end, Named), p.span(k, e.end, Named)
		m.First, n.First = first, last
		return reading{match: m, more: []Match{n}, end: e.end}
	}
	return reading{match: m, end: e.end}
}

// separator is what stands between two dates.
type separator uint8

const (
	ranged separator = iota + 1 // - to bis
	listed                      // & and /
	comma
)

// separator reads what joins two dates, with white space around it.
func (p *parser) separator(i int) (s separator, end int) {
	j := p.skip(i, 0)
	switch t := p.at(j); {
	case t.kind == mark && isDash(t.r):
		for n := 0; n < 3 && isDash(p.at(j).r); n++ {
			j++
		}
		return ranged, p.skip(j, 0)
	case t.kind == mark && (t.r == '&' || t.r == '/' || t.r == '+'):
		return listed, p.skip(j+1, 0)
	case t.kind == mark && t.r == ',':
		j = p.skip(j+1, 0)
		if p.has(j, and) && p.at(j+1).kind == space { // 3, 4, and 5 May
			return listed, j + 2
		}
		return comma, j
	case t.kind == word && j > i && (p.at(j+1).kind == space || t.roles&through != 0):
		if t.roles&through != 0 && p.is(j+1, '/') && p.has(j+2, through) && p.at(j+3).kind == space { // t/m
			return ranged, j + 4
		}
		if t.roles&until != 0 {
			return ranged, j + 2
		}
		if t.roles&and != 0 {
			return listed, j + 2
		}
	}
	return 0, 0
}

// spread gives both ends of a range the year and month that only one states.
// ok is false where first would not come before last: "30 May - 3 May". A last day that
// is none, 31 June, is left out.
func spread(a, b Date) (first, last Date, ok bool) {
	if a.Month == 0 {
		a.Month = b.Month
	}
	if (a.Day == 0) != (b.Day == 0) {
		return a, b, false
	}
	wraps := a.Month > b.Month
	if (a.Year == 0 || b.Year == 0) && wraps && 12-a.Month+b.Month > maxWrap {
		return a, b, false
	}
	switch {
	case a.Year == 0 && b.Year != 0:
		a.Year = b.Year
		if wraps {
			a.Year--
		}
	case a.Year != 0 && b.Year == 0:
		b.Year = a.Year
		if wraps {
			b.Year++
		}
	case a.Year == 0 && wraps:
		return a, b, a.Valid() && b.Valid()
	}
	if a.Valid() && a.Compare(b) < 0 && b.noDay() {
		return a, Date{}, true
	}
	return a, b, a.Compare(b) < 0 && a.Valid() && b.Valid()
}

// noDay reports whether d is a day that its month has not, 31 June: as the last of a
// range it leaves the first as it is.
func (d Date) noDay() bool {
	return d.Day > d.daysInMonth() && (Date{Year: d.Year, Month: d.Month}).Valid()
}

// maxWrap is how many months a range may go over the end of the year when only
// one end states its year.
const maxWrap = 6

// follows reports whether b is the day or month directly after a.
func follows(a, b Date) bool {
	if a.Day == 0 {
		return a.Month%12+1 == b.Month
	}
	if a.Month == b.Month {
		return a.Day+1 == b.Day
	}
	return a.Month%12+1 == b.Month && b.Day == 1 && a.Day == a.daysInMonth()
}
