package content

import (
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
)

// What the cells of tables hold beside what their columns are called after: titles with
// their event, "**Slow queries** at Rivercon, Leeds"; dates with theirs; several
// occasions of one talk; years and months alone.

// titlesTell says whether the cells under the title of most rows set the title apart
// and go on, where no column names the event: they are then told apart as lines are.
func titlesTell(all []*recordFacts, s recordSurvey) bool {
	if s.events+s.venues > 0 {
		return false
	}
	more, n := 0, 0
	for _, f := range all {
		if f.title != nil {
			n++
			more += count(f.title.goesOn())
		}
	}
	return more > 0 && more*3 >= n*2
}

// goesOn says whether a value begins with a text that is set apart, by marks or quotes,
// and goes on with other text that is not.
func (v *value) goesOn() bool {
	var first *chunk
	for i := range v.lines {
		chunks := v.lines[i].chunks(i)
		for j := range chunks {
			c := &chunks[j]
			switch {
			case c.kind != textChunk || rolesOnly(c.text) || labelsOnly(c.text):
			case first == nil:
				if !c.quoted && c.set() == 0 {
					return false
				}
				first = c
			case !c.quoted && (first.quoted || c.set() != first.set()):
				return true
			}
		}
	}
	return false
}

// set gives the marks that set a chunk apart.
func (c *chunk) set() mark { return c.marks & (strong | emphasis | linked) }

// namesMore says whether the value of a date is more than it: "Rivercon, May 2018".
func (v *value) namesMore() bool {
	if v == nil || len(v.lines) != 1 || len(v.lines[0].dates) != 1 {
		return false
	}
	for _, c := range v.lines[0].chunks(0) {
		if c.kind == textChunk && capital(c.text) && !rolesOnly(c.text) && !labelsOnly(c.text) && len(strings.Fields(c.text)) <= longestFact {
			return true
		}
	}
	return false
}

// perOccasion gives a row once for each of the occasions that the cell of its date or
// event lists: "Rivercon (May 2018), Lakecon (June 2019)".
func (f *recordFacts) perOccasion() []*recordFacts {
	for _, v := range []*value{f.dateValue, f.event} {
		parts := v.occasions()
		if f.title == nil || len(parts) < 2 {
			continue
		}
		var all []*recordFacts
		for i := range parts {
			l := parts[i]
			l.text = strings.TrimRight(l.text, " ,;")
			g, part := *f, &value{key: v.key, start: l.offset(0), lines: []line{l}}
			g.date = l.bestDate()
			if v == f.event {
				g.event = part
			} else {
				g.dateValue = part
			}
			all = append(all, &g)
		}
		return all
	}
	return []*recordFacts{f}
}

// occasions parts a value that lists several, on one line or each on its own.
func (v *value) occasions() []line {
	if v == nil || len(v.lines) == 0 {
		return nil
	}
	if len(v.lines) == 1 {
		return v.lines[0].occasions()
	}
	for i := range v.lines {
		if m := v.lines[i].bestDate(); m == nil || lexicon.Plain(trimDate(&v.lines[i], m)) == "" {
			return nil
		}
	}
	return v.lines
}

// looseCells cuts the cells of columns without a certain meaning. What stands in
// the column of events is marked as such.
func looseCells(cells []value, eventCell *value) []chunk {
	var all []chunk
	n := 0
	for i := range cells {
		for _, l := range cells[i].lines {
			if m, ok := periodOf(&l); ok && m.First.Day == 0 || l.onlyMonth() > 0 {
				continue // the year or month beside the rest, which names nothing
			}
			chunks := l.chunks(n)
			n++
			for j := range chunks {
				if j == 0 && chunks[j].sep == "" {
					chunks[j].sep = "|"
				}
				if eventCell != nil && cells[i].start == eventCell.start && chunks[j].hint == lexicon.NoMeaning {
					chunks[j].hint = lexicon.EventMeaning
				}
			}
			all = append(all, chunks...)
		}
	}
	return all
}

// loneYear gives the year that is all of a cell, nil where none is or several are.
func loneYear(cells []value) *dates.Match {
	var year *dates.Match
	for i := range cells {
		if len(cells[i].lines) != 1 {
			continue
		}
		l := &cells[i].lines[0]
		if m, ok := periodOf(l); !ok || m.First.Year == 0 || m.First.Month != 0 || !m.Last.IsZero() {
			continue
		}
		if year != nil {
			return nil
		}
		year = &l.dates[0]
	}
	return year
}

// bestOf gives the most exact date that values state, nil where none does.
func bestOf(values []value) *dates.Match {
	var best *dates.Match
	for i := range values {
		for j := range values[i].lines {
			if m := values[i].lines[j].bestDate(); m != nil && (best == nil || precision(m) > precision(best)) {
				best = m
			}
		}
	}
	return best
}
