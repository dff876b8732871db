package dates

// withTail adds to a date what stands behind it: a weekday in brackets, a
// clock time and its zone.
func (p *parser) withTail(r reading) reading {
	if r.end == 0 || r.match.First.Day == 0 && !r.match.Ambiguous || len(r.more) > 0 {
		return r
	}
	if day, j := p.weekdayBehind(r.end); j > 0 {
		r.end = j
		if r.match.Weekday == 0 && r.match.Last.IsZero() {
			r.match.Weekday = day
		}
	}
	if clock, j := p.clockBehind(r.end, r.match.Form == ISO); j > 0 {
		r.match.Clock, r.end = clock, j
		if k := p.zoneBehind(j); k > 0 {
			from := p.at(p.skip(j, '(')).start
			to := p.at(k - 1)
			r.match.Zone, r.end = p.text[from:to.end], k
			if p.is(k-1, ')') {
				r.match.Zone = p.text[from:to.start]
			}
		}
	}
	r.match.End = p.at(r.end - 1).end
	return r
}

// afterClock reads a date behind a clock time: 19:00, 3 May 2018.
func (p *parser) afterClock(i int) reading {
	h, m, j := p.timeAt(i)
	if j == 0 || !p.opens(i) {
		return reading{}
	}
	j = p.untilTime(j)
	if k := p.zoneBehind(j); k > 0 {
		j = k
	}
	k := p.skip(p.skip(j, ','), '|')
	if p.has(k, preposition) {
		k = p.skip(k+1, 0)
	}
	if k == j {
		return reading{}
	}
	var r reading
	switch p.at(k).kind {
	case figures:
		r = p.withTail(p.figuresAt(k))
	case word:
		if r = p.afterWeekday(k); r.end == 0 {
			r = p.named(k)
		}
	}
	if r.end == 0 || r.match.First.Day == 0 || r.match.Clock != "" {
		return reading{}
	}
	r.match.Start, r.match.Clock = p.at(i).start, clockText(h, m)
	return r
}

// clockText gives a time of day as "15:04".
func clockText(h, m int) string {
	return string([]byte{byte('0' + h/10), byte('0' + h%10), ':', byte('0' + m/10), byte('0' + m%10)})
}

// weekdayBehind reads "(Wed)", "（水）" and ", Wednesday" behind a date.
func (p *parser) weekdayBehind(i int) (day, end int) {
	j := p.skip(i, 0)
	if p.is(j, '(') || p.is(j, '[') {
		if day, end = p.weekday(j + 1); end == 0 {
			day, end = p.nativeWeekday(j + 1)
		}
		if end > 0 && (p.is(end, ')') || p.is(end, ']')) {
			return day, end + 1
		}
		return 0, 0
	}
	if !p.is(j, ',') {
		return 0, 0
	}
	day, end = p.weekday(p.skip(j, ','))
	if end > 0 && p.at(end-1).end-p.at(end-1).start > 4 && p.at(end).kind != word {
		return day, end
	}
	return 0, 0
}

// weekdayBefore reports whether a weekday stands before i.
func (p *parser) weekdayBefore(i int) bool {
	if p.at(i-1).kind != space {
		return false
	}
	if t := p.at(i - 2); t.kind == mark && (t.r == ',' || t.r == '.') {
		i--
	}
	_, j := p.weekday(i - 2)
	return j > 0
}

// clockFollows reports whether a time is joined to an ISO date at i: T10:00.
func (p *parser) clockFollows(i int) bool {
	_, j := p.clockBehind(i, true)
	return j > 0
}

// clockBehind reads the time of day behind a date and gives it as "15:04".
// Behind an ISO date "9-17" are hours.
func (p *parser) clockBehind(i int, iso bool) (clock string, end int) {
	j := i
	tight := iso && equalFold(p.string(i), "t")
	if tight {
		j++
	} else {
		j = p.skip(p.skip(i, ','), '@')
		if p.is(j, '|') || p.is(j, '·') || p.is(j, '(') {
			j = p.skip(j+1, 0)
		} else if isDash(p.at(j).r) && j > i {
			j = p.skip(j+1, 0)
		}
		if p.has(j, clockWord) {
			if k := p.skip(j+1, '.'); k > j+1 { // at 7 pm, kl. 19:00
				j = k
			}
		}
	}
	if j == i && (p.at(i-1).kind == figures || p.at(i-1).kind == word) {
		return "", 0
	}
	h, m, k := p.timeAt(j)
	if k == 0 && iso {
		h, m, k = p.hoursAt(j)
	}
	if k == 0 {
		return "", 0
	}
	tight = tight || k > j+3        // with seconds
	if !tight || p.offset(k) == 0 { // T10:00-05:00 is no span
		k = p.untilTime(k)
	}
	return clockText(h, m), k
}

// timeAt reads 14:00, 14:00:00.123, 2:30 pm, 7pm, 19h30, 14.00 Uhr, 19 Uhr.
func (p *parser) timeAt(i int) (hour, minute, end int) {
	t := p.at(i)
	if t.kind != figures || t.width > 2 || t.value > 24 {
		return 0, 0, 0
	}
	hour, end = t.value, i+1
	stated := false
	if m := p.at(i + 2); (p.is(i+1, ':') || p.is(i+1, '.') || p.has(i+1, hourMark)) && m.kind == figures && m.width == 2 && m.value < 60 {
		minute, end = m.value, i+3
		stated = !p.is(i+1, '.')
		end = p.seconds(end)
	}
	if afternoon, j := p.halfDay(p.skip(end, 0)); j > 0 && hour > 0 && hour <= 12 {
		hour %= 12
		if afternoon {
			hour += 12
		}
		return hour, minute, j
	}
	if j := p.skip(end, 0); p.has(j, hourMark) {
		return hour, minute, j + 1
	}
	if !stated || p.at(end).kind == word && !p.has(end, zone) || p.at(end).kind == figures {
		return 0, 0, 0
	}
	return hour % 24, minute, end
}

// halfDay reads am, pm, a.m. and p.m.
func (p *parser) halfDay(i int) (afternoon bool, end int) {
	t := p.at(i)
	if t.roles&(am|pm) != 0 {
		return t.roles&pm != 0, i + 1
	}
	afternoon = equalFold(p.string(i), "p")
	if !afternoon && !equalFold(p.string(i), "a") || !p.is(i+1, '.') || !equalFold(p.string(i+2), "m") {
		return false, 0
	}
	if p.is(i+3, '.') && p.at(i+4).kind != word {
		return afternoon, i + 4
	}
	return afternoon, i + 3
}

// seconds passes over seconds and their fraction.
func (p *parser) seconds(i int) int {
	if t := p.at(i + 1); p.is(i, ':') && t.kind == figures && t.width == 2 {
		i += 2
		if p.at(i+1).kind == figures && (p.is(i, '.') || p.is(i, ',')) {
			i += 2
		}
	}
	return i
}

// hoursAt reads working hours: 9-17, 9-16:30, 10–12.
func (p *parser) hoursAt(i int) (hour, minute, end int) {
	from, to := p.at(i), p.at(i+2)
	if from.kind != figures || from.width > 2 || to.kind != figures || to.width > 2 || !isDash(p.at(i+1).r) ||
		from.value >= to.value || to.value > 24 || !p.closes(i+3) && !p.is(i+3, ':') {
		return 0, 0, 0
	}
	return from.value, 0, i + 1
}

// untilTime passes over the end of a span of time: -16:00, - 4 pm, bis 17 Uhr.
func (p *parser) untilTime(i int) int {
	sep, k := p.separator(i)
	if sep != ranged {
		return i
	}
	if _, _, j := p.timeAt(k); j > 0 {
		return j
	}
	if t := p.at(k); k == i+1 && t.kind == figures && t.width <= 2 && t.value <= 24 && p.closes(k+1) {
		return k + 1
	}
	return i
}

// zoneBehind reads Z, CET, (UTC+2), +02:00, +0200 and gives the end.
func (p *parser) zoneBehind(i int) int {
	j := p.skip(i, 0)
	bracket := p.is(j, '(')
	if bracket {
		j++
	}
	end := 0
	if t := p.at(j); t.roles&zone != 0 && (j == i || p.isUpper(t)) {
		end = j + 1
		if k := p.offset(end); k > 0 {
			end = k
		}
	} else if k := p.offset(j); k > 0 {
		end = k
		if t := p.at(k + 1); p.at(k).kind == space && t.roles&zone != 0 && p.isUpper(t) {
			end = k + 2 // +0200 CEST
		}
	}
	if end == 0 || bracket && !p.is(end, ')') || p.at(end).kind == word {
		return 0
	}
	if bracket {
		end++
	}
	return end
}

// isUpper reports whether a word is in capitals, so that "et" and "art" are no
// zones.
func (p *parser) isUpper(t token) bool {
	c := p.text[t.end-1]
	return c >= 'A' && c <= 'Z'
}

// offset reads +02:00, -0700, +2 at i.
func (p *parser) offset(i int) int {
	t := p.at(i + 1)
	if r := p.at(i).r; r != '+' && r != '-' && r != '−' || t.kind != figures {
		return 0
	}
	if t.width == 4 {
		return i + 2
	}
	if t.width > 2 || t.value > 14 {
		return 0
	}
	if m := p.at(i + 3); p.is(i+2, ':') && m.kind == figures && m.width == 2 {
		return i + 4
	}
	if p.at(i-1).kind == word || t.width == 2 { // UTC+2, +02
		return i + 2
	}
	return 0
}
