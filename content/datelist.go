package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
)

// One line that lists the dates of one talk or event with nothing between them:
// "Rivercon, 2018, 2017 and 2015", "Slow queries, Bremen ([May 2018] [June 2019])".

// maxListed is how many dates such a list has at most: others are of data.
const maxListed = 40

// dateList gives the range of the line's dates that is such a list, an empty one where
// there is none. No other date on the line may be set apart as these are.
func (l *line) dateList() (from, to int) {
	if len(l.dates) < 2 || len(l.dates) > maxListed {
		return 0, 0
	}
	for from < len(l.dates) {
		for to = from + 1; to < len(l.dates) && l.lists(&l.dates[to-1], &l.dates[to]); {
			to++
		}
		if to > from+1 {
			break
		}
		from = to
	}
	if to-from < 2 || !l.listApart(&l.dates[from], &l.dates[to-1]) || consecutive(l.dates[from:to]) {
		return 0, 0
	}
	for i := range l.dates {
		if m := &l.dates[i]; (i < from || i >= to) && (m.Form != dates.Year || standsAlone(l.text, m)) {
			return 0, 0
		}
	}
	return from, to
}

// lists says whether two dates of one form follow each other in a list: what stands
// between them is a comma or "and", or nothing where each is a link of its own.
func (l *line) lists(a, b *dates.Match) bool {
	if a.First.Year == 0 || b.First.Year == 0 || precision(a) != precision(b) || !a.First.Contradicts(b.First) {
		return false
	}
	if a.Form == dates.Year && (!a.Last.IsZero() || !b.Last.IsZero()) {
		return false // periods
	}
	between := strings.TrimSpace(l.text[a.End:b.Start])
	word := strings.TrimLeft(between, ",;|·/()[] ")
	if between == "" || strings.Trim(between, "()[] ") == "" {
		return l.linkAt(a) != "" && l.linkAt(b) != "" && l.linkAt(a) != l.linkAt(b)
	}
	return word == "" || pairWords.Has(word)
}

// linkAt gives the address of the link that a date is the text of.
func (l *line) linkAt(m *dates.Match) string {
	for _, a := range l.atoms {
		if a.marks&linked != 0 && a.start <= m.Start && m.End <= a.end {
			return a.url
		}
	}
	return ""
}

// listApart says whether a list of dates is parted from the words around it: what
// stands before it ends a part of the line, or a name that has the first year, and
// what follows begins another.
func (l *line) listApart(first, last *dates.Match) bool {
	before, after := strings.TrimRight(l.text[:first.Start], " "), strings.TrimLeft(l.text[last.End:], " ")
	if after != "" && !strings.ContainsRune(",;)]([.|·–—-", firstRune(after)) && l.linkAt(last) == "" {
		return false
	}
	return before == "" || strings.ContainsRune(",;:([|·•–—-/.", lastRune(before)) || first.Form == dates.Year && yearOfName(l.text, first)
}

// consecutive says whether dates are days that follow each other within a few days, as
// those of one event.
func consecutive(list []dates.Match) bool {
	a, b := list[0].First, list[len(list)-1].First
	return a.Day != 0 && a.Year == b.Year && a.Month == b.Month && b.Day-a.Day < 2*len(list) && a.Day < b.Day
}

// inDateList says whether a date is one of such a list.
func (l *line) inDateList(m *dates.Match) bool {
	from, to := l.dateList()
	for i := from; i < to; i++ {
		if l.dates[i].Start == m.Start {
			return true
		}
	}
	return false
}

// listed gives the line once for each date of its list, with that date alone, and the
// addresses of the links that the other dates are the texts of.
func (l *line) listed() (each []line, others [][]string) {
	from, to := l.dateList()
	if to == 0 {
		return nil, nil
	}
	start, end := l.dates[from].Start, l.dates[to-1].End
	start = l.listLead(start)
	for i := from; i < to; i++ {
		m := &l.dates[i]
		one := l.without(m.End, end)
		each = append(each, one.without(start, m.Start))
		var urls []string
		for j := from; j < to; j++ {
			if url := l.linkAt(&l.dates[j]); j != i && url != "" {
				urls = append(urls, url)
			}
		}
		others = append(others, urls)
	}
	return each, others
}

// listLead gives where a sentence begins that leads in a list of dates, "I gave versions
// of this talk:", or the offset of the list where there is none.
func (l *line) listLead(at int) int {
	before := strings.TrimRight(l.text[:at], " ([")
	if !strings.HasSuffix(before, ":") {
		return at
	}
	from := strings.LastIndex(before, ". ") + 1
	if slices.ContainsFunc(strings.Fields(before[from:]), leadInWords.Has) {
		return from
	}
	return at
}

// dateListed gives the index of the only dated line of an entry where that lists
// dates, -1 for others.
func (u *unit) dateListed() int {
	at := -1
	lines := u.factLines()
	for i := range lines {
		if lines[i].bestDate() == nil {
			continue
		}
		if _, to := lines[i].dateList(); at >= 0 || to == 0 {
			return -1
		}
		at = i
	}
	return at
}

// addListed adds an entry for each of the dates that one of its lines lists.
func (x *extractor) addListed(d *draft, at int) {
	l := d.unit.factLines()[at]
	each, others := l.listed()
	for i := range each {
		e := *d
		e.own = each[i].bestDate()
		if i > 0 {
			e.start = each[i].offset(e.own.Start)
		}
		r := *d.reading
		r.chunks = around(d.reading.chunks, at, each[i].chunks(at))
		e.reading = &r
		e.links = slices.DeleteFunc(slices.Clone(d.links), func(k foundLink) bool { return slices.Contains(others[i], k.URL) })
		x.drafts = append(x.drafts, &e)
	}
}
