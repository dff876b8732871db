package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// takeMonth takes the only month that stands apart on a line for a date: below the
// heading of its year, "March: Slow queries", "Slow queries (March), Rivercon", "Rivercon,
// *March* – Slow queries". In running text a month's name alone may be anything ("may"),
// so that signs, brackets, the ends of the line or a change of mark-up have to part it from
// the words on both sides, or a preposition before it where the line begins or ends in both
// ("In March I spoke at Rivercon"); and beside another date than a year, which may be of an event's
// name, it counts only where it leads the line; behind a year that leads the line, only
// where it ends it.
func (l *Line) takeMonth() {
	beside := slices.ContainsFunc(l.Dates, func(m dates.Match) bool { return m.Form != dates.Year || !m.Last.IsZero() })
	lead := l.leadingYear()
	if lead == 0 && len(l.Dates) > 0 && l.Dates[0].Start == 0 || len(l.Text) > maxLine {
		return
	}
	var found *dates.Match
	for at := 0; at < len(l.Text); {
		word := monthLike(l.Text[at:])
		if word == "" {
			_, size := utf8.DecodeRuneInString(l.Text[at:])
			at += max(1, size)
			continue
		}
		if beside && at > 0 {
			break
		}
		end := at + len(word)
		if (l.partedBefore(at) && l.partedBehind(end, at == 0) || l.behindIn(at, end) && !IsAcronym(word, 1)) && !(IsAcronym(word, 1) && strings.HasPrefix(l.Text[end:], ",")) { // "AGU, Oslo" is no August
			if month, ok := dates.ParseMonth(strings.TrimRight(word, ".")); ok {
				if found != nil {
					return // a list of months, or of names
				}
				found = &dates.Match{Start: at, End: end, First: dates.Date{Month: month}, Form: dates.Named}
			}
		}
		at = end
	}
	if found != nil && lead != 0 {
		if strings.Trim(l.Text[found.End:], " .)]") == "" {
			found.First.Year = lead
		} else if l.Dates[0].Start == 0 {
			return
		}
	}
	if found != nil {
		i, _ := slices.BinarySearchFunc(l.Dates, found.Start, func(m dates.Match, start int) int { return m.Start - start })
		l.Dates = slices.Insert(l.Dates, i, *found)
	}
}

// leadingYear gives the year that a line begins with, "2016:" or "(2016)", where it is the
// only date: a month alone at the line's end is one of that year. It is 0 where there is
// none.
func (l *Line) leadingYear() int {
	if len(l.Dates) != 1 || l.Dates[0].Form != dates.Year || !l.Dates[0].Last.IsZero() || strings.Trim(l.Text[:l.Dates[0].Start], "([") != "" {
		return 0
	}
	return l.Dates[0].First.Year
}

// IsAcronym says whether a word is nothing but capitals, so many bytes of them or more.
func IsAcronym(word string, least int) bool {
	return len(word) >= least && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

// longestMonth is how long the name of a month can be, in bytes.
const longestMonth = 24

// smallMonths are the shortest names of months that small letters begin and that are no
// abbreviations, nor words of other languages.
var smallMonths = lexicon.Words("june july juni juli juin mars mai mei maj mayo maio maig maja luty ekim ocak")

// monthLike gives the run of letters that a text begins with, and the dot of an
// abbreviation, where it may be the name of a month; else "". Small letters are names of
// months in many languages, but short words of others, too: "mar", "set".
func monthLike(text string) string {
	end, letters := 0, 0
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		end = i + utf8.RuneLen(r)
		letters++
	}
	word := text[:end]
	switch {
	case letters < 3 && !strings.HasSuffix(word, "月") || end > longestMonth, len(word) < 5 && word == strings.ToLower(word) && !smallMonths[word]:
		return word[:0]
	case strings.HasPrefix(text[end:], "."):
		return text[:end+1]
	}
	return word
}

// partedBefore says whether what stands before an offset is parted from what follows.
func (l *Line) partedBefore(at int) bool {
	before := strings.TrimRight(l.Text[:at], " ")
	if before == "" {
		return true
	}
	last, size := utf8.DecodeLastRuneInString(before)
	spaced := len(before) < at
	switch {
	case strings.ContainsRune(openSigns, last):
		return true
	case last == '.':
		return spaced && len(before) > 3 && before[len(before)-3] != ' ' && before[len(before)-3] != '.' // not behind initials
	case strings.ContainsRune("?!", last), strings.ContainsRune(partingSigns, last):
		return spaced && !endsInDay(before[:len(before)-size])
	case last == '-':
		return spaced && strings.HasSuffix(before[:len(before)-size], " ")
	}
	return spaced && l.markChanges(at)
}

// partedBehind says whether what stands behind an offset is parted from what stands before;
// first says that nothing stands before that.
func (l *Line) partedBehind(end int, first bool) bool {
	rest := strings.TrimLeft(l.Text[end:], " ")
	if rest == "" {
		return true
	}
	next, size := utf8.DecodeRuneInString(rest)
	spaced := len(rest) < len(l.Text)-end
	switch {
	case strings.ContainsRune(shutSigns, next), strings.ContainsRune(partingSigns, next):
		rest = strings.TrimSpace(rest[size:])
		return rest != "" && !beginsWithDay(rest) || rest == "" && !first // "October, 8"
	case strings.ContainsRune(openSigns, next):
		return spaced
	case next == '-':
		return spaced && strings.HasPrefix(rest[size:], " ")
	}
	return spaced && l.markChanges(len(l.Text)-len(rest))
}

// monthIns stand before a month that something was in.
var monthIns = lexicon.Words("in im en em nel w we в")

// behindIn says whether a preposition stands before a month between two offsets, and
// nothing before that or nothing behind the month.
func (l *Line) behindIn(at, end int) bool {
	before := strings.TrimRight(l.Text[:at], " ")
	i := strings.LastIndexByte(before, ' ') + 1
	if !monthIns[strings.ToLower(before[i:])] {
		return false
	}
	rest := strings.Trim(l.Text[end:], " .")
	return i > 0 && rest == "" || i == 0 && rest != "" && strings.HasSuffix(l.Text, ".")
}

// beginsWithDay says whether a text begins with a day of a month: one figure or two, and
// no letters behind them, as "8" and unlike "50th".
func beginsWithDay(text string) bool {
	rest := strings.TrimLeft(text, "0123456789")
	n := len(text) - len(rest)
	return (n == 1 || n == 2) && !unicode.IsLetter(FirstRune(rest))
}

// endsInDay says whether a text ends in one figure or two.
func endsInDay(text string) bool {
	rest := strings.TrimRight(text, "0123456789")
	n := len(text) - len(rest)
	return (n == 1 || n == 2) && !unicode.IsLetter(LastRune(rest))
}

// The signs that part a month from the words beside it.
const (
	openSigns    = "([（【"
	shutSigns    = ")]）】"
	partingSigns = ",;:|/·•–—，、；：・"
)

// markChanges says whether the mark-up of a line changes between the character before an
// offset, but for spaces, and the one behind it.
func (l *Line) markChanges(at int) bool {
	before := len(strings.TrimRight(l.Text[:at], " ")) - 1
	return l.markAt(before) != l.markAt(at)
}

// markAt gives the marks of the character at an offset.
func (l *Line) markAt(at int) Mark {
	for _, a := range l.Atoms {
		if at < a.End {
			return a.Marks & (Strong | Emphasis | Linked | timed | spanned)
		}
	}
	return 0
}

// OnlyMonth gives the month that is all of a line, 0 where none is.
func (l *Line) OnlyMonth() int {
	text := strings.TrimRight(lexicon.Plain(l.Text), ".")
	month, ok := dates.ParseMonth(text)
	if !ok || len(text) < 3 || IsNumber(text) {
		return 0
	}
	return month
}

// takeOnlyMonth takes the month that is all of a line for a date, where its label says
// that it is one.
func (l *Line) takeOnlyMonth() {
	if month := l.OnlyMonth(); month > 0 {
		l.Dates = []dates.Match{{End: len(l.Text), First: dates.Date{Month: month}, Form: dates.Named}}
	}
}

// HasLoneMonth says whether a month stands apart on a line, without its year.
func (l *Line) HasLoneMonth() bool {
	return slices.ContainsFunc(l.Dates, func(m dates.Match) bool { return m.First.Year == 0 && m.First.Month != 0 && m.First.Day == 0 })
}
