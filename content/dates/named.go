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
	if p.is(j, '.') {
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

// twoFigureYear reads the year behind day and month in two figures, 3 May 19,
// where nothing behind it makes something else of them.
func (p *parser) twoFigureYear(i int) (year, end int) {
	t := p.at(i + 1)
	if p.at(i).kind != space || t.kind != figures || t.width != 2 {
		return 0, 0
	}
	switch next := p.at(i + 2); {
	case next.kind == none, next.kind == mark && (next.r == ',' || next.r == ')' || next.r == ']' || next.r == '.') && p.closes(i+2):
		return century(t.value), i + 2
	case next.kind == space:
		if n := p.at(i + 3); n.kind == none || n.kind == mark && (n.r == '|' || n.r == '(' || n.r == '[' || isDash(n.r) && p.at(p.skip(i+4, 0)).kind != figures) {
			return century(t.value), i + 2
		}
	}
	return 0, 0
}

// monthFirst reads May, May 2018, May 3, May 3rd, 2018.
func (p *parser) monthFirst(i int) point {
	month, j, exact := p.monthOrNear(i)
	if j == 0 {
		return point{}
	}
	d := point{Date: Date{Month: month}, end: j, doubt: p.doubt(i)}
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

// asReferences reports whether a year between i and j is followed by month and day, as
// references have it: (2019, May), (2019, May 3-5), (2019, 3 May).
func (p *parser) asReferences(i, j int) bool {
	if !p.is(i-1, '(') && !p.is(i-1, '[') || !p.is(j, ',') || p.at(j+1).kind != space {
		return false
	}
	if t := p.at(j + 2); t.kind == figures {
		return t.width <= 2
	}
	k := p.skip(j+3, 0)
	return p.is(j+3, ')') || p.is(j+3, ']') || k > j+3 && p.at(k).kind == figures && p.at(k).width <= 2
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

// year4 reads a year of four figures that are not the beginning of more.
func (p *parser) year4(i int) (year, end int) {
	t := p.at(i)
	if t.kind != figures || t.width != 4 || t.value < minYear || t.value > maxYear {
		return 0, 0
	}
	switch next := p.at(i + 1); next.kind {
	case word:
		if next.roles&(quarter|half) != 0 && p.part(i+1) > 0 { // 2018Q3
			return t.value, i + 1
		}
		if next.roles&yearMark == 0 {
			return 0, 0
		}
		if p.is(i+2, '.') {
			return t.value, i + 3
		}
		return t.value, i + 2
	case space: // 2021 г.
		if p.has(i+2, yearMark) {
			if p.is(i+3, '.') {
				return t.value, i + 4
			}
			if mark := p.at(i + 2); mark.end-mark.start > 1 { // not: 2000 m
				return t.value, i + 3
			}
		}
	}
	return t.value, i + 1
}

// yearBehind reads the year that follows a day or month: after white space, a
// comma, "de", an apostrophe, or glue.
func (p *parser) yearBehind(i int, glue rune) (year, end int) {
	if glue != 0 {
		if !p.is(i, glue) {
			return p.yearBehind(i, 0)
		}
		if t := p.at(i + 1); t.kind == figures && t.width == 2 && p.closes(i+2) {
			return century(t.value), i + 2
		}
		return p.year4(i + 1)
	}
	j := p.skip(p.join(i), ',')
	if j == i && p.is(i, '.') && p.at(i-1).kind == figures && p.at(i-1).width <= 2 { // May 3. 2018
		j = p.skip(i+1, 0)
	}
	if isApostrophe(p.at(j).r) {
		if t := p.at(j + 1); t.kind == figures && t.width == 2 && p.closes(j+2) {
			return century(t.value), j + 2
		}
		return 0, 0
	}
	return p.year4(j)
}

// century gives the year that two figures stand for: 1950 to 2049.
func century(v int) int {
	if v >= minYear%100 {
		return 1900 + v
	}
	return 2000 + v
}

// glue gives the hyphen or stroke at i that holds a date without spaces
// together, 0 for none.
func (p *parser) glue(i int) rune {
	t := p.at(i)
	if t.kind == mark && (isHyphen(t.r) || t.r == '/') && p.at(i+1).kind != space {
		return t.r
	}
	return 0
}

// join passes over white space and words such as "of" and "de" between the
// parts of a date.
func (p *parser) join(i int) int {
	i = p.skip(i, 0)
	for range 2 {
		if !p.has(i, joiner) {
			break
		}
		if isApostrophe(p.at(i + 1).r) { // d'octobre
			return i + 2
		}
		if p.at(i+1).kind != space {
			break
		}
		i += 2
	}
	return i
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
