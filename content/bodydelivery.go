package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// The body of a file that is one talk may list where the talk was given: under a
// heading or label such as "Presented at", or, where the front matter gives no
// date, in a list or table of dates. Each occasion is a delivery.

// bodyDeliveries are the occasions that a body lists, and the body without them.
type bodyDeliveries struct {
	occasions []*occasion
	rest      []*outline.Block
	// groups counts the headings, labels and lists that the occasions stand under.
	groups int
}

// bodyDeliveries reads the occasions in a talk's body. In a collection of talks
// it believes headings that elsewhere head lists of talks ("Events"), and lists
// under no heading of their own.
func (x *extractor) bodyDeliveries(collection, dated bool) bodyDeliveries {
	blocks := flatten(x.doc.Root.Blocks)
	if found := x.cutDeliveries(blocks, lexicon.HeadsDeliveries, 3); found.groups == 1 || found.groups > 1 && collection {
		return found // elsewhere several are those of several talks
	}
	if !collection {
		return bodyDeliveries{}
	}
	if found := x.cutDeliveries(blocks, lexicon.MayHeadDeliveries, 3); found.dated() && !found.titled(phrase.Emphasis) {
		return found
	}
	if found := x.cutDeliveries(blocks, nil, 1); found.inTable() || !dated && found.dated() && !found.titled(phrase.Emphasis|phrase.Strong) && abstract(found.rest) {
		return found
	}
	return bodyDeliveries{}
}

// cutDeliveries parts blocks into the occasions that stand under a heading or
// label for which heads holds, and the rest; without heads, those of the blocks'
// own lists and tables. A section that has no sisters is entered, down to a depth:
// sisters may be talks.
func (x *extractor) cutDeliveries(blocks []*outline.Block, heads func(string) bool, depth int) bodyDeliveries {
	var found bodyDeliveries
	sections := 0
	for _, b := range blocks {
		sections += phrase.Count(b.Kind == outline.Section)
	}
	for i := 0; i < len(blocks); i++ {
		b := blocks[i]
		switch {
		case heads == nil && (b.Kind == outline.List || b.Kind == outline.Table):
			found.take(b, x.occasions(b))
		case b.Kind == outline.Section && heads != nil && heads(outline.RunsText(b.Runs)):
			found.take(b, x.occasionsIn(flatten(b.Blocks)))
		case b.Kind == outline.Section && sections == 1 && depth > 0:
			below := x.cutDeliveries(flatten(b.Blocks), heads, depth-1)
			if below.groups > 0 {
				shell := *b
				shell.Blocks = below.rest
				b = &shell
			}
			found.occasions, found.groups, found.rest = below.occasions, below.groups, append(found.rest, b)
		case b.Kind == outline.Paragraph && heads != nil && i+1 < len(blocks) && isListing(blocks[i+1]) && heads(outline.RunsText(b.Runs)):
			i++
			found.take(blocks[i], x.occasions(blocks[i]))
		case b.Kind == outline.Paragraph && heads != nil && x.labelled(b, heads) != nil:
			found.take(b, x.labelled(b, heads))
		default:
			found.rest = append(found.rest, b)
		}
	}
	return found
}

// take adds the occasions of a block, or keeps the block where it has none.
func (d *bodyDeliveries) take(b *outline.Block, occasions []*occasion) {
	if len(occasions) == 0 {
		d.rest = append(d.rest, b)
		return
	}
	d.groups++
	d.occasions = append(d.occasions, occasions...)
}

// dated says whether two thirds of the occasions or more state a day or month, and
// none is a long sentence.
func (d *bodyDeliveries) dated() bool {
	dated, short := 0, 0
	for _, o := range d.occasions {
		m := o.date()
		dated += phrase.Count(m != nil && m.First.Month != 0)
		short += phrase.Count(len(o.lines) > 0 && len(strings.Fields(o.lines[0].Text)) <= 25)
	}
	return len(d.occasions) > 0 && dated*3 >= len(d.occasions)*2 && short == len(d.occasions)
}

// titled says whether an occasion marks a name that is no event's, by quotes or one
// of the marks: the title of a talk, so that this is a list of talks.
func (d *bodyDeliveries) titled(marks phrase.Mark) bool {
	for _, o := range d.occasions {
		for i := range o.lines {
			for _, c := range o.lines[i].Chunks(i) {
				if c.Kind == phrase.TextChunk && (c.Quoted || c.Marks&marks != 0) && phrase.EventLike(c.Text) == 0 {
					return true
				}
			}
		}
	}
	return false
}

// abstract says whether blocks hold a paragraph of several words.
func abstract(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if b.Kind == outline.Paragraph && len(strings.Fields(outline.RunsText(b.Runs))) >= 8 || b.Kind == outline.Section && abstract(b.Blocks) {
			return true
		}
	}
	return false
}

// inTable says whether all occasions are rows whose columns name event and date.
func (d *bodyDeliveries) inTable() bool {
	for _, o := range d.occasions {
		if o.row == nil || o.row.Date == nil || o.row.Title != nil {
			return false
		}
	}
	return len(d.occasions) > 0
}

// leavesOut says whether the front matter names a delivery that is none of these:
// an event, on another day.
func (d *bodyDeliveries) leavesOut(f *record.Facts) bool {
	m := f.OwnDate()
	if m == nil || f.Event == nil && f.Venue == nil {
		return false
	}
	for _, o := range d.occasions {
		if other := o.date(); other != nil && !other.First.Contradicts(m.First) {
			return false
		}
	}
	return true
}

func isListing(b *outline.Block) bool {
	return b.Kind == outline.List || b.Kind == outline.Table || b.Kind == outline.Record && b.Name == "dl"
}

// maxLabel is how long a label may be, in bytes.
const maxLabel = 200

// date gives the date that an occasion states.
func (o *occasion) date() *dates.Match {
	if o.row != nil {
		if m := o.row.OwnDate(); m != nil {
			return m
		}
	}
	var best *dates.Match
	for i := range o.lines {
		if m := o.lines[i].BestDate(); m != nil && (best == nil || phrase.Precision(m) > phrase.Precision(best) && !m.First.Contradicts(best.First)) {
			best = m
		}
	}
	if best != nil && best.First.Year == 0 {
		best = withYear(best, o.lines)
	}
	return best
}

// addOccasions makes an entry of each occasion of a talk. What the lines name is
// told apart by the layout that most of them have. The date of the talk's page is
// that of its only delivery, and of none where there are several.
func (x *extractor) addOccasions(talk *record.Facts, found []*occasion, c context) {
	shared := *talk
	shared.Event, shared.Venue, shared.Location = nil, nil, nil
	if len(found) > 1 {
		shared.Date, shared.End, shared.Year = nil, nil, dates.Date{}
	}
	readings := make([]*phrase.Reading, len(found))
	for i, o := range found {
		readings[i] = &phrase.Reading{}
		for n := range o.lines {
			readings[i].Chunks = append(readings[i].Chunks, o.lines[n].Chunks(n)...)
		}
		readings[i].Chunks = dropTitle(readings[i].Chunks, talk.Title.Text())
	}
	v := phrase.Ballot(readings)
	for i, o := range found {
		g := o.facts(readings[i], v, &shared)
		if own := shared.OwnDate(); own != nil && g.Date != nil && g.Date.Form == dates.Year && g.Date.First.Year == own.First.Year {
			g.Date = own // the year in an event's name says less
		}
		if len(found) == 1 && g.Location == nil && talk.Event == nil {
			g.Location = talk.Location // the only delivery is where the talk was
		}
		x.addRecord(g, c, &shared)
	}
}

// facts gives an occasion as a record.
func (o *occasion) facts(r *phrase.Reading, v *phrase.Votes, talk *record.Facts) *record.Facts {
	g := o.row
	if g == nil {
		p := r.Read(v)
		g = &record.Facts{Links: o.links, Kind: phrase.KindOf(r.Chunks, "")}
		if p.Event != "" {
			g.Event = &record.Value{Start: o.block.Start, Lines: []phrase.Line{{Text: phrase.TrimEvent(p.Event)}}}
		}
		if p.Location != "" {
			g.Location = &record.Value{Start: o.block.Start, Lines: []phrase.Line{{Text: phrase.TrimPlace(p.Location)}}}
		}
	} else {
		if g.Title != nil && g.Title.Text() == talk.Title.Text() {
			g.Title = nil
		}
		g.SettleVenue(record.Survey{Titles: 1, Events: phrase.Count(g.Event != nil || g.Name != nil)})
	}
	g.Block = &outline.Block{Kind: outline.Paragraph, Start: o.block.Start, End: o.block.End}
	g.Date = o.date()
	return g
}
