package dates

import (
	"strings"
	"unicode/utf8"
)

// cjk reads dates with native signs: 2018年5月3日, 2019년 12월 07일, 5月3日,
// 2018年, and ranges and lists: 2025年7月29日-8月2日, 5月3-5日, 2025年9–10月, 5・6・7月.
func (p *parser) cjk(i int) reading {
	d, end := p.cjkPoint(i)
	if end == 0 {
		return reading{}
	}
	m := p.span(i, end, Named)
	m.First = d
	r := reading{match: m, end: end}
	var weekday int
	for first := true; len(r.more) < maxListed; first = false {
		behind, after := p.weekdayBehind(end)
		if first {
			weekday = behind
		}
		sep, k := p.cjkSeparator(max(end, after))
		if sep == comma && p.at(end-1).kind == figures {
			sep = listed // 5月3,4日: the sign is theirs together
		}
		if k == 0 || sep == comma || !first && sep == ranged {
			break
		}
		last, j := p.cjkLast(k, d)
		if j == 0 {
			break
		}
		from, to, ok := spread(d, last)
		if !ok {
			break
		}
		if first {
			r.match.First, r.match.Weekday = from, weekday
		}
		r.end = j
		if row := len(r.more) == 0; row && (sep == ranged || follows(from, to)) {
			r.match.Last, r.match.End = to, p.at(j-1).end
		} else {
			n := p.span(k, j, Named)
			n.First = to
			r.more = append(r.more, n)
		}
		if sep == ranged {
			break
		}
		d, end = to, j
	}
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
		if k := p.pastPart(j); k > j {
			return d, k
		}
		i = p.skip(j, 0)
	}
	month, j := p.signed(i, monthSign)
	if j == 0 {
		if month, j = p.sharesSign(i, monthSign, 12); j > 0 {
			d.Month, end = month, j
		}
		return d, end
	}
	if month < 1 || month > 12 {
		return d, end
	}
	d.Month, end = month, p.pastPart(j)
	i = p.skip(j, 0)
	if day, j := p.signed(i, daySign); j > 0 && day >= 1 && day <= 31 {
		d.Day, end = day, j
		if !d.Valid() {
			d.Day = 0
		}
		return d, end
	}
	if day, j := p.sharesSign(i, daySign, 31); j > 0 {
		d.Day, end = day, j
	}
	return d, end
}

// sharesSign reads a figure up to most whose sign comes only behind the last of a range or
// list, and what follows has no other: 5月3-5日, 2025年9–10月, 5・6・7月.
func (p *parser) sharesSign(i int, signs map[rune]bool, most int) (value, end int) {
	for j, n := i, 0; n < maxListed; n++ {
		t := p.at(j)
		if t.kind != figures || t.width > 2 || t.value < 1 || t.value > most {
			return 0, 0
		}
		if _, k := p.signed(j, signs); k > 0 {
			if n == 0 || most == 12 && p.at(p.skip(k, 0)).kind == figures {
				return 0, 0 // the day of the last month
			}
			return p.at(i).value, i + 1
		}
		_, k := p.cjkSeparator(j + 1)
		if k == 0 {
			return 0, 0
		}
		j = k
	}
	return 0, 0
}

// pastPart passes over the word for a part of a month or year that stands at i, where a
// date ends behind it: 9月下旬, 2025年秋, 9월 말.
func (p *parser) pastPart(i int) int {
	from := p.skip(i, 0)
	for _, word := range cjkParts {
		if at := p.at(from); at.kind == sign && strings.HasPrefix(p.text[at.start:], word) {
			j := from + utf8.RuneCountInString(word)
			if next := p.at(j); next.kind != sign {
				return j
			}
		}
	}
	return i
}

// cjkLast reads the end of a range: 8月2日, 26日, 2026年1月2日.
func (p *parser) cjkLast(i int, first Date) (d Date, end int) {
	if day, j := p.sharesSign(i, daySign, 31); j > 0 && first.Day != 0 {
		return Date{first.Year, first.Month, day}, j // 5月3、4、5日
	}
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
	if p.at(j).kind != sign || !signs[p.at(j).r] || countSigns[p.at(j+1).r] {
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
