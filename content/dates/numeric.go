package dates

import "strings"

// group is figures of a numeric date that one mark holds together: 3.4.2018,
// 03/04/18, 11/2025, 24. (the first day of 24.-25.10.2013).
type group struct {
	a, b   int // as written; b is 0 for one number, a for a number and a year
	year   int
	glue   rune // '.', '/', '-'; 0 for one number
	wide   bool // all of a and b have two figures
	short  bool // the year has two figures
	dotted bool // ends in a dot
	spaced bool // white space stands behind a dot
	end    int
}

// group reads figures at i.
func (p *parser) group(i int) group {
	t := p.at(i)
	if t.kind != figures || t.width > 2 || t.value < 1 || t.value > 31 {
		return group{}
	}
	if g := p.spread(i); g.end > 0 {
		return g
	}
	g := group{a: t.value, wide: t.width == 2, end: i + 1}
	glue := p.at(i + 1).r
	if p.at(i+1).kind != mark || glue != '.' && glue != '/' && !isHyphen(glue) {
		return g
	}
	if glue == '.' {
		g.dotted, g.glue, g.end = true, glue, i+2
	}
	j := i + 2
	if glue == '.' && p.at(j).kind == space {
		g.spaced = true
		j++
	}
	second := p.at(j)
	if second.kind != figures {
		return g
	}
	if year, k := p.year4(j); k > 0 && (glue == '/' || (glue == '.' || isHyphen(glue) && p.standsApart(i, k)) && g.wide && j == i+2) {
		return group{b: g.a, year: year, glue: glue, wide: g.wide, end: k}
	}
	if year, k := p.yearInTwo(i + 1); k > 0 && glue == '/' && g.wide && g.a <= 12 {
		return group{b: g.a, year: year, glue: glue, wide: true, end: k}
	}
	if second.width > 2 || second.value < 1 || second.value > 31 {
		return g
	}
	full := group{a: g.a, b: second.value, glue: glue, wide: g.wide && second.width == 2, spaced: g.spaced, end: j + 1}
	if !p.is(j+1, glue) {
		if glue == '.' && j == i+2 && (second.width == 2 && (p.is(j+1, ')') || p.is(j+1, ']')) || p.pastWeekday(j+1) > j+1) {
			return full // [02.04], 5.3(목)
		}
		if glue == '.' || isHyphen(glue) || p.is(j+1, '.') && p.at(j+2).kind == figures {
			return g
		}
		return full
	}
	return p.groupYear(g, full, j+2)
}

// spread reads a date with white space on both sides of its marks: 13 / 05 / 2019.
func (p *parser) spread(i int) group {
	glue := p.at(i + 2).r
	for _, k := range [...]int{i + 1, i + 3, i + 5, i + 7} {
		if p.at(k).kind != space {
			return group{}
		}
	}
	first, second := p.at(i), p.at(i+4)
	if glue != '.' && glue != '/' && !isHyphen(glue) || !p.is(i+6, glue) || second.kind != figures || second.width > 2 || second.value < 1 || second.value > 31 {
		return group{}
	}
	year, end := p.year4(i + 8)
	if end == 0 {
		return group{}
	}
	return group{a: first.value, b: second.value, year: year, glue: glue, wide: first.width == 2 && second.width == 2, end: end}
}

// groupYear reads the year behind day and month, or gives full without one;
// single is what the group is otherwise.
func (p *parser) groupYear(single, full group, i int) group {
	if full.glue == '.' {
		full.dotted, full.end = true, i
		if p.at(i).kind == space {
			full.spaced = true
			i++
		}
	}
	if year, k := p.year4(i); k > 0 {
		full.year, full.end, full.dotted = year, k, false
		return full
	}
	if t := p.at(i); t.kind == figures && p.at(i-1).kind != space {
		if t.width == 2 && !isHyphen(full.glue) {
			full.year, full.end, full.dotted, full.short = century(t.value), i+1, false, true
			return full
		}
		return group{}
	}
	if full.glue != '.' {
		return single
	}
	return full
}

// numeric reads 3.4.2018, 03/04/2018, 24.-25.10.2013, 26.8.-3.9.2010, 11/2025
// and, where the place bears it out, 08/30 and 30.11. without a year.
func (p *parser) numeric(i int) reading {
	g := p.group(i)
	if g.end == 0 {
		return reading{}
	}
	if r := p.looseDots(i, g); r.end > 0 {
		return r
	}
	if sep, k := p.separator(g.end); k > 0 && sep != comma {
		k = p.skipWeekday(k)
		if r := p.numericRange(i, g, k, p.group(k), sep); r.end > 0 {
			return r
		}
	}
	return p.numericAlone(i, g)
}

// looseDots reads a range with a year whose first day and month end in no dot:
// 30.11-2.12.2019.
func (p *parser) looseDots(i int, g group) reading {
	second := p.at(i + 2)
	if g.b != 0 || !g.dotted || second.kind != figures || second.width > 2 || second.value < 1 || second.value > 12 {
		return reading{}
	}
	sep, k := p.separator(i + 3)
	if sep != ranged {
		return reading{}
	}
	h := p.group(k)
	if h.year == 0 || h.a == 0 || h.glue != '.' {
		return reading{}
	}
	return p.numericRange(i, group{a: g.a, b: second.value, glue: '.', wide: g.wide && second.width == 2, end: i + 3}, k, h, sep)
}

// looseYear reads the year behind a day and month in figures that only white
// space or a comma parts from it: 30/4, 2019.
func (p *parser) looseYear(g group) group {
	if g.glue != '/' || g.b == 0 || g.year != 0 {
		return g
	}
	year, end := p.year4(p.skip(g.end, ','))
	if end > g.end+1 && p.endsApart(end) {
		g.year, g.end = year, end
	}
	return g
}

// numericAlone makes a reading of one group.
func (p *parser) numericAlone(i int, g group) reading {
	g = p.looseYear(g)
	if g.glue == 0 || g.b == 0 || !p.closes(g.end) {
		return reading{}
	}
	m := p.span(i, g.end, Numeric)
	if g.year == 0 {
		m.Form = NumericPartial
		if !p.bearsPartial(i, g) {
			return reading{}
		}
	}
	if g.a == 0 {
		m.First = Date{g.year, g.b, 0}
		if !m.First.Valid() {
			return reading{}
		}
		return reading{match: m, end: g.end}
	}
	if g.short && g.glue == '.' && !g.wide && !p.standsFree(i) && !p.is(g.end, ')') {
		return reading{} // a version, as like as not
	}
	if !p.settle(&m, g, group{}) {
		return reading{}
	}
	return reading{match: m, end: g.end}
}

// bearsPartial reports whether figures without a year may be day and month:
// 30.11. and 3.4. with their last dot, 08/30 and 12/05 in two figures each,
// where a date would begin, and 8/5 where a text begins, if their order is known.
func (p *parser) bearsPartial(i int, g group) bool {
	if (p.pastWeekday(g.end) > g.end || g.glue == '/' && p.weekdayBefore(i)) && p.standsFree(i) { // 5/3 (Thu), Thu 5/3
		return true
	}
	if p.at(g.end).kind == space && p.has(g.end+1, counted) { // 12/15 people
		return false
	}
	switch g.glue {
	case '.':
		return (g.dotted || p.bracketed(i, g.end)) && p.standsFree(i)
	case '/':
		if g.a == 24 && g.b == 7 {
			return false
		}
		if (p.order == DayFirst || p.order == MonthFirst) && p.at(g.end).kind == space && strings.TrimSpace(p.text[:p.at(i).start]) == "" {
			return true
		}
		return g.wide && (p.standsFree(i) || p.standsFree(g.end)) || (g.a > 12) != (g.b > 12) && p.standsFree(i)
	}
	return false
}

// bracketed reports whether day and month stand alone in brackets, the month in
// two figures: [02.04], not [1.8].
func (p *parser) bracketed(i, end int) bool {
	before, after := p.at(i-1), p.at(end)
	return before.kind == mark && (before.r == '(' || before.r == '[') &&
		after.kind == mark && (after.r == ')' || after.r == ']') && p.at(end-1).width == 2
}

// ordered reads a group in the order given.
func ordered(g group, order Order) Date {
	if order == MonthFirst || order == MonthFirstDotted {
		return Date{g.year, g.a, g.b}
	}
	return Date{g.year, g.b, g.a}
}

// joined reports whether a group is day, month and year with dots and nothing
// else between them: 25.12.2018.
func (g group) joined() bool { return g.glue == '.' && g.year != 0 && g.a != 0 && !g.spaced }

// settle finds the order of day and month in one or two groups and fills m in.
// It is false where no order makes dates of them.
func (p *parser) settle(m *Match, g, h group) bool {
	native := g.year == 0 && p.nativeWeekdayBehind(g.end) // 5/3(木): the month comes first
	day := g.a <= 31 && g.b <= 12 && h.a <= 31 && h.b <= 12
	month := g.a <= 12 && g.b <= 31 && h.a <= 12 && h.b <= 31 && (g.glue != '.' || native || g.joined() && (h.a == 0 || h.joined()))
	m.Dotted = g.joined()
	order := p.order
	switch {
	case native && month:
		order = MonthFirst
	case !day && !month:
		return false
	case day != month:
		order = DayFirst
		if month {
			order = MonthFirst
		}
		if g.glue != '.' || m.Dotted {
			m.Proves = order
		}
	case g.glue == '.' && order != MonthFirstDotted:
		order = DayFirst
	case g.a == g.b && h.a == h.b:
		order = DayFirst
	case order == UnknownOrder:
		m.Ambiguous = true
		m.First = Date{Year: g.year}
		if g.year == 0 {
			m.First.Year = h.year
		} else if h.year > g.year {
			m.Last = Date{Year: h.year}
		}
		return true
	}
	m.First = ordered(g, order)
	if h.a != 0 {
		m.Last = ordered(h, order)
	}
	if h.a == 0 && !m.First.Valid() {
		m.First.Day = 0
		return m.First.Year != 0
	}
	return true
}
