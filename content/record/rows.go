package record

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Rows of tables.

// TakeLists takes the cells of a row that hold a list of texts as what their columns are
// called after.
func (f *Facts) TakeLists(order dates.Order) {
	lists := f.Lists
	f.Lists = nil
	for _, n := range lists {
		if slices.ContainsFunc(n.Blocks, func(b *outline.Block) bool { return b.Kind != outline.Paragraph }) {
			f.Lists = append(f.Lists, n)
			continue
		}
		v := Value{Key: n.Key, Start: n.Blocks[0].Start, items: len(n.Blocks)}
		for _, b := range n.Blocks {
			v.Read(b, order)
		}
		f.take(lexicon.MeaningOf(n.Key), v)
	}
}

// PerTalk gives a row once for each of the talks in its title cell, which stand
// on lines of their own, or are the items of a list. Lines of mere links go with the
// talk above them.
func (f *Facts) PerTalk() []*Facts {
	if f.Title == nil || len(f.Title.Lines) < 2 || f.Title.Lines[0].LinksOnly() {
		return []*Facts{f}
	}
	own := map[string]bool{}
	var all []*Facts
	titles := true
	for i, l := range f.Title.Lines {
		if !l.LinksOnly() {
			g := *f
			g.Title, g.Links = &Value{Key: f.Title.Key, Start: l.Offset(0), Lines: []phrase.Line{l}}, nil
			all = append(all, &g)
			titles = titles && phrase.TitleLike(l.Text) >= 0.7
		}
		last := all[len(all)-1]
		for _, k := range f.Title.Links {
			own[k.URL] = true
			if k.Line == i {
				last.Links = append(last.Links, k)
			}
		}
	}
	if !titles && f.Title.items != len(all) {
		whole := *f.Title
		whole.Lines = slices.DeleteFunc(slices.Clone(whole.Lines), func(l phrase.Line) bool { return l.LinksOnly() })
		f.Title = &whole
		return []*Facts{f}
	}
	for _, g := range all {
		for _, k := range f.Links {
			if !own[k.URL] {
				g.Links = append(g.Links, k)
			}
		}
	}
	return all
}

// RowDate gives the date of a row: its date column, else the best one in the
// columns without a meaning, else the year in the event's name. apart says that its
// year stands in a cell of its own.
func (f *Facts) RowDate(loose []Value) (date *dates.Match, apart bool) {
	if m := f.OwnDate(); m != nil {
		return m, f.Year.Year != 0 || m.Form == dates.Year && phrase.IsNumber(f.dateText)
	}
	best, year := BestOf(loose), loneYear(loose)
	if best == nil || best == year {
		if month := loneMonth(loose); month != nil {
			best = month
		}
	}
	switch {
	case year == nil:
		return best, false
	case best == nil:
		return year, true
	case best.First.Year == 0:
		filled := best.Fill(year.First)
		return &filled, true
	}
	return best, best.First.Year == year.First.Year
}

// EventName gives the text of a row's event, less the date of the row where that stands
// there and is more than a year.
func (f *Facts) EventName(own *dates.Match) string {
	if f.Event != nil && len(f.Event.Lines) == 1 && own != nil && own.First.Month != 0 {
		if l := &f.Event.Lines[0]; l.BestDate() == own {
			if name := phrase.TrimDate(l, own); name != "" {
				return name
			}
		}
	}
	return f.Event.Text()
}
