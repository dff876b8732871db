package content

import (
	"sort"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Extract finds the talks of a document, with the help of a survey that the
// document has been added to.
func Extract(doc *outline.Document, survey *Survey) Result { return ExtractTold(doc, survey, nil) }

// ExtractTold is Extract of a document whose author tells how it is to be read;
// told may be nil.
func ExtractTold(doc *outline.Document, survey *Survey, told *Told) Result {
	return extract(doc, survey, told).result()
}

func extract(doc *outline.Document, survey *Survey, told *Told) *extractor {
	x := &extractor{doc: survey.References.resolve(doc), survey: survey, order: survey.Order(doc)}
	x.run(told)
	return x
}

// run finds the drafts of the document's entries.
func (x *extractor) run(told *Told) {
	x.page = readPage(x.doc)
	x.tell(told)
	doc := x.doc // less what is skipped
	units := x.newReader()
	units.text = doc.Format == outline.PlainText && !hasSections(doc.Root)
	c := context{role: x.page.role, spoken: x.page.spoken, stays: x.page.stays}
	switch {
	case x.toldEntries(c):
	case isData(doc.Format):
		x.data(doc.Root.Blocks, c.at(fileYear(doc.Source.Name)))
	case x.single():
	default:
		if doc.Meta != nil {
			x.data([]*outline.Block{doc.Meta}, c)
		}
		body, kids := units.listed(nil, withoutByline(doc.Root.Blocks))
		if len(kids) == 0 && c.role == phrase.TalksRole {
			_, kids = units.dated(body)
		}
		if c.role == phrase.OtherRole && x.page.news {
			c.role, kids = phrase.TalksRole, x.news(kids)
		}
		x.walk(kids, c)
		x.takeLinked(c)
	}
}

// extractor holds what the extraction of one document has found so far.
type extractor struct {
	doc    *outline.Document
	survey *Survey
	page   page
	teller *teller // nil where the author tells nothing
	order  dates.Order
	drafts []*draft
	// sisters are the drafts that were told apart together.
	sisterDrafts [][]*draft
	diags        []outline.Diagnostic
	tracer       *tracer            // nil where nobody asks why
	cards        cards              // of the page, counted on first use
	groups       func() phrase.Mark // see pageGroups
	names        func() bool        // see pageNames
	// digests are those of what the author wrote in the blocks of drafts.
	digests map[*outline.Block]digest
	// teach is told of each decision on a role and may change it, for finding the
	// weights; nil elsewhere.
	teach func(s *sisters, at shape, sum *roleSum, r unitRole) unitRole
	// leftGuests is set where talks of others, or what is none at all, were left out, with
	// a warning.
	leftGuests bool
}

// draft is an entry in the making.
type draft struct {
	entry   Entry
	start   int
	links   []phrase.FoundLink
	reading *phrase.Reading
	unit    *unit
	context context
	// own is the date that the entry itself states, nil where it inherits one.
	own *dates.Match
	// yearApart is set where its year stands in a table's cell of its own.
	yearApart bool
	// silent keeps an undated talk from being reported: nothing shows that it was
	// given at all.
	silent bool
	parts  phrase.Parts
	// fixed are the fields that a table's columns name, nil elsewhere.
	fixed                *fixed
	fixedTitle, titleURL string
	// record is what the entry was read from, nil for text.
	record *record.Facts
	kind   string
	// listed is set for an undated unit without a description in a list of talks:
	// where it names title and event it is a talk all the same.
	listed bool
	// ownEvent is set where the entry names an event itself.
	ownEvent bool
	// told is set where the title comes from a sentence.
	told bool
	// settled is set once its fields were told apart.
	settled bool
	// said are the fields that the author told, nil where none.
	said *said
	// titleBelow is the title that its description begins with, nil where it has none.
	titleBelow *titleBelow
	// group is the number of the sisters it was told apart with first.
	group int
	// outside is set where its own date contradicts the headings above.
	outside bool
	// origins are where the fields came from, kept for [Explain] alone.
	origins []Origin
}

func isData(f outline.Format) bool {
	switch f {
	case outline.YAML, outline.TOML, outline.JSON, outline.CSV, outline.JavaScript, outline.BibTeX:
		return true
	}
	return false
}

func hasSections(root *outline.Block) bool {
	for _, b := range root.Blocks {
		if b.Kind == outline.Section {
			return true
		}
	}
	return false
}

// fold folds the white space in the texts of an entry.
func (e *Entry) fold() {
	for _, s := range []*string{&e.Title, &e.Event, &e.Location} {
		*s = strings.Join(strings.Fields(*s), " ")
	}
}

// result gives what was found in source order, with a warning for each talk
// that has no date.
func (x *extractor) result() Result {
	var r Result
	x.partEvents()
	x.takeNameYears()
	preferHeadings(x.drafts)
	x.takeComments()
	x.takeIDs()
	x.leaveAbsent()
	x.leaveSlots()
	x.leaveOthers()
	sort.SliceStable(x.drafts, func(i, j int) bool { return x.drafts[i].start < x.drafts[j].start })
	for _, d := range x.drafts {
		d.entry.fold()
		if d.entry.Title == "" {
			d.context.why.is(IsLeftOut, "nothing in it can be a title")
			continue
		}
		d.entry.Place = x.doc.Source.Place(d.start)
		d.entry.Written = x.written(d)
		if d.entry.Date.Year != 0 {
			r.Entries = append(r.Entries, d.entry)
			x.account(d, IsEntry)
			continue
		}
		d.entry.Date, d.entry.End = dates.Date{}, dates.Date{}
		if d.silent {
			d.context.why.is(IsLeftOut, d.silence())
			continue
		}
		r.Undated = append(r.Undated, d.entry)
		x.account(d, IsUndated)
		x.diags = append(x.diags, outline.Diagnostic{Place: d.entry.Place, Severity: outline.Warning, Message: `no date for "` + d.entry.Title + `": write the day, or the event's name with its year, beside it`})
	}
	x.reviewEntries()
	x.gaveNothing(&r)
	sort.SliceStable(x.diags, func(i, j int) bool {
		a, b := x.diags[i], x.diags[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	r.Diagnostics = append(append(r.Diagnostics, x.doc.Diagnostics...), x.diags...)
	return r
}
