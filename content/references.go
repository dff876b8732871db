package content

import (
	"path"
	"slices"
	"strings"
	"sync"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Records that name others by a key of theirs: talks that stand in one list and say
// `event: rivercon-2019`, where a list beside it, another data file or a folder of files
// has the event's name, date and place under that id, slug or key; events that list the
// slugs of their talks; appearances that name both. They are read as if what they name
// stood in them (resolve.go), and what is so named is no entry of its own.

// References are what the records of a collection can be named by, and what names them.
// The zero value is ready; surveys of files that name each other's records share one.
type References struct {
	// records are those that can be named.
	records map[reference]*referred
	// uses counts the fields that may name a record.
	uses map[reference]int
	// agreed tells of each meaning whether enough of them do name one.
	agreed map[lexicon.Meaning]bool
	// mostly tells whether most of the records of a meaning are named.
	mostly map[lexicon.Meaning]bool
	settle sync.Once
}

// reference is the key of a record and what that record is: an event, a talk or a venue.
type reference struct {
	meaning lexicon.Meaning
	key     string
	// inside is set for what a record that is an event itself names.
	inside bool
}

// referred is a record that others can name: the fields that tell of it, less what is
// long.
type referred struct {
	reference
	fields []outline.Field
}

// maxFields and maxField are how many fields of a record are kept, and how long the text
// of one may be: each record that names it is read with them.
const (
	maxFields = 24
	maxField  = 1000
)

// add takes what a document adds.
func (r *References) add(m *Sample) {
	if r.records == nil {
		r.records, r.uses = map[reference]*referred{}, map[reference]int{}
	}
	for _, d := range m.defined {
		if r.records[d.reference] == nil {
			r.records[d.reference] = d
		}
	}
	for _, u := range m.uses {
		r.uses[u]++
	}
	m.defined, m.uses = nil, nil
}

// agree finds out which meanings' records are named by others: two fields do it, or one
// whose text is no name.
func (r *References) agree() {
	r.agreed, r.mostly = map[lexicon.Meaning]bool{}, map[lexicon.Meaning]bool{}
	for _, m := range []lexicon.Meaning{lexicon.EventMeaning, lexicon.VenueMeaning, lexicon.TitleMeaning} {
		n, named, all := 0, 0, 0
		for ref := range r.records {
			if ref.meaning != m {
				continue
			}
			all++
			if uses := r.used(ref); uses > 0 {
				named++
				n += uses + phrase.Count(isSlug(ref.key))
			}
		}
		r.agreed[m], r.mostly[m] = n > 1, named*2 >= all
	}
}

// used gives how many fields name a record. Where events are named by talks, what they
// list themselves says nothing more.
func (r *References) used(ref reference) int {
	n := r.uses[ref]
	if ref.inside = true; !r.agreed[lexicon.EventMeaning] {
		n += r.uses[ref]
	}
	return n
}

// listMeaning gives what the records under a name are, by which others name them:
// events, talks or venues; NoMeaning for anything else.
func listMeaning(name string) lexicon.Meaning {
	form := lexicon.KeyForm(name)
	for _, w := range []string{form, strings.TrimSuffix(form, "s")} {
		switch m := lexicon.Meanings[w]; {
		case m == lexicon.EventMeaning, m == lexicon.VenueMeaning:
			return m
		case m == lexicon.LocationMeaning:
			return lexicon.VenueMeaning
		case m == lexicon.TitleMeaning && lexicon.TalkWords[w]:
			return m
		case m != lexicon.NoMeaning:
			return lexicon.NoMeaning
		}
	}
	return lexicon.NoMeaning
}

// idKeys hold what a record is named by.
var idKeys = []string{"id", "slug", "key", "uid", "identifier", "ref", "handle"}

// referenceEnds end the names of fields that name a record: event_id, talkSlug.
var referenceEnds = lexicon.Words("id ids slug slugs key keys ref refs")

// referenceOf gives the meaning of the records that a field may name, its name without
// such an ending, and whether it has one.
func referenceOf(key string) (m lexicon.Meaning, name string, said bool) {
	parts := strings.Fields(lexicon.KeyForm(key))
	if n := len(parts); n > 1 && referenceEnds[parts[n-1]] {
		parts, said = parts[:n-1], true
	}
	name = strings.Join(parts, " ")
	m = listMeaning(name)
	if m == lexicon.NoMeaning && said {
		m = listMeaning(parts[len(parts)-1])
	}
	return m, name, said
}

// keyText gives the text of a block that can be the key of a record: one word.
func keyText(b *outline.Block) string {
	if b.Kind != outline.Paragraph || len(b.Runs) != 1 || b.Runs[0].Kind != outline.Text {
		return ""
	}
	text := b.Runs[0].Text
	if len(text) > maxKey || strings.ContainsAny(text, " \t\n") {
		return ""
	}
	return text
}

// maxKey is how long such a key can be.
const maxKey = 100

// isSlug says whether a key is written as no name is: in small letters, joined.
func isSlug(key string) bool {
	return key == strings.ToLower(key) && strings.ContainsAny(key, "-_0123456789")
}

// collect gathers the records of a document that others may name, and the fields that
// may name one.
func (m *Sample) collect(doc *outline.Document) {
	data := isData(doc.Format)
	w := namedRecords{define: m.define, field: func(f *outline.Field, inside bool) { m.uses = append(m.uses, references(f, inside, data)...) }}
	w.document(doc)
	m.named = !data && len(m.defined)+len(m.uses) > 0
}

// references gives the records that a field may name. In front matter, where nothing
// beside it says that there are such, the key of one has to look like none of a name.
func references(f *outline.Field, inside, data bool) []reference {
	of, _, said := referenceOf(f.Key)
	if of == lexicon.NoMeaning {
		return nil
	}
	var all []reference
	for _, b := range f.Value {
		blocks := []*outline.Block{b}
		if b.Kind == outline.List {
			blocks = nil
			for _, item := range b.Blocks {
				blocks = append(blocks, item.Blocks...)
			}
		}
		for _, v := range blocks {
			if key := keyText(v); key != "" && (said || !phrase.IsNumber(key) && (data || isSlug(key))) {
				all = append(all, reference{of, strings.Clone(key), inside && of == lexicon.TitleMeaning})
			}
		}
	}
	return all
}

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
