package content

import (
	"strings"

	"golang.org/x/text/language"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Fields that hold records or lists.

// nested is a field that holds records or a list of texts.
type nested struct {
	key    string
	blocks []*outline.Block // the items' contents: Records or Paragraphs
}

// translated gives the value in the page's language of a field whose value is a
// mapping from languages, and nil for any other.
func (x *extractor) translated(field *outline.Field) *outline.Field {
	if len(field.Value) != 1 || field.Value[0].Kind != outline.Record || len(field.Value[0].Fields) == 0 {
		return nil
	}
	fields := field.Value[0].Fields
	i := 0
	if len(fields) > 1 {
		i = x.mainLanguage(fields)
	} else if len(fields[0].Key) > 5 || !isLanguage(fields[0].Key) {
		i = -1
	}
	if i < 0 {
		return nil
	}
	best := &fields[i]
	return &outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: best.Value}
}

// isLanguage says whether a key is a language's code, such as "en" or "pt-BR".
func isLanguage(key string) bool {
	base, _, _ := strings.Cut(key, "-")
	if len(base) != 2 || base != strings.ToLower(base) {
		return false
	}
	_, err := language.ParseBase(base)
	return err == nil
}

// nestedOf gives a field's nested records or texts, nil where its value is
// plain.
func nestedOf(field *outline.Field) *nested {
	n := &nested{key: field.Key}
	for _, b := range field.Value {
		switch b.Kind {
		case outline.Record:
			n.blocks = append(n.blocks, b)
		case outline.List:
			for _, item := range b.Blocks {
				n.blocks = append(n.blocks, item.Blocks...)
			}
		default:
			return nil
		}
	}
	if len(n.blocks) == 0 {
		return nil
	}
	return n
}

// dated says whether most of a list's texts hold a date.
func (n *nested) dated() bool {
	dated := 0
	for _, b := range n.blocks {
		dated += count(len(dates.Find(outline.RunsText(b.Runs), dates.Options{})) > 0)
	}
	return dated*2 > len(n.blocks)
}

// takeNested stores a nested value: names and links are read at once, the rest
// waits until the record is known.
func (f *recordFacts) takeNested(m meaning, n nested) {
	switch m {
	case speakersMeaning, tagsMeaning:
		for _, b := range n.blocks {
			if b.Kind != outline.Paragraph {
				continue
			}
			text := outline.RunsText(b.Runs)
			if m == tagsMeaning {
				f.tags = append(f.tags, text)
			} else {
				f.speakers = append(f.speakers, text)
			}
		}
	case linkMeaning, imageMeaning:
		f.nestedLinks(n)
	case ignoredMeaning, bodyMeaning:
	default:
		f.lists = append(f.lists, n)
	}
}

// nestedLinks reads a list of links: addresses, or records of text and address.
func (f *recordFacts) nestedLinks(n nested) {
	for _, b := range n.blocks {
		switch b.Kind {
		case outline.Paragraph:
			text := outline.RunsText(b.Runs)
			if followable(text) && !strings.ContainsRune(text, ' ') {
				f.links = append(f.links, foundLink{Link: Link{URL: text}, start: b.Start})
			}
		case outline.Record:
			l := foundLink{start: b.Start}
			for _, field := range b.Fields {
				text := ""
				if len(field.Value) == 1 {
					text = outline.RunsText(field.Value[0].Runs)
				}
				switch m := meaningOf(field.Key); {
				case (m == linkMeaning || m == urlMeaning) && l.URL == "":
					l.URL = text
				case (m == titleMeaning || m == nameMeaning || m == bodyMeaning || m == kindMeaning) && l.Text == "":
					l.Text = text
				}
			}
			if l.URL != "" {
				f.links = append(f.links, l)
			}
		}
	}
}

// namedMapping gives the name in an event or place that is written as a mapping,
// {name: ..., url: ...}, as the field's value; nil for any other field.
func namedMapping(field *outline.Field, m meaning) *outline.Field {
	if m != eventMeaning && m != venueMeaning && m != locationMeaning || len(field.Value) != 1 || field.Value[0].Kind != outline.Record {
		return nil
	}
	for i := range field.Value[0].Fields {
		if inner := &field.Value[0].Fields[i]; meaningOf(inner.Key) == nameMeaning || meaningOf(inner.Key) == titleMeaning {
			return &outline.Field{Key: field.Key, KeyStart: field.KeyStart, Value: inner.Value}
		}
	}
	return nil
}
