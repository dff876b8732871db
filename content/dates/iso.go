package dates

import (
	"regexp"
	"strconv"
	"time"
)

// iso reads 2018-05-03, 2018/5/3, 2018.05.03, 2018. 5. 3., 2018-05 and ranges
// of them: 2018-05-03/05, 2018-09-30 - 10-02, 2019-10-15 - 2019-10-17.
func (p *parser) iso(i int) reading {
	first, glue, end := p.isoPoint(i)
	if end == 0 {
		return reading{}
	}
	m := p.span(i, end, ISO)
	m.First = first
	r := reading{match: m, end: end}
	weekday, after := p.weekdayBehind(end)
	if last, j := p.isoEnd(first, glue, max(end, after)); j > 0 {
		r.end, r.match.Last, r.match.End, r.match.Weekday = j, last, p.at(j-1).end, weekday
	}
	if !p.closes(r.end) && !p.clockFollows(r.end) {
		return reading{}
	}
	return r
}

// isoPoint reads one end of a range and gives what holds its parts together.
func (p *parser) isoPoint(i int) (d Date, glue rune, end int) {
	t := p.at(i)
	if t.kind != figures || t.width != 4 || t.value < minYear || t.value > maxYear {
		return d, 0, 0
	}
	glue = p.at(i + 1).r
	if p.at(i+1).kind != mark || !isHyphen(glue) && glue != '/' && glue != '.' && glue != '–' {
		return d, 0, 0
	}
	d.Year = t.value
	j := i + 2
	spaced := glue == '.' && p.at(j).kind == space // 2018. 5. 3.
	if spaced {
		j++
	}
	m := p.at(j)
	if m.kind != figures || m.width > 2 || m.value < 1 || m.value > 12 {
		return d, 0, 0
	}
	d.Month = m.value
	if p.is(j+1, glue) {
		k := j + 2
		if spaced {
			k = p.skip(k, 0)
		}
		if day := p.at(k); day.kind == figures && day.width <= 2 && day.value >= 1 && day.value <= 31 {
			d.Day = day.value
			if !d.Valid() {
				d.Day = 0
			}
			if glue == '.' && m.width+day.width < 4 && !p.standsFree(i) { // Tool 2018.2.3
				return Date{}, 0, 0
			}
			if glue == '.' && p.is(k+1, '.') && (spaced || p.rangeFollows(k+2) || p.pastWeekday(k+2) > k+2) {
				k++
			}
			return d, glue, k + 1
		}
	}
	if glue == '.' && !spaced && m.width == 1 && p.is(j+1, '.') && p.at(j+2).kind != figures && p.standsFree(i) {
		return d, glue, j + 2 // 2020.7.
	}
	if spaced && p.is(j+1, '.') && p.standsApart(i, j+2) {
		return d, glue, j + 2 // 2020. 7.
	}
	if spaced || glue == '.' && m.width != 2 || glue == '–' {
		return d, 0, 0
	}
	if glue == '/' && m.width == 2 && m.value == (d.Year+1)%100 { // 2008/09 are two years
		return d, 0, 0
	}
	return d, glue, j + 1
}

// isoEnd reads the rest of a range that begins with first.
func (p *parser) isoEnd(first Date, glue rune, i int) (last Date, end int) {
	sep, k := p.cjkSeparator(i)
	if k == 0 || sep == comma && (k != i+1 || p.at(k).value != first.Day+1) { // 2018/5/3,4
		return last, 0
	}
	spaced := k-i > 1
	last, _, end = p.isoPoint(k)
	switch {
	case end > 0:
		if spaced && sep == listed && !follows(first, last) { // 2018-05-03 / 2018-06-01 are two
			return Date{}, 0
		}
	case first.Day != 0:
		last, end = p.isoRest(first, glue, k)
		if end > 0 && spaced && !p.dayEnds(i, end) || end == k+1 && p.at(k).width != 2 && glue == '-' {
			return Date{}, 0
		}
	}
	if end > 0 && first.Day != 0 && last.noDay() && first.Compare(last) < 0 && !p.dayGoesOn(end) {
		return Date{}, end
	}
	if end == 0 || (last.Day == 0) != (first.Day == 0) || !last.Valid() || first.Compare(last) >= 0 || p.dayGoesOn(end) {
		return Date{}, 0
	}
	return last, end
}

// isoRest reads the last day where it states only what differs: 05 or 10-02.
func (p *parser) isoRest(first Date, glue rune, i int) (last Date, end int) {
	t := p.at(i)
	if t.kind != figures || t.width > 2 {
		return last, 0
	}
	if next := i + 2; p.is(i+1, glue) {
		if glue == '.' {
			next = p.skip(next, 0) // 10. 6.
		}
		if day := p.at(next); day.kind == figures && day.width <= 2 {
			return Date{first.Year, t.value, day.value}, p.pastDot(next+1, glue)
		}
	}
	return Date{first.Year, first.Month, t.value}, p.pastDot(i+1, glue)
}

// pastDot passes over the last dot of a date whose parts end in dots.
func (p *parser) pastDot(i int, glue rune) int {
	if glue == '.' && p.is(i, '.') && p.closes(i) {
		return i + 1
	}
	return i
}

// rangeFollows reports whether a dash and figures stand at i: 2018.5.3.~5.6.
func (p *parser) rangeFollows(i int) bool {
	sep, k := p.separator(i)
	return sep == ranged && p.at(k).kind == figures
}

// ParseISO reads a text that is nothing but a machine-readable date: an RFC
// 3339 moment, an ISO 8601 date, month, year or range, with or without time,
// fractions of a second and offset ("2018-05-03T10:00:00+02:00", "2018-05-03
// 10:00:00 +0200", "20180503"), or a week or a day of one ("2018-W18", "2018-W18-4"). The
// day is the day as written, in its own offset. ok is false for anything else.
func ParseISO(s string) (m Match, ok bool) {
	from, to := trimSpace(s)
	if to-from >= 8 && compact(s[from:min(from+9, to)]) {
		return parseCompact(s, from, to)
	}
	if to-from >= len("2018W18") && (s[from+4] == 'W' || s[from+5] == 'W') {
		return parseWeek(s, from, to)
	}
	matches := Find(s, Options{})
	if len(matches) != 1 {
		return Match{}, false
	}
	m = matches[0]
	if m.Start != from || m.End != to || m.Form != ISO && m.Form != Year {
		return Match{}, false
	}
	return m, true
}

// compact reports whether s begins with exactly eight figures.
func compact(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c >= '0' && c <= '9') != (i < 8) {
			return false
		}
	}
	return true
}

// parseCompact reads the basic format of ISO 8601, 20180503 or
// 20180503T100000Z; of the time only that it is one.
func parseCompact(s string, from, to int) (m Match, ok bool) {
	if to-from > 8 && s[from+8] != 'T' && s[from+8] != 't' {
		return m, false
	}
	n := 0
	for _, c := range []byte(s[from : from+8]) {
		n = n*10 + int(c-'0')
	}
	m = Match{Start: from, End: to, First: Date{n / 10000, n / 100 % 100, n % 100}, Form: ISO}
	if d := m.First; d.Year == 0 || d.Month == 0 || d.Day == 0 || !d.Valid() {
		return Match{}, false
	}
	return m, true
}

// weekDate is a week of ISO 8601, or a day of it, in the extended or basic format.
var weekDate = regexp.MustCompile(`^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])(?:-?([1-7]))?$`)

// parseWeek reads a week as the range of its days. The first of a year is the one that
// 4 January is in.
func parseWeek(s string, from, to int) (m Match, ok bool) {
	parts := weekDate.FindStringSubmatch(s[from:to])
	if parts == nil {
		return m, false
	}
	year, _ := strconv.Atoi(parts[1])
	week, _ := strconv.Atoi(parts[2])
	day, _ := strconv.Atoi(parts[3])
	fourth := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC)
	monday := fourth.AddDate(0, 0, 7*(week-1)-(int(fourth.Weekday())+6)%7)
	at := func(days int) Date {
		t := monday.AddDate(0, 0, days)
		return Date{t.Year(), int(t.Month()), t.Day()}
	}
	m = Match{Start: from, End: to, First: at(max(day-1, 0)), Form: ISO}
	if day == 0 {
		m.Last = at(6)
	}
	return m, m.First.Valid() && m.Last.Valid()
}

func trimSpace(s string) (from, to int) {
	to = len(s)
	for from < to && s[from] <= ' ' {
		from++
	}
	for to > from && s[to-1] <= ' ' {
		to--
	}
	return from, to
}
