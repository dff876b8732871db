package phrase

import (
	"iter"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// The words that tell of a talk, looked up in a sentence.

// givingWords gives, as bits, the languages in which a run of letters begins a verb of giving
// or the name of what was given.
var givingWords = func() map[string]uint32 {
	m := map[string]uint32{}
	for i := range lexicon.Tellings {
		for _, set := range []lexicon.Set{lexicon.Tellings[i].Gave, lexicon.Tellings[i].Kind} {
			for w := range set {
				for run := range letterRuns(w) {
					m[run] |= 1 << i
					break
				}
			}
		}
	}
	return m
}()

// mayTell gives, as bits, the languages in which a text in lower case has one of the words without which
// no sentence tells of a talk. Most lines have none, and need no reading.
func mayTell(lower string) (languages uint32) {
	for run := range letterRuns(lower) {
		languages |= givingWords[run]
	}
	return languages
}

// letterRuns goes over the runs of letters in a text.
func letterRuns(text string) iter.Seq[string] {
	return strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}

// word gives the end of the words of a set that begin where reading stands, the
// longest of them, 0 for none.
func (s *sentence) word(set lexicon.Set) int {
	longest, end := 0, s.at
	for range 4 {
		for end < len(s.text) && s.text[end] == ' ' {
			end++
		}
		n := strings.IndexByte(s.text[end:], ' ')
		if n < 0 {
			n = len(s.text) - end
		}
		whole := s.lowered(end + n)
		word := strings.TrimRight(whole, ",.:;")
		if set[word] && len(whole) == end+n-s.at {
			longest = s.at + len(word)
		}
		if end += n; end >= len(s.text) || len(word) < len(whole) {
			break
		}
	}
	if longest == 0 {
		// "all'", "l’": the name follows with no space between.
		for _, sign := range []string{"'", "’"} {
			if i := strings.Index(s.text[s.at:], sign); i > 0 && i < 20 && set[s.lowered(s.at+i+len(sign))] {
				longest = s.at + i + len(sign)
			}
		}
	}
	return longest
}

// lowered gives the text from where reading stands to an offset, in lower case.
func (s *sentence) lowered(to int) string {
	if s.lower != "" {
		return s.lower[s.at:to]
	}
	return strings.ToLower(s.text[s.at:to])
}

// takes passes over words of a set.
func (s *sentence) takes(set lexicon.Set) bool {
	if end := s.word(set); end > 0 {
		s.at = end
		return true
	}
	return false
}
