package dates

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// doubt is how far a month's name is another word.
type doubt uint8

const (
	sure doubt = iota
	shy        // mostly another word, as here in lower case: may, mars
	rare       // mostly another word however written: set, out, ago
)

// doubt gives how far the month's name at i is another word.
func (p *parser) doubt(i int) doubt {
	t := p.at(i)
	switch {
	case t.roles&rareMonth != 0:
		return rare
	case t.roles&shyMonth != 0 && p.isLower(i):
		return shy
	}
	return sure
}

// believes reports whether d, of the tokens from i up to end, is a date for all
// that its month's name is: one in doubt needs a year, one mostly no month a
// day and a year or what holds the date together (set/2019), where the place
// does not make dates of them all.
func (p *parser) believes(i, end int, d point) bool {
	switch {
	case d.doubt == sure, d.doubt == shy && d.Year != 0, d.Year != 0 && (d.Day != 0 || d.tight):
		return true
	case d.doubt == rare && d.Year == 0 && !d.dayFirst: // Gen 3
		return false
	case d.doubt == shy && d.dayFirst && p.skip(0, 0) == i && p.is(p.skip(end, 0), ':'): // 4 mai : ...
		return true
	}
	return p.datesStand(i, end)
}

// datesStand reports whether the tokens from i up to end stand where nothing but
// a date does: they are all there is, or behind a weekday or a word such as
// "le" and "den".
func (p *parser) datesStand(i, end int) bool {
	if _, j := p.weekday(i - 2); j > 0 {
		return true
	}
	if p.has(i-2, article) && p.at(i-1).kind == space && p.at(i).kind == figures {
		return true
	}
	whole := p.tokens[0].start == 0 && p.at(len(p.tokens)-1).end == len(p.text)
	return whole && p.skip(0, 0) == i && p.skip(end, 0) == len(p.tokens)
}

// isLower reports whether the word at i begins with a small letter that has a
// capital.
func (p *parser) isLower(i int) bool {
	t := p.at(i)
	if t.kind != word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.text[t.start:])
	return unicode.IsLower(r)
}

// romanMonth reads a month in Roman figures between dots or what else holds a
// date together, or between a day and a year: 3.V.2019, 3. V. 2019, 3/V/2019,
// 3 V 2019.
func (p *parser) romanMonth(i int, glue rune) (month, end int) {
	t := p.at(i)
	if t.kind != word || t.end-t.start > 4 {
		return 0, 0
	}
	month = slices.Index(romanMonths, p.string(i))
	if month <= 0 {
		return 0, 0
	}
	end = i + 1
	switch before := p.at(i - 1); {
	case glue != 0 && p.is(end, glue):
	case glue == 0 && before.kind == space && p.at(i-2).kind == figures && p.at(end).kind == space:
	case glue == 0 && p.is(end, '.') && (before.r == '.' || p.is(i-2, '.') && before.kind == space):
		end++
	default:
		return 0, 0
	}
	year := end
	if glue != 0 {
		year++
	}
	if _, k := p.year4(p.skip(year, 0)); k == 0 {
		return 0, 0
	}
	return month, end
}
