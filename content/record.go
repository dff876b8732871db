package content

import (
	"path"
	"slices"
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Records: table rows, data, front matter, shortcodes with arguments. Their
// fields are read by what their keys mean; a key that has two meanings is
// settled by the other keys of the record and of its sisters.

// recordFacts are a record's values by meaning.
type recordFacts struct {
	block                  *outline.Block
	title, event, location *value
	name, venue            *value
	date, end              *dates.Match
	links                  []phrase.FoundLink
	kind, status, language string
	key, guid, url, image  string
	clock                  string
	speakers, tags         []string
	// givers is set where a key says that the speakers gave the talk, and not only
	// that they were there too.
	givers bool
	body   []*outline.Block
	// remarks are the descriptions as lines: where a table has no better column
	// they say when and where.
	remarks []value
	// linkTexts are the texts of link columns that are more than labels.
	linkTexts []value
	// rest are the values whose keys say nothing.
	rest []value
	// lists are the nested sequences and mappings.
	lists []nested
	draft bool
	// marked is set where the layout or kind of a page is that of a talk.
	marked bool
	// foreign is set where a key is one of jobs, papers or products.
	foreign bool
	// media is set where a key names slides or a recording that is no address: a
	// video's id.
	media bool
	// generic is set where date is from the key `date`, which in a site's front
	// matter may be the page's own.
	generic bool
	// dateKey and dateAt are the key of date, and where its value stands.
	dateKey string
	dateAt  int
	// dateText is what the first key for a date says, where that is one line.
	dateText string
	// dateValue is the value that the date was read from, nil where none.
	dateValue *value
	year      dates.Date // from the keys year, month, day
	// address is a place written as a mapping of its parts, nil where none is.
	address *value
	// around holds the dates of the event as a whole, from the keys of its own
	// mapping or from conference_start and conference_end; nil where none are stated.
	around *recordFacts
	// second is what the second key of a title holds, nil where there is none.
	second *value
	// late is when the record or page was published: the date of a record whose
	// sisters have none of their own.
	late *dates.Match
}

// value is a field's text.
type value struct {
	key   string
	start int
	lines []phrase.Line
	links []phrase.FoundLink
}

func (v *value) text() string {
	if v == nil {
		return ""
	}
	var all []string
	for _, l := range v.lines {
		all = append(all, l.Text)
	}
	return strings.Join(all, " ")
}

func (v *value) offset() int {
	if v == nil {
		return 0
	}
	return v.start
}

// readRecord reads the fields of a record.
func (x *extractor) readRecord(b *outline.Block) *recordFacts {
	f := &recordFacts{block: b}
	told := x.toldFields(b)
	var wrapped []outline.Field
	fields := withoutArrays(b.Fields)
	for i := range fields {
		field := &fields[i]
		switch {
		case slices.Contains(told, &b.Fields[i]):
		case isWrapper(field):
			wrapped = append(wrapped, field.Value[0].Fields...)
		default:
			x.readField(f, field)
		}
	}
	for i := range wrapped {
		x.readField(f, &wrapped[i])
	}
	x.takeTold(f)
	f.takeAround(b == x.doc.Meta)
	f.takeLinkLists()
	f.settleTitles()
	f.settlePeriod()
	f.takeNamedDate()
	if f.location == nil {
		f.location = f.address
	}
	return f
}

// isWrapper says whether a field is a mapping whose keys are the record's own, as
// Zola's `extra` and Hugo's `params`.
func isWrapper(field *outline.Field) bool {
	return len(field.Value) == 1 && field.Value[0].Kind == outline.Record && (lexicon.WrapperKeys[lexicon.KeyForm(field.Key)] || isTalkMapping(field))
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

func (x *extractor) readField(f *recordFacts, field *outline.Field) {
	if strings.HasPrefix(field.Key, "@") {
		return // JSON-LD's own keys
	}
	m := lexicon.MeaningOf(field.Key)
	f.foreign = f.foreign || lexicon.ForeignKeys[lexicon.KeyForm(field.Key)]
	if field = f.withoutComments(field); len(field.Value) == 0 {
		return
	}
	if t := x.translated(field); t != nil {
		field = t
	}
	if held := heldValue(field); held != nil {
		field = held
	}
	if (m == lexicon.DateMeaning || m == lexicon.EndMeaning) && x.takeDateMapping(f, field, m) {
		return
	}
	if named := namedMapping(field, m); named != nil {
		x.readField(f, named)
		for i := range field.Value[0].Fields {
			switch inner := &field.Value[0].Fields[i]; lexicon.MeaningOf(inner.Key) {
			case lexicon.NameMeaning, lexicon.TitleMeaning:
			case lexicon.LinkMeaning:
				f.link(x.value(inner), lexicon.EventLink)
			case lexicon.DateMeaning, lexicon.EndMeaning, lexicon.YearMeaning, lexicon.MonthMeaning, lexicon.DayMeaning:
				x.readField(f.ofEvent(), inner)
			default:
				x.readField(f, inner)
			}
		}
		return
	}
	if x.takePlaceMapping(f, field, m) {
		return
	}
	if list := nestedOf(field); list != nil && m == lexicon.LocationMeaning && list.places() {
		for _, b := range list.blocks {
			f.take(m, x.value(&outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: []*outline.Block{b}}))
		}
		return
	} else if list != nil {
		f.takeNested(m, *list)
		return
	}
	v := x.value(field)
	if (m == lexicon.DateMeaning || m == lexicon.EndMeaning) && boundsEvent(field.Key) {
		f.ofEvent().take(m, v)
		return
	}
	switch m {
	case lexicon.IgnoredMeaning:
		f.marked = f.marked || layoutKeys[lexicon.KeyForm(field.Key)] && isTalkLayout(v.text())
		if lateKeys[lexicon.KeyForm(field.Key)] {
			f.late = firstDate(f.late, &v)
		}
		f.draft = f.draft || lexicon.KeyForm(field.Key) == "draft" && truth[strings.ToLower(v.text())] || lexicon.KeyForm(field.Key) == "published" && strings.EqualFold(v.text(), "false")
		return
	case lexicon.BodyMeaning:
		f.body = append(f.body, field.Value...)
		f.links = append(f.links, v.links...)
		f.remarks = append(f.remarks, v)
		return
	}
	if len(v.lines) == 0 && len(v.links) == 0 || empty(v.text()) && len(v.links) == 0 {
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

// value reads a field's blocks as lines and links.
func (x *extractor) value(field *outline.Field) value {
	v := value{key: field.Key, start: field.KeyStart}
	for i, b := range field.Value {
		if i == 0 && b.Start > 0 {
			v.start = b.Start
		}
		v.read(b, x.order)
	}
	return v
}

func (v *value) read(b *outline.Block, order dates.Order) {
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, order)
	v.lines, v.links = append(v.lines, lines...), append(v.links, links...)
	for _, c := range b.Blocks {
		v.read(c, order)
	}
}

// empty says whether a cell's text stands for nothing.
func empty(text string) bool {
	switch strings.ToLower(strings.Trim(text, " .")) {
	case "", "-", "–", "—", "tba", "tbd", "n/a", "na", "none", "null", "~", "?", "x":
		return true
	}
	return false
}
