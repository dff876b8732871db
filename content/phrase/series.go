package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// The occasions that one line lists of a talk: "Slow queries (Bremen, May 2019; Oslo,
// June 2020)", "Slow queries – Rivercon 2019, Harbour Days 2020".

// MaxSeries is how long a line may be, in bytes, that lists occasions: a longer one
// is prose.
const MaxSeries = 600

// Titled says whether more than one text stands on a line, so that one can be a title
// and another the event or place.
func (l *Line) Titled() bool {
	r := &Reading{Chunks: l.Chunks(0)}
	texts := r.Texts()
	if m := l.BestDate(); m == nil || m.Form != dates.Year {
		return len(r.Pieces()) > 1
	}
	return len(texts) > 1
}

// Occasions parts a line behind each of its dates but the last, where a name and
// another date follow; nil for lines of fewer than two such names.
func (l *Line) Occasions() []Line {
	if len(l.Dates) < 2 || len(l.Text) > MaxSeries || !firstOccasion(l.Text[:l.Dates[0].Start]) {
		return nil
	}
	if cuts := l.linkedCuts(); cuts != nil {
		return l.partAt(cuts)
	}
	var cuts []int
	commas := false
	for i, end := 0, 0; i < len(l.Dates); i = end {
		m := &l.Dates[i]
		for end = i + 1; end < len(l.Dates) && m.Form == dates.Year && l.lists(&l.Dates[end-1], &l.Dates[end]); {
			end++ // years of the same occasion
		}
		if !l.inSeries(m, l.Dates[end-1].End) {
			return nil
		}
		if i == 0 {
			continue
		}
		before := &l.Dates[i-1]
		cut, comma := seriesCut(l.Text, before.End, m.Start)
		if cut < 0 || !before.First.Contradicts(m.First) && m.Form != dates.Year {
			return nil
		}
		cuts, commas = append(cuts, cut), commas || comma
	}
	if cuts == nil {
		return nil
	}
	tail := l.Text[l.Dates[len(l.Dates)-1].End:]
	if tail = strings.TrimLeft(tail, ")] "); commas && tail != "" && !LabelsOnly(tail) && !strings.ContainsAny(tail[:1], ".([") {
		return nil
	}
	var occasions []Line
	for _, part := range l.partAt(cuts) {
		if each, _ := part.Listed(); each != nil {
			occasions = append(occasions, each...)
		} else {
			occasions = append(occasions, part)
		}
	}
	return occasions
}

// linkedCuts gives where the occasions begin but the first, where each is a link of its
// own that ends in its date and nothing but a comma or "and" stands between them, nil
// elsewhere. Their dates may be of any form, and one may be that of another.
func (l *Line) linkedCuts() (cuts []int) {
	end := -1 // of the occasion before
	for i := 0; i < len(l.Dates); {
		from, to := l.linkAround(l.Dates[i].Start)
		last := &l.Dates[i]
		for ; i < len(l.Dates) && l.Dates[i].End <= to; i++ {
			last = &l.Dates[i]
		}
		if to == 0 || last.First.Year == 0 || last.End > to || strings.Trim(l.Text[last.End:to], ")] ") != "" || !namesOccasion(strings.TrimRight(l.Text[from:last.Start], "([, ")) {
			return nil
		}
		if end >= 0 {
			between := strings.Trim(l.Text[end:from], ",; ")
			if l.Text[end:from] == "" || between != "" && !pairWords.Has(between) {
				return nil
			}
			cuts = append(cuts, from)
		}
		end = to
	}
	return cuts
}

// linkAround gives the range of the link that an offset stands in, 0, 0 for none.
func (l *Line) linkAround(at int) (from, to int) {
	for i, a := range l.Atoms {
		if a.Marks&Linked == 0 || at < a.Start || a.End <= at {
			continue
		}
		from, to = a.Start, a.End
		for j := i - 1; j >= 0 && l.Atoms[j].URL == a.URL && l.Atoms[j].End == from; j-- {
			from = l.Atoms[j].Start
		}
		for j := i + 1; j < len(l.Atoms) && l.Atoms[j].URL == a.URL && l.Atoms[j].Start == to; j++ {
			to = l.Atoms[j].End
		}
		return from, to
	}
	return 0, 0
}

// partAt parts a line at offsets.
func (l *Line) partAt(cuts []int) []Line {
	var parts []Line
	from := 0
	for _, cut := range append(cuts, len(l.Text)) {
		part := l.From(from)
		part = part.Without(cut-from, len(part.Text))
		for _, pair := range []string{"()", "[]"} {
			if strings.Count(part.Text, pair[:1]) > strings.Count(part.Text, pair[1:]) {
				part.Text += pair[1:] // around all occasions
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

// inSeries says whether a date, or a list of years up to an offset, is one that an occasion
// has, of the form of the line's first: a year behind the name of an event or in brackets,
// or a day or month.
func (l *Line) inSeries(m *dates.Match, end int) bool {
	head := &l.Dates[0]
	if m.First.Year == 0 || !l.Believes(m) || (m.Form == dates.Year) != (head.Form == dates.Year) {
		return false
	}
	if m.Form != dates.Year || !m.Last.IsZero() {
		return m.Form != dates.Year
	}
	return Enclosed(l.Text, m.Start, end) || !StandsAlone(l.Text, m) && yearOfName(l.Text, m)
}

// seriesSigns part occasions anywhere between two dates.
var seriesSigns = []string{";", " / ", " | ", " · ", " • "}

// seriesCut gives the offset between two dates at which one occasion ends and the name
// of the next begins, -1 where there is none. A semicolon or the like parts them anywhere,
// a comma or "and" only right behind a date.
func seriesCut(text string, from, to int) (cut int, comma bool) {
	between := text[from:to]
	for _, sign := range seriesSigns {
		if i := strings.Index(between, sign); i >= 0 {
			i += len(sign)
			if strings.Contains(between[i:], sign) || !namesOccasion(between[i:]) {
				return -1, false
			}
			return from + i, false
		}
	}
	rest := strings.TrimLeft(between, ")] ")
	if strings.HasPrefix(rest, "(") { // the place of the occasion
		if n := matching(rest[1:], '(', ')'); n > 0 {
			rest = strings.TrimLeft(rest[n+2:], " ")
		}
	}
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
	return Capital(text) && len(strings.Fields(text)) <= 12 && !strings.ContainsAny(text, "\"“”„«»?!:")
}
