package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// table is names in the form in which package dates looks them up, and what
// they stand for.
//
// A name that means different things in two languages is kept for the one
// listed first, since more people write it (listopada: November in Polish,
// October in Croatian). Of four letters or fewer, it is left out for all: as
// an abbreviation it is written nearly as often in the one as in the other
// (lip, lis, srp).
type table struct {
	entries map[string]*entry
}

// entry is what a name stands for, and the languages in which it does.
type entry struct {
	value     int
	languages []string
	dropped   bool
}

func newTable() *table { return &table{map[string]*entry{}} }

// shortName is the length up to which an ambiguous name is left out.
const shortName = 4

// add enters a name in lower case, without the dot of an abbreviation; and
// without accents, too.
func (t *table) add(language string, value int, name string) {
	name = strings.ToLower(strings.TrimRight(name, ".॰׳"))
	name = strings.Trim(strings.NewReplacer("ς", "σ", "\u0307", "", "\u200d", "").Replace(name), "\u200e\u200f")
	if name == "" {
		return
	}
	if strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		fmt.Fprintf(os.Stderr, "gen: %s: %q is not one word, left out\n", language, name)
		return
	}
	t.addForm(language, value, norm.NFC.String(name))
	t.addForm(language, value, plain(name))
}

func (t *table) addForm(language string, value int, name string) {
	e := t.entries[name]
	switch {
	case e == nil:
		t.entries[name] = &entry{value: value, languages: []string{language}}
	case e.value != value:
		e.dropped = e.dropped || utf8.RuneCountInString(name) <= shortName
		fmt.Fprintf(os.Stderr, "gen: %s: %q is %d, but %d in %s\n", language, name, value, e.value, e.languages[0])
	case !slices.Contains(e.languages, language):
		e.languages = append(e.languages, language)
	}
}

// plain gives a name without its accents.
func plain(name string) string {
	name = strings.Map(func(r rune) rune {
		if r >= 0x300 && r <= 0x36F {
			return -1
		}
		return r
	}, norm.NFD.String(name))
	return norm.NFC.String(strings.NewReplacer("ı", "i", "ł", "l", "đ", "d", "ø", "o").Replace(name))
}

// keep drops the names that f does not want.
func (t *table) keep(f func(name string) bool) {
	for name, e := range t.entries {
		e.dropped = e.dropped || !f(name)
	}
}

// write writes names that are months, weekdays or both.
func write(out *bufio.Writer, comment, variable string, months, weekdays *table) {
	var names []string
	for _, t := range []*table{months, weekdays} {
		for name, e := range t.entries {
			if !e.dropped {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	fmt.Fprintf(out, "\n// %s\nvar %s = []name{\n", comment, variable)
	for _, name := range slices.Compact(names) {
		month, spoken := months.of(name)
		weekday, too := weekdays.of(name)
		if spoken == "" {
			spoken = too
		}
		fmt.Fprintf(out, "\t{%q, %d, %d}, // %s\n", name, month, weekday, spoken)
	}
	fmt.Fprint(out, "}\n")
}

// of gives what a name stands for, and the first languages in which it does.
func (t *table) of(name string) (value int, languages string) {
	e := t.entries[name]
	if e == nil || e.dropped {
		return 0, ""
	}
	return e.value, e.spoken()
}

// spoken gives the first languages of a name.
func (e *entry) spoken() string {
	if len(e.languages) > 4 {
		return strings.Join(e.languages[:4], " ") + fmt.Sprintf(" and %d more", len(e.languages)-4)
	}
	return strings.Join(e.languages, " ")
}
