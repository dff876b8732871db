package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// What sentences tell: at which event, and when, a talk was given.

// Given is a delivery that a sentence tells of.
type Given struct {
	Event, url string       // the event, and the address that its name links to
	Place      string       // "" where the sentence names none
	Date       *dates.Match // nil where the sentence states none
}

// Prose reads the sentences of a paragraph that say at which event, and when, a
// talk was given.
func (f *Facts) Prose(b *outline.Block) {
	lines, _ := ReadLines(b, BreaksOnly, f.Order)
	for i := range lines {
		l := &lines[i]
		if len(l.Dates) == 0 {
			continue
		}
		at := l.givenAt()
		if at < 0 {
			continue
		}
		f.deliveries(l, at)
	}
}

// givenAt gives the offset behind the first words that lead to the event of a
// talk, as "given at", -1 where there are none. Words that lead to other things too
// count where no others do.
func (l *Line) givenAt() int {
	_, end := leadTo(l.Text, false)
	if end < 0 {
		_, end = leadTo(l.Text, true)
	}
	return end
}

// deliveries reads what stands behind "given at": an event and its date, again
// and again.
func (f *Facts) deliveries(l *Line, at int) {
	if all := l.deliveries(at); len(all) > 0 {
		f.Given = append(f.Given, all...)
		return
	}
	for i := range l.Dates {
		if m := &l.Dates[i]; l.Believes(m) || m.Form == dates.Season {
			event, url := l.eventBetween(at, len(l.Text))
			f.Given = append(f.Given, Given{Event: event, url: url, Place: l.placeAfter(event, at, m.Start), Date: m})
			return
		}
	}
}

// deliveries gives the events with their dates behind an offset. A year may end an
// event's name; an exact date of the same year that follows is that event's.
func (l *Line) deliveries(at int) []Given {
	var all []Given
	named := false
	for i := range l.Dates {
		m := &l.Dates[i]
		if m.Start < at {
			continue
		}
		g, ofName := Given{Date: m}, m.Form == dates.Year && !StandsAlone(l.Text, m)
		if ofName {
			if g.Event, g.url = l.nameBefore(at, m); g.Event == "" {
				g.Event, g.url = l.nameBehind(at, m)
			}
			if g.Event == "" {
				continue
			}
			g.Place = l.placeBehind(m.End)
			if event, host := l.hosted(at, m); event != "" {
				g.Event, g.url, g.Place = event, "", host
			}
		} else {
			g.Event, g.url = l.eventBetween(at, m.Start)
			g.Place = l.placeAfter(g.Event, at, m.Start)
			if _, behind, ok := strings.Cut(l.Text[m.End:], " at "); ok && g.Event == "" && len(behind)+len(" at ") == len(l.Text)-m.End {
				g.Event, g.url = l.eventBetween(len(l.Text)-len(behind), len(l.Text)) // "in May 2018 at Rivercon"
			}
		}
		if n := len(all); named && !ofName && !m.First.Contradicts(all[n-1].Date.First) {
			all[n-1].Date = m
		} else {
			all = append(all, g)
		}
		at, named = m.End, ofName
	}
	return all
}

// nameBefore gives the name that a year in a sentence belongs to, with the year
// where it ends the name, "" where none stands before it: "at the Rivercon 2018",
// "at the Rivercon in 2018".
func (l *Line) nameBefore(from int, m *dates.Match) (event, url string) {
	before := strings.TrimRight(l.Text[from:m.Start], " ")
	if i := strings.LastIndex(before, ". "); i >= 0 && !Abbreviated(before[:i+1]) {
		return "", ""
	}
	end := m.End
	for _, w := range yearLeads {
		if name, ok := strings.CutSuffix(before, w); ok {
			before, end = name, from+len(name)
			break
		}
	}
	for i, a := range l.Atoms {
		if to := l.linkEnd(i); a.Marks&Linked != 0 && a.Start >= from && a.Start < end && to >= from+len(before) {
			return strings.TrimSpace(l.Text[l.nameStart(from, a.Start):to]), a.URL
		}
	}
	start := l.nameStart(from, from+len(before))
	if strings.TrimSpace(l.Text[start:m.Start]) == "" {
		return "", "" // the name follows
	}
	return strings.TrimSpace(l.Text[start:max(start, end)]), ""
}

// nameBehind gives the name that begins with a year right behind the words that lead to
// it, "" where none does: "at the 2018 Rivercon", where the name may be a link.
func (l *Line) nameBehind(from int, m *dates.Match) (event, url string) {
	if !l.leadsToYear(from, m) {
		return "", ""
	}
	for i, a := range l.Atoms {
		if a.Marks&Linked != 0 && a.Start >= m.End && strings.TrimSpace(l.Text[m.End:a.Start]) == "" {
			return strings.TrimSpace(l.Text[m.Start:l.linkEnd(i)]), a.URL
		}
	}
	end := m.End
	for at := m.End + 1; at < len(l.Text); {
		word, _, _ := strings.Cut(l.Text[at:], " ")
		if !unicode.IsUpper(FirstRune(word)) && (!nameJoins[word] || nameStops[word]) && !eventWord(word) {
			break
		}
		if at += len(word); !nameJoins[word] {
			end = at
		}
		if isPunct(LastRune(word)) {
			break
		}
		at++
	}
	return strings.TrimRight(l.Text[m.Start:end], " .,;:)"), ""
}

// leadsToYear says whether nothing but an article stands between the words that lead to
// a name and the year that it begins with.
func (l *Line) leadsToYear(from int, m *dates.Match) bool {
	if from < 0 || from > m.Start {
		return false
	}
	before := strings.TrimSpace(l.Text[from:m.Start])
	return (before == "" || leadArticles.Has(before)) && nameBegins(strings.TrimLeft(l.Text[m.End:], " "))
}

// nameStops stand behind an event's name, before its place.
var nameStops = lexicon.Words("in on at en em à")

// yearLeads stand between a name and its year.
var yearLeads = []string{" in", " em", " en", " de", " im", " w"}

// nameStart gives where the name begins that goes on to an offset: the first of the
// words with a capital letter before it, with what joins such words.
func (l *Line) nameStart(from, to int) int {
	start := to
	for at := to; at > from; {
		text := strings.TrimRight(l.Text[from:at], " ")
		i := strings.LastIndexByte(text, ' ') + 1
		word := text[i:]
		capital := unicode.IsUpper(FirstRune(strings.TrimLeft(word, "\"“'"))) || strings.IndexFunc(word, unicode.IsUpper) > 0
		if word == "" || strings.ContainsRune(",;:)", LastRune(word)) || !capital && !nameJoins[word] {
			break
		}
		if at = from + i; capital {
			start = at
		}
	}
	return start
}

// linkEnd gives the end of the link that an atom begins.
func (l *Line) linkEnd(i int) int {
	end := l.Atoms[i].End
	for _, a := range l.Atoms[i+1:] {
		if a.URL != l.Atoms[i].URL || a.Marks&Linked == 0 || a.Start != end {
			break
		}
		end = a.End
	}
	return end
}

// eventBetween gives the event named in text[from:to]: a link's text, with the name
// that it ends, else the words from the first capital letter to the first comma or
// end of sentence.
func (l *Line) eventBetween(from, to int) (event, url string) {
	for i, a := range l.Atoms {
		if end := l.linkEnd(i); a.Marks&Linked != 0 && a.Start >= from && end <= to {
			return strings.TrimSpace(l.Text[l.nameStart(from, a.Start):end]), a.URL
		}
	}
	text := strings.Trim(l.Text[from:to], " (),.")
	for _, w := range leadIns {
		text = strings.TrimSuffix(text, w)
	}
	for _, w := range []string{"the ", "and at ", "an ", "a "} {
		text = strings.TrimPrefix(text, w)
	}
	for _, stop := range []string{", ", ". ", " on how ", " on ", " in ", " about ", " and ", " where ", " ("} {
		if i := strings.Index(text, stop); i > 0 {
			text = text[:i]
		}
	}
	return strings.TrimSpace(text), ""
}
