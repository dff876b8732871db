package phrase

import (
	"strings"

	"talkfeed/content/dates"
)

// Events that a sentence names together with their hosts.

// hosted gives the event in front of a year, and its host, where both are named: "at the
// River Seminar at Harbour University in 2014", "at Harbour University “River Seminar” in
// 2014". A year before words that go on to a quoted name belongs to that: "at Harbour
// House for the 2014 winter school “Rivers”".
func (l *Line) hosted(from int, m *dates.Match) (event, host string) {
	text := l.Text[from:m.Start]
	for _, w := range yearLeads {
		text = strings.TrimSuffix(strings.TrimRight(text, " "), w)
	}
	for _, w := range joinedHosts {
		text, _, _ = strings.Cut(text, w)
	}
	name, rest, quoted := cutQuoted(text)
	if behind, ok := strings.CutPrefix(l.Text[m.End:], " "); ok && !quoted && startsLower(behind) {
		head, inner, ok := strings.Cut(text, " for the")
		if before, behind, quoted := cutQuoted(behind); quoted && ok && inner == "" && len(strings.Fields(before)) <= 4 {
			return strings.Trim(behind, " .,"), withoutArticle(head)
		}
	}
	if quoted {
		if name = withoutArticle(name); HostLike(name) {
			return strings.Trim(rest, " .,"), name
		}
		return "", ""
	}
	name, rest, ok := strings.Cut(withoutArticle(text), " at ")
	if rest = withoutArticle(rest); ok && Capital(name) && Capital(rest) && !strings.ContainsAny(name+rest, ",;.") && (HostLike(rest) || EventLike(name) > 0) {
		return name, rest
	}
	return "", ""
}

// joinedHosts lead to another event of the same year.
var joinedHosts = []string{" and at the ", " and at ", " und auf ", " et à "}

// cutQuoted parts a text at its first quotation.
func cutQuoted(text string) (before, inner string, ok bool) {
	at := strings.IndexAny(text, "“\"„«")
	if at < 0 {
		return text, "", false
	}
	open := FirstRune(text[at:])
	before, rest := text[:at], text[at+len(string(open)):]
	inner, _, ok = strings.Cut(rest, string(pairs[open]))
	return strings.TrimSpace(before), inner, ok && inner != ""
}

// withoutArticle takes the article off a name in a sentence.
func withoutArticle(name string) string {
	name = strings.TrimSpace(name)
	word, rest, _ := strings.Cut(name, " ")
	if leadArticles[strings.ToLower(word)] && rest != "" {
		return rest
	}
	return name
}

// startsLower says whether a text begins with a small letter.
func startsLower(text string) bool { return text != "" && text[0] >= 'a' && text[0] <= 'z' }
