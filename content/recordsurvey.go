package content

import (
	"strings"
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
		s.titles += count(f.title != nil)
		s.events += count(f.event != nil)
		s.venues += count(f.venue != nil)
		s.locations += count(f.location != nil)
		s.dated += count(f.date != nil || f.year.Year != 0)
		s.lists += count(len(f.lists) > 0)
		s.told += count(bestOf(f.remarks) != nil || bestOf(f.rest) != nil)
		s.foreign += count(f.foreign)
		about := f.event != nil || f.venue != nil || f.media
		for _, l := range f.links {
			switch l.Kind {
			case lexicon.Slides, lexicon.Video, lexicon.Audio:
				about = true
			}
		}
		s.about += count(about)
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
			named += count(eventLike(text) > 0 || placeLike(text))
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
		short += count(text != "" && len(strings.Fields(text)) <= 20 && !strings.HasSuffix(text, ".") && capital(text) && !labelsOnly(text))
	}
	return short*3 >= len(all)*2
}

// remark gives the text of the only description of a record, where it is one line.
func (f *recordFacts) remark() string {
	if len(f.remarks) != 1 || len(f.remarks[0].lines) != 1 {
		return ""
	}
	return f.remarks[0].lines[0].text
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

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// talks says whether sister records list talks: the page or their key says so,
// or most have what only talks have.
func (s recordSurvey) talks(page role, c context) bool {
	switch {
	case s.n == 0 || c.role == otherRole:
		return false
	case c.role == talksRole || page == talksRole:
		return s.dated > 0 || s.told > 0 || s.about > 0 || s.lists > 0 || c.date.Year != 0
	}
	dated := s.dated
	if c.date.Year != 0 {
		dated = s.n
	}
	if page == unknownRole && c.role == unknownRole && s.foreign == 0 && s.titles*5 >= s.n*4 && dated*5 >= s.n*4 {
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
			f.location.lines = append([]line{{text: v + ", "}}, f.location.lines...)
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
	name := f.event.lines[0].text
	if kind, rest, ok := strings.Cut(name, ", "); ok && rolesOnly(kind) && eventLike(kind) == 0 && eventLike(rest) > 0 {
		name = rest // "Invited talk, University of Oslo, Norway"
		if f.kind == "" {
			f.kind = kind
		}
	}
	event, place := splitPlace(name)
	if place == "" && event == f.event.lines[0].text || eventLike(event) == 0 {
		return
	}
	location, named := *f.event, *f.event
	location.lines, named.lines = []line{{text: place}}, []line{f.event.lines[0]}
	named.lines[0].text = event
	f.event = &named
	if place != "" {
		f.location = &location
	}
}
