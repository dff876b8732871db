// Package dates finds calendar dates and ranges in running text, as people of
// many languages write them, and says how exactly each is stated.
//
// It knows calendars and nothing of pages: which of the dates found on a page
// is a talk's is for package content to decide. A part that the text does not
// state stays zero: "May 2018" is Date{2018, 5, 0}, "3 May" is Date{0, 5, 3}.
//
// [Find] reads running text and [ParseISO] machine values. A text is cut into
// tokens (scan.go); at each that may begin a date, one rule a way of writing is
// tried (iso.go, named.go and what makes ranges of it in days.go and range.go,
// numeric.go, cjk.go, year.go), and the longest reading is kept, with the
// weekday and clock time around it (clock.go). What stands directly beside
// figures (context.go) tells a date from part of an address, file name,
// version, amount or telephone number. No rule looks farther than a fixed
// number of tokens, so reading is linear in the text.
//
// All words are data: months and weekdays of some 180 languages come from the
// Unicode CLDR (months_gen.go, written by internal/gen), the rest stands in
// words.go. A new language is a line in the generator and a few rows there.
// Names that are words of other languages, too ("may", "set"), need more around
// them to be believed (doubt.go).
package dates

// Date is a calendar day, month or year. Zero parts are not stated.
type Date struct {
	Year, Month, Day int
}

// Order is the order of day and month in numeric dates such as 03/04/2018.
type Order uint8

// The orders. A page's other dates, its language or the settings decide.
const (
	UnknownOrder Order = iota
	DayFirst
	MonthFirst
	// MonthFirstDotted is MonthFirst for dates with dots, too, which have the day
	// first otherwise.
	MonthFirstDotted
	// MonthYear reads two figures behind a month as a year: 06/22 and Jun 22 are
	// June 2022. It says nothing of dates with a day.
	MonthYear
)

// Match is a date or range found in a text.
type Match struct {
	// Start and End are the match's byte range in the text, End exclusive. It
	// takes in a weekday and a clock time beside the date.
	Start, End int
	// First is the date, or the first day (or month, year) of a range.
	First Date
	// Last is the end of a range, zero for a single date. Parts that the text
	// states once for both ends are filled into both: "3-5 May 2018" has
	// First 2018-05-03 and Last 2018-05-05.
	Last Date
	// Form says how the date is written.
	Form Form
	// Ambiguous is set where day and month of a numeric date could change
	// places and Options.Order is UnknownOrder; Day and Month are zero then, and
	// First altogether where the text states no year either (03/04).
	Ambiguous bool
	// Proves is the order that a numeric date can only have (25/12/2018 proves
	// DayFirst), UnknownOrder where it proves none.
	Proves Order
	// Dotted is set for a numeric date with a year whose figures are joined by dots
	// alone (25.12.2018): what it proves holds for others of that form.
	Dotted bool
	// Clock is the time of day in 24-hour form "15:04", of a span of time the
	// beginning, "" where none is stated. Zone is the zone or offset as written behind it.
	Clock, Zone string
	// Weekday is the weekday stated with the date, for a range with its first
	// day: 1 (Monday) to 7 (Sunday), or 0. It may contradict the date.
	Weekday int
}

// Form says how a date is written; it tells how far a match can be believed.
type Form uint8

// The forms.
const (
	// ISO is 2018-05-03, 2018/05/03, 2018.05.03, 2018-05, with or without time.
	ISO Form = iota + 1
	// Named has a month's name, or native year, month and day signs.
	Named
	// Numeric is 03/04/2018, 3.4.2018, 3.4.18, 11/2025.
	Numeric
	// NumericPartial is a day and month without a year in figures: 08/30, 3.4.
	// Much that is no date looks like it.
	NumericPartial
	// Season is a season, quarter or half of a year; only the year is stated.
	Season
	// Year is four figures alone, 1950 to 2099. Much that is no date looks like
	// it.
	Year
	// ShortYear is an apostrophe year: '25 or ’25.
	ShortYear
)
