package content

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
)

// Storing the dates of a record under what their keys mean.

func firstDate(have *dates.Match, v *value) *dates.Match {
	for i := range v.lines {
		if len(v.lines[i].Dates) > 0 && have == nil {
			return &v.lines[i].Dates[0]
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
	generic := lexicon.KeyForm(v.key) == "date"
	if f.dateText == "" && len(v.lines) == 1 {
		f.dateText = v.lines[0].Text
	}
	if m != nil && (f.date == nil || f.generic && !generic || f.generic == generic && phrase.Precision(m) > phrase.Precision(f.date)) {
		f.date, f.generic = m, generic
		f.dateKey, f.dateAt, f.dateValue = v.key, v.start, v
	}
	f.links = append(f.links, v.links...)
}

// basicDate reads a date in the basic format of ISO 8601, 20180503, which elsewhere
// may be any number.
func basicDate(text string) *dates.Match {
	if len(text) != len("20180503") || !phrase.IsNumber(text) {
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
	if len(text) != len("1525305600") && len(text) != len("1525305600000") || text[0] != '1' || !phrase.IsNumber(text) {
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
	parts := strings.Fields(lexicon.KeyForm(key))
	if len(parts) < 2 || lexicon.Meanings[parts[0]] != lexicon.EventMeaning {
		return false
	}
	return slices.ContainsFunc(parts[1:], func(w string) bool { return boundWords[w] })
}

// boundWords say in a key that a date is the first or last of several.
var boundWords = lexicon.Words("start starts begin begins from end ends until to")

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
		text = v.lines[i+1].Text + " " + v.lines[i].Text
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
func (f *recordFacts) takePart(m lexicon.Meaning, text string) {
	found := dates.Find(text, dates.Options{})
	switch m {
	case lexicon.YearMeaning:
		if len(found) > 0 {
			f.year.Year = found[0].First.Year
		}
	case lexicon.MonthMeaning:
		if n, ok := dates.ParseMonth(strings.ToLower(strings.TrimSpace(text))); ok {
			f.year.Month = n
		} else if n := number(text); n >= 1 && n <= 12 {
			f.year.Month = n
		}
	case lexicon.DayMeaning:
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
