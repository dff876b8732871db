package record

import (
	"talkfeed/content/dates"
	"talkfeed/content/phrase"
)

// Rows of tables.

// PerTalk gives a row once for each of the talks in its title cell, which stand
// on lines of their own.
func (f *Facts) PerTalk() []*Facts {
	if f.Title == nil || len(f.Title.Lines) < 2 {
		return []*Facts{f}
	}
	own := map[string]bool{}
	var all []*Facts
	for i, l := range f.Title.Lines {
		if l.LinksOnly() || phrase.TitleLike(l.Text) < 0.7 {
			return []*Facts{f}
		}
		g := *f
		g.Title = &Value{Key: f.Title.Key, Start: l.Offset(0), Lines: []phrase.Line{l}}
		g.Links = nil
		for _, k := range f.Title.Links {
			own[k.URL] = true
			if k.Line == i {
				g.Links = append(g.Links, k)
			}
		}
		all = append(all, &g)
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
	return best, best.First == year.First
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
