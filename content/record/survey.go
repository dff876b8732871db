package record

import (
	"cmp"
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What sister records hold between them, and what that makes of their ambiguous
// keys.

// Survey counts what sister records hold.
type Survey struct {
	// How many there are, and how many have each field.
	N, Titles, Events, Venues, Locations, Dated, Lists int
	// Exact counts the records whose date is more than a year.
	Exact int
	// Bare counts the records that tell when and where an event was, and nothing of a talk.
	Bare int
	// Foreign counts the records with keys of jobs, papers or products.
	Foreign int
	// Told counts the records with a date in a description.
	Told int
	// About counts the fields that only talks have: slides, videos, events.
	About int
	// RemarksTell is set where the descriptions are short and no key names an event or
	// a place, or none names a title: they do.
	RemarksTell bool
	// Misnamed is set where what they are called are events or kinds of talks, and their
	// descriptions are the talks' titles.
	Misnamed bool
	// Looks are what the values of their unsettled keys look like, nil where the
	// names of the keys suffice.
	Looks KeyLooks
	// Ends are what their titles have at their ends, where no key holds the event.
	Ends phrase.TitleEnds
	// towns is the key that holds their towns, where no key is one of places.
	towns string
}

// NewSurvey looks at sister records.
func NewSurvey(all []*Facts) Survey {
	var s Survey
	names := 0
	for _, f := range all {
		s.N++
		s.Titles += phrase.Count(f.Title != nil)
		names += phrase.Count(f.Name != nil)
		s.Events += phrase.Count(f.Event != nil)
		s.Venues += phrase.Count(f.Venue != nil)
		s.Locations += phrase.Count(f.Location != nil)
		s.Dated += phrase.Count(f.Date != nil || f.Year.Year != 0)
		s.Exact += phrase.Count(f.Date != nil && f.Date.First.Month != 0 || f.Year.Month != 0)
		s.Bare += phrase.Count(f.isBare())
		s.Lists += phrase.Count(len(f.Lists) > 0)
		s.Told += phrase.Count(BestOf(f.Remarks) != nil || BestOf(f.Rest) != nil)
		s.Foreign += phrase.Count(f.foreign)
		about := f.Event != nil || f.Venue != nil || f.Media
		for _, l := range f.Links {
			switch l.Kind {
			case lexicon.Slides, lexicon.Video, lexicon.Audio:
				about = true
			}
		}
		s.About += phrase.Count(about)
	}
	s.RemarksTell = s.Titles == 0 && s.Events*2 > s.N && remarksName(all) || s.Events+s.Venues+s.Locations == 0 && s.Titles*2 > s.N && remarksTell(all)
	s.Misnamed = s.Told == 0 && (s.Events == 0 && calledAs(all, namesEvent) || calledAs(all, phrase.RolesOnly))
	if s.Events*2 < s.N || s.Titles+names == 0 {
		s.Looks = KeyLooks{}
		for _, f := range all {
			s.Looks.add(f)
			s.Looks.addBeside(f)
		}
	}
	if s.Events+s.Venues == 0 {
		s.Ends = TitleEnds(all)
	}
	if s.Locations+s.Venues == 0 {
		s.towns = townsOf(all)
	}
	return s
}

// calledAs says whether of two records or more most are called by what names no talk, and
// their descriptions are names of something else.
func calledAs(all []*Facts, as func(string) bool) bool {
	called := 0
	for _, f := range all {
		if head := firstOf(f.Title, f.Name); head != nil {
			called += phrase.Count(as(head.Text()))
		}
	}
	return len(all) > 1 && called*3 >= len(all)*2 && remarksName(all) && !remarksTell(all)
}

// namesEvent says whether a text is the name of an event.
func namesEvent(text string) bool { return phrase.EventLike(text) > 0 || phrase.NamedYear(text) }

// takeRemark takes the description for the title, and what the record is called for the
// event or the kind that it is.
func (f *Facts) takeRemark() {
	head := firstOf(f.Title, f.Name)
	if head == nil || f.remark() == "" {
		return
	}
	switch {
	case phrase.RolesOnly(head.Text()):
		f.Kind = cmp.Or(f.Kind, head.Text())
	case f.Event == nil:
		f.Event = head
	default:
		return
	}
	f.Title, f.Name, f.Remarks = &f.Remarks[0], nil, nil
}

// isBare says whether a record tells of an event and of no talk there.
func (f *Facts) isBare() bool {
	return f.Title == nil && f.Kind == "" && !f.Media && len(f.Remarks)+len(f.Rest)+len(f.Lists)+len(f.Speakers)+len(f.Tags) == 0 &&
		!slices.ContainsFunc(f.Links, func(l phrase.FoundLink) bool {
			return l.Kind == lexicon.Slides || l.Kind == lexicon.Video || l.Kind == lexicon.Audio
		})
}

// Over gives what is known of sister records that are no talks but events or periods over
// them.
func (s Survey) Over() Survey {
	return Survey{Titles: 1, Events: s.Events, towns: s.towns}
}

// remarksTell says whether the descriptions of records are names rather than
// sentences, and many of them are those of events or hosts.
func remarksTell(all []*Facts) bool {
	named := 0
	for _, f := range all {
		if text := f.remark(); text != "" {
			named += phrase.Count(phrase.EventLike(text) > 0 || phrase.PlaceLike(text))
		}
	}
	return remarksName(all) && named*2 >= len(all)
}

// remarksName says whether the descriptions of records are names rather than
// sentences.
func remarksName(all []*Facts) bool {
	short := 0
	for _, f := range all {
		text := f.remark()
		short += phrase.Count(text != "" && len(strings.Fields(text)) <= 20 && !strings.HasSuffix(text, ".") && phrase.Capital(text) && !phrase.LabelsOnly(text))
	}
	return short*3 >= len(all)*2
}

// remark gives the text of the only description of a record, where it is one line.
func (f *Facts) remark() string {
	if len(f.Remarks) != 1 || len(f.Remarks[0].Lines) != 1 {
		return ""
	}
	return f.Remarks[0].Lines[0].Text
}

// SettleVenue gives the ambiguous keys their meaning: a venue is the event where
// the sisters name no event, else the place; a name is the title where none has
// one, else the event.
func (f *Facts) SettleVenue(s Survey) {
	if s.Misnamed {
		f.takeRemark()
	}
	f.settle(s)
	f.Location = firstOf(f.Location, f.pick(s.towns))
	if f.Venue != nil {
		if s.Looks == nil && s.Events == 0 && f.Event == nil {
			f.Event = f.Venue
			f.SplitVenue()
		} else if f.Location == nil {
			f.Location = f.Venue
		} else if v := f.Venue.Text(); v != f.Event.Text() && v != f.Location.Text() {
			f.Location.Lines = append([]phrase.Line{{Text: v + ", "}}, f.Location.Lines...)
		}
		f.Venue = nil
	} else if f.Event != nil && f.Location == nil && s.Locations+s.Venues == 0 {
		f.cutPlace()
		if s.N > 0 {
			f.Location = firstOf(f.Location, f.institution())
		}
	}
	if f.Name != nil {
		if f.Title == nil && (s.Titles == 0 || f.Event != nil) {
			f.Title = f.Name
		} else if f.Event == nil {
			f.Event = f.Name
		}
		f.Name = nil
	}
}

// TakeHeadName takes what a record over talks is called as their event, which leaves its
// venue to be the place.
func (f *Facts) TakeHeadName() {
	if f.Event == nil && f.Title == nil && f.Name != nil && !f.IsCategory() {
		f.Event, f.Name = f.Name, nil
	}
}

// SplitVenue parts a venue that names the event and its place.
func (f *Facts) SplitVenue() {
	if f.Location != nil || len(f.Event.Lines) != 1 {
		return
	}
	name := f.Event.Lines[0].Text
	if kind, rest, ok := strings.Cut(name, ", "); ok && phrase.RolesOnly(kind) && phrase.EventLike(kind) == 0 && phrase.EventLike(rest) > 0 {
		name = rest // "Invited talk, University of Oslo, Norway"
		if f.Kind == "" {
			f.Kind = kind
		}
	}
	event, place := phrase.SplitPlace(name)
	if place == "" && event == f.Event.Lines[0].Text || phrase.EventLike(event) == 0 {
		return
	}
	location, named := *f.Event, *f.Event
	location.Lines, named.Lines = []phrase.Line{{Text: place}}, []phrase.Line{f.Event.Lines[0]}
	named.Lines[0].Text = event
	f.Event = &named
	if place != "" {
		f.Location = &location
	}
}
