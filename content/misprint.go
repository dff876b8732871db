package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"time"

	"talkfeed/content/dates"
)

// Slips of the keyboard in dates: a day that no month has, a range that ends
// before it begins, a year that no sister is near.

// misprints warns of dates in an entry that no calendar has.
func (x *extractor) misprints(d *draft) {
	if f := d.record; f != nil && f.end != nil && d.own != nil && f.end.First.Compare(d.own.First) < 0 &&
		f.end.First.Day != 0 && d.own.First.Day != 0 {
		x.warnAt(d.start, "%s ends on %s, before it begins on %s: mend the one or the other", quote(d.entry.Title), f.end.First, d.own.First)
	}
	if d.record != nil && d.entry.Date.Day != 0 {
		return // its fields would have to be read again
	}
	lines := x.stated(d)
	for i := range lines {
		l := &lines[i]
		if at, ok := l.turned(); ok {
			x.warnAt(l.offset(at), "the days of %s end before they begin: mend the one or the other", quote(d.entry.Title))
		}
		if text, at, ok := l.oddYear(d.entry.Date.Year); ok {
			x.warnAt(l.offset(at), "%s has no year that is believed: mend it", quote(text))
		}
		if d.entry.Date.Day != 0 {
			continue
		}
		for j := range l.dates {
			if n, ok := l.noDay(&l.dates[j]); ok {
				x.warnAt(l.offset(l.dates[j].Start), "%s %d has no day %d, and only the month is kept: mend %s", time.Month(l.dates[j].First.Month), l.dates[j].First.Year, n, quote(l.text[l.dates[j].Start:l.dates[j].End]))
			}
		}
		if text, at, ok := l.noDate(); ok && !strings.Contains(d.entry.Title, text) {
			x.warnAt(l.offset(at), "%s is no date: write it as year-month-day", quote(text))
		}
	}
}

// noDay gives the figure in a date that is no day of its month.
func (l *line) noDay(m *dates.Match) (day int, ok bool) {
	if m.First.Month == 0 || m.First.Day != 0 || !m.Last.IsZero() || m.Clock != "" || m.Ambiguous {
		return 0, false
	}
	for _, n := range figuresIn(l.text[m.Start:m.End]) {
		with := m.First
		if with.Day = n.value; n.width <= 2 && n.value >= 29 && n.value <= 31 && !with.Valid() {
			return n.value, true
		}
	}
	return 0, false
}

// turned finds two days that a dash joins, of which the second is before the first.
func (l *line) turned() (at int, ok bool) {
	for i := 1; i < len(l.dates); i++ {
		a, b := &l.dates[i-1], &l.dates[i]
		if !dashes[strings.TrimSpace(l.text[a.End:b.Start])] || !a.Last.IsZero() || !b.Last.IsZero() {
			continue
		}
		if first := a.First.Fill(dates.Date{Year: b.First.Year}); first.Day != 0 && b.First.Day != 0 && first.Year != 0 && b.First.Compare(first) < 0 {
			return a.Start, true
		}
	}
	for i := range l.dates { // "5-3 May 2018"
		m := &l.dates[i]
		before := figuresIn(l.text[max(0, m.Start-8):m.Start])
		if m.Form != dates.Named || m.First.Day != 0 || len(before) < 2 {
			continue
		}
		a, b, from := before[len(before)-2], before[len(before)-1], max(0, m.Start-8)
		if a.value > b.value && a.value <= 31 && b.value > 0 && a.width <= 2 && dashes[strings.TrimSpace(l.text[from+a.end:from+b.start])] &&
			strings.Trim(l.text[from+b.end:m.Start], " .") == "" {
			return from + a.start, true
		}
	}
	return 0, false
}

var dashes = lexicon.Set{"-": true, "–": true, "—": true}

// noDate finds figures that are written as a date and are none: 2018-13-05,
// 13/13/2018, 2108-05-03.
func (l *line) noDate() (text string, at int, ok bool) {
	all := figuresIn(l.text)
	for i := 0; i+2 < len(all); i++ {
		a, b, c := all[i], all[i+1], all[i+2]
		sep := l.text[a.end:b.start]
		if sep != l.text[b.end:c.start] || sep != "-" && sep != "/" && sep != "." || b.width > 2 || l.joined(a.start, c.end) {
			continue
		}
		iso := a.width == 4 && c.width <= 2 && sep == "-"
		if !iso && !(a.width <= 2 && c.width == 4 && c.value > 1900) || l.within(a.start, c.end) {
			continue
		}
		return l.text[a.start:c.end], a.start, true
	}
	return "", 0, false
}

// oddYear finds a day behind which stands a number that is no year but was meant
// as one: any where the entry has no year, else one with the same figures.
func (l *line) oddYear(year int) (text string, at int, ok bool) {
	for i := range l.dates {
		m := &l.dates[i]
		if m.Form != dates.Named || m.First.Day == 0 || m.First.Year != 0 && m.First.Year != year || holdsYear(l.text[m.Start:m.End], year) {
			continue
		}
		behind := figuresIn(l.text[m.End:min(len(l.text), m.End+8)])
		if len(behind) == 0 || behind[0].width < 3 || strings.Trim(l.text[m.End:m.End+behind[0].start], " ,.") != "" {
			continue
		}
		if n := behind[0]; year == 0 || n.value != year && sameFigures(n.value, year) {
			return l.text[m.Start : m.End+n.end], m.Start, true
		}
	}
	return "", 0, false
}

// sameFigures says whether two numbers of up to four figures hold the same ones.
func sameFigures(a, b int) bool {
	var n [10]int
	for range 4 {
		n[a%10]++
		n[b%10]--
		a, b = a/10, b/10
	}
	return n == [10]int{}
}

// joined says whether what stands at from..to is a part of something longer.
func (l *line) joined(from, to int) bool {
	const more = "-/._:@#+"
	return from > 0 && (strings.IndexByte(more, l.text[from-1]) >= 0 || isLetter(l.text[from-1])) ||
		to < len(l.text) && (strings.IndexByte("-/_@", l.text[to]) >= 0 || isLetter(l.text[to]) && l.text[to] != 'T')
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// within says whether a date of the line touches from..to.
func (l *line) within(from, to int) bool {
	for i := range l.dates {
		if l.dates[i].Start < to && from < l.dates[i].End {
			return true
		}
	}
	return false
}

// figure is a number in a text.
type figure struct{ start, end, value, width int }

// figuresIn gives the numbers of up to four figures in a text.
func figuresIn(text string) []figure {
	var all []figure
	for i := 0; i < len(text); {
		n := figure{start: i}
		for ; i < len(text) && isFigure(text[i]); i++ {
			if i-n.start < 5 {
				n.value = n.value*10 + int(text[i]-'0')
			}
		}
		if n.end, n.width = i, i-n.start; n.width > 0 {
			if n.width <= 4 {
				all = append(all, n)
			}
			continue
		}
		i++
	}
	return all
}

// strayYear warns of an entry among sisters in the order of their dates whose
// year alone is out of that order, by three years or more, on both sides.
func (x *extractor) strayYear(sisters []*draft) {
	var dated []*draft
	for _, d := range sisters {
		if d.entry.Date.Year != 0 && d.entry.Title != "" && !d.outside {
			dated = append(dated, d)
		}
	}
	if len(dated) < 5 {
		return
	}
	for _, sign := range []int{-1, 1} {
		if i := stray(dated, sign); i >= 0 {
			d := dated[i]
			_, at, ok := x.dateText(d)
			if !ok {
				at = d.start
			}
			x.warnAt(at, "the year %d of %s is far from those beside it, %d and %d: is it a slip?", d.entry.Date.Year, quote(d.entry.Title), dated[i-1].entry.Date.Year, dated[i+1].entry.Date.Year)
			return
		}
	}
}

// stray gives the index of the only entry without which all years rise (sign 1)
// or fall (-1), -1 where there is none.
func stray(dated []*draft, sign int) int {
	year := func(i int) int { return sign * dated[i].entry.Date.Year }
	found := -1
	for i := 1; i < len(dated); i++ {
		if year(i) >= year(i-1) {
			continue
		}
		switch { // one of the two is the stray
		case found >= 0:
			return -1
		case i+1 < len(dated) && year(i+1) >= year(i-1):
			found = i
		case i >= 2 && year(i) >= year(i-2):
			found = i - 1
		default:
			return -1
		}
	}
	if found < 1 || found+1 == len(dated) {
		return -1
	}
	off := func(i int) int { n := year(found) - year(i); return max(n, -n) }
	if off(found-1) < 3 || off(found+1) < 3 {
		return -1
	}
	return found
}
