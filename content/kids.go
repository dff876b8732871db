package content

import (
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What the units inside a unit state.

// kidsOf counts what the kids of a unit state.
type kidsOf struct {
	n, dated, sections, items, records, titled int
	deep                                       int // kids that state no date, but whose kids do
	below                                      int // kids that the lines below them date
	links                                      int // paragraphs that are links with labels for texts
}

func (u *unit) kidCounts() kidsOf {
	var k kidsOf
	for _, kid := range u.kids {
		k.n++
		switch kid.kind {
		case sectionUnit:
			k.sections++
		case recordUnit:
			k.records++
		default:
			k.items++
		}
		if _, ok := kid.date(); ok {
			k.dated++
		} else if kid.datedKids()*2 >= len(kid.kids) && len(kid.kids) > 0 {
			k.deep++
		}
		if kid.titled() {
			k.titled++
		}
		k.links += phrase.Count(kid.kind == paragraphUnit && kid.onlyLinks())
		k.below += phrase.Count(kid.kind != recordUnit && kid.statesDateBelow())
	}
	return k
}

func (u *unit) datedKids() int {
	n := 0
	for _, kid := range u.kids {
		if _, ok := kid.date(); ok {
			n++
		}
	}
	return n
}

// titled says whether a unit's head holds a text that is set apart as a title:
// linked, bold or quoted, or several parts of which one reads as one.
func (u *unit) titled() bool {
	if len(u.head) == 0 {
		return false
	}
	for _, c := range u.head[0].Chunks(0) {
		if c.Kind != phrase.TextChunk || phrase.RolesOnly(c.Text) {
			continue
		}
		if c.Quoted || c.Marks&phrase.Strong != 0 || c.Marks&phrase.Linked != 0 && phrase.HostKind(c.URL) != lexicon.EventLink && phrase.EventLike(c.Text) == 0 && phrase.TitleLike(c.Text) > 0.6 {
			return true
		}
		if title, _, sep, ok := phrase.SplitComma(c.Text); ok && sep == "," && phrase.EventLike(title) == 0 && phrase.TitleLike(title) >= 0.7 && c.Marks&phrase.Linked == 0 {
			return true
		}
	}
	return false
}
