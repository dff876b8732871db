package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// A talk below which a heading says that it was given again elsewhere.

// takeAlso takes the sections off a unit whose headings say that the talk was
// given again elsewhere.
func (u *unit) takeAlso() []*unit {
	var also, kids []*unit
	for _, k := range u.kids {
		if k.kind == sectionUnit && len(k.head) > 0 && saysAlso(k.head[0].Text) {
			also = append(also, k)
		} else {
			kids = append(kids, k)
		}
	}
	if len(also) > 0 {
		u.kids = kids
	}
	return also
}

// saysAlso says whether a heading is of the kind "Also presented at".
func saysAlso(text string) bool {
	some := false
	for _, w := range strings.Fields(text) {
		switch p := lexicon.Plain(w); {
		case lexicon.AlsoWords[p]:
			some = true
		case p != "" && !lexicon.FillerWords[p] && !lexicon.TalkWords[p]:
			return false
		}
	}
	return some
}

// again takes a talk with its own facts, and the further deliveries below it.
func (x *extractor) again(u *unit, also []*unit, s *sisters, c context) {
	c.why.is(IsTalk, "a heading below says that it was given again")
	x.leaf(u, s, c)
	talk := x.draft(u, c, true)
	talk.own = nil
	talk.read(phrase.NewVotes())
	talk.parts.Event, talk.links = "", nil
	c.under, c.event = talk, ""
	for _, section := range also {
		for _, kid := range section.kids {
			if len(kid.head) > 0 {
				x.add(x.delivery(kid, x.weighingUnit(c, kid)))
			}
		}
	}
}
