package main

import (
	"bufio"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"talkfeed/content/places"
	"talkfeed/content/places/internal/fold"
)

// list is the kinds of names, by their folded form, and of codes.
type list struct {
	kinds map[string]places.Kind
	// omit are the folded names that are left out.
	omit map[string]bool
}

func newList() *list {
	l := &list{map[string]places.Kind{}, map[string]bool{}}
	for _, word := range strings.Fields(omitted) {
		l.omit[strings.ReplaceAll(word, "_", " ")] = true
	}
	return l
}

// add enters a name in the ways in which it is written.
func (l *list) add(kind places.Kind, name string) {
	name, _, _ = strings.Cut(name, ",") // Washington, D.C.
	l.addForm(kind, name)
	if before, _, ok := strings.Cut(name, "("); ok {
		l.addForm(kind, before)
	}
	if rest, ok := strings.CutPrefix(name, "Saint "); ok {
		l.addForm(kind, "St "+rest)
	}
	if rest, ok := strings.CutPrefix(name, "St. "); ok {
		l.addForm(kind, "Saint "+rest)
	}
	if strings.Contains(name, " & ") {
		l.addForm(kind, strings.ReplaceAll(name, " & ", " and "))
	}
}

// addSpelt enters a name also as it is written without the letters of its
// language: Koeln, Aarhus.
func (l *list) addSpelt(kind places.Kind, name string) {
	l.add(kind, name)
	l.add(kind, spelt.Replace(name))
}

var spelt = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "Å", "Aa", "Ø", "Oe")

func (l *list) addForm(kind places.Kind, name string) {
	folded, ok := fold.Append(nil, name)
	if ok && len(folded) >= 3 && utf8.RuneCount(folded) >= least(folded) && !l.omit[string(folded)] {
		l.kinds[string(folded)] |= kind
	}
}

// least is the number of letters of the shortest name: a letter of an alphabet
// says less than another sign.
func least(name []byte) int {
	if r, _ := utf8.DecodeRune(name); r < 0x700 {
		return 3
	}
	return 2
}

func (l *list) addCode(kind places.Kind, code string) {
	l.kinds[code] |= kind
}

func (l *list) write(out *bufio.Writer) {
	for _, name := range slices.Sorted(maps.Keys(l.kinds)) {
		fmt.Fprintf(out, "%s\t%d\n", name, l.kinds[name])
	}
}
