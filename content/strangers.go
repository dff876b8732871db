package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What looks like talks and is none of the author's: lists of anything else, and
// the programme of an event with the talks of many.

// withoutStrangers drops what stands where neither page nor heading speaks of
// talks but the page does of posts, papers or the like, unless most of it looks
// like talks by itself: by its events, recordings or slides.
func withoutStrangers(drafts []*draft, p page) []*draft {
	strangers, shown := 0, 0
	for _, d := range drafts {
		if d.context.role == phrase.UnknownRole {
			strangers++
			shown += phrase.Count(phrase.EventLike(d.entry.Event) > 0 || d.entry.Kind != "" || d.evident() || d.reading.AtEvent())
		}
	}
	if !p.other || shown*2 >= strangers {
		return drafts
	}
	kept := drafts[:0]
	for _, d := range drafts {
		if d.context.role != phrase.UnknownRole {
			kept = append(kept, d)
			continue
		}
		d.context.why.is(IsLeftOut, "neither the page nor a heading speaks of talks, and the page does of something else")
	}
	return kept
}

// leaveLasting drops the lists of what lasts for years, such as projects and offices:
// three entries or more, most of which state a span of years, and some one of two and
// more.
func (x *extractor) leaveLasting() {
	if x.teller != nil {
		return
	}
	all, spans, long := map[int]int{}, map[int]int{}, map[int]int{}
	for _, d := range x.drafts {
		all[d.group]++
		if m := d.own; m != nil && m.First.Month == 0 && m.Last.Year > m.First.Year {
			spans[d.group]++
			long[d.group] += phrase.Count(m.Last.Year > m.First.Year+1)
		}
	}
	x.drafts = slices.DeleteFunc(x.drafts, func(d *draft) bool {
		n := all[d.group]
		if n < 3 || spans[d.group]*4 < n*3 || long[d.group]*3 < n || d.said != nil {
			return false
		}
		d.context.why.is(IsLeftOut, "it stands in a list of what lasts for years")
		return true
	})
}

// leaveProgramme drops the talks of a page that is the programme of one event: four
// or more, all of that event, and most with another speaker's name behind the title.
func (x *extractor) leaveProgramme() {
	if len(x.drafts) < 4 || x.teller != nil {
		return
	}
	event := x.drafts[0].context.event
	var named [][]string
	for _, d := range x.drafts {
		if d.context.event == "" || d.context.event != event || d.said != nil {
			return
		}
		named = append(named, trailingNames(d.entry.Title))
	}
	if !manySpeakers(named) {
		return
	}
	x.warn(x.drafts[0].start, "the talks below "+quote(event)+" are of many speakers and left out as the programme of an event: list your own with the event's name beside each")
	for _, d := range x.drafts {
		d.context.why.is(IsLeftOut, "it stands in the programme of an event, among the talks of many speakers")
	}
	x.drafts, x.leftGuests = nil, true
}

// leaveGuests drops the lists of talks that others gave: four or more, most of which
// name a speaker, nearly each another.
func (x *extractor) leaveGuests() {
	if x.teller != nil {
		return
	}
	least := x.leastGuests()
	lists := make([][]*draft, len(x.sisterDrafts)+1)
	for _, d := range x.drafts {
		lists[d.group] = append(lists[d.group], d)
	}
	if ofGuests(x.drafts, least) {
		lists = [][]*draft{x.drafts}
	}
	guests := map[*draft]bool{}
	for _, list := range lists {
		if !ofGuests(list, least) {
			continue
		}
		x.warn(list[0].start, "the talks below name many speakers and are left out as those of others: list your own apart from them")
		x.leftGuests = true
		for _, d := range list {
			guests[d] = true
			d.context.why.is(IsLeftOut, "it stands among talks of many speakers")
		}
	}
	x.drafts = slices.DeleteFunc(x.drafts, func(d *draft) bool { return guests[d] })
}

// guestsOfSeries is how many talks of guests show a series of such, where the page's
// name says that it is one.
const guestsOfSeries = 2

// leastGuests is how many talks of other people a list has at least: fewer where the
// page's name is that of a series, to which guests come, or of a subject.
func (x *extractor) leastGuests() int {
	switch heading := firstHeading(x.doc.Root); {
	case namesSeries(x.page.title) || namesSeries(heading):
		return guestsOfSeries
	case onSubject(x.page.title) || onSubject(heading):
		return 3
	}
	return 4
}

// ofGuests says whether a list of talks is by many speakers: so many at least, or two
// whose speaker a label or column names.
func ofGuests(list []*draft, least int) bool {
	var named [][]string
	labelled, unsure := 0, 0
	for _, d := range list {
		if d.said != nil {
			return false
		}
		names, label := d.speakers()
		if names == nil && least == guestsOfSeries {
			if name := d.guestFirst(); name != "" {
				names = []string{name}
				unsure += phrase.Count(!phrase.IsGuest(name)) // may be a place, as many a surname is
			}
		}
		named = append(named, names)
		labelled += phrase.Count(label && len(names) > 0)
	}
	return (len(list) >= least || labelled > 1 && labelled == len(list)) && unsure*2 <= len(list) && manySpeakers(named)
}

// manySpeakers says whether most of some talks name speakers, nearly each another.
func manySpeakers(named [][]string) bool {
	talks, most := 0, 0
	times := map[string]int{}
	for _, names := range named {
		talks += phrase.Count(len(names) > 0)
		for _, n := range names {
			times[n]++
			most = max(most, times[n])
		}
	}
	return talks*4 >= len(named)*3 && len(times)*4 >= talks*3 && (most*2 < talks || most == 1 && talks > 1)
}

// onSubject says whether the name of a page of talks tells what all of them are about:
// "Talks about rivers".
func onSubject(name string) bool {
	fields := strings.Fields(name)
	return len(fields) > 2 && lexicon.TalkWords.Has(fields[0]) && subjectWords.Has(fields[1])
}

// subjectWords lead to what something is about.
var subjectWords = lexicon.Words("about on über zu sur sobre su over om o про")

// people gives those of some names that could be persons', all where none could: others
// are where people are from.
func people(names []string) []string {
	var persons []string
	for _, name := range names {
		if phrase.IsPerson(name) && !phrase.IsInstitution(name) {
			persons = append(persons, name)
		}
	}
	if persons == nil {
		return names
	}
	return persons
}

// trailingNames gives the names of people behind the last dash of a title, nil where
// what stands there are none.
func trailingNames(title string) []string {
	at := -1
	for _, sep := range phrase.Separators {
		if i := strings.LastIndex(title, sep); i > 0 {
			at = max(at, i+len(sep))
		}
	}
	if at < 0 {
		return nil
	}
	names := strings.Split(title[at:], ", ")
	for _, name := range names {
		if !phrase.IsPerson(name) {
			return nil
		}
	}
	return names
}
