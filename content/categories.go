package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Which headings are categories: alone, and beside their sisters.

// category is phrase.HeadingRole of a unit's head. What stands over dates was given, whatever
// "Topics" says of it elsewhere; and below a heading of talks what could be a part of a CV is
// a topic.
func (u *unit) category(c context) (phrase.Role, bool) {
	r, ok := u.headRole()
	if r == phrase.OtherRole && c.role == phrase.TalksRole && c.spoken && (phrase.NamesSection(u.head[0].Text) || lexicon.SubjectPhrases[lexicon.Plain(u.head[0].Text)]) {
		return phrase.UnknownRole, len(u.kids) > 0
	}
	if r == phrase.OfferRole && u.overDated() {
		r = phrase.UnknownRole
	}
	return r, ok
}

// category is the category of one of the sisters. Where one of them says that it lists what
// the author spoke at, "As a speaker", another that names some role is of something else, as
// are honours beside talks and, among talks, what lists occasions beside stays: "Conferences and visits".
func (s *sisters) category(u *unit, c context) (phrase.Role, bool) {
	r, ok := u.category(c)
	if r != phrase.UnknownRole {
		return r, ok
	}
	text := u.head[0].Text
	if namesHonours(text) && s.overTalkKinds() {
		return phrase.OtherRole, true
	}
	if joined, _ := phrase.JoinsGuests(text); ok && joined && (c.role == phrase.TalksRole || s.overTalkKinds()) {
		return phrase.OtherRole, true
	}
	if _, role := phrase.AsRole(text); role && slices.ContainsFunc(s.units, func(o *unit) bool {
		if len(o.head) == 0 {
			return false
		}
		r, _ := phrase.AsRole(o.head[0].Text)
		return r == phrase.TalksRole
	}) {
		return phrase.OtherRole, true
	}
	return r, ok
}

// ofKinds says whether a heading without a date names a kind of occasions or of anything
// else, and one beside it does nothing but that: it is no talk either, whatever other words
// it has.
func (s *sisters) ofKinds(u *unit) bool {
	return !u.dates() && namesKinds(u.head[0].Text) && slices.ContainsFunc(s.units, func(o *unit) bool {
		return o != u && o.kind == u.kind && len(o.head) > 0 && len(o.kids) > 0 && o.isCategory() && namesKinds(o.head[0].Text)
	})
}

// namesKinds says whether a heading of a few words ends in one that names several of what
// is listed below: "Evening courses", but not "Events in schools" nor "Learning to code".
func namesKinds(text string) bool {
	if len(phrase.HeadingWords(text)) > 5 {
		return false
	}
	p := lexicon.Plain(lastWord(text))
	several := strings.HasSuffix(p, "s") || strings.HasSuffix(p, "en")
	return lexicon.TalkWords[p] || lexicon.GuestWords[p] || lexicon.OtherWords[p] && several
}

// namesHonours says whether a heading of a few words ends in one for what is awarded: it
// names no event that awards were given at, whatever words are before: "Conference travel awards".
func namesHonours(text string) bool {
	n := len(phrase.HeadingWords(text))
	return n > 1 && n <= 5 && lexicon.HonourWords[lexicon.Plain(lastWord(text))]
}

func lastWord(heading string) string {
	words := phrase.HeadingWords(heading)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// overTalkKinds says whether one of the headings is a category of talks.
func (s *sisters) overTalkKinds() bool {
	return slices.ContainsFunc(s.units, func(o *unit) bool {
		if len(o.head) == 0 {
			return false
		}
		r, ok := o.headRole()
		return ok && r == phrase.TalksRole
	})
}
