package content

import (
	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// Shortcodes: a frame around an entry, one that states facts of the entry it stands in,
// and one with arguments that is an entry itself.

// isFrame says whether a shortcode only frames what stands between its tags: none of
// its arguments says what, when or where.
func isFrame(b *outline.Block) bool {
	return isShortcode(b) && holdsText(b.Blocks) && !says(b, lexicon.TitleMeaning, lexicon.NameMeaning, lexicon.EventMeaning) && !says(b, factMeanings...)
}

// statesFacts says whether a shortcode says when or where, and not what.
func statesFacts(b *outline.Block) bool {
	return isShortcode(b) && !holdsText(b.Blocks) && says(b, factMeanings...) && !says(b, lexicon.TitleMeaning, lexicon.NameMeaning, lexicon.EventMeaning, lexicon.NoMeaning)
}

// factMeanings are those of arguments that say when or where.
var factMeanings = []lexicon.Meaning{lexicon.DateMeaning, lexicon.YearMeaning, lexicon.VenueMeaning, lexicon.LocationMeaning}

func isShortcode(b *outline.Block) bool {
	return b.Kind == outline.Record && b.Name != "" && b.Name != "dl" && b.Name != linkedName
}

// says says whether an argument of a shortcode has one of the meanings.
func says(b *outline.Block, meanings ...lexicon.Meaning) bool {
	for i := range b.Fields {
		m := lexicon.MeaningOf(b.Fields[i].Key)
		for _, want := range meanings {
			if m == want {
				return true
			}
		}
	}
	return false
}

// record takes a shortcode with arguments: an entry, or an event over the items
// in its body.
func (x *extractor) record(u *unit, c context) {
	if x.leavesOut(c) {
		return
	}
	f := x.readRecord(u.block)
	f.settleVenue(recordSurvey{titles: count(len(u.kids) > 0)})
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
	if b.Name == "" || holdsText(b.Blocks) {
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

// holdsText says whether any of the blocks shows words.
func holdsText(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if hasText(b) || len(b.Fields) > 0 || holdsText(b.Blocks) {
			return true
		}
	}
	return false
}
