package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Shortcodes and components of whose entry the arguments say one thing alone, and what
// stands between their tags the rest:
//
//	<Item title="Slow queries"><Text>Rivercon, 3 May 2018</Text></Item>
//	<Element date="May 2018"><h3>Slow queries</h3><p>Rivercon</p></Element>

// shortcodeCards makes headings over their content of the shortcodes that give its title,
// and cards of those that give its date.
func shortcodeCards(blocks []*outline.Block) []*outline.Block {
	out := blocks
	for i, b := range blocks {
		card := shortcodeCard(b)
		if card == nil {
			continue
		}
		if len(out) > 0 && &out[0] == &blocks[0] {
			out = slices.Clone(blocks)
		}
		out[i] = card
	}
	return out
}

// shortcodeCard gives what a shortcode looks like as a heading or a card, nil for any other
// block.
func shortcodeCard(b *outline.Block) *outline.Block {
	if b.Kind != outline.Record || !phrase.IsShortcode(b) || !phrase.HoldsText(b.Blocks) || isPlayer(b) || wrapsPage(b) {
		return nil
	}
	titled, dated := phrase.Says(b, lexicon.TitleMeaning, lexicon.NameMeaning), phrase.Says(b, phrase.FactMeanings...)
	said, all := saidBy(b)
	if titled == dated || len(said) == 0 || !all {
		return nil
	}
	card := *b
	card.Fields = nil
	if titled {
		card.Kind, card.Level, card.Name, card.Runs = outline.Section, headingLevel, "", said[0].Runs
		card.Blocks = slices.Concat(said[1:], b.Blocks)
		return &card
	}
	card.Kind, card.Class, card.Blocks = outline.Group, b.Name, slices.Concat(said, b.Blocks)
	if n, ok := countParagraphs(&card, 4, new(int)); !ok || n > mostInCard {
		return nil
	}
	return &card
}

// headingLevel is the level of the headings that are no heading's of the page's own.
const headingLevel = 6

// saidBy gives the texts of a shortcode's arguments that name its entry, or say when or
// where it was, and whether no other argument says anything.
func saidBy(b *outline.Block) (said []*outline.Block, all bool) {
	for i := range b.Fields {
		f := &b.Fields[i]
		m := lexicon.MeaningOf(f.Key)
		own := m == lexicon.TitleMeaning || m == lexicon.NameMeaning || slices.Contains(phrase.FactMeanings, m)
		for _, v := range f.Value {
			switch text := outline.RunsText(v.Runs); {
			case own && v.Kind == outline.Paragraph && text != "":
				said = append(said, v)
			case m != lexicon.IgnoredMeaning && m != lexicon.ImageMeaning && m != lexicon.LinkMeaning && (strings.Contains(text, " ") || strings.ToLower(text) != text):
				return nil, false
			}
		}
	}
	return said, true
}
