package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Notes on who gave a talk too: "With Ada Berg", "gemeinsam mit Ada Berg", "Presented
// by Ada Berg". They are cut out wherever a sign of punctuation sets them apart, so
// that none is taken for a title or an event.

// companyWords lead to the names of those who gave a talk too, wherever a note can
// begin.
var companyWords = []string{
	"joint work with ", "joint talk with ", "jointly with ", "jointly given with ", "joint with ", "together with ", "in collaboration with ", "in cooperation with ",
	"co-presented with ", "co-presented by ", "copresented with ", "co-authored with ", "coauthored with ", "presented with ", "presented by ", "delivered by ", "delivered with ",
	"given by ", "given with ", "joint presentation with ", "speaker: ", "speakers: ", "co-speaker: ", "co-speakers: ", "co-author: ", "co-authors: ", "coauthors: ", "with: ",
	"gemeinsam mit ", "zusammen mit ", "in zusammenarbeit mit ", "gehalten von ", "vorgetragen von ", "co-referent: ", "co-referentin: ",
	"en collaboration avec ", "en duo avec ", "avec la participation de ", "conjointement avec ", "co-animé avec ", "co-animée avec ", "présenté par ", "présentée par ", "présenté avec ",
	"junto a ", "junto con ", "en colaboración con ", "en conjunto con ", "presentado por ", "presentada por ",
	"junto com ", "em parceria com ", "em colaboração com ", "em conjunto com ", "apresentado por ", "apresentada por ",
	"insieme a ", "insieme ad ", "insieme con ", "in collaborazione con ", "presentato da ", "presentata da ",
	"samen met ", "in samenwerking met ", "tillsammans med ", "i samarbete med ", "sammen med ", "i samarbejde med ", "i samarbeid med ",
	"wspólnie z ", "wspólnie ze ", "razem z ", "razem ze ", "we współpracy z ", "společně s ", "společně se ", "ve spolupráci s ",
	"совместно с ", "вместе с ", "в соавторстве с ",
}

// besideWords lead to such names too, in small letters, but to other things as well:
// they count in brackets.
var besideWords = lexicon.Words("com met med z ze s se со")

// companyEnds stand behind such names, in brackets.
var companyEnds = []string{" ile", " ile birlikte", "さんと", "さんと共同", "氏と", "氏と共同", "と共同", "と共著", "와 함께", "과 함께", "와 공동", "과 공동", "合作", "合讲", "共同", "联合报告"}

// remarkWords begin remarks on money and honours, which name nothing.
var remarkWords = []string{
	"partially funded by ", "partially supported by ", "partly funded by ", "partly supported by ", "travel funded by ", "travel supported by ", "funded by ", "supported by ", "with travel support ",
	"best paper", "best talk", "best poster", "best presentation", "best student paper", "best speaker", "runner-up", "honorable mention", "honourable mention", "winner of ", "awarded ", "travel grant", "travel award",
	"ausgezeichnet mit ", "gefördert von ", "gefördert durch ", "bester vortrag", "bestes poster", "publikumspreis",
	"lauréat d", "lauréate d", "lauréats d", "prix de la meilleure ", "prix du meilleur ", "financé par ", "financée par ",
	"premio al mejor ", "premio a la mejor ", "mejor ponencia", "mejor póster", "financiado por ", "financiada por ", "prêmio de melhor ", "melhor trabalho", "premio per ", "miglior poster", "finanziato da ",
}

// honours says whether the text in brackets is a remark on an honour or on the part of
// an event, whosever it is: "RIVERS best poster award", "the society's session".
func honours(inside string) bool {
	fields := strings.Fields(inside)
	if len(fields) < 2 || len(fields) > 8 || IsNumber(lexicon.Plain(fields[len(fields)-1])) {
		return false
	}
	return honourEnds.Has(fields[len(fields)-1]) || strings.HasPrefix(inside, "upgraded to ")
}

// honourEnds end such remarks.
var honourEnds = lexicon.Words("award awards prize mention session preis auszeichnung prix premio prêmio sessie sesión sessione")

// remarks says whether a text is such a remark.
func remarks(text string) bool {
	lower := strings.ToLower(text)
	for _, w := range remarkWords {
		if strings.HasPrefix(lower, w) {
			return len(strings.Fields(text)) < 12
		}
	}
	return false
}

// companyOf gives the names in a note that says who gave the talk too, "" where the
// text is none.
func companyOf(text string) string {
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		return ""
	}
	for _, w := range companyWords {
		if strings.HasPrefix(lower, w) {
			if names := strings.TrimSpace(text[len(w):]); capitals(names) || personNames(names) {
				return names
			}
		}
	}
	return ""
}

// besideNames gives the names in a remark in brackets that says who gave the talk too,
// "" where it is none: "com Ada Berg", "Ada Berg ile".
func besideNames(text string) string {
	head, names, _ := strings.Cut(text, " ")
	if (besideWords[head] || lexicon.WithWords[head]) && capitals(names) {
		return names
	}
	for _, w := range companyEnds {
		if names, ok := strings.CutSuffix(text, w); ok && names != "" && len(strings.Fields(names)) < 5 && !unicode.IsLower(FirstRune(names)) {
			return names
		}
	}
	return companyOf(text)
}

// cutCompany cuts at both ends of such notes that stand between signs of punctuation.
func (c *cutter) cutCompany() {
	text := c.l.Text
	for at := 0; at < len(text); {
		end := at + noteEnd(text[at:])
		if n := strings.IndexByte(text[at:], ')'); n > 0 && at > 0 && text[at-1] == '(' && companyOf(text[at:at+n]) != "" {
			end = at + n
		}
		part, lead := TrimChunk(text[at:end])
		if from := at + lead; part != "" && !c.inTitle(from) && (companyOf(part) != "" || at > 0 && (namesPersons(part) || remarks(part) || c.namesBehindComma(part, from)) || at == 0 && end < len(text) && remarks(part)) && c.plainAt(from) {
			c.cuts = append(c.cuts, cut{start: from, end: from}, cut{start: from + len(part), end: from + len(part)})
		}
		at = end
	}
}

// plainAt says whether an offset is in no link or bold text that begins before it: a
// part of such is a part of a title.
func (c *cutter) plainAt(at int) bool {
	a, ok := c.markedAt(at)
	return !ok || a.Start == at || a.Marks&(Strong|Linked) == 0
}

// namesPersons says whether a text is a sentence that names other speakers in full:
// "With Ada Berg".
func namesPersons(text string) bool {
	head, names, _ := strings.Cut(text, " ")
	n := len(strings.Fields(names))
	return unicode.IsUpper(FirstRune(head)) && leadsNames(head) && n > 1 && n < 12 && capitals(names) && EventLike(names) == 0
}

// commaWords lead to such names in small letters behind a comma: "Slow queries, with Ada
// Berg".
var commaWords = lexicon.Words("with w/ feat. ft. mit avec con com met med z ze")

// namesBehindComma says whether a text at an offset stands behind a comma and is such a word
// and the full names of one or more persons.
func (c *cutter) namesBehindComma(text string, at int) bool {
	head, names, _ := strings.Cut(text, " ")
	if !commaWords[head] || !strings.HasSuffix(strings.TrimRight(c.l.Text[:at], " "), ",") || EventLike(names) > 0 {
		return false
	}
	return personNames(names) || personNames(names+" and "+names)
}

// noteEnd gives the end of the part of a text that a note could be, behind the sign
// that ends it.
func noteEnd(text string) int {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case (c == ',' || c == ';' || c == '.' && !Abbreviated(text[:i+1])) && i+1 < len(text) && text[i+1] == ' ' && !namesGoOn(text, i):
			return i + 2
		case c == '(' || c == ')' || c == '[' || c == ']' || c == '|':
			return i + 1
		case c == ' ' || c >= 0x80:
			if sep := separatorAt(text[i:]); sep != "" {
				return i + len(sep)
			}
		}
	}
	return len(text)
}

// namesGoOn says whether a comma stands between names in a note: "with Ada Berg, Ben
// Moor and Cleo Lind".
func namesGoOn(text string, comma int) bool {
	if text[comma] != ',' {
		return false
	}
	next := text[comma+2:]
	if end := strings.IndexAny(next, ",.;()"); end >= 0 {
		next = next[:end]
	}
	return (strings.Contains(next, " and ") || strings.Contains(next, " und ") || strings.Contains(next, " et ") || strings.Contains(next, " & ")) && personNames(next) && (companyOf(text[:comma]) != "" || namesPersons(text[:comma]))
}

// namesHost says whether a text says who holds the event and nothing else: "Hosted by
// the Harbour Association", "北山協会主催". Such is neither title nor event.
func namesHost(text string) bool {
	low := strings.ToLower(text)
	return slices.ContainsFunc(lexicon.HostEndings, func(w string) bool { return strings.HasSuffix(low, w) && low != w }) ||
		slices.ContainsFunc(lexicon.HostOpenings, func(w string) bool { return strings.HasPrefix(low, w) })
}
