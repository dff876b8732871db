package content

import (
	"slices"

	"talkfeed/content/phrase"
)

// Whose talks a list holds.
//
// What is dated and named like a talk need not be one, nor one of the author's:
// programmes, calendars, races, concerts and the talks of guests are listed in the same
// ways. A reader tells them by what the list is like as a whole, and so do the judges
// here, each by one thing that lists of one's own talks don't show:
//
//   - Nothing speaks of talks: neither the page nor a heading does, and too few entries
//     have what talks have (strangers.go).
//   - Nobody does all of it: days overlap in places apart, or a meeting is every week
//     (calendar.go); it lasts for years (strangers.go).
//   - Others do it: nearly each entry names another speaker (strangers.go, guests.go), or
//     the page says that the author watched it (attended.go).
//   - The reader is asked to come, to sign up or to send something in (calendar.go).
//   - The names are no talks': editions of one event, parts of minutes, slots of a day,
//     samples to be filled in (editions.go, partnames.go, slots.go, samples.go).
//
// An author who tells what the entries are has the last word: none is judged then.

// judge tells lists that aren't of the author's talks by one sign.
type judge struct {
	// lists gives the lists that it looks at.
	lists func(*extractor) [][]*draft
	// leaves says whether a list shows the sign.
	leaves func(x *extractor, list []*draft) bool
	// why is the reason that each entry of the list is left out for. warning, if any, is
	// what the author is told at the first.
	why, warning string
}

// judges go over what was found one after the other: each sees what the others left.
var judges = []judge{
	{(*extractor).unknown, (*extractor).ofStrangers,
		"neither the page nor a heading speaks of talks, and too little on the page does", ""},
	{(*extractor).besidePapers, all, "neither the page nor a heading speaks of talks, and too little in the list does", ""},
	{(*extractor).samples, all, "its words say no more than what is to stand in their place", ""},
	{(*extractor).attendedLists, all,
		"the page says that it lists what the author attended, and this doesn't say that something was given",
		"the entries below are left out, as the page says that it lists what was attended: say beside an event that you spoke there"},
	{(*extractor).pageList, watched, "the page says that it lists what the author watched",
		"the entries below are left out, as the page says that it lists what was watched: list your own talks apart from them"},
	{(*extractor).pageList, overlaps, "days of the list overlap in places apart, so that nobody gave all of it",
		"the entries below are left out as a calendar of events, as their days overlap in places apart: list your own talks apart from them"},
	{(*extractor).pageList, (*extractor).meets, "it stands in a list of the meetings of a group",
		"the entries below are left out as the meetings of a group, held in a rhythm at no event: list your own talks apart from them"},
	{(*extractor).pageList, (*extractor).asksToCome, "it stands in a list that asks the reader to come",
		"the entries below are left out as events to go to, as they ask the reader to come: list your own talks apart from them"},
	{(*extractor).pageList, calls, "it stands in a list that tells until when to send something in, or what it costs to come",
		"the entries below are left out as events to go to, as they tell deadlines or fees: list your own talks apart from them"},
	{(*extractor).pageList, namesAlone, "it stands in a list of names, most without a date, that nothing says to be of talks", ""},
	{(*extractor).pageList, ofMeetings, "it is one of the numbered meetings of a group",
		"the entries below are left out as the meetings of a group: write the titles of your talks beside them"},
	{(*extractor).groupLists, lasts, "it stands in a list of what lasts for years", ""},
	{(*extractor).pageList, (*extractor).ofEditions, "it is one of the editions of the event that the page is about",
		"the entries below are left out as the editions of the event that the page is about: write the titles of your talks beside them"},
	{(*extractor).pageList, ofParts, "all are called the same, and by a word that names no talk",
		"all entries below are left out, as the one word that they are called names no talk: write the titles of your talks"},
	{(*extractor).pageList, (*extractor).ofThingsDue, "it stands among the days until which something is to be sent in",
		"the entries below are left out as a calendar of events to send something to: list your talks apart from them"},
	{(*extractor).pageList, isProgramme, "it stands in the programme of an event, among the talks of many speakers",
		"the talks below are of many speakers and left out as the programme of an event: list your own with the event's name beside each"},
	{(*extractor).pageList, (*extractor).ofGuests, whyGuests, warnGuests},
	{(*extractor).groupLists, (*extractor).ofGuests, whyGuests, warnGuests},
}

const (
	whyGuests  = "it stands among talks of many speakers"
	warnGuests = "the talks below name many speakers and are left out as those of others: list your own apart from them"
)

// all is for lists that only hold what is left out.
func all(*extractor, []*draft) bool { return true }

// leaveOthers drops the lists that aren't of the author's talks. A file of one talk is no
// list.
func (x *extractor) leaveOthers() {
	if x.teller != nil || x.page.single && len(x.drafts) == 1 && !isSample(x.drafts[0].entry.Title) {
		return
	}
	for i := range judges {
		for _, list := range judges[i].lists(x) {
			if len(list) > 0 && !slices.ContainsFunc(list, func(d *draft) bool { return d.said != nil }) && judges[i].leaves(x, list) {
				x.leave(list, judges[i].why, judges[i].warning)
			}
		}
	}
}

// leave drops a list.
func (x *extractor) leave(list []*draft, why, warning string) {
	gone := map[*draft]bool{}
	for _, d := range list {
		gone[d] = true
		d.context.why.is(IsLeftOut, why)
	}
	if warning != "" {
		x.warn(list[0].start, warning)
		x.leftGuests = true
	}
	x.drafts = slices.DeleteFunc(x.drafts, func(d *draft) bool { return gone[d] })
}

// pageList is all that was found on the page as one list.
func (x *extractor) pageList() [][]*draft { return [][]*draft{slices.Clone(x.drafts)} }

// groupLists are the lists of sisters that were told apart together.
func (x *extractor) groupLists() [][]*draft {
	lists := make([][]*draft, len(x.sisterDrafts)+1)
	for _, d := range x.drafts {
		lists[d.group] = append(lists[d.group], d)
	}
	return lists
}

// unknown is all that neither the page nor a heading says to be of anything.
func (x *extractor) unknown() [][]*draft {
	var list []*draft
	for _, d := range x.drafts {
		if d.context.role == phrase.UnknownRole {
			list = append(list, d)
		}
	}
	return [][]*draft{list}
}

// showsTalk says whether an entry has by itself what talks have and little else has: a
// kind of talk, slides or a recording, an event beside its title, or a word for talks.
func (d *draft) showsTalk() bool {
	switch e := &d.entry; {
	case e.Kind != "" || d.evident() || d.reading.AtEvent():
		return true
	case phrase.EventLike(e.Event) > 0 && e.Event != e.Title && !d.parts.NoTitle:
		return true
	}
	return d.unit != nil && phrase.NamesKind(d.unit.text())
}
