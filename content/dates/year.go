package dates

// year reads four figures alone, and ranges of years: 2016-2018, 2016–18,
// 2013/14.
func (p *parser) year(i int) reading {
	first, j := p.year4(i)
	if j == 0 {
		return reading{}
	}
	m := p.span(i, j, Year)
	m.First = Date{Year: first}
	if last, k := p.yearEnd(first, j); k > 0 && !p.isCount(i, k) {
		m.Last = Date{Year: last}
		m.End = p.at(k - 1).end
		return reading{match: m, end: k}
	}
	if r := p.partBehind(i, first, j); r.end > 0 {
		return r
	}
	if notYearSigns[p.at(j+1).r] && yearSign[p.at(j).r] || !p.closes(j) || p.isCount(i, j) {
		return reading{}
	}
	return reading{match: m, end: j}
}

// yearEnd reads the end of a range of years.
func (p *parser) yearEnd(first, i int) (last, end int) {
	sep, k := p.separator(i)
	if k == 0 || sep == comma || sep == listed && !p.is(i, '/') {
		return 0, 0
	}
	if last, end = p.year4(k); end > 0 {
		if sep == listed && !p.is(i, '/') || last <= first || !p.closes(end) {
			return 0, 0
		}
		return last, end
	}
	t := p.at(k)
	if t.kind != figures || t.width != 2 || k != i+1 || !p.closes(k+1) {
		return 0, 0
	}
	last = first - first%100 + t.value
	if t.value < first%100 {
		last += 100
	}
	if last <= first || last > maxYear || last > first+maxShortRange || sep == listed && last != first+1 {
		return 0, 0
	}
	return last, k + 1
}

// maxShortRange is the most years that a range such as 2016–18 spans.
const maxShortRange = 20

// isCount reports whether four figures are a number by what stands beside
// them: a word ("port 2000", "2000 people") or further groups of figures.
func (p *parser) isCount(i, end int) bool {
	if p.at(i-1).kind == space {
		if p.has(i-2, noYear) || p.is(i-2, '.') && p.has(i-3, noYear) {
			return true
		}
		if t := p.at(i - 2); t.kind == figures && t.width >= 3 && !isYear(t) {
			return true
		}
	}
	if p.at(end).kind == space {
		if p.has(end+1, counted) {
			return true
		}
		if t := p.at(end + 1); t.kind == figures && t.width >= 3 && !isYear(t) && p.at(end+2).kind != mark {
			return true
		}
	}
	return false
}

func isYear(t token) bool {
	return t.width == 4 && t.value >= minYear && t.value <= maxYear
}

// hyphenYear reads the year of a name such as EuroPython-2018: one word that
// begins with a capital, a hyphen and the year.
func (p *parser) hyphenYear(i int) reading {
	t := p.at(i - 2)
	if !isHyphen(p.at(i-1).r) || t.kind != word || p.at(i).width != 4 || !p.opensWord(i-2) {
		return reading{}
	}
	if c := p.text[t.start]; c < 'A' || c > 'Z' {
		return reading{}
	}
	r := p.year(i)
	if !r.match.Last.IsZero() {
		return reading{}
	}
	return r
}

// shortYear reads an apostrophe year: '25, Roscoff’24.
func (p *parser) shortYear(i int) reading {
	year, j := p.apostropheYear(i)
	if j == 0 {
		return reading{}
	}
	switch before := p.at(i - 1); before.kind {
	case figures, opaque:
		return reading{}
	case mark:
		if gluesBefore(before.r) || isApostrophe(before.r) {
			return reading{}
		}
	}
	m := p.span(i, j, ShortYear)
	m.First = Date{Year: year}
	if sep, k := p.separator(j); sep == ranged {
		if last, l := p.apostropheYear(k); l > 0 && last > year {
			m.Last, m.End, j = Date{Year: last}, p.at(l-1).end, l
		}
	}
	return reading{match: m, end: j}
}

// apostropheYear reads an apostrophe and two figures that no month follows
// (l'11 mai) and no second apostrophe ('25').
func (p *parser) apostropheYear(i int) (year, end int) {
	t := p.at(i + 1)
	if !isApostrophe(p.at(i).r) || t.kind != figures || t.width != 2 || isApostrophe(p.at(i+2).r) {
		return 0, 0
	}
	if p.at(i-1).kind == word && p.dayFirst(i+1).end > 0 {
		return 0, 0
	}
	if !p.closes(i+2) && !isDash(p.at(i+2).r) {
		return 0, 0
	}
	return century(t.value), i + 2
}
