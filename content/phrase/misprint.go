package phrase

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Dates that look misprinted.

// NoDay gives the figure in a date that is no day of its month.
func (l *Line) NoDay(m *dates.Match) (day int, ok bool) {
	if m.First.Month == 0 || m.First.Day != 0 || !m.Last.IsZero() || m.Clock != "" || m.Ambiguous {
		return 0, false
	}
	for _, n := range figuresIn(l.Text[m.Start:m.End]) {
		with := m.First
		if with.Day = n.value; n.width <= 2 && n.value >= 29 && n.value <= 31 && !with.Valid() {
			return n.value, true
		}
	}
	return 0, false
}

// Turned finds two days that a dash joins, of which the second is before the first.
func (l *Line) Turned() (at int, ok bool) {
	for i := 1; i < len(l.Dates); i++ {
		a, b := &l.Dates[i-1], &l.Dates[i]
		if !dashes[strings.TrimSpace(l.Text[a.End:b.Start])] || !a.Last.IsZero() || !b.Last.IsZero() {
			continue
		}
		if first := a.First.Fill(dates.Date{Year: b.First.Year}); first.Day != 0 && b.First.Day != 0 && first.Year != 0 && b.First.Compare(first) < 0 {
			return a.Start, true
		}
	}
	for i := range l.Dates { // "5-3 May 2018"
		m := &l.Dates[i]
		before := figuresIn(l.Text[max(0, m.Start-8):m.Start])
		if m.Form != dates.Named || m.First.Day != 0 || len(before) < 2 {
			continue
		}
		a, b, from := before[len(before)-2], before[len(before)-1], max(0, m.Start-8)
		if a.value > b.value && a.value <= 31 && b.value > 0 && a.width <= 2 && dashes[strings.TrimSpace(l.Text[from+a.end:from+b.start])] &&
			strings.Trim(l.Text[from+b.end:m.Start], " .") == "" {
			return from + a.start, true
		}
	}
	return 0, false
}

var dashes = lexicon.Set{"-": true, "–": true, "—": true}

// NoDate finds figures that are written as a date and are none: 2018-13-05,
// 13/13/2018, 2108-05-03.
func (l *Line) NoDate() (text string, at int, ok bool) {
	all := figuresIn(l.Text)
	for i := 0; i+2 < len(all); i++ {
		a, b, c := all[i], all[i+1], all[i+2]
		sep := l.Text[a.end:b.start]
		if sep != l.Text[b.end:c.start] || sep != "-" && sep != "/" && sep != "." || b.width > 2 || l.joined(a.start, c.end) {
			continue
		}
		iso := a.width == 4 && c.width <= 2 && sep == "-"
		if !iso && !(a.width <= 2 && c.width == 4 && c.value > 1900) || l.within(a.start, c.end) {
			continue
		}
		return l.Text[a.start:c.end], a.start, true
	}
	return "", 0, false
}

// OddYear finds a day behind which stands a number that is no year but was meant
// as one: any where the entry has no year, else one with the same figures.
func (l *Line) OddYear(year int) (text string, at int, ok bool) {
	for i := range l.Dates {
		m := &l.Dates[i]
		if m.Form != dates.Named || m.First.Day == 0 || m.First.Year != 0 && m.First.Year != year || HoldsYear(l.Text[m.Start:m.End], year) {
			continue
		}
		behind := figuresIn(l.Text[m.End:min(len(l.Text), m.End+8)])
		if len(behind) == 0 || behind[0].width < 3 || strings.Trim(l.Text[m.End:m.End+behind[0].start], " ,.") != "" {
			continue
		}
		if n := behind[0]; year == 0 || n.value != year && sameFigures(n.value, year) {
			return l.Text[m.Start : m.End+n.end], m.Start, true
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
func (l *Line) joined(from, to int) bool {
	const more = "-/._:@#+"
	return from > 0 && (strings.IndexByte(more, l.Text[from-1]) >= 0 || isLetter(l.Text[from-1])) ||
		to < len(l.Text) && (strings.IndexByte("-/_@", l.Text[to]) >= 0 || isLetter(l.Text[to]) && l.Text[to] != 'T')
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// within says whether a date of the line touches from..to.
func (l *Line) within(from, to int) bool {
	for i := range l.Dates {
		if l.Dates[i].Start < to && from < l.Dates[i].End {
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
		for ; i < len(text) && IsFigure(text[i]); i++ {
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

// HoldsYear says whether a text states a year, with all its figures or two.
func HoldsYear(text string, year int) bool {
	for _, n := range figuresIn(text) {
		if n.value == year || n.value == year%100 && n.width == 2 {
			return true
		}
	}
	return false
}
