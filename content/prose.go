package content

import (
	"strings"
	"talkfeed/content/lexicon"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// What sentences tell: at which event, and when, a talk was given.

// given is a delivery that a sentence tells of.
type given struct {
	event, url string
	place      string
	date       *dates.Match
}

// prose reads the sentences of a paragraph that say at which event, and when, a
// talk was given.
func (f *facts) prose(b *outline.Block) {
	lines, _ := readLines(b, breaksOnly, f.order)
	for i := range lines {
		l := &lines[i]
		if len(l.dates) == 0 {
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
func (l *line) givenAt() int {
	_, end := leadTo(l.text, false)
	if end < 0 {
		_, end = leadTo(l.text, true)
	}
	return end
}

// deliveries reads what stands behind "given at": an event and its date, again
// and again.
func (f *facts) deliveries(l *line, at int) {
	if all := l.deliveries(at); len(all) > 0 {
		f.given = append(f.given, all...)
		return
	}
	for i := range l.dates {
		if m := &l.dates[i]; l.believes(m) || m.Form == dates.Season {
			event, url := l.eventBetween(at, len(l.text))
			f.given = append(f.given, given{event: event, url: url, place: l.placeAfter(event, at, m.Start), date: m})
			return
		}
	}
}

// deliveries gives the events with their dates behind an offset. A year may end an
// event's name; an exact date of the same year that follows is that event's.
func (l *line) deliveries(at int) []given {
	var all []given
	named := false
	for i := range l.dates {
		m := &l.dates[i]
		if m.Start < at {
			continue
		}
		g, ofName := given{date: m}, m.Form == dates.Year && !standsAlone(l.text, m)
		if ofName {
			if g.event, g.url = l.nameBefore(at, m); g.event == "" {
				g.event, g.url = l.nameBehind(at, m)
			}
			if g.event == "" {
				continue
			}
			g.place = l.placeBehind(m.End)
			if event, host := l.hosted(at, m); event != "" {
				g.event, g.url, g.place = event, "", host
			}
		} else {
			g.event, g.url = l.eventBetween(at, m.Start)
			g.place = l.placeAfter(g.event, at, m.Start)
		}
		if n := len(all); named && !ofName && !m.First.Contradicts(all[n-1].date.First) {
			all[n-1].date = m
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
func (l *line) nameBefore(from int, m *dates.Match) (event, url string) {
	before := strings.TrimRight(l.text[from:m.Start], " ")
	if i := strings.LastIndex(before, ". "); i >= 0 && !abbreviated(before[:i+1]) {
		return "", ""
	}
	end := m.End
	for _, w := range yearLeads {
		if name, ok := strings.CutSuffix(before, w); ok {
			before, end = name, from+len(name)
			break
		}
	}
	for i, a := range l.atoms {
		if to := l.linkEnd(i); a.marks&linked != 0 && a.start >= from && a.start < end && to >= from+len(before) {
			return strings.TrimSpace(l.text[l.nameStart(from, a.start):to]), a.url
		}
	}
	start := l.nameStart(from, from+len(before))
	if strings.TrimSpace(l.text[start:m.Start]) == "" {
		return "", "" // the name follows
	}
	return strings.TrimSpace(l.text[start:max(start, end)]), ""
}

// nameBehind gives the name that begins with a year right behind the words that lead to
// it, "" where none does: "at the 2018 Rivercon", where the name may be a link.
func (l *line) nameBehind(from int, m *dates.Match) (event, url string) {
	if !l.leadsToYear(from, m) {
		return "", ""
	}
	for i, a := range l.atoms {
		if a.marks&linked != 0 && a.start >= m.End && strings.TrimSpace(l.text[m.End:a.start]) == "" {
			return strings.TrimSpace(l.text[m.Start:l.linkEnd(i)]), a.url
		}
	}
	end := m.End
	for at := m.End + 1; at < len(l.text); {
		word, _, _ := strings.Cut(l.text[at:], " ")
		if !unicode.IsUpper(firstRune(word)) && (!nameJoins[word] || nameStops[word]) && !eventWord(word) {
			break
		}
		if at += len(word); !nameJoins[word] {
			end = at
		}
		if isPunct(lastRune(word)) {
			break
		}
		at++
	}
	return strings.TrimRight(l.text[m.Start:end], " .,;:)"), ""
}

// leadsToYear says whether nothing but an article stands between the words that lead to
// a name and the year that it begins with.
func (l *line) leadsToYear(from int, m *dates.Match) bool {
	if from < 0 || from > m.Start {
		return false
	}
	before := strings.TrimSpace(l.text[from:m.Start])
	return (before == "" || leadArticles.Has(before)) && nameBegins(strings.TrimLeft(l.text[m.End:], " "))
}

// nameStops stand behind an event's name, before its place.
var nameStops = lexicon.Words("in on at en em à")

// yearLeads stand between a name and its year.
var yearLeads = []string{" in", " em", " en", " de", " im", " w"}

// nameStart gives where the name begins that goes on to an offset: the first of the
// words with a capital letter before it, with what joins such words.
func (l *line) nameStart(from, to int) int {
	start := to
	for at := to; at > from; {
		text := strings.TrimRight(l.text[from:at], " ")
		i := strings.LastIndexByte(text, ' ') + 1
		word := text[i:]
		capital := unicode.IsUpper(firstRune(strings.TrimLeft(word, "\"“'"))) || strings.IndexFunc(word, unicode.IsUpper) > 0
		if word == "" || strings.ContainsRune(",;:)", lastRune(word)) || !capital && !nameJoins[word] {
			break
		}
		if at = from + i; capital {
			start = at
		}
	}
	return start
}

// linkEnd gives the end of the link that an atom begins.
func (l *line) linkEnd(i int) int {
	end := l.atoms[i].end
	for _, a := range l.atoms[i+1:] {
		if a.url != l.atoms[i].url || a.marks&linked == 0 || a.start != end {
			break
		}
		end = a.end
	}
	return end
}

// eventBetween gives the event named in text[from:to]: a link's text, with the name
// that it ends, else the words from the first capital letter to the first comma or
// end of sentence.
func (l *line) eventBetween(from, to int) (event, url string) {
	for i, a := range l.atoms {
		if end := l.linkEnd(i); a.marks&linked != 0 && a.start >= from && end <= to {
			return strings.TrimSpace(l.text[l.nameStart(from, a.start):end]), a.url
		}
	}
	text := strings.Trim(l.text[from:to], " (,.")
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
