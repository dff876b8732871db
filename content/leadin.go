package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Sentences that lead in a list: "Some of the events I've spoken at:". They name
// nothing, so that the list has no heading in them.

// leadsIn says whether a paragraph is a sentence that leads in the list behind it.
func leadsIn(b *outline.Block) bool {
	text := outline.RunsText(b.Runs)
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, dates.UnknownOrder)
	if b.Kind != outline.Paragraph || len(lines) != 1 || !lines[0].Introduces() || lines[0].Atoms[0].Marks&(phrase.Strong|phrase.Linked) != 0 {
		return false
	}
	fields := strings.Fields(text)
	return !lexicon.AskWords.Has(fields[0]) && (slices.ContainsFunc(fields, phrase.LeadInWords.Has) || phrase.HasTellingWord(text))
}

// goesOnInList says whether a paragraph is prose, more than a line, whose last sentence
// goes on in the list behind it: "... In this session you learn:".
func goesOnInList(b *outline.Block) bool {
	text := outline.RunsText(b.Runs)
	return b.Kind == outline.Paragraph && (strings.HasSuffix(text, ":") || strings.HasSuffix(text, "：")) && !headLike(b)
}

// detailsProse says whether a line behind prose, which names no part of a page, goes on with
// it in the list behind: "Requirements for the participants:".
func detailsProse(prose, b *outline.Block) bool {
	text := outline.RunsText(b.Runs)
	if b.Kind != outline.Paragraph || prose.Kind != outline.Paragraph || !strings.HasSuffix(text, ":") || !phrase.Narrative(outline.RunsText(prose.Runs)) {
		return false
	}
	_, category := phrase.HeadingRole(text)
	return !category
}

// leadsToOthers says whether such a sentence says that the list is of something else than
// talks: "Conferences I have attended:".
func leadsToOthers(b *outline.Block) bool {
	r, _ := phrase.HeadingRole(outline.RunsText(b.Runs))
	return r == phrase.OtherRole
}

// leadsToWritten says whether a paragraph of any length that leads in a list says that
// it is of what was written: "I have also published a few articles in magazines. ...:"
func leadsToWritten(b *outline.Block) bool {
	text := strings.TrimSpace(outline.RunsText(b.Runs))
	if b.Kind != outline.Paragraph || !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, "：") {
		return false
	}
	wrote, pieces, spoke := false, false, false
	for w := range strings.FieldsSeq(text) {
		p := lexicon.Plain(w)
		wrote = wrote || wroteWords[p]
		pieces = pieces || lexicon.OtherWords[p]
		spoke = spoke || phrase.SpeechWords[p] && p != "conferences" && p != "conference" || lexicon.GaveWords[p] || lexicon.SpeechNouns[p]
	}
	return wrote && pieces && !spoke
}

// leadsToOrganised says whether a sentence that leads in a list says that its author organised
// what is in it, and none that anything was given: "Events that I organise:".
func leadsToOrganised(b *outline.Block) bool {
	text := strings.TrimSpace(outline.RunsText(b.Runs))
	if b.Kind != outline.Paragraph || !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, "：") || !organisedPhrases.Within(text) {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		return lexicon.GaveWords.Has(w) || phrase.SpeechWords.Has(w) && !lexicon.OccasionWords.Has(w)
	})
}

// organisedPhrases say in a sentence that its author organised something.
var organisedPhrases = lexicon.Words(`i_organise i_organize i_organised i_organized i_co-organise i_co-organize i_co-organised i_co-organized i_have_organised i_have_organized
	i've_organised i've_organized i’ve_organised i’ve_organized i_have_co-organised i_have_co-organized i_am_organising i_am_organizing i'm_organising i'm_organizing
	i_helped_organise i_helped_organize we_organise we_organize ich_organisiere ich_mitorganisiere organisiert_habe mitorganisiert_habe j'organise j’organise j'ai_organisé j’ai_organisé
	j'ai_organisés j’ai_organisés yo_organizo he_organizado eu_organizo organizei ho_organizzato ik_organiseer ik_heb_georganiseerd`)

// wroteWords say that something was written.
var wroteWords = lexicon.Words(`published publish wrote written authored co-authored coauthored veröffentlicht geschrieben verfasst publié écrit rédigé publicado
	escrito pubblicato scritto gepubliceerd geschreven skrivit publicerat skrevet publisert napisałem opublikowałem опубликовал написал`)

// listsTalks says whether the items behind a sentence that leads them in could be
// talks: most are dated, linked or set apart as titles are. Others say what a talk is about,
// or where its author has been.
func (r *unitReader) listsTalks(list *outline.Block) bool {
	shown := 0
	for _, item := range list.Blocks {
		if len(item.Blocks) > 0 && item.Blocks[0].Kind == outline.Paragraph {
			u := r.paragraph(item.Blocks[0])
			shown += phrase.Count(u.dates() || u.titled() || len(u.links) > 0)
		}
	}
	return shown*2 >= len(list.Blocks)
}

// titleOverList gives the title in a sentence that leads in the deliveries of a talk, as a
// paragraph of its own; nil for any other block.
func (r *unitReader) titleOverList(b, list *outline.Block) *outline.Block {
	if b.Kind != outline.Paragraph || list.Kind != outline.List {
		return nil
	}
	lines, _ := phrase.ReadLines(b, phrase.BreaksOnly, r.order)
	if len(lines) != 1 {
		return nil
	}
	title, ok := lines[0].TitleOverList()
	if !ok || !r.listsDays(list) {
		return nil
	}
	at := lines[0].Offset(title.Start)
	head := *b
	head.Start, head.Runs = at, []outline.Run{{Kind: outline.Text, Text: title.Text, Start: at, End: lines[0].Offset(title.End)}}
	return &head
}

// listsDays says whether all items of a list, two or more, state a date.
func (r *unitReader) listsDays(list *outline.Block) bool {
	return len(list.Blocks) > 1 && r.allDated(list)
}

// allDated says whether all items of a list state a date.
func (r *unitReader) allDated(list *outline.Block) bool {
	for _, item := range list.Blocks {
		if len(item.Blocks) == 0 || item.Blocks[0].Kind != outline.Paragraph || !r.paragraph(item.Blocks[0]).dates() {
			return false
		}
	}
	return true
}

// leadInsApart makes paragraphs of their own of the last lines that say what the list
// behind them holds, as "Presentations:" below an event's day and place.
func leadInsApart(blocks []*outline.Block) []*outline.Block {
	for i := 0; i+1 < len(blocks); i++ {
		b := blocks[i]
		if b.Kind != outline.Paragraph || blocks[i+1].Kind != outline.List {
			continue
		}
		last := len(b.Runs) - 1
		for last >= 0 && outline.RunsText(b.Runs[last:]) == "" {
			last--
		}
		at := last
		for at >= 0 && b.Runs[at].Kind != outline.Break {
			at--
		}
		if at <= 0 || outline.RunsText(b.Runs[:at]) == "" {
			continue
		}
		text := outline.RunsText(b.Runs[at+1:])
		r, category := phrase.HeadingRole(text)
		if !strings.HasSuffix(text, ":") || !category || r == phrase.UnknownRole {
			continue
		}
		blocks = slices.Concat(blocks[:i:i], []*outline.Block{paragraphOf(b, 0, at), paragraphOf(b, at+1, len(b.Runs))}, blocks[i+1:])
	}
	return blocks
}

// leadsTalks says whether a line that was not marked as a heading says that talks follow.
func (u *unit) leadsTalks() bool {
	r, _ := phrase.HeadingRole(u.head[0].Text)
	return u.loose && r == phrase.TalksRole && u.head[0].Introduces()
}

// takeLabelled takes the talks that a label leads in for those of the unit above it, and
// says whether there are such.
func (u *unit) takeLabelled() bool {
	if len(u.kids) == 1 && len(u.kids[0].head) > 0 && u.kids[0].leadsTalks() {
		k := u.kids[0]
		u.kids, u.body, u.labelled = k.kids, append(u.body, k.body...), true
	}
	return u.labelled
}
