package dates

// The years of dates with named months.

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

// yearInTwo reads the year in two figures behind a month that ends at i, where
// the order says that they are one: 06/22, Jun 22, Jun-22.
func (p *parser) yearInTwo(i int) (year, end int) {
	t := p.at(i + 1)
	if !p.shortYears || p.at(i).kind != space && p.glue(i) == 0 || t.kind != figures || t.width != 2 || !p.closes(i+2) || p.glue(i+2) != 0 {
		return 0, 0
	}
	if _, k := p.yearBehind(i+2, 0); k > 0 { // Jun 22, 2018
		return 0, 0
	}
	return century(t.value), i + 2
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
