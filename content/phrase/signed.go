package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// Sentences in languages that write no spaces, or endings where others have
// prepositions: 「Rivers」をRiverconで発表しました. Words that begin or end the name of an
// event, or what the talk was about, part them.

// signedGiven says whether a text says in such a language that a talk was given.
func signedGiven(text string) bool {
	given := false
	for i := range lexicon.Signed {
		given = given || holdsOne(text, lexicon.Signed[i].Gave)
	}
	return given && !holdsOne(text, lexicon.SignedUngiven)
}

func holdsOne(text string, of []string) bool {
	for _, w := range of {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

func startsWithOne(text string, of []string) bool {
	for _, w := range of {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// signed reads one line with the words of one such language.
type signed struct {
	sentence
	words *lexicon.SignedWords
	run   extent          // what was read since the last words of telling
	says  lexicon.Meaning // what those words say that it is
	names []extent        // runs of which nothing says what they are
	// titled is set where words behind a marked text say that it is the title.
	titled bool
}

// cutSigned cuts a line that tells of a talk in such a language, and says whether it is
// one.
func (c *cutter) cutSigned() bool {
	for i := range lexicon.Signed {
		if w := &lexicon.Signed[i]; holdsOne(c.l.Text, w.Gave) {
			s := signed{sentence: sentence{c: c, text: c.l.Text}, words: w}
			if s.read() {
				s.cut()
				return true
			}
		}
	}
	return false
}

// read goes through the line: past dates and marked texts, and the words that part the
// rest into runs.
func (s *signed) read() bool {
	for s.at < len(s.text) {
		from := s.at
		if s.date() {
			s.end(from, 0)
			s.run.from = s.at
			continue
		}
		if to := s.marked(); to > 0 {
			behind := strings.TrimLeft(s.text[to:], " ") // many set a space beside a link
			event := s.says == lexicon.EventMeaning || pairs[FirstRune(s.text[from:])] == 0 && (startsWithOne(behind, s.words.EndEvent) || startsWithOne(behind, s.words.EdgeEvent))
			s.end(from, 0)
			switch {
			case event && !s.event.found():
				s.event = s.unquoted(from, to)
			case s.title.found() && s.gave && LabelsOnly(s.text[from:to]):
			case s.title.found():
				return false
			default:
				s.title = s.unquoted(from, to)
			}
			s.at, s.run.from = to, to
			continue
		}
		rest := s.text[from:]
		switch {
		case s.parts(rest, s.words.Gave):
			s.gave = true
			s.end(from, 0)
		case s.parts(rest, s.words.EndEvent):
			s.end(from, lexicon.EventMeaning)
		case s.parts(rest, s.words.EndTitle):
			s.titled = s.titled || s.title.found()
			s.end(from, lexicon.TitleMeaning)
		case s.parts(rest, s.words.BeginEvent):
			s.end(from, 0)
			s.says = lexicon.EventMeaning
		case s.parts(rest, s.words.BeginTitle):
			s.end(from, 0)
			s.says = lexicon.TitleMeaning
		case s.script() && s.parts(rest, s.words.EdgeEvent):
			s.end(from, lexicon.EventMeaning)
		case s.parts(rest, s.words.Frame), s.parts(rest, signedStops):
			s.end(from, 0)
		default:
			_, size := utf8.DecodeRuneInString(rest)
			s.at += size
			continue
		}
		s.frame(from)
		s.run.from = s.at
	}
	s.end(s.at, 0)
	return s.resolve()
}

// unquoted gives a marked text less the quotes around it, which become words of telling.
func (s *signed) unquoted(from, to int) extent {
	open, size := utf8.DecodeRuneInString(s.text[from:])
	if pairs[open] == 0 {
		return extent{from, to}
	}
	_, last := utf8.DecodeLastRuneInString(s.text[:to])
	s.frames = append(s.frames, extent{from, from + size}, extent{to - last, to})
	return extent{from + size, to - last}
}

// script says whether reading stands where the script changes behind a name in Latin letters
// or a year.
func (s *signed) script() bool {
	before, _ := utf8.DecodeLastRuneInString(s.text[s.run.from:s.at])
	return !s.event.found() && before < utf8.RuneSelf && (unicode.IsLetter(before) || unicode.IsDigit(before)) && FirstRune(s.text[s.at:]) >= utf8.RuneSelf
}

// signedStops part a sentence.
var signedStops = []string{"、", "，", "。", "．", "：", ": ", ", ", "；"}

// parts passes over the longest of some words that the rest of the line begins with.
func (s *signed) parts(rest string, words []string) bool {
	n := 0
	for _, w := range words {
		if len(w) > n && strings.HasPrefix(rest, w) {
			n = len(w)
		}
	}
	s.at += n
	return n > 0
}

// end ends the run at an offset, and notes what it is.
func (s *signed) end(at int, says lexicon.Meaning) {
	if says == 0 {
		says = s.says
	}
	s.says = 0
	text := strings.TrimRight(s.text[s.run.from:at], " ")
	run := extent{at - len(strings.TrimLeft(s.text[s.run.from:at], " ")), s.run.from + len(text)}
	run.from = min(run.from, run.to)
	trim := func(n int) {
		if n > 0 {
			s.frames = append(s.frames, extent{run.to - n, run.to})
			run.to -= n
		}
	}
	for _, w := range s.words.EdgeEvent {
		if says != lexicon.TitleMeaning && strings.HasSuffix(s.text[run.from:run.to], w) {
			trim(len(w))
			says = lexicon.EventMeaning
		}
	}
	for _, w := range s.words.Edge {
		if strings.HasSuffix(s.text[run.from:run.to], w) {
			trim(len(w))
		}
		if strings.HasPrefix(s.text[run.from:run.to], w) {
			s.frames = append(s.frames, extent{run.from, run.from + len(w)})
			run.from += len(w)
		}
	}
	for _, w := range s.words.EdgeIn {
		if strings.HasPrefix(s.text[run.from:run.to], w) {
			s.frames = append(s.frames, extent{run.from, run.from + len(w)})
			run.from, says = run.from+len(w), lexicon.EventMeaning
		}
	}
	text = s.text[run.from:run.to]
	run.from += len(text) - len(strings.TrimLeftFunc(text, notOfName))
	run.to -= len(text) - len(strings.TrimRightFunc(text, notOfName))
	switch {
	case run.to <= run.from, strings.IndexFunc(s.text[run.from:run.to], unicode.IsLetter) < 0:
	case says == lexicon.EventMeaning && !s.event.found():
		s.event = run
	case says == lexicon.TitleMeaning && !s.title.found():
		s.title = run
	default:
		s.names = append(s.names, run)
	}
}

func notOfName(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".,:;!！–—-", r) }

// resolve says whether the sentence tells of a talk, and what the one name is of which
// nothing says what it is.
func (s *signed) resolve() bool {
	if len(s.names) > 1 || !s.gave {
		return false
	}
	if len(s.names) == 1 {
		switch {
		case !s.title.found():
			s.title = s.names[0]
		case s.titled && s.names[0].from > s.title.to:
			s.frames = append(s.frames, s.names[0]) // how it was given
		case !s.event.found():
			s.event = s.names[0]
		default:
			return false
		}
	}
	return s.event.found() || s.titled
}
