package dates

// Ranges and lists of dates in figures.

// numericRange makes a reading of two groups, of which the first may lack what
// the second states.
func (p *parser) numericRange(i int, g group, k int, h group, sep separator) reading {
	h = p.looseYear(h)
	if h.end == 0 || !p.closes(h.end) {
		return reading{}
	}
	m := p.span(i, h.end, Numeric)
	switch {
	case g.a == 0 && h.a == 0 && h.b != 0: // 05/2018 - 07/2018
		m.First, m.Last = Date{g.year, g.b, 0}, Date{h.year, h.b, 0}
		if sep == listed || !m.First.Valid() || !m.Last.Valid() || m.First.Compare(m.Last) >= 0 {
			return reading{}
		}
		return reading{match: m, end: h.end}
	case g.a == 0 || g.year != 0 && h.year == 0 && (sep == listed || g.short):
		return reading{}
	case h.a == 0: // 10/11-12/2018: the group read as a month is a day
		if g.b == 0 || g.glue != '/' || h.glue != '/' {
			return reading{}
		}
		return p.finishRange(m, g, group{a: g.a, b: h.b, year: h.year, glue: '/', end: h.end}, MonthFirst)
	case h.b == 0: // 08/30-31
		if g.glue != '/' || g.b == 0 || g.year != 0 || h.glue != 0 || !g.wide || !p.standsFree(i) {
			return reading{}
		}
		m.Form = NumericPartial
		return p.finishRange(m, g, group{a: g.a, b: h.a, glue: '/', end: h.end}, MonthFirst)
	case g.glue != 0 && g.glue != h.glue && g.b != 0:
		return reading{}
	}
	if h.year == 0 && g.year == 0 {
		m.Form = NumericPartial
		if !p.bearsPartial(i, group{a: h.a, b: h.b, glue: h.glue, wide: h.wide, dotted: h.dotted, end: h.end}) {
			return reading{}
		}
	}
	if sep == listed && g.year != 0 { // 2.5.2018/3.5.2018
		return p.numericList(m, g, k, h)
	}
	if g.b == 0 { // 24.-25.10.2013
		g.b, g.glue = h.b, h.glue
		return p.finishRange(m, g, h, DayFirst)
	}
	return p.finishRange(m, g, h, UnknownOrder)
}

// numericList makes a range of two full dates that follow each other, and
// leaves others to be two.
func (p *parser) numericList(m Match, g group, k int, h group) reading {
	if !p.settle(&m, g, h) {
		return reading{}
	}
	if r := p.checkRange(m, h.end); m.Ambiguous || r.end > 0 && follows(m.First, m.Last) {
		return r
	}
	first, second := m, p.span(k, h.end, Numeric)
	first.End, first.Last, second.First, second.Proves, second.Dotted = p.at(g.end-1).end, Date{}, m.Last, m.Proves, m.Dotted
	if !first.First.Valid() || !second.First.Valid() {
		return reading{}
	}
	return reading{match: first, more: []Match{second}, end: h.end}
}

// finishRange fills in both ends. order is the only one that the shape of the
// range allows, UnknownOrder for either.
func (p *parser) finishRange(m Match, g, h group, order Order) reading {
	if order == UnknownOrder {
		if !p.settle(&m, g, h) {
			return reading{}
		}
		return p.checkRange(m, h.end)
	}
	m.First, m.Last = ordered(g, order), ordered(h, order)
	if g.glue != '.' && h.glue != '.' {
		m.Proves = order
	}
	return p.checkRange(m, h.end)
}

// checkRange gives both ends their year and sees that they are real days in
// order.
func (p *parser) checkRange(m Match, end int) reading {
	if m.Ambiguous {
		return reading{match: m, end: end}
	}
	var ok bool
	if m.First, m.Last, ok = spread(m.First, m.Last); !ok {
		return reading{}
	}
	return reading{match: m, end: end}
}
