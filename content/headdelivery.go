package content

import (
	"slices"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// The body of a file that is one talk may begin with what others have in their front
// matter: event, place and day, in a few short lines over the abstract.

// maxHeadLines and maxHeadWords are how long such a head is at most.
const (
	maxHeadLines = 5
	maxHeadWords = 14
)

// headDelivery takes the first paragraph of a body for the only delivery of the talk
// that the front matter names, where that tells neither when nor where: short lines,
// one day in them, and the talk's title again, but for a folder of talks. There the
// year of an event is enough.
func (x *extractor) headDelivery(f *record.Facts, told *bodyDeliveries) bool {
	if f.Title == nil || f.Date != nil || f.Year.Year != 0 || f.Event != nil || f.Venue != nil || len(f.Title.Lines) != 1 {
		return false
	}
	blocks := flatten(x.doc.Root.Blocks)
	at := slices.IndexFunc(blocks, phrase.HasText)
	if at < 0 || blocks[at].Kind != outline.Paragraph {
		return false
	}
	lines, links := phrase.ReadLines(blocks[at], phrase.BreaksOnly, x.order)
	days, title, folder := 0, "", x.inTalksFolder(f)
	for i := range lines {
		l := &lines[i]
		if len(strings.Fields(l.Text)) > maxHeadWords {
			return false
		}
		for n := range l.Dates {
			days += phrase.Count(l.Dates[n].First.Day != 0 || folder && len(lines) == 1 && l.Dates[n].First.Year != 0 && phrase.NamesEvent(l.Text))
		}
		for _, c := range l.Chunks(i) {
			if c.Kind == phrase.TextChunk && len(c.Text) > len(title) && titleEnds(f.Title.Text(), c.Text) {
				title = c.Text
			}
		}
	}
	if len(lines) > maxHeadLines || days != 1 || title == "" && !folder {
		return false
	}
	if title != "" {
		f.Title = &record.Value{Start: f.Title.Start, Lines: []phrase.Line{{Text: title}}}
	}
	told.occasions = []*occasion{{block: blocks[at], lines: lines, links: links}}
	told.rest = append(slices.Clone(blocks[:at]), blocks[at+1:]...)
	return true
}

// titleEnds says whether a page's title is a name, or ends in it behind a dash or colon.
func titleEnds(title, name string) bool {
	rest, ok := strings.CutSuffix(title, name)
	rest = strings.TrimRight(rest, " ")
	return ok && (rest == "" || strings.ContainsAny(rest[len(rest)-1:], "-:|") || strings.HasSuffix(rest, "–") || strings.HasSuffix(rest, "—"))
}
