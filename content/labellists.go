package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Lists of labelled values below sister headings: the same labels come again in each, so
// that they are known for labels whatever their words.

// labelList is the list of labelled values below a unit.
type labelList struct {
	unit   *unit
	keys   []string
	values []phrase.Line
}

// takeLabelLists takes the lists of "label: value" below sister headings for their facts
// where the labels come again below sisters, and either the heads state the dates, or one
// label does and no other.
func (s *sisters) takeLabelLists() {
	var lists []*labelList
	times := map[string]int{}
	for _, u := range s.units {
		l := u.labelList()
		if l == nil {
			continue
		}
		lists = append(lists, l)
		for _, key := range l.keys {
			times[key]++
		}
	}
	if len(lists) < 2 {
		return
	}
	values := map[string][]phrase.Line{}
	var keys []string
	var again []*labelList
	for _, l := range lists {
		n := 0
		for _, key := range l.keys {
			n += phrase.Count(times[key] > 1)
		}
		if n < 2 || n*2 < len(l.keys) {
			continue
		}
		again = append(again, l)
		for i, key := range l.keys {
			if values[key] == nil {
				keys = append(keys, key)
			}
			values[key] = append(values[key], l.values[i])
		}
	}
	if len(again) < 2 || len(again)*2 < len(lists) {
		return
	}
	labels, ok := labelMeanings(again, keys, values)
	if !ok {
		return
	}
	for _, l := range lists {
		u := l.unit
		for _, key := range l.keys {
			if _, told := labels[key]; !told && lexicon.MeaningOf(key) == lexicon.NoMeaning {
				labels[key] = lexicon.IgnoredMeaning
			}
		}
		for _, k := range u.kids {
			u.body = append(u.body, k.block.Blocks...)
		}
		u.kids, u.below, u.labels = nil, nil, labels
	}
}

// labelList gives the labelled values that are all that stands in the list below a
// heading or item that is no period, nil where something else does.
func (u *unit) labelList() *labelList {
	if len(u.kids) < 2 || len(u.kids) > mostLabels || len(u.head) == 0 || u.kind == recordUnit || u.isCategory() {
		return nil
	}
	l := &labelList{unit: u}
	seen := map[string]bool{}
	for _, k := range u.kids {
		if k.kind != itemUnit || len(k.head) == 0 {
			return nil
		}
		key, value, ok := k.head[0].AnyLabel()
		if !ok || seen[key] || phrase.RolesOnly(key) || len(k.kids) > 0 && value.Text != "" {
			return nil
		}
		seen[key] = true
		l.keys, l.values = append(l.keys, key), append(l.values, value)
	}
	return l
}

// mostLabels is how many labelled values a list has at most.
const mostLabels = 12

// labelMeanings gives what the labels stand for of which no list of words tells. ok is
// false where the lists are none of facts.
func labelMeanings(lists []*labelList, keys []string, values map[string][]phrase.Line) (labels phrase.Labels, ok bool) {
	labels = phrase.Labels{}
	taken := map[lexicon.Meaning]bool{}
	for _, key := range keys {
		taken[lexicon.MeaningOf(key)] = taken[lexicon.MeaningOf(key)] || len(values[key])*2 > len(lists)
	}
	known := len(taken) > 1 || !taken[lexicon.NoMeaning]
	open := ""
	for _, key := range keys {
		if lexicon.MeaningOf(key) != lexicon.NoMeaning {
			continue
		}
		m := phrase.LabelOfValues(values[key])
		switch {
		case m == lexicon.DateMeaning && taken[m]:
			return nil, false // deliveries, each with its date
		case m == lexicon.NoMeaning && open == "" && len(values[key])*2 > len(lists):
			open = key
		case m != lexicon.NoMeaning && !taken[m]:
			labels[key], taken[m] = m, true
			continue
		}
		labels[key] = lexicon.IgnoredMeaning
	}
	if open != "" && !taken[lexicon.TitleMeaning] && !taken[lexicon.NameMeaning] && !taken[lexicon.EventMeaning] && headsName(lists, values[open]) {
		labels[open] = lexicon.TitleMeaning
	}
	dated := 0
	for _, l := range lists {
		dated += phrase.Count(l.unit.dates())
	}
	return labels, taken[lexicon.DateMeaning] || known && dated*2 > len(lists)
}

// headsName says whether the heads of lists name events or hosts rather than titles, as
// values below them could be.
func headsName(lists []*labelList, titles []phrase.Line) bool {
	score := 0.0
	for _, l := range lists {
		name, _, _ := strings.Cut(strings.ReplaceAll(l.unit.head[0].Text, "–", "—"), " — ")
		score += 2*float64(phrase.Count(phrase.EventLike(name) > 0 || phrase.HostLike(name))) - phrase.TitleLike(name)
	}
	score /= float64(len(lists))
	for i := range titles {
		score += phrase.TitleLike(titles[i].Text) / float64(len(titles))
	}
	return score > 0.5
}

// named is content of what stands below a name: the labelled lines that it begins with are
// the name's own facts, a list behind them or not.
func (r *unitReader) named(blocks []*outline.Block) (body []*outline.Block, kids []*unit) {
	flat := r.dateLines(flatten(blocks))
	n := r.labelledFacts(flat)
	body, kids = r.divide(flat[n:])
	return slices.Concat(flat[:n], body), kids
}

// labelledFacts counts the paragraphs that blocks begin with whose lines are all labelled
// values, 0 where none of them tells when or where.
func (r *unitReader) labelledFacts(blocks []*outline.Block) int {
	n, tells := 0, false
	for ; n < len(blocks) && blocks[n].Kind == outline.Paragraph; n++ {
		lines, _ := phrase.ReadLines(blocks[n], r.ends, r.order)
		for i := range lines {
			key, value, ok := lines[i].Label()
			if !ok || value.Text == "" {
				lines = nil
				break
			}
			m := lexicon.MeaningOf(key)
			tells = tells || m == lexicon.DateMeaning || m == lexicon.LocationMeaning || m == lexicon.VenueMeaning
		}
		if len(lines) == 0 {
			break
		}
	}
	if !tells {
		return 0
	}
	return n
}
