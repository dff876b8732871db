package content

import (
	"slices"
	"strings"
	"talkfeed/content/lexicon"
	"unicode"

	"talkfeed/content/dates"
)

// A talk behind which one line lists where and when it was given: "Slow queries
// (Bremen, May 2019; Oslo, June 2020)", "Slow queries – Rivercon 2019, Harbour Days
// 2020".

// maxSeries is how long a line may be, in bytes, that lists occasions: a longer one
// is prose.
const maxSeries = 600

// series parts the only dated line of an entry at the ends of the occasions that it
// lists, each a name with a date of the same form. It gives the index of the line,
// and nil for an entry of one occasion.
func (u *unit) series() (at int, occasions []line) {
	lines := u.factLines()
	for i := range lines {
		if lines[i].bestDate() == nil {
			continue
		}
		switch parts := lines[i].occasions(); {
		case len(occasions) > 0 || parts == nil:
			return 0, nil
		case i == 0 && !parts[0].titled():
			return 0, nil
		default:
			at, occasions = i, parts
		}
	}
	return at, occasions
}

// takesSeries says whether an entry can be of several occasions: it is none itself, and
// nothing above tells its month where they state their years alone.
func (d *draft) takesSeries() bool {
	return d.own != nil && d.context.under == nil && (d.own.First.Month != 0 || d.context.date.Month == 0)
}

// titled says whether more than one text stands on a line, so that one can be a title
// and another the event or place.
func (l *line) titled() bool {
	r := &reading{chunks: l.chunks(0)}
	texts := r.texts()
	if m := l.bestDate(); m == nil || m.Form != dates.Year {
		return len(r.pieces()) > 1
	}
	return len(texts) > 1
}

// occasions parts a line behind each of its dates but the last, where a name and
// another date follow; nil for lines of fewer than two such names.
func (l *line) occasions() []line {
	if len(l.dates) < 2 || len(l.text) > maxSeries || !firstOccasion(l.text[:l.dates[0].Start]) {
		return nil
	}
	var cuts []int
	commas := false
	for i := range l.dates {
		m := &l.dates[i]
		if !l.inSeries(m) {
			return nil
		}
		if i == 0 {
			continue
		}
		before := &l.dates[i-1]
		cut, comma := seriesCut(l.text, before.End, m.Start)
		if cut < 0 || !before.First.Contradicts(m.First) && m.Form != dates.Year {
			return nil
		}
		cuts, commas = append(cuts, cut), commas || comma
	}
	tail := l.text[l.dates[len(l.dates)-1].End:]
	if tail = strings.TrimLeft(tail, ")] "); commas && tail != "" && !labelsOnly(tail) && !strings.ContainsAny(tail[:1], ".([") {
		return nil
	}
	var parts []line
	from := 0
	for _, cut := range append(cuts, len(l.text)) {
		part := l.from(from)
		part = part.without(cut-from, len(part.text))
		for _, pair := range []string{"()", "[]"} {
			if strings.Count(part.text, pair[:1]) > strings.Count(part.text, pair[1:]) {
				part.text += pair[1:] // around all occasions
			}
		}
		parts, from = append(parts, part), cut
	}
	return parts
}

// firstOccasion says whether a text before a line's first date can end in the name of
// an occasion: it has words, and no sentence stands in the bracket that the date is in.
func firstOccasion(text string) bool {
	text = strings.TrimRight(text, " ([")
	if i := strings.LastIndexAny(text, "(["); i >= 0 && !strings.ContainsAny(text[i:], ")]") && !namesOccasion(text[i+1:]) {
		return false
	}
	return strings.IndexFunc(text, unicode.IsLetter) >= 0
}

// inSeries says whether a date is one that an occasion has, of the form of the line's
// first: a year behind the name of an event, or a day or month.
func (l *line) inSeries(m *dates.Match) bool {
	head := &l.dates[0]
	if m.First.Year == 0 || !l.believes(m) || (m.Form == dates.Year) != (head.Form == dates.Year) {
		return false
	}
	return m.Form != dates.Year || m.Last.IsZero() && !standsAlone(l.text, m) && yearOfName(l.text, m)
}

// seriesCut gives the offset between two dates at which one occasion ends and the name
// of the next begins, -1 where there is none. A semicolon parts them anywhere, a
// comma or "and" only right behind a date.
func seriesCut(text string, from, to int) (cut int, comma bool) {
	between := text[from:to]
	if i := strings.IndexByte(between, ';'); i >= 0 {
		if strings.IndexByte(between[i+1:], ';') >= 0 || !namesOccasion(between[i+1:]) {
			return -1, false
		}
		return from + i + 1, false
	}
	rest := strings.TrimLeft(between, ")] ")
	name := strings.TrimPrefix(rest, ",")
	word, behind, _ := strings.Cut(strings.TrimLeft(name, " "), " ")
	if pairWords.Has(word) {
		name = behind
	} else if name == rest {
		return -1, false
	}
	if !namesOccasion(name) {
		return -1, false
	}
	return to - len(name), true
}

// namesOccasion says whether a text before a date is a name of a few words.
func namesOccasion(text string) bool {
	text = strings.TrimLeft(text, " ")
	for _, w := range lexicon.AtWords {
		text = strings.TrimPrefix(text, w[1:])
	}
	return capital(text) && len(strings.Fields(text)) <= 12 && !strings.ContainsAny(text, "\"“”„«»?!:")
}

// addSeries adds an entry for each occasion of a talk: all but the first take from it
// what they don't state.
func (x *extractor) addSeries(d *draft, at int, occasions []line) {
	talk, rest := d, d.reading.chunks
	links := d.links
	for i := range occasions {
		l := &occasions[i]
		e := *d
		e.start = l.offset(0)
		e.own = l.bestDate()
		chunks := l.chunks(at)
		if i == 0 {
			talk, e.start = &e, d.start
			chunks = around(rest, at, chunks)
		} else {
			e.context.under = talk
		}
		e.reading = &reading{chunks: chunks, headed: d.reading.headed && i == 0, needsTitle: d.reading.needsTitle && i == 0, hasEvent: d.reading.hasEvent}
		e.links = nil
		for _, k := range links {
			if of := linkIn(occasions, k.start); of == i || of < 0 && i == 0 {
				e.links = append(e.links, k)
			}
		}
		x.drafts = append(x.drafts, &e)
	}
}

// around puts chunks in the place of those of one line.
func around(all []chunk, at int, chunks []chunk) []chunk {
	all = slices.Clone(all)
	from := slices.IndexFunc(all, func(c chunk) bool { return c.line >= at })
	if from < 0 {
		return append(all, chunks...)
	}
	to := from
	for to < len(all) && all[to].line == at {
		to++
	}
	return slices.Replace(all, from, to, chunks...)
}

// linkIn gives the index of the part of a line that a link at an offset of the source
// stands in, -1 for none.
func linkIn(parts []line, start int) int {
	last := &parts[len(parts)-1]
	if start >= last.offset(last.bestDate().End) {
		return -1 // of the talk
	}
	for i := len(parts) - 1; i >= 0; i-- {
		if parts[i].offset(0) <= start {
			return i
		}
	}
	return -1
}
