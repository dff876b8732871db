package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What looks like talks and is none of the author's: lists of anything else, and
// the programme of an event with the talks of many.

// ofStrangers says whether entries that nothing says to be talks aren't: fewer than an
// eighth look like talks by themselves, or but one of several, which may be chance.
func (x *extractor) ofStrangers(list []*draft) bool {
	shown := showTalks(list)
	return !x.page.single && (shown*8 < len(list) || shown == 1 && len(list) > 1)
}

// besidePapers gives the lists, each below its heading, that nothing says to be of talks on
// a page that speaks of posts, papers or the like, and of which fewer than half of the
// entries look like talks by themselves.
func (x *extractor) besidePapers() [][]*draft {
	if x.page.single || !x.page.other {
		return nil
	}
	var lists [][]*draft
	at := map[*unit]int{}
	for _, d := range x.unknown()[0] {
		i, known := at[d.context.list]
		if !known {
			i = len(lists)
			at[d.context.list], lists = i, append(lists, nil)
		}
		lists[i] = append(lists[i], d)
	}
	var left []*draft
	for _, list := range lists {
		if showTalks(list)*2 < len(list) {
			left = append(left, list...)
		}
	}
	return [][]*draft{left}
}

// showTalks counts the entries that look like talks by themselves.
func showTalks(list []*draft) int {
	shown := 0
	for _, d := range list {
		shown += phrase.Count(d.showsTalk())
	}
	return shown
}

// lasts says whether a list is of what lasts for years, such as projects and offices:
// three entries or more, most of which state a span of years, and some one of two and
// more.
func lasts(_ *extractor, list []*draft) bool {
	spans, long := 0, 0
	for _, d := range list {
		if m := d.own; m != nil && m.First.Month == 0 && m.Last.Year > m.First.Year {
			spans++
			long += phrase.Count(m.Last.Year > m.First.Year+1)
		}
	}
	return len(list) >= 3 && spans*4 >= len(list)*3 && long*3 >= len(list)
}

// isProgramme says whether a page is the programme of one event: four talks or more, all
// of that event, and most with another speaker's name behind the title.
func isProgramme(_ *extractor, list []*draft) bool {
	event := list[0].context.event
	var named [][]string
	for _, d := range list {
		if d.context.event == "" || d.context.event != event {
			return false
		}
		named = append(named, trailingNames(d.entry.Title))
	}
	return len(list) >= 4 && manySpeakers(named)
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

// ofGuests says whether a list of talks is by others: four or more, most of which name a
// speaker, nearly each another; or two whose speaker a label or column names, and one on a
// page that is called after a series.
func (x *extractor) ofGuests(list []*draft) bool {
	least := x.leastGuests()
	var named [][]string
	labelled, unsure := 0, 0
	for _, d := range list {
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
	if least == guestsOfSeries && labelled == 1 && len(list) == 1 {
		return true
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
