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
	sep, k := p.separator(end)
	if k == 0 {
		sep, k = p.cjkSeparator(end)
	}
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
	r.end, r.match.First, r.match.Last, r.match.End = j, first, last, p.at(j-1).end
	return r
}

// cjkPoint reads year, month and day with their signs, of which the first and
// the last may be missing.
func (p *parser) cjkPoint(i int) (d Date, end int) {
	if year, j := p.signed(i, yearSign); j > 0 {
		if p.at(i).width != 4 || year < minYear || year > maxYear || notYearSigns[p.at(j).r] {
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
		return d, p.cjkWeekday(end)
	}
	// 5月3-5日: the sign comes only behind the last day.
	if t := p.at(i); t.kind == figures && t.width <= 2 && t.value >= 1 && t.value <= 31 {
		if _, k := p.separator(i + 1); k > 0 {
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
	return Date{first.Year, first.Month, day}, p.cjkWeekday(j)
}

// cjkSeparator reads the signs that stand between the ends of a range.
func (p *parser) cjkSeparator(i int) (s separator, end int) {
	switch p.at(i).r {
	case '至', '到':
		return ranged, i + 1
	case '、', '・', '和', '及':
		return listed, i + 1
	case 'か': // から
		if p.is(i+1, 'ら') {
			return ranged, i + 2
		}
	}
	return 0, 0
}

// cjkWeekday passes over a weekday in brackets behind a day.
func (p *parser) cjkWeekday(i int) int {
	j := p.skip(i, 0)
	if (p.is(j, '(') || p.is(j, '（')) && weekdaySigns[p.at(j+1).r] > 0 {
		for k := j + 2; k < j+6; k++ {
			if p.is(k, ')') || p.is(k, '）') {
				return k + 1
			}
		}
	}
	return i
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
