package publish

import (
	"testing"
	"time"

	"talkfeed/content/dates"
)

// on gives a date; a part that is 0 is not stated.
func on(year, month, day int) dates.Date { return dates.Date{Year: year, Month: month, Day: day} }

// A date says how exactly it is stated in ISO 8601, in words, and in its first
// and last day.
func TestDates(t *testing.T) {
	for _, c := range []struct {
		date, end   dates.Date
		language    string
		iso, words  string
		first, last string
	}{
		{date: on(2018, 10, 5), iso: "2018-10-05", words: "5 October 2018", first: "2018-10-05", last: "2018-10-05"},
		{date: on(2018, 2, 0), iso: "2018-02", words: "February 2018", first: "2018-02-01", last: "2018-02-28"},
		{date: on(2020, 2, 0), iso: "2020-02", words: "February 2020", first: "2020-02-01", last: "2020-02-29"},
		{date: on(2018, 12, 0), iso: "2018-12", words: "December 2018", first: "2018-12-01", last: "2018-12-31"},
		{date: on(2018, 0, 0), iso: "2018", words: "2018", first: "2018-01-01", last: "2018-12-31"},
		{date: on(2018, 5, 3), end: on(2018, 5, 5), iso: "2018-05-03", words: "3–5 May 2018", first: "2018-05-03", last: "2018-05-05"},
		{date: on(2018, 4, 29), end: on(2018, 5, 3), iso: "2018-04-29", words: "29 April 2018 – 3 May 2018", first: "2018-04-29", last: "2018-05-03"},
		{date: on(2018, 10, 0), end: on(2018, 11, 0), iso: "2018-10", words: "October 2018 – November 2018", first: "2018-10-01", last: "2018-11-30"},
		{date: on(2018, 5, 3), end: on(2018, 5, 3), iso: "2018-05-03", words: "3 May 2018", first: "2018-05-03", last: "2018-05-03"},
		{date: on(2018, 5, 3), end: on(2017, 5, 3), iso: "2018-05-03", words: "3 May 2018", first: "2018-05-03", last: "2018-05-03"},
		{date: on(2018, 2, 31), iso: "2018-02", words: "February 2018", first: "2018-02-01", last: "2018-02-28"},
		{date: on(2018, 13, 1), iso: "2018", words: "2018", first: "2018-01-01", last: "2018-12-31"},
		{date: on(0, 5, 3), iso: "", words: "", first: "0001-01-01", last: "0001-01-01"},

		{date: on(2018, 5, 3), language: "en-GB", iso: "2018-05-03", words: "3 May 2018", first: "2018-05-03", last: "2018-05-03"},
		{date: on(2018, 3, 3), end: on(2018, 3, 5), language: "de", iso: "2018-03-03", words: "3.–5. März 2018", first: "2018-03-03", last: "2018-03-05"},
		{date: on(2018, 5, 1), language: "fr", iso: "2018-05-01", words: "1er mai 2018", first: "2018-05-01", last: "2018-05-01"},
		{date: on(2018, 5, 0), language: "es", iso: "2018-05", words: "mayo de 2018", first: "2018-05-01", last: "2018-05-31"},
		{date: on(2018, 5, 3), language: "ru", iso: "2018-05-03", words: "3 мая 2018", first: "2018-05-03", last: "2018-05-03"},
		{date: on(2018, 5, 0), language: "ru-RU", iso: "2018-05", words: "май 2018", first: "2018-05-01", last: "2018-05-31"},
		{date: on(2018, 5, 3), end: on(2018, 5, 5), language: "ja", iso: "2018-05-03", words: "2018年5月3–5日", first: "2018-05-03", last: "2018-05-05"},
		{date: on(2018, 5, 0), language: "pl", iso: "2018-05", words: "maj 2018", first: "2018-05-01", last: "2018-05-31"},
		{date: on(2018, 5, 3), end: on(2018, 5, 5), language: "sv", iso: "2018-05-03", words: "2018-05-03 – 2018-05-05", first: "2018-05-03", last: "2018-05-05"},
	} {
		if got := isoDate(c.date); got != c.iso {
			t.Errorf("%v in ISO 8601: got %q, want %q", c.date, got, c.iso)
		}
		if got := dateInWords(c.date, c.end, c.language); got != c.words {
			t.Errorf("%v to %v in words of %q: got %q, want %q", c.date, c.end, c.language, got, c.words)
		}
		first, last := period(c.date, c.end)
		if got := first.Format(time.DateOnly); got != c.first {
			t.Errorf("%v to %v: got first day %s, want %s", c.date, c.end, got, c.first)
		}
		if got := last.Format(time.DateOnly); got != c.last {
			t.Errorf("%v to %v: got last day %s, want %s", c.date, c.end, got, c.last)
		}
		if !first.IsZero() && (first.Hour() != 12 || last.Hour() != 12) {
			t.Errorf("%v: not at noon: %v, %v", c.date, first, last)
		}
	}
}
