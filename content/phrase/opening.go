package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// What stands in front of a title and is no part of it: the beginning of a sentence,
// "I gave a talk about", the number of an entry in its list, "(12)" or "[T9]", and a
// label in the middle of a line, "Title:". And what stands behind it: the name of the
// site that a link leads to, "Slow queries | YouTube".

// openWords make up the beginning of a sentence that goes on with the title;
// OpenVerbs are those of them that tell of a talk's being given, and openLasts those
// that stand last.
var (
	OpenVerbs = lexicon.Words(`gave spoke talked presented giving delivered
		gehalten hielt sprach habe donné donnés données donnée présentés présentées présentée tenus parlé présenté présentation fait di hablé presenté impartí dei ministrei falei apresentei ho parlato presentato tenuto
		gaf sprak höll pratade holdt talte`)
	openWords = lexicon.Words(`i we i’ve i've have also then there a an the my our this short brief invited with title lightning keynote online remote talk talks presentation lecture session workshop seminar poster
		ich wir hielt habe einen eine ein kurzen vortrag gastvortrag sprach mit dem titel den
		j'ai j’ai ai nous avons un une exposé conférence présentation le la de donné parlé fait
		he una un el taller charla ponencia di hablé hemos uma um palestra eu dei falei
		ho un una il di intervento talk ik een lezing praatje gaf sprak jag ett föredrag höll pratade jeg et foredrag holdt talte`)
	openLasts = lexicon.Words(`about on titled entitled called named über zum_thema sur intitulé intitulée sobre titulada titulado intitulada intitulado su intitolato intitolata over om`)
)

// cutOpening cuts out the beginning of a sentence in front of a title, which the name of
// the event may stand before: "Rivercon: I spoke about Slow queries".
func (c *cutter) cutOpening() {
	from := c.leadingDate()
	from += leadingMarks(c.l.Text[from:])
	if c.cutOpeningAt(from) {
		return
	}
	for _, sign := range [...]string{": ", " - ", " – ", " — "} {
		if name, _, ok := strings.Cut(c.l.Text[from:], sign); ok && EventLike(name) > 0 && len(strings.Fields(name)) <= mostBefore && c.cutOpeningAt(from+len(name)+len(sign)) {
			return
		}
	}
}

// mostBefore is how many words the name of an event has at most before such a sentence.
const mostBefore = 8

// cutOpeningAt is cutOpening at an offset; it says whether there is one.
func (c *cutter) cutOpeningAt(from int) bool {
	text := c.l.Text
	at, end, given := from, 0, false
	for at < len(text) {
		word, _, _ := strings.Cut(text[at:], " ")
		w := strings.ToLower(word)
		at += len(word)
		if given && end < at && c.quotedFrom(at-len(word)) {
			end = at - len(word)
			break
		}
		switch {
		case openLasts[strings.TrimRight(w, ":")]:
			if given {
				end = at
			}
		case OpenVerbs[w]:
			given = true
		case !openWords[w]:
			at = len(text)
		}
		at++
	}
	if end == 0 || strings.TrimSpace(text[end:]) == "" || c.inTitle(from) || !c.plainAt(from) {
		return false
	}
	c.cuts = append(c.cuts, cut{start: from, end: end})
	return true
}

// quotedFrom says whether a quotation, or text that is marked as a title is, begins at
// an offset.
func (c *cutter) quotedFrom(at int) bool {
	if a, ok := c.markedAt(at); ok && a.Start == at {
		return true
	}
	r := FirstRune(c.l.Text[at:])
	return r != '(' && r != '[' && pairs[r] != 0
}

// cutNumber cuts out the number in brackets that an entry of a list begins with.
func (c *cutter) cutNumber() {
	text := c.l.Text
	if text == "" || text[0] != '(' && text[0] != '[' {
		return
	}
	end := strings.IndexAny(text, ")]")
	if end < 2 || end > 5 || end+1 >= len(text) {
		return
	}
	number := strings.TrimLeftFunc(text[1:end], unicode.IsUpper)
	if len(text)-len(number) > 4+len(text)-end || !IsNumber(number) || len(number) > 3 || strings.Trim(text[end+1:], " .:") == "" {
		return
	}
	if next := text[end+1]; next == ' ' || next == '.' || next == ':' {
		c.cuts = append(c.cuts, cut{start: 0, end: end + 1})
	}
}

// siteNames end the titles of the pages that links lead to.
var siteNames = lexicon.Words("youtube vimeo slideshare speaker_deck speakerdeck speaker_deck_slides prezi infoq lanyrd meetup meetup.com eventbrite linkedin medium google_slides google_docs bilibili niconico connpass docswell")

// cutSites cuts off the name of a site that a title ends in.
func (c *cutter) cutSites() {
	text := c.l.Text
	for i := 0; i < len(text); {
		sep := separatorAt(text[i:])
		if sep == "" {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		end := len(text)
		if a, ok := c.markedAt(i); ok {
			end = a.End
		}
		if from := i + len(sep); i > 0 && from < end && siteNames.Has(text[from:end]) && !c.inTitle(i) {
			c.cuts = append(c.cuts, cut{start: i, end: end})
		}
		i += len(sep)
	}
}

// cutLabels cuts at a label inside the line that says that the title follows: "Rivercon,
// Leeds. Title: Slow queries".
func (c *cutter) cutLabels() {
	text := c.l.Text
	for i, r := range text {
		if r != ':' && r != '：' || i == 0 {
			continue
		}
		before := strings.TrimRightFunc(text[:i], unicode.IsSpace)
		start := strings.LastIndexFunc(before, func(r rune) bool { return unicode.IsSpace(r) || isPunct(r) })
		if start < 0 {
			continue
		}
		_, size := utf8.DecodeRuneInString(before[start:])
		word := before[start+size:]
		stop := LastRune(strings.TrimRightFunc(before[:start+size], unicode.IsSpace))
		if titleLabels.Has(word) && isPunct(stop) && c.plainAt(start) && !c.inTitle(start) {
			c.cuts = append(c.cuts, cut{start: start + size, end: i + utf8.RuneLen(r), sep: ":"})
			c.titleLabel = i + utf8.RuneLen(r)
		}
	}
}

// hintLabelled marks what such a label leads to, where the author set it apart, as the title.
func (c *cutter) hintLabelled(chunks []Chunk) {
	if c.titleLabel == 0 {
		return
	}
	for i := range chunks {
		if k := &chunks[i]; k.Start >= c.titleLabel {
			if k.Kind == TextChunk && (k.Quoted || k.Set() != 0) && strings.Trim(c.l.Text[c.titleLabel:k.Start], " \"“„«'‘「『") == "" {
				k.Hint, k.Said = lexicon.TitleMeaning, lexicon.TitleMeaning
			}
			return
		}
	}
}

// cutPlaceLabel cuts off the label that a line begins with and that says that a place
// follows, "Location: Bremen", and says whether there is one.
func (c *cutter) cutPlaceLabel() bool {
	key, value, ok := c.l.Label()
	if !ok || value.Text == "" || strings.Contains(key, " ") || lexicon.MeaningOf(key) != lexicon.LocationMeaning {
		return false
	}
	c.cuts = append(c.cuts, cut{start: 0, end: len(c.l.Text) - len(value.Text)})
	return true
}

// titleLabels stand before a title.
var titleLabels = lexicon.Words("title titel titre título titolo tytuł název тема название sujet thema 题目 題目 タイトル 演題 題名 제목 başlık otsikko")
