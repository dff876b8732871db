package content

import (
	"path"
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// What a file's name, folder and body say of its being one talk.

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
