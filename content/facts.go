package content

import (
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// facts are the short lines below a title that say when and where: a line with
// the event and the date, a place, labelled values such as "Date: 2018-05-03",
// or the sentence that says at which event the talk was given.
type facts struct {
	lines []line
	links []foundLink
	// quoted is a line that stands alone in a quotation: the talk's title, where
	// the heading is its event.
	quoted []line
	// fields are the labelled values by meaning.
	fields []labelled
	// date is the date that the lines state, or a labelled one.
	date *dates.Match
	// eventDate is the date that a labelled event or place holds.
	eventDate *dates.Match
	// given are the deliveries that sentences tell of: "given at X (2018-05-03)".
	given []given
	// rest is the body less the fact lines.
	rest []*outline.Block
	// ends are the line ends of the source that part lines.
	ends lineEnds
	// order is that of day and month on the page.
	order dates.Order
}

// facts reads the lines below a unit's head. Only lines right below it count,
// and later ones that carry a date, a label or nothing but links.
func (u *unit) facts() *facts {
	if u.below == nil {
		u.below = readFacts(u.body, u.ends, u.order)
	}
	return u.below
}

func readFacts(body []*outline.Block, ends lineEnds, order dates.Order) *facts {
	f := &facts{ends: ends, order: order}
	near := true
	for _, b := range body {
		if b.Kind == outline.Quote {
			f.quote(b)
			continue
		}
		if b.Kind == outline.Record && (isFieldList(b) || statesFacts(b)) {
			f.takeFields(b)
			continue
		}
		if b.Kind != outline.Paragraph || describes(b.Class) {
			f.rest = append(f.rest, b)
			continue
		}
		lines, links := readLines(b, f.ends, f.order)
		f.links = append(f.links, links...)
		if all := toldIn(lines); near && all != nil {
			f.given, f.rest = append(f.given, all...), append(f.rest, b)
			continue
		}
		if f.take(lines, near) {
			continue
		}
		if near && len(f.lines) == 0 && f.takeFirst(b) {
			f.rest = append(f.rest, b)
			continue
		}
		if whole, _ := readLines(b, breaksOnly, f.order); near && len(f.lines) == 0 && len(whole) > 0 && whole[0].endsInDay() {
			f.takeSentence(whole)
			continue
		}
		if near && len(f.lines) == 0 && len(lines) > 0 {
			if first, ok := lines[0].factsFirst(); ok {
				f.lines = append(f.lines, first)
				if f.date == nil {
					f.date = first.bestDate()
				}
			}
		}
		f.prose(b)
		f.rest = append(f.rest, b)
		near = near && len(lines) == 0
	}
	if f.date == nil {
		f.date = f.eventDate
	}
	return f
}

// describes says whether a paragraph is a description by its class, as in
// "talk-abstract" or the microformats' "p-summary".
func describes(class string) bool {
	for token := range strings.FieldsSeq(class) {
		parts := strings.Fields(lexicon.KeyForm(strings.ReplaceAll(token, "__", " ")))
		if len(parts) > 0 && len(parts) <= 2 && descriptionClasses[parts[len(parts)-1]] {
			return true
		}
	}
	return false
}

// descriptionClasses end the classes of descriptions.
var descriptionClasses = lexicon.Words("summary description abstract blurb excerpt teaser")

// titles are the lines that are labelled as titles of talks.
func (f *facts) titles() []line {
	var titles []line
	for _, l := range f.fields {
		if lexicon.MeaningOf(l.key) == lexicon.TitleMeaning && !labelsOnly(l.value.text) && l.value.text != "" {
			titles = append(titles, l.value)
		}
	}
	return titles
}

// namesEvent says whether one of the labels names an event.
func (f *facts) namesEvent() bool {
	for i := range f.fields {
		if lexicon.MeaningOf(f.fields[i].key) == lexicon.EventMeaning && capital(f.fields[i].value.text) {
			return true
		}
	}
	return false
}

// quote reads the paragraphs of a quotation below an entry: labelled links.
func (f *facts) quote(b *outline.Block) {
	kept := false
	for _, p := range b.Blocks {
		lines, links := readLines(p, f.ends, f.order)
		f.links = append(f.links, links...)
		if f.take(lines, false) {
			continue
		}
		if len(lines) == 1 && len(b.Blocks) == 1 && len(f.quoted) == 0 && len(strings.Fields(lines[0].text)) <= 20 {
			f.quoted = lines
			continue
		}
		kept = true
	}
	if kept {
		f.rest = append(f.rest, b)
	}
}

// take takes the lines of a paragraph as facts, all or none. near says that
// nothing but facts stood between them and the title.
func (f *facts) take(lines []line, near bool) bool {
	if len(lines) == 0 {
		return true
	}
	if last := &lines[len(lines)-1]; last.introduces() && len(strings.Fields(last.text)) > 3 {
		return false // it leads to what stands below
	}
	longest := longestWhole
	if f.ends == everyLine && (len(lines) > 1 || strings.HasSuffix(lines[0].text, ".")) {
		longest = longestFact
	}
	for i := range lines {
		words := longest
		if near && lines[i].setsDate() {
			words = longestDated
		}
		if !lines[i].factual(words) || i > 0 && lines[i].continues() {
			return false
		}
	}
	for i := range lines {
		l := &lines[i]
		if key, value, ok := l.label(); ok {
			m := f.labelledDate(key, &value)
			f.fields = append(f.fields, labelled{key, value})
			switch k := lexicon.MeaningOf(key); {
			case m != nil:
				f.date = m
			case (k == lexicon.EventMeaning || k == lexicon.VenueMeaning) && f.eventDate == nil:
				f.eventDate = value.bestDate()
			}
			continue
		}
		if l.linksOnly() {
			continue
		}
		dated := l.bestDate()
		if m, ok := periodOf(l); ok && dated == nil && m.First.Year != 0 {
			dated = &l.dates[0] // a year on a line of its own
		}
		if !near && dated == nil || dated != nil && l.goesOn(dated) {
			return false
		}
		f.lines = append(f.lines, *l)
		if f.date == nil || dated != nil && (precision(dated) > precision(f.date) && !dated.First.Contradicts(f.date.First) || f.date.First.Year == 0 && dated.First.Year != 0 && dated.First.Month != 0) {
			f.date = dated
		}
	}
	return true
}

// goesOn says whether a date in a line begins what has not ended yet: "May 2018 –
// present".
func (l *line) goesOn(m *dates.Match) bool {
	word, rest, _ := strings.Cut(strings.TrimLeft(l.text[m.End:], " –—-"), " ")
	return openEnds[lexicon.Plain(word)] && (rest == "" || lexicon.Plain(word) != word || isPunct(firstRune(rest))) && l.text[m.End:] != word
}

// takeFirst takes the first lines of a paragraph as facts, of which the very first states
// a day or month, where the author broke it before what it tells.
func (f *facts) takeFirst(b *outline.Block) bool {
	lines, _ := readLines(b, breaksOnly, f.order)
	n := 0
	for n < len(lines) && lines[n].factual(longestWhole) && !(n > 0 && lines[n].continues()) {
		n++
	}
	if n == 0 || n == len(lines) || lines[n].introduces() {
		return false
	}
	if m := lines[0].bestDate(); m == nil || m.First.Month == 0 {
		return false
	}
	return f.take(lines[:n], true)
}

// takeSentence takes a sentence that ends in the date as the line of facts.
func (f *facts) takeSentence(lines []line) {
	f.lines = append(f.lines, lines[0])
	f.date = lines[0].onlyFullDate()
	for i := range lines[1:] {
		if l := &lines[1+i]; !l.linksOnly() {
			f.lines = append(f.lines, *l)
		}
	}
}
