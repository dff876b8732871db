package content

import (
	"cmp"
	"slices"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Dates that stand over what they date, below a name: "12 May 2019" over a talk's title
// below the name of a meetup, or over the event below the title of a talk.

// lowerDates takes what stands below the bare dates under a name as what stands under the
// name itself, each with its date: what the name is then shows as it does over others.
// Where most of that is neither an event, a host nor a place, it is titles, and the names
// are their events.
func (s *sisters) lowerDates(r *unitReader) {
	n, facts := 0, 0
	var names []*unit
	for _, u := range s.units {
		if len(u.head) == 0 || len(u.kids) == 0 || u.kind == recordUnit || u.isCategory() || !u.lowerDates(r) {
			continue
		}
		names = append(names, u)
		n += len(u.kids)
		for _, k := range u.kids {
			facts += phrase.Count(len(k.head) > 0 && namesFact(k.head[0].Text))
		}
	}
	for _, u := range names {
		u.overTitles = facts*2 < n
	}
}

// lowerDates is that of all sisters for one of them; it says whether it found such dates.
func (u *unit) lowerDates(r *unitReader) bool {
	var kids []*unit
	lowered := 0
	for _, k := range u.kids {
		if below := k.datedByHead(r); below != nil {
			kids, lowered = append(kids, below...), lowered+1
		} else {
			kids = append(kids, k)
		}
	}
	if lowered == 0 || lowered*2 < len(u.kids) {
		return false
	}
	u.kids = kids
	return true
}

// datedByHead gives the units below one whose head is nothing but a date, with that date
// as the last line of their heads; nil for others. A heading that is a bare year parts a
// page.
func (u *unit) datedByHead(r *unitReader) []*unit {
	if u.kind != itemUnit && u.kind != sectionUnit || len(u.head) != 1 || len(u.links) > 0 {
		return nil
	}
	if m, ok := phrase.PeriodOf(&u.head[0]); !ok || m.First.IsZero() || u.kind == sectionUnit && m.First.Month == 0 {
		return nil
	}
	var names []*unit
	body := slices.Clone(u.body)
	if len(u.kids) == 0 {
		names, body = r.namedIn(body)
	}
	for _, k := range u.kids {
		switch {
		case k.kind == recordUnit || len(k.head) == 0 || k.dates():
			return nil
		case k.isDetail() && len(names) > 0:
			names[len(names)-1].body = append(names[len(names)-1].body, k.blocks()...)
		case k.isDetail():
			body = append(body, k.blocks()...)
		default:
			names = append(names, k)
		}
	}
	for _, k := range names {
		k.head = append(k.head, u.head[0])
	}
	if len(names) > 0 {
		names[0].start, names[0].body = u.start, append(body, names[0].body...)
	}
	return names
}

// blocks gives the blocks of a unit that is an item or a paragraph.
func (u *unit) blocks() []*outline.Block {
	if u.kind == paragraphUnit {
		return []*outline.Block{u.block}
	}
	return u.block.Blocks
}

// namedIn makes a unit of the paragraph that blocks begin with where it can be a name, and
// gives the blocks behind it.
func (r *unitReader) namedIn(blocks []*outline.Block) ([]*unit, []*outline.Block) {
	if len(blocks) == 0 || blocks[0].Kind != outline.Paragraph || !phrase.HasText(blocks[0]) {
		return nil, blocks
	}
	k := r.paragraph(blocks[0])
	if len(k.head) == 0 || k.dates() || k.onlyLinks() || len(strings.Fields(k.head[0].Text)) > longestName || phrase.Narrative(k.head[0].Text) {
		return nil, blocks
	}
	return []*unit{k}, blocks[1:]
}

// markTitles marks the first lines below a name over titles as such; those with other
// parts than text stay to be told apart.
func (u *unit) markTitles() {
	for _, k := range u.kids {
		if len(k.head) > 0 && k.head[0].OnlyText() {
			_, kind := kindLabel(&k.head[0])
			k.isTitle = !kind
		}
	}
}

// takeFirstLine takes the first line of a unit for the title, whole, and leaves the others
// to be told apart.
func (d *draft) takeFirstLine() {
	l := &d.unit.head[0]
	d.fixedTitle = l.Text
	for _, a := range l.Atoms {
		d.titleURL = cmp.Or(d.titleURL, a.URL)
	}
	d.reading.Chunks = slices.DeleteFunc(d.reading.Chunks, func(c phrase.Chunk) bool { return c.Line == 0 })
	d.reading.NeedsTitle = false
}
