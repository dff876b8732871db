package content

import (
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"talkfeed/content/dates"
)

// Storing a field's value under what its key means.

// take stores a value under its meaning; of two with the same the first counts.
func (f *recordFacts) take(m meaning, v value) {
	text := v.text()
	if f.place(m) != nil {
		if l, ok := v.cutAddress(); ok {
			text, f.links = v.text(), append(f.links, l)
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

// hostKeys hold who holds the event, or what it belongs to.
var hostKeys = words("host organizer organiser series")

// eventVenues are keys that rather mean the event than the place.
var eventVenues = words("at venue venues")

// cutAddress cuts off the address in brackets behind a name, as databases export
// names of other records: "Rivercon (https://example.org/rivercon)".
func (v *value) cutAddress() (foundLink, bool) {
	if len(v.lines) != 1 || !strings.HasSuffix(v.lines[0].text, ")") {
		return foundLink{}, false
	}
	name, url, ok := strings.Cut(strings.TrimSuffix(v.lines[0].text, ")"), " (")
	if !ok || !isAddress(url) || strings.ContainsAny(url, " ()") {
		return foundLink{}, false
	}
	v.lines = []line{{text: name, dates: dates.Find(name, dates.Options{})}}
	v.links = nil
	return foundLink{Link: Link{URL: url, Text: name}, start: v.start}, true
}

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

func firstDate(have *dates.Match, v *value) *dates.Match {
	for i := range v.lines {
		if len(v.lines[i].dates) > 0 && have == nil {
			return &v.lines[i].dates[0]
		}
	}
	return have
}

// takeDate reads a date field. One without a date in it ("TBA", a town) says
// nothing.
func (f *recordFacts) takeDate(v *value) {
	m := v.joinedDate(firstDate(nil, v))
	if m == nil {
		m = basicDate(v.text())
	}
	if m == nil {
		m = epochDate(v.text())
	}
	generic := keyForm(v.key) == "date"
	if f.dateText == "" && len(v.lines) == 1 {
		f.dateText = v.lines[0].text
	}
	if m != nil && (f.date == nil || f.generic && !generic || f.generic == generic && precision(m) > precision(f.date)) {
		f.date, f.generic = m, generic
		f.dateKey, f.dateAt = v.key, v.start
	}
	f.links = append(f.links, v.links...)
}

// basicDate reads a date in the basic format of ISO 8601, 20180503, which elsewhere
// may be any number.
func basicDate(text string) *dates.Match {
	if len(text) != len("20180503") || !isNumber(text) {
		return nil
	}
	m, ok := dates.ParseISO(text)
	if !ok {
		return nil
	}
	return &m
}

// epochDate reads a time of the Unix clock, in seconds or milliseconds, of the years
// 2001 to 2033: numbers of 10 or 13 digits that begin with 1.
func epochDate(text string) *dates.Match {
	if len(text) != len("1525305600") && len(text) != len("1525305600000") || text[0] != '1' || !isNumber(text) {
		return nil
	}
	seconds, err := strconv.ParseInt(text[:10], 10, 64)
	if err != nil {
		return nil
	}
	m, ok := dates.ParseISO(time.Unix(seconds, 0).UTC().Format(time.DateOnly))
	if !ok {
		return nil
	}
	return &m
}

// ofEvent gives where the dates of the event as a whole are kept.
func (f *recordFacts) ofEvent() *recordFacts {
	if f.around == nil {
		f.around = &recordFacts{}
	}
	return f.around
}

// boundsEvent says whether a key names an event's first or last day and not the
// talk's own: conference_start, eventEndDate.
func boundsEvent(key string) bool {
	parts := strings.Fields(keyForm(key))
	if len(parts) < 2 || meanings[parts[0]] != eventMeaning {
		return false
	}
	return slices.ContainsFunc(parts[1:], func(w string) bool { return boundWords[w] })
}

// boundWords say in a key that a date is the first or last of several.
var boundWords = words("start starts begin begins from end ends until to")

// takeAround takes the dates of the event as a whole where the record states none
// of its own. The generic date of front matter may be the page's: there it is
// believed as the talk's only where it is a day of the event.
func (f *recordFacts) takeAround(meta bool) {
	if f.around == nil {
		return
	}
	whole := f.around.ownDate()
	if whole == nil {
		if f.end == nil {
			f.end = f.around.end
		}
		return
	}
	switch {
	case f.date == nil && f.year.Year == 0:
	case f.date == nil && f.year.Year == whole.First.Year && f.year.Month == 0:
	case f.date != nil && f.generic && meta && !inRange(f.date.First, whole):
	default:
		return
	}
	f.date, f.end, f.year, f.generic = whole, f.around.end, f.around.year, false
	f.dateKey, f.dateAt = f.around.dateKey, f.around.dateAt
}

// inRange says whether a date is within those of a match, or as coarse as one.
func inRange(d dates.Date, m *dates.Match) bool {
	last := m.Last
	if last.IsZero() {
		last = m.First
	}
	return d.Compare(m.First) >= 0 && d.Compare(last) <= 0 || !d.Contradicts(m.First)
}

// joinedDate gives the date of a value whose lines state it in parts, as a cell with
// the year above the month; m is that of one line.
func (v *value) joinedDate(m *dates.Match) *dates.Match {
	if len(v.lines) < 2 || len(v.lines) > 3 || m != nil && m.First.Month != 0 && m.First.Year != 0 {
		return m
	}
	text := v.text()
	if found := dates.Find(text, dates.Options{}); len(found) == 1 && found[0].First.Year != 0 && found[0].First.Month != 0 {
		return &found[0]
	}
	// "2020 November": the month below its year
	for i := range v.lines[1:] {
		text = v.lines[i+1].text + " " + v.lines[i].text
		if found := dates.Find(text, dates.Options{}); len(found) == 1 && found[0].First.Year != 0 && found[0].First.Month != 0 {
			return &found[0]
		}
	}
	return m
}

// takeWhole reads a date that stands where only the year should, and says
// whether it does.
func (f *recordFacts) takeWhole(v *value) bool {
	m := firstDate(nil, v)
	if m == nil || m.First.Year == 0 || m.First.Month == 0 {
		return false
	}
	f.takeDate(v)
	return true
}

// takePart reads the keys year, month and day.
func (f *recordFacts) takePart(m meaning, text string) {
	found := dates.Find(text, dates.Options{})
	switch m {
	case yearMeaning:
		if len(found) > 0 {
			f.year.Year = found[0].First.Year
		}
	case monthMeaning:
		if n, ok := dates.ParseMonth(strings.ToLower(strings.TrimSpace(text))); ok {
			f.year.Month = n
		} else if n := number(text); n >= 1 && n <= 12 {
			f.year.Month = n
		}
	case dayMeaning:
		if n := number(text); n >= 1 && n <= 31 {
			f.year.Day = n
		} else if len(found) > 0 && f.date == nil {
			f.date = &found[0]
		}
	}
}

func number(text string) int {
	n := 0
	for _, r := range strings.TrimSpace(text) {
		if r < '0' || r > '9' || n > 9999 {
			return -1
		}
		n = n*10 + int(r-'0')
	}
	return n
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

func labelKind(key string) LinkKind {
	for _, w := range strings.Fields(keyForm(key)) {
		if k := labelOf(w); k != "" && k != OtherLink {
			return k
		}
	}
	return ""
}

// isFile says whether a text is the address of a file beside the page, as in
// "slides/locks.pdf".
func isFile(text string) bool {
	ext := path.Ext(text)
	return len(ext) > 2 && len(ext) <= 5 && !strings.ContainsAny(text, " \t") && !isNumber(ext[1:])
}

// link takes a field that holds an address, or links.
func (f *recordFacts) link(v value, kind LinkKind) {
	if len(v.links) > 0 {
		if len(v.lines) == 1 && !v.lines[0].linksOnly() {
			f.linkTexts = append(f.linkTexts, v)
		}
		for _, l := range v.links {
			if l.Text == "" || isAddress(l.Text) || labelsOnly(l.Text) {
				l.Text = v.key
				if l.Kind == "" && kind != EventLink {
					l.Kind = kind
				}
			}
			f.links = append(f.links, l)
		}
		return
	}
	text := strings.TrimSpace(v.text())
	if strings.ContainsAny(text, " \t") || !strings.ContainsAny(text, "/.") {
		f.media = f.media || kind == Slides || kind == Video
		return
	}
	if hostKind(text) != "" && kind == EventLink {
		kind = hostKind(text)
	}
	label := v.key
	if k := labelOf(keyForm(label)); k == OtherLink || kind == EventLink {
		label = "" // a key such as "url" or "event_url" tells nothing
	}
	f.links = append(f.links, foundLink{Link: Link{URL: text, Text: label, Kind: kind}, start: v.start})
}
