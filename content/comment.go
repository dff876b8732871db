package content

import (
	"slices"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// What an author settles in a comment in an entry, where the page can't say it:
//
//	<!-- talkfeed: id=slow-go date=2018-05-03 title="Slow Go" -->

// comment is a comment meant for talkfeed.
type comment struct {
	start    int
	skip     bool
	words    map[string]string // by what they set
	date     *dates.Match
	problems []problem
	talks    int // how many it stands in
}

// problem is something wrong at an offset of the source.
type problem struct {
	at      int
	message string
}

// commentWords are what a comment can set.
var commentWords = lexicon.Words("id date title event location")

// readComment reads the words of a comment: `skip`, or a word, an equals sign and
// a value, which stands in quotes where it holds white space.
func readComment(b *outline.Block) *comment {
	c := &comment{start: b.Start, words: map[string]string{}}
	text := outline.RunsText(b.Runs)
	for at := 0; at < len(text); {
		rest := strings.TrimLeft(text[at:], " \t\r\n")
		if at = len(text) - len(rest); rest == "" {
			break
		}
		word, value, n, err := cutWord(rest)
		if err == "" {
			err = c.set(word, value)
		}
		if err != "" {
			c.problems = append(c.problems, problem{offsetIn(b.Runs, at), err})
		}
		at += n
	}
	if len(c.problems) > 0 {
		c.words, c.date = nil, nil // half of what is meant may be worse than nothing
	}
	return c
}

// cutWord gives the word that text begins with, its value, and the length of both.
func cutWord(text string) (word, value string, n int, problem string) {
	n = strings.IndexAny(text, "= \t\r\n")
	if n < 0 || text[n] != '=' {
		if n < 0 {
			n = len(text)
		}
		return text[:n], "", n, ""
	}
	word, rest := text[:n], text[n+1:]
	if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
		end := strings.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return word, "", len(text), "the quotes after " + quote(word+"=") + " are not closed"
		}
		value, n = rest[1:1+end], n+end+3
	} else {
		if value = rest; strings.ContainsAny(rest, " \t\r\n") {
			value = rest[:strings.IndexAny(rest, " \t\r\n")]
		}
		n += 1 + len(value)
	}
	if value = strings.TrimSpace(value); value == "" {
		problem = quote(word+"=") + " wants a value"
	}
	return word, value, n, problem
}

// set takes over a word, and says what is wrong with it.
func (c *comment) set(word, value string) string {
	switch {
	case word == "skip" && value == "":
		c.skip = true
		return ""
	case commentWords[word] && value == "":
		return quote(word) + " wants a value, as in " + word + "=\"...\""
	case !commentWords[word]:
		return quote(word) + " says nothing to talkfeed: the words are skip, id=, date=, title=, event= and location=, and a value of several words stands in quotes"
	}
	if word == "date" {
		if c.date = wholeDate(value); c.date == nil {
			return quote(value) + " is no date: write it as year-month-day"
		}
	}
	c.words[word] = value
	return ""
}

// wholeDate gives the date that a text is, with its year; nil where it is none, or
// one that no calendar has.
func wholeDate(text string) *dates.Match {
	found := dates.Find(text, dates.Options{})
	if len(found) != 1 {
		return nil
	}
	m := &found[0]
	noDay := m.Form == dates.ISO && m.First.Day == 0 && m.Last.IsZero() && len(text) > len("2018-02")
	if m.End-m.Start != len(text) || m.First.Year == 0 || m.Ambiguous || noDay {
		return nil
	}
	return m
}

// offsetIn gives the place in the source of an offset into the text of runs, or
// where they begin if the text doesn't stand there literally.
func offsetIn(runs []outline.Run, at int) int {
	if len(runs) == 0 {
		return 0
	}
	if r := &runs[0]; r.End-r.Start == len(r.Text) {
		return r.Start + at
	}
	return runs[0].Start
}

// toldDate gives the date that a comment in the unit states, nil for none.
func (u *unit) toldDate() *dates.Match {
	for _, b := range u.body {
		if b.Kind == outline.Directive {
			if c := readComment(b); c.date != nil {
				return c.date
			}
		}
	}
	return nil
}

// directive says whether a comment in the unit holds a word.
func (u *unit) directive(word string) bool {
	for _, b := range u.body {
		if b.Kind == outline.Directive && slices.Contains(strings.Fields(outline.RunsText(b.Runs)), word) {
			return true
		}
	}
	return false
}
