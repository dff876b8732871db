package site

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"talkfeed/content"
)

// likeness is what of an entry is compared with others: the folded words of its
// title, event and place.
type likeness struct {
	title, event, location []string
	year                   int
}

func newLikeness(e *content.Entry) likeness {
	return likeness{title: nameWords(e.Title), event: nameWords(e.Event), location: nameWords(e.Location), year: e.Date.Year}
}

// nameWords gives the folded words of a text; of a script without spaces, its
// characters.
func nameWords(text string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if strings.IndexFunc(w, func(r rune) bool { return r >= 0x2E80 }) < 0 {
			words = append(words, w)
			continue
		}
		for _, r := range w {
			words = append(words, string(r))
		}
	}
	return words
}

// index gives the words under which an entry is found: those of its title, with
// its year.
func (l *likeness) index() []string {
	year := strconv.Itoa(l.year)
	var words []string
	for _, w := range l.title {
		if w = year + " " + w; !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words
}

// rarest gives the three words of the title that the fewest entries share.
func (l *likeness) rarest(shared map[string][]int) []string {
	words := slices.DeleteFunc(l.index(), func(w string) bool { return len(shared[w]) > maxShared })
	slices.SortStableFunc(words, func(a, b string) int { return cmp.Compare(len(shared[a]), len(shared[b])) })
	return words[:min(3, len(words))]
}

// score says how alike two entries are: 0 where they are not the same delivery.
func (m *merger) score(i, j int) float64 {
	a, b := &m.keys[i], &m.keys[j]
	if !sameDay(&m.entries[i], &m.entries[j]) {
		return 0
	}
	exact := precision(&m.entries[i]) == 3 && precision(&m.entries[j]) == 3
	title := overlap(a.title, b.title)
	if title < 0.6 || title < 0.75 && !exact { // an event has several talks in a month
		return 0
	}
	event := eventLikeness(a.event, b.event)
	if event == 0 {
		// One may name the event and the other its host or place; then the day
		// and the title must be the same.
		if !exact || title < 1 || contradict(a.location, b.location) {
			return 0
		}
	}
	return title + event + 0.1*float64(precision(&m.entries[i])+precision(&m.entries[j]))
}

// contradict reports whether two texts are stated and share no word.
func contradict(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && overlap(a, b) == 0
}

// overlap gives the share of words that two texts have in common, 1 where one
// begins with the other.
func overlap(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) >= 2 && slices.Equal(a, b[:len(a)]) || slices.Equal(a, b) {
		return 1
	}
	count := make(map[string]int, len(b))
	for _, w := range b {
		count[w]++
	}
	both := 0
	for _, w := range a {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return float64(both) / float64(len(b))
}

// eventLikeness says whether two names may be of one event: 1 where they share
// half of their words, 0.5 where one is not stated or stands for the other's
// initials ("NBD" and "Nordic Backend Days"), else 0. A year or number says
// nothing, the dates do.
func eventLikeness(a, b []string) float64 {
	a, b = withoutNumbers(a), withoutNumbers(b)
	if len(a) == 0 || len(b) == 0 || initials(a, b) || initials(b, a) {
		return 0.5
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	both := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			both++
		}
	}
	if 2*both >= len(a) || strings.Contains(strings.Join(b, ""), strings.Join(a, "")) {
		return 1
	}
	return 0
}

func withoutNumbers(words []string) []string {
	var rest []string
	for _, w := range words {
		if strings.Trim(w, "0123456789") != "" {
			rest = append(rest, w)
		}
	}
	return rest
}

// initials reports whether a is one word made of the first letters of b.
func initials(a, b []string) bool {
	if len(a) != 1 || len(b) < 2 {
		return false
	}
	var letters strings.Builder
	for _, w := range b {
		for _, r := range w {
			letters.WriteRune(r)
			break
		}
	}
	return strings.HasPrefix(letters.String(), strings.TrimRight(a[0], "0123456789")) && len(a[0]) > 1
}
