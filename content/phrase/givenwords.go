package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// The words of a sentence that lead to the event a talk was given at: a word for the
// giving or for what was given, and a word that leads from it to the event, as in
// "presented at" or "Vortrag auf der".

// leadWords are words for the giving or the given, and those that lead from them to
// an event. The weak ones lead to other things as well, so that a name has to follow.
type leadWords struct{ given, to, weak lexicon.Set }

// compound ends words for a talk that say what kind of talk it was: "Festvortrag".
const compound = "vortrag"

// leads are the words of each language. What was given leads as the giving does,
// with fewer words: "a talk on rivers" names no event.
var leads = []leadWords{
	{lexicon.Words("given gave presented held delivered recorded filmed"), lexicon.Words("at during"), lexicon.Words("on in for to")},
	{lexicon.Words("given gave presented delivered"), lexicon.Words("to"), nil},
	{lexicon.Words("given recorded"), lexicon.Words("for"), nil},
	{lexicon.Words("spoke talked speaking talk keynote panel workshop presentation tutorial poster speaker panelist panellist moderator lecture"), lexicon.Words("at"), lexicon.Words("during")},
	{lexicon.Words("talk"), lexicon.Words("for"), nil},
	{lexicon.Words("gehalten vorgetragen präsentiert"), lexicon.Words("auf bei"), lexicon.Words("beim an am im zum in")},
	{lexicon.Words("vortrag"), lexicon.Words("beim auf_der bei_der an_der vor_der"), lexicon.Words("auf bei an am im vor")},
	{lexicon.Words("donnée donné présentée présenté"), lexicon.Words("à"), lexicon.Words("au aux lors pendant")},
	{lexicon.Words("exposé exposés présentation intervention communication poster posters affiche conférence séminaire oratrice orateur conférencier conférencière invité invitée"), lexicon.Words("au aux à_la à_l' à_l’ lors_de lors_du lors_des"), lexicon.Words("à dans")},
	{lexicon.Words("presentada presentado impartida impartido brindada brindado"), lexicon.Words("en"), nil},
	{lexicon.Words("dada dado charla ponencia ponente intervención conferencia presentación comunicación póster taller"), lexicon.Words("en_el en_la en_los en_las"), lexicon.Words("en")},
	{lexicon.Words("apresentada apresentado ministrada ministrado"), lexicon.Words("no na"), lexicon.Words("em nos nas")},
	{lexicon.Words("palestra apresentação oficina minicurso palestrante"), nil, lexicon.Words("no na em nos nas")},
	{lexicon.Words("presentato presentata tenuto tenuta"), lexicon.Words("al alla allo"), lexicon.Words("a all’ all'")},
	{lexicon.Words("intervento relazione relatore relatrice presentazione seminario poster keynote talk"), lexicon.Words("al alla allo ai alle"), lexicon.Words("a")},
	{lexicon.Words("lezing presentatie gastcollege spreker workshop"), lexicon.Words("op_de op_het bij tijdens"), lexicon.Words("op")},
	{lexicon.Words("föredrag föreläsning foredrag oplæg innlegg gæsteforelæsning"), lexicon.Words("på vid ved"), nil},
	{lexicon.Words("wykład prelekcja prezentacja wystąpienie warsztaty"), lexicon.Words("na"), lexicon.Words("w")},
	{lexicon.Words("přednáška prezentace vystoupení workshop"), lexicon.Words("na"), nil},
	{lexicon.Words("доклад выступление лекция докладчик"), lexicon.Words("на"), lexicon.Words("в")},
}

// eventLeads stand before the name of an event and are no part of it, in the languages
// where the words of leadTo leave them behind a quoted title: "„X“ no Congresso".
var eventLeads = []string{"no ", "na ", "nos ", "nas ", "en el ", "en la ", "en las ", "en los ", "au ", "aux ", "à la ", "à l'", "à l’", "al ", "alla ", "allo ", "all'", "all’", "ai ", "bei den ", "bei der ", "beim ", "auf dem ", "auf der ", "auf den ", "an der ", "an den ", "vor der ", "op de ", "op het ", "på ", "vid ", "ved ",
	"на конференции ", "на конференцию ", "на форуме ", "на митапе ", "на ", "na konferenci ", "na konferencji "}

// leadless takes such words off a name that follows them.
func leadless(e string) string {
	for _, w := range eventLeads {
		if name, ok := strings.CutPrefix(e, w); ok && name != "" && (Capital(name) || EventLike(name) > 0) && !unicode.IsDigit(FirstRune(name)) {
			return name
		}
	}
	return e
}

// partOf leads to an event too, but for one that stands before it.
const partOf = "as part of"

// leadArticles stand between such words and the event's name.
var leadArticles = lexicon.Words("the a an our this first second third inaugural der dem den die das ersten zweiten dritten la le les l’ premier première el los las primer primera o os as primeiro primeira lo il primo prima")

// modeAdverbs stand between a word for the giving and those that lead to the event: "delivered
// remotely at".
var modeAdverbs = lexicon.Words("remotely online virtually live")

// leadNouns belong to the words in front of them: "Paper presented at".
var leadNouns = lexicon.Words("paper poster")

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
		if to, ok := leadBehind(text, at+len(word), lexicon.Plain(word), weak); ok {
			if leadNouns[lexicon.Plain(before)] {
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
	if behind != "" && modeAdverbs[p] {
		return leadBehind(text, at+1+len(to), given, weak)
	}
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
	r := FirstRune(strings.TrimLeft(text, "(\"“«„'["))
	return unicode.IsUpper(r) || r > 0x2E7F && r != utf8.RuneError
}

// leadingMarks counts the bytes of the marks that a text begins with.
func leadingMarks(text string) int {
	return len(text) - len(strings.TrimLeftFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}
