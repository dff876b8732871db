package content

import "talkfeed/content/phrase"

// Headings below a talk or an event that label what stands below them and name nothing:
// "Given at", "Abstract", "Recording".

// dissolveLabels takes away the headings that are the same below several sisters, as
// "Given at" or "Abstract": they label what stands below and name nothing. What is
// dated below them goes on as the sister's own, the rest is its body.
func (s *sisters) dissolveLabels() {
	times := map[string]int{}
	heads := 0
	for _, u := range s.units {
		seen := map[string]bool{}
		for _, k := range u.kids {
			if u.mayLabel(k) && !seen[k.head[0].Text] {
				seen[k.head[0].Text] = true
				times[k.head[0].Text]++
			}
		}
		heads += phrase.Count(len(u.kids) > 0)
	}
	for _, u := range s.units {
		same, parts := 0, u.overParts()
		for _, k := range u.kids {
			same += phrase.Count(u.mayLabel(k) && k.isWord() && times[k.head[0].Text] > 1)
		}
		u.dissolve(func(k *unit) bool {
			n := times[k.head[0].Text]
			switch most := n*2 >= heads && (n > 2 || n == 2 && same > 1); {
			case parts, u.dates() && k.namesPart(), len(k.kids) == 0 && k.namesPart() && u.statesDateBelow():
				return true
			case n < 2 || len(k.kids) > 0:
				return n > 1
			case u.dates(): // the same talk may be given at several events
				return most && k.isWord()
			default:
				return most || k.isWord() || !u.statesDateBelow()
			}
		})
	}
}

// dissolve takes away the headings below a unit that are labels; beside such a one, a
// word over text is one too.
func (u *unit) dissolve(isLabel func(k *unit) bool) {
	some := false
	for _, k := range u.kids {
		some = some || u.mayLabel(k) && isLabel(k)
	}
	if !some {
		return
	}
	var kids []*unit
	for _, k := range u.kids {
		switch {
		case !u.mayLabel(k) || !isLabel(k) && !k.isWord():
			kids = append(kids, k)
		case k.overDated() || len(u.kids) == 1 && len(k.kids) > 0:
			u.labelled = u.labelled || k.leadsTalks()
			kids, u.body = append(kids, k.kids...), append(u.body, k.body...)
		default:
			u.body = append(u.body, k.block.Blocks...)
		}
	}
	u.kids, u.below = kids, nil
}

// namesPart says whether a heading names, whole, what every talk may have below it: its
// description, its slides or recording, what to read.
func (k *unit) namesPart() bool {
	if text := k.head[0].Text; !phrase.NamesPart(text) && !phrase.LabelsOnly(text) {
		return false
	}
	r, category := k.headRole()
	return len(k.kids) == 0 || k.datedKids() == 0 && (k.allDetails() || !category || r != phrase.TalksRole)
}

// overParts says whether a unit is a name over headings that each name a part of a talk, as
// its description, or one of several words where one of them says that it was given: "Events"
// and "Abstract". Then they are labels though no sister has them, too.
func (u *unit) overParts() bool {
	if len(u.head) != 1 || u.level < 2 || u.isCategory() {
		return false
	}
	parts, dated := 0, 0
	for _, k := range u.kids {
		if !u.mayLabel(k) {
			return false
		}
		r, category := k.headRole()
		switch {
		case k.namesPart():
			parts++
		case category && r == phrase.TalksRole && len(k.kids) > 0 && k.datedKids() == len(k.kids) || k.leadsTalks():
			dated++
		default:
			return false
		}
	}
	return parts > 0 && (dated == 0 || dated == 1 && phrase.WordsIn(u.head[0].Text) >= titleWords)
}

// isWord says whether a heading is a word or two over text.
func (u *unit) isWord() bool { return len(u.kids) == 0 && phrase.WordsIn(u.head[0].Text) <= 2 }

// mayLabel says whether one of the units below a name is a heading that names nothing
// else than talks and states no date.
func (u *unit) mayLabel(k *unit) bool {
	if len(u.head) == 0 || k.kind != sectionUnit || len(k.head) == 0 || k.dates() || u.isCategory() {
		return false
	}
	r, _ := phrase.HeadingRole(k.head[0].Text)
	return len(k.kids) == 0 || r != phrase.OtherRole && r != phrase.OfferRole
}
