package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Where, in a sentence that tells of a talk, the name of the event and the topic begin and
// end.

// takesLead passes over words that lead to an event whose name follows.
func (s *sentence) takesLead() bool {
	before, end := s.at, s.word(s.words.At)
	if end == 0 {
		return false
	}
	lead := s.text[s.at:end]
	s.at = end
	s.space()
	for s.takes(leadArticles) {
		s.space()
	}
	if s.at >= len(s.text) || !nameBegins(s.text[s.at:]) && s.marked() == 0 && !((s.gave || s.kind) && s.smallOccasion()) {
		s.at = before
		return false
	}
	if s.words.Weak[strings.ToLower(lead)] {
		name := s.text[s.at:s.nameEnd()]
		if !s.gave && !s.words.Gave[strings.ToLower(lastWord(strings.TrimRight(s.text[:before], " ")))] && !s.beforeDate(s.nameEnd()) && !eventish(name) || PlaceLike(name) {
			s.at = before
			return false
		}
	}
	return true
}

// smallOccasion says whether the name of an occasion in small letters begins where reading
// stands: "lake history seminar", "conférence RiverConf". A word for one alone is no name.
func (s *sentence) smallOccasion() bool {
	at, last := s.at, ""
	for i := range 6 {
		word := wordAt(s.text, at)
		name := strings.TrimRight(word, ",.;:")
		next := min(len(s.text), at+len(word)+1)
		if len(name) > 4 && lexicon.EventWords[name] || lexicon.EventWords[last+" "+name] {
			behind := wordAt(s.text, next)
			return i > 0 || name == word && (nameBegins(behind) || nameJoins[behind] || strings.ContainsAny(behind, "'’"))
		}
		if name != word || s.words.At[name] || s.words.About[name] || next == len(s.text) {
			return false
		}
		at, last = next, name
	}
	return false
}

// beforeDate says whether a date that is cut out follows an offset.
func (s *sentence) beforeDate(at int) bool {
	for _, k := range s.c.cuts {
		if k.date != nil && k.start >= at && strings.Trim(s.text[at:k.start], " ,(") == "" {
			return true
		}
	}
	return false
}

// innerCapital says whether a word of a name is written as only names are: "LakeConf".
func innerCapital(name string) bool {
	small := false
	for _, r := range name {
		if unicode.IsUpper(r) && small {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

// name reads the event's name.
func (s *sentence) name() bool {
	end := s.nameEnd()
	if end <= s.at {
		return false
	}
	s.event, s.at = extent{s.at, end}, end
	s.space()
	return s.marked() == 0 || s.gave && !s.title.found() && !generic(s.text[s.event.from:end])
}

// nameEnd gives where the name ends that begins where reading stands: at a sign, a
// date, a quotation, a place, or where the sentence goes on.
func (s *sentence) nameEnd() int {
	at := s.at
	defer func() { s.at = at }()
	if to := s.marked(); to > 0 {
		s.at = to
		if rest := strings.TrimLeft(s.text[to:], " "); len(rest) >= 4 && IsNumber(rest[:4]) && !s.date() {
			return len(s.text) - len(rest) + 4
		}
		if s.at = to; strings.HasPrefix(s.text[to:], " ") && nameBegins(s.text[to+1:]) {
			s.at++
			if end := s.wordsEnd(at); EventLike(s.text[to:end]) > 0 {
				return end // "[Rivers](…) Winter School"
			}
		}
		return to
	}
	return s.wordsEnd(at)
}

// wordsEnd gives where a name ends that begins at an offset, by the words from where reading
// stands.
func (s *sentence) wordsEnd(at int) int {
	end := s.at
	for s.at < len(s.text) {
		if s.date() || s.at > at && (s.marked() > 0 || s.goesOn(at)) {
			break
		}
		word, _, _ := strings.Cut(s.text[s.at:], " ")
		name := strings.TrimRight(word, ",.:;!)")
		if strings.HasPrefix(word, "(") || word == "–" || word == "-" || word == "—" || word == "|" || word == "·" {
			break
		}
		s.at += len(word)
		end = s.at - len(word) + len(name)
		for s.at < len(s.text) && s.text[s.at] == ' ' {
			s.at++
		}
		if len(name) < len(word) && !Abbreviated(s.text[:end+len(word)-len(name)]) && (!strings.HasSuffix(word, "!") || !goesOnBehind(s.text[s.at:])) {
			break
		}
	}
	return end
}

// goesOn says whether the sentence goes on behind an event's name, with words of
// telling or with a place.
func (s *sentence) goesOn(from int) bool {
	rest := s.text[s.at:]
	r := FirstRune(rest)
	if r != 'I' && !unicode.IsLower(r) {
		return false
	}
	if s.word(s.words.Gave) > 0 {
		return true
	}
	if s.takesDoing() || s.takesCompany() || s.takesHost() {
		s.at, s.place = len(s.text)-len(rest), extent{}
		return true
	}
	if s.word(s.words.About) > 0 && len(s.frames) > 0 && !s.title.found() {
		last := strings.TrimSpace(s.text[from:s.at])
		return !generic(last) && (len(lexicon.Plain(wordAt(rest, 0))) > 2 || yearEnds(last) || innerCapital(last) || HostLike(last) || topicBegins(rest))
	}
	if end := s.word(s.words.Frame); end > 0 {
		was := s.at
		defer func() { s.at = was }()
		for range 3 {
			if !s.takes(s.words.Frame) {
				break
			}
			s.space()
		}
		return s.at < len(s.text) && s.word(s.words.Gave)+s.word(s.words.Kind) > 0
	}
	for _, w := range inWords {
		if behind, ok := strings.CutPrefix(rest, w[1:]); ok {
			if i := strings.IndexAny(behind, ",;:.("); i > 0 {
				behind = behind[:i]
			}
			place := nameIn(behind)
			if PlaceLike(strings.TrimSpace(behind)) || PlaceLike(place) || nameBegins(place) && !strings.Contains(place, " ") && !eventish(place) {
				return true
			}
		}
	}
	return false
}

// topicBegins says whether a text begins with a short word that leads to a topic, and the
// topic with a small letter: names of events have a capital there, "Society on Slow Rivers".
func topicBegins(text string) bool {
	if !topicLeads[wordAt(text, 0)] {
		return false
	}
	for w := range strings.FieldsSeq(text[len(wordAt(text, 0)):]) {
		if !leadArticles.Has(w) {
			return unicode.IsLower(FirstRune(w))
		}
	}
	return false
}

// topicLeads are the short words that lead to topics and stand in no names: not "de".
var topicLeads = lexicon.Words("on zu om su о об")

// eventish says whether a name is rather one of an event.
func eventish(name string) bool { return EventLike(name) > 0 || yearEnds(name) || innerCapital(name) }

// topic reads what the talk was about, from an offset: a marked text, or what stands
// before the last words that lead to the event, a date or the end of telling.
func (s *sentence) topic(from int) bool {
	s.space()
	if from < s.at && strings.TrimSpace(s.text[from:s.at]) == "" {
		from = s.at
	}
	if to := s.marked(); to > 0 && from == s.at {
		s.title, s.at = extent{from, to}, to
		return true
	}
	lead, end := 0, 0
	for ; s.at < len(s.text); s.at += len(wordAt(s.text, s.at)) {
		for s.at < len(s.text) && s.text[s.at] == ' ' {
			s.at++
		}
		if s.at >= len(s.text) {
			break
		}
		at := s.at
		if s.date() || s.takesCompany() || s.word(alongWords) > 0 && strings.HasSuffix(s.text[:at], ", ") || s.text[at] == '(' || s.begins(at) {
			s.at = at
			break
		}
		if s.at > from && !s.event.found() && s.takesLead() {
			if lead == 0 || !s.atHost(lead, at) {
				lead = at
			}
			s.at = at
		} else if s.event.found() && s.word(s.words.Gave) > 0 {
			break
		}
	}
	switch end = s.at; {
	case lead > 0:
		end = lead
	case !s.event.found():
		return false
	}
	s.at = end
	title := strings.TrimRight(s.text[from:end], " ,;:.!–—-")
	if i := strings.LastIndexByte(title, ' '); i > 0 && lead > 0 && s.words.Gave[title[i+1:]] {
		s.gave, s.frames = true, append(s.frames, extent{from + i, end})
		title = strings.TrimRight(title[:i], " ,;:.–—-")
	}
	s.title = extent{from, from + len(title)}
	return title != ""
}

// atHost says whether what is led to where reading stands is the host of the occasion that
// the words between two offsets lead to: "in the boat seminar at Harbour University".
func (s *sentence) atHost(lead, at int) bool {
	name := nameIn(s.text[s.at:])
	return (IsInstitution(name) || HostLike(name)) && EventLike(s.text[lead:at]) > 0
}

// begins says whether a sentence begins at an offset: behind a full stop, or behind another
// sign where its author goes on to tell.
func (s *sentence) begins(at int) bool {
	switch before := s.text[:at]; {
	case strings.HasSuffix(before, ". "):
		return !Abbreviated(before[:at-1])
	case strings.HasSuffix(before, "! "), strings.HasSuffix(before, "? "):
		return s.words.Self.Has(wordAt(s.text, at)) || personWords.Has(wordAt(s.text, at))
	}
	return false
}

func wordAt(text string, at int) string {
	word, _, _ := strings.Cut(text[at:], " ")
	return word
}
