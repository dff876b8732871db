package phrase

import (
	"cmp"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// Facts are the short lines below a title that say when and where: a line with
// the event and the date, a place, labelled values such as "Date: 2018-05-03",
// or the sentence that says at which event the talk was given.
type Facts struct {
	// Lines are the fact lines, and Links those found in them.
	Lines []Line
	Links []FoundLink
	// Quoted is a line that stands alone in a quotation: the talk's title, where
	// the heading is its event.
	Quoted []Line
	// Fields are the labelled values by meaning.
	Fields []Labelled
	// Date is the date that the lines state, or a labelled one.
	Date *dates.Match
	// eventDate is the date that a labelled event or place holds.
	eventDate *dates.Match
	// openingDate is the day that the first sentence below the head begins with.
	openingDate *dates.Match
	// Given are the deliveries that sentences tell of: "given at X (2018-05-03)".
	Given []Given
	// Rest is the body less the fact lines.
	Rest []*outline.Block
	// Ends are the line ends of the source that part lines.
	Ends LineEnds
	// Order is that of day and month on the page.
	Order  dates.Order
	labels Labels
}

// ReadFacts reads what the blocks below a title state. labels are those that the sisters
// tell, nil where none.
func ReadFacts(body []*outline.Block, ends LineEnds, order dates.Order, labels Labels) *Facts {
	f := &Facts{Ends: ends, Order: order, labels: labels}
	near := true
	for _, b := range body {
		if b.Kind == outline.Quote {
			f.quote(b)
			continue
		}
		if b.Kind == outline.Record && (IsFieldList(b) || StatesFacts(b)) {
			f.takeFields(b)
			continue
		}
		if b.Kind != outline.Paragraph || describes(b.Class) {
			f.Rest = append(f.Rest, b)
			continue
		}
		lines, links := ReadLines(b, f.Ends, f.Order)
		f.Links = append(f.Links, links...)
		if all := toldIn(lines); near && all != nil {
			f.Given, f.Rest = append(f.Given, all...), append(f.Rest, b)
			continue
		}
		if f.take(lines, near) {
			continue
		}
		if near && len(f.Lines) == 0 && (f.takeFirst(b) || f.takeAround(b)) {
			f.Rest = append(f.Rest, b)
			continue
		}
		if whole, _ := ReadLines(b, BreaksOnly, f.Order); near && len(f.Lines) == 0 && len(whole) > 0 && whole[0].endsInDay() {
			f.takeSentence(whole)
			continue
		}
		if near && len(f.Lines) == 0 && len(lines) > 0 {
			if first, ok := lines[0].factsFirst(); ok {
				f.Lines = append(f.Lines, first)
				if f.Date == nil {
					f.Date = first.BestDate()
				}
			}
		}
		if whole, _ := ReadLines(b, BreaksOnly, f.Order); near && f.openingDate == nil && len(whole) > 0 {
			f.openingDate = whole[0].opensOnDay()
		}
		f.Prose(b)
		f.Rest = append(f.Rest, b)
		near = near && len(lines) == 0
	}
	if f.Date == nil {
		f.Date = cmp.Or(f.eventDate, f.openingDate)
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

// Titles are the lines that are labelled as titles of talks.
func (f *Facts) Titles() []Line {
	var titles []Line
	for _, l := range f.Fields {
		if l.Meaning() == lexicon.TitleMeaning && !LabelsOnly(l.Value.Text) && l.Value.Text != "" {
			titles = append(titles, l.Value)
		}
	}
	return titles
}

// NamesEvent says whether one of the labels names an event.
func (f *Facts) NamesEvent() bool {
	for i := range f.Fields {
		if f.Fields[i].Meaning() == lexicon.EventMeaning && Capital(f.Fields[i].Value.Text) {
			return true
		}
	}
	return false
}

// LabelsEvent says whether a label names an event, or one of where an occasion before its
// town.
func (f *Facts) LabelsEvent() bool {
	if where := f.Value(lexicon.VenueMeaning); where != nil {
		if event, place := where.VenueParts(); event != "" && place != "" && !HostLike(event) && !PlaceLike(event) {
			return true
		}
	}
	return f.NamesEvent()
}

// quote reads the paragraphs of a quotation below an entry: labelled links.
func (f *Facts) quote(b *outline.Block) {
	kept := false
	for _, p := range b.Blocks {
		lines, links := ReadLines(p, f.Ends, f.Order)
		f.Links = append(f.Links, links...)
		if f.take(lines, false) {
			continue
		}
		if len(lines) == 1 && len(b.Blocks) == 1 && len(f.Quoted) == 0 && len(strings.Fields(lines[0].Text)) <= 20 {
			f.Quoted = lines
			continue
		}
		kept = true
	}
	if kept {
		f.Rest = append(f.Rest, b)
	}
}

// takeAround takes the lines that the author broke in a paragraph as facts but for one, which
// says what the talk is about; one of them is dated.
func (f *Facts) takeAround(b *outline.Block) bool {
	lines, _ := ReadLines(b, BreaksOnly, f.Order)
	var facts []Line
	dated := false
	for i := range lines {
		if lines[i].factual(LongestWhole) {
			facts = append(facts, lines[i])
			dated = dated || lines[i].BestDate() != nil
		}
	}
	return dated && len(facts)+1 == len(lines) && f.take(facts, true)
}

// take takes the lines of a paragraph as facts, all or none. near says that
// nothing but facts stood between them and the title.
func (f *Facts) take(lines []Line, near bool) bool {
	if len(lines) == 0 {
		return true
	}
	if last := &lines[len(lines)-1]; last.Introduces() && len(strings.Fields(last.Text)) > 3 {
		return false // it leads to what stands below
	}
	longest := LongestWhole
	if f.Ends == EveryLine && (len(lines) > 1 || strings.HasSuffix(lines[0].Text, ".")) {
		longest = LongestFact
	}
	for i := range lines {
		words := longest
		if near && lines[i].setsDate() {
			words = longestDated
		}
		if _, _, ok := f.label(&lines[i]); !ok && !lines[i].factual(words) || i > 0 && lines[i].continues() {
			return false
		}
	}
	for i := range lines {
		l := &lines[i]
		if key, value, ok := f.label(l); ok {
			if labelsDeck(key) && value.Wholly(Linked) && namesEdition(value.Text) {
				key = eventKey
			}
			m := f.labelledDate(key, &value)
			f.Fields = append(f.Fields, Labelled{Key: key, Value: value, told: f.labels[key]})
			switch k := f.meaning(key); {
			case m != nil:
				f.Date = m
			case (k == lexicon.EventMeaning || k == lexicon.VenueMeaning) && f.eventDate == nil:
				f.eventDate = value.BestDate()
			}
			continue
		}
		if l.LinksOnly() || l.NamesMaterial() || l.headsPart() {
			continue
		}
		dated := l.BestDate()
		if m, ok := PeriodOf(l); ok && dated == nil && m.First.Year != 0 {
			dated = &l.Dates[0] // a year on a line of its own
		}
		if !near && dated == nil || dated != nil && l.goesOn(dated) {
			return false
		}
		f.Lines = append(f.Lines, *l)
		if f.Date == nil || dated != nil && (Precision(dated) > Precision(f.Date) && !dated.First.Contradicts(f.Date.First) || f.Date.First.Year == 0 && dated.First.Year != 0 && dated.First.Month != 0) {
			f.Date = dated
		}
	}
	return true
}

// eventKey is the label of an event. A link to a recording may have the event's name for its
// text: "Recording: [Rivercon 2020](…)".
const eventKey = "event"

// namesEdition says whether a text is a short name with its year.
func namesEdition(text string) bool {
	return WordsIn(text) <= longestEdition && NamedYear(text) && EventLike(text) > 1
}

// longestEdition is how many words such a name has at most.
const longestEdition = 5

// goesOn says whether a date in a line begins what has not ended yet: "May 2018 –
// present".
func (l *Line) goesOn(m *dates.Match) bool {
	word, rest, _ := strings.Cut(strings.TrimLeft(l.Text[m.End:], " –—-"), " ")
	return openEnds[lexicon.Plain(word)] && (rest == "" || lexicon.Plain(word) != word || isPunct(FirstRune(rest))) && l.Text[m.End:] != word
}

// takeFirst takes the first lines of a paragraph as facts, of which the very first states
// a day or month, where the author broke it before what it tells.
func (f *Facts) takeFirst(b *outline.Block) bool {
	lines, _ := ReadLines(b, BreaksOnly, f.Order)
	n := 0
	for n < len(lines) && lines[n].factual(LongestWhole) && !(n > 0 && lines[n].continues()) {
		n++
	}
	if n == 0 || n == len(lines) || lines[n].Introduces() {
		return false
	}
	if m := lines[0].BestDate(); m == nil || m.First.Month == 0 {
		return false
	}
	return f.take(lines[:n], true)
}

// takeSentence takes a sentence that ends in the date as the line of facts.
func (f *Facts) takeSentence(lines []Line) {
	f.Lines = append(f.Lines, lines[0])
	f.Date = lines[0].onlyFullDate()
	for i := range lines[1:] {
		if l := &lines[1+i]; !l.LinksOnly() {
			f.Lines = append(f.Lines, *l)
		}
	}
}
