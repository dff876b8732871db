package feed

import (
	"fmt"
	"strings"
)

// Problem is something wrong with a document.
type Problem struct {
	// Rule is where the rule stands: a specification and its section, or
	// "readers" for what feed readers are known to need beyond it.
	Rule string
	// Where leads to the place, as in "rss/channel/item[3]/guid"; items are
	// counted from 1.
	Where string
	// Message says what is wrong, lower case.
	Message string
}

// String gives the problem in one line.
func (p Problem) String() string { return p.Where + ": " + p.Message + " (" + p.Rule + ")" }

// Check holds a finished document against the specification of its format, and
// against what feed readers need beyond it, and returns all problems. It reads the bytes as a stranger would and knows nothing of how [Encode]
// makes them. A document that is no XML or JSON at all gives one problem.
func Check(data []byte, format Format) []Problem {
	c := &checker{seen: map[string]string{}}
	switch format {
	case RSS:
		c.rss(data)
	case Atom:
		c.atom(data)
	case JSON:
		c.json(data)
	default:
		c.add("talkfeed", "document", "unknown feed format %q", format)
	}
	return c.problems
}

// checker gathers the problems of one document.
type checker struct {
	problems []Problem
	seen     map[string]string // where each id was first seen
}

func (c *checker) add(rule, where, format string, args ...any) {
	message := strings.ToValidUTF8(fmt.Sprintf(format, args...), "\ufffd")
	c.problems = append(c.problems, Problem{rule, where, message})
}

// unique reports an id that another item has too.
func (c *checker) unique(rule, where, id string) {
	if first, ok := c.seen[id]; ok {
		c.add(rule, where, "is the same as %s: %q", first, id)
		return
	}
	c.seen[id] = where
}
