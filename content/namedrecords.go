package content

import (
	"path"
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// The records of a document that others may name, and the fields that may name one.

// fileSlug gives the name by which others name a file: that of the file without a date,
// or that of its folder.
func fileSlug(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	base := strings.TrimSuffix(path.Base(name), path.Ext(name))
	if base == "index" || base == "content" || base == "contents" {
		base = path.Base(path.Dir(name))
	}
	if fileDate(name) != nil && len(base) > 11 {
		base = base[11:]
	}
	return base
}

// namedRecords goes through a document for the records that have a key to be named by,
// and for the fields of all.
type namedRecords struct {
	// define is told of a record with its key, field of each field of a record, and
	// whether that record is an event that can be named.
	define func(b *outline.Block, of lexicon.Meaning, key string)
	field  func(f *outline.Field, inside bool)
}

func (w *namedRecords) document(doc *outline.Document) {
	if isData(doc.Format) {
		w.in(doc.Root.Blocks, fileMeaning(doc.Source.Name), false, 0)
		return
	}
	if doc.Meta == nil {
		return
	}
	of := folderMeaning(doc)
	if of != lexicon.NoMeaning {
		w.define(doc.Meta, of, fileSlug(doc.Source.Name))
	}
	w.in([]*outline.Block{doc.Meta}, lexicon.NoMeaning, of == lexicon.EventMeaning, 0)
}

// fileMeaning gives what the records of a data file are by its name.
func fileMeaning(name string) lexicon.Meaning {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	return listMeaning(strings.TrimSuffix(base, path.Ext(base)))
}

// folderMeaning gives what a file is by its folder's name, where it is an event and names
// no other.
func folderMeaning(doc *outline.Document) lexicon.Meaning {
	of := listMeaning(strings.TrimLeft(path.Base(folderOf(doc.Source.Name)), "_"))
	if of != lexicon.EventMeaning || isIndex(doc.Source.Name) || slices.ContainsFunc(doc.Meta.Fields, func(f outline.Field) bool { return lexicon.MeaningOf(f.Key) == of }) {
		return lexicon.NoMeaning
	}
	return of
}

func (w *namedRecords) fields(b *outline.Block, inside bool) {
	for i := range b.Fields {
		w.field(&b.Fields[i], inside)
	}
}

// in goes on below a name that says what the records there are.
func (w *namedRecords) in(blocks []*outline.Block, of lexicon.Meaning, inside bool, depth int) {
	if depth > 20 {
		return
	}
	for _, b := range blocks {
		if b.Kind != outline.Record {
			w.in(b.Blocks, of, inside, depth+1)
			continue
		}
		keyed := keyedFields(b, of)
		key := ""
		if !keyed {
			if key = ownKey(b); key != "" && of != lexicon.NoMeaning {
				w.define(b, of, key)
			}
			inside = inside || key != "" && of == lexicon.EventMeaning
			w.fields(b, inside)
		}
		for i := range b.Fields {
			f := &b.Fields[i]
			below := listMeaning(f.Key)
			switch {
			case keyed:
				w.define(f.Value[0], of, f.Key)
				below = lexicon.NoMeaning
				w.fields(f.Value[0], inside || of == lexicon.EventMeaning)
			case below == lexicon.NoMeaning && key == "" && (phrase.IsNumber(f.Key) || lexicon.WrapperKeys[lexicon.KeyForm(f.Key)]):
				below = of // the year of the records, or what an export wraps them in
			}
			w.in(f.Value, below, inside, depth+1)
		}
	}
}

// keyedFields says whether the fields of a record are records by their keys.
func keyedFields(b *outline.Block, of lexicon.Meaning) bool {
	return of != lexicon.NoMeaning && len(b.Fields) > 0 && !slices.ContainsFunc(b.Fields, func(f outline.Field) bool {
		return len(f.Value) != 1 || f.Value[0].Kind != outline.Record || f.Key == "" || len(f.Key) > maxKey ||
			strings.ContainsRune(f.Key, ' ') || phrase.IsNumber(f.Key) || listMeaning(f.Key) != lexicon.NoMeaning
	})
}

// ownKey gives the key that a record has for others to name it by, "" for none.
func ownKey(b *outline.Block) string {
	for _, id := range idKeys {
		if f := fieldNamed(b, id); f != nil && len(f.Value) == 1 {
			if key := keyText(f.Value[0]); key != "" {
				return key
			}
		}
	}
	return ""
}

// define keeps a record under its key, where it has a name or a day.
func (m *Sample) define(b *outline.Block, of lexicon.Meaning, key string) {
	d := &referred{reference: reference{meaning: of, key: strings.Clone(key)}}
	tells := false
	for i := range b.Fields {
		f := &b.Fields[i]
		meaning := lexicon.MeaningOf(f.Key)
		if len(d.fields) >= maxFields || !keptMeanings[meaning] || len(f.Value) == 0 || size(f.Value, 0) > maxField {
			continue
		}
		tells = tells || nameMeanings[meaning] || meaning == lexicon.DateMeaning
		d.fields = append(d.fields, outline.Field{Key: strings.Clone(f.Key), Value: copied(f.Value, 0, true)})
	}
	if tells {
		m.defined = append(m.defined, d)
	}
}

// copied gives blocks that stand at an offset; with apart their texts are copied, too, so
// that they keep no document.
func copied(blocks []*outline.Block, at int, apart bool) []*outline.Block {
	all := make([]*outline.Block, len(blocks))
	for i, b := range blocks {
		c := *b
		c.Start, c.End = at, at
		c.Runs = copiedRuns(b.Runs, at, apart)
		c.Blocks = copied(b.Blocks, at, apart)
		c.Fields = make([]outline.Field, len(b.Fields))
		for j, f := range b.Fields {
			c.Fields[j] = outline.Field{Key: f.Key, KeyStart: at, Value: copied(f.Value, at, apart)}
			if apart {
				c.Fields[j].Key = strings.Clone(f.Key)
			}
		}
		all[i] = &c
	}
	return all
}

func copiedRuns(runs []outline.Run, at int, apart bool) []outline.Run {
	all := slices.Clone(runs)
	for i := range all {
		r := &all[i]
		r.Start, r.End, r.Runs = at, at, copiedRuns(r.Runs, at, apart)
		if apart {
			r.Text, r.URL, r.Title, r.Datetime, r.Class = strings.Clone(r.Text), strings.Clone(r.URL), strings.Clone(r.Title), strings.Clone(r.Datetime), strings.Clone(r.Class)
		}
	}
	return all
}

// nameMeanings are those of the fields that have a record's name.
var nameMeanings = map[lexicon.Meaning]bool{lexicon.NameMeaning: true, lexicon.TitleMeaning: true, lexicon.EventMeaning: true}

// keptMeanings are those of the fields that tell of a record where it is named.
var keptMeanings = map[lexicon.Meaning]bool{lexicon.NameMeaning: true, lexicon.TitleMeaning: true, lexicon.EventMeaning: true, lexicon.VenueMeaning: true,
	lexicon.LocationMeaning: true, lexicon.DateMeaning: true, lexicon.EndMeaning: true, lexicon.YearMeaning: true, lexicon.MonthMeaning: true, lexicon.DayMeaning: true,
	lexicon.LinkMeaning: true, lexicon.BodyMeaning: true, lexicon.LanguageMeaning: true, lexicon.SpeakersMeaning: true}

// size gives how long the texts of blocks are, more than any for such as are nested
// deeply.
func size(blocks []*outline.Block, depth int) int {
	if depth > 6 {
		return maxField + 1
	}
	n := 0
	for _, b := range blocks {
		n += len(outline.RunsText(b.Runs)) + size(b.Blocks, depth+1)
		for i := range b.Fields {
			n += size(b.Fields[i].Value, depth+1)
		}
	}
	return n
}
