package content

import (
	"slices"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"
)

// Columns whose headings say nothing, but whose cells are all words for the kind of an
// appearance, or for whether it is given.

// stateWords say whether an appearance is given, in a column or field of states.
var stateWords = lexicon.Words(`accepted confirmed given done delivered presented invited upcoming planned submitted proposed tentative scheduled published
	rejected declined denied pending withdrawn cancelled canceled postponed
	angenommen abgelehnt bestätigt accepté refusé confirmé aceptada aceptado rechazada rechazado confirmada confirmado`)

// settleWords gives the values of keys without a meaning that are all kinds, or all
// states, their meaning.
func settleWords(all []*recordFacts) {
	kind, state := map[string]bool{}, map[string]bool{}
	for _, f := range all {
		for i := range f.rest {
			v := &f.rest[i]
			_, seen := kind[v.key]
			plain := len(v.lines) == 1 && len(v.links) == 0
			kind[v.key] = plain && isKind(v.lines[0].Text) && (!seen || kind[v.key])
			state[v.key] = plain && stateWords.Has(v.lines[0].Text) && (!seen || state[v.key])
		}
	}
	for _, f := range all {
		f.rest = slices.DeleteFunc(f.rest, func(v value) bool {
			switch {
			case v.key == "":
				return false
			case state[v.key] && f.status == "":
				f.status = v.lines[0].Text
			case kind[v.key] && f.kind == "":
				f.kind = v.lines[0].Text
			default:
				return false
			}
			return true
		})
	}
}

// isKind says whether a text is nothing but the kind of an appearance, or of
// something written.
func isKind(text string) bool {
	return phrase.RolesOnly(text) || lexicon.Kinds[lexicon.Plain(text)] != "" || writtenKinds.Has(text)
}

// notGiven says why a row of a table is no appearance, "" for one that is: it was
// written and stands beside others, or its state says that it was not given.
func (f *recordFacts) notGiven(spoken bool) string {
	switch {
	case f.absent():
		return "its kind or state says that no talk was given"
	case spoken && f.isWritten() && f.event == nil:
		return "its kind is something else than a talk"
	}
	return ""
}
