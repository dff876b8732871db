package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// News: items, or the rows of a table, that tell what happened; some say that the author
// spoke, as "I" or by name.

// news gives those items of news that say so.
func (x *extractor) news(units []*unit) []*unit {
	units = x.rowsAsItems(units)
	if subjects := x.subjects(units); subjects != nil {
		cutSubjects(units, subjects)
	}
	return spoken(units)
}

// rowsAsItems gives the rows of tables whose one cell is a date, and whose longest tells what
// happened, as items of that date.
func (x *extractor) rowsAsItems(units []*unit) []*unit {
	all := make([]*unit, len(units))
	for i, u := range units {
		all[i] = u
		switch {
		case u.table != nil:
			all[i] = x.rowAsItem(u)
		case u.kids != nil:
			u.kids = x.rowsAsItems(u.kids)
		}
	}
	return all
}

func (x *extractor) rowAsItem(row *unit) *unit {
	item := &unit{kind: itemUnit, block: row.block, start: row.start, id: row.id, ends: row.ends, order: row.order}
	for i := range row.block.Fields {
		v := x.recordReader().Value(&row.block.Fields[i])
		if len(v.Lines) == 1 {
			if m, ok := phrase.PeriodOf(&v.Lines[0]); ok && item.lead.IsZero() {
				item.lead = m.First
				continue
			}
		}
		if len(v.Text()) > textLen(item.head) {
			item.head = v.Lines
		}
		item.links = append(item.links, v.Links...)
	}
	if len(item.head) == 0 {
		return row
	}
	return item
}

func textLen(lines []phrase.Line) int {
	n := 0
	for i := range lines {
		n += len(lines[i].Text)
	}
	return n
}

// newsOfOne is how many items of news tell of one person at least, where they are that
// person's.
const newsOfOne = 3

// subjects gives the names by which the items of news call the author: those in the page's
// own names, or else those that at least so many items begin with, none as "I".
func (x *extractor) subjects(units []*unit) []string {
	if own := x.ownNames(); own != nil {
		return own
	}
	times, self := map[string]int{}, false
	var often []string
	eachHead(units, func(l *phrase.Line) {
		name, _, _ := l.Subject()
		self = self || slices.ContainsFunc(lexicon.Tellings[:], func(w lexicon.SentenceWords) bool { return w.Self.Has(name) })
		if times[name]++; name != "" && times[name] == newsOfOne {
			often = append(often, strings.Fields(name)...)
		}
	})
	if self {
		return nil
	}
	return often
}

// ownNames gives the words of the person's name that the page is called by, nil where it is
// called by none.
func (x *extractor) ownNames() []string {
	for _, name := range []string{fieldText(x.doc.Meta, "author"), fieldText(x.doc.Meta, "name"), x.page.title, firstHeading(x.doc.Root)} {
		if _, category := phrase.HeadingRole(name); !category && phrase.IsGuest(name) {
			return strings.Fields(name)
		}
	}
	return nil
}

// cutSubjects takes the author's name off the sentences that begin with it and say that
// something was given.
func cutSubjects(units []*unit, own []string) {
	eachHead(units, func(l *phrase.Line) {
		name, from, to := l.Subject()
		for _, w := range strings.Fields(name) {
			if !slices.Contains(own, w) {
				return
			}
		}
		if told := l.Without(from, to); name != "" && told.SaysGiven() {
			*l = told
		}
	})
}

// eachHead calls a function for the first line of each unit that holds no others.
func eachHead(units []*unit, f func(*phrase.Line)) {
	for _, u := range units {
		if len(u.kids) > 0 {
			eachHead(u.kids, f)
		} else if len(u.head) > 0 {
			f(&u.head[0])
		}
	}
}

// listsTalks says whether a heading in a block says that talks stand below it, and a date
// does.
func (x *extractor) listsTalks(b *outline.Block) bool {
	return slices.ContainsFunc(b.Blocks, func(b *outline.Block) bool {
		if b.Kind == outline.Section {
			if r, ok := phrase.HeadingRole(outline.RunsText(b.Runs)); ok && r == phrase.TalksRole && x.dated(b.Blocks) {
				return true
			}
		}
		return x.listsTalks(b)
	})
}

// dated says whether one of some blocks, or of those in them, states a date.
func (x *extractor) dated(blocks []*outline.Block) bool {
	return slices.ContainsFunc(blocks, func(b *outline.Block) bool {
		if len(b.Runs) > 0 && len(dates.Find(outline.RunsText(b.Runs), dates.Options{Order: x.order})) > 0 {
			return true
		}
		return x.dated(b.Blocks) || slices.ContainsFunc(b.Fields, func(f outline.Field) bool { return x.dated(f.Value) })
	})
}
