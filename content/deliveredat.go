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
