package record

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What the values of a key look like over sister records. A key whose name says
// little ("where", "company"), or one thing here and another there ("location",
// "venue"), is settled by them.

// KeyLook is what the values of one key look like together.
type KeyLook struct {
	meaning lexicon.Meaning // what its name says
	n       int             // how many values there are
	// named counts those that are no known places, which say nothing of the
	// others; event adds up their looks.
	named, event int
	// title speaks for titles of talks, in tenths.
	title int
	// host counts the institutions and what is online, town the known places.
	host, town int
	// sentences counts those that are sentences beside an event: they are no titles.
	sentences int
	// text is the first value, varied says that another differs from it.
	text   string
	varied bool
	// beside is set where a sister has an event under another key: this holds its place.
	beside bool
}

// KeyLooks are the looks of keys by their names.
type KeyLooks map[string]KeyLook

// maxLooks is how many keys are looked at, of records or of a folder's files.
const maxLooks = 32

// maxNamed is how many words a description can have that names an event or place,
// maxCited how many a citation.
const (
	maxNamed = 20
	maxCited = 60
)

// unsettled gives the values of a record whose keys don't say for certain what
// they are.
func (f *Facts) unsettled() []*Value {
	var all []*Value
	for _, v := range []*Value{f.Venue, f.Location} {
		if v != nil {
			all = append(all, v)
		}
	}
	for i := range f.Rest {
		all = append(all, &f.Rest[i])
	}
	for i := range f.Remarks {
		all = append(all, &f.Remarks[i])
	}
	return slices.DeleteFunc(all, func(v *Value) bool {
		longest := maxNamed
		if m := f.meaningOf(v); m == lexicon.NoMeaning || m == lexicon.BodyMeaning && f.sole() {
			longest = maxCited
		}
		return v.Key == "" || len(v.Lines) != 1 || len(strings.Fields(v.Lines[0].Text)) > longest
	})
}

// sole says whether a record has no key for what is said of a talk but that of its
// description.
func (f *Facts) sole() bool {
	return f.Title == nil && f.Name == nil && f.Event == nil && len(f.Remarks) == 1
}

// add takes the values of a record into the looks of their keys.
func (k KeyLooks) add(f *Facts) {
	for _, v := range f.unsettled() {
		look, known := k[v.Key]
		if !known && len(k) >= maxLooks {
			continue
		}
		l := &v.Lines[0]
		if _, ok := phrase.PeriodOf(l); ok {
			continue
		}
		look.meaning = f.meaningOf(v)
		if look.n++; look.n == 1 {
			look.text = l.Text
		}
		look.varied = look.varied || l.Text != look.text
		is := l.Look()
		if is != phrase.KnownTown {
			look.named++
			look.event += int(is)
		}
		look.sentences += phrase.Count(f.Event != nil && strings.HasSuffix(l.Text, ".") && len(strings.Fields(l.Text)) > 4)
		look.host += phrase.Count(is == phrase.HostName)
		look.town += phrase.Count(is == phrase.KnownTown)
		if n := len(strings.Fields(l.Text)); n <= maxNamed {
			look.title += int(phrase.TitleLike(l.Text) * 10)
		} else if f.Event == nil {
			look.title += phrase.LeastTitle // a citation, where nothing is more like a title
		}
		k[v.Key] = look
	}
}

// addBeside takes the key of the place of a record that has an event under another.
func (k KeyLooks) addBeside(f *Facts) {
	for _, v := range []*Value{f.Venue, f.Location} {
		if f.Event == nil || v == nil || v.Key == f.Event.Key || lexicon.HostKeys[lexicon.KeyForm(f.Event.Key)] {
			continue
		}
		if look, known := k[v.Key]; known || len(k) < maxLooks {
			look.meaning, look.beside = f.meaningOf(v), true
			k[v.Key] = look
		}
	}
}

// Settled says whether a record has an event, and the talk or its name, under keys of
// their own.
func (f *Facts) Settled() bool { return f.Event != nil && (f.Title != nil || f.Name != nil) }

// Looks gives the looks of a record's unsettled keys; of a settled one only which key
// holds its place.
func (f *Facts) Looks() KeyLooks {
	k := KeyLooks{}
	if !f.Settled() {
		k.add(f)
	}
	k.addBeside(f)
	return k
}

// Merge adds the looks of other records.
func (k KeyLooks) Merge(other KeyLooks) {
	for _, key := range other.keys() {
		look, known := k[key]
		if !known && len(k) >= maxLooks {
			continue
		}
		o := other[key]
		look.meaning = o.meaning
		look.n, look.named = look.n+o.n, look.named+o.named
		look.event, look.title = look.event+o.event, look.title+o.title
		look.host, look.town, look.sentences = look.host+o.host, look.town+o.town, look.sentences+o.sentences
		look.beside = look.beside || o.beside
		look.varied = look.varied || o.varied || look.text != "" && look.text != o.text
		look.text = cmp.Or(look.text, o.text)
		k[key] = look
	}
}

// Drop forgets the keys of some meanings.
func (k KeyLooks) Drop(meanings ...lexicon.Meaning) {
	maps.DeleteFunc(k, func(_ string, look KeyLook) bool { return slices.Contains(meanings, look.meaning) })
}

// keys gives the names of the keys in a fixed order.
func (k KeyLooks) keys() []string {
	keys := make([]string, 0, len(k))
	for key := range k {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// meaningOf gives what the key of an unsettled value says.
func (f *Facts) meaningOf(v *Value) lexicon.Meaning {
	switch v {
	case f.Venue:
		if f.Location != nil && placeKeys[lexicon.KeyForm(v.Key)] {
			return lexicon.LocationMeaning
		}
		return lexicon.VenueMeaning
	case f.Location:
		return lexicon.LocationMeaning
	}
	for i := range f.Remarks {
		if v == &f.Remarks[i] {
			return lexicon.BodyMeaning
		}
	}
	return lexicon.NoMeaning
}

// placeKeys are the names of keys that hold a place rather than an event where
// another key has the town.
var placeKeys = lexicon.Words("place lieu ort lugar plats sted plaats location_name")
