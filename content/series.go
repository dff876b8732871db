package content

import (
	"slices"

	"talkfeed/content/phrase"
)

// A talk behind which one line lists where and when it was given: "Slow queries
// (Bremen, May 2019; Oslo, June 2020)", "Slow queries – Rivercon 2019, Harbour Days
// 2020".

// series parts the only dated line of an entry at the ends of the occasions that it
// lists, each a name with a date of the same form. It gives the index of the line,
// and nil for an entry of one occasion.
func (u *unit) series() (at int, occasions []phrase.Line) {
	lines := u.factLines()
	for i := range lines {
		if lines[i].BestDate() == nil {
			continue
		}
		switch parts := lines[i].Occasions(); {
		case len(occasions) > 0 || parts == nil:
			return 0, nil
		case i == 0 && !parts[0].Titled():
			return 0, nil
		default:
			at, occasions = i, parts
		}
	}
	return at, occasions
}

// takesSeries says whether an entry can be of several occasions: it is none itself, and
// nothing above tells its month where they state their years alone.
func (d *draft) takesSeries() bool {
	return d.own != nil && d.context.under == nil && (d.own.First.Month != 0 || d.context.date.Month == 0)
}

// addSeries adds an entry for each occasion of a talk: all but the first take from it
// what they don't state.
func (x *extractor) addSeries(d *draft, at int, occasions []phrase.Line) {
	talk, rest := d, d.reading.Chunks
	links := d.links
	for i := range occasions {
		l := &occasions[i]
		e := *d
		e.start = l.Offset(0)
		e.own = l.BestDate()
		chunks := l.Chunks(at)
		if i == 0 {
			talk, e.start = &e, d.start
			chunks = around(rest, at, chunks)
		} else {
			e.context.under = talk
		}
		e.reading = &phrase.Reading{Chunks: chunks, Headed: d.reading.Headed && i == 0, NeedsTitle: d.reading.NeedsTitle && i == 0, HasEvent: d.reading.HasEvent}
		e.links = nil
		for _, k := range links {
			if of := linkIn(occasions, k); of == i || of < 0 && i == 0 {
				if of == i && k.Kind == "" && namesAt(l, k) {
					k.Kind = EventLink
				}
				e.links = append(e.links, k)
			}
		}
		x.drafts = append(x.drafts, &e)
	}
}

// namesAt says whether a link that leads to nothing else names an occasion with its date.
func namesAt(l *phrase.Line, k phrase.FoundLink) bool {
	m := l.BestDate()
	return l.LinkAt(m) == k.URL && len(k.Text) > m.End-m.Start+2 && phrase.KindOfLink(k.Text, k.URL) == OtherLink
}

// around puts chunks in the place of those of one line.
func around(all []phrase.Chunk, at int, chunks []phrase.Chunk) []phrase.Chunk {
	all = slices.Clone(all)
	from := slices.IndexFunc(all, func(c phrase.Chunk) bool { return c.Line >= at })
	if from < 0 {
		return append(all, chunks...)
	}
	to := from
	for to < len(all) && all[to].Line == at {
		to++
	}
	return slices.Replace(all, from, to, chunks...)
}

// linkIn gives the index of the part of a line that a link stands in or that begins with
// its text, -1 for none.
func linkIn(parts []phrase.Line, k phrase.FoundLink) int {
	last := &parts[len(parts)-1]
	if k.Start >= last.Offset(last.BestDate().End) {
		return -1 // of the talk
	}
	for i := len(parts) - 1; i >= 0; i-- {
		if p := &parts[i]; p.Offset(0) <= k.Start || len(p.Atoms) > 0 && p.Atoms[0].URL == k.URL {
			return i
		}
	}
	return -1
}

// dateListed gives the index of the only dated line of an entry where that lists
// dates, -1 for others.
func (u *unit) dateListed() int {
	at := -1
	lines := u.factLines()
	for i := range lines {
		if lines[i].BestDate() == nil {
			continue
		}
		if _, to := lines[i].DateList(); at >= 0 || to == 0 {
			return -1
		}
		at = i
	}
	return at
}

// addListed adds an entry for each of the dates that one of its lines lists.
func (x *extractor) addListed(d *draft, at int) {
	l := d.unit.factLines()[at]
	each, others := l.Listed()
	for i := range each {
		e := *d
		e.own = each[i].BestDate()
		if i > 0 {
			e.start = each[i].Offset(e.own.Start)
		}
		r := *d.reading
		r.Chunks = around(d.reading.Chunks, at, each[i].Chunks(at))
		e.reading = &r
		e.links = slices.DeleteFunc(slices.Clone(d.links), func(k phrase.FoundLink) bool { return slices.Contains(others[i], k.URL) })
		x.drafts = append(x.drafts, &e)
	}
}
