package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Texts that name persons, or only how a talk was given.

// personNames says whether a text is a list of people: two or more names of two
// or three words, joined by commas, "&" or "and".
func personNames(text string) bool {
	if !strings.ContainsAny(text, ",&") && !strings.Contains(text, " and ") && !strings.Contains(text, " und ") && !strings.Contains(text, " et ") && !strings.Contains(text, " y ") {
		return false
	}
	text = listedNames.Replace(text)
	names := strings.Split(text, ", ")
	if len(names) < 2 {
		return false
	}
	for _, n := range names {
		fields := strings.Fields(n)
		if len(fields) < 2 || len(fields) > 4 {
			return false
		}
		for _, w := range fields {
			if r := FirstRune(w); !unicode.IsUpper(r) && w != "de" && w != "van" && w != "von" || eventWord(w) || strings.ContainsAny(w, "0123456789:?!()") {
				return false
			}
		}
		if isCountry(n) {
			return false
		}
	}
	return true
}

// listedNames parts the names of a list by commas alone.
var listedNames = strings.NewReplacer(" & ", ", ", " and ", ", ", " und ", ", ", " et ", ", ", " y ", ", ")

// withNames says whether a remark in brackets names other speakers: "with Ada",
// "Moderation, mit Ada".
func withNames(text string) bool {
	if besideNames(text) != "" {
		return true
	}
	for _, part := range strings.Split(text, ", ") {
		head, _, _ := strings.Cut(part, " ")
		if leadsNames(head) {
			return true
		}
		if !RolesOnly(part) {
			return false
		}
	}
	return false
}

// joinedModes write as one word what says that a talk was given online or not.
var joinedModes = strings.NewReplacer("n-line", "nline", "n-site", "nsite", "n-person", "nperson")

// RolesOnly says whether a text only tells how a talk was given: "45 min,
// keynote", "in French", "lightning talk".
func RolesOnly(text string) bool {
	some := false
	for w := range strings.FieldsFuncSeq(joinedModes.Replace(text), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/-,()[]&+~’'，、・：", r) }) {
		p := lexicon.Plain(w)
		p = strings.TrimLeft(p, "0123456789")
		switch {
		case p == "":
		case lexicon.WithWords[p] && !leadsNames(w):
			return false // MIT
		case lexicon.RoleWords[p], lexicon.EndsInTalk(p):
			some = true
		default:
			return false
		}
	}
	return some
}

// badge says whether all that is in bold type around an offset is the name of a kind of
// appearance, with a word for the occasion or none: "**Invited talk**, Rivercon",
// "**Conference Poster (online)**". An office, "**Track Chair**", is none.
func (c *cutter) badge(at int) bool {
	a, ok := c.markedAt(at)
	if !ok || a.Marks&Strong == 0 {
		return false
	}
	words := strings.Fields(strings.TrimRight(c.l.Text[a.Start:a.End], " :.,"))
	if len(words) == 0 || len(words) > 4 || !RolesOnly(words[len(words)-1]) || lexicon.OfficeNouns.Has(words[len(words)-1]) {
		return false
	}
	for _, w := range words {
		if !RolesOnly(w) && !lexicon.EventWords.Has(w) && !lexicon.EventNouns.Has(w) {
			return false
		}
	}
	return true
}
