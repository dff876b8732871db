package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Sample is what one document adds to a survey.
type Sample struct {
	dayFirst, monthFirst int
	// dottedDay and dottedMonth are the same for dates whose figures dots join.
	dottedDay, dottedMonth int
	// months are those with two figures behind them.
	months  shortYears
	words   map[string]int
	counted int
	// folder is that of a file with front matter, "" for others; dated is set where
	// it could be one talk, shown where the file shows by itself that it is one.
	folder       string
	dated, shown bool
	// owns is set for the folder's own page, heads where its title names talks.
	owns, heads bool
	looks       record.KeyLooks
	// ends is what its title has at its end.
	ends phrase.TitleEnds
	// ordered is set where figures may be a date whose day and month are told apart
	// by the survey.
	ordered bool
	// defined are the records that others may name by a key, uses the fields that may
	// name one; named is set where there are such in front matter.
	defined []*referred
	uses    []reference
	named   bool
	// spoken is the folder of a data file called after talks, "" for others.
	spoken string
	// x and facts are the reading of the front matter, nil where there is none.
	x     *extractor
	facts *record.Facts
}

// Sample gives what a document adds to the survey. It changes nothing, so that
// several goroutines may take samples while one adds them.
func (s *Survey) Sample(doc *outline.Document) Sample {
	var m Sample
	if s.full.Load() {
		m.counted = maxCounted
	}
	m.block(doc.Root, 0)
	m.collect(doc)
	if doc.Meta == nil {
		return m
	}
	m.block(doc.Meta, 0)
	m.x = &extractor{doc: doc}
	m.facts = m.x.readRecord(doc.Meta)
	if isIndex(doc.Source.Name) {
		r, _ := phrase.HeadingRole(m.facts.Title.Text())
		m.folder, m.owns, m.heads = folderOf(doc.Source.Name), true, r == phrase.TalksRole
		return m
	}
	m.folder, m.looks = folderOf(doc.Source.Name), m.facts.Looks()
	if m.facts.Title != nil && m.facts.OwnDate() != nil {
		m.dated, m.shown = true, m.x.shown(m.facts)
		m.ends = record.TitleEnds([]*record.Facts{m.facts})
	}
	return m
}

// Extract gives the talks of a document that no survey could change: its front
// matter shows that the file is one talk, and its dates can be read in one way
// only. It is false for other documents, which want the function Extract, once
// all samples are added. It can be called once.
func (m *Sample) Extract() (Result, bool) {
	x, f := m.x, m.facts
	m.x, m.facts = nil, nil
	if f == nil || m.ordered || m.named {
		return Result{}, false
	}
	x.page = readPage(x.doc)
	if !x.singleOf(f) || x.survey != nil {
		return Result{}, false
	}
	return x.result(), true
}

func (m *Sample) block(b *outline.Block, depth int) {
	if depth > 100 {
		return
	}
	m.text(b.Runs)
	for _, f := range b.Fields {
		for _, v := range f.Value {
			m.block(v, depth+1)
		}
	}
	for _, c := range b.Blocks {
		m.block(c, depth+1)
	}
}

func (m *Sample) text(runs []outline.Run) {
	if len(runs) == 0 {
		return
	}
	if m.counted >= maxCounted && !holdsStroke(runs) {
		return
	}
	text := outline.RunsText(runs)
	m.count(text)
	m.months.take(text)
	if !mayNeedOrder(text) {
		return
	}
	m.ordered = true
	for _, d := range dates.Find(text, dates.Options{}) {
		switch {
		case d.Form != dates.Numeric && d.Form != dates.NumericPartial:
		case d.Dotted:
			m.dottedDay += phrase.Count(d.Proves == dates.DayFirst)
			m.dottedMonth += phrase.Count(d.Proves == dates.MonthFirst)
		case d.Proves == dates.DayFirst:
			m.dayFirst++
		case d.Proves == dates.MonthFirst:
			m.monthFirst++
		}
	}
}

// mayNeedOrder says whether a text holds figures that a stroke or a hyphen joins, or
// three that dots join, as dates have whose day and month change places; dates such
// as 2024-05-03 have not. Whatever is not ASCII may be figures.
func mayNeedOrder(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		switch c := text[i]; {
		case c == 0xE2 && (strings.HasPrefix(text[i:], "\u2010") || strings.HasPrefix(text[i:], "\u2011")):
			return true
		case c == '.' && mayBeFigure(text[i-1]):
			if dottedTwice(text[i+1:]) {
				return true
			}
		case c != '/' && c != '-' || !mayBeFigure(text[i-1]) || !mayBeFigure(text[i+1]):
		case c == '-' && i >= 4 && isDay(text[i-4:]):
			i += len("05-03")
		default:
			return true
		}
	}
	return false
}

// dottedTwice says whether a text begins with figures, a dot and figures.
func dottedTwice(text string) bool {
	figures, rest, _ := strings.Cut(text[:min(len(text), len("３３.３"))], ".")
	if figures == "" || rest == "" || !mayBeFigure(rest[0]) {
		return false
	}
	for i := range len(figures) {
		if !mayBeFigure(figures[i]) {
			return false
		}
	}
	return true
}

func mayBeFigure(c byte) bool { return phrase.IsFigure(c) || c >= 0x80 }

// holdsStroke says whether the text of runs holds what mayNeedOrder looks for
// between figures, or another character of general punctuation.
func holdsStroke(runs []outline.Run) bool {
	for i := range runs {
		text := runs[i].Text
		for at := strings.IndexByte(text, '.'); at > 0 && at+1 < len(text); {
			if mayBeFigure(text[at-1]) && dottedTwice(text[at+1:]) {
				return true
			}
			next := strings.IndexByte(text[at+1:], '.')
			if next < 0 {
				break
			}
			at += 1 + next
		}
		if strings.IndexByte(text, '/') >= 0 || strings.IndexByte(text, '-') >= 0 || strings.Contains(text, "\xE2\x80") || holdsStroke(runs[i].Runs) {
			return true
		}
	}
	return false
}

// isDay says whether a text begins with a day as 2024-05-03.
func isDay(text string) bool {
	const form = "0000-00-00"
	for i := range len(form) {
		if i >= len(text) || phrase.IsFigure(text[i]) != (form[i] == '0') || form[i] == '-' && text[i] != '-' {
			return false
		}
	}
	return true
}

// maxCounted is how many words are enough to know the language by.
const maxCounted = 20_000

// count counts the function words of a text.
func (m *Sample) count(text string) {
	if m.counted >= maxCounted {
		return
	}
	for w := range strings.FieldsSeq(text) {
		m.counted++
		for _, lang := range lexicon.FunctionWords[w] {
			if m.words == nil {
				m.words = map[string]int{}
			}
			m.words[lang]++
		}
	}
}
