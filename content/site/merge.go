package site

import (
	"cmp"
	"slices"
	"strings"

	"talkfeed/content"
)

// Merge makes one entry of those that are the same delivery of a talk, told in
// several files: the page that lists all talks and the file of its own that a
// talk has, say. They are the same where their dates don't contradict each other
// and their titles and events are alike. The richest stays and takes from the
// others what it doesn't state itself. Two entries of one file are always two.
//
// The entries come in any order, which Merge keeps. It also gives, for each
// entry given, the index of the one that now stands for it.
func Merge(entries []content.Entry) (merged []content.Entry, into []int) {
	m := merger{entries: entries, keys: make([]likeness, len(entries)), group: make([]int, len(entries))}
	for i := range entries {
		m.keys[i] = newLikeness(&entries[i])
		m.group[i] = i
	}
	m.join(m.pairs())
	return m.result()
}

// Known reports for each undated talk whether one of the dated ones, of another
// file, is the same talk: it has the same title, and their events don't differ.
func Known(undated, dated []content.Entry) []bool {
	if len(undated) == 0 {
		return nil
	}
	titles := make(map[string][]int)
	key := func(e *content.Entry) string { return strings.Join(nameWords(e.Title), " ") }
	for i := range dated {
		titles[key(&dated[i])] = append(titles[key(&dated[i])], i)
	}
	known := make([]bool, len(undated))
	for i := range undated {
		event := nameWords(undated[i].Event)
		for _, j := range titles[key(&undated[i])] {
			if dated[j].Place.File != undated[i].Place.File && eventLikeness(event, nameWords(dated[j].Event)) > 0 {
				known[i] = true
			}
		}
	}
	return known
}

// merger holds the groups of same deliveries: group leads from each entry to
// another of its group, and from the first to itself.
type merger struct {
	entries []content.Entry
	keys    []likeness
	group   []int
}

// pair are two entries that may be the same, and how alike they are.
type pair struct {
	a, b  int
	score float64
}

// maxShared is how many entries may share a word for it to bring two together.
// A word that more of them have tells none apart, and would make this
// quadratic.
const maxShared = 64

// pairs gives the pairs of alike entries of different files, the most alike
// first. Only those that share one of their rarest words are compared.
func (m *merger) pairs() []pair {
	shared := make(map[string][]int)
	for i := range m.keys {
		for _, w := range m.keys[i].index() {
			shared[w] = append(shared[w], i)
		}
	}
	seen := make(map[[2]int]bool)
	var pairs []pair
	for i := range m.keys {
		for _, w := range m.keys[i].rarest(shared) {
			for _, j := range shared[w] {
				at := [2]int{min(i, j), max(i, j)}
				if m.entries[i].Place.File == m.entries[j].Place.File || seen[at] {
					continue
				}
				seen[at] = true
				if score := m.score(at[0], at[1]); score > 0 {
					pairs = append(pairs, pair{at[0], at[1], score})
				}
			}
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.score, x.score), x.a-y.a, x.b-y.b)
	})
	return pairs
}

// join puts pairs into groups of which no two entries are of one file.
func (m *merger) join(pairs []pair) {
	members := make(map[int][]int)
	of := func(g int) []int {
		if list := members[g]; list != nil {
			return list
		}
		return []int{g}
	}
	for _, p := range pairs {
		a, b := m.group[p.a], m.group[p.b]
		if a == b || !m.joins(of(a), of(b)) {
			continue
		}
		all := append(slices.Clone(of(a)), of(b)...)
		for _, i := range all {
			m.group[i] = min(a, b)
		}
		delete(members, max(a, b))
		members[min(a, b)] = all
	}
}

// joins reports whether two groups may become one: no file and no contradicting
// date is in both.
func (m *merger) joins(a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if m.entries[i].Place.File == m.entries[j].Place.File || !sameDay(&m.entries[i], &m.entries[j]) {
				return false
			}
		}
	}
	return true
}

// result gives the merged entries, each where the richest of its group stood.
func (m *merger) result() ([]content.Entry, []int) {
	best := make(map[int]int)
	for i, g := range m.group {
		if b, ok := best[g]; !ok || richness(&m.entries[i]) > richness(&m.entries[b]) {
			best[g] = i
		}
	}
	at := make(map[int]int)
	var merged []content.Entry
	for i, g := range m.group {
		if best[g] == i {
			at[g] = len(merged)
			merged = append(merged, m.entries[i])
		}
	}
	into := make([]int, len(m.entries))
	for i, g := range m.group {
		into[i] = at[g]
		if best[g] != i {
			complete(&merged[at[g]], &m.entries[i])
		}
	}
	return merged, into
}

// richness says how much an entry tells.
func richness(e *content.Entry) int {
	n := 3*precision(e) + 2*min(len(e.Body), 1) + len(e.Links) + len(e.Tags)
	for _, s := range []string{e.Event, e.Location, e.Key, e.GUID, e.URL, e.Kind, e.Clock, e.Image, e.Language} {
		if s != "" {
			n++
		}
	}
	return n
}

// precision counts the parts of the date that an entry states.
func precision(e *content.Entry) int {
	switch {
	case e.Date.Day != 0:
		return 3
	case e.Date.Month != 0:
		return 2
	case e.Date.Year != 0:
		return 1
	}
	return 0
}

// complete gives an entry what it doesn't state and another of the same
// delivery does.
func complete(e, other *content.Entry) {
	if precision(other) > precision(e) {
		e.Date, e.End = other.Date, other.End
	} else if e.Date == other.Date && e.End.IsZero() {
		e.End = other.End
	}
	for _, s := range [][2]*string{
		{&e.Event, &other.Event}, {&e.Location, &other.Location}, {&e.Status, &other.Status}, {&e.Key, &other.Key}, {&e.GUID, &other.GUID}, {&e.URL, &other.URL},
		{&e.Kind, &other.Kind}, {&e.Clock, &other.Clock}, {&e.Zone, &other.Zone}, {&e.Image, &other.Image}, {&e.Language, &other.Language},
	} {
		*s[0] = or(*s[0], *s[1])
	}
	if len(e.Speakers) == 0 {
		e.Speakers = other.Speakers
	}
	if len(e.Body) == 0 && e.Place.File == other.Place.File {
		e.Body = other.Body
	}
	e.Written += other.Written // whichever of them is the richest
	for _, l := range other.Links {
		if !slices.ContainsFunc(e.Links, func(have content.Link) bool { return have.URL == l.URL }) && isAbsolute(l.URL) {
			e.Links = append(slices.Clip(e.Links), l)
		}
	}
}

// isAbsolute reports whether an address means the same on any page.
func isAbsolute(u string) bool { return IsWeb(u) || strings.HasPrefix(u, "/") }

// sameDay reports whether the dates of two entries may be of one delivery: what
// both state is the same, or one lies in the other's range.
func sameDay(a, b *content.Entry) bool {
	if a.Date.Year == 0 || b.Date.Year == 0 {
		return true
	}
	return contains(a, b) || contains(b, a)
}

// contains reports whether b's date lies in a's range at the precision that
// both have.
func contains(a, b *content.Entry) bool {
	n := min(precision(a), precision(b))
	day, from := cut(b, n), cut(a, n)
	if a.End.IsZero() || a.End.Year == 0 {
		return day == from
	}
	last := *a
	last.Date = a.End
	return day >= from && day <= cut(&last, n)
}

// cut gives the first n parts of an entry's date as one number.
func cut(e *content.Entry, n int) int {
	parts := []int{e.Date.Year, int(e.Date.Month), e.Date.Day}
	number := 0
	for i := range parts {
		number *= 100
		if i < n {
			number += parts[i]
		}
	}
	return number
}
