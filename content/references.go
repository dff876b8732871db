package content

import (
	"path"
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
	// spoken are the folders that hold a data file called after talks.
	spoken map[string]bool
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
	if m.spoken != "" {
		if r.spoken == nil {
			r.spoken = map[string]bool{}
		}
		r.spoken[m.spoken] = true
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
	if data && tellsOfSpeech(fileWords(doc.Source.Name)) {
		m.spoken = path.Dir(doc.Source.Name)
	}
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
