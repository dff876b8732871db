package record

import (
	"path"
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Records: table rows, data, front matter, shortcodes with arguments. Their
// fields are read by what their keys mean; a key that has two meanings is
// settled by the other keys of the record and of its sisters.

// Facts are a record's values by meaning; what it does not have is nil or "".
type Facts struct {
	// Block is the record.
	Block *outline.Block

	Title, Event, Location *Value
	// Name and Venue are values of keys with two meanings: of a talk or its event, and
	// of an event or its place. SettleVenue settles them by the sister records.
	Name, Venue *Value
	// Date is the date, or the first day, and End the last day where it stands apart.
	Date, End *dates.Match

	Links                  []phrase.FoundLink
	Kind, status, Language string
	Key, GUID, URL, Image  string
	// Clock is the time of day as written.
	Clock          string
	Speakers, Tags []string
	// Givers is set where a key says that the speakers gave the talk, and not only
	// that they were there too.
	Givers bool
	Body   []*outline.Block
	// Remarks are the descriptions as lines: where a table has no better column
	// they say when and where.
	Remarks []Value
	// LinkTexts are the texts of link columns that are more than labels.
	LinkTexts []Value
	// Rest are the values whose keys say nothing.
	Rest []Value
	// Lists are the nested sequences and mappings.
	Lists []Nested
	Draft bool
	// Marked is set where the layout or kind of a page is that of a talk.
	Marked bool
	// foreign is set where a key is one of jobs, papers or products.
	foreign bool
	// Media is set where a key names slides or a recording that is no address: a
	// video's id.
	Media bool
	// Generic is set where date is from the key `date`, which in a site's front
	// matter may be the page's own.
	Generic bool
	// DateKey and DateAt are the key of date, and where its value stands.
	DateKey string
	DateAt  int
	// dateText is what the first key for a date says, where that is one line.
	dateText string
	// DateValue is the value that the date was read from, nil where none.
	DateValue *Value
	Year      dates.Date // from the keys year, month, day
	// address is a place written as a mapping of its parts, nil where none is.
	address *Value
	// around holds the dates of the event as a whole, from the keys of its own
	// mapping or from conference_start and conference_end; nil where none are stated.
	around *Facts
	// second is what the second key of a title holds, nil where there is none.
	second *Value
	// late is when the record or page was published: the date of a record whose
	// sisters have none of their own.
	late *dates.Match
}

// Value is a field's text.
type Value struct {
	Key   string // as written
	Start int    // offset in the source
	Lines []phrase.Line
	Links []phrase.FoundLink
	items int // how many list items it holds
}

// Text gives the lines of a value as one, "" for no value.
func (v *Value) Text() string {
	if v == nil {
		return ""
	}
	var all []string
	for _, l := range v.Lines {
		all = append(all, l.Text)
	}
	return strings.Join(all, " ")
}

// Offset gives the place of a value in the source, 0 for no value.
func (v *Value) Offset() int {
	if v == nil {
		return 0
	}
	return v.Start
}

// A Reader reads records.
type Reader struct {
	// Order is that of day and month on the page, language its language.
	Order    dates.Order
	Language string
}

// Read reads the fields of a record, but those told of; what the fields say together
// settles SettleKeys.
func (r Reader) Read(b *outline.Block, told []*outline.Field) *Facts {
	f := &Facts{Block: b}
	var wrapped []outline.Field
	fields := withoutArrays(b.Fields)
	for i := range fields {
		field := &fields[i]
		switch {
		case slices.Contains(told, &b.Fields[i]):
		case isWrapper(field):
			wrapped = append(wrapped, field.Value[0].Fields...)
		default:
			r.readField(f, field)
		}
	}
	for i := range wrapped {
		r.readField(f, &wrapped[i])
	}
	return f
}

// SettleKeys settles what the keys of a record mean beside each other; meta says that it
// is the front matter of a page.
func (f *Facts) SettleKeys(meta bool) {
	f.takeAround(meta)
	f.takeLinkLists()
	f.settleTitles()
	f.settlePeriod()
	f.takeNamedDate()
	if f.Date == nil && f.Year.Year == 0 && f.around == nil && !meta {
		f.Date, f.End = f.End, nil
	}
	if f.Location == nil {
		f.Location = f.address
	}
}

// isWrapper says whether a field is a mapping whose keys are the record's own, as
// Zola's `extra` and Hugo's `params`.
func isWrapper(field *outline.Field) bool {
	if len(field.Value) != 1 || field.Value[0].Kind != outline.Record {
		return false
	}
	key := lexicon.KeyForm(field.Key)
	titled, dated := hasTitle(field.Value[0])
	return lexicon.WrapperKeys[key] || lexicon.PartKeys[key] && (titled || dated) || isTalkMapping(field)
}

// isTalkMapping says whether a field is the talk itself beside its event and date:
// talk: {title: ..., slides: ...}.
func isTalkMapping(field *outline.Field) bool {
	if lexicon.MeaningOf(field.Key) != lexicon.TitleMeaning {
		return false
	}
	for i := range field.Value[0].Fields {
		if m := lexicon.MeaningOf(field.Value[0].Fields[i].Key); m == lexicon.TitleMeaning || m == lexicon.NameMeaning {
			return true
		}
	}
	return false
}

func (r Reader) readField(f *Facts, field *outline.Field) {
	if strings.HasPrefix(field.Key, "@") {
		return // JSON-LD's own keys
	}
	m := lexicon.MeaningOf(field.Key)
	f.foreign = f.foreign || lexicon.ForeignKeys[lexicon.KeyForm(field.Key)]
	if field = f.withoutComments(field); len(field.Value) == 0 {
		return
	}
	if t := r.translated(field); t != nil {
		field = t
	}
	if held := heldValue(field); held != nil {
		field = held
	}
	if (m == lexicon.DateMeaning || m == lexicon.EndMeaning || m == lexicon.DayMeaning) && r.takeDateMapping(f, field, m) {
		return
	}
	if named := namedMapping(field, m); named != nil {
		r.readField(f, named)
		for i := range field.Value[0].Fields {
			switch inner := &field.Value[0].Fields[i]; lexicon.MeaningOf(inner.Key) {
			case lexicon.NameMeaning, lexicon.TitleMeaning:
			case lexicon.LinkMeaning:
				f.link(r.Value(inner), lexicon.EventLink)
			case lexicon.DateMeaning, lexicon.EndMeaning, lexicon.YearMeaning, lexicon.MonthMeaning, lexicon.DayMeaning:
				r.readField(f.ofEvent(), inner)
			default:
				r.readField(f, inner)
			}
		}
		return
	}
	if r.takePlaceMapping(f, field, m) {
		return
	}
	if list := NestedOf(field); list != nil && m == lexicon.LocationMeaning && list.places() {
		for _, b := range list.Blocks {
			f.take(m, r.Value(&outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: []*outline.Block{b}}))
		}
		return
	} else if list != nil {
		f.takeNested(m, *list)
		return
	}
	v := r.Value(field)
	if (m == lexicon.DateMeaning || m == lexicon.EndMeaning) && boundsEvent(field.Key) {
		f.ofEvent().take(m, v)
		return
	}
	switch m {
	case lexicon.IgnoredMeaning:
		f.Marked = f.Marked || layoutKeys[lexicon.KeyForm(field.Key)] && isTalkLayout(v.Text())
		if lateKeys[lexicon.KeyForm(field.Key)] {
			f.late = firstDate(f.late, &v)
		}
		f.Draft = f.Draft || lexicon.KeyForm(field.Key) == "draft" && truth[strings.ToLower(v.Text())] || lexicon.KeyForm(field.Key) == "published" && strings.EqualFold(v.Text(), "false")
		return
	case lexicon.BodyMeaning:
		f.Body = append(f.Body, field.Value...)
		f.Links = append(f.Links, v.Links...)
		f.Remarks = append(f.Remarks, v)
		return
	}
	if len(v.Lines) == 0 && len(v.Links) == 0 || Empty(v.Text()) && len(v.Links) == 0 {
		return
	}
	f.take(m, v)
}

// lateKeys name the date at which a record was published.
var lateKeys = lexicon.Words("published published_at date_published publish_date publishdate")

// layoutKeys name the template of a page.
var layoutKeys = lexicon.Words("layout template")

// isTalkLayout says whether a template is for one talk, as "talk" and
// "layouts/talk.njk" are; "talks" is for a list of them.
func isTalkLayout(name string) bool {
	name, _, _ = strings.Cut(path.Base(name), ".")
	return lexicon.SpeechNouns.Has(name)
}

// truth is what YAML 1.1 reads as true, as the site generators do.
var truth = lexicon.Words("true yes on")

// Value reads a field's blocks as lines and links.
func (r Reader) Value(field *outline.Field) Value {
	v := Value{Key: field.Key, Start: field.KeyStart}
	for i, b := range field.Value {
		if i == 0 && b.Start > 0 {
			v.Start = b.Start
		}
		v.Read(b, r.Order)
	}
	return v
}

// Read reads a block, and those in it, as further lines of the value.
func (v *Value) Read(b *outline.Block, order dates.Order) {
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, order)
	v.Lines, v.Links = append(v.Lines, lines...), append(v.Links, links...)
	for _, c := range b.Blocks {
		v.Read(c, order)
	}
}

// Empty says whether a cell's text stands for nothing.
func Empty(text string) bool {
	switch strings.ToLower(strings.Trim(text, " .")) {
	case "", "-", "–", "—", "tba", "tbd", "n/a", "na", "none", "null", "~", "?", "x":
		return true
	}
	return false
}

// withoutComments gives a field less the comments in it, which the record's body
// keeps.
func (f *Facts) withoutComments(field *outline.Field) *outline.Field {
	isComment := func(b *outline.Block) bool { return b.Kind == outline.Directive }
	if !slices.ContainsFunc(field.Value, isComment) {
		return field
	}
	rest := *field
	rest.Value = nil
	for _, b := range field.Value {
		if isComment(b) {
			f.Body = append(f.Body, b)
		} else {
			rest.Value = append(rest.Value, b)
		}
	}
	return &rest
}
