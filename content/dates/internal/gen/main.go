// Gen writes the names of months and weekdays of many languages, as the
// Unicode CLDR has them, into Go tables: go run . > FILE.
//
// Another language is a line in locales.go. What the CLDR has not (nominative
// forms of languages that decline, abbreviations that people use all the same)
// stands in words.go of package dates.
package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func main() {
	months, weekdays := table{}, table{}
	for _, l := range languages {
		for i := range 12 {
			months.add(l.Locale(), i+1, l.MonthsWide()[i], l.MonthsAbbreviated()[i])
		}
		for i := range 7 { // the library begins its week with Sunday
			weekdays.add(l.Locale(), (i+6)%7+1, l.WeekdaysWide()[i], l.WeekdaysAbbreviated()[i])
		}
	}
	out := bufio.NewWriter(os.Stdout)
	fmt.Fprint(out, "// Code generated from the Unicode CLDR by content/dates/internal/gen; DO NOT EDIT.\n\npackage dates\n")
	months.write(out, "cldrMonths", "are month names and abbreviations, 1 (January) to 12")
	weekdays.write(out, "cldrWeekdays", "are weekday names and abbreviations, 1 (Monday) to 7")
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// entry is what a name stands for, and the languages in which it does.
type entry struct {
	value     int
	languages []string
}

type table map[string]*entry

// add enters names in the form in which package dates looks them up: lower
// case, without the dot of an abbreviation, and without accents too.
func (t table) add(language string, value int, names ...string) {
	for _, name := range names {
		name = strings.ToLower(strings.TrimRight(name, "."))
		if name == "" || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
			fmt.Fprintf(os.Stderr, "gen: %s: %q is not one word, left out\n", language, name)
			continue
		}
		t.addForm(language, value, norm.NFC.String(name))
		t.addForm(language, value, plain(name))
	}
}

func (t table) addForm(language string, value int, name string) {
	e := t[name]
	switch {
	case e == nil:
		t[name] = &entry{value, []string{language}}
	case e.value != value:
		fmt.Fprintf(os.Stderr, "gen: %s: %q is %d, but %d in %s\n", language, name, value, e.value, e.languages[0])
	case !slices.Contains(e.languages, language):
		e.languages = append(e.languages, language)
	}
}

// plain gives a name without its accents.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(name))
}

func (t table) write(out *bufio.Writer, variable, what string) {
	names := make([]string, 0, len(t))
	for name := range t {
		names = append(names, name)
	}
	slices.Sort(names)
	fmt.Fprintf(out, "\n// %s %s, sorted.\nvar %s = []name{\n", variable, what, variable)
	for _, name := range names {
		fmt.Fprintf(out, "\t{%q, %d}, // %s\n", name, t[name].value, strings.Join(t[name].languages, " "))
	}
	fmt.Fprint(out, "}\n")
}
