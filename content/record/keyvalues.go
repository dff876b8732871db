package record

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Columns whose headings say nothing, but whose cells are all words for the kind of an
// appearance, or for whether it is given.

// stateWords say whether an appearance is given, in a column or field of states.
var stateWords = lexicon.Words(`accepted confirmed given done delivered presented invited upcoming planned submitted proposed tentative scheduled published
	rejected declined denied pending withdrawn cancelled canceled postponed
	angenommen abgelehnt bestätigt accepté refusé confirmé aceptada aceptado rechazada rechazado confirmada confirmado`)

// SettleWords gives the values of keys without a meaning that are all kinds, or all
// states, their meaning.
func SettleWords(all []*Facts) {
	kind, state := map[string]bool{}, map[string]bool{}
	for _, f := range all {
		for i := range f.Rest {
			v := &f.Rest[i]
			_, seen := kind[v.Key]
			plain := len(v.Lines) == 1 && len(v.Links) == 0
			kind[v.Key] = plain && isKind(v.Lines[0].Text) && (!seen || kind[v.Key])
			state[v.Key] = plain && stateWords.Has(v.Lines[0].Text) && (!seen || state[v.Key])
		}
	}
	for _, f := range all {
		f.Rest = slices.DeleteFunc(f.Rest, func(v Value) bool {
			switch {
			case v.Key == "":
				return false
			case state[v.Key] && f.status == "":
				f.status = v.Lines[0].Text
			case kind[v.Key] && f.Kind == "":
				f.Kind = v.Lines[0].Text
			default:
				return false
			}
			return true
		})
	}
}

// TakeDescriptions takes the last column of rows for what describes the talks where it is a
// sentence in each row, and nothing else in them is.
func TakeDescriptions(all []*Facts) {
	for _, f := range all {
		n := len(f.Rest)
		if len(all) < 2 || n < 3 || !isSentence(&f.Rest[n-1]) || slices.ContainsFunc(f.Rest[:n-1], func(v Value) bool { return isSentence(&v) }) {
			return
		}
	}
	for _, f := range all {
		n := len(f.Rest) - 1
		about := f.Rest[n]
		f.Remarks, f.Rest = append(f.Remarks, about), f.Rest[:n]
		for i := range f.Block.Fields {
			if value := f.Block.Fields[i].Value; len(value) > 0 && value[0].Start <= about.Start && about.Start < value[0].End {
				f.Body = append(f.Body, value...)
			}
		}
	}
}

// isSentence says whether a value is a sentence of several words without a date.
func isSentence(v *Value) bool {
	if len(v.Lines) != 1 || len(v.Lines[0].Dates) > 0 {
		return false
	}
	text := v.Lines[0].Text
	return strings.HasSuffix(text, ".") && strings.Count(text, " ") >= leastSpaces
}

// leastSpaces is how many spaces such a sentence has at least.
const leastSpaces = 6

// isKind says whether a text is nothing but the kind of an appearance, or of
// something written.
func isKind(text string) bool {
	return phrase.RolesOnly(text) || lexicon.Kinds[lexicon.Plain(text)] != "" || writtenKinds.Has(text)
}

// NotGiven says why a row of a table is no appearance, "" for one that is: it was
// written and stands beside others, or its state says that it was not given.
func (f *Facts) NotGiven(spoken bool) string {
	switch {
	case f.Absent():
		return "its kind or state says that no talk was given"
	case spoken && f.IsWritten() && f.Event == nil:
		return "its kind is something else than a talk"
	}
	return ""
}
