package content

import (
	"strings"

	"talkfeed/content/phrase"
)

// The pieces of evidence for what a unit is that others stand below. Their order is
// that of the weights.

// roleEvidence is something that holds of a unit or not.
type roleEvidence struct {
	says  string // with "it" before it
	holds func(v *roleView) bool
}

// roleEvidences are those on the unit itself.
var roleEvidences = []roleEvidence{
	{"is a part of the page", func(*roleView) bool { return true }},
	{"is a section", func(v *roleView) bool { return v.u.kind == sectionUnit }},
	{"is a list item", func(v *roleView) bool { return v.u.kind == itemUnit }},
	{"is a card or paragraph", func(v *roleView) bool { return v.u.kind == cardUnit || v.u.kind == paragraphUnit }},
	{"is a line that is not marked as a heading", func(v *roleView) bool { return v.u.loose }},
	{"is a heading of the first or second level", func(v *roleView) bool { return v.u.kind == sectionUnit && v.u.level <= 2 }},
	{"is a heading of the fourth level or lower", func(v *roleView) bool { return v.u.kind == sectionUnit && v.u.level >= 4 }},
	{"states a date", func(v *roleView) bool { return v.date != nil }},
	{"states a month or day", func(v *roleView) bool { return v.date != nil && v.date.First.Month != 0 }},
	{"states a day", func(v *roleView) bool { return v.date != nil && v.date.First.Day != 0 }},
	{"states a range of days", func(v *roleView) bool { return v.date != nil && !v.date.Last.IsZero() }},
	{"stands below a date", func(v *roleView) bool { return !v.c.date.IsZero() }},
	{"stands below a month or day", func(v *roleView) bool { return v.c.date.Month != 0 }},
	{"stands below an event", func(v *roleView) bool { return v.c.event != "" }},
	{"stands among talks", func(v *roleView) bool { return v.c.role == phrase.TalksRole }},
	{"has a word as events do", func(v *roleView) bool { return v.event == 1 || v.event == 3 }},
	{"has a year or number as events do", func(v *roleView) bool { return v.event >= 2 }},
	{"is an event's name and nothing else", func(v *roleView) bool { return v.u.onlyEvent() }},
	{"is a place", func(v *roleView) bool { return phrase.PlaceLike(v.text) }},
	{"is an institution", func(v *roleView) bool { return phrase.HostLike(v.text) }},
	{"is one or two words", func(v *roleView) bool { return v.words <= 2 }},
	{"is three to five words", func(v *roleView) bool { return v.words > 2 && v.words <= 5 }},
	{"is six to twelve words", func(v *roleView) bool { return v.words > 5 && v.words <= 12 }},
	{"is more than twelve words", func(v *roleView) bool { return v.words > 12 }},
	{"is quoted", func(v *roleView) bool { return v.u.head[0].IsQuoted() }},
	{"begins with a link", func(v *roleView) bool { return v.u.head[0].Begins(phrase.Linked) }},
	{"begins with marked text", func(v *roleView) bool { return v.u.head[0].Begins(phrase.Strong | phrase.Emphasis) }},
	{"links to slides or a recording", func(v *roleView) bool { return v.media }},
	{"ends in a colon", func(v *roleView) bool { return v.u.head[0].Introduces() }},
	{"reads as a sentence", func(v *roleView) bool {
		return phrase.Narrative(v.text) || strings.HasSuffix(v.text, ".") && v.words > 5
	}},
	{"has several parts", func(v *roleView) bool { return v.texts > 1 }},
	{"has three parts or more", func(v *roleView) bool { return v.texts > 2 }},
	{"reads as a title", func(v *roleView) bool { return v.told.Title != "" && !v.told.NoTitle }},
	{"reads as a title and an event", func(v *roleView) bool { return v.told.Title != "" && !v.told.NoTitle && v.told.Event != "" }},
	{"reads as an event", func(v *roleView) bool { return v.told.NoTitle }},
	{"names a place", func(v *roleView) bool { return v.told.Location != "" }},
	{"reads much more like a title than what stands below", func(v *roleView) bool { return v.longer > 1 }},
	{"reads more like a title than what stands below", func(v *roleView) bool { return v.longer > 0.3 }},
	{"reads less like a title than what stands below", func(v *roleView) bool { return v.longer < -0.3 }},
	{"reads much less like a title than what stands below", func(v *roleView) bool { return v.longer < -1 }},
	{"says what the page's title says", func(v *roleView) bool { return v.s.titled(v.text) }},
	{"has prose below it", func(v *roleView) bool { return v.u.hasProse() }},
	{"has lines below it that state a date", func(v *roleView) bool { return v.u.statesDateBelow() }},
	{"has lines below it that state a date, as none of its parts does", func(v *roleView) bool { return v.n.dated == 0 && v.u.statesDateBelow() }},
	{"has labelled lines below it", func(v *roleView) bool { return len(v.u.facts().Fields) > 0 }},
	{"has text of its own below it", func(v *roleView) bool { return len(v.u.body) > 0 }},
	{"stands over one part", func(v *roleView) bool { return v.n.n == 1 }},
	{"stands over two or three parts", func(v *roleView) bool { return v.n.n == 2 || v.n.n == 3 }},
	{"stands over more than eight parts", func(v *roleView) bool { return v.n.n > 8 }},
	{"stands over rows", func(v *roleView) bool { return v.n.records > 0 && v.n.records == v.n.n }},
	{"stands over dates further below", func(v *roleView) bool { return v.n.deep > 0 && v.n.deep*2 >= v.n.n }},
	{"stands over categories", func(v *roleView) bool { return v.u.overCategories() }},
	{"reads, with its sisters, as a talk over its deliveries", func(v *roleView) bool { return v.date == nil && v.s.overDeliveries(v.u) }},
	{"reads, with its sisters, as an event over its talks", func(v *roleView) bool { return v.s.overTalks() }},
	{"states a date as those below don't, and reads, with its sisters, as an event over its talks", func(v *roleView) bool {
		return v.date != nil && !v.u.allDetails() && v.u.kidsDated(v.date) == 0 && v.s.overTalks()
	}},
	{"reads, with its sisters, as a talk over its links", func(v *roleView) bool { return v.date != nil && v.s.overLinks() }},
	{"stands without prose over titles, or is an event's name", func(v *roleView) bool {
		return (v.n.titled*2 >= v.n.n || v.u.onlyEvent()) && !v.u.hasProse()
	}},
	{"stands alone", func(v *roleView) bool { return len(v.s.units) == 1 }},
	{"stands last", func(v *roleView) bool { return v.s.units[len(v.s.units)-1] == v.u }},
	{"is the only one over others, and over more than three", func(v *roleView) bool { return v.n.n > 3 && v.onlyHead() }},
	{"is the only one over others, and over two or three", func(v *roleView) bool { return v.n.n > 1 && v.n.n <= 3 && v.onlyHead() }},
}

// onlyHead says whether nothing stands below any of the sisters.
func (v *roleView) onlyHead() bool {
	n, _ := v.s.having(0)
	return n == 1
}

// kidTrait is something that holds of a unit below another or not.
type kidTrait struct {
	says  string // of several
	holds func(k *kidView) bool
}

// kidTraits are those of which some, most or all of what stands below has each.
var kidTraits = []kidTrait{
	{"state a date", func(k *kidView) bool { return k.date != nil }},
	{"state a month or day", func(k *kidView) bool { return k.date != nil && k.date.First.Month != 0 }},
	{"state a date within its own", func(k *kidView) bool { return k.dated() && !k.date.First.Contradicts(k.over.date.First) }},
	{"state a date outside its own", func(k *kidView) bool { return k.dated() && k.date.First.Contradicts(k.over.date.First) }},
	{"are sections", func(k *kidView) bool { return k.u.kind == sectionUnit }},
	{"are list items", func(k *kidView) bool { return k.u.kind == itemUnit }},
	{"have lines below them that state a date", func(k *kidView) bool { return k.u.statesDateBelow() }},
	{"have others below them", func(k *kidView) bool { return len(k.u.kids) > 0 }},
	{"have more than details below them", func(k *kidView) bool { return len(k.u.kids) > 0 && !k.u.allDetails() }},
	{"are sections over others", func(k *kidView) bool { return k.u.kind == sectionUnit && len(k.u.kids) > 0 }},
	{"are categories", func(k *kidView) bool { r, ok := phrase.HeadingRole(k.head.Text); return ok && r != phrase.UnknownRole }},
	{"set a title apart", func(k *kidView) bool { return k.u.titled() }},
	{"read as having a title", func(k *kidView) bool { return k.told.Title != "" && !k.told.NoTitle }},
	{"read as having an event", func(k *kidView) bool { return k.told.Event != "" }},
	{"are details", func(k *kidView) bool { return k.detail }},
	{"are links and nothing else", func(k *kidView) bool { return k.u.isLink() }},
	{"only lead to slides or the like", func(k *kidView) bool { return k.u.leadsOnly() }},
	{"have a word or year as events do", func(k *kidView) bool { return phrase.EventLike(k.head.Text) > 0 }},
	{"are places", func(k *kidView) bool { return phrase.PlaceLike(k.head.Text) }},
	{"have up to three words", func(k *kidView) bool { return k.words <= 3 }},
	{"have more than six words", func(k *kidView) bool { return k.words > 6 }},
	{"have more than twelve words", func(k *kidView) bool { return k.words > 12 }},
	{"are sentences", func(k *kidView) bool { return strings.HasSuffix(k.head.Text, ".") }},
	{"are quoted", func(k *kidView) bool { return k.head.IsQuoted() }},
	{"are labels", func(k *kidView) bool { return phrase.LabelsOnly(k.head.Text) }},
	{"begin with a link", func(k *kidView) bool { return k.head.Begins(phrase.Linked) }},
	{"begin with marked text", func(k *kidView) bool { return k.head.Begins(phrase.Strong | phrase.Emphasis) }},
	{"have up to two parts", func(k *kidView) bool { return k.parts <= 2 }},
	{"have four parts or more", func(k *kidView) bool { return k.parts >= 4 }},
	{"stand below its sisters too", func(k *kidView) bool { return k.over.s.recurs(k.head.Text) }},
}

// dated says whether both a unit and that above it state a date.
func (k *kidView) dated() bool { return k.date != nil && k.over.date != nil }

// sisterTrait is something that holds of a sister or not.
type sisterTrait struct {
	says  string // of several
	holds func(u *unit) bool
}

// sisterTraits are those of which some, most or all sisters have each.
var sisterTraits = []sisterTrait{
	{"have others below them", func(u *unit) bool { return len(u.kids) > 0 }},
	{"state a date", (*unit).dates},
	{"state a date and have none below them", func(u *unit) bool { return len(u.kids) == 0 && u.dates() }},
	{"are categories", func(u *unit) bool { return len(u.head) > 0 && u.isCategory() }},
	{"are called as events are", func(u *unit) bool { return len(u.head) > 0 && phrase.EventLike(u.head[0].Text) > 0 }},
}
