package content

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Years in the names of events that stand in no other way on a page: behind a name that
// does not look like one before it is told apart ("rivercon 2018"), glued to the name
// ("Rivercon2018", "RVC18"), or of two figures behind it ("RiverConf 18"); and events
// of which each has a year of its own.

// takeNameYears dates the talks that nothing else dates by the year in their event's
// name. One of two figures may be the number of the event: it counts where it is a year
// among those of the page.
func (x *extractor) takeNameYears() {
	first, last := 0, 0
	for _, d := range x.drafts {
		if y := d.entry.Date.Year; y != 0 {
			if first == 0 || y < first {
				first = y
			}
			last = max(last, y)
		}
	}
	for _, d := range x.drafts {
		if d.entry.Date.Year != 0 || d.own != nil || d.reading == nil || d.cancelled() {
			continue
		}
		year, sure := nameYear(d.entry.Event)
		if year == 0 || !sure && (year < first-1 || year > last+1) {
			continue
		}
		d.entry.Date = dates.Date{Year: year}
		d.from(phrase.DateField, d.start, "the year in the event's name")
	}
}

// nameYear gives the year that a word of a name ends in or is, 0 where none does. It is
// sure where it has four figures or is glued to an event's name.
func nameYear(name string) (year int, sure bool) {
	before := ""
	for w := range strings.FieldsSeq(name) {
		w = strings.Trim(w, ",;:()[]\"“”")
		stem := strings.TrimRight(w, "0123456789")
		figures := record.Number(w[len(stem):])
		switch len(w) - len(stem) {
		case 4:
			if (isName(stem) || stem == "" && before != "" && isYearIn(name)) && figures >= 1990 && figures < 2040 {
				return figures, true
			}
		case 2:
			glued := stem != ""
			if !glued {
				stem = before
			}
			if figures >= 5 && figures < 40 && (yearlyName(stem) || glued && phrase.IsAcronym(stem, 2)) {
				return 2000 + figures, glued
			}
		}
		before = w
	}
	return 0, false
}

// isYearIn says whether the only date in a name is a year.
func isYearIn(name string) bool {
	m := dates.Find(name, dates.Options{})
	return len(m) == 1 && m[0].Form == dates.Year && m[0].Last.IsZero()
}

// isName says whether a word could be a name that a year is glued to.
func isName(word string) bool {
	letters := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
	return letters && len(word) > 1 && strings.IndexFunc(word, unicode.IsUpper) >= 0
}

// yearlyEndings end the names of events that are held once a year.
var yearlyEndings = []string{"conf", "con", "fest", "camp", "days", "summit", "kon"}

// yearlyName says whether a word is the name of an event that is held once a year.
func yearlyName(word string) bool {
	if phrase.IsAcronym(word, 4) {
		return true
	}
	if !isName(word) {
		return false
	}
	for _, e := range yearlyEndings {
		if stem, ok := strings.CutSuffix(strings.ToLower(word), e); ok && len(stem) > 1 {
			return true
		}
	}
	return false
}

// partEvents gives the entry of a talk whose event is a list of events, each with its
// year, once for each of them.
func (x *extractor) partEvents() {
	var all []*draft
	for _, d := range x.drafts {
		names := d.eventList()
		if len(names) < 2 || d.own != nil && d.own.Form != dates.Year || d.said != nil || !d.context.date.IsZero() && d.context.date.Month != 0 {
			all = append(all, d)
			continue
		}
		for i, name := range names {
			one := *d
			one.entry.Event, one.entry.Date, one.entry.End = name.event, dates.Date{Year: name.year}, dates.Date{}
			if year, _ := nameYear(one.entry.Location); year != 0 || names[0].place != "" && i < len(names)-1 {
				one.entry.Location = ""
			}
			one.entry.Location = cmp.Or(name.place, one.entry.Location)
			one.entry.Links = eventLinks(d.entry.Links, names, i)
			if i > 0 {
				one.entry.Key, one.entry.GUID = "", ""
			}
			all = append(all, &one)
		}
	}
	x.drafts = all
}

// eventLinks gives the links of an entry less those to the other events that it names.
func eventLinks(links []Link, names []namedYearly, of int) []Link {
	links = slices.DeleteFunc(slices.Clone(links), func(l Link) bool {
		i := slices.IndexFunc(names, func(n namedYearly) bool { return n.event == l.Text })
		return i >= 0 && i != of
	})
	for i := range links {
		if links[i].Text == names[of].event {
			links[i].Kind = EventLink
		}
	}
	return links
}

// eventList gives the events that an entry names with a year each, of which all but the
// first may have been read as nothing.
func (d *draft) eventList() []namedYearly {
	names := eventsWithYears(d.entry.Event)
	if len(names) == 1 && d.reading != nil {
		for _, c := range d.reading.Chunks {
			rest, _, _ := strings.Cut(c.Text, d.entry.Title)
			if i := strings.Index(c.Text, d.entry.Event); rest == "" && i > len(d.entry.Title) {
				rest = c.Text // the title stands before them
			}
			if i := strings.Index(rest, d.entry.Event); i >= 0 && c.Kind == phrase.TextChunk {
				if more := eventsWithYears(rest[i:]); len(more) > 1 {
					names = more
				}
			}
		}
	}
	for i := range names {
		if i > 0 && names[i].year == names[0].year && !strings.Contains(names[i].event, " ") && len(strings.Fields(names[0].event)) > 3 {
			return nil // the short form of a name
		}
	}
	return names
}

// namedYearly is an event's name, the year in it, and the place in brackets behind it.
type namedYearly struct {
	event, place string
	year         int
}

// eventsWithYears parts a list of events that each end in a year: "Rivercon 2018,
// Lakecamp 2019"; nil for other texts.
func eventsWithYears(text string) []namedYearly {
	var names []namedYearly
	text = listedEvents.Replace(text)
	for _, part := range commaParts(text) {
		part, place := strings.TrimSpace(part), ""
		for i := strings.LastIndex(part, " ("); i > 0 && strings.HasSuffix(part, ")"); i = strings.LastIndex(part, " (") {
			if _, inside, ok := phrase.PlaceInBrackets(part); ok {
				place = inside
			}
			part = part[:i]
		}
		year, sure := nameYear(part[strings.LastIndexByte(part, ' ')+1:])
		if m := dates.Find(part, dates.Options{}); len(m) == 1 && m[0].Form == dates.Year && m[0].Last.IsZero() && m[0].Start > 0 && m[0].End == len(part) {
			year, sure = m[0].First.Year, true
		}
		if !sure || len(strings.Fields(part)) > 8 || !unicode.IsUpper(phrase.FirstRune(part)) && strings.IndexFunc(part, unicode.IsUpper) < 0 {
			return nil
		}
		names = append(names, namedYearly{part, place, year})
	}
	return names
}

// listedEvents parts the events of a list by commas alone.
var listedEvents = strings.NewReplacer("; ", ", ", " and ", ", ", " & ", ", ", ", and ", ", ")

// commaParts parts a text at its commas, but for those within brackets.
func commaParts(text string) []string {
	var parts []string
	from, depth := 0, 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			depth = max(0, depth-1)
		case ',':
			if depth == 0 && strings.HasPrefix(text[i:], ", ") {
				parts, from = append(parts, text[from:i]), i+2
			}
		}
	}
	return append(parts, text[from:])
}
