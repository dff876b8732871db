package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// What is no part of a title or an event's name.

// KindOf gives the kind of appearance that the role notes beside a title, or the
// title itself, name.
func KindOf(chunks []Chunk, title string) string {
	for _, c := range chunks {
		if c.Kind != roleChunk {
			continue
		}
		if k := KindIn(c.Text); k != "" {
			return k
		}
	}
	if before, _, ok := strings.Cut(title, ":"); ok {
		return lexicon.Kinds[lexicon.Plain(before)]
	}
	return ""
}

// KindIn gives the first kind of appearance that a note names, "" where none.
func KindIn(note string) string {
	for w := range strings.FieldsSeq(note) {
		if k := lexicon.Kinds[lexicon.Plain(w)]; k != "" {
			return k
		}
	}
	return ""
}

// NamesKind says whether a text has a word for a kind of appearance.
func NamesKind(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if p := lexicon.Plain(w); lexicon.Kinds[p] != "" || lexicon.EndsInTalk(p) {
			return true
		}
	}
	return false
}

// ownLabels stand before a title and only say that it is one.
var ownLabels = lexicon.Words("talk title talk_title titel titre título vortrag vortragstitel доклад тема charla ponencia palestra foredrag")

// TrimTitle takes off a title what is not part of it: a label that says that it
// is one, and the quotes around all of it.
func TrimTitle(t string) string {
	if label, rest, ok := strings.Cut(t, ": "); ok && (ownLabels.Has(label) || titleLabels.Has(label)) {
		t = strings.TrimSpace(rest)
	}
	if before, names, ok := strings.Cut(t, " w/ "); ok && before != "" && namesOnly(names) {
		t = before
	}
	for open, shut := range pairs {
		if inner, ok := strings.CutPrefix(t, string(open)); ok && open != '(' && open != '[' && open != '「' && open != '《' && open != '『' {
			shut := lastShut(inner, open, shut)
			if inner, ok := strings.CutSuffix(inner, string(shut)); ok && !strings.ContainsRune(inner, open) && !strings.ContainsRune(inner, shut) {
				return inner
			}
		}
	}
	return t
}

// WithoutEvent takes off a title the name of its event that stands before a colon:
// "Rivercon 2018: Slow queries".
func WithoutEvent(title, event string) string {
	before, rest, ok := strings.Cut(title, ": ")
	if rest = strings.TrimSpace(rest); !ok || event == "" || rest == "" || len(before) < len(event) || !strings.EqualFold(before[:len(event)], event) {
		return title
	}
	if behind := strings.Trim(before[len(event):], " ,()"); behind == "" || isYear(behind) || before[len(event)] == ' ' && PlaceLike(behind) || places.Of(behind) != places.Unknown {
		return rest
	}
	return title
}

// namesOnly says whether all words of a text are as those of names.
func namesOnly(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if !unicode.IsUpper(FirstRune(w)) && w != "&" && w != "and" {
			return false
		}
	}
	return text != ""
}

// lastShut gives the sign that would close the quotation of a text behind its opening.
func lastShut(inner string, open, shut rune) rune {
	if last := LastRune(inner); last == otherShuts[open] {
		return last
	}
	return shut
}

// TrimNote takes a note in brackets off a title's end that says how, or with whom, the
// talk was given: "Slow queries (Lightning Talk)".
func TrimNote(t string) (title, note string) {
	i := strings.LastIndexAny(t, "([")
	if i <= 0 || !strings.ContainsRune(")]", LastRune(t)) || t[i-1] != ' ' {
		return t, ""
	}
	note = t[i+1 : len(t)-1]
	if title = strings.TrimSpace(t[:i]); title == "" || !RolesOnly(note) && !withNames(note) && !LabelsOnly(note) || lexicon.PlaceWords.Has(note) && RolesOnly(title) {
		return t, ""
	}
	return title, note
}

// TrimSigns takes pictures and flags off both ends of an event's or a place's name, and the
// brackets around all of it.
func TrimSigns(s string) string {
	if inner, ok := strings.CutPrefix(s, "("); ok && matching(inner, '(', ')') == len(inner)-1 {
		s = inner[:len(inner)-1]
	}
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.Is(unicode.So, r) || r == 0xFE0F || r == 0x200D || unicode.IsSpace(r)
	})
}

// TrimFlags takes the flags off a title's ends that tell its language.
func TrimFlags(t string) string {
	return strings.TrimSpace(strings.TrimFunc(t, isFlag))
}

// isFlag says whether a rune is half of a flag, or space around one.
func isFlag(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF || r == ' ' }

// TrimEvent takes the words off that lead to an event's name, and the one behind it that says
// that a link leads to its recording.
func TrimEvent(e string) string {
	if i := strings.LastIndexByte(e, ' '); i > 0 && LabelOf(e[i+1:]) == lexicon.Video {
		e = e[:i]
	}
	if _, end := leadTo(e, false); end > 0 && strings.HasPrefix(e[end:], " ") {
		e = e[end+1:]
	}
	e = e[kindLead(e):]
	if name, _, ok := strings.Cut(e, ", "+partOf+" "); ok {
		e = name
	} else if name, _, ok := strings.Cut(e, " "+partOf+" "); ok {
		e = name
	}
	e = leadless(e)
	if i := strings.LastIndexByte(e, ' '); i > 0 && FirstRune(e[i+1:]) > 0x2E7F && RolesOnly(e[i+1:]) && !eventWord(e[i+1:]) {
		e = e[:i]
	}
	lower := strings.ToLower(e)
	if len(lower) != len(e) {
		return e
	}
	for _, w := range []string{"at the ", "at ", "the ", "@ ", "@", "beim ", "bei der ", "auf der ", "im ", "joint "} {
		if rest, ok := strings.CutPrefix(lower, w); ok && (w != "the " || unicode.IsLower(FirstRune(e[len(w):]))) && (w != "joint " || e[0] == 'j') {
			e, lower = e[len(w):], rest
		}
	}
	for _, w := range forWords {
		if rest := e[min(len(e), len(w)-1):]; strings.HasPrefix(lower, w[1:]) && EventLike(rest) > 0 {
			e, lower = rest, strings.ToLower(rest)
		}
	}
	return strings.TrimSpace(e)
}

// TrimGiven cuts the words in front of an event on a line of facts: "An opening
// keynote at".
func TrimGiven(chunks []Chunk) []Chunk {
	for i := range chunks {
		if chunks[i].Kind == TextChunk {
			c := &chunks[i]
			given := TrimEvent(c.Text)
			if Articles.Has(strings.TrimSpace(strings.TrimSuffix(c.Text, given))) {
				break // of a title, as likely
			}
			c.Start += strings.Index(c.Text, given)
			c.Text, c.End = given, c.Start+len(given)
			break
		}
	}
	return chunks
}

// Holds says whether a date is one of the line's own.
func (l *Line) Holds(m *dates.Match) bool {
	for i := range l.Dates {
		if &l.Dates[i] == m {
			return true
		}
	}
	return false
}

// TrimDate gives a heading's text without its date, unless the date is a year
// that belongs to the name.
func TrimDate(l *Line, m *dates.Match) string {
	if !l.setApart(m) {
		return l.Text
	}
	text := strings.TrimSpace(l.Text[:m.Start]) + " " + strings.TrimSpace(l.Text[m.End:])
	text, _ = TrimChunk(strings.ReplaceAll(strings.ReplaceAll(text, "( )", ""), "()", ""))
	return text
}

// OpensWithYear says whether a date is the year that a name begins with: "2018 Rivercon".
func (l *Line) OpensWithYear(m *dates.Match) bool {
	rest := strings.TrimPrefix(l.Text[m.End:], " ")
	return m.Form == dates.Year && m.Start == 0 && m.Last.IsZero() && (Capital(rest) || spaceless(rest))
}

// PlaceInBrackets parts "Event (City)" where the brackets hold a place.
func PlaceInBrackets(text string) (event, place string, ok bool) {
	if !strings.HasSuffix(text, ")") {
		return "", "", false
	}
	i := strings.LastIndex(text, " (")
	if i > 0 && strings.HasSuffix(text, "))") { // "Event (City, Country (online))"
		i = strings.LastIndex(text[:i], " (")
	}
	if i < 0 {
		return "", "", false
	}
	place = text[i+2 : len(text)-1]
	if !PlaceLike(place) {
		return "", "", false
	}
	return text[:i], place, true
}

// TrimPlace takes the word off a place that leads to it, "in Turku, Finland", and the
// stop or the call behind it.
func TrimPlace(p string) string {
	p = strings.TrimRight(p, "!")
	if rest, ok := strings.CutSuffix(p, "."); ok {
		if last := rest[strings.LastIndex(rest, ", ")+1:]; !strings.Contains(last, ".") && places.Of(last) != places.Unknown {
			p = rest // "Ulm.", which could be short for something
		}
	}
	for _, w := range []string{"in ", "à ", "en ", "em ", "at "} {
		if rest, ok := strings.CutPrefix(p, w); ok && Capital(rest) {
			return rest
		}
	}
	return p
}

// Yearless gives the name of an event as a title: without the year that ends it or that
// it begins with, and what stands in brackets behind that.
func Yearless(event string) string {
	name := event
	if i := strings.LastIndexAny(name, "(["); i > 0 && strings.ContainsRune(")]", LastRune(name)) {
		if before := strings.TrimSpace(name[:i]); name[i] == '[' || endYear(before) > 0 {
			name = before
		}
	}
	if n := endYear(name); n > 0 {
		shut := strings.TrimLeft(name[len(name)-n:], "0123456789")
		name = strings.TrimRight(name[:len(name)-n], " ,-–")
		if short := strings.TrimRight(name, "(["); short != name {
			name = strings.TrimSpace(short) // the year was all that the brackets held
		} else {
			name += shut
		}
	} else if year, rest, ok := strings.Cut(name, " "); ok && isYear(year) && unicode.IsUpper(FirstRune(rest)) {
		name = rest
	}
	if i := strings.LastIndexByte(name, '['); i > 0 && strings.HasSuffix(name, "]") {
		name = strings.TrimSpace(name[:i])
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if yearStops.Has(last) || strings.IndexFunc(name, unicode.IsLetter) < 0 {
		return event
	}
	return name
}

// endYear gives how long the year is that ends a name behind a space, with a bracket
// that closes behind it, 0 where none does.
func endYear(name string) int {
	end := strings.TrimRight(name, ")]")
	if at := strings.LastIndexAny(end, " (["); at > 0 && isYear(end[at+1:]) {
		return len(name) - at - 1
	}
	return 0
}

// isYear says whether a text is a year and nothing else.
func isYear(text string) bool {
	m := dates.Find(text, dates.Options{})
	return len(m) == 1 && m[0].Form == dates.Year && m[0].Last.IsZero() && m[0].Start == 0 && m[0].End == len(text)
}

// UncutTitle gives back to a title the words behind it in its line that were taken for an
// event or a place, where no sign parts them from it and the event is known: "Learning to
// Sail at Low Tide".
func UncutTitle(line, title string) string {
	rest, ok := strings.CutPrefix(line, title)
	if !ok || !strings.HasPrefix(rest, " ") || strings.Contains(rest, " -") || strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '-' && r != '\'' && r != '’' }) >= 0 {
		return title
	}
	first, behind, _ := strings.Cut(strings.TrimSpace(rest), " ")
	if lexicon.WithWords[lexicon.Plain(first)] || RolesOnly(behind) || RolesOnly(rest) || LabelsOnly(rest) {
		return title
	}
	return line
}
