package dates

// cjk reads dates with native signs: 2018年5月3日, 2019년 12월 07일, 5月3日,
// 2018年, and ranges: 2025年7月29日-8月2日, 5月3-5日.
func (p *parser) cjk(i int) reading {
	d, end := p.cjkPoint(i)
	if end == 0 {
		return reading{}
	}
	m := p.span(i, end, Named)
	m.First = d
	r := reading{match: m, end: end}
	weekday, after := p.weekdayBehind(end)
	sep, k := p.cjkSeparator(max(end, after))
	if k == 0 || sep == comma {
		return r
	}
	last, j := p.cjkLast(k, d)
	if j == 0 {
		return r
	}
	first, last, ok := spread(d, last)
	if !ok {
		return r
	}
	r.end, r.match.First, r.match.Weekday = j, first, weekday
	if sep == listed && !follows(first, last) {
		n := p.span(k, j, Named)
		n.First = last
		r.more = []Match{n}
		return r
	}
	r.match.Last, r.match.End = last, p.at(j-1).end
	return r
}

// afterStop reads a date that begins right behind a full stop, as an element's text
// does where the page's style sets it apart, and as in the name of a file: its signs, or
// two figures of day and month with a year, show that it is no number's rest.
func (p *parser) afterStop(i int) reading {
	switch {
	case !p.is(i-1, '.') || p.at(i-2).kind == figures:
		return reading{}
	case p.at(i).width == 4:
		return p.cjk(i)
	}
	if g := p.group(i); p.at(i-2).kind == word && g.glue == '.' && g.wide && g.a > 0 && g.b > 0 && g.year > 0 && !g.short && !g.spaced {
		return p.numericAlone(i, g)
	}
	return reading{}
}

// cjkEra reads a date whose year is counted from an era: 令和元年5月3日.
func (p *parser) cjkEra(i int) reading {
	if _, j := p.cjkYear(i); j == 0 {
		return reading{}
	}
	return p.withTail(p.cjk(i))
}

// cjkPoint reads year, month and day with their signs, of which the first and
// the last may be missing.
func (p *parser) cjkPoint(i int) (d Date, end int) {
	if year, j := p.cjkYear(i); j > 0 {
		if year < minYear || year > maxYear || notYearSigns[p.at(j).r] {
			return d, 0
		}
		d.Year, end = year, j
		i = p.skip(j, 0)
	}
	month, j := p.signed(i, monthSign)
	if j == 0 || month < 1 || month > 12 {
		return d, end
	}
	d.Month, end = month, j
	i = p.skip(j, 0)
	if day, j := p.signed(i, daySign); j > 0 && day >= 1 && day <= 31 {
		d.Day, end = day, j
		if !d.Valid() {
			d.Day = 0
		}
		return d, end
	}
	// 5月3-5日: the sign comes only behind the last day.
	if t := p.at(i); t.kind == figures && t.width <= 2 && t.value >= 1 && t.value <= 31 {
		if _, k := p.cjkSeparator(i + 1); k > 0 {
			if _, l := p.signed(k, daySign); l > 0 && p.at(k).value > t.value {
				d.Day = t.value
				return d, i + 1
			}
		}
	}
	return d, end
}

// cjkLast reads the end of a range: 8月2日, 26日, 2026年1月2日.
func (p *parser) cjkLast(i int, first Date) (d Date, end int) {
	if d, end = p.cjkPoint(i); end > 0 {
		return d, end
	}
	day, j := p.signed(i, daySign)
	if j == 0 || first.Day == 0 || day < 1 || day > 31 {
		return d, 0
	}
	return Date{first.Year, first.Month, day}, j
}

// cjkSeparator reads what stands between two dates, in signs or otherwise.
func (p *parser) cjkSeparator(i int) (s separator, end int) {
	j := p.skip(i, 0)
	switch p.at(j).r {
	case '至', '到':
		return ranged, p.skip(j+1, 0)
	case '、', '・', '和', '及':
		return listed, p.skip(j+1, 0)
	case 'か': // から
		if p.is(j+1, 'ら') {
			return ranged, p.skip(j+2, 0)
		}
	}
	return p.separator(i)
}

// nativeWeekday reads 木, 木曜日, 周四, 목요일.
func (p *parser) nativeWeekday(i int) (day, end int) {
	for n := 0; n < 2 && weekdayPrefixes[p.at(i).r]; n++ {
		i++
	}
	day = weekdaySigns[p.at(i).r]
	if day == 0 {
		return 0, 0
	}
	i++
	for n := 0; n < 3 && weekdaySuffixes[p.at(i).r]; n++ {
		i++
	}
	return day, i
}

// signed reads figures and the sign behind them.
func (p *parser) signed(i int, signs map[rune]bool) (value, end int) {
	t := p.at(i)
	if t.kind != figures || t.width > 4 {
		return 0, 0
	}
	j := i + 1
	if p.at(j).kind == space && p.at(j+1).kind == sign && !p.at(j+1).isHangul() {
		j++ // 2018 年
	}
	if p.at(j).kind != sign || !signs[p.at(j).r] {
		return 0, 0
	}
	return t.value, j + 1
}

func (t token) isHangul() bool { return t.r >= 0xAC00 && t.r <= 0xD7A3 }

// cjkYear reads 2018年 and years of an era: 平成30年, 令和元年.
func (p *parser) cjkYear(i int) (year, end int) {
	if before := eras[string([]rune{p.at(i).r, p.at(i + 1).r})]; before > 0 && p.at(i).kind == sign {
		i = p.skip(i+2, 0)
		if p.is(i, '元') && yearSign[p.at(i+1).r] {
			return before + 1, i + 2
		}
		year, end = p.signed(i, yearSign)
		if p.at(i).width > 3 {
			return 0, 0
		}
		return before + year, end
	}
	if p.at(i).width != 4 {
		return 0, 0
	}
	return p.signed(i, yearSign)
}

// nativeWeekdayBehind reports whether a weekday in signs stands in brackets at
// i, as where the month always comes first: 5/3(木).
func (p *parser) nativeWeekdayBehind(i int) bool {
	j := p.skip(i, 0)
	return p.pastWeekday(i) > i && p.at(j+1).kind == sign
}
