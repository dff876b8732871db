package phrase

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// Labels that no list of words has: what they stand for is told by what stands behind
// them in all sister lists.

// Labels give the meanings of labels that no list of words has, by their keys.
type Labels map[string]lexicon.Meaning

// mostLabel is how many words a label has at most.
const mostLabel = 3

// AnyLabel parts a line "Label: value", whether the label's meaning is known or not.
func (l *Line) AnyLabel() (key string, value Line, ok bool) {
	i := strings.IndexAny(l.Text, ":：")
	if i <= 0 || i > 30 || strings.HasPrefix(l.Text[i:], "://") || len(strings.Fields(l.Text[:i])) > mostLabel {
		return "", Line{}, false
	}
	key = lexicon.Plain(l.Text[:i])
	if lexicon.OnlyOf(key, stampVerbs, stampFillers) || strings.ContainsAny(key, "0123456789") {
		return "", Line{}, false
	}
	rest := l.Text[i:]
	return key, l.From(i + len(rest) - len(strings.TrimLeft(rest, ":： *"))), true
}

// label is Line.Label, also with the labels that the sisters tell.
func (f *Facts) label(l *Line) (key string, value Line, ok bool) {
	if key, value, ok = l.Label(); ok || f.labels == nil {
		return key, value, ok
	}
	key, value, ok = l.AnyLabel()
	return key, value, ok && f.labels[key] != lexicon.NoMeaning
}

// meaning is what a label stands for, by its words or by what the sisters tell.
func (f *Facts) meaning(key string) lexicon.Meaning {
	if m := lexicon.MeaningOf(key); m != lexicon.NoMeaning {
		return m
	}
	return f.labels[key]
}

// IsWhen says whether a line is nothing but a date or a period.
func (l *Line) IsWhen() bool {
	_, period := PeriodOf(l)
	return period || l.OnlyDay() || l.OnlyMonth() > 0
}

// LabelOfValues says what a label stands for by the values behind it: of when, where, or
// which event; IgnoredMeaning where they tell none of it, and NoMeaning where they could
// be titles.
func LabelOfValues(values []Line) lexicon.Meaning {
	when, where, event, links, texts := 0, 0, 0, 0, map[string]bool{}
	words := 0
	for i := range values {
		v := &values[i]
		texts[v.Text] = true
		words += len(strings.Fields(v.Text))
		switch {
		case v.IsWhen():
			when++
		case IsAddress(v.Text) || v.LinksOnly() || v.Text == "":
			links++
		case EventLike(v.Text) > 0 || HostLike(v.Text):
			event++
		case PlaceLike(v.Text) || EndsInPlace(v.Text) || places.Of(v.Text) != places.Unknown:
			where++
		}
	}
	most := func(n int) bool { return n*3 >= len(values)*2 }
	switch {
	case most(when):
		return lexicon.DateMeaning
	case most(where):
		return lexicon.LocationMeaning
	case most(event):
		return lexicon.EventMeaning
	case links > 0 || len(texts) < len(values) || words < 2*len(values) && !spaceless(values[0].Text):
		return lexicon.IgnoredMeaning
	}
	return lexicon.NoMeaning
}
