package content

import (
	"maps"
	"slices"
	"strings"

	"talkfeed/content/dates"
)

// What the values of a key look like over sister records. A key whose name says
// little ("where", "company"), or one thing here and another there ("location",
// "venue"), is settled by them.

// keyLook is what the values of one key look like together.
type keyLook struct {
	meaning meaning // what its name says
	n       int     // how many values there are
	// named counts those that are no known places, which say nothing of the
	// others; event adds up their looks.
	named, event int
	// title speaks for titles of talks, in tenths.
	title int
}

// keyLooks are the looks of keys by their names.
type keyLooks map[string]keyLook

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
func (f *recordFacts) unsettled() []*value {
	var all []*value
	for _, v := range []*value{f.venue, f.location} {
		if v != nil {
			all = append(all, v)
		}
	}
	for i := range f.rest {
		all = append(all, &f.rest[i])
	}
	for i := range f.remarks {
		all = append(all, &f.remarks[i])
	}
	return slices.DeleteFunc(all, func(v *value) bool {
		longest := maxNamed
		if f.meaningOf(v) == noMeaning {
			longest = maxCited
		}
		return v.key == "" || len(v.lines) != 1 || len(strings.Fields(v.lines[0].text)) > longest
	})
}

// add takes the values of a record into the looks of their keys.
func (k keyLooks) add(f *recordFacts) {
	for _, v := range f.unsettled() {
		look, known := k[v.key]
		if !known && len(k) >= maxLooks {
			continue
		}
		l := &v.lines[0]
		look.meaning = f.meaningOf(v)
		look.n++
		if is := l.look(); is != knownTown {
			look.named++
			look.event += int(is)
		}
		if n := len(strings.Fields(l.text)); n <= maxNamed {
			look.title += int(titleLike(l.text) * 10)
		} else if f.event == nil {
			look.title += leastTitle // a citation, where nothing is more like a title
		}
		k[v.key] = look
	}
}

// looks gives the looks of a record's unsettled keys, nil where it needs none.
func (f *recordFacts) looks() keyLooks {
	if f.event != nil && (f.title != nil || f.name != nil) {
		return nil
	}
	k := keyLooks{}
	k.add(f)
	return k
}

// merge adds the looks of other records.
func (k keyLooks) merge(other keyLooks) {
	for _, key := range other.keys() {
		look, known := k[key]
		if !known && len(k) >= maxLooks {
			continue
		}
		o := other[key]
		look.meaning = o.meaning
		look.n, look.named = look.n+o.n, look.named+o.named
		look.event, look.title = look.event+o.event, look.title+o.title
		k[key] = look
	}
}

// drop forgets the keys of some meanings.
func (k keyLooks) drop(meanings ...meaning) {
	maps.DeleteFunc(k, func(_ string, look keyLook) bool { return slices.Contains(meanings, look.meaning) })
}

// keys gives the names of the keys in a fixed order.
func (k keyLooks) keys() []string {
	keys := make([]string, 0, len(k))
	for key := range k {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// meaningOf gives what the key of an unsettled value says.
func (f *recordFacts) meaningOf(v *value) meaning {
	switch v {
	case f.venue:
		if f.location != nil && placeKeys[keyForm(v.key)] {
			return locationMeaning
		}
		return venueMeaning
	case f.location:
		return locationMeaning
	}
	for i := range f.remarks {
		if v == &f.remarks[i] {
			return bodyMeaning
		}
	}
	return noMeaning
}

// placeKeys are the names of keys that hold a place rather than an event where
// another key has the town.
var placeKeys = words("place lieu ort lugar plats sted plaats location_name")

// look is what a value of one line looks like, from a known place to an event.
type look int8

const (
	noName    look = -4 // a kind, a number, a sentence
	knownTown look = -3 // a place
	hostName  look = -1 // an institution, or something online
	someName  look = 0  // a name of any kind
	eventName look = 4  // a name that has a word, year or number as events do
)

func (l *line) look() look {
	p := l.named()
	switch {
	case l.isSentence(), p.event == "" && p.location == "":
		return noName
	case p.event == "" && (placeLike(p.location) || isTown(p.location)):
		return knownTown
	case p.event == "", hostLike(p.event), saysOnline(p.event):
		return hostName
	case eventLike(p.event) > 0:
		return eventName
	}
	return someName
}

// isSentence says whether a text is a sentence rather than a name: it ends as one,
// or says where a talk was given.
func (l *line) isSentence() bool {
	at, _ := l.talkAt()
	return at >= 0 || l.givenAt() >= 0 || strings.HasSuffix(l.text, ".") && len(strings.Fields(l.text)) > 4 && !abbreviated(l.text)
}

// saysOnline says whether a word of a name says that there is no place.
func saysOnline(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if onlineWords.has(w) {
			return true
		}
	}
	return false
}

// named tells the text of a value apart that names an event, a place or both.
func (l *line) named() parts {
	r := &reading{chunks: l.chunks(0)}
	return r.read(nil)
}

// priors are how far the name of a key speaks for its values' being events.
var priors = map[meaning]int{venueMeaning: 1, locationMeaning: -1, noMeaning: -2, bodyMeaning: -2}

// eventKey gives the key whose values are most likely the events, "" where it
// is more likely that none is.
func (k keyLooks) eventKey() string {
	best, most := "", 0
	for _, key := range k.keys() {
		look := k[key]
		score := look.event + priors[look.meaning]*look.named
		if score > 0 && (best == "" || score*k[best].named > most*look.named) {
			best, most = key, score
		}
	}
	return best
}

// titleKey gives the key without a meaning whose values are most like titles, ""
// where none is.
func (k keyLooks) titleKey() string {
	best, most := "", 0
	for _, key := range k.keys() {
		look := k[key]
		if look.meaning != noMeaning || look.n < 2 || look.title < leastTitle*look.n {
			continue
		}
		if best == "" || look.title*k[best].n > most*look.n {
			best, most = key, look.title
		}
	}
	return best
}

// leastTitle is how much values must look like titles, as titleLike tells, in
// tenths: those of three words and more.
const leastTitle = 12

// pick takes the value of an unsettled key out of a record, nil where it has
// none.
func (f *recordFacts) pick(key string) *value {
	if key == "" {
		return nil
	}
	for _, v := range f.unsettled() {
		if v.key != key {
			continue
		}
		picked := *v
		switch v {
		case f.venue:
			f.venue = nil
		case f.location:
			f.location = nil
		default:
			f.rest = slices.DeleteFunc(f.rest, func(r value) bool { return r.key == key })
		}
		return &picked
	}
	return nil
}

// settle gives the values of keys that alone say little their meaning, by what
// they look like in all sisters.
func (f *recordFacts) settle(s recordSurvey) {
	if f.title == nil && f.name == nil && s.titles == 0 {
		f.title = f.pick(s.looks.titleKey())
		f.splitTitle(s)
	}
	if f.event != nil {
		return
	}
	f.event = f.pick(s.looks.eventKey())
	for _, v := range []*value{f.venue, f.location} {
		if f.event == nil && v != nil && s.looks != nil && len(v.lines) == 1 && v.lines[0].look() == eventName {
			f.event = f.pick(v.key)
		}
	}
	if f.event != nil {
		f.splitEvent()
	}
}

// splitTitle parts a text that holds all that the record says, as a citation does,
// where no other key has the event.
func (f *recordFacts) splitTitle(s recordSurvey) {
	if f.title == nil || f.event != nil || len(f.title.lines) != 1 || s.looks.eventKey() != f.title.key && s.looks.eventKey() != "" {
		return
	}
	r := &reading{chunks: f.title.lines[0].chunks(0), needsTitle: true}
	p := r.read(nil)
	if p.title == "" || p.noTitle || p.event == "" {
		return
	}
	whole := *f.title
	part := func(text string) *value {
		return &value{key: whole.key, start: whole.start, lines: []line{{text: text, dates: dates.Find(text, dates.Options{})}}}
	}
	if m := whole.lines[0].bestDate(); m != nil && f.date != nil && m.First.Year == 0 {
		filled := m.Fill(f.date.First)
		f.date = &filled
	} else if m != nil && f.date == nil {
		f.date = m
	}
	f.title, f.event = part(p.title), part(p.event)
	if p.location != "" && f.location == nil {
		f.location = part(p.location)
	}
}

// splitEvent parts a value that names the event and its place, or only one of
// them.
func (f *recordFacts) splitEvent() {
	if f.location != nil || len(f.event.lines) != 1 {
		return
	}
	l := &f.event.lines[0]
	p := l.named()
	if p.location == "" {
		return
	}
	location, event := *f.event, *f.event
	location.lines, event.lines = []line{{text: p.location}}, []line{{text: p.event, dates: dates.Find(p.event, dates.Options{})}}
	f.location, f.event = &location, nil
	if p.event != "" {
		f.event = &event
	}
}
