package record

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Which of the keys that say little hold titles, events and places: those whose
// values look most like them over all sisters.

// priors are how far the name of a key speaks for its values' being events.
var priors = map[lexicon.Meaning]int{lexicon.VenueMeaning: 1, lexicon.LocationMeaning: -1, lexicon.NoMeaning: -2, lexicon.BodyMeaning: -2}

// prior is how far the name of a key speaks for its values' being events. That of a place
// says nothing where no value is one.
func (l KeyLook) prior(key string) int {
	if holderKeys[lexicon.KeyForm(key)] && (l.varied || l.n < 3) {
		return 2
	}
	if l.meaning == lexicon.LocationMeaning && l.n > 3 && l.town+l.host == 0 {
		return 0
	}
	return priors[l.meaning]
}

// holderKeys hold who held the event: where no key has its name, they stand for it.
var holderKeys = lexicon.Words(`organization organisation institution institute university veranstalter organizador organizadora
	organisateur organizzatore organisator arrangør arrangör institución instituição instituto universidad universidade université
	universität hochschule host_institution user_group association society 主催 主催者 主办方`)

// eventKey gives the key whose values are most likely the events, "" where it
// is more likely that none is.
func (k KeyLooks) eventKey() string {
	best, most := "", 0
	for _, key := range k.keys() {
		look := k[key]
		if look.beside {
			continue
		}
		score := look.event + look.prior(key)*look.named
		if score > 0 && (best == "" || score*k[best].named > most*look.named) {
			best, most = key, score
		}
	}
	if best == "" {
		if key := k.titleOf(lexicon.NoMeaning); key != "" && k.overshadowed(key) {
			return key
		}
		return k.unnamedEvent()
	}
	return best
}

// unnamedEvent gives the column of a table without a header whose values are most
// likely the events: one that varies, is no title and mostly names something else
// than towns, institutions before other names.
func (k KeyLooks) unnamedEvent() string {
	best, most, title := "", 0, k.titleKey()
	for _, key := range k.keys() {
		look := k[key]
		if !isColumn(key) || key == title || !look.varied && !k.only() || look.named*2 <= look.n {
			continue
		}
		score := look.event + 2*look.host // a host speaks for it here
		if score >= 0 && (best == "" || score*k[best].n > most*look.n) {
			best, most = key, score
		}
	}
	return best
}

// isColumn says whether a key is the number that a column without a heading has.
func isColumn(key string) bool {
	n, ok := strings.CutPrefix(key, outline.ColumnKey)
	return ok && Number(n) > 0
}

// titleKey gives the key without a meaning whose values are most like titles, else
// the key of descriptions that are short enough to be all that is said, "" where
// none is.
func (k KeyLooks) titleKey() string {
	if key := k.titleOf(lexicon.NoMeaning); key != "" && !k.overshadowed(key) {
		return key
	}
	if key := k.unnamedTitle(); key != "" {
		return key
	}
	return k.titleOf(lexicon.BodyMeaning)
}

// overshadowed says whether a key whose values could be titles mostly holds hosts and
// events, beside descriptions that are none and short enough to be the titles.
func (k KeyLooks) overshadowed(key string) bool {
	title := k.titleOf(lexicon.BodyMeaning)
	return title != "" && k[key].names()*2 > k[key].n && k[title].names()*4 < k[title].n
}

// names gives how many values, about, are hosts or events for certain.
func (l KeyLook) names() int { return l.host + max(0, l.event+l.host)/int(phrase.EventName) }

// unnamedTitle gives the column of a table without a header that is more like the
// titles than another, where all are short: the one that looks least like events.
func (k KeyLooks) unnamedTitle() string {
	best, most, n := "", 0, 0
	for _, key := range k.keys() {
		look := k[key]
		if !isColumn(key) || !k.only() && (!look.varied || look.n < 2) || look.town*2 > look.n {
			continue
		}
		n++
		if score := look.title - 10*look.event - 20*look.host; best == "" || score*k[best].n > most*look.n {
			best, most = key, score
		}
	}
	if n < 2 {
		return ""
	}
	return best
}

// only says whether the looks are of one record alone: what its sisters would show, it has
// to show itself.
func (k KeyLooks) only() bool {
	for _, look := range k {
		if look.n > 1 {
			return false
		}
	}
	return true
}

// titleOf does so for the keys of one meaning.
func (k KeyLooks) titleOf(m lexicon.Meaning) string {
	best, most := "", 0
	for _, key := range k.keys() {
		look := k[key]
		if look.meaning != m || look.n < 2 && !k.only() || look.sentences*2 > look.n || look.title < phrase.LeastTitle*look.n {
			continue
		}
		if best == "" || look.title*k[best].n > most*look.n {
			best, most = key, look.title
		}
	}
	return best
}

// pick takes the value of an unsettled key out of a record, nil where it has
// none.
func (f *Facts) pick(key string) *Value {
	if key == "" {
		return nil
	}
	for _, v := range append(f.unsettled(), f.Venue, f.Location) {
		if v == nil || v.Key != key {
			continue
		}
		picked := *v
		switch v {
		case f.Venue:
			f.Venue = nil
		case f.Location:
			f.Location = nil
		default:
			if f.meaningOf(v) == lexicon.BodyMeaning {
				f.Body = nil
			}
			f.Rest = slices.DeleteFunc(f.Rest, func(r Value) bool { return r.Key == key })
		}
		return &picked
	}
	return nil
}

// settle gives the values of keys that alone say little their meaning, by what
// they look like in all sisters.
func (f *Facts) settle(s Survey) {
	if f.Title == nil && f.Name == nil && s.Titles == 0 {
		if key := s.Looks.titleKey(); key != "" && s.Looks[key].n*3 >= s.N {
			f.Title = f.pick(key)
		}
		f.SplitTitle(s)
	}
	if f.Event != nil {
		return
	}
	f.Event = f.pick(s.Looks.eventKey())
	for _, v := range []*Value{f.Venue, f.Location} {
		if f.Event == nil && v != nil && s.Looks != nil && len(v.Lines) == 1 && v.Lines[0].Look() == phrase.EventName {
			f.Event = f.pick(v.Key)
		}
	}
	if f.Event == nil && s.Looks == nil {
		f.Event = f.holder()
	}
	f.takeNamedDate()
	if f.Event != nil && f.Venue == nil {
		f.SplitEvent(s.Looks[f.Event.Key])
	}
}

// holder takes who held the event out of a record, nil where no key says it.
func (f *Facts) holder() *Value {
	for i := range f.Rest {
		if v := f.Rest[i]; holderKeys[lexicon.KeyForm(v.Key)] && len(v.Lines) == 1 {
			return f.pick(v.Key)
		}
	}
	return nil
}

// IsCited says whether a value holds more than a title for certain: it marks the
// title in front, as a link or by quotes, and goes on behind a comma, or has an "@", or is
// a sentence in which the author tells of a talk.
func (v *Value) IsCited() bool {
	if v == nil || len(v.Lines) != 1 {
		return false
	}
	l := &v.Lines[0]
	if strings.Contains(l.Text, " @ ") || saysEvent(l) {
		return true
	}
	chunks := l.Chunks(0)
	return len(chunks) > 1 && (chunks[0].URL != "" || chunks[0].Quoted) && strings.HasPrefix(strings.TrimLeft(l.Text[chunks[0].End:], "\"”’»'"), ", ")
}

// saysEvent says whether a line tells in a sentence at which event its author gave a talk.
func saysEvent(l *phrase.Line) bool {
	return l.SaysGiven() && slices.ContainsFunc(l.Chunks(0), func(c phrase.Chunk) bool { return c.Said == lexicon.EventMeaning })
}

// SplitTitle parts a text that holds all that the record says, as a citation does,
// where no other key has the event.
func (f *Facts) SplitTitle(s Survey) {
	if f.Title == nil || f.Event != nil || len(f.Title.Lines) != 1 || s.Looks.eventKey() != f.Title.Key && s.Looks.eventKey() != "" {
		return
	}
	r := &phrase.Reading{Chunks: f.Title.Lines[0].Chunks(0), NeedsTitle: true}
	p := r.Read(nil)
	if p.Event == "" || (p.Title == "" || p.NoTitle) && !saysEvent(&f.Title.Lines[0]) {
		return
	}
	whole := *f.Title
	part := func(text string) *Value {
		return &Value{Key: whole.Key, Start: whole.Start, Lines: []phrase.Line{{Text: text, Dates: dates.Find(text, dates.Options{})}}}
	}
	if m := whole.Lines[0].BestDate(); m != nil && f.Date != nil && phrase.Precision(m) > phrase.Precision(f.Date) && !m.First.Contradicts(f.Date.First) {
		filled := m.Fill(f.Date.First)
		f.Date = &filled
	} else if m != nil && f.Date == nil {
		f.Date = m
	}
	f.Title, f.Event = nil, part(p.Event)
	if !p.NoTitle {
		f.Title = part(p.Title)
	}
	if p.Location != "" && f.Location == nil {
		f.Location = part(p.Location)
	}
}
