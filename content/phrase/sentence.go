package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// Sentences that tell of a talk: "I spoke about slow rivers at Rivercon in May", "At
// Rivercon I talked about them", "«Lagos» que presenté en la LagoConf". The words of
// telling part what the talk was about from the event, whichever comes first.

// extent is a range of a line's text, empty where nothing was found.
type extent struct{ from, to int }

func (e extent) found() bool { return e.to > e.from }

// has says whether an offset lies in the extent.
func (e extent) has(at int) bool { return e.from <= at && at < e.to }

// sentence reads one line with the words of one language.
type sentence struct {
	c     *cutter
	text  string
	lower string // the text in lower case, "" where that has other lengths
	words *lexicon.SentenceWords

	at           int  // where reading stands
	lead         int  // where the words end that lead to the event
	self         bool // the author was named, or spoke of how it came about
	says         bool // the author says "I"
	gave, kind   bool
	title, event extent
	object       extent // what was given, in words that may do for a title
	place        extent // the event's host or place
	// frames are the ranges that say nothing but that a talk was given.
	frames []extent
	// keep is the one of them that tells the kind, where that stands first.
	keep extent
}

// cutTelling cuts out the words of a line that tell of a talk's being given: a phrase of
// the kind, event and topic, a sentence, or what either begins with.
func (c *cutter) cutTelling() {
	cuts := len(c.cuts)
	c.cutOpening()
	c.cutKinds()
	if c.topic > 0 {
		c.cutGiven()
		return
	}
	apart := c.cuts[cuts:]
	c.cuts = c.cuts[:cuts:cuts]
	if !c.cutSigned() && !c.cutSentence() {
		c.cuts = append(c.cuts, apart...)
		c.cutGiven()
	}
}

// cutSentence cuts a line that tells of a talk in a sentence, and says whether it is
// one.
func (c *cutter) cutSentence() bool {
	lower := strings.ToLower(c.l.Text)
	may := mayTell(lower)
	if may == 0 {
		return false
	}
	if len(lower) != len(c.l.Text) {
		lower = ""
	}
	for i := range lexicon.Tellings {
		if may&(1<<i) == 0 {
			continue
		}
		s := sentence{c: c, text: c.l.Text, lower: lower, words: &lexicon.Tellings[i]}
		if s.read() {
			s.dropNext()
			s.cut()
			return true
		}
		for _, at := range s.laterStarts() {
			later := sentence{c: c, text: s.text, lower: lower, words: s.words, at: at}
			if later.read() {
				later.frames = append(later.frames, extent{0, at})
				later.dropNext()
				later.cut()
				return true
			}
		}
		s.at = c.leadingDate()
		s.cutTeller()
	}
	return false
}

// cutTeller cuts out the words that only say that a talk was given where the line begins
// with its author: "I gave a talk", whatever follows.
func (s *sentence) cutTeller() {
	s.space()
	from, to := s.at, 0
	for s.space(); s.at < len(s.text) && s.marked() == 0 && !s.inCut(); s.space() {
		switch {
		case to == 0 && !s.words.Self.Has(wordAt(s.text, s.at)):
			return
		case s.takes(s.words.Gave), s.takes(s.words.Kind):
			s.gave = true
		case !s.takes(s.words.Self) && !s.takes(s.words.Frame) && !s.takes(lexicon.WorkWords):
			s.at = len(s.text)
			continue
		}
		to = s.at
	}
	if to > 0 && s.gave {
		s.c.cuts = append(s.c.cuts, cut{start: from, end: to})
	}
}

// read reads the sentence to its end, or to where it no longer tells of the talk.
func (s *sentence) read() bool {
	first := -1 // where a kind of talk opens the line
	for s.space(); s.at < len(s.text); s.space() {
		from := s.at
		switch to := s.marked(); {
		case s.date():
			continue
		case to > 0 && (s.title.found() || s.frameless(from, to) && !s.tellsWithin(from, to)):
			if s.title.found() {
				return s.told()
			}
			if len(s.frames) == 0 && yearEnds(strings.TrimRight(s.text[from:to], ".: ")) {
				return false // an event, of which the sentence behind tells
			}
			s.title, s.at = extent{from, to}, to
			continue
		}
		switch {
		case s.takes(s.words.Gave):
			s.gave = true
			s.frame(from)
			s.takeObject()
		case !s.event.found() && s.takesStation():
			s.frame(from)
			s.lead, s.at = s.at, s.event.to
		case s.takes(s.words.Kind):
			if first < 0 {
				first = from
			}
			s.kind, s.gave = true, s.gave || s.self
			s.frame(from)
			if !s.gave && !s.title.found() && RolesOnly(s.text[from:s.at]) {
				s.keep = extent{from, s.at}
			}
		case s.event.found() && !s.place.found() && s.takesHost():
			s.frame(from)
			s.at = s.place.to
		case s.event.found() && !s.title.found() && s.passesTown():
		case s.tells() && !s.title.found() && s.takes(s.words.About):
			s.space()
			start := s.at
			if !s.gave && !s.self && !s.event.found() && first == 0 && s.marked() == 0 {
				if lexicon.EventWords.Has(wordAt(s.text, 0)) {
					return false // may be the event, "Workshop on Lakes at Rivercon"
				}
				start = first // "Talk on lakes": the kind belongs to the title
				s.frames = nil
			} else {
				s.frame(from)
			}
			if !s.topic(start) {
				return s.told()
			}
		case s.tells() && s.opensTitle() && s.takes(s.words.About):
			title := s.title
			if !s.topic(s.at) {
				return s.told()
			}
			s.title = title
			s.frame(from)
		case !s.event.found() && s.takesLead():
			s.frame(from)
			s.lead = from + len(strings.TrimRight(s.text[from:s.at], " "))
			if !s.name() {
				return false
			}
		case s.takesCompany(), s.event.found() && (s.takesDoing() || s.takesOthers()), len(s.frames) == 0 && (s.takesName() || s.takesBefore()):
			s.frame(from)
		case s.takes(s.words.Frame), s.takes(s.words.Self), s.takes(lexicon.MovedWords):
			if first < 0 {
				first = from
			}
			s.frame(from)
			word := strings.ToLower(s.text[from:s.at])
			s.says = s.says || s.words.Self[word]
			s.self = s.self || s.says || !s.words.Frame[word]
		case s.gave && !s.title.found() && !s.event.found() && unicode.IsUpper(FirstRune(s.text[from:])):
			if !s.topic(from) {
				return s.told()
			}
		default:
			return s.told()
		}
	}
	return s.told()
}

// opensTitle says whether the line begins with a title set apart, of which the sentence then
// says what it is about.
func (s *sentence) opensTitle() bool {
	name := s.text[s.title.from:s.title.to]
	return s.title.found() && s.title.from == 0 && WordsIn(name) > 3 && EventLike(name) == 0
}

// tells says whether the words so far tell of a talk, or of what was done at an event.
func (s *sentence) tells() bool { return s.gave || s.kind || s.event.found() && len(s.frames) > 1 }

// told says whether the sentence told what it is about and where.
func (s *sentence) told() bool {
	if s.onlyObject() {
		return true
	}
	named := s.title.found() || s.event.found() && strings.HasPrefix(s.text[s.event.to:], ":") && (s.gave || leadsAlone(s.text, s.lead))
	return s.event.found() && (s.gave || s.kind && named) && (named || len(s.frames) > 1)
}

// onlyObject takes what was given for the title of a line that begins with the giving and
// names nothing else: "Delivered boat seminars, mentoring students".
func (s *sentence) onlyObject() bool {
	if !s.object.found() || s.title.found() || s.event.found() || len(s.frames) != 2 || !s.words.Gave.Has(wordAt(s.text, s.frames[0].from)) {
		return false
	}
	end := s.object.to
	for s.at = end; s.at < len(s.text) && !s.inCut() && s.text[s.at] != '('; s.at++ {
		end = s.at + 1
	}
	object := s.text[s.object.from:s.object.to]
	name := strings.TrimLeft(object, " ")
	for s.words.Frame[wordAt(name, 0)] {
		name = strings.TrimLeft(strings.TrimPrefix(name, wordAt(name, 0)), " ")
	}
	if rest := strings.TrimLeft(s.text[s.object.to:end], " "); rest != "" && rest[0] != ',' || !strings.Contains(name, " ") {
		return false
	}
	s.title = extent{s.object.to - len(name), s.object.to}
	s.frames = append(s.frames[:1], extent{s.frames[0].to, s.title.from}, extent{s.object.to, end})
	return true
}

func (s *sentence) frame(from int) { s.frames = append(s.frames, extent{from, s.at}) }

// space passes over space and signs between words.
func (s *sentence) space() {
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		if !unicode.IsSpace(r) && !strings.ContainsRune(",;:–—-", r) {
			return
		}
		s.at += size
	}
}

// date passes over a date that is cut out of the line.
func (s *sentence) date() bool {
	for _, k := range s.c.cuts {
		if k.date != nil && k.start <= s.at+1 && s.at < k.end {
			s.at = k.end
			if s.at < len(s.text) && strings.IndexByte(".)]", s.text[s.at]) >= 0 {
				s.at++
			}
			return true
		}
	}
	return false
}
