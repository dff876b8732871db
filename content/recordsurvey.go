package content

import (
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/outline"
)

// What sister records hold between them, and what that makes of their ambiguous
// keys.

// recordSurvey counts what sister records hold.
type recordSurvey struct {
	n, titles, events, venues, locations, dated, lists int
	// foreign counts the records with keys of jobs, papers or products.
	foreign int
	// told counts the records with a date in a description.
	told int
	// about counts the fields that only talks have: slides, videos, events.
	about int
	// remarksTell is set where the descriptions are short and no key names an event or
	// a place, or none names a title: they do.
	remarksTell bool
	// looks are what the values of their unsettled keys look like, nil where the
	// names of the keys suffice.
	looks keyLooks
}

func surveyRecords(all []*recordFacts) recordSurvey {
	var s recordSurvey
	for _, f := range all {
		s.n++
		s.titles += phrase.Count(f.title != nil)
		s.events += phrase.Count(f.event != nil)
		s.venues += phrase.Count(f.venue != nil)
		s.locations += phrase.Count(f.location != nil)
		s.dated += phrase.Count(f.date != nil || f.year.Year != 0)
		s.lists += phrase.Count(len(f.lists) > 0)
		s.told += phrase.Count(bestOf(f.remarks) != nil || bestOf(f.rest) != nil)
		s.foreign += phrase.Count(f.foreign)
		about := f.event != nil || f.venue != nil || f.media
		for _, l := range f.links {
			switch l.Kind {
			case lexicon.Slides, lexicon.Video, lexicon.Audio:
				about = true
			}
		}
		s.about += phrase.Count(about)
	}
	s.remarksTell = s.titles == 0 && s.events*2 > s.n && remarksName(all) || s.events+s.venues+s.locations == 0 && s.titles*2 > s.n && remarksTell(all)
	if s.events*2 < s.n || s.titles == 0 {
		s.looks = keyLooks{}
		for _, f := range all {
			s.looks.add(f)
		}
	}
	return s
}

// remarksTell says whether the descriptions of records are names rather than
// sentences, and many of them are those of events or hosts.
func remarksTell(all []*recordFacts) bool {
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
func remarksName(all []*recordFacts) bool {
	short := 0
	for _, f := range all {
		text := f.remark()
		short += phrase.Count(text != "" && len(strings.Fields(text)) <= 20 && !strings.HasSuffix(text, ".") && phrase.Capital(text) && !phrase.LabelsOnly(text))
	}
	return short*3 >= len(all)*2
}

// remark gives the text of the only description of a record, where it is one line.
func (f *recordFacts) remark() string {
	if len(f.remarks) != 1 || len(f.remarks[0].lines) != 1 {
		return ""
	}
	return f.remarks[0].lines[0].Text
}

// aboutBelow counts the records that hold, at some depth, records with fields
// that only talks have.
func (x *extractor) aboutBelow(all []*recordFacts, depth int) int {
	n := 0
	for _, f := range all {
		for _, list := range f.lists {
			var inner []*recordFacts
			for _, b := range list.blocks {
				if b.Kind == outline.Record {
					inner = append(inner, x.readRecord(b))
				}
			}
			s := surveyRecords(inner)
			if s.about*2 > s.n || depth > 0 && x.aboutBelow(inner, depth-1)*2 > len(inner) {
				n++
				break
			}
		}
	}
	return n
}

// talks says whether sister records list talks: the page or their key says so,
// or most have what only talks have.
func (s recordSurvey) talks(page phrase.Role, c context) bool {
	switch {
	case s.n == 0 || c.role == phrase.OtherRole:
		return false
	case c.role == phrase.TalksRole || page == phrase.TalksRole:
		return s.dated > 0 || s.told > 0 || s.about > 0 || s.lists > 0 || c.date.Year != 0
	}
	dated := s.dated
	if c.date.Year != 0 {
		dated = s.n
	}
	if page == phrase.UnknownRole && c.role == phrase.UnknownRole && s.foreign == 0 && s.titles*5 >= s.n*4 && dated*5 >= s.n*4 {
		return true // nothing speaks against it
	}
	return s.about*2 >= s.n && s.about > 0 && (s.dated*2 >= s.n || s.lists*2 >= s.n || c.date.Year != 0)
}

// settleVenue gives the ambiguous keys their meaning: a venue is the event where
// the sisters name no event, else the place; a name is the title where none has
// one, else the event.
func (f *recordFacts) settleVenue(s recordSurvey) {
	f.settle(s)
	if f.venue != nil {
		if s.looks == nil && s.events == 0 && f.event == nil {
			f.event = f.venue
			f.splitVenue()
		} else if f.location == nil {
			f.location = f.venue
		} else if v := f.venue.text(); v != f.event.text() && v != f.location.text() {
			f.location.lines = append([]phrase.Line{{Text: v + ", "}}, f.location.lines...)
		}
		f.venue = nil
	} else if f.event != nil && f.location == nil && s.locations+s.venues == 0 {
		f.cutPlace()
	}
	if f.name != nil {
		if f.title == nil && (s.titles == 0 || f.event != nil) {
			f.title = f.name
		} else if f.event == nil {
			f.event = f.name
		}
		f.name = nil
	}
}

// splitVenue parts a venue that names the event and its place.
func (f *recordFacts) splitVenue() {
	if f.location != nil || len(f.event.lines) != 1 {
		return
	}
	name := f.event.lines[0].Text
	if kind, rest, ok := strings.Cut(name, ", "); ok && phrase.RolesOnly(kind) && phrase.EventLike(kind) == 0 && phrase.EventLike(rest) > 0 {
		name = rest // "Invited talk, University of Oslo, Norway"
		if f.kind == "" {
			f.kind = kind
		}
	}
	event, place := phrase.SplitPlace(name)
	if place == "" && event == f.event.lines[0].Text || phrase.EventLike(event) == 0 {
		return
	}
	location, named := *f.event, *f.event
	location.lines, named.lines = []phrase.Line{{Text: place}}, []phrase.Line{f.event.lines[0]}
	named.lines[0].Text = event
	f.event = &named
	if place != "" {
		f.location = &location
	}
}
