package dates

// partOfYear reads a part of a year: Spring 2019, Winter 2018/19, Q3 2019, Early
// 2024, end of 2018, WS 19/20, 3. Quartal 2019, and of a month: mid-May 2019.
func (p *parser) partOfYear(i int) reading {
	j := i + 1
	if !p.has(i, season|qualifier) {
		if j = p.part(i); j == 0 {
			return reading{}
		}
	}
	if !p.opensWord(i) {
		return reading{}
	}
	if isHyphen(p.at(j).r) || p.is(j, ',') || p.is(j, '/') {
		j++
	}
	j = p.join(j)
	if p.has(i, qualifier) {
		if r := p.named(j); r.end > 0 && r.match.First.Day == 0 {
			r.match.Start = p.at(i).start
			return r
		}
	}
	if p.has(j, season) && p.at(j+1).kind == space { // early spring 2019
		j += 2
	}
	if p.has(i, halfYear) {
		if r := p.academicYear(i, j); r.end > 0 {
			return r
		}
	}
	if year, k := p.apostropheYear(j); k > 0 { // Fall '18
		m := p.span(i, k, Season)
		m.First = Date{Year: year}
		return reading{match: m, end: k}
	}
	if j == i+1 { // fall2018
		return reading{}
	}
	r := p.year(j)
	r.match.Start, r.match.Form = p.at(i).start, Season
	return r
}

// academicYear reads the two figures of a year at j, behind the half of an
// academic year at i: WS 19/20, SoSe 19.
func (p *parser) academicYear(i, j int) reading {
	from, to := p.at(j), p.at(j+2)
	if from.kind != figures || from.width != 2 {
		return reading{}
	}
	end := j + 1
	if p.is(j+1, '/') && to.kind == figures && to.width == 2 && to.value == (from.value+1)%100 {
		end = j + 3
	}
	if !p.closes(end) {
		return reading{}
	}
	m := p.span(i, end, Season)
	m.First = Date{Year: century(from.value)}
	if end > j+1 {
		m.Last = Date{Year: m.First.Year + 1}
	}
	return reading{match: m, end: end}
}

// partBehind reads 2018 Q3, 2018Q3, 2018-Q3 and, where it stands apart, 2018
// Fall; year is its year, which ends at end.
func (p *parser) partBehind(i, year, end int) reading {
	j := p.skip(end, 0)
	if isHyphen(p.at(j).r) {
		j++
	}
	k := p.part(j)
	if k == 0 && j > end && p.has(j, season) && p.standsApart(i, j+1) {
		k = j + 1
	}
	if k == 0 || !p.closes(k) {
		return reading{}
	}
	m := p.span(i, k, Season)
	m.First = Date{Year: year}
	return reading{match: m, end: k}
}

// standsApart reports whether no word stands beside the tokens from i up to
// end, so that they are no part of a name: 2019 Fall, not 2019 Spring School.
func (p *parser) standsApart(i, end int) bool {
	before := p.at(i - 1)
	if before.kind == space {
		before = p.at(i - 2)
	}
	return (before.kind == none || before.kind == mark) && p.endsApart(end)
}

// endsApart reports whether no word stands behind the tokens up to end.
func (p *parser) endsApart(end int) bool {
	after := p.at(end)
	if after.kind == space {
		after = p.at(end + 1)
	}
	return after.kind == none || after.kind == mark
}

// part reads Q1 to Q4, H1 and H2, 1Q, 1H and 3. Quartal.
func (p *parser) part(i int) int {
	if p.at(i).kind == figures {
		return p.numberedPart(i)
	}
	if t := p.at(i + 1); t.kind != figures || t.width != 1 || t.value < 1 || t.value > p.parts(i) {
		return 0
	}
	return i + 2
}

// numberedPart reads a part that has its number first.
func (p *parser) numberedPart(i int) int {
	n, j := p.at(i), i+1
	if n.width != 1 || n.value < 1 {
		return 0
	}
	if n.value <= p.parts(j) && p.isUpper(p.at(j)) {
		return j + 1
	}
	if p.has(j, ordinal) || p.is(j, '.') || p.is(j, '°') {
		j++
	}
	j = p.skip(j, 0)
	if n.value > 4 || !p.has(j, quarterWord) {
		return 0
	}
	return j + 1
}

// parts gives how many parts like the one that the word at i stands for a year
// has, 0 for another word.
func (p *parser) parts(i int) int {
	switch t := p.at(i); {
	case t.roles&quarter != 0:
		return 4
	case t.roles&half != 0:
		return 2
	}
	return 0
}

// numberedPartOfYear reads 3Q 2019, 1H 2020, 3. Quartal 2019, 2e semestre 2019.
func (p *parser) numberedPartOfYear(i int) reading {
	j := p.numberedPart(i)
	if j == 0 {
		return reading{}
	}
	r := p.year(p.join(p.skip(j, ',')))
	r.match.Start, r.match.Form = p.at(i).start, Season
	return r
}
