package phrase

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// One line that lists the dates of one talk or event with nothing between them:
// "Rivercon, 2018, 2017 and 2015", "Slow queries, Bremen ([May 2018] [June 2019])".

// maxListed is how many dates such a list has at most: others are of data.
const maxListed = 40

// DateList gives the range of the line's dates that is such a list, an empty one where
// there is none. No other date on the line may be set apart as these are.
func (l *Line) DateList() (from, to int) {
	if len(l.Dates) < 2 || len(l.Dates) > maxListed {
		return 0, 0
	}
	for from < len(l.Dates) {
		for to = from + 1; to < len(l.Dates) && l.lists(&l.Dates[to-1], &l.Dates[to]); {
			to++
		}
		if to > from+1 {
			break
		}
		from = to
	}
	if to-from < 2 || !l.listApart(&l.Dates[from], &l.Dates[to-1]) || consecutive(l.Dates[from:to]) {
		return 0, 0
	}
	for i := range l.Dates {
		if m := &l.Dates[i]; (i < from || i >= to) && (m.Form != dates.Year || StandsAlone(l.Text, m)) {
			return 0, 0
		}
	}
	return from, to
}

// lists says whether two dates of one form follow each other in a list: what stands
// between them is a comma or "and", or nothing where each is a link of its own.
func (l *Line) lists(a, b *dates.Match) bool {
	if a.First.Year == 0 || b.First.Year == 0 || Precision(a) != Precision(b) || !a.First.Contradicts(b.First) {
		return false
	}
	if a.Form == dates.Year && (!a.Last.IsZero() || !b.Last.IsZero()) {
		return false // periods
	}
	between := strings.TrimSpace(l.Text[a.End:b.Start])
	word := strings.TrimLeft(between, ",;|·/()[] ")
	if between == "" || strings.Trim(between, "()[] ") == "" {
		return l.LinkAt(a) != "" && l.LinkAt(b) != "" && l.LinkAt(a) != l.LinkAt(b)
	}
	return word == "" || pairWords.Has(word)
}

// LinkAt gives the address of the link that a date is the text of.
func (l *Line) LinkAt(m *dates.Match) string {
	for _, a := range l.Atoms {
		if a.Marks&Linked != 0 && a.Start <= m.Start && m.End <= a.End {
			return a.URL
		}
	}
	return ""
}

// listApart says whether a list of dates is parted from the words around it: what
// stands before it ends a part of the line, or a name that has the first year, and
// what follows begins another.
func (l *Line) listApart(first, last *dates.Match) bool {
	before, after := strings.TrimRight(l.Text[:first.Start], " "), strings.TrimLeft(l.Text[last.End:], " ")
	if after != "" && !strings.ContainsRune(",;)]([.|·–—-", FirstRune(after)) && l.LinkAt(last) == "" {
		return false
	}
	return before == "" || strings.ContainsRune(",;:([|·•–—-/.", LastRune(before)) || first.Form == dates.Year && yearOfName(l.Text, first)
}

// consecutive says whether dates are days that follow each other within a few days, as
// those of one event.
func consecutive(list []dates.Match) bool {
	a, b := list[0].First, list[len(list)-1].First
	return a.Day != 0 && a.Year == b.Year && a.Month == b.Month && b.Day-a.Day < 2*len(list) && a.Day < b.Day
}

// inDateList says whether a date is one of such a list.
func (l *Line) inDateList(m *dates.Match) bool {
	from, to := l.DateList()
	for i := from; i < to; i++ {
		if l.Dates[i].Start == m.Start {
			return true
		}
	}
	return false
}

// Listed gives the line once for each date of its list, with that date alone, and the
// addresses of the links that the other dates are the texts of.
func (l *Line) Listed() (each []Line, others [][]string) {
	from, to := l.DateList()
	if to == 0 {
		return nil, nil
	}
	start, end := l.Dates[from].Start, l.Dates[to-1].End
	start = l.listLead(start)
	for i := from; i < to; i++ {
		m := &l.Dates[i]
		one := l.Without(m.End, end)
		each = append(each, one.Without(start, m.Start))
		var urls []string
		for j := from; j < to; j++ {
			if url := l.LinkAt(&l.Dates[j]); j != i && url != "" {
				urls = append(urls, url)
			}
		}
		others = append(others, urls)
	}
	return each, others
}

// listLead gives where a sentence begins that leads in a list of dates, "I gave versions
// of this talk:", or the offset of the list where there is none.
func (l *Line) listLead(at int) int {
	before := strings.TrimRight(l.Text[:at], " ([")
	if !strings.HasSuffix(before, ":") {
		return at
	}
	from := strings.LastIndex(before, ". ") + 1
	if slices.ContainsFunc(strings.Fields(before[from:]), LeadInWords.Has) {
		return from
	}
	return at
}

// LeadInWords tell such a sentence from a name: in them authors speak of themselves
// and their readers, of how much is listed, or that it follows.
var LeadInWords = lexicon.Words(
	`i i've i'm i’ve i’m my we we've we’ve our you some few several following here below these include includes including takeaways`,
	`ich mein meine meinen wir unsere hier folgende folgenden einige diese`,
	`je j'ai j’ai mes nous voici quelques suivants suivantes`,
	`he mis hemos aquí estos estas algunos algunas siguientes`,
	`meus minhas aqui estes alguns algumas seguintes ho miei mie ecco alcuni alcune seguenti`,
	`ik mijn onze enkele volgende jag mina några`,
)
