package record

import (
	"path"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Storing a field's value under what its key means.

// take stores a value under its meaning; of two with the same the first counts.
func (f *Facts) take(m lexicon.Meaning, v Value) {
	text := v.Text()
	if f.place(m) != nil {
		if l, ok := v.cutAddress(); ok {
			text, f.Links = v.Text(), append(f.Links, l)
		}
		if m != lexicon.TitleMeaning && m != lexicon.NameMeaning {
			v.cutStop()
			text = v.Text()
		}
	}
	if m == lexicon.URLMeaning && lexicon.KeyForm(v.Key) == "page" && strings.Contains(text, "://") {
		m = lexicon.LinkMeaning // elsewhere
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
		if m == lexicon.LocationMeaning && f.Location != nil && codeOfCountry(&v) {
			return
		}
		if m == lexicon.LocationMeaning && f.Location != nil && codeOfCountry(f.Location) {
			f.Location = &v
			return
		}
		if m == lexicon.LocationMeaning && f.Location != nil {
			f.Location = &Value{Key: f.Location.Key, Start: f.Location.Start, Lines: []phrase.Line{{Text: f.Location.Text() + ", " + text}}}
			return
		}
		if m == lexicon.TitleMeaning && f.Title != nil {
			f.second = firstOf(f.second, &v)
		}
		if m == lexicon.VenueMeaning && f.takeSecondVenue(&v) {
			return
		}
		if have := *place; m == lexicon.EventMeaning && have != nil && lexicon.HostKeys[lexicon.KeyForm(have.Key)] && !lexicon.HostKeys[lexicon.KeyForm(v.Key)] {
			*place = &v // the host matters less than the event
		}
		*place = firstOf(*place, &v)
		f.Links = append(f.Links, v.Links...)
		return
	}
	switch m {
	case lexicon.DateMeaning:
		f.takeDate(&v)
	case lexicon.EndMeaning:
		if f.End = firstDate(f.End, &v); f.End == nil {
			f.End = stampDate(v.Text())
		}
	case lexicon.YearMeaning, lexicon.MonthMeaning, lexicon.DayMeaning:
		if m != lexicon.MonthMeaning && f.takeWhole(&v) {
			return
		}
		f.takePart(m, text)
	case lexicon.SpeakersMeaning:
		f.Speakers = append(f.Speakers, SplitNames(text)...)
		f.Givers = f.Givers || lexicon.GiverKeys[lexicon.KeyForm(v.Key)]
	case lexicon.TagsMeaning:
		f.Tags = append(f.Tags, SplitNames(text)...)
	default:
		kind := LabelKind(v.Key)
		if m == lexicon.LinkMeaning || phrase.IsAddress(text) && !strings.ContainsRune(text, ' ') || kind != "" && isFile(text) || isRooted(text) && fileEnds[path.Ext(text)] {
			f.link(v, kind)
			return
		}
		f.Rest = append(f.Rest, v)
		f.Links = append(f.Links, v.Links...)
	}
}

// fileEnds are the endings of what is shown at a talk or taken of it.
var fileEnds = map[string]bool{".pdf": true, ".ppt": true, ".pptx": true, ".odp": true, ".mp4": true, ".webm": true, ".mp3": true}

// talkTitleKeys hold the title of a talk alone, where `title` may be that of the page
// or record, as of the event.
var talkTitleKeys = lexicon.Words("talk talk_title talk_name presentation presentation_title lecture lecture_title vortrag vortragstitel charla ponencia")

// settleTitles tells the titles of a record with two apart: where nothing else names
// the event, a talk's own title leaves the other to be the event's.
func (f *Facts) settleTitles() {
	talk, other := f.Title, f.second
	if other == nil || f.Event != nil {
		return
	}
	if talkTitleKeys[lexicon.KeyForm(other.Key)] {
		talk, other = other, talk
	}
	if !talkTitleKeys[lexicon.KeyForm(talk.Key)] || talkTitleKeys[lexicon.KeyForm(other.Key)] || f.Venue != nil && !phrase.NamesEvent(other.Text()) {
		return
	}
	if _, kind := phrase.HeadingRole(talk.Text()); kind || len(strings.Fields(talk.Text())) < 2 || talk.Text() == other.Text() {
		return
	}
	f.Title, f.Event = talk, other
}

// settlePeriod takes the name of a record that lists others and is nothing but a
// year or month as their time.
func (f *Facts) settlePeriod() {
	if len(f.Lists) == 0 || f.Date != nil || f.Year.Year != 0 {
		return
	}
	for _, place := range []**Value{&f.Name, &f.Title} {
		if v := *place; v != nil && len(v.Lines) == 1 {
			if m, ok := phrase.PeriodOf(&v.Lines[0]); ok && m.First.Year != 0 {
				f.Date, *place = &m, nil
				f.DateKey, f.DateAt = v.Key, v.Start
				return
			}
		}
	}
}

// takeSecondVenue takes the second of two values that are an event or a place: the
// one under the key that rather means a place is the place.
func (f *Facts) takeSecondVenue(v *Value) bool {
	have := f.Venue
	if have == nil || f.Location != nil {
		return false
	}
	switch {
	case placeKeys[lexicon.KeyForm(v.Key)] || !eventVenues[lexicon.KeyForm(v.Key)] && eventVenues[lexicon.KeyForm(have.Key)]:
		f.Location = v
	case placeKeys[lexicon.KeyForm(have.Key)] || eventVenues[lexicon.KeyForm(v.Key)] && !eventVenues[lexicon.KeyForm(have.Key)]:
		f.Location, f.Venue = have, v
	default:
		return false
	}
	return true
}

// codeOfCountry says whether a value is the code of a country under a key for one: it
// adds nothing to the town.
func codeOfCountry(v *Value) bool {
	text := v.Text()
	return len(text) <= 3 && countryKeys[lexicon.KeyForm(v.Key)] && !countryNames[text]
}

// countryKeys hold a country, or its code.
var countryKeys = lexicon.Words("country country_code countrycode land pays país")

// countryNames are short names that are written as they are said.
var countryNames = map[string]bool{"US": true, "USA": true, "UK": true, "UAE": true}

// eventVenues are keys that rather mean the event than the place.
var eventVenues = lexicon.Words("at venue venues")

// note gives where the text of a meaning is kept as it is, nil for others.
func (f *Facts) note(m lexicon.Meaning) *string {
	switch m {
	case lexicon.TimeMeaning:
		return &f.Clock
	case lexicon.KindMeaning:
		return &f.Kind
	case lexicon.StatusMeaning:
		return &f.status
	case lexicon.LanguageMeaning:
		return &f.Language
	case lexicon.ImageMeaning:
		return &f.Image
	case lexicon.IDMeaning:
		return &f.Key
	case lexicon.GUIDMeaning:
		return &f.GUID
	case lexicon.URLMeaning:
		return &f.URL
	}
	return nil
}

// place gives where the value of a meaning is kept with its lines, nil for
// others.
func (f *Facts) place(m lexicon.Meaning) **Value {
	switch m {
	case lexicon.TitleMeaning:
		return &f.Title
	case lexicon.NameMeaning:
		return &f.Name
	case lexicon.EventMeaning:
		return &f.Event
	case lexicon.VenueMeaning:
		return &f.Venue
	case lexicon.LocationMeaning:
		return &f.Location
	}
	return nil
}

func firstOf(have, v *Value) *Value {
	if have != nil {
		return have
	}
	return v
}

// SplitNames parts a list of persons.
func SplitNames(text string) []string {
	var names []string
	for _, n := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == '、' }) {
		if n = strings.TrimSpace(n); n != "" {
			names = append(names, n)
		}
	}
	return names
}
