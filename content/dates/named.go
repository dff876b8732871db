package dates

// point is one end of a named date: 3 May 2018, May 3, May 2018, May.
type point struct {
	Date
	end int
	// dayAt is the token of the day, or of figures behind a month and a comma that are
	// one if a year follows them.
	dayAt int
	// dayFirst is set for 3 May, not for May 3.
	dayFirst bool
	// tight is set where hyphens or strokes hold the parts together: 03-May-18.
	tight bool
	// doubt tells how far the month's name is another word: "may", "set".
	doubt doubt
	// weekday is the one between day and year: May 3 (Thu), 2018.
	weekday int
}

// point reads one end at i. What stands behind it is for the caller to check.
func (p *parser) point(i int) point {
	switch t := p.at(i); {
	case t.kind == word:
		return p.monthFirst(i)
	case t.kind == figures && t.width == 4:
		return p.yearFirst(i)
	case t.kind == figures && t.width <= 2:
		return p.dayFirst(i)
	}
	return point{}
}

// dayFirst reads 3 May, 3rd of May 2018, 3. Mai 2018, 03-May-2018.
func (p *parser) dayFirst(i int) point {
	day, j := p.day(i)
	if j == 0 {
		return point{}
	}
	if p.is(j, '.') || p.is(j, ',') && p.at(j+1).kind == word {
		j++
	}
	j = p.pastWeekday(j)
	glue := p.glue(j)
	if glue != 0 {
		j++
	} else {
		j = p.join(j)
	}
	d := point{Date: Date{Day: day}, dayAt: i, dayFirst: true, tight: glue != 0, doubt: p.doubt(j)}
	if d.doubt == shy && j > i+2 { // 1er mai, 3. mai
		d.doubt = sure
	}
	var exact bool
	d.Month, d.end, exact = p.monthOrNear(j)
	if month, k := p.romanMonth(j, glue); k > 0 {
		d.Month, d.end, exact, d.doubt = month, k, true, rare
	}
	if d.end == 0 {
		return point{}
	}
	weekday, after := p.weekdayBehind(d.end)
	if year, k := p.yearBehind(max(d.end, after), glue); k > 0 {
		d.Year, d.end, d.weekday = year, k, weekday
	} else if glue != 0 && !exact {
		return point{}
	} else if year, k := p.twoFigureYear(d.end); k > 0 && exact {
		d.Year, d.end = year, k
	}
	return d.realDay()
}

// monthFirst reads May, May 2018, May 3, May 3rd, 2018.
func (p *parser) monthFirst(i int) point {
	month, j, exact := p.monthOrNear(i)
	if j == 0 {
		return point{}
	}
	d := point{Date: Date{Month: month}, end: j, doubt: p.doubt(i)}
	if year, k := p.yearInTwo(j); k > 0 && exact {
		d.Year, d.end, d.tight = year, k, p.glue(j) != 0
		return d
	}
	if glue := p.glue(j); glue != 0 && p.at(j+1).kind == figures {
		if year, k := p.year4(j + 1); k > 0 { // May-2018
			d.Year, d.end, d.tight = year, k, true
			return d
		}
		if day, k := p.day(j + 1); k > 0 && p.is(k, glue) {
			if year, l := p.year4(k + 1); l > 0 { // May-3-2018
				return point{Date: Date{year, month, day}, end: l, dayAt: j + 1, tight: true, doubt: d.doubt}.realDay()
			}
		}
	}
	if year, k := p.yearBehind(j, 0); k > 0 {
		d.Year, d.end = year, k
		return d
	}
	at := p.join(j)
	d.dayAt = p.join(p.skip(at, ',')) // May, the 3rd
	if day, k := p.day(d.dayAt); k > 0 && !p.dayGoesOn(k) {
		d.Day, d.end = day, k
		weekday, after := p.weekdayBehind(k)
		if year, l := p.yearBehind(max(k, after), 0); l > 0 {
			d.Year, d.end, d.weekday = year, l, weekday
		} else if p.is(at, ',') { // in May, 3 talks
			return point{Date: Date{Month: month}, end: j, dayAt: d.dayAt, doubt: d.doubt}
		}
		return d.realDay()
	}
	if !exact {
		return point{}
	}
	return d
}

// yearFirst reads 2018 May 3, 2018-May-03, 2018 May.
func (p *parser) yearFirst(i int) point {
	year, j := p.year4(i)
	if j == 0 {
		return point{}
	}
	glue := p.glue(j)
	switch {
	case glue != 0:
		j++
	case p.is(j, '.') && p.has(j+2, yearMark): // 2019. gada 3. maijs
		return p.yearThenDay(year, p.skip(j+3, 0))
	case p.is(j, '.') && p.isLower(j+2): // 2019. május 3., and no new sentence
		j = p.skip(j+1, 0)
	case p.asReferences(i, j):
		if j += 2; p.at(j).kind == figures {
			return p.yearThenDay(year, j)
		}
	default:
		j = p.skip(j, 0)
		if j > i+2 && p.at(j).kind == figures { // 2019 жылғы 3 мамыр
			return p.yearThenDay(year, j)
		}
	}
	month, k := p.month(j)
	if k == 0 || k == j || j == i+1 {
		return point{}
	}
	d := point{Date: Date{Year: year, Month: month}, end: k, tight: glue != 0, doubt: p.doubt(j)}
	if glue != 0 {
		if p.glue(k) != glue {
			return d
		}
		k++
	} else {
		if _, l := p.yearBehind(k, 0); l > 0 { // a name with its year, then May 2018
			return point{}
		}
		k = p.skip(k, 0)
	}
	day, l := p.day(k)
	if l == 0 || p.dayGoesOn(l) {
		return d
	}
	if _, m := p.yearBehind(l, 0); m > 0 {
		return point{}
	}
	if _, m := p.month(p.skip(l, 0)); m > 0 { // 2018 May 3 June
		return d
	}
	d.Day, d.end, d.dayAt = day, l, k
	return d.realDay()
}

// yearThenDay reads day and month behind a year with its mark.
func (p *parser) yearThenDay(year, i int) point {
	d := p.dayFirst(i)
	if d.end == 0 || d.Year != 0 {
		return point{}
	}
	d.Year, d.dayFirst = year, false
	return d.realDay()
}

// realDay leaves out a day that the month has not; without a year nothing
// remains then.
func (d point) realDay() point {
	if d.Valid() {
		return d
	}
	if d.Year == 0 {
		return point{}
	}
	d.Day = 0
	return d
}

// day reads a day of the month, with an ordinal's suffix.
func (p *parser) day(i int) (day, end int) {
	t := p.at(i)
	if t.kind != figures || t.width > 2 || t.value < 1 || t.value > 31 {
		return 0, 0
	}
	if p.has(i+1, ordinal) {
		return t.value, i + 2
	}
	switch next := p.at(i + 1); {
	case next.r == '°':
		return t.value, i + 2
	case isHyphen(next.r) && p.has(i+2, suffix): // 3-го
		return t.value, i + 3
	case next.r == ':' && p.has(i+2, ordinal): // 3:e
		return t.value, i + 3
	case next.kind == space && p.has(i+2, dayMark) && p.is(i+3, '.'): // 3 d.
		return t.value, i + 4
	case next.r == '$' && p.is(i+2, '^') && p.is(i+3, '{') && p.has(i+4, ordinal) && p.is(i+5, '}') && p.is(i+6, '$'): // 3$^{rd}$
		return t.value, i + 7
	}
	return t.value, i + 1
}

// dayGoesOn reports whether what follows makes the figures before i no day: a
// time, a decimal, a thousand, a word grown to them.
func (p *parser) dayGoesOn(i int) bool {
	t, next := p.at(i), p.at(i+1)
	switch t.kind {
	case word, figures, opaque:
		return true
	case space:
		return next.roles&(am|pm) != 0
	case mark:
		switch t.r {
		case ':', '.':
			return next.kind == figures
		case ',':
			return next.kind == figures && next.width == 3
		}
		return gluesAfter(t.r)
	}
	return false
}

// monthOrNear reads a month's name, or one spelt wrong that stands beside
// figures.
func (p *parser) monthOrNear(i int) (month, end int, exact bool) {
	if month, end = p.month(i); end > 0 {
		return month, end, true
	}
	if p.at(i).kind != word || p.at(p.skip(i+1, ',')).kind != figures && p.at(i-2).kind != figures {
		return 0, 0, false
	}
	month, end = p.misspeltMonth(i)
	return month, end, false
}
