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
		r = p.fromDay(i)
	}
	if r.end == 0 || !p.closesWords(r.end) {
		return reading{}
	}
	return r
}

// fromPoint reads the range that begins with d, or d alone.
func (p *parser) fromPoint(i int, d point) reading {
	alone := p.alone(i, d)
	between, k := p.separator(d.end)
	if k == 0 {
		return alone
	}
	if _, l := p.weekday(k); l > 0 {
		k = p.skip(l, ',')
	}
	if between != comma {
		if e := p.point(k); e.end > 0 && e.Month != 0 && (e.Day != 0) == (d.Day != 0) {
			if r := p.between(i, d, k, e, between); r.end > 0 {
				return r
			}
			return alone
		}
	}
	if d.Day != 0 && !d.dayFirst {
		if r := p.listedDays(i, d, between, k); r.end > 0 {
			return r
		}
	}
	return alone
}

// alone makes a reading of one point, none of a month's bare name.
func (p *parser) alone(i int, d point) reading {
	if d.Day == 0 && d.Year == 0 || d.tight && !p.closes(d.end) {
		return reading{}
	}
	if d.shy && d.Year == 0 && !p.wholeText(i, d.end) {
		return reading{}
	}
	m := p.span(i, d.end, Named)
	m.First = d.Date
	return reading{match: m, end: d.end}
}

// wholeText reports whether the tokens from i up to end are all there is, but
// for a weekday.
func (p *parser) wholeText(i, end int) bool {
	if _, j := p.weekday(i - 2); j > 0 {
		return true
	}
	return p.skip(0, 0) == i && p.skip(end, 0) == len(p.tokens)
}

// between makes a range of two points that both name a month, or two dates of
// two that are only listed.
func (p *parser) between(i int, d point, k int, e point, sep separator) reading {
	if d.shy && d.Year == 0 && e.Year == 0 || d.Year == 0 && e.Year == 0 && d.Day == 0 {
		return reading{}
	}
	if sep == listed && d.Year != 0 {
		return reading{}
	}
	first, last, ok := spread(d.Date, e.Date)
	if !ok || e.tight && !p.closes(e.end) {
		return reading{}
	}
	if sep == listed && !follows(first, last) {
		return p.two(i, d.end, first, k, e.end, last)
	}
	m := p.span(i, e.end, Named)
	m.First, m.Last = first, last
	return reading{match: m, end: e.end}
}

// two makes a reading of two separate dates.
func (p *parser) two(i, iEnd int, first Date, k, kEnd int, last Date) reading {
	m, n := p.span(i, iEnd, Named), p.span(k, kEnd, Named)
	m.First, n.First = first, last
	return reading{match: m, more: []Match{n}, end: kEnd}
}

// listedDays reads what follows "May 3" and a separator as further days of the
// same month: May 3-5, 2018; May 3, 4 and 5.
func (p *parser) listedDays(i int, d point, sep separator, k int) reading {
	if d.Year != 0 && p.at(i).kind == word {
		return reading{}
	}
	last, end, at := 0, 0, 0
	for range maxListed {
		day, j := p.day(k)
		if j == 0 || p.dayGoesOn(j) || day <= max(last, d.Day) {
			break
		}
		next, l := p.separator(j)
		if sep == comma && next != listed && next != comma {
			break // May 3, 4 talks
		}
		last, end, at = day, j, k
		if l == 0 || next == ranged {
			break
		}
		sep, k = next, l
	}
	if end == 0 {
		return reading{}
	}
	// A comma may only come before a further "and".
	if c, _ := p.separator(d.end); c == comma && sep == comma {
		return reading{}
	}
	year, j := p.yearBehind(end, 0)
	if j > 0 && d.Year == 0 {
		d.Year, end = year, j
	} else if !p.dayEnds(d.end, end) {
		return reading{}
	}
	first := d.Date
	final := Date{d.Year, d.Month, last}
	if !final.Valid() || d.shy && d.Year == 0 && !p.wholeText(i, end) {
		return reading{}
	}
	if first2, _ := p.separator(d.end); first2 == listed && !follows(first, final) && at == p.afterSeparator(d.end) {
		return p.two(i, d.end, first, at, end, final)
	}
	m := p.span(i, end, Named)
	m.First, m.Last = first, final
	return reading{match: m, end: end}
}

// maxListed is how many days a list may have.
const maxListed = 8

func (p *parser) afterSeparator(i int) int {
	_, k := p.separator(i)
	return k
}

// dayEnds tells "May 3 - 5" from "May 3 - 5 ways to test": where white space
// stands around the separator at sep, behind the day at end comes the end,
// punctuation or a word such as "in".
func (p *parser) dayEnds(sep, end int) bool {
	if p.at(sep).kind != space {
		return true
	}
	if p.at(end).kind != space || p.at(end+1).kind != word && p.at(end+1).kind != figures {
		return true
	}
	return followers[string(p.fold(end+1))]
}

// fromDay reads a range that begins with a bare day: 3-5 May 2018, 3., 4. und
// 5. Mai, 30/31 May.
func (p *parser) fromDay(i int) reading {
	first, j := p.day(i)
	if j == 0 || p.at(i).kind != figures {
		return reading{}
	}
	from, iEnd, count, listOnly := first, j, 1, true
	for range maxListed {
		if p.is(j, '.') {
			j++
			iEnd = max(iEnd, j*boolInt(count == 1))
		}
		sep, k := p.separator(j)
		if k == 0 || sep == comma && p.at(k).kind != figures {
			return reading{}
		}
		if _, l := p.weekday(k); l > 0 {
			k = p.skip(l, ',')
		}
		listOnly = listOnly && sep != ranged
		if e := p.dayFirst(k); e.end > 0 {
			if sep == comma || e.Day == 0 {
				return reading{}
			}
			return p.daysUntil(i, iEnd, first, k, e, count, listOnly)
		}
		day, l := p.day(k)
		if l == 0 || day <= from || sep == ranged {
			return reading{}
		}
		from, j = day, l
		count++
	}
	return reading{}
}

// daysUntil makes the reading of bare days before e.
func (p *parser) daysUntil(i, iEnd, day, k int, e point, count int, list bool) reading {
	if e.shy && e.Year == 0 && !p.wholeText(i, e.end) {
		return reading{}
	}
	first := Date{e.Year, e.Month, day}
	if day >= e.Day || !first.Valid() {
		return reading{}
	}
	if list && count == 1 && !follows(first, e.Date) {
		return p.two(i, iEnd, first, k, e.end, e.Date)
	}
	m := p.span(i, e.end, Named)
	m.First, m.Last = first, e.Date
	return reading{match: m, end: e.end}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
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
		if ands[string(p.fold(j))] && p.at(j+1).kind == space { // 3, 4, and 5 May
			return listed, j + 2
		}
		return comma, j
	case t.kind == word && j > i && p.at(j+1).kind == space:
		w := p.fold(j)
		if untils[string(w)] {
			return ranged, j + 2
		}
		if ands[string(w)] {
			return listed, j + 2
		}
	}
	return 0, 0
}

// spread gives both ends of a range the year and month that only one states.
// ok is false where first would not come before last: "30 May - 3 May".
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
	return a, b, a.Compare(b) < 0 && a.Valid() && b.Valid()
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
	return a.Month%12+1 == b.Month && b.Day == 1 && a.Day >= a.daysInMonth()-boolInt(a.Month == 2)
}
