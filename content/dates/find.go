package dates

// Options says how to read what can be read in more than one way.
type Options struct {
	// Order is the order of day and month in figures with strokes or hyphens
	// (03/04/2018). Dotted dates have the day first, but where it is
	// MonthFirstDotted or the figures allow the other alone (9.21.2018).
	Order Order
}

// Find gives the dates and ranges in a text, in order and without overlap; of
// several readings at one place the longest. Line breaks count as spaces.
//
// A day that its month has not (31 February 2018) is left out, and the month
// kept. Addresses, file names, versions, telephone numbers and amounts give no
// dates. A month's name alone, without a figure, is none either; see
// [ParseMonth].
//
// Ranges are in order: a Last before First comes only where neither states a
// year (30 December to 2 January), and [Match.Fill] sets that right. Days that
// a text lists ("5 and 6 June") are a range where they follow each other, and
// single dates, with their shared month and year, where they don't.
func Find(text string, o Options) []Match {
	p := parser{text: text, order: o.Order}
	if o.Order == MonthYear {
		p.order, p.shortYears = UnknownOrder, true
	}
	var matches []Match
	for start, end := stretch(text, 0); start < end; start, end = stretch(text, end) {
		p.scan(start, end)
		for i := 0; i < len(p.tokens); {
			r := p.dateAt(i)
			if r.end <= i {
				i++
				continue
			}
			matches = append(matches, r.match)
			matches = append(matches, r.more...)
			i = r.end
		}
	}
	return matches
}

// reach is how far, in bytes, a date can extend to both sides of its figures.
const reach = 96

// stretch gives the next part of text, from an offset on, that dates can stand
// in: figures with what is in reach of them, up to white space. start is end
// where there is none. So prose without figures costs next to nothing.
func stretch(text string, from int) (start, end int) {
	i := from
	for i < len(text) && !isFigure(text[i]) {
		i++
	}
	if i == len(text) {
		return i, i
	}
	start = max(from, i-reach)
	for start > from && text[start] > ' ' {
		start--
	}
	last := i
	for i++; i < len(text) && i-last <= 2*reach; i++ {
		if isFigure(text[i]) {
			last = i
		}
	}
	end = min(len(text), last+reach)
	for end < len(text) && text[end] > ' ' {
		end++
	}
	return start, end
}

// isFigure reports whether a byte is a figure, or the first byte of a
// full-width one.
func isFigure(c byte) bool { return c >= '0' && c <= '9' || c == 0xEF }

// parser finds dates among tokens. Its methods take the index of a token and
// give the index behind what they read, 0 where they read nothing. Each looks
// at no more than a fixed number of tokens, so that the whole is linear.
type parser struct {
	text   string
	tokens []token
	order  Order
	// shortYears is set for the order MonthYear.
	shortYears bool
}

// reading is what a rule made of the tokens up to end, 0 for nothing. more are
// further dates that share parts with the first.
type reading struct {
	match Match
	more  []Match
	end   int
}

// dateAt reads the date that begins at i, with the weekday before it and what
// stands behind.
func (p *parser) dateAt(i int) reading {
	switch t := p.at(i); t.kind {
	case figures:
		if r := p.figuresAt(i); r.end > 0 {
			return p.withTail(r)
		}
		return p.afterClock(i)
	case sign:
		return p.cjkEra(i)
	case word:
		if t.sense == (sense{}) && p.at(p.skip(i+1, ',')).kind != figures {
			return reading{} // not even a month spelt wrong
		}
		if r := p.afterWeekday(i); r.end > 0 {
			return r
		}
		return p.withTail(longest(p.named(i), p.partOfYear(i)))
	case mark:
		return p.shortYear(i)
	}
	return reading{}
}

// figuresAt reads the date whose first figure is at i.
func (p *parser) figuresAt(i int) reading {
	if !p.opens(i) {
		return longest(p.hyphenYear(i), p.afterStop(i))
	}
	if p.at(i).width > 4 {
		return reading{}
	}
	r := longest(p.cjk(i), p.named(i))
	if p.at(i).width == 1 {
		r = longest(r, p.numberedPartOfYear(i))
	}
	if p.at(i).width == 4 {
		return longest(longest(r, p.iso(i)), p.year(i))
	}
	return longest(r, p.numeric(i))
}

// afterWeekday reads "Wednesday, 3 May": weekdays, then a date that has a day.
func (p *parser) afterWeekday(i int) reading {
	day, j := p.weekday(i)
	if j == 0 || !p.opensWord(i) {
		return reading{}
	}
	if _, k := p.separator(j); k > 0 { // Saturday and Sunday, 4-5 May
		if _, l := p.weekday(k); l > 0 {
			j = l
		}
	}
	j = p.skip(j, ',')
	if p.has(j, preposition) {
		j = p.skip(j+1, 0)
	}
	var r reading
	switch p.at(j).kind {
	case figures:
		r = p.figuresAt(j)
	case word:
		r = p.named(j)
	}
	if r.end == 0 || r.match.First.Day == 0 && !r.match.Ambiguous {
		return reading{}
	}
	r.match.Start = p.at(i).start
	r.match.Weekday = day
	return p.withTail(r)
}

// longest prefers a where both end at one place.
func longest(a, b reading) reading {
	if b.end > a.end {
		return b
	}
	return a
}

// span makes a Match of the tokens from i up to end.
func (p *parser) span(i, end int, form Form) Match {
	return Match{Start: p.at(i).start, End: p.at(end - 1).end, Form: form}
}
