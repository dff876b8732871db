package content

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"talkfeed/content/dates"
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

// titlesList says whether a page that is known by its title alone is a list of talks: a
// part of the title, "Talks - Ana Pim", says so, and no other is the page's first heading.
func (x *extractor) titlesList(f *record.Facts) bool {
	if f.Title == nil || f.Date != nil || f.Year.Year != 0 || f.Event != nil || f.Venue != nil {
		return false
	}
	heading, list := firstHeading(x.doc.Root), false
	parts := titleParts(f.Title.Text())
	for _, part := range parts {
		r, _ := phrase.HeadingRole(part)
		list = list || r == phrase.TalksRole && len(parts) > 1
		if part == heading && r == phrase.UnknownRole {
			return false
		}
	}
	return list
}

// titleParts parts the title of a page at the signs that set off the name of its site.
func titleParts(title string) []string {
	return strings.Split(titleSigns.Replace(title), "\n")
}

// titleSigns are those signs.
var titleSigns = strings.NewReplacer(" - ", "\n", " – ", "\n", " — ", "\n", " | ", "\n", " · ", "\n", " :: ", "\n", " » ", "\n", ": ", "\n")

// elsewhere says whether a file stands in a folder of something else than talks, such
// as courses or papers, whose files name places and dates, too. The nearest folder with
// a name of either counts.
func elsewhere(name string) bool {
	for dir := folderOf(name); dir != path.Dir(dir); dir = path.Dir(dir) {
		switch base := strings.TrimLeft(path.Base(dir), "_"); {
		case lexicon.TalkWords.Has(base):
			return false
		case lexicon.OtherFolders.Has(base):
			return true
		}
	}
	return false
}

// namesSpeech says whether a title has a word for a talk: "Index training workshop".
func namesSpeech(title string) bool {
	return slices.ContainsFunc(strings.Fields(title), lexicon.SpeechNouns.Has)
}

// dayAmongTalks says whether a file with a day of its own stands in a folder of
// talks and lists no others: its title is a talk's, whatever its words ("My first
// keynote").
func (x *extractor) dayAmongTalks(f *record.Facts) bool {
	return f.Date != nil && f.Date.First.Day != 0 && x.amongTalks() && datesBelow(x.doc.Root.Blocks, 0) < 2
}

// datesBelow counts the items, rows and headings with a date.
func datesBelow(blocks []*outline.Block, depth int) int {
	n := 0
	for _, b := range blocks {
		text := ""
		switch {
		case b.Kind == outline.Section:
			text = outline.RunsText(b.Runs)
		case b.Kind == outline.Item && len(b.Blocks) > 0:
			text = outline.RunsText(b.Blocks[0].Runs)
		case b.Kind == outline.Record:
			text = recordText(b)
		}
		n += phrase.Count(len(dates.Find(text, dates.Options{})) > 0)
		if depth < 6 {
			n += datesBelow(b.Blocks, depth+1)
		}
	}
	return n
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

// datedHeads counts the headings that state a date: several stand over a list of talks.
func (x *extractor) datedHeads(blocks []*outline.Block) int {
	n := 0
	for _, b := range blocks {
		if b.Kind == outline.Section {
			lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, x.order)
			n += phrase.Count(len(lines) > 0 && len(lines[0].Dates) > 0) + x.datedHeads(b.Blocks)
		}
	}
	return n
}

// headsAbstract says whether one of the headings is that of a text about a talk.
func headsAbstract(blocks []*outline.Block) bool {
	for _, b := range blocks {
		if b.Kind == outline.Section && (lexicon.MeaningOf(outline.RunsText(b.Runs)) == lexicon.BodyMeaning || headsAbstract(b.Blocks)) {
			return true
		}
	}
	return false
}

// ownTalkPhrases tell in the first lines of a page that it is about a talk of the
// author's.
var ownTalkPhrases = []string{"my talk", "this talk", "this presentation", "my presentation", "this is a talk", "i gave a", "i gave this", "talk i gave", "i spoke at", "i presented", "my keynote", "mein vortrag", "ma présentation", "mi charla"}

// saysOwnTalk says whether one of the first paragraphs holds such a phrase.
func saysOwnTalk(blocks []*outline.Block) bool {
	n := 0
	for _, b := range blocks {
		if b.Kind != outline.Paragraph || !phrase.HasText(b) {
			continue
		}
		if n++; n > 2 {
			return false
		}
		text := strings.ToLower(outline.RunsText(b.Runs))
		for _, p := range ownTalkPhrases {
			if strings.Contains(text, p) {
				return true
			}
		}
	}
	return false
}

// fileDate gives the date that a file's name begins with, as in
// "2018-05-03-slow-queries.md", nil where it begins with none.
func fileDate(name string) *dates.Match {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	switch strings.TrimSuffix(base, path.Ext(base)) {
	case "index", "content", "contents":
		base = path.Base(path.Dir(name))
	}
	if len(base) < 11 || base[10] != '-' && base[10] != '_' && base[10] != '.' {
		return nil
	}
	m, ok := dates.ParseISO(base[:10])
	if !ok {
		return nil
	}
	return &m
}

// fileYear gives the year that is a data file's name, as in "talks/2018.yml", or that
// stands there beside words for talks alone; the zero Match where none does.
func fileYear(name string) dates.Match {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	base = strings.NewReplacer("-", " ", "_", " ").Replace(strings.TrimSuffix(base, path.Ext(base)))
	l := phrase.Line{Text: base, Dates: dates.Find(base, dates.Options{})}
	m, ok := phrase.PeriodOf(&l)
	if r, _ := phrase.HeadingRole(base[:m.Start] + " " + base[m.End:]); !ok || m.Form != dates.Year || r == phrase.OtherRole {
		return dates.Match{}
	}
	return m
}
