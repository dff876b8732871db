package content

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// deliveredAt says whether what stands below a name only says where and when: each begins
// with a word that leads to an event, "@Rivercon, 08/2022", states a date, and sets no title
// apart. What they are below is the talk, then, whatever else they look like.
func (u *unit) deliveredAt() bool {
	if _, ok := u.date(); ok || len(u.kids) == 0 || len(u.head) != 1 || nameRole(u.head[0].Text) != phrase.UnknownRole {
		return false
	}
	for _, k := range u.kids {
		if k.kind == recordUnit || len(k.kids) > 0 || len(k.head) != 1 || !k.dates() || k.titled() || !beginsAt(k.head[0].Text) {
			return false
		}
	}
	return true
}

// deliveredOnce says whether a unit without a date stands over one dated line that is less
// of a title than it: the line names an event or a host, briefly, and the unit has several
// words and nothing of an event's name or a place's.
func (v *roleView) deliveredOnce() bool {
	if v.date != nil || len(v.u.kids) != 1 || len(v.kids) != 1 || len(v.u.head) != 1 || v.words < titleWords || v.event > 0 || v.c.event != "" ||
		v.told.Title == "" || v.told.NoTitle || phrase.HostLike(v.text) || phrase.PlaceLike(v.text) || nameRole(v.text) != phrase.UnknownRole {
		return false
	}
	k := v.kids[0]
	if k.date == nil || k.detail || k.u.kind == recordUnit || k.u.kind == sectionUnit || len(k.u.kids) > 0 && !k.u.allDetails() || k.head.IsQuoted() {
		return false
	}
	name := k.told.Title
	if k.told.NoTitle {
		name = k.told.Event
	}
	return phrase.WordsIn(name) < v.words && phrase.TitleLike(name)+0.3 < phrase.TitleLike(v.text) && phrase.WordsIn(name) <= titleWords
}

// titleWords is how many words a heading has at least that is a title rather than a topic.
const titleWords = 4

// beginsAt says whether a text begins with a word that leads to an event, and then a name.
func beginsAt(text string) bool {
	if name, ok := strings.CutPrefix(text, "@"); ok {
		return unicode.IsUpper(phrase.FirstRune(strings.TrimSpace(name)))
	}
	for _, w := range lexicon.AtWords {
		w = w[1:]
		if len(text) > len(w) && strings.EqualFold(text[:len(w)], w) && unicode.IsUpper(phrase.FirstRune(text[len(w):])) {
			return true
		}
	}
	return false
}
