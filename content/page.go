package content

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// page is what the document as a whole says of itself.
type page struct {
	title string
	role  phrase.Role
	// from is what its role was told by.
	from string
	// spoken is set where one of its names says that what it lists was spoken.
	spoken bool
	// stays is set where it says that stays with colleagues are listed too.
	stays bool
	// single is set where the file is one talk.
	single bool
	lang   string
	// other is set where the page's name or first lines speak of posts, papers or
	// the like.
	other bool
	// invites is set where it is called after the events of a group.
	invites bool
	// news is set where it is called news.
	news bool
}

// fromFirstLines is what a page's role was told by where none of its names tell.
const fromFirstLines = "its first lines"

// readPage tells what a document lists: by its title, then its file name, then
// the words it begins with.
func readPage(doc *outline.Document) page {
	p := page{lang: doc.Lang}
	if doc.Meta != nil {
		p.title = fieldText(doc.Meta, "title")
	}
	if subtitle := fieldText(doc.Meta, "subtitle"); nameRole(subtitle) == phrase.TalksRole && tellsOfSpeech(subtitle) {
		p.role, p.from, p.spoken = phrase.TalksRole, "its subtitle", true
	}
	for _, name := range []struct{ of, text string }{{"its title", p.title}, {"its file's name", fileWords(doc.Source.Name)},
		{"its permalink", fieldText(doc.Meta, "permalink")}, {"its first heading", firstHeading(doc.Root)}} {
		if name.text == "" || p.role != phrase.UnknownRole || name.of == "its file's name" && namesAuthor(name.text) {
			continue
		}
		p.role, p.from = nameRole(name.text), name.of
		p.news = hasWord(name.text, lexicon.NewsWords)
		p.spoken, p.stays = tellsOfSpeech(name.text), p.stays || namesStays(name.text)
	}
	if invites(p.title) || p.title == "" && invites(firstHeading(doc.Root)) {
		p.role, p.from, p.invites = phrase.OtherRole, "its name", true
	}
	first := &outline.Block{Blocks: flatten(doc.Root.Blocks)}
	p.other = nameRole(firstHeading(doc.Root)) == phrase.OtherRole || speaksOf(first, lexicon.OtherWords)
	if p.role == phrase.UnknownRole && speaksOf(first, phrase.SpeechWords) {
		p.role, p.from = phrase.TalksRole, fromFirstLines
	}
	return p
}

// invites says whether a page is called after the events of a group: "Our events".
func invites(name string) bool {
	words := strings.Fields(name)
	return nameRole(name) == phrase.OtherRole && slices.ContainsFunc(words, lexicon.OurWords.Has) && slices.ContainsFunc(words, lexicon.TalkWords.Has)
}

// nameRole tells what a page lists from its title or file name: one word of talks
// is enough there, other words only count where there is none.
func nameRole(name string) phrase.Role {
	talk, other, named, guest, speech, ours := false, false, false, false, false, false
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		p := lexicon.Plain(w)
		talk = talk || lexicon.TalkWords[p] || phrase.SpeechWords[p]
		guest = guest || lexicon.GuestWords[p]
		ours = ours || lexicon.OurWords[p]
		speech = speech || phrase.SpeechWords[p] && !lexicon.EventWords[p] && p != "conferences"
		other = other || lexicon.OtherWords[p] && (!joinWords[p] || !named)
		named = true
	}
	joined, spoken := false, false
	if guest && !speech {
		joined, spoken = phrase.JoinsGuests(name)
	}
	switch {
	case joined && !spoken:
		return phrase.UnknownRole
	case guest && !speech && !joined, ours && talk && !speech && !other:
		return phrase.OtherRole
	case talk:
		return phrase.TalksRole
	case other && !hasWord(name, activityWords):
		return phrase.OtherRole
	}
	return phrase.UnknownRole
}

// namesAuthor says whether a file is called after its author alone, as "about.md" and
// "about-me.md" are: what such a page lists its text says.
func namesAuthor(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	return len(words) > 0 && words[0] == "about" && (len(words) == 1 || len(words) == 2 && (words[1] == "me" || words[1] == "us"))
}

// joinWords are words of other things only where a name begins with them: "About me",
// but not "Out and about".
var joinWords = lexicon.Words("about")

// fileWords gives a file's name, and its folder's where the name is only
// "index", as words.
func fileWords(name string) string {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	base = strings.TrimSuffix(base, path.Ext(base))
	switch strings.ToLower(base) {
	case "index", "_index", "readme", "content", "contents":
		base = path.Base(path.Dir(name))
	}
	return strings.NewReplacer("-", " ", "_", " ", ".", " ").Replace(base)
}

// fieldText gives the text of a record's field, "" where there is none.
func fieldText(record *outline.Block, key string) string {
	if record == nil {
		return ""
	}
	for _, f := range record.Fields {
		if strings.EqualFold(f.Key, key) && len(f.Value) == 1 {
			return outline.RunsText(f.Value[0].Runs)
		}
	}
	return ""
}

// firstHeading gives the text of the first heading that no other stands over; in a
// container it is the page's where it is of the first level.
func firstHeading(b *outline.Block) string {
	for _, c := range b.Blocks {
		switch {
		case c.Kind == outline.Section:
			return outline.RunsText(c.Runs)
		case c.Kind == outline.Group && !skips(c):
			if title := pageTitle(c.Blocks); title != nil {
				return outline.RunsText(title.Runs)
			}
		}
	}
	return ""
}

// speaksOf says whether the first paragraphs hold one of the words, or, of the
// words of talks, a heading is a category of them.
func speaksOf(root *outline.Block, of lexicon.Set) bool {
	paragraphs, sections := 0, 0
	for _, b := range root.Blocks {
		switch b.Kind {
		case outline.Section:
			if r, ok := phrase.HeadingRole(outline.RunsText(b.Runs)); ok && r == phrase.TalksRole && of["talks"] {
				return true
			}
			if sections++; sections == 1 && speaksOf(&outline.Block{Blocks: b.Blocks}, of) {
				return true
			}
		case outline.Paragraph:
			if paragraphs++; paragraphs > 2 {
				continue
			}
			text := outline.RunsText(b.Runs)
			if r, ok := phrase.HeadingRole(text); ok && r == phrase.TalksRole && of["talks"] {
				return true
			}
			fields := strings.Fields(text)
			own := len(fields) <= 8 || slices.ContainsFunc(fields, func(w string) bool { return phrase.LeadInWords.Has(w) || lexicon.GaveWords.Has(w) })
			for _, w := range fields {
				if of.Has(w) && (own || !lexicon.EventWords.Has(w) && lexicon.Plain(w) != "conferences") {
					return true
				}
			}
		}
	}
	return false
}
