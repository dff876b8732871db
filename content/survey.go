package content

import (
	"path"
	"strings"
	"sync/atomic"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Survey is what only the whole of a page or collection can tell: it holds
// counts, never documents. Its zero value is ready for Add. It must not be
// copied once used.
type Survey struct {
	// References are shared by the surveys of files whose records name each other's;
	// nil where the records of this one name none beyond.
	References *References
	// dayFirst and monthFirst count the numeric dates that can be read in one
	// order only.
	dayFirst, monthFirst int
	// dottedDay and dottedMonth are the same for dates with dots, which have the day
	// first but on pages that show the other.
	dottedDay, dottedMonth int
	// shortYears counts the documents whose months have years of two figures.
	shortYears int
	// words counts the function words of each language.
	words   map[string]int
	counted int
	// full is set once enough words are counted.
	full atomic.Bool
	// folders counts the files of each folder that could be one talk each.
	folders map[string]folder
}

// folder counts the files of a folder whose front matter has a title and a date,
// and those of them that show that they are talks.
type folder struct {
	dated, talks int
	// headed is set where the folder's own page has a title that names talks, owned
	// where it has a page of its own.
	headed, owned bool
	// looks are what the front matter's keys hold that don't say for certain what.
	looks record.KeyLooks
	// ends are what their titles have at their ends.
	ends phrase.TitleEnds
}

// Add takes a document into the survey.
func (s *Survey) Add(doc *outline.Document) {
	sample := s.Sample(doc)
	s.AddSample(&sample)
}

// AddSample takes into the survey what a document adds to it. Samples are added
// in the same order each time, so that each time the survey is the same.
func (s *Survey) AddSample(m *Sample) {
	s.dayFirst += m.dayFirst
	s.monthFirst += m.monthFirst
	s.dottedDay += m.dottedDay
	s.dottedMonth += m.dottedMonth
	s.shortYears += phrase.Count(m.months.haveYears())
	if s.counted < maxCounted {
		s.counted += m.counted
		if s.words == nil {
			s.words = map[string]int{}
		}
		for lang, n := range m.words {
			s.words[lang] += n
		}
		s.full.Store(s.counted >= maxCounted)
	}
	if s.References == nil {
		s.References = new(References)
	}
	s.References.add(m)
	if m.folder == "" {
		return
	}
	if s.folders == nil {
		s.folders = map[string]folder{}
	}
	dir := s.folders[m.folder]
	dir.dated += phrase.Count(m.dated)
	dir.talks += phrase.Count(m.shown)
	dir.headed, dir.owned = dir.headed || m.heads, dir.owned || m.owns
	dir.ends.Merge(m.ends)
	if len(m.looks) > 0 {
		if dir.looks == nil {
			dir.looks = record.KeyLooks{}
		}
		dir.looks.Merge(m.looks)
	}
	s.folders[m.folder] = dir
}

// holdsTalks says whether a file's folder is a collection of talks: its own page, or
// that of the next folder around it that has one, says so, or half of its files, and two or more, show that they are.
func (s *Survey) holdsTalks(name string) bool {
	at := folderOf(name)
	if dir := s.folders[at]; dir.talks >= 2 && dir.talks*2 >= dir.dated {
		return true
	}
	for up := maxAbove; up > 0 && !s.folders[at].owned && at != path.Dir(at); up-- {
		at = path.Dir(at)
	}
	return s.folders[at].headed
}

// maxAbove is how many folders further up are asked for a page of their own.
const maxAbove = 3

// folderOf gives the folder that a file is an item of: for a page bundle
// (slow-queries/index.md) the one around the bundle, for folders that are
// numbered (2018/05/slow-queries.md) or of a language (pt-br/slow-queries.md) the one
// around those.
func folderOf(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	dir := path.Dir(name)
	if base, _, _ := strings.Cut(path.Base(name), "."); base == "index" || base == "content" || base == "contents" {
		dir = path.Dir(dir)
	}
	for base := path.Base(dir); phrase.IsNumber(base) || record.IsLanguage(strings.ToLower(base)); base = path.Base(dir) {
		dir = path.Dir(dir)
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
	case s.shortYears > 0:
		return dates.MonthYear
	case s.dottedMonth > s.dottedDay && s.dayFirst <= s.monthFirst:
		return dates.MonthFirstDotted
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
	for _, lang := range lexicon.FunctionLanguages {
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
