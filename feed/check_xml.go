package feed

import (
	"encoding/xml"
	"time"
)

// The names by which the checks know elements of these namespaces.
const (
	atomNamespace    = "http://www.w3.org/2005/Atom"
	dcNamespace      = "http://purl.org/dc/elements/1.1/"
	contentNamespace = "http://purl.org/rss/1.0/modules/content/"
	xhtmlNamespace   = "http://www.w3.org/1999/xhtml"
)

// prefixes are what stands before the names of extensions in messages.
var prefixes = map[string]string{
	atomNamespace: "atom:", dcNamespace: "dc:", contentNamespace: "content:",
}

// part is a rule for the children of an element: how often one of the name may
// stand there (many for any number), and what it must be like.
type part struct {
	name     xml.Name
	min, max int
	rule     string
	check    func(c *checker, e *element)
}

const many = 1 << 30

// parts holds the children of an element against the rules for them. Children
// in the namespace of the format for which there is no rule are reported.
func (c *checker) parts(e *element, format, rule string, rules []part) {
	counts := make([]int, len(rules))
children:
	for _, child := range e.children {
		for i, r := range rules {
			if child.name == r.name {
				if counts[i]++; counts[i] == r.max+1 {
					c.add(r.rule, child.where(), "is there more than once")
				}
				if r.check != nil {
					r.check(c, child)
				}
				continue children
			}
		}
		if child.name.Space == format {
			c.add(rule, child.where(), "is no element that belongs here")
		}
	}
	for i, r := range rules {
		if counts[i] < r.min {
			c.add(r.rule, e.where(), "has no %s", r.name.Local)
		}
	}
}

// text gives a check of an element's text by a function of one value.
func text(rule string, check func(string) error) func(*checker, *element) {
	return func(c *checker, e *element) {
		if err := check(e.text); err != nil {
			c.add(rule, e.where(), "%v", err)
		}
	}
}

// attribute checks the value of an attribute that must be there.
func (c *checker) attribute(e *element, rule, name string, check func(string) error) {
	value, ok := e.attr(name)
	if !ok {
		c.add(rule, e.where(), "has no attribute %s", name)
	} else if err := check(value); err != nil {
		c.add(rule, e.where(), "attribute %s: %v", name, err)
	}
}

// optional checks the value of an attribute that may be missing.
func (c *checker) optional(e *element, rule, name string, check func(string) error) {
	if _, ok := e.attr(name); ok {
		c.attribute(e, rule, name, check)
	}
}

// notAfter reports a child of e whose moment is later than that of the feed, the
// moment the document was made.
func (c *checker) notAfter(e *element, limit time.Time, name xml.Name, parse func(string) (time.Time, error)) {
	for _, child := range e.children {
		if child.name != name {
			continue
		}
		if t, err := parse(child.text); err == nil && !limit.IsZero() && t.After(limit) {
			c.add("readers", child.where(), "%s is later than the feed itself", child.text)
		}
	}
}
