package content

import (
	"path"
	"slices"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Which records of data are talks, or list such.

// isEntry says whether a record by itself could be an entry or hold deliveries.
func (x *extractor) isEntry(f *record.Facts, c context) bool {
	return (f.Title != nil || f.Name != nil || f.Event != nil) && (f.Date != nil || f.Year.Year != 0 || len(f.Lists) > 0 || c.date.Year != 0)
}

// holdsSpeeches says whether one of the records is a talk by its kind, or is news of one.
func (x *extractor) holdsSpeeches(blocks []*outline.Block, c context) bool {
	return slices.ContainsFunc(blocks, func(b *outline.Block) bool {
		return b.Kind == outline.Record && x.isSpeech(x.readRecord(b), c)
	})
}

// onDays says whether each of a list's records, two or more, is of an event and states the day, as
// what is printed does not.
func (x *extractor) onDays(blocks []*outline.Block) bool {
	return len(blocks) > 1 && !slices.ContainsFunc(blocks, func(b *outline.Block) bool {
		f := x.readRecord(b)
		return f.Event == nil || f.Date == nil || f.OwnDate().First.Day == 0
	})
}

// isSpeech says whether a record is a talk by its kind or, among news, by what it tells.
func (x *extractor) isSpeech(f *record.Facts, c context) bool {
	return f.IsSpeech() || f.Kind == "" && (c.news || x.page.news) && f.SaysGiven()
}

// ofTalks gives the records that are talks where some are so of themselves: of a list
// of something else those alone, else all that were not written.
func (x *extractor) ofTalks(all []*record.Facts, c context) ([]*record.Facts, context) {
	if !slices.ContainsFunc(all, func(f *record.Facts) bool { return x.isSpeech(f, c) }) {
		return all, c
	}
	other := c.news || c.role == phrase.OtherRole || c.role != phrase.TalksRole && x.page.role == phrase.OtherRole
	all = slices.DeleteFunc(all, func(f *record.Facts) bool {
		if other && !x.isSpeech(f, c) || f.IsWritten() {
			x.weighing(c, f.Block.Start, f.Block, recordText(f.Block)).why.is(IsLeftOut, "its kind is something else than a talk")
			return true
		}
		return false
	})
	c.role = phrase.TalksRole
	return all, c
}

// partKeys are keys that say to which part of a page a record belongs, beside those of kinds.
var partKeys = lexicon.Words("section part group block chapter")

// ofPart gives the records of a whole CV in one list that a value, as "presentations" under
// "section", puts among its talks, where it puts others among something else; all for any
// other list.
func (x *extractor) ofPart(all []*record.Facts, c context) ([]*record.Facts, context) {
	for i := range all[0].Block.Fields {
		key := all[0].Block.Fields[i].Key
		if !partKeys[lexicon.KeyForm(key)] && lexicon.MeaningOf(key) != lexicon.KindMeaning {
			continue
		}
		roles := map[string]phrase.Role{}
		talks, others := 0, 0
		for _, f := range all {
			value := f.Says(key)
			if _, ok := roles[value]; !ok {
				roles[value], _ = phrase.HeadingRole(lexicon.KeyForm(value))
			}
			talks += phrase.Count(roles[value] == phrase.TalksRole)
			others += phrase.Count(roles[value] == phrase.OtherRole)
		}
		if talks == 0 || others == 0 || len(roles) == len(all) && len(all) > 3 {
			continue
		}
		c.role = phrase.TalksRole
		return slices.DeleteFunc(all, func(f *record.Facts) bool {
			if roles[f.Says(key)] != phrase.TalksRole {
				x.weighing(c, f.Block.Start, f.Block, recordText(f.Block)).why.is(IsLeftOut, "it belongs to another part of the page than the talks")
				return true
			}
			if f.Name != nil && f.Name.Key == key {
				f.Name = nil
			}
			return false
		}), c
	}
	return all, c
}

// aboutBelow counts the records that hold, at some depth, records with fields
// that only talks have.
func (x *extractor) aboutBelow(all []*record.Facts, depth int) int {
	n := 0
	for _, f := range all {
		for _, list := range f.Lists {
			var inner []*record.Facts
			for _, b := range list.Blocks {
				if b.Kind == outline.Record {
					inner = append(inner, x.readRecord(b))
				}
			}
			s := record.NewSurvey(inner)
			if s.About*2 > s.N || depth > 0 && x.aboutBelow(inner, depth-1)*2 > len(inner) {
				n++
				break
			}
		}
	}
	return n
}

// listsTalks says whether sister records list talks: the page or their key says so,
// or most have what only talks have.
func (c context) listsTalks(s record.Survey, page phrase.Role) bool {
	switch {
	case s.N == 0 || c.role == phrase.OtherRole:
		return false
	case c.role == phrase.TalksRole || page == phrase.TalksRole:
		return s.Dated > 0 || s.Told > 0 || s.About > 0 || s.Lists > 0 || c.date.Year != 0
	}
	dated := s.Dated
	if c.date.Year != 0 {
		dated = s.N
	}
	exact := s.Exact > 0 || s.About+s.Locations > 0 || c.date.Year != 0 // years alone are those of any list
	if page == phrase.UnknownRole && c.role == phrase.UnknownRole && exact && s.Foreign == 0 && s.Titles*5 >= s.N*4 && dated*5 >= s.N*4 {
		return true // nothing speaks against it
	}
	return s.About*2 >= s.N && s.About > 0 && (s.Dated*2 >= s.N || s.Lists*2 >= s.N || c.date.Year != 0)
}

// isFrame says whether a record is a person's or a page's rather than an event's or
// a talk's: it has a name, no date, and what it lists are no deliveries of it.
func (x *extractor) isFrame(f *record.Facts) bool {
	if f.Name == nil || f.Title != nil || f.Event != nil || f.Date != nil || f.Year.Year != 0 || phrase.NamesEvent(f.Name.Text()) {
		return false
	}
	_, deliveries := x.splitRecord(f)
	return len(deliveries) == 0
}

// besideTalks says whether a data file that is called after events stands beside one that
// is called after talks: what it lists can be those that the author only went to.
func (x *extractor) besideTalks() bool {
	return isData(x.doc.Format) && !x.page.spoken && x.survey != nil && x.survey.References != nil && x.survey.References.spoken[path.Dir(x.doc.Source.Name)]
}
