package record

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What a record is: a period, a category, something that was only attended.

// InPeriod says whether a record states a year, a month or a day and nothing that
// names a talk or an event, so that what it lists is of that time.
func (f *Facts) InPeriod() bool {
	return (f.Date != nil || f.Year.Year != 0) && f.Title == nil && f.Name == nil && f.Event == nil && f.Venue == nil
}

// IsCategory says whether a record's title names a part of a list, "Posters" or
// "Invited talks", and no talk.
func (f *Facts) IsCategory() bool {
	r, category := phrase.HeadingRole(f.Title.Text())
	return category && r != phrase.UnknownRole
}

// Absent says whether a record is of an appearance without a talk.
func (f *Facts) Absent() bool {
	return lexicon.AbsentWords.Has(f.Kind) || lexicon.AbsentWords.Has(f.status) || f.onlyAttended()
}

// onlyAttended says whether a record's description says at its beginning that the author was
// there, and speaks of no talk.
func (f *Facts) onlyAttended() bool {
	for _, v := range slices.Concat(f.Remarks, f.Rest) {
		fields := strings.Fields(v.Text())
		if len(fields) < 2 || fields[1] == "by" || !lexicon.AttendWords.Has(fields[0]) && !slices.Contains(fields[:min(len(fields), 7)], "attend") {
			continue
		}
		return !slices.ContainsFunc(fields, func(w string) bool {
			return lexicon.SpeechNouns.Has(w) || lexicon.GaveWords.Has(w) || phrase.SpeechWords[lexicon.Plain(w)] && !lexicon.EventWords[lexicon.Plain(w)]
		})
	}
	return false
}

// OwnDate gives the date that a record states: its date field with the end
// field, its year, month and day, or the date in the event's name.
func (f *Facts) OwnDate() *dates.Match {
	m := f.Date
	if m == nil && (f.Year.Year != 0 || f.Year.Month != 0) {
		m = &dates.Match{First: f.Year, Form: dates.ISO}
	}
	if m != nil && f.Year.Year != 0 {
		filled := m.Fill(f.Year)
		m = &filled
	}
	if end := f.End; end != nil && end.First.Day != 0 && (m == nil || m.First.Day == 0 && !m.First.Contradicts(end.First)) {
		return end // all that is known to the day
	}
	if m != nil && f.End != nil && m.Last.IsZero() && f.End.First.Compare(m.First) > 0 {
		with := *m
		with.Last = f.End.First
		m = &with
	}
	if m != nil {
		return m
	}
	for _, v := range []*Value{f.Event, f.Title} {
		if v == nil {
			continue
		}
		for i := range v.Lines {
			if m := v.Lines[i].BestDate(); m != nil && (v == f.Event || m.Form != dates.Year) {
				return m
			}
		}
	}
	return nil
}
