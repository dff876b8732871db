package content

import (
	"path"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Survey is what only the whole of a page or collection can tell: it holds
// counts, never documents. Its zero value is ready for Add.
type Survey struct {
	// dayFirst and monthFirst count the numeric dates that can be read in one
	// order only.
	dayFirst, monthFirst int
	// words counts the function words of each language.
	words   map[string]int
	counted int
	// folders counts the files of each folder that could be one talk each.
	folders map[string]folder
}

// folder counts the files of a folder whose front matter has a title and a date,
// and those of them that show that they are talks.
type folder struct {
	dated, talks int
}

// Add takes a document into the survey.
func (s *Survey) Add(doc *outline.Document) {
	s.block(doc.Root, 0)
	if doc.Meta == nil {
		return
	}
	s.block(doc.Meta, 0)
	x := &extractor{doc: doc}
	f := x.readRecord(doc.Meta)
	if f.title == nil || f.ownDate() == nil || isIndex(doc.Source.Name) {
		return
	}
	if s.folders == nil {
		s.folders = map[string]folder{}
	}
	dir := s.folders[folderOf(doc.Source.Name)]
	dir.dated++
	dir.talks += count(x.shown(f))
	s.folders[folderOf(doc.Source.Name)] = dir
}

// holdsTalks says whether a file's folder is a collection of talks: half of its
// files, and two or more, show that they are.
func (s *Survey) holdsTalks(name string) bool {
	dir := s.folders[folderOf(name)]
	return dir.talks >= 2 && dir.talks*2 >= dir.dated
}

// folderOf gives the folder that a file is an item of: for a page bundle
// (slow-queries/index.md) the one around the bundle.
func folderOf(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	dir := path.Dir(name)
	if strings.HasPrefix(path.Base(name), "index.") || strings.HasPrefix(path.Base(name), "content.") {
		return path.Dir(dir)
	}
	return dir
}

// isIndex says whether a file is the list page of its folder.
func isIndex(name string) bool {
	return strings.HasPrefix(path.Base(strings.ReplaceAll(name, `\`, "/")), "_index")
}

// Order gives the order of day and month in the numeric dates of doc: as the
// other dates show it, else as its language has it.
func (s *Survey) Order(doc *outline.Document) dates.Order {
	switch {
	case s.dayFirst > s.monthFirst:
		return dates.DayFirst
	case s.monthFirst > s.dayFirst:
		return dates.MonthFirst
	}
	if doc.Lang != "" {
		return languageOrder(doc.Lang)
	}
	return languageOrder(s.language())
}

// language guesses the language of the texts from their function words, "" where
// they are few or of several languages.
func (s *Survey) language() string {
	best, second := "", 0
	for _, lang := range functionLanguages {
		switch n := s.words[lang]; {
		case best == "" || n > s.words[best]:
			best, second = lang, s.words[best]
		case n > second:
			second = n
		}
	}
	if s.words[best] < 8 || s.words[best] < 2*second {
		return ""
	}
	return best
}

// languageOrder gives the order that a language has for certain. English has
// both.
func languageOrder(lang string) dates.Order {
	base, region, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(lang), "_", "-"), "-")
	switch {
	case base == "":
		return dates.UnknownOrder
	case base == "en" && region == "us":
		return dates.MonthFirst
	case base == "en" && region == "":
		return dates.UnknownOrder
	case base == "ja", base == "zh", base == "ko", base == "hu":
		return dates.MonthFirst
	}
	return dates.DayFirst
}

func (s *Survey) block(b *outline.Block, depth int) {
	if depth > 100 {
		return
	}
	s.text(b.Runs)
	for _, f := range b.Fields {
		for _, v := range f.Value {
			s.block(v, depth+1)
		}
	}
	for _, c := range b.Blocks {
		s.block(c, depth+1)
	}
}

func (s *Survey) text(runs []outline.Run) {
	text := outline.RunsText(runs)
	s.count(text)
	if !holdsNumeric(text) {
		return
	}
	for _, m := range dates.Find(text, dates.Options{}) {
		switch {
		case m.Form != dates.Numeric && m.Form != dates.NumericPartial:
		case m.Proves == dates.DayFirst:
			s.dayFirst++
		case m.Proves == dates.MonthFirst:
			s.monthFirst++
		}
	}
}

// holdsNumeric says whether a text holds figures that a mark joins, as numeric
// dates have.
func holdsNumeric(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		if c := text[i]; (c == '/' || c == '-' || c == '.') && isFigure(text[i-1]) && isFigure(text[i+1]) {
			return true
		}
	}
	return false
}

func isFigure(c byte) bool { return c >= '0' && c <= '9' }

// maxCounted is how many words are enough to know the language by.
const maxCounted = 20_000

// count counts the function words of a text.
func (s *Survey) count(text string) {
	if s.counted >= maxCounted {
		return
	}
	for w := range strings.FieldsSeq(text) {
		s.counted++
		for _, lang := range functionWords[w] {
			if s.words == nil {
				s.words = map[string]int{}
			}
			s.words[lang]++
		}
	}
}
