package record

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Lists of several kinds of records: talks beside articles, posts and papers.

// speechKinds are the last words of kinds that are talks whatever list they stand in.
var speechKinds = lexicon.Words("talk speech keynote presentation lecture vortrag charla доклад conférence")

// writtenKinds are the kinds of records that were written, not given.
var writtenKinds = lexicon.Words(`article article-journal article-newspaper article-magazine paper paper-conference post blog blog_post blogpost book chapter thesis
	journal journal_article preprint publication report patent essay column newsletter feature press award honor artikel aufsatz buch artículo livre`)

// Says gives the text under a key of a record, "" where it has none.
func (f *Facts) Says(key string) string {
	for i := range f.Block.Fields {
		if field := &f.Block.Fields[i]; field.Key == key && len(field.Value) == 1 {
			return outline.RunsText(field.Value[0].Runs)
		}
	}
	return ""
}

// IsSpeech says whether a record's kind is a talk.
func (f *Facts) IsSpeech() bool {
	kind := strings.Fields(lexicon.KeyForm(f.Kind))
	return len(kind) > 0 && speechKinds.Has(kind[len(kind)-1])
}

// SaysGiven says whether one of a record's texts says that the author gave a talk.
func (f *Facts) SaysGiven() bool {
	texts := slices.Concat(f.Remarks, f.Rest)
	for _, v := range []*Value{f.Title, f.Name, f.Event} {
		if v != nil {
			texts = append(texts, *v)
		}
	}
	return slices.ContainsFunc(texts, Value.saysGiven)
}

func (v Value) saysGiven() bool {
	return slices.ContainsFunc(v.Lines, func(l phrase.Line) bool { return l.SaysGiven() })
}

// IsWritten says whether a record's kind is something written.
func (f *Facts) IsWritten() bool {
	return writtenKinds[strings.ToLower(strings.TrimSpace(f.Kind))] || writtenKinds[lexicon.KeyForm(f.Kind)]
}

// TakeLate takes the dates of publication of records of talks where none has
// another date.
func TakeLate(all []*Facts) {
	if slices.ContainsFunc(all, func(f *Facts) bool {
		return f.Date != nil || f.Year.Year != 0 || f.around != nil || len(f.Lists) > 0
	}) {
		return
	}
	for _, f := range all {
		f.Date = f.late
	}
}
