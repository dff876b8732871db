package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// A context is what an entry inherits from the headings and groups around it.
type context struct {
	// date is what the headings state, put together from the inside out.
	date dates.Date
	end  dates.Date
	// event and location come from an event's heading; a talk that names its own
	// event keeps that.
	event, location string
	links           []phrase.FoundLink
	// place is what headings that name nothing else say of where all below them was.
	place string
	// weak is set where the heading may be a topic as well as an event.
	weak bool
	// under is the talk that a delivery belongs to.
	under *draft
	role  phrase.Role
	// news is set where they say that news stand below.
	news bool
	// spoken is set where a name above says that what is listed was spoken, as "Talks"
	// does and "Events" doesn't.
	spoken bool
	// stays is set where that name says that stays with colleagues are listed too.
	stays bool
	// anchor is the id of the nearest heading.
	anchor string
	// list is the heading that stands over the list, nil for the page.
	list *unit
	// written is the digest of the headings and groups.
	written digest
	// why is the decision on the block that this context comes from, nil where
	// nobody asks for it.
	why *Decision
}

// tellsOfTalks says whether a heading has a word for talks that is none for papers,
// courses or events, too.
func tellsOfTalks(text string) bool {
	return slices.ContainsFunc(phrase.HeadingWords(text), func(w string) bool {
		p := lexicon.Plain(w)
		return phrase.SpeechWords[p] && !lexicon.EventWords[p] && p != "conferences" && p != "conférences"
	})
}

// tellsOfSpeech says whether a name has a word for what is given at an occasion, rather
// than one for the occasion.
func tellsOfSpeech(name string) bool {
	return slices.ContainsFunc(phrase.HeadingWords(name), func(w string) bool {
		p := lexicon.Plain(w)
		return (lexicon.TalkWords[p] || lexicon.EndsInTalk(p)) && !lexicon.OccasionWords[p] && !lexicon.EventWords[p]
	})
}

// add takes a date of a heading further out or in into the context: what is
// stated nearer stands.
func (c context) at(m dates.Match) context {
	if m.First.IsZero() {
		return c
	}
	c.why.givesDate()
	m = m.Fill(c.date)
	c.date, c.end = m.First, m.Last
	return c
}

// whole gives the day m with what the headings state besides. Where those state a
// range, it is the year of the range that has the day: of two years that meet in
// winter, or of two months. ok is false where several years have.
func (c context) whole(m dates.Match) (whole dates.Match, ok bool) {
	if c.end.Year == c.date.Year || c.end.Year == 0 || m.First.Year != 0 {
		return m.Fill(c.date), true
	}
	if c.end.Year != c.date.Year+1 {
		return m, false
	}
	first := c.date.Month
	if first == 0 {
		first = academicStart
	}
	year := c.end.Year
	if m.First.Month >= first {
		year = c.date.Year
	}
	return m.Fill(dates.Date{Year: year}), true
}

// academicStart is the month from which a day under "2018/19" is in the first year.
const academicStart = 8

// contradicts says whether a date is not within what the headings state.
func (c context) contradicts(d dates.Date) bool {
	if !c.end.IsZero() && d.Compare(c.date) >= 0 && d.Compare(c.end) <= 0 {
		return false
	}
	if c.end.Year == 0 || c.end.Year == c.date.Year {
		return d.Contradicts(c.date)
	}
	return d.Year < c.date.Year || d.Year > c.end.Year
}

// elsewhere says whether an event is of another year than the day or month that
// the event above is dated to: it is named in a remark.
func (c context) elsewhere(event string) bool {
	if c.date.Month == 0 || c.weak {
		return false
	}
	for _, m := range dates.Find(event, dates.Options{}) {
		if c.contradicts(m.First) {
			return true
		}
	}
	return false
}
