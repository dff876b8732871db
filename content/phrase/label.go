package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// Lines of a label and a value.

// Labelled is a value with the label the author put before it.
type Labelled struct {
	Key   string // the label, as lexicon.Plain folds it
	Value Line
	// told is what the label stands for where its words don't tell: a key for talks that
	// tells the kind, with the event behind it, or one that the sisters tell.
	told lexicon.Meaning
}

// Meaning gives what the label stands for.
func (l *Labelled) Meaning() lexicon.Meaning {
	if l.told != lexicon.NoMeaning {
		return l.told
	}
	return lexicon.MeaningOf(l.Key)
}

// TellKinds tells the labels that say which kind of talk was given at what stands behind
// them, "Guest lecture: Harbour University", from those of titles: their values are the
// names of institutions or events, where the head that they stand below is none.
func (f *Facts) TellKinds(head string) {
	if f.Value(lexicon.EventMeaning) != nil || HostLike(head) || EventLike(head) > 0 {
		return
	}
	for i := range f.Fields {
		if l := &f.Fields[i]; l.Meaning() == lexicon.TitleMeaning && RolesOnly(l.Key) && occasionName(l.Value.Text) {
			l.told = lexicon.EventMeaning
		}
	}
}

// occasionName says whether a text is the name of an institution or an event, with
// capitals throughout.
func occasionName(text string) bool {
	if !HostLike(text) && EventLike(text) == 0 || strings.Contains(text, ": ") {
		return false
	}
	for w := range strings.FieldsSeq(text) {
		if r := FirstRune(w); unicode.IsLower(r) && utf8.RuneCountInString(w) > 3 {
			return false
		}
	}
	return true
}

// Label parts a line "Label: value" whose label has a known meaning.
func (l *Line) Label() (key string, value Line, ok bool) {
	i := strings.IndexAny(l.Text, ":：")
	if i <= 0 || i > 30 || strings.HasPrefix(l.Text[i:], "://") {
		return "", Line{}, false
	}
	key = lexicon.Plain(l.Text[:i])
	if lexicon.OnlyOf(key, stampVerbs, stampFillers) {
		return "", Line{}, false
	}
	rest := l.Text[i:]
	value = l.From(i + len(rest) - len(strings.TrimLeft(rest, ":： *")))
	if lexicon.MeaningOf(key) == lexicon.NoMeaning && !(value.Begins(Linked) && (labelsDeck(key) || LabelOf(key) != "" && IsAddress(value.Text))) {
		return "", Line{}, false
	}
	return key, value, true
}

// labelsDeck says whether a label, in any language, is one of links to slides or a recording.
func labelsDeck(key string) bool {
	switch LabelOf(key) {
	case lexicon.Slides, lexicon.Video, lexicon.Audio:
		return true
	}
	return false
}

// Deck gives the name that a link to slides or a recording has behind its label, "Slides:
// Boats in the fog"; "" where it has none.
func (l *Labelled) Deck() string {
	if !labelsDeck(l.Key) || !l.Value.Begins(Linked) {
		return ""
	}
	a := l.Value.Atoms[0]
	name := strings.TrimSpace(l.Value.Text[a.Start:a.End])
	if IsAddress(name) || LabelsOnly(name) {
		return ""
	}
	return name
}

// From gives the part of a line from an offset on.
func (l *Line) From(at int) Line {
	part := Line{Text: l.Text[at:]}
	for _, a := range l.Atoms {
		if a.End > at {
			if a.Start < at {
				a.source += at - a.Start
				a.Start = at
			}
			a.Start, a.End = a.Start-at, a.End-at
			part.Atoms = append(part.Atoms, a)
		}
	}
	for _, m := range l.Dates {
		if m.Start >= at {
			m.Start, m.End = m.Start-at, m.End-at
			part.Dates = append(part.Dates, m)
		}
	}
	return part
}

// EventAndPlace parts the value of a label for events: the event from its date and
// place, where it states them too.
func (l *Line) EventAndPlace() (event, place string) {
	for i := range l.Dates {
		if m := &l.Dates[i]; l.setApart(m) {
			if p := l.Named(); p.Event != "" {
				return p.Event, p.Location
			}
		}
	}
	if event, place, ok := PlaceInBrackets(l.Text); ok {
		return event, place
	}
	if name, town := SplitPlace(l.Text); town != "" && places.Of(name) == places.Unknown && allPlaces(town) {
		return name, town
	}
	return l.Text, ""
}

// VenueParts tells what a value that says where is: an event, its place, or both.
func (l *Line) VenueParts() (event, place string) {
	if event, place = l.EventAndPlace(); place != "" {
		return event, place
	}
	if name, town := SplitPlace(event); town != "" && EventLike(name) > 0 {
		return name, town
	}
	if EventLike(event) == 0 && PlaceLike(event) {
		return "", event
	}
	return event, ""
}

// Value gives the first labelled value of a meaning, nil where there is none.
func (f *Facts) Value(m lexicon.Meaning) *Line {
	for i := range f.Fields {
		if f.Fields[i].Meaning() == m {
			return &f.Fields[i].Value
		}
	}
	return nil
}

// Squeeze gives a name without what is written now so and now otherwise: its case and
// white space.
func Squeeze(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(name), ""))
}

// LinksOnly says whether a line holds only links with labels for texts.
func (l *Line) LinksOnly() bool {
	if language, links, ok := strings.Cut(l.Text, ": "); ok && labelFillers.Has(language) && LabelsOnly(links) {
		return true // "EN: slides"
	}
	some := false
	for _, c := range l.Chunks(0) {
		switch {
		case c.Kind == labelChunk, c.URL != "" && IsAddress(c.Text):
			some = true
		case c.Kind == TextChunk && c.URL == "" && LabelsOnly(c.Text):
		default:
			return false
		}
	}
	return some
}
