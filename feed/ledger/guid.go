package ledger

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// checkGUIDs makes a guid that can't be an id the author's key.
func (u *update) checkGUIDs() {
	for i := range u.talks {
		s := u.talks[i].subject
		if s.id == "" || isURI(s.id) {
			continue
		}
		u.say(&u.talks[i], "guid %q is not a whole URI, so it is taken as the talk's key", s.id)
		s.key = cmp.Or(s.key, strings.ToValidUTF8(s.id, "\ufffd"))
		u.talks[i].item.Key = s.key
		s.id = ""
	}
}

// takeGUIDs gives the talks the guids that their authors wrote.
func (u *update) takeGUIDs(ids *ids) {
	for i := range u.talks {
		t := &u.talks[i]
		guid := t.subject.id
		switch {
		case guid == "" || guid == t.item.ID:
		case !t.hadID(guid) && !ids.take(guid):
			u.say(t, "guid %q is the id of another talk already: every talk needs its own", guid)
		case t.item.ID == "":
			t.item.ID = guid
		default:
			u.say(t, "guid %q replaces the published id %q, so readers will show this talk again", guid, t.item.ID)
			t.item.Former = append(slices.Clip(t.item.Former), t.item.ID)
			t.item.Former = slices.DeleteFunc(t.item.Former, func(id string) bool { return id == guid })
			t.item.ID = guid
		}
	}
}

func (t *talk) hadID(id string) bool { return slices.Contains(t.item.Former, id) }

// isURI tells whether an author's guid can be an id as it is: a whole URI or
// IRI, without a character that none has.
func isURI(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.IsAbs() && len(s) > len(u.Scheme)+1 && utf8.ValidString(s) &&
		!strings.ContainsFunc(s, func(r rune) bool {
			return unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune("<>\"{}|\\^`", r)
		}) && validPercents(s)
}

func validPercents(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			continue
		}
		if i+2 >= len(s) {
			return false
		}
		if _, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err != nil {
			return false
		}
	}
	return true
}
