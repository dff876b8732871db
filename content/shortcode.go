package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Shortcodes: a frame around an entry, one that states facts of the entry it stands in,
// and one with arguments that is an entry itself.

// isFrame says whether a shortcode only frames what stands between its tags: none of
// its arguments says what, when or where.
func isFrame(b *outline.Block) bool {
	return phrase.IsShortcode(b) && phrase.HoldsText(b.Blocks) && !phrase.Says(b, lexicon.TitleMeaning, lexicon.NameMeaning, lexicon.EventMeaning) && !phrase.Says(b, phrase.FactMeanings...)
}

// record takes a shortcode with arguments: an entry, or an event over the items
// in its body.
func (x *extractor) record(u *unit, c context) {
	if x.leavesOut(c) {
		return
	}
	f := x.readRecord(u.block)
	f.settleVenue(recordSurvey{titles: phrase.Count(len(u.kids) > 0)})
	if f.date == nil {
		f.date = bestOf(f.rest)
	}
	if len(u.kids) > 0 {
		if f.event == nil && f.title != nil {
			f.event = f.title
		}
		inner := f.context(c)
		inner.weak = false
		c.why.is(IsEvent, "a record over entries")
		if f.event != nil {
			inner.links = append(inner.links, f.event.links...)
		}
		x.walk(u.kids, inner)
		return
	}
	if f.title == nil && f.event == nil && len(f.rest) > 0 {
		f.title = &f.rest[0]
	}
	f.body = append(f.body, u.body...)
	if _, deliveries := f.split(x); len(deliveries) > 0 {
		c.why.is(IsTalk, "it lists its deliveries")
		for _, n := range deliveries {
			x.deliveriesOf(f, n, c)
		}
		return
	}
	if f.date != nil || f.event != nil {
		x.addRecord(f, c, nil)
	}
}

// isUnit says whether a shortcode's record is a part of the page that can be an
// entry: it has a body of its own, or an argument that states a date.
func isUnit(b *outline.Block) bool {
	if b.Name == "" || phrase.HoldsText(b.Blocks) {
		return true
	}
	for i := range b.Fields {
		f := &b.Fields[i]
		if m := lexicon.MeaningOf(f.Key); m == lexicon.IgnoredMeaning || m == lexicon.ImageMeaning || m == lexicon.LinkMeaning {
			continue
		}
		if n := nestedOf(f); n != nil && n.dated() {
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
