package record

import (
	"slices"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Tables of events that one can go to: they tell what it costs and until when to send
// something in, which nobody writes of talks that were given.

// callWords are what the columns of such tables are called after.
var callWords = lexicon.Words(`fee fees price cost costs deadline deadlines submission submissions notification cfp acceptance rebuttal
	gebühr gebühren anmeldeschluss frist fristen einreichung einreichungsfrist frais échéance soumission tarif
	tarifa plazo fecha_límite envío quota scadenza prazo submissão 截稿 截止日期 締切 참가비`)

// OfCalls says whether the rows of a table are events that one can go to: it has a
// column for that, and none that only talks have.
func OfCalls(rows []*Facts) bool {
	calls := false
	for _, f := range rows {
		if f.Title != nil || f.Media || f.Kind != "" || slices.ContainsFunc(f.Links, func(l phrase.FoundLink) bool {
			return l.Kind == lexicon.Slides || l.Kind == lexicon.Video || l.Kind == lexicon.Audio
		}) {
			return false
		}
		for i := range f.Block.Fields {
			calls = calls || slices.ContainsFunc(phrase.HeadingWords(f.Block.Fields[i].Key), func(w string) bool { return callWords[lexicon.Plain(w)] })
		}
	}
	return calls
}
