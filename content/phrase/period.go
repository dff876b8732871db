package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// Headings and remarks that are a period: "2019", "May 2019", "since 2015".

// PeriodOf says whether a heading is nothing but a period ("2019 (5 talks)",
// "Spring 2019", "2019 so far") and gives it. One that goes on without a bound
// ("since 2019", "2019 and earlier") dates nothing and is given without a date.
func PeriodOf(l *Line) (dates.Match, bool) {
	if len(l.Dates) != 1 {
		return dates.Match{}, false
	}
	m := l.Dates[0]
	before, after := l.Text[:m.Start], l.Text[m.End:]
	if open, rest := openPeriod(before, after); open {
		_, category := HeadingRole(rest)
		return dates.Match{}, category
	}
	_, category := HeadingRole(before + " " + after)
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

// IsNumber says whether a text is figures and nothing else.
func IsNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// spaceless says whether a word is of a script whose words can stand side by side
// without spaces.
func spaceless(w string) bool {
	return unicode.In(FirstRune(w), unicode.Han, unicode.Katakana, unicode.Hiragana, unicode.Hangul)
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
