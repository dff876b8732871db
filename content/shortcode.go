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
func (x *extractor) record(u *unit, c context) {
	if x.leavesOut(c) {
		return
	}
	f := x.readRecord(u.block)
	f.SettleVenue(record.Survey{Titles: phrase.Count(len(u.kids) > 0)})
	if f.Date == nil {
		f.Date = record.BestOf(f.Rest)
	}
	if len(u.kids) > 0 {
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
		return
	}
	if f.Title == nil && f.Event == nil && len(f.Rest) > 0 {
		f.Title = &f.Rest[0]
	}
	f.Body = append(f.Body, u.body...)
	if _, deliveries := x.splitRecord(f); len(deliveries) > 0 {
		c.why.is(IsTalk, "it lists its deliveries")
		for _, n := range deliveries {
			x.deliveriesOf(f, n, c)
		}
		return
	}
	if f.Date != nil || f.Event != nil {
		x.addRecord(f, c, nil)
	}
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
