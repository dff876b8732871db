package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// What sentences that tell of a talk say besides: with whom, at whose, on which broadcast,
// what else was done there.

// acronym says whether a word begins with two capital letters.
func acronym(word string) bool {
	return len(word) > 1 && 'A' <= word[0] && word[0] <= 'Z' && 'A' <= word[1] && word[1] <= 'Z'
}

// takeObject passes over what was given where that is no title: "presented our two papers
// at", "delivered a number of sessions at".
func (s *sentence) takeObject() {
	at := s.at
	defer func() { s.at = at }()
	for range 6 {
		s.space()
		from := s.at
		if s.at >= len(s.text) || s.marked() > 0 || s.date() || s.word(s.words.At) > 0 {
			return
		}
		word := wordAt(s.text, s.at)
		s.at += len(strings.TrimRight(word, ",.:;"))
		if unicode.IsUpper(FirstRune(word)) && !acronym(word) || s.words.About[word] {
			return
		}
		if w := s.text[from:s.at]; s.words.Kind[w] || lexicon.WorkWords[w] {
			s.object = extent{at, s.at}
			s.frame(at)
			at = s.at
			return
		}
	}
}

// takesStation passes over words that lead to a broadcast: "on the River Podcast".
func (s *sentence) takesStation() bool {
	before := s.at
	if !s.takes(onWords) {
		return false
	}
	s.space()
	for s.takes(leadArticles) {
		s.space()
	}
	end := s.at
	for range 6 {
		word := strings.TrimRight(wordAt(s.text, end), ",.:;!")
		if end += len(word); lexicon.StationWords.Has(word) && nameBegins(s.text[s.at:]) {
			s.event = extent{s.at, end}
			return true
		}
		if end < len(s.text) && s.text[end] != ' ' || end >= len(s.text) {
			break
		}
		end++
	}
	s.at = before
	return false
}

// onWords lead to broadcasts.
var onWords = lexicon.Words("on in for at im in_der à_la dans_le en_el no na al nel op på")

// takesCompany passes over those with whom a talk was given: "with Ada Byte".
func (s *sentence) takesCompany() bool {
	before := s.at
	if !s.takes(withWords) {
		return false
	}
	s.space()
	for s.takes(leadArticles) {
		s.space()
	}
	end, last, name := s.at, "", ""
	for end < len(s.text) && unicode.IsUpper(FirstRune(s.text[end:])) {
		word := wordAt(s.text, end)
		last, name = name, strings.TrimRight(word, ",.:;!)")
		if end += len(name); len(name) < len(word) || end == len(s.text) {
			break
		}
		end++
	}
	if !IsPerson(last + " " + name) {
		s.at = before
		return false
	}
	s.at = len(strings.TrimRight(s.text[:end], " "))
	return true
}

// takesOthers passes over those who spoke besides, to the next date or bracket.
func (s *sentence) takesOthers() bool {
	if !s.takes(alongWords) {
		return false
	}
	for s.at < len(s.text) && !s.inCut() && s.text[s.at] != '(' && !strings.HasPrefix(s.text[s.at:], ". ") {
		s.at++
	}
	return true
}

// alongWords lead, behind a comma, to those whom no name sets apart: ", alongside the great
// Bo Code".
var alongWords = lexicon.Words("alongside along_with together_with with gemeinsam_mit zusammen_mit avec junto_a junto_con insieme_a samen_met")

// withWords lead to people.
var withWords = lexicon.Words("with by alongside together_with mit avec con com met med z")

// takesDoing passes over what the author did at an event besides, to the next comma, date
// or bracket: "in showcasing contributions to boats".
func (s *sentence) takesDoing() bool {
	before := s.at
	s.takes(doingLeads)
	s.space()
	word := wordAt(s.text, s.at)
	if r := FirstRune(word); !theirWords[word] && (len(word) < 6 || !strings.HasSuffix(word, "ing") || !unicode.IsLower(r) || lexicon.EventWords[word]) {
		s.at = before
		return false
	}
	for s.at < len(s.text) && !s.inCut() && !strings.ContainsRune("(,.;", rune(s.text[s.at])) {
		s.at += len(strings.TrimRight(wordAt(s.text, s.at), ",.;"))
		for s.at < len(s.text) && s.text[s.at] == ' ' {
			s.at++
		}
	}
	return true
}

// theirWords say whose a place is: "in her hometown".
var theirWords = lexicon.Words("his her their my our")

// personWords stand for the one who spoke.
var personWords = lexicon.Words("he she they")

// takesName passes over the name of the one who spoke at the beginning of a sentence, "Ann
// was invited".
func (s *sentence) takesName() bool {
	name := wordAt(s.text, s.at)
	next := wordAt(s.text[min(len(s.text), s.at+len(name)+1):], 0)
	if !nameBegins(name) || s.words.Self.Has(name) || !wasWords[next] || lexicon.Plain(name) != strings.ToLower(name) {
		return false
	}
	s.at += len(name) + 1 + len(next)
	return true
}

// wasWords stand behind that name.
var wasWords = lexicon.Words("was has had")

// takesBefore passes over the word that leads to a date: "on May 4th, 2018".
func (s *sentence) takesBefore() bool {
	before := s.at
	if s.takes(onWords) {
		s.space()
		if s.inCut() {
			return true
		}
	}
	s.at = before
	return false
}

// doingLeads lead to what else was done.
var doingLeads = lexicon.Words("in by while for and")

// takesHost passes over the word that leads from an event to its host: "at the River Seminar
// at Harbour University".
func (s *sentence) takesHost() bool {
	before := s.at
	if !s.takes(s.words.At) {
		return false
	}
	s.space()
	for s.takes(leadArticles) {
		s.space()
	}
	if name := nameIn(s.text[s.at:]); IsInstitution(name) || HostLike(name) {
		s.place = extent{s.at, s.at + len(name)}
		return true
	}
	s.at = before
	return false
}

// passesTown passes over the place behind an event or its host where what the talk was about
// follows: "in Linz, Austria, on slow rivers".
func (s *sentence) passesTown() bool {
	before, named := s.at, false
	if rest, ok := strings.CutPrefix(s.text[s.at:], "in "); ok {
		s.at = len(s.text) - len(rest)
	} else if !strings.HasSuffix(strings.TrimRight(s.text[:s.at], " "), ",") {
		return false
	}
	for range 3 {
		name := nameIn(s.text[s.at:])
		if name == "" || len(strings.Fields(name)) > 4 || eventish(name) && !HostLike(name) || s.words.Self.Has(wordAt(name, 0)) {
			break
		}
		named = true
		s.at += len(name)
		s.space()
	}
	town := s.at
	if named && s.takes(s.words.About) {
		if s.space(); !s.inCut() {
			s.at = town
			return true
		}
	}
	s.at = before
	return false
}

// placeBehind finds the place behind a comma or a word that leads to it after an event, in
// a sentence without a title: "at Rivercon, Lower Sands", "at *Rivercon* in Lower Sands".
func (s *sentence) placeBehind() {
	rest := strings.TrimLeft(s.text[s.at:], " ,")
	from := len(s.text) - len(rest)
	between := s.text[s.event.to:from]
	if strings.TrimLeft(between, " ") == "" || !strings.Contains(between, ",") {
		if strings.Trim(between, " ”»\"") != "" || generic(s.text[s.event.from:s.event.to]) && !s.c.markEnds(s.event.to) {
			return // what the seminar is about
		}
		word := wordAt(rest, 0) + " "
		if !slices.Contains(inWords, " "+word) {
			return
		}
		rest = strings.TrimPrefix(rest, word)
		from = len(s.text) - len(rest)
	}
	for _, k := range s.c.cuts {
		if k.date != nil && k.start >= from && k.start < from+len(rest) {
			rest = rest[:k.start-from]
		}
	}
	if name := nameIn(rest); nameBegins(name) && len(strings.Fields(name)) <= 4 && !eventish(name) {
		s.place = extent{from, from + len(name)}
	}
}

// markEnds says whether marked text ends at an offset.
func (c *cutter) markEnds(at int) bool {
	a, ok := c.markedAt(at - 1)
	return ok && a.End == at
}

// nameIn gives the name that a text begins with: its words with capital letters and what
// joins such.
func nameIn(text string) string {
	end := 0
	for at := 0; at < len(text); {
		word := wordAt(text, at)
		name := strings.TrimRight(word, ",.:;!)")
		if capital := unicode.IsUpper(FirstRune(word)); capital {
			end = at + len(name)
		} else if !nameJoins[word] {
			break
		}
		if at += len(word) + 1; len(name) < len(word) && !Abbreviated(text[:at-1]) {
			break
		}
	}
	return text[:end]
}
