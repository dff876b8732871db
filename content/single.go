package content

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// A file that is one talk: its front matter says what, when and where, its body
// is the abstract.

// single reads the document as one talk, or as one with the deliveries that its
// front matter lists. It gives false where the document is not one.
func (x *extractor) single() bool {
	if x.doc.Meta == nil {
		return false
	}
	return x.singleOf(x.readRecord(x.doc.Meta))
}

// singleOf does so with what the front matter says.
func (x *extractor) singleOf(f *record.Facts) bool {
	if f.Title == nil && f.Name == nil && f.Event == nil {
		return false
	}
	if f.Date == nil && f.Year.Year == 0 {
		f.Date = fileDate(x.doc.Source.Name)
	}
	if x.inTalksFolder(f) {
		if f.Title == nil && len(f.Lists) == 0 {
			f.Title, f.Name = f.Name, nil
		}
		record.TakeLate([]*record.Facts{f})
	}
	s := record.NewSurvey([]*record.Facts{f})
	if k := f.Looks(); len(k) > 0 && !f.Settled() {
		s.Looks = x.siblingLooks(k)
	}
	if f.Title != nil && phrase.MayEnd(f.Title.Text()) {
		s.Ends = x.siblingEnds(s.Ends)
		f.PartTitle(s)
	}
	talks, deliveries := x.splitRecord(f)
	var told bodyDeliveries
	if f.Title != nil && len(deliveries) == 0 {
		told = x.bodyDeliveries(x.inTalksFolder(f), f.Date != nil)
	}
	head := told.occasions == nil && len(talks)+len(deliveries) == 0 && x.headDelivery(f, &told)
	if !x.oneTalk(f, s, len(talks)+len(deliveries) > 0 || told.occasions != nil, head) {
		return false
	}
	c := x.weighing(context{role: phrase.TalksRole}, 0, &outline.Block{End: len(x.doc.Source.Text)}, "front matter")
	c.why.is(IsTalk, "its front matter says what, when and where")
	x.page.single = true
	if f.Draft {
		c.why.is(IsLeftOut, "a draft, or not published")
		return true
	}
	if told.occasions == nil {
		f.Body = append(f.Body, x.doc.Root.Blocks...)
	} else {
		f.Body = append(f.Body, told.rest...)
		if head {
			x.takeBody(f) // whose links are of the only delivery
		}
		x.addOccasions(f, told.occasions, c)
	}
	if len(deliveries) == 0 && !head {
		x.takeBody(f)
	}
	if told.occasions == nil || told.leavesOut(f) {
		x.dataRecord(f, s, c)
	}
	return true
}

// oneTalk says whether front matter is a talk's: its title is no category, and
// it has a key that only talks have, or stands in a folder of talks. With a head its
// body begins with one delivery, as no list page does.
func (x *extractor) oneTalk(f *record.Facts, s record.Survey, deliveries, head bool) bool {
	if title := cmp.Or(f.Title.Text(), f.Name.Text()); title != "" {
		if _, category := phrase.HeadingRole(title); (category || x.titlesList(f)) && !x.dayAmongTalks(f) {
			return false
		}
	}
	if f.IsWritten() && f.Event == nil {
		return false
	}
	if isIndex(x.doc.Source.Name) && !head || elsewhere(x.doc.Source.Name) && !namesSpeech(cmp.Or(f.Title.Text(), f.Name.Text())) {
		return false
	}
	if f.Event != nil && f.Title != nil {
		return true
	}
	dated := f.Date != nil || f.Year.Year != 0 || deliveries || f.Marked && f.Media
	if !dated && !head {
		return x.undatedTalk(f, s)
	}
	return dated && (s.About > 0 || deliveries || x.shown(f) || x.amongTalks())
}

// undatedTalk says whether a file without a date is a talk all the same: it stands in a
// folder of talks, has slides, a recording or another file of its own, and lists no talks.
func (x *extractor) undatedTalk(f *record.Facts, s record.Survey) bool {
	dir := strings.TrimLeft(path.Base(folderOf(x.doc.Source.Name)), "_")
	return f.Title != nil && lexicon.TalkWords.Has(dir) && (s.About > 0 || hasFile(f)) && datesBelow(x.doc.Root.Blocks, 0) < 2
}

// hasFile says whether a record links to a file beside the page.
func hasFile(f *record.Facts) bool {
	return slices.ContainsFunc(f.Links, func(l phrase.FoundLink) bool {
		return !strings.Contains(l.URL, "://") && path.Ext(l.URL) == ".pdf"
	})
}

// dayAmongTalks says whether a file with a day of its own stands in a folder of
// talks and lists no others: its title is a talk's, whatever its words ("My first
// keynote").
func (x *extractor) dayAmongTalks(f *record.Facts) bool {
	return f.Date != nil && f.Date.First.Day != 0 && x.amongTalks() && datesBelow(x.doc.Root.Blocks, 0) < 2
}

// amongTalks says whether the file stands in a folder of talks. Where there is no
// survey to ask, an empty one tells the caller that there should be.
func (x *extractor) amongTalks() bool {
	if x.survey == nil {
		x.survey = new(Survey)
	}
	return x.survey.holdsTalks(x.doc.Source.Name)
}

// siblingLooks gives what the keys of the files beside this one look like, own
// where there is no other. Where there is no survey to ask it sets one, as
// amongTalks does.
func (x *extractor) siblingLooks(own record.KeyLooks) record.KeyLooks {
	if x.survey == nil {
		x.survey = new(Survey)
	}
	if k := x.survey.folders[folderOf(x.doc.Source.Name)].looks; len(k) > 0 {
		return k
	}
	return own
}

// siblingEnds gives what the titles of the files beside this one have at their ends, as
// siblingLooks gives what their keys look like.
func (x *extractor) siblingEnds(own phrase.TitleEnds) phrase.TitleEnds {
	if x.survey == nil {
		x.survey = new(Survey)
	}
	if dir, ok := x.survey.folders[folderOf(x.doc.Source.Name)]; ok {
		return dir.ends
	}
	return own
}

// shown says whether a file shows by itself that it is a talk: it has a place,
// or keys that only talks have, stands in a folder of talks or is marked as one.
func (x *extractor) shown(f *record.Facts) bool {
	return f.Location != nil || f.Marked || record.NewSurvey([]*record.Facts{f}).About > 0 || x.talksOnly(f)
}

// talksOnly says whether the file's folder or its categories name talks, or its
// text, which is no list itself, links to slides or a recording and speaks of a
// talk.
func (x *extractor) talksOnly(f *record.Facts) bool {
	return x.inTalksFolder(f) || len(x.doc.Root.Blocks) > 0 && x.speaksOfTalk()
}

// inTalksFolder says whether the file's folder or its categories name talks.
func (x *extractor) inTalksFolder(f *record.Facts) bool {
	for _, w := range append(append([]string{}, f.Tags...), strings.Split(path.Dir(x.doc.Source.Name), "/")...) {
		if lexicon.TalkWords.Has(strings.TrimPrefix(w, "_")) {
			return true
		}
	}
	return false
}

// speaksOfTalk says whether a text links to slides or a recording, and says that they
// are of a talk, links to the other, too, or heads an abstract, without being a paper.
func (x *extractor) speaksOfTalk() bool {
	slides, video, certain, paper := false, false, false, false
	for _, l := range x.bodyLinks(x.doc.Root.Blocks) {
		switch phrase.KindOfLink(l.Text, l.URL) {
		case lexicon.Slides:
			slides = true
			certain = certain || phrase.LabelsOnly(l.Text) && phrase.LabelParts(l.Text) != nil || phrase.HostKind(l.URL) == lexicon.Slides
		case lexicon.Video:
			video = true
		case lexicon.Paper:
			paper = true
		}
	}
	switch {
	case !slides && !video:
		return false
	case saysOwnTalk(x.doc.Root.Blocks):
		return true
	}
	return !paper && (certain && video || (certain || video) && headsAbstract(x.doc.Root.Blocks)) && x.datedHeads(x.doc.Root.Blocks) < 2
}
