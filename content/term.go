package content

import (
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Units of definition lists.

// term makes a unit of a definition: the term is its head.
func (r *unitReader) term(f *outline.Field) *unit {
	u := r.unit(itemUnit, &outline.Block{Kind: outline.Item, Start: f.KeyStart, Blocks: f.Value})
	runs := f.KeyRuns
	if len(runs) == 0 {
		runs = []outline.Run{{Kind: outline.Text, Start: f.KeyStart, End: f.KeyStart + len(f.Key), Text: f.Key}}
	}
	u.head, u.links = phrase.ReadLines(&outline.Block{Runs: runs}, phrase.BreaksOnly, r.order)
	u.body, u.kids = r.content(f.Value)
	switch {
	case len(u.kids) > 0 || len(u.head) != 1:
	case u.isPeriod():
		u.takeDescriptions(r)
	case u.isCategory(), !u.dates() && r.areTalks(u.body), u.dates() && r.areTitles(u.body):
		u.takeDescriptions(r)
		u.kind, u.level = sectionUnit, 7
	}
	return u
}

// areTalks says whether the definitions of a term are talks themselves: each states a
// date and sets a title apart.
func (r *unitReader) areTalks(definitions []*outline.Block) bool {
	for _, b := range definitions {
		if b.Kind != outline.Paragraph {
			return false
		}
		if u := r.paragraph(b); !u.dates() || !u.names() {
			return false
		}
	}
	return len(definitions) > 0
}

// areTitles says whether the definitions of a term are several talks' titles: each is
// nothing but a link, or sets a title apart, and states no date of its own.
func (r *unitReader) areTitles(definitions []*outline.Block) bool {
	for _, b := range definitions {
		if b.Kind != outline.Paragraph {
			return false
		}
		if u := r.paragraph(b); len(u.head) != 1 || u.dates() || !isOneLink(b) && !u.titled() {
			return false
		}
	}
	return len(definitions) > 1
}

// takeDescriptions makes units of the paragraphs of a unit: below a period, as the
// term of a definition list, each is an entry.
func (u *unit) takeDescriptions(r *unitReader) {
	for _, b := range u.body {
		if b.Kind != outline.Paragraph {
			return
		}
	}
	for _, b := range u.body {
		u.kids = append(u.kids, r.paragraph(b))
	}
	u.body = nil
}
