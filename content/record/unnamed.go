package record

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Keys whose names say nothing, told by what they hold in all sister records: times,
// places and lists of talks.

// TakePeriods takes the values of a key that are years, months or days in nearly all
// sister records for their dates, whatever the key, where none has a date.
func TakePeriods(all []*Facts) {
	if slices.ContainsFunc(all, func(f *Facts) bool { return f.Date != nil || f.Year.Year != 0 || f.around != nil }) {
		return
	}
	var keys []string
	periods, exact := map[string]int{}, map[string]int{}
	for _, f := range all {
		for i := range f.Rest {
			v := &f.Rest[i]
			if len(v.Lines) != 1 {
				continue
			}
			if m, ok := phrase.PeriodOf(&v.Lines[0]); ok && m.First.Year != 0 {
				if periods[v.Key]++; periods[v.Key] == 1 {
					keys = append(keys, v.Key)
				}
				exact[v.Key] += phrase.Count(m.First.Month != 0)
			}
		}
	}
	keys = slices.DeleteFunc(keys, func(key string) bool { return periods[key] < min(2, len(all)) || periods[key]*10 < len(all)*9 })
	if exacts := slices.DeleteFunc(slices.Clone(keys), func(key string) bool { return exact[key] == 0 }); len(exacts) > 0 {
		keys = exacts[:1]
	}
	if len(keys) != 1 {
		return // of two columns of years neither is the talk's for certain
	}
	for _, f := range all {
		if v := f.pick(keys[0]); v != nil {
			f.takeDate(v)
		}
	}
}

// listLook is what the lists of texts under a key hold together.
type listLook struct {
	key                   string
	records, texts, title int
	// others counts the texts that are persons, hosts, places or sentences.
	others int
}

// add takes the list of one record.
func (l *listLook) add(n Nested) {
	l.records++
	for _, b := range n.Blocks {
		text := outline.RunsText(b.Runs)
		l.texts++
		l.title += int(phrase.TitleLike(text) * 10)
		l.others += phrase.Count(phrase.IsPerson(text) || phrase.HostLike(text) || phrase.PlaceLike(text) || strings.HasSuffix(text, ".") || phrase.EventLike(text) > 0)
	}
}

// NameTalkLists finds the key under which sister records that are events list the titles
// of the talks given there, whatever its name: most have a list of texts under it that
// read as titles, and none has a title of its own.
func NameTalkLists(all []*Facts) {
	if slices.ContainsFunc(all, func(f *Facts) bool { return f.Title != nil }) {
		return
	}
	events := 0
	var looks []listLook
	for _, f := range all {
		events += phrase.Count(f.Event != nil || f.Venue != nil || f.Name != nil && phrase.NamesEvent(f.Name.Text()))
		for _, n := range f.Lists {
			if !n.unnamedTexts() {
				continue
			}
			i := slices.IndexFunc(looks, func(l listLook) bool { return l.key == n.Key })
			if i < 0 {
				i, looks = len(looks), append(looks, listLook{key: n.Key})
			}
			looks[i].add(n)
		}
	}
	var best *listLook
	for i := range looks {
		l := &looks[i]
		if l.records*2 < len(all) || l.title < phrase.LeastTitle*l.texts || l.others*2 >= l.texts {
			continue
		}
		if best == nil || l.title*best.texts > best.title*l.texts {
			best = l
		}
	}
	if best == nil || events*2 < len(all) {
		return
	}
	for _, f := range all {
		for i := range f.Lists {
			f.Lists[i].Talks = f.Lists[i].Talks || f.Lists[i].Key == best.key
		}
		f.Title = f.pick(best.key) // where it is the only one
	}
}

// unnamedTexts says whether a list is one of texts under a key that says nothing of them.
func (n Nested) unnamedTexts() bool {
	return lexicon.MeaningOf(n.Key) == lexicon.NoMeaning && !slices.ContainsFunc(n.Blocks, func(b *outline.Block) bool { return b.Kind != outline.Paragraph })
}

// townsOf gives the key without a meaning whose values are mostly known places, "" where
// none is.
func townsOf(all []*Facts) string {
	looks := KeyLooks{}
	for _, f := range all {
		for i := range f.Rest {
			v := &f.Rest[i]
			look, known := looks[v.Key]
			if len(v.Lines) != 1 || !known && len(looks) >= maxLooks || len(strings.Fields(v.Lines[0].Text)) > maxPlace {
				continue
			}
			look.n++
			look.town += phrase.Count(v.Lines[0].Look() == phrase.KnownTown)
			looks[v.Key] = look
		}
	}
	for _, key := range looks.keys() {
		if look := looks[key]; look.town*2 > look.n && look.n*2 > len(all) {
			return key
		}
	}
	return ""
}

// maxPlace is how many words a town and its country have.
const maxPlace = 6

// institution takes the institution beside an event for its place, nil where no key
// holds one.
func (f *Facts) institution() *Value {
	for i := range f.Rest {
		if v := f.Rest[i]; institutionKeys[lexicon.KeyForm(v.Key)] && len(v.Lines) == 1 && phrase.HostLike(v.Text()) && v.Text() != f.Event.Text() {
			return f.pick(v.Key)
		}
	}
	return nil
}

// institutionKeys hold the institution where a talk was given.
var institutionKeys = lexicon.Words(`institution institute university instituto institución instituição universidad universidade università université
	universität hochschule host_institution 大学 機関`)
