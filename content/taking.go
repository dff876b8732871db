package content

import (
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"
)

// Storing a field's value under what its key means.

// take stores a value under its meaning; of two with the same the first counts.
func (f *recordFacts) take(m lexicon.Meaning, v value) {
	text := v.text()
	if f.place(m) != nil {
		if l, ok := v.cutAddress(); ok {
			text, f.links = v.text(), append(f.links, l)
		}
		if m != lexicon.TitleMeaning && m != lexicon.NameMeaning {
			v.cutStop()
			text = v.text()
		}
	}
	if m == lexicon.EventMeaning && phrase.IsAddress(text) {
		f.link(v, lexicon.EventLink)
		return
	}
	if note := f.note(m); note != nil {
		*note = text
		return
	}
	if place := f.place(m); place != nil {
		if text == "true" || text == "false" {
			return // a theme's switch, such as showReadingTime
		}
		if m == lexicon.LocationMeaning && f.location != nil && codeOfCountry(&v) {
			return
		}
		if m == lexicon.LocationMeaning && f.location != nil && codeOfCountry(f.location) {
			f.location = &v
			return
		}
		if m == lexicon.LocationMeaning && f.location != nil {
			f.location = &value{key: f.location.key, start: f.location.start, lines: []phrase.Line{{Text: f.location.text() + ", " + text}}}
			return
		}
		if m == lexicon.TitleMeaning && f.title != nil {
			f.second = firstOf(f.second, &v)
		}
		if m == lexicon.VenueMeaning && f.takeSecondVenue(&v) {
			return
		}
		if have := *place; m == lexicon.EventMeaning && have != nil && hostKeys[lexicon.KeyForm(have.key)] && !hostKeys[lexicon.KeyForm(v.key)] {
			*place = &v // the host matters less than the event
		}
		*place = firstOf(*place, &v)
		f.links = append(f.links, v.links...)
		return
	}
	switch m {
	case lexicon.DateMeaning:
		f.takeDate(&v)
	case lexicon.EndMeaning:
		f.end = firstDate(f.end, &v)
	case lexicon.YearMeaning, lexicon.MonthMeaning, lexicon.DayMeaning:
		if m == lexicon.YearMeaning && f.takeWhole(&v) {
			return
		}
		f.takePart(m, text)
	case lexicon.SpeakersMeaning:
		f.speakers = append(f.speakers, splitNames(text)...)
		f.givers = f.givers || lexicon.GiverKeys[lexicon.KeyForm(v.key)]
	case lexicon.TagsMeaning:
		f.tags = append(f.tags, splitNames(text)...)
	default:
		kind := labelKind(v.key)
		if m == lexicon.LinkMeaning || phrase.IsAddress(text) && !strings.ContainsRune(text, ' ') || kind != "" && isFile(text) {
			f.link(v, kind)
			return
		}
		f.rest = append(f.rest, v)
		f.links = append(f.links, v.links...)
	}
}

// talkTitleKeys hold the title of a talk alone, where `title` may be that of the page
// or record, as of the event.
var talkTitleKeys = lexicon.Words("talk talk_title talk_name presentation presentation_title lecture lecture_title vortrag vortragstitel charla ponencia")

// settleTitles tells the titles of a record with two apart: where nothing else names
// the event, a talk's own title leaves the other to be the event's.
func (f *recordFacts) settleTitles() {
	talk, other := f.title, f.second
	if other == nil || f.event != nil {
		return
	}
	if talkTitleKeys[lexicon.KeyForm(other.key)] {
		talk, other = other, talk
	}
	if !talkTitleKeys[lexicon.KeyForm(talk.key)] || talkTitleKeys[lexicon.KeyForm(other.key)] || f.venue != nil && !namesEvent(other.text()) {
		return
	}
	if _, kind := phrase.HeadingRole(talk.text()); kind || len(strings.Fields(talk.text())) < 2 || talk.text() == other.text() {
		return
	}
	f.title, f.event = talk, other
}

// settlePeriod takes the name of a record that lists others and is nothing but a
// year or month as their time.
func (f *recordFacts) settlePeriod() {
	if len(f.lists) == 0 || f.date != nil || f.year.Year != 0 {
		return
	}
	for _, place := range []**value{&f.name, &f.title} {
		if v := *place; v != nil && len(v.lines) == 1 {
			if m, ok := phrase.PeriodOf(&v.lines[0]); ok && m.First.Year != 0 {
				f.date, *place = &m, nil
				f.dateKey, f.dateAt = v.key, v.start
				return
			}
		}
	}
}

// takeSecondVenue takes the second of two values that are an event or a place: the
// one under the key that rather means a place is the place.
func (f *recordFacts) takeSecondVenue(v *value) bool {
	have := f.venue
	if have == nil || f.location != nil {
		return false
	}
	switch {
	case placeKeys[lexicon.KeyForm(v.key)] || !eventVenues[lexicon.KeyForm(v.key)] && eventVenues[lexicon.KeyForm(have.key)]:
		f.location = v
	case placeKeys[lexicon.KeyForm(have.key)] || eventVenues[lexicon.KeyForm(v.key)] && !eventVenues[lexicon.KeyForm(have.key)]:
		f.location, f.venue = have, v
	default:
		return false
	}
	return true
}

// codeOfCountry says whether a value is the code of a country under a key for one: it
// adds nothing to the town.
func codeOfCountry(v *value) bool {
	text := v.text()
	return len(text) <= 3 && countryKeys[lexicon.KeyForm(v.key)] && !countryNames[text]
}

// countryKeys hold a country, or its code.
var countryKeys = lexicon.Words("country country_code countrycode land pays país")

// countryNames are short names that are written as they are said.
var countryNames = map[string]bool{"US": true, "USA": true, "UK": true, "UAE": true}

// hostKeys hold who holds the event, or what it belongs to.
var hostKeys = lexicon.Words("host organizer organiser series")

// eventVenues are keys that rather mean the event than the place.
var eventVenues = lexicon.Words("at venue venues")

// note gives where the text of a meaning is kept as it is, nil for others.
func (f *recordFacts) note(m lexicon.Meaning) *string {
	switch m {
	case lexicon.TimeMeaning:
		return &f.clock
	case lexicon.KindMeaning:
		return &f.kind
	case lexicon.StatusMeaning:
		return &f.status
	case lexicon.LanguageMeaning:
		return &f.language
	case lexicon.ImageMeaning:
		return &f.image
	case lexicon.IDMeaning:
		return &f.key
	case lexicon.GUIDMeaning:
		return &f.guid
	case lexicon.URLMeaning:
		return &f.url
	}
	return nil
}

// place gives where the value of a meaning is kept with its lines, nil for
// others.
func (f *recordFacts) place(m lexicon.Meaning) **value {
	switch m {
	case lexicon.TitleMeaning:
		return &f.title
	case lexicon.NameMeaning:
		return &f.name
	case lexicon.EventMeaning:
		return &f.event
	case lexicon.VenueMeaning:
		return &f.venue
	case lexicon.LocationMeaning:
		return &f.location
	}
	return nil
}

func firstOf(have, v *value) *value {
	if have != nil {
		return have
	}
	return v
}

func splitNames(text string) []string {
	var names []string
	for _, n := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == '、' }) {
		if n = strings.TrimSpace(n); n != "" {
			names = append(names, n)
		}
	}
	return names
}
