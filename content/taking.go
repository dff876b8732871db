package content

import "strings"

// Storing a field's value under what its key means.

// take stores a value under its meaning; of two with the same the first counts.
func (f *recordFacts) take(m meaning, v value) {
	text := v.text()
	if f.place(m) != nil {
		if l, ok := v.cutAddress(); ok {
			text, f.links = v.text(), append(f.links, l)
		}
		if m != titleMeaning && m != nameMeaning {
			v.cutStop()
			text = v.text()
		}
	}
	if m == eventMeaning && isAddress(text) {
		f.link(v, EventLink)
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
		if m == locationMeaning && f.location != nil && codeOfCountry(&v) {
			return
		}
		if m == locationMeaning && f.location != nil && codeOfCountry(f.location) {
			f.location = &v
			return
		}
		if m == locationMeaning && f.location != nil {
			f.location = &value{key: f.location.key, start: f.location.start, lines: []line{{text: f.location.text() + ", " + text}}}
			return
		}
		if m == titleMeaning && f.title != nil {
			f.second = firstOf(f.second, &v)
		}
		if m == venueMeaning && f.takeSecondVenue(&v) {
			return
		}
		if have := *place; m == eventMeaning && have != nil && hostKeys[keyForm(have.key)] && !hostKeys[keyForm(v.key)] {
			*place = &v // the host matters less than the event
		}
		*place = firstOf(*place, &v)
		f.links = append(f.links, v.links...)
		return
	}
	switch m {
	case dateMeaning:
		f.takeDate(&v)
	case endMeaning:
		f.end = firstDate(f.end, &v)
	case yearMeaning, monthMeaning, dayMeaning:
		if m == yearMeaning && f.takeWhole(&v) {
			return
		}
		f.takePart(m, text)
	case speakersMeaning:
		f.speakers = append(f.speakers, splitNames(text)...)
		f.givers = f.givers || giverKeys[keyForm(v.key)]
	case tagsMeaning:
		f.tags = append(f.tags, splitNames(text)...)
	default:
		kind := labelKind(v.key)
		if m == linkMeaning || isAddress(text) && !strings.ContainsRune(text, ' ') || kind != "" && isFile(text) {
			f.link(v, kind)
			return
		}
		f.rest = append(f.rest, v)
		f.links = append(f.links, v.links...)
	}
}

// talkTitleKeys hold the title of a talk alone, where `title` may be that of the page
// or record, as of the event.
var talkTitleKeys = words("talk talk_title talk_name presentation presentation_title lecture lecture_title vortrag vortragstitel charla ponencia")

// settleTitles tells the titles of a record with two apart: where nothing else names
// the event, a talk's own title leaves the other to be the event's.
func (f *recordFacts) settleTitles() {
	talk, other := f.title, f.second
	if other == nil || f.event != nil {
		return
	}
	if talkTitleKeys[keyForm(other.key)] {
		talk, other = other, talk
	}
	if !talkTitleKeys[keyForm(talk.key)] || talkTitleKeys[keyForm(other.key)] || f.venue != nil && !namesEvent(other.text()) {
		return
	}
	if _, kind := headingRole(talk.text()); kind || len(strings.Fields(talk.text())) < 2 || talk.text() == other.text() {
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
			if m, ok := periodOf(&v.lines[0]); ok && m.First.Year != 0 {
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
	case placeKeys[keyForm(v.key)] || !eventVenues[keyForm(v.key)] && eventVenues[keyForm(have.key)]:
		f.location = v
	case placeKeys[keyForm(have.key)] || eventVenues[keyForm(v.key)] && !eventVenues[keyForm(have.key)]:
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
	return len(text) <= 3 && countryKeys[keyForm(v.key)] && !countryNames[text]
}

// countryKeys hold a country, or its code.
var countryKeys = words("country country_code countrycode land pays país")

// countryNames are short names that are written as they are said.
var countryNames = map[string]bool{"US": true, "USA": true, "UK": true, "UAE": true}

// hostKeys hold who holds the event, or what it belongs to.
var hostKeys = words("host organizer organiser series")

// eventVenues are keys that rather mean the event than the place.
var eventVenues = words("at venue venues")

// note gives where the text of a meaning is kept as it is, nil for others.
func (f *recordFacts) note(m meaning) *string {
	switch m {
	case timeMeaning:
		return &f.clock
	case kindMeaning:
		return &f.kind
	case statusMeaning:
		return &f.status
	case languageMeaning:
		return &f.language
	case imageMeaning:
		return &f.image
	case keyMeaningID:
		return &f.key
	case guidMeaning:
		return &f.guid
	case urlMeaning:
		return &f.url
	}
	return nil
}

// place gives where the value of a meaning is kept with its lines, nil for
// others.
func (f *recordFacts) place(m meaning) **value {
	switch m {
	case titleMeaning:
		return &f.title
	case nameMeaning:
		return &f.name
	case eventMeaning:
		return &f.event
	case venueMeaning:
		return &f.venue
	case locationMeaning:
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
