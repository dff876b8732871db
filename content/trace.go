package content

import (
	"slices"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// What the extraction decided, and why, kept where it is decided: [Explain] asks
// for it. Nothing is kept otherwise, and a nil *Decision takes every note and
// forgets it.

// Explanation is why a document gave the talks it gave.
type Explanation struct {
	// Page is what the document as a whole was taken for, in words.
	Page string
	// Decisions are what was decided of the page's blocks, in source order, each
	// before those inside it.
	Decisions []*Decision
}

// Decision is what a block of a page was taken for, and why.
type Decision struct {
	// Place is where the block begins; Last is the last line it or what stands
	// below it reaches.
	Place outline.Place
	Last  int
	// Depth is how many decisions it stands below.
	Depth int
	// Text is how the block begins: its heading, or its first words.
	Text string
	// Is is what the block was taken for, Why the reason in words, "" where it
	// needs none.
	Is  Verdict
	Why string
	// Entries are the talks that the block gave itself; mostly one or none.
	Entries []Account

	above *Decision
	dates bool // what stands below it
	start int
	end   int
}

// Verdict is what a block was taken for.
type Verdict string

// The verdicts.
const (
	IsEntry    Verdict = "entry"    // a dated talk, or several
	IsUndated  Verdict = "undated"  // a talk whose date the page does not give
	IsPeriod   Verdict = "period"   // a date that holds for what stands below
	IsCategory Verdict = "category" // a word for what stands below
	IsEvent    Verdict = "event"    // an event over its talks
	IsTalk     Verdict = "talk"     // a talk over its deliveries
	IsGroup    Verdict = "group"    // nothing itself, but what it holds was looked at
	IsLeftOut  Verdict = "left out" // neither an entry nor anything that holds one
)

// Account is an entry with where each of its fields came from.
type Account struct {
	Entry  *Entry
	Fields []Origin
	// NeedsDate is set where only the author can tell the day: the talk has none,
	// or one that can be read in two ways.
	NeedsDate bool
}

// Origin is where a field of an entry came from.
type Origin struct {
	// Field is "title", "date", "event" or "location".
	Field string
	Value string
	// Place is where the value stands.
	Place outline.Place
	// How says in words how it was found. Evidence is what spoke most for it,
	// strongest first, against what the text could have been instead: Against,
	// a field, or "nothing" for text that is no field. Both are empty where
	// nothing was weighed.
	How      string
	Against  string
	Evidence []string

	at int // offset of Place
}

// Explain is [ExtractTold] with the reasons.
func Explain(doc *outline.Document, survey *Survey, told *Told) (Result, Explanation) {
	x := &extractor{doc: survey.References.resolve(doc), survey: survey, order: survey.Order(doc), tracer: &tracer{src: doc.Source}}
	x.run(told)
	r := x.result()
	x.tracer.close()
	return r, Explanation{Page: x.page.says(), Decisions: x.tracer.decisions}
}

// tracer keeps the decisions of one document.
type tracer struct {
	src       *outline.Source
	decisions []*Decision
}

// weighing opens the decision on a block below that of the context, and gives the
// context with it. Without a tracer it changes nothing.
func (x *extractor) weighing(c context, start int, b *outline.Block, text string) context {
	if x.tracer == nil {
		return c
	}
	d := &Decision{above: c.why, start: start, end: start, Text: text}
	if b != nil {
		d.end = max(d.end, b.End)
	}
	if d.above != nil {
		d.Depth = d.above.Depth + 1
	}
	x.tracer.decisions = append(x.tracer.decisions, d)
	c.why = d
	return c
}

// weighingUnit is weighing of a unit.
func (x *extractor) weighingUnit(c context, u *unit) context {
	if x.tracer == nil {
		return c
	}
	text := ""
	if len(u.head) > 0 {
		text = u.head[0].Text
	} else {
		text = recordText(u.block)
	}
	c = x.weighing(c, u.start, u.block, text)
	c.why.end = max(c.why.end, u.end())
	return c
}

// recordText is what a row or record says, its values one after the other.
func recordText(b *outline.Block) string {
	var all []string
	for i := range b.Fields {
		for _, v := range b.Fields[i].Value {
			if text := outline.RunsText(v.Runs); text != "" {
				all = append(all, text)
			}
		}
	}
	if len(all) == 0 {
		return blockText(b)
	}
	return strings.Join(all, " | ")
}

// is notes what a block was taken for; the last word counts.
func (d *Decision) is(v Verdict, why string) {
	if d != nil {
		d.Is, d.Why = v, why
	}
}

// givesDate notes that what a block states dates what stands below it.
func (d *Decision) givesDate() {
	if d != nil {
		d.dates = true
	}
}

// close orders the decisions and fills what follows from all of them.
func (t *tracer) close() {
	for i := len(t.decisions) - 1; i >= 0; i-- {
		d := t.decisions[i]
		if d.above != nil {
			d.above.end = max(d.above.end, d.end)
			if d.above.Is == "" {
				d.above.Is = IsGroup
			}
		}
		if d.Is == "" {
			d.Is, d.Why = IsLeftOut, "nothing in it could be a talk, or hold one"
		}
		d.Place = t.src.Place(d.start)
		d.Last = t.src.Place(max(d.start, d.end-1)).Line
		d.Text = strings.Join(strings.Fields(d.Text), " ")
	}
	slices.SortStableFunc(t.decisions, func(a, b *Decision) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return a.Depth - b.Depth
	})
}

// from notes where a field came from; the last word counts.
func (d *draft) from(field string, at int, how string) {
	d.tell(Origin{Field: field, How: how, at: at})
}

func (d *draft) tell(o Origin) {
	if d.context.why == nil {
		return
	}
	for i := range d.origins {
		if d.origins[i].Field == o.Field {
			d.origins[i] = o
			return
		}
	}
	d.origins = append(d.origins, o)
}

// account notes the entry that a block gave.
func (x *extractor) account(d *draft, v Verdict) {
	why := d.context.why
	if why == nil {
		return
	}
	if why.Is != IsEntry && why.Is != IsTalk && why.Is != IsEvent {
		why.is(v, d.whyEntry(v))
	}
	e := d.entry
	a := Account{Entry: &e, NeedsDate: v == IsUndated || d.own != nil && d.own.Ambiguous}
	for _, f := range []struct{ name, value string }{{"title", e.Title}, {"date", e.Date.String()}, {"event", e.Event}, {"location", e.Location}} {
		if f.name == "date" && !e.End.IsZero() {
			f.value += "/" + e.End.String()
		}
		for _, o := range d.origins {
			if o.Field == f.name && f.value != "" {
				o.Value, o.Place = f.value, x.doc.Source.Place(o.at)
				a.Fields = append(a.Fields, o)
			}
		}
	}
	why.Entries = append(why.Entries, a)
}

// leavesOut says whether what stands here is something else than talks.
func (x *extractor) leavesOut(c context) bool {
	switch c.role {
	case phrase.OtherRole:
		c.why.is(IsLeftOut, "it, a heading above it or the page speaks of something else than talks, such as papers, posts or jobs")
		return true
	case phrase.OfferRole:
		c.why.is(IsLeftOut, "it or a heading above it speaks of talks on offer")
		return true
	}
	return false
}

// silence says why an undated talk is not reported.
func (d *draft) silence() string {
	switch {
	case d.cancelled():
		return "its date or its title is struck out"
	case d.context.role != phrase.TalksRole:
		return "no date, and neither the page nor a heading says that talks stand here"
	}
	return "no date, and nothing that shows that it was given: too few beside it have one, and it links to no slides or recording"
}

// says gives in words what a page was taken for.
func (p *page) says() string {
	switch {
	case p.single:
		return "a file that is one talk, as its front matter says"
	case p.role == phrase.TalksRole:
		return "a page of talks, by " + p.from
	case p.role == phrase.OtherRole:
		return "a page of something else than talks, by " + p.from + ", so that only what stands below a heading of talks is looked at"
	}
	if p.other {
		return "a page that speaks of posts, papers or the like, and not of talks"
	}
	return "a page that does not say whether it lists talks"
}
