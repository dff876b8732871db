package record

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Storing the dates of a record under what their keys mean.

func firstDate(have *dates.Match, v *Value) *dates.Match {
	for i := range v.Lines {
		if len(v.Lines[i].Dates) > 0 && have == nil {
			return &v.Lines[i].Dates[0]
		}
	}
	return have
}

// takeDate reads a date field. One without a date in it ("TBA", a town) says
// nothing.
func (f *Facts) takeDate(v *Value) {
	m := v.joinedDate(firstDate(nil, v))
	if m == nil {
		m = basicDate(v.Text())
	}
	if m == nil {
		m = epochDate(v.Text())
	}
	if m == nil {
		m = stampDate(v.Text())
	}
	if m == nil && f.Date == nil && len(v.Lines) == 1 && v.Lines[0].OnlyMonth() > 0 {
		f.takePart(lexicon.MonthMeaning, v.Text()) // of the year above
	} else if n := Number(v.Text()); m == nil && f.Date == nil && n >= 1 && n <= 31 {
		f.Year.Day = n // beside its month and year
	}
	generic := lexicon.KeyForm(v.Key) == "date"
	if f.dateText == "" && len(v.Lines) == 1 {
		f.dateText = v.Lines[0].Text
	}
	if m != nil && f.precedes(m, generic) {
		f.Date, f.Generic = m, generic
		f.DateKey, f.DateAt, f.DateValue = v.Key, v.Start, v
	}
	f.Links = append(f.Links, v.Links...)
}

// precedes says whether a date stands before the one that a record has already: one whose
// key says more than "date" does, but for a day of those that the event took; else the one
// that says more itself.
func (f *Facts) precedes(m *dates.Match, generic bool) bool {
	switch {
	case f.Date == nil:
		return true
	case f.Generic == generic:
		return phrase.Precision(m) > phrase.Precision(f.Date)
	case generic:
		return liesWithin(m, f.Date)
	}
	return !liesWithin(f.Date, m)
}

// liesWithin says whether a day is one of those of an event of several days.
func liesWithin(day, event *dates.Match) bool {
	return day.First.Day != 0 && day.Last.IsZero() && !event.Last.IsZero() && day.First.Compare(event.First) >= 0 && day.First.Compare(event.Last) <= 0
}

// basicDate reads a date in the basic format of ISO 8601, 20180503, or a month so
// written, 201805, which elsewhere may be any number; or a week, 2018-W18.
func basicDate(text string) *dates.Match {
	text = strings.TrimSpace(text)
	switch number := phrase.IsNumber(text); {
	case number && len(text) == len("20180503"):
	case number && len(text) == len("201805"):
		text = text[:4] + "-" + text[4:]
	case !number && len(text) <= len("2018-W18-4") && strings.Contains(text, "W"):
	default:
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

// stampDate reads the day that a moment begins with whose time is written as no standard
// has it: 2018-05-03ZT10:00, 2018-05-03 at 25:00.
func stampDate(text string) *dates.Match {
	text = strings.TrimSpace(text)
	if len(text) <= len(time.DateOnly) || text[len(time.DateOnly)] >= '0' && text[len(time.DateOnly)] <= '9' {
		return nil
	}
	m, ok := dates.ParseISO(text[:len(time.DateOnly)])
	if !ok || m.First.Day == 0 {
		return nil
	}
	return &m
}

// ofEvent gives where the dates of the event as a whole are kept.
func (f *Facts) ofEvent() *Facts {
	if f.around == nil {
		f.around = &Facts{}
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
func (f *Facts) takeAround(meta bool) {
	if f.around == nil {
		return
	}
	whole := f.around.OwnDate()
	if whole == nil {
		if f.End == nil {
			f.End = f.around.End
		}
		return
	}
	switch {
	case f.Date == nil && f.Year.Year == 0:
	case f.Date == nil && f.Year.Year == whole.First.Year && f.Year.Month == 0:
	case f.Date != nil && f.Generic && meta && !inRange(f.Date.First, whole):
	default:
		return
	}
	f.Date, f.End, f.Year, f.Generic = whole, f.around.End, f.around.Year, false
	f.DateKey, f.DateAt = f.around.DateKey, f.around.DateAt
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
func (v *Value) joinedDate(m *dates.Match) *dates.Match {
	if len(v.Lines) < 2 || len(v.Lines) > 3 || m != nil && m.First.Month != 0 && m.First.Year != 0 {
		return m
	}
	text := v.Text()
	if found := dates.Find(text, dates.Options{}); len(found) == 1 && found[0].First.Year != 0 && found[0].First.Month != 0 {
		return &found[0]
	}
	// "2020 November": the month below its year
	for i := range v.Lines[1:] {
		text = v.Lines[i+1].Text + " " + v.Lines[i].Text
		if found := dates.Find(text, dates.Options{}); len(found) == 1 && found[0].First.Year != 0 && found[0].First.Month != 0 {
			return &found[0]
		}
	}
	return m
}

// takeWhole reads a date that stands where only the year or day should, and says
// whether it does.
func (f *Facts) takeWhole(v *Value) bool {
	m := firstDate(nil, v)
	if m == nil {
		m = epochDate(v.Text())
	}
	if m == nil || m.First.Year == 0 || m.First.Month == 0 {
		return false
	}
	f.takeDate(v)
	return true
}

// takePart reads the keys year, month and day.
func (f *Facts) takePart(m lexicon.Meaning, text string) {
	found := dates.Find(text, dates.Options{})
	switch m {
	case lexicon.YearMeaning:
		if len(found) > 0 {
			f.Year.Year = found[0].First.Year
		}
	case lexicon.MonthMeaning:
		if n, ok := dates.ParseMonth(strings.ToLower(strings.TrimSpace(text))); ok {
			f.Year.Month = n
		} else if n := Number(text); n >= 1 && n <= 12 {
			f.Year.Month = n
		}
	case lexicon.DayMeaning:
		if n := Number(text); n >= 1 && n <= 31 {
			f.Year.Day = n
		} else if len(found) > 0 && f.Date == nil {
			f.Date = &found[0]
		}
	}
}

// Number gives the number that a text is, -1 for any other.
func Number(text string) int {
	n := 0
	for _, r := range strings.TrimSpace(text) {
		if r < '0' || r > '9' || n > 9999 {
			return -1
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// ExactDate gives the most exact date in a value, nil where there is none.
func (v *Value) ExactDate() *dates.Match {
	var best *dates.Match
	for i := range v.Lines {
		for k := range v.Lines[i].Dates {
			if m := &v.Lines[i].Dates[k]; best == nil || phrase.Precision(m) > phrase.Precision(best) {
				best = m
			}
		}
	}
	return best
}

// EventName gives the event that a value names, and the place behind it, less the
// date.
func (v *Value) EventName() (event, place string) {
	event = v.Text()
	if len(v.Lines) == 1 {
		if m := v.Lines[0].BestDate(); m != nil {
			event = phrase.TrimDate(&v.Lines[0], m)
		}
	}
	return phrase.SplitPlace(phrase.TrimEvent(event))
}
