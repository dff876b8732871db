package content

import (
	"slices"
	"strings"
	"talkfeed/content/lexicon"
	"unicode"

	"talkfeed/content/dates"
)

// A context is what an entry inherits from the headings and groups around it.
type context struct {
	// date is what the headings state, put together from the inside out.
	date dates.Date
	end  dates.Date
	// event and location come from an event's heading; a talk that names its own
	// event keeps that.
	event, location string
	links           []foundLink
	// place is what headings that name nothing else say of where all below them was.
	place string
	// weak is set where the heading may be a topic as well as an event.
	weak bool
	// under is the talk that a delivery belongs to.
	under *draft
	role  role
	// anchor is the id of the nearest heading.
	anchor string
	// written is the digest of the headings and groups.
	written digest
	// why is the decision on the block that this context comes from, nil where
	// nobody asks for it.
	why *Decision
}

// role says what a part of the page lists.
type role uint8

const (
	unknownRole role = iota
	talksRole
	otherRole // jobs, papers, posts: anything but talks
	offerRole // talks on offer
)

// headingRole tells from a heading's words what stands under it. A heading that
// has other words too is no category but a name, and tells nothing.
func headingRole(text string) (r role, category bool) {
	talk, other, offer, unknown := 0, 0, 0, 0
	guest, ours, speech, shown, own, duties := false, false, false, false, false, 0
	first, before := "", ""
	for _, w := range headingWords(text) {
		p := lexicon.Plain(w)
		if first == "" {
			first = p
		}
		shown = shown || lexicon.ShownWords[p]
		ours = ours || lexicon.OurWords[p]
		own = own || tellers[p]
		speech = speech || speechWords[p] && !lexicon.EventWords[p] && p != "conferences"
		switch {
		case lexicon.OfferWords[p]:
			offer++
		case lexicon.GuestWords[p]:
			guest = true
		case lexicon.TalkWords[p], lexicon.EndsInTalk(p):
			talk++
		case lexicon.OtherWords[p]:
			other++
			if lexicon.EventWords[before] && lexicon.TalkWords[before] {
				talk-- // "conference papers"
			}
		case p == "" || lexicon.FillerWords[p] || lexicon.ShownWords[p] || isNumber(p):
		case lexicon.DutyWords[p]:
			duties++
		default:
			unknown++
		}
		before = p
	}
	if !guest {
		unknown += duties
	}
	if shown && talk > 0 {
		offer = 0 // "talks available online"
	}
	switch {
	case own && talk == 0 && lexicon.OfferWords.Has(first):
		return offerRole, true // "Topics I speak about"
	case unknown > 0:
		return unknownRole, false
	case offer > 0 && other == 0:
		return offerRole, true
	case (guest || ours && talk > 0) && !speech:
		return otherRole, true
	case talk > 0:
		return talksRole, true
	case other > 0:
		return otherRole, true
	}
	return unknownRole, true
}

// tellsOfTalks says whether a heading has a word for talks that is none for papers,
// courses or events, too.
func tellsOfTalks(text string) bool {
	return slices.ContainsFunc(headingWords(text), func(w string) bool {
		p := lexicon.Plain(w)
		return speechWords[p] && !lexicon.EventWords[p] && p != "conferences" && p != "conférences"
	})
}

// headingWords parts a heading into words: what is written without spaces, as in
// Chinese and Japanese, into those that the vocabulary knows.
func headingWords(text string) []string {
	fields := strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("/|+,()[]:-–—.・·、，（）", r)
	})
	var all []string
	for _, w := range fields {
		if spaceless(w) && !headingWord(w) {
			all = append(all, joinedWords(w, headingWord)...)
			continue
		}
		all = append(all, w)
	}
	return all
}

// headingWord says whether the vocabulary of headings knows a word.
func headingWord(w string) bool {
	return lexicon.TalkWords[w] || lexicon.OtherWords[w] || lexicon.GuestWords[w] || lexicon.OfferWords[w] || lexicon.FillerWords[w]
}

// spaceless says whether a word is of a script whose words can stand side by side
// without spaces.
func spaceless(w string) bool {
	return unicode.In(firstRune(w), unicode.Han, unicode.Katakana, unicode.Hiragana, unicode.Hangul)
}

// joinedWords parts a word into known ones, the longest first; where that fails,
// it is one word.
func joinedWords(w string, known func(string) bool) []string {
	var all []string
	for rest := w; rest != ""; {
		n := min(len(rest), 24)
		for n > 0 && !known(rest[:n]) {
			n--
		}
		if n == 0 {
			return []string{w}
		}
		all, rest = append(all, rest[:n]), rest[n:]
	}
	return all
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// periodOf says whether a heading is nothing but a period ("2019 (5 talks)",
// "Spring 2019", "2019 so far") and gives it. One that goes on without a bound
// ("since 2019", "2019 and earlier") dates nothing and is given without a date.
func periodOf(l *line) (dates.Match, bool) {
	if len(l.dates) != 1 {
		return dates.Match{}, false
	}
	m := l.dates[0]
	before, after := l.text[:m.Start], l.text[m.End:]
	if open, rest := openPeriod(before, after); open {
		_, category := headingRole(rest)
		return dates.Match{}, category
	}
	_, category := headingRole(before + " " + after)
	return m, category
}

// openPeriod says whether the words beside a heading's date leave the period
// open at one end, and gives what remains of the heading besides.
func openPeriod(before, after string) (open bool, rest string) {
	words := strings.Fields(before)
	if n := len(words); n > 0 && openBefore[lexicon.Plain(words[n-1])] {
		return true, strings.Join(words[:n-1], " ") + " " + after
	}
	next := strings.TrimSpace(after)
	joined := strings.TrimLeft(next, "-–—~〜 ")
	word, tail, _ := strings.Cut(joined, " ")
	if len(joined) < len(next) && (lexicon.Plain(word) == "" || openEnds[lexicon.Plain(word)]) {
		return true, before + " " + tail
	}
	for word != "" && (openJoins[lexicon.Plain(word)] || lexicon.Plain(word) == "") {
		word, tail, _ = strings.Cut(strings.TrimSpace(tail), " ")
		if openEnds[lexicon.Plain(word)] {
			return true, before + " " + tail
		}
	}
	if openAfter[lexicon.Plain(word)] {
		return true, before + " " + tail
	}
	return false, ""
}

// Words that leave a period open: "since 2019", "2019-today", "2019 and earlier",
// "2019 onwards".
var (
	openBefore = lexicon.Words("since before until after seit bis vor nach depuis avant jusqu'en desde antes até hasta dal sinds tot vanaf od do до после")
	openEnds   = lexicon.Words(`present today now date current ongoing earlier before older prior heute jetzt früher davor älter présent aujourd'hui avant
		actualidad presente hoy antes anteriores oggi heden nu eerder idag tidigare obecnie dziś dosud dnes настоящее сегодня ранее`)
	openJoins = lexicon.Words("and or & to until und oder bis et ou à y e i a en och и по")
	openAfter = lexicon.Words("onward onwards on ff")
)

// add takes a date of a heading further out or in into the context: what is
// stated nearer stands.
func (c context) at(m dates.Match) context {
	if m.First.IsZero() {
		return c
	}
	c.why.givesDate()
	m = m.Fill(c.date)
	c.date, c.end = m.First, m.Last
	return c
}

// whole gives the day m with what the headings state besides. Where those state a
// range, it is the year of the range that has the day: of two years that meet in
// winter, or of two months. ok is false where several years have.
func (c context) whole(m dates.Match) (whole dates.Match, ok bool) {
	if c.end.Year == c.date.Year || c.end.Year == 0 || m.First.Year != 0 {
		return m.Fill(c.date), true
	}
	if c.end.Year != c.date.Year+1 {
		return m, false
	}
	first := c.date.Month
	if first == 0 {
		first = academicStart
	}
	year := c.end.Year
	if m.First.Month >= first {
		year = c.date.Year
	}
	return m.Fill(dates.Date{Year: year}), true
}

// academicStart is the month from which a day under "2018/19" is in the first year.
const academicStart = 8

// contradicts says whether a date is not within what the headings state.
func (c context) contradicts(d dates.Date) bool {
	if !c.end.IsZero() && d.Compare(c.date) >= 0 && d.Compare(c.end) <= 0 {
		return false
	}
	if c.end.Year == 0 || c.end.Year == c.date.Year {
		return d.Contradicts(c.date)
	}
	return d.Year < c.date.Year || d.Year > c.end.Year
}

// elsewhere says whether an event is of another year than the day or month that
// the event above is dated to: it is named in a remark.
func (c context) elsewhere(event string) bool {
	if c.date.Month == 0 || c.weak {
		return false
	}
	for _, m := range dates.Find(event, dates.Options{}) {
		if c.contradicts(m.First) {
			return true
		}
	}
	return false
}
