package record

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What the cells of tables hold beside what their columns are called after: titles with
// their event, "**Slow queries** at Rivercon, Leeds"; dates with theirs; several
// occasions of one talk; years and months alone.

// TitlesTell says whether the cells under the title of most rows set the title apart
// and go on, where no column names the event: they are then told apart as lines are.
func TitlesTell(all []*Facts, s Survey) bool {
	if s.Events+s.Venues > 0 {
		return false
	}
	more, n := 0, 0
	for _, f := range all {
		if f.Title != nil {
			n++
			more += phrase.Count(f.Title.goesOn())
		}
	}
	return more > 0 && more*3 >= n*2
}

// goesOn says whether a value begins with a text that is set apart, by marks or quotes,
// and goes on with other text that is not.
func (v *Value) goesOn() bool {
	var first *phrase.Chunk
	for i := range v.Lines {
		chunks := v.Lines[i].Chunks(i)
		for j := range chunks {
			c := &chunks[j]
			switch {
			case c.Kind != phrase.TextChunk || phrase.RolesOnly(c.Text) || phrase.LabelsOnly(c.Text):
			case first == nil:
				if !c.Quoted && c.Set() == 0 {
					return false
				}
				first = c
			case !c.Quoted && (first.Quoted || c.Set() != first.Set()):
				return true
			}
		}
	}
	return false
}

// NamesMore says whether the value of a date is more than it: "Rivercon, May 2018".
func (v *Value) NamesMore() bool {
	if v == nil || len(v.Lines) != 1 || len(v.Lines[0].Dates) != 1 {
		return false
	}
	for _, c := range v.Lines[0].Chunks(0) {
		if c.Kind == phrase.TextChunk && phrase.Capital(c.Text) && !phrase.RolesOnly(c.Text) && !phrase.LabelsOnly(c.Text) && len(strings.Fields(c.Text)) <= phrase.LongestFact {
			return true
		}
	}
	return false
}

// PerOccasion gives a row once for each of the occasions that the cell of its date or
// event lists: "Rivercon (May 2018), Lakecon (June 2019)".
func (f *Facts) PerOccasion() []*Facts {
	for _, v := range []*Value{f.DateValue, f.Event} {
		parts := v.occasions()
		if f.Title == nil || len(parts) < 2 {
			continue
		}
		var all []*Facts
		for i := range parts {
			l := parts[i]
			l.Text = strings.TrimRight(l.Text, " ,;")
			g, part := *f, &Value{Key: v.Key, Start: l.Offset(0), Lines: []phrase.Line{l}}
			g.Date = l.BestDate()
			if v == f.Event {
				g.Event = part
			} else {
				g.DateValue = part
			}
			all = append(all, &g)
		}
		return all
	}
	return []*Facts{f}
}

// occasions parts a value that lists several, on one line or each on its own.
func (v *Value) occasions() []phrase.Line {
	if v == nil || len(v.Lines) == 0 {
		return nil
	}
	if len(v.Lines) == 1 {
		return v.Lines[0].Occasions()
	}
	for i := range v.Lines {
		if m := v.Lines[i].BestDate(); m == nil || lexicon.Plain(phrase.TrimDate(&v.Lines[i], m)) == "" {
			return nil
		}
	}
	return v.Lines
}

// LooseCells cuts the cells of columns without a certain meaning. What stands in
// the column of events is marked as such.
func LooseCells(cells []Value, eventCell *Value) []phrase.Chunk {
	var all []phrase.Chunk
	n := 0
	for i := range cells {
		for _, l := range cells[i].Lines {
			if m, ok := phrase.PeriodOf(&l); ok && m.First.Day == 0 || l.OnlyMonth() > 0 {
				continue // the year or month beside the rest, which names nothing
			}
			chunks := l.Chunks(n)
			n++
			for j := range chunks {
				if j == 0 && chunks[j].Sep == "" {
					chunks[j].Sep = "|"
				}
				if eventCell != nil && cells[i].Start == eventCell.Start && chunks[j].Hint == lexicon.NoMeaning {
					chunks[j].Hint = lexicon.EventMeaning
				}
			}
			all = append(all, chunks...)
		}
	}
	return all
}

// loneYear gives the year that is all of a cell, nil where none is or several are.
func loneYear(cells []Value) *dates.Match {
	var year *dates.Match
	for i := range cells {
		if len(cells[i].Lines) != 1 {
			continue
		}
		l := &cells[i].Lines[0]
		if m, ok := phrase.PeriodOf(l); !ok || m.First.Year == 0 || m.First.Month != 0 || !m.Last.IsZero() {
			continue
		}
		if year != nil {
			return nil
		}
		year = &l.Dates[0]
	}
	return year
}

// BestOf gives the most exact date that values state, nil where none does.
func BestOf(values []Value) *dates.Match {
	var best *dates.Match
	for i := range values {
		for j := range values[i].Lines {
			if m := values[i].Lines[j].BestDate(); m != nil && (best == nil || phrase.Precision(m) > phrase.Precision(best)) {
				best = m
			}
		}
	}
	return best
}
