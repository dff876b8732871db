package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The words of a sentence that lead to the event a talk was given at: a word for the
// giving or for what was given, and a word that leads from it to the event, as in
// "presented at" or "Vortrag auf der".

// leadWords are words for the giving or the given, and those that lead from them to
// an event. The weak ones lead to other things as well, so that a name has to follow.
type leadWords struct{ given, to, weak wordSet }

// compound ends words for a talk that say what kind of talk it was: "Festvortrag".
const compound = "vortrag"

// leads are the words of each language. What was given leads as the giving does,
// with fewer words: "a talk on rivers" names no event.
var leads = []leadWords{
	{words("given gave presented held delivered recorded filmed"), words("at during"), words("on in for to")},
	{words("given gave presented delivered"), words("to"), nil},
	{words("given recorded"), words("for"), nil},
	{words("spoke talked speaking talk keynote panel workshop presentation tutorial poster speaker panelist panellist moderator lecture"), words("at"), words("during")},
	{words("talk"), words("for"), nil},
	{words("gehalten vorgetragen präsentiert"), words("auf bei"), words("beim an am im zum in")},
	{words("vortrag"), words("beim auf_der bei_der an_der vor_der"), words("auf bei an am im vor")},
	{words("donnée donné présentée présenté"), words("à"), words("au aux lors pendant")},
	{words("exposé exposés présentation intervention communication poster posters affiche conférence séminaire oratrice orateur conférencier conférencière invité invitée"), words("au aux à_la à_l' à_l’ lors_de lors_du lors_des"), words("à dans")},
	{words("presentada presentado impartida impartido brindada brindado"), words("en"), nil},
	{words("dada dado charla ponencia ponente intervención conferencia presentación comunicación póster taller"), words("en_el en_la en_los en_las"), words("en")},
	{words("apresentada apresentado ministrada ministrado"), words("no na"), words("em nos nas")},
	{words("palestra apresentação oficina minicurso palestrante"), nil, words("no na em nos nas")},
	{words("presentato presentata tenuto tenuta"), words("al alla allo"), words("a all’ all'")},
	{words("intervento relazione relatore relatrice presentazione seminario poster keynote talk"), words("al alla allo ai alle"), words("a")},
	{words("lezing presentatie gastcollege spreker workshop"), words("op_de op_het bij tijdens"), words("op")},
	{words("föredrag föreläsning foredrag oplæg innlegg gæsteforelæsning"), words("på vid ved"), nil},
	{words("wykład prelekcja prezentacja wystąpienie warsztaty"), words("na"), words("w")},
	{words("přednáška prezentace vystoupení workshop"), words("na"), nil},
	{words("доклад выступление лекция докладчик"), words("на"), words("в")},
}

// eventLeads stand before the name of an event and are no part of it, in the languages
// where the words of leadTo leave them behind a quoted title: "„X“ no Congresso".
var eventLeads = []string{"no ", "na ", "nos ", "nas ", "en el ", "en la ", "en las ", "en los ", "au ", "aux ", "à la ", "à l'", "à l’", "al ", "alla ", "allo ", "all'", "all’", "ai ", "bei den ", "bei der ", "beim ", "auf dem ", "auf der ", "auf den ", "an der ", "an den ", "vor der ", "op de ", "op het ", "på ", "vid ", "ved ",
	"на конференции ", "на конференцию ", "на форуме ", "на митапе ", "на ", "na konferenci ", "na konferencji "}

// leadless takes such words off a name that follows them.
func leadless(e string) string {
	for _, w := range eventLeads {
		if name, ok := strings.CutPrefix(e, w); ok && name != "" && (capital(name) || eventLike(name) > 0) && !unicode.IsDigit(firstRune(name)) {
			return name
		}
	}
	return e
}

// partOf leads to an event too, but for one that stands before it.
const partOf = "as part of"

// leadArticles stand between such words and the event's name.
var leadArticles = words("the a an our this first second third inaugural der dem den die das ersten la le les l’ el los las o os as lo il")

// leadNouns belong to the words in front of them: "Paper presented at".
var leadNouns = words("paper poster")

// leadTo finds the first words of a text that lead to an event, and gives where they
// begin and end, -1 where there are none. Weak says whether those count that do so
// only before a name.
func leadTo(text string, weak bool) (start, end int) {
	at, before := 0, ""
	for at < len(text) {
		word, _, _ := strings.Cut(text[at:], " ")
		if len(text)-at >= len(partOf) && strings.EqualFold(text[at:at+len(partOf)], partOf) {
			return at, at + len(partOf)
		}
		if to, ok := leadBehind(text, at+len(word), plain(word), weak); ok {
			if leadNouns[plain(before)] {
				at -= len(before) + 1
			}
			return at + leadingMarks(text[at:]), to
		}
		at, before = at+len(word)+1, word
	}
	return -1, -1
}

// leadBehind gives the end of the word behind an offset that leads from the word
// before it to an event.
func leadBehind(text string, at int, given string, weak bool) (end int, ok bool) {
	if given == "" || at >= len(text) {
		return 0, false
	}
	rest := text[at+1:]
	to, behind, _ := strings.Cut(rest, " ")
	p := strings.ToLower(strings.TrimSuffix(to, ":"))
	article, _, _ := strings.Cut(behind, " ")
	two := p + " " + strings.ToLower(article)
	if strings.HasSuffix(given, compound) {
		given = compound
	}
	for i := range leads {
		switch l := &leads[i]; {
		case !l.given[given]:
		case l.to[p], weak && l.weak[p] && leadsToName(behind):
			return at + 1 + len(p), true
		case l.to[two]:
			return at + 1 + len(two), true
		}
	}
	return 0, false
}

// leadsToName says whether a name begins a text, behind an article perhaps.
func leadsToName(text string) bool {
	for range 3 {
		word, rest, _ := strings.Cut(text, " ")
		if !leadArticles[strings.ToLower(word)] {
			break
		}
		text = rest
	}
	r := firstRune(strings.TrimLeft(text, "(\"“«„'["))
	return unicode.IsUpper(r) || r > 0x2E7F && r != utf8.RuneError
}

// leadingMarks counts the bytes of the marks that a text begins with.
func leadingMarks(text string) int {
	return len(text) - len(strings.TrimLeftFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}
