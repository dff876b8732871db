package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
	"talkfeed/content/record"
)

// Sisters: the units of one kind that stand side by side. What they are is weighed
// over all of them together, so that one that is written otherwise doesn't change
// how it is read.

// sisters are units that stand side by side, and what they have in common.
type sisters struct {
	units []*unit
	dated int // how many state a date of their own
	// over are the headings over dated units, and over undated ones, read on first use.
	over [2]*headings
	// roles are what the sisters of each shape are, texts how often each text stands
	// below one, traits how many have each trait, page is the page's title.
	roles  map[shape]weighed
	texts  map[string]int
	traits []int
	page   string
	// records are what the shortcodes among them tell, by their name.
	records map[string]record.Survey
}

// headings are those sisters that have units below them: over dated ones those
// without a date of their own, each a talk over the occasions it was given at or a
// name over talks; over undated ones an event over its talks, or a talk over what is
// said of it.
type headings struct {
	n, titles   int     // headings, and those whose text reads as a title
	kids, named int     // the units below them, and those that have a title of their own
	longer      float64 // how much more the heading reads like a title than they do, -1 to 1
	categories  int     // sisters that are no names but periods or categories
	links, deck int     // units below them that are mere links, headings with one to slides or a recording
}

// headings reads the headings among sisters.
func (s *sisters) headings(dated bool) *headings {
	at := &s.over[phrase.Count(dated)]
	if *at != nil {
		return *at
	}
	h := &headings{}
	*at = h
	var heads, kids []*phrase.Reading
	for _, u := range s.units {
		if len(u.head) == 0 || len(u.kids) == 0 {
			continue
		}
		if u.isCategory() {
			h.categories++
			continue
		}
		if u.overDated() != dated || dated && u.dates() {
			continue
		}
		heads = append(heads, u.reading(true))
		h.deck += phrase.Count(u.deck() != nil)
		h.longer += max(-1, min(1, phrase.TitleLike(u.head[0].Text)-u.kidTitles()))
		for _, k := range u.kids {
			if len(k.head) > 0 {
				h.kids++
				h.links += phrase.Count(k.isLink())
				if !k.isDetail() {
					kids = append(kids, k.reading(true))
				}
			}
		}
	}
	h.n, h.titles, h.named = len(heads), titled(heads), titled(kids)
	h.longer /= float64(max(1, h.n))
	return h
}

// overDated says whether at least half of what stands below a heading is dated.
func (u *unit) overDated() bool {
	k := u.kidCounts()
	return k.dated > 0 && k.dated*2 >= k.n-k.links
}

// isDetail says whether a unit only says something of what stands above it: a
// labelled value, a link with a label for its text, a sentence.
func (u *unit) isDetail() bool {
	l := &u.head[0]
	if key, _, ok := l.Label(); ok && lexicon.MeaningOf(key) != lexicon.KindMeaning && lexicon.MeaningOf(key) != lexicon.TitleMeaning {
		return true
	}
	return u.leadsOnly() || l.LinksOnly() || len(u.links) == 0 && strings.HasSuffix(l.Text, ".") && !u.dates()
}

// allDetails says whether no unit below could be a talk.
func (u *unit) allDetails() bool {
	for _, k := range u.kids {
		if len(k.head) > 0 && !k.isDetail() {
			return false
		}
	}
	return true
}

// titled counts the readings, told apart together, that have a title.
func titled(readings []*phrase.Reading) int {
	n, v := 0, phrase.Ballot(readings)
	for _, r := range readings {
		p := r.Read(v)
		n += phrase.Count(p.Title != "" && !p.NoTitle)
	}
	return n
}

// isCategory says whether a heading is a period or a category and no name.
func (u *unit) isCategory() bool {
	if len(u.head) == 0 {
		return false
	}
	if _, ok := phrase.PeriodOf(&u.head[0]); ok {
		return true
	}
	_, ok := u.headRole()
	return ok
}

// headRole is phrase.HeadingRole of a unit's head. One unknown word beside those for talks
// makes no name of it where each occasion below has its title below itself: "Nordic
// talks".
func (u *unit) headRole() (r phrase.Role, category bool) {
	if len(u.head) == 0 {
		return phrase.UnknownRole, false
	}
	text := u.head[0].Text
	if r, category = phrase.HeadingRole(text); category || u.kind != sectionUnit || len(u.kids) < 2 {
		return r, category
	}
	talk, unknown := 0, 0
	for _, w := range phrase.HeadingWords(text) {
		p := lexicon.Plain(w)
		talk += phrase.Count(lexicon.TalkWords[p] && !lexicon.EventWords[p])
		unknown += phrase.Count(p != "" && !phrase.HeadingWord(p) && !phrase.IsNumber(p))
	}
	if talk == 0 || unknown != 1 || !u.overTitled() {
		return r, category
	}
	return phrase.TalksRole, true
}

// overTitled says whether most of what stands below a heading are occasions with a date
// over their titles, without one.
func (u *unit) overTitled() bool {
	n := 0
	for _, k := range u.kids {
		n += phrase.Count(k.kind == itemUnit && len(k.head) > 0 && k.dates() && len(k.kids) > 0 && len(k.kids[0].head) > 0 && !k.kids[0].isDetail() && k.datedKids() == 0)
	}
	return n*2 > len(u.kids)
}

// dates says whether a unit's head states a date.
func (u *unit) dates() bool {
	_, ok := u.date()
	return ok
}

// overDeliveries says whether a heading is a talk over the occasions it was given
// at, by the evidence of all its sisters: those headings read as titles, what stands
// below names none, and there are several such headings and no categories among them.
func (s *sisters) overDeliveries(u *unit) bool {
	h := s.headings(true)
	if h.n == 0 || h.kids == 0 {
		return false
	}
	share := func(n, of int) float64 { return 2*float64(n)/float64(of) - 1 } // -1 to 1
	score := share(h.titles, h.n) - 2*share(h.named, h.kids) + h.longer
	score -= 2 * float64(h.categories) / float64(h.categories+h.n)
	switch {
	case u.kind == itemUnit:
		score += 2 // whoever groups talks uses headings
	case h.n == 1:
		score--
	}
	if u.loose && u.head[0].Introduces() {
		score--
	}
	if u.head[0].IsQuoted() {
		score += 2
	}
	return score > 0
}

// overTalks says whether units over undated ones are events over their talks, by the
// evidence of all of them: what stands below has a title more often than they have,
// and it stands below most of them.
func (s *sisters) overTalks() bool {
	h := s.headings(false)
	return h.n*2 >= len(s.units) && h.named*h.n > h.titles*h.kids
}

// overLinks says whether units over undated ones are talks over the addresses of
// their event, slides and reports, by the evidence of all of them: what stands below
// is links, and mostly one of them leads to slides or a recording.
func (s *sisters) overLinks() bool {
	h := s.headings(false)
	return h.kids > h.n && h.links*5 >= h.kids*4 && h.deck*3 >= h.n*2
}

// overOccasionLinks says whether dated units are talks over a link to their occasion, by the
// evidence of all of them, two or more: beside links with labels for texts one with a name
// stands below most, and reads less like a title than they do.
func (s *sisters) overOccasionLinks() bool {
	heads, names, labels, longer := 0, 0, 0, 0.0
	for _, u := range s.units[:min(len(s.units), mostAlike)] {
		m, dated := u.date()
		if len(u.kids) == 0 || !dated || !u.head[0].Holds(m) || u.isCategory() {
			continue
		}
		heads++
		if name := u.onlyName(); name != nil {
			names, labels = names+1, labels+len(u.kids)-1+len(name.given)
			longer += phrase.TitleLike(phrase.TrimDate(&u.head[0], m)) - phrase.TitleLike(name.head[0].Text)
		}
	}
	return names > 1 && labels > 0 && names*4 >= heads*3 && longer > 0.5*float64(names)
}

// onlyName gives the only unit below that is no link with a label for its text, where that is
// a link with a name.
func (u *unit) onlyName() (name *unit) {
	for _, k := range u.kids {
		switch {
		case len(k.head) > 0 && k.leadsOnly():
		case name != nil || len(k.head) != 1 || len(k.kids) > 0 || len(k.links) != 1+len(k.given) || k.links[0].Text != k.head[0].Text:
			return nil
		default:
			name = k
		}
	}
	return name
}

// isLink says whether a unit is one link and nothing else.
func (u *unit) isLink() bool {
	return len(u.head) == 1 && len(u.kids) == 0 && len(u.links) == 1 && u.links[0].Text == u.head[0].Text
}

// deck gives the only unit below that is a link to slides or a recording with more
// than a label for its text, nil where there is none or several.
func (u *unit) deck() (deck *unit) {
	for _, k := range u.kids {
		if !k.isLink() || k.head[0].LinksOnly() {
			continue
		}
		if kind := phrase.KindOfLink("", k.links[0].URL); kind != lexicon.Slides && kind != lexicon.Video {
			continue
		}
		if deck != nil {
			return nil
		}
		deck = k
	}
	return deck
}
