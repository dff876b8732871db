package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Paragraphs that are entries of their own, as the dates in most of them show.

// datedParagraphs marks the paragraphs that are entries: two or more of one class,
// and most of those with text, which state a date of their own. A year in an event's
// name is enough where another paragraph states more, or where the title before it is
// set apart, or, on a page of
// talks, where most are short lines that name one. Among those that are one link
// each, the undated ones are entries, too.
func (r *unitReader) datedParagraphs(blocks []*outline.Block, n []int) bool {
	dated, named, texts := map[string]int{}, map[string]int{}, map[string]int{}
	leading := map[string]int{} // that begin with a link that ends in a year
	titled := map[string]int{}  // that begin with what may be a title set apart
	brief := map[string]int{}   // that are one short line
	shapes, set := make([]string, len(blocks)), make([]bool, len(blocks))
	for i, b := range blocks {
		if b.Kind != outline.Paragraph || !phrase.HasText(b) || i+1 < len(blocks) && r.headsNext(b, blocks[i+1]) || saysHeld(b) {
			continue
		}
		shapes[i] = b.Class
		if isOneLink(b) {
			shapes[i] += linkShape
		}
		texts[shapes[i]]++
		set[i] = beginsSetApart(b)
		titled[shapes[i]] += phrase.Count(set[i])
		switch {
		case linesStateDay(b.Runs), i+1 < len(blocks) && isMedia(blocks[i+1]) && isCaption(b) && r.namesYear(b):
			dated[shapes[i]]++
			n[i] = -1
		case r.namesYear(b):
			named[shapes[i]]++
			leading[shapes[i]] += phrase.Count(beginsWithEvent(b))
			brief[shapes[i]] += phrase.Count(r.isShortLine(b))
			n[i] = -2
		}
	}
	some := false
	for i, shape := range shapes {
		all := dated[shape] + named[shape]
		alike := named[shape] > 0 && all > 1 && texts[shape] > 2 && titled[shape] >= named[shape] && (titled[shape]+dated[shape])*4 >= texts[shape]*3
		switch {
		case alike && (n[i] < 0 || set[i] && r.talks):
			n[i], some = -1, true
		case n[i] == 0 && !strings.HasSuffix(shape, linkShape):
		case leading[shape] > 2 && leading[shape]+dated[shape] == texts[shape]:
			n[i], some = -1, true
		case r.talks && brief[shape] > 2 && brief[shape] == named[shape] && (all*4 >= texts[shape]*3 || strings.HasSuffix(shape, linkShape) && all*2 >= texts[shape]):
			n[i], some = -1, true
		case dated[shape] < 2 || dated[shape] < named[shape] || all*2 < texts[shape]:
			n[i] = 0
		default:
			n[i], some = -1, true
		}
	}
	return some
}

// headsNext says whether a paragraph leads in the list behind it, or is a period over it or
// over lines that are talks, or a bold name over talks.
func (r *unitReader) headsNext(b, next *outline.Block) bool {
	if next.Kind == outline.List {
		return leadsIn(b) || r.isPeriod(b) || r.boldOver(b, next)
	}
	return r.isPeriod(b) && r.linesBelow(next) != nil
}

// boldOver says whether a paragraph is one line in bold type, with no more than a year for a
// date, over a list of which most items state dates or are links to more than slides or a
// recording: what was given at it.
func (r *unitReader) boldOver(b, list *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) != 1 || !lines[0].Wholly(phrase.Strong) {
		return false
	}
	for i := range lines[0].Dates {
		if lines[0].Dates[i].First.Month != 0 {
			return false
		}
	}
	talks := 0
	for _, item := range list.Blocks {
		u := r.item(item)
		talks += phrase.Count(len(u.head) > 0 && !u.leadsTo() && !u.isDay() && (u.dates() || u.isLink() && !u.isDetail()))
	}
	return talks > 0 && talks*2 >= len(list.Blocks)
}

// saysHeld says whether a paragraph is a sentence that says when an event is held, or one
// that leads to what follows.
func saysHeld(b *outline.Block) bool {
	text := strings.TrimSpace(outline.RunsText(b.Runs))
	words := strings.Fields(text)
	if len(words) < 6 {
		return false
	}
	return strings.HasSuffix(text, ":") && slices.ContainsFunc(words, phrase.LeadInWords.Has) ||
		strings.HasSuffix(text, ".") && lexicon.HeldPhrases.Within(text) && !phrase.NamesKind(text) && !slices.ContainsFunc(words, lexicon.TellerWords.Has)
}

// toldParagraphs marks the paragraphs that are entries as each begins with the kind of an
// appearance and its event, and has a link or shows a recording below: two or more.
func (r *unitReader) toldParagraphs(blocks []*outline.Block, n []int) bool {
	var told []int
	for i, b := range blocks {
		if b.Kind != outline.Paragraph {
			continue
		}
		lines, links := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
		if len(lines) > 0 && lines[0].TellsKind() && (len(links) > 0 || i+1 < len(blocks) && isMedia(blocks[i+1])) {
			told = append(told, i)
		}
	}
	if len(told) < 2 {
		return false
	}
	for _, i := range told {
		n[i] = -1
	}
	return true
}

// linkShape ends the shape of paragraphs that are one link each.
const linkShape = " <a>"

// isOneLink says whether a paragraph is a link with words and nothing else.
func isOneLink(b *outline.Block) bool {
	lines, links := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	return len(lines) == 1 && len(links) == 1 && links[0].Text == lines[0].Text && !phrase.LabelsOnly(lines[0].Text)
}

// beginsWithEvent says whether a paragraph begins with a link that ends in a year, and
// goes on.
func beginsWithEvent(b *outline.Block) bool {
	if len(b.Runs) < 2 || b.Runs[0].Kind != outline.Link {
		return false
	}
	text := strings.TrimRight(outline.RunsText(b.Runs[0].Runs), "0123456789")
	return len(outline.RunsText(b.Runs[0].Runs))-len(text) == 4 && phrase.NamedYear(outline.RunsText(b.Runs[0].Runs))
}

// beginsSetApart says whether a paragraph begins with a text that the author set apart,
// and goes on behind it.
func beginsSetApart(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if len(lines) == 0 {
		return false
	}
	chunks := lines[0].Chunks(0)
	if _, _, label := lines[0].Label(); label {
		return false
	}
	return len(chunks) > 1 && !phrase.LabelsOnly(chunks[0].Text) && chunks[0].Kind == phrase.TextChunk && !phrase.NamedYear(chunks[0].Text) && (chunks[0].Quoted || chunks[0].Set() != 0)
}

// namesYear says whether a paragraph is no prose and holds an event's name with its
// year.
func (r *unitReader) namesYear(b *outline.Block) bool {
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	for i := range lines {
		if l := &lines[i]; l.Words(longestName) <= longestName && !phrase.Narrative(l.Text) && l.BestDate() != nil {
			return true
		}
	}
	return false
}

// linesStateDay says whether one of the lines of a paragraph holds a date that
// looks like an entry's. Where there are several, one may be an event's name.
func linesStateDay(runs []outline.Run) bool {
	text := outline.RunsText(runs)
	if phrase.IsStamp(text) {
		return false
	}
	if statesDay(text) {
		return true
	}
	lines, _ := phrase.ReadLines(&outline.Block{Runs: runs}, phrase.BreaksOnly, dates.UnknownOrder)
	for i := range lines {
		l := &lines[i]
		if len(lines) > 1 && (statesDay(l.Text) || len(strings.Fields(l.Text)) <= 8 && l.BestDate() != nil) || l.HasLoneMonth() && l.OnlyMonth() == 0 {
			return true
		}
	}
	return false
}

// statesDay says whether a text holds a date that looks like an entry's: any but
// a bare year in the middle of a sentence.
func statesDay(text string) bool {
	for _, m := range dates.Find(text, dates.Options{}) {
		switch m.Form {
		case dates.NumericPartial:
		case dates.Year:
			if m.Last.IsZero() && (m.Start == 0 && len(text) < 200 || phrase.Enclosed(text, m.Start, m.End) || phrase.StandsAlone(text, &m) && m.Start*4 > len(text)*3) {
				return true
			}
		default:
			return true
		}
	}
	return false
}
