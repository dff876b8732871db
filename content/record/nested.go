package record

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Fields that hold records or lists.

// Nested is a field that holds records or a list of texts.
type Nested struct {
	Key    string           // as written
	Blocks []*outline.Block // the items' contents: Records or Paragraphs
	// Talks is set where the texts are titles of talks, as NameTalkLists found.
	Talks bool
}

// translated gives the value in the page's language of a field whose value is a
// mapping from languages, and nil for any other.
func (r Reader) translated(field *outline.Field) *outline.Field {
	if len(field.Value) != 1 || field.Value[0].Kind != outline.Record || len(field.Value[0].Fields) == 0 {
		return nil
	}
	fields := field.Value[0].Fields
	i := 0
	if len(fields) > 1 {
		i = r.MainLanguage(fields)
	} else if len(fields[0].Key) > 5 || !IsLanguage(fields[0].Key) {
		i = -1
	}
	if i < 0 {
		return nil
	}
	best := &fields[i]
	return &outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: best.Value}
}

// IsLanguage says whether a key is a language's code, such as "en" or "pt-BR".
func IsLanguage(key string) bool {
	base, _, _ := strings.Cut(key, "-")
	if len(base) != 2 || base != strings.ToLower(base) {
		return false
	}
	_, err := language.ParseBase(base)
	return err == nil
}

// NestedOf gives a field's nested records or texts, nil where its value is
// plain.
func NestedOf(field *outline.Field) *Nested {
	n := &Nested{Key: field.Key}
	for _, b := range field.Value {
		switch b.Kind {
		case outline.Record:
			n.Blocks = append(n.Blocks, b)
		case outline.List:
			for _, item := range b.Blocks {
				n.Blocks = append(n.Blocks, item.Blocks...)
			}
		default:
			return nil
		}
	}
	if len(n.Blocks) == 0 {
		return nil
	}
	return n
}

// Dated says whether most of a list's texts hold a date.
func (n *Nested) Dated() bool {
	dated := 0
	for _, b := range n.Blocks {
		dated += phrase.Count(len(dates.Find(outline.RunsText(b.Runs), dates.Options{})) > 0)
	}
	return dated*2 > len(n.Blocks)
}

// places says whether a list is of texts alone, none with a date: a town and its
// country, or the one place.
func (n *Nested) places() bool {
	for _, b := range n.Blocks {
		if b.Kind != outline.Paragraph || len(dates.Find(outline.RunsText(b.Runs), dates.Options{})) > 0 {
			return false
		}
	}
	return len(n.Blocks) <= 3
}

// takeNested stores a nested value: names and links are read at once, the rest
// waits until the record is known.
func (f *Facts) takeNested(m lexicon.Meaning, n Nested) {
	switch m {
	case lexicon.SpeakersMeaning, lexicon.TagsMeaning:
		for _, b := range n.Blocks {
			if b.Kind != outline.Paragraph {
				continue
			}
			text := outline.RunsText(b.Runs)
			if m == lexicon.TagsMeaning {
				f.Tags = append(f.Tags, text)
			} else {
				f.Speakers = append(f.Speakers, text)
				f.Givers = f.Givers || lexicon.GiverKeys[lexicon.KeyForm(n.Key)]
			}
		}
	case lexicon.LinkMeaning, lexicon.ImageMeaning:
		f.nestedLinks(n, true)
	case lexicon.IgnoredMeaning, lexicon.BodyMeaning:
	default:
		f.Lists = append(f.Lists, n.occasions())
	}
}

// occasions gives a mapping from events to their dates, or from dates to events, as
// a list of records or texts; any other value as it is.
func (n Nested) occasions() Nested {
	if len(n.Blocks) != 1 || n.Blocks[0].Kind != outline.Record {
		return n
	}
	b := n.Blocks[0]
	if texts := DatedTexts(b); len(texts) > 0 && len(texts) == len(b.Fields) {
		return Nested{Key: n.Key, Blocks: texts}
	}
	list := Nested{Key: n.Key}
	for i := range b.Fields {
		field := &b.Fields[i]
		if len(field.Value) != 1 || field.Value[0].Kind != outline.Paragraph || lexicon.MeaningOf(field.Key) != lexicon.NoMeaning {
			return n
		}
		text := outline.RunsText(field.Value[0].Runs)
		when := phrase.Line{Text: text, Dates: dates.Find(text, dates.Options{})}
		if _, ok := phrase.PeriodOf(&when); !ok {
			return n
		}
		end := field.KeyStart + len(field.Key)
		name := &outline.Block{Kind: outline.Paragraph, Start: field.KeyStart, End: end, Runs: []outline.Run{{Kind: outline.Text, Start: field.KeyStart, End: end, Text: field.Key}}}
		list.Blocks = append(list.Blocks, &outline.Block{Kind: outline.Record, Start: field.KeyStart, End: field.Value[0].End, Fields: []outline.Field{
			{Key: "event", KeyStart: field.KeyStart, Value: []*outline.Block{name}},
			{Key: "date", KeyStart: field.KeyStart, Value: field.Value},
		}})
	}
	if len(list.Blocks) == 0 {
		return n
	}
	return list
}

// takeLinkLists makes links of the lists that hold the record's links whatever
// their keys: their items are addresses, most with a text that says what is there
// ("Slides"). Other texts are titles of talks or names of events, but below a title
// of a talk under a key that names neither.
func (f *Facts) takeLinkLists() {
	titled := f.Title != nil && !f.IsCategory()
	f.Lists = slices.DeleteFunc(f.Lists, func(n Nested) bool {
		labels := 0
		for _, b := range n.Blocks {
			links := itemLinks(b, false)
			if len(links) == 0 {
				return false
			}
			labels += phrase.Count(links[0].Text == "" || phrase.LabelsOnly(links[0].Text))
		}
		if r, _ := phrase.HeadingRole(lexicon.KeyForm(n.Key)); labels*2 < len(n.Blocks) && (!titled || r != phrase.UnknownRole || lexicon.MeaningOf(n.Key) != lexicon.NoMeaning || lexicon.HeadsDeliveries(lexicon.KeyForm(n.Key))) {
			return false
		}
		f.nestedLinks(n, false)
		return true
	})
}

// isRooted says whether a text is an address on the page's own site, "/slides.pdf".
func isRooted(text string) bool {
	return strings.HasPrefix(text, "/") && !strings.ContainsRune(text, ' ')
}

// itemLinks reads an item of a list as links: a text that is an address, a record of
// an address and what it is called, or one of addresses under what they are called.
// Under a key that does not say that it holds links, an item that says more has
// none.
func itemLinks(b *outline.Block, said bool) []phrase.FoundLink {
	if b.Kind == outline.Paragraph {
		if url := outline.RunsText(b.Runs); phrase.IsAddress(url) || isRooted(url) || said && phrase.Followable(url) && !strings.ContainsRune(url, ' ') {
			return []phrase.FoundLink{{Link: phrase.Link{URL: url}, Start: b.Start}}
		}
		return nil
	}
	var links []phrase.FoundLink
	label, other := "", ""
	for i := range b.Fields {
		field := &b.Fields[i]
		text := ""
		if len(field.Value) == 1 {
			text = outline.RunsText(field.Value[0].Runs)
		}
		switch m := lexicon.MeaningOf(field.Key); {
		case m == lexicon.ImageMeaning, m == lexicon.IgnoredMeaning:
		case phrase.IsAddress(text), isRooted(text), said && (m == lexicon.LinkMeaning || m == lexicon.URLMeaning) && text != "":
			l := phrase.FoundLink{Link: phrase.Link{URL: text, Kind: LabelKind(field.Key)}, Start: b.Start}
			if l.Kind != "" {
				l.Text = field.Key
			}
			links = append(links, l)
		case m == lexicon.IDMeaning:
		case label == "" && (m == lexicon.TitleMeaning || m == lexicon.NameMeaning || m == lexicon.BodyMeaning || m == lexicon.KindMeaning):
			label = text
		case m == lexicon.NoMeaning:
			other = cmp.Or(other, text)
		case !said:
			return nil
		}
	}
	if label = cmp.Or(label, other); label != "" && len(links) > 0 {
		links[0].Text = label
	}
	return links
}

// nestedLinks reads a list of links.
func (f *Facts) nestedLinks(n Nested, said bool) {
	for _, b := range n.Blocks {
		f.Links = append(f.Links, itemLinks(b, said)...)
	}
}

// namedMapping gives the name in an event, its holder or a place that is written as a mapping,
// {name: ..., url: ...}, as the field's value; nil for any other field.
func namedMapping(field *outline.Field, m lexicon.Meaning) *outline.Field {
	holder := m == lexicon.NoMeaning && holderKeys[lexicon.KeyForm(field.Key)]
	if m != lexicon.EventMeaning && m != lexicon.VenueMeaning && m != lexicon.LocationMeaning && !holder || len(field.Value) != 1 || field.Value[0].Kind != outline.Record {
		return nil
	}
	for i := range field.Value[0].Fields {
		if inner := &field.Value[0].Fields[i]; lexicon.MeaningOf(inner.Key) == lexicon.NameMeaning || lexicon.MeaningOf(inner.Key) == lexicon.TitleMeaning {
			return &outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: inner.Value}
		}
	}
	return nil
}

// MainLanguage gives the index of the field in the page's language where all keys
// are languages, -1 where they are not.
func (r Reader) MainLanguage(fields []outline.Field) int {
	if len(fields) < 2 {
		return -1
	}
	best := 0
	for i := range fields {
		if len(fields[i].Key) > 5 || !IsLanguage(fields[i].Key) {
			return -1
		}
		if fields[i].Key == r.Language || r.Language == "" && fields[i].Key == "en" {
			best = i
		}
	}
	return best
}
