package content

import (
	"slices"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Shortcodes: a frame around an entry, one that states facts of the entry it stands in,
// and one with arguments that is an entry itself.

// isFrame says whether a shortcode only frames what stands between its tags: none of
// its arguments says what, when or where.
func isFrame(b *outline.Block) bool {
	return phrase.IsShortcode(b) && phrase.HoldsText(b.Blocks) && !isPlayer(b) && !phrase.Says(b, lexicon.TitleMeaning, lexicon.NameMeaning, lexicon.EventMeaning) && !phrase.Says(b, phrase.FactMeanings...)
}

// isPlayer says whether a shortcode shows a recording or slides, with an undated caption
// perhaps.
func isPlayer(b *outline.Block) bool {
	if !phrase.IsShortcode(b) || len(b.Blocks) == 0 || !isMedia(b.Blocks[0]) {
		return false
	}
	return !slices.ContainsFunc(b.Blocks[1:], func(c *outline.Block) bool {
		return c.Kind != outline.Paragraph || len(dates.Find(outline.RunsText(c.Runs), dates.Options{})) > 0
	})
}

// record takes a shortcode with arguments: an entry, or an event over the items
// in its body.
func (x *extractor) record(u *unit, s *sisters, c context) {
	if x.leavesOut(c) {
		return
	}
	f := x.readRecord(u.block)
	if len(u.kids) > 0 {
		x.recordOver(u, f, c)
		return
	}
	if f.Date == nil {
		f.Date = record.BestOf(f.Rest)
	}
	if f.Title == nil && f.Event == nil && len(f.Rest) > 0 {
		f.Title = &f.Rest[0]
	}
	f.Body = append(f.Body, u.body...)
	if f.Date != nil || f.Event != nil || len(f.Lists) > 0 {
		x.dataRecord(f, x.shortcodes(s, u), c)
	}
}

// recordOver takes a shortcode for an event over the items in its body.
func (x *extractor) recordOver(u *unit, f *record.Facts, c context) {
	f.SettleVenue(record.Survey{Titles: 1})
	if f.Date == nil {
		f.Date = record.BestOf(f.Rest)
	}
	if f.Event == nil && f.Title != nil {
		f.Event = f.Title
	}
	inner := c.ofRecord(f)
	inner.weak = false
	c.why.is(IsEvent, "a record over entries")
	if f.Event != nil {
		inner.links = append(inner.links, f.Event.Links...)
	}
	x.walk(u.kids, inner)
}

// shortcodes tells what a shortcode and its sisters of the same name have between them.
func (x *extractor) shortcodes(s *sisters, u *unit) record.Survey {
	name := u.block.Name
	if survey, ok := s.records[name]; ok {
		return survey
	}
	var all []*record.Facts
	for _, sister := range s.units {
		if sister.kind == recordUnit && len(sister.kids) == 0 && sister.block.Name == name {
			all = append(all, x.readRecord(sister.block))
		}
	}
	if s.records == nil {
		s.records = map[string]record.Survey{}
	}
	s.records[name] = record.NewSurvey(all)
	return s.records[name]
}

// isUnit says whether a shortcode's record is a part of the page that can be an
// entry: it has a body of its own, which is more than the caption of a player, or an
// argument that states a date.
func isUnit(b *outline.Block) bool {
	if b.Name == "" || phrase.HoldsText(b.Blocks) && !isPlayer(b) {
		return true
	}
	for i := range b.Fields {
		f := &b.Fields[i]
		if m := lexicon.MeaningOf(f.Key); m == lexicon.IgnoredMeaning || m == lexicon.ImageMeaning || m == lexicon.LinkMeaning {
			continue
		}
		if n := record.NestedOf(f); n != nil && n.Dated() {
			return true
		}
		for _, v := range f.Value {
			text := outline.RunsText(v.Runs)
			for _, d := range dates.Find(text, dates.Options{}) {
				if d.Form != dates.Year || d.Start == 0 && d.End == len(text) || lexicon.MeaningOf(f.Key) == lexicon.DateMeaning {
					return true
				}
			}
		}
	}
	return false
}
