// Gen writes the names of months and weekdays of many languages, as the
// Unicode CLDR has them, into Go tables: go run . > FILE.
//
// Another language is a line in locales.go. What the CLDR has not (nominative
// forms of languages that decline, abbreviations that people use all the same)
// stands in forms.go. What it leaves out it tells on stderr.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/go-playground/locales"
)

// corrected is how many of the leading languages have their months' long names
// recognised where they are spelt wrong, and their weekdays in two letters.
const corrected = 8

func main() {
	months, weekdays, long := newTable(), newTable(), newTable()
	for i, l := range leading {
		addMonths(months, l.Locale(), l.MonthsWide(), l.MonthsAbbreviated())
		addWeekdays(weekdays, l, i < corrected)
		if i < corrected {
			addMonths(long, l.Locale(), l.MonthsWide())
		}
	}
	addForms(months, monthForms, 12)
	addForms(weekdays, weekdayForms, 7)
	for _, l := range others {
		addMonths(months, l.Locale(), longEnough(l.MonthsWide()))
	}
	long.keep(func(name string) bool { return utf8.RuneCountInString(name) >= 7 })

	out := bufio.NewWriter(os.Stdout)
	fmt.Fprint(out, "// Code generated from the Unicode CLDR by content/dates/internal/gen; DO NOT EDIT.\n\npackage dates\n")
	write(out, "names are months, 1 (January) to 12, and weekdays, 1 (Monday) to 7, sorted.", "names", months, weekdays)
	write(out, "longMonths are the months' names that are read with slips, too.", "longMonths", long, newTable())
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// addMonths enters lists of twelve names. A locale that only has the names
// that differ from another's does not say which they are.
func addMonths(t *table, language string, lists ...[]string) {
	for _, names := range lists {
		if len(names) != 12 {
			fmt.Fprintf(os.Stderr, "gen: %s: %d months, left out\n", language, len(names))
			continue
		}
		for i, name := range names {
			t.add(language, i+1, trimArticle(name))
		}
	}
}

// addWeekdays enters names of three letters and more, and those of two (Mo, пн)
// where a language is much written: "la", "to" and "on" are Finnish weekdays.
func addWeekdays(t *table, l locales.Translator, pairs bool) {
	least := 3
	if pairs {
		least = 2
	}

	for _, names := range [][]string{l.WeekdaysWide(), l.WeekdaysAbbreviated()} {
		for i, name := range names { // the library begins its week with Sunday
			name, _, _ = strings.Cut(name, "-") // segunda-feira
			if utf8.RuneCountInString(strings.TrimRight(name, ".")) >= least && !noWeekdays[plain(strings.ToLower(name))] {
				t.add(l.Locale(), (i+6)%7+1, name)
			}
		}
	}
}

func addForms(t *table, forms []form, n int) {
	for _, f := range forms {
		names := strings.Fields(f.names)
		if len(names) != n {
			fmt.Fprintf(os.Stderr, "gen: %s: %d forms instead of %d\n", f.language, len(names), n)
			os.Exit(1)
		}
		for i, name := range names {
			if name != "-" {
				t.add(f.language, i+1, name)
			}
		}
	}
}

// trimArticle takes off the article or preposition that some languages have
// before a month's name: de gener, d’abril, da schaner.
func trimArticle(name string) string {
	for _, article := range []string{"de ", "da ", "d’", "dhen "} {
		if rest, ok := strings.CutPrefix(name, article); ok {
			return rest
		}
	}
	return name
}

// longEnough leaves out the names that would be words of other languages: those
// of fewer than five letters (br "here", "du"; dje "me") and what reads as a
// person's name.
func longEnough(names []string) []string {
	kept := make([]string, len(names))
	for i, name := range names {
		least := 5
		if r, _ := utf8.DecodeRuneInString(trimArticle(name)); r > 0x530 { // no Latin, Greek, Cyrillic
			least = 3
		}
		if utf8.RuneCountInString(trimArticle(name)) >= least && !otherWords[strings.ToLower(name)] {
			kept[i] = name
		}
	}
	return kept
}

// noWeekdays are abbreviations that stand as other words before dates.
var noWeekdays = map[string]bool{"den": true, "den.": true, "per": true, "don": true, "don.": true, "pay": true, "min": true, "lin": true}

var otherWords = map[string]bool{
	"marco": true, "lengua": true, "maris": true, "augusta": true, "augusto": true, "nzero": true, "pamba": true,
	"mashi": true, "mahuru": true, "satumba": true, "kamena": true, "njuni": true,
}
