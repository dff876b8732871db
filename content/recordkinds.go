package content

import (
	"slices"
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/outline"
)

// Lists of several kinds of records: talks beside articles, posts and papers.

// speechKinds are the last words of kinds that are talks whatever list they stand in.
var speechKinds = lexicon.Words("talk speech keynote presentation lecture vortrag charla доклад conférence")

// writtenKinds are the kinds of records that were written, not given.
var writtenKinds = lexicon.Words(`article article-journal article-newspaper article-magazine paper paper-conference post blog blog_post blogpost book chapter thesis
	journal journal_article preprint publication report patent essay column newsletter artikel aufsatz buch artículo livre`)

// isSpeech says whether a record's kind is a talk.
func (f *recordFacts) isSpeech() bool {
	kind := strings.Fields(lexicon.KeyForm(f.kind))
	return len(kind) > 0 && speechKinds.Has(kind[len(kind)-1])
}

// isWritten says whether a record's kind is something written.
func (f *recordFacts) isWritten() bool {
	return writtenKinds[strings.ToLower(strings.TrimSpace(f.kind))] || writtenKinds[lexicon.KeyForm(f.kind)]
}

// holdsSpeeches says whether one of the records is a talk by its kind.
func (x *extractor) holdsSpeeches(blocks []*outline.Block) bool {
	return slices.ContainsFunc(blocks, func(b *outline.Block) bool {
		return b.Kind == outline.Record && x.readRecord(b).isSpeech()
	})
}

// ofTalks gives the records that are talks where some are by their kind: of a list
// of something else those alone, else all that were not written.
func (x *extractor) ofTalks(all []*recordFacts, c context) ([]*recordFacts, context) {
	if !slices.ContainsFunc(all, (*recordFacts).isSpeech) {
		return all, c
	}
	other := c.role == phrase.OtherRole || c.role != phrase.TalksRole && x.page.role == phrase.OtherRole
	all = slices.DeleteFunc(all, func(f *recordFacts) bool {
		if other && !f.isSpeech() || f.isWritten() {
			x.weighing(c, f.block.Start, f.block, recordText(f.block)).why.is(IsLeftOut, "its kind is something else than a talk")
			return true
		}
		return false
	})
	c.role = phrase.TalksRole
	return all, c
}

// takeLate takes the dates of publication of records of talks where none has
// another date.
func takeLate(all []*recordFacts) {
	if slices.ContainsFunc(all, func(f *recordFacts) bool {
		return f.date != nil || f.year.Year != 0 || f.around != nil || len(f.lists) > 0
	}) {
		return
	}
	for _, f := range all {
		f.date = f.late
	}
}
