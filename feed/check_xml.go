package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// The names by which the checks know elements of these namespaces.
const (
	atomNamespace    = "http://www.w3.org/2005/Atom"
	dcNamespace      = "http://purl.org/dc/elements/1.1/"
	contentNamespace = "http://purl.org/rss/1.0/modules/content/"
	xhtmlNamespace   = "http://www.w3.org/1999/xhtml"
	xmlNamespace     = "http://www.w3.org/XML/1998/namespace"
)

// prefixes are what stands before the names of extensions in messages.
var prefixes = map[string]string{
	atomNamespace: "atom:", dcNamespace: "dc:", contentNamespace: "content:",
}

// element is an element of an XML document, with the text that stands directly
// in it.
type element struct {
	name     xml.Name
	attrs    []xml.Attr
	text     string
	children []*element
	parent   *element
	number   int    // among the siblings of its name, from 1
	buffer   []byte // of text, until the element ends
}

// maxDepth bounds the nesting of a document; a feed needs six levels.
const maxDepth = 100

// parseXML reads a whole document and sees to what encoding/xml does not:
// one root, no document type, declared prefixes, each attribute once
// (Namespaces in XML 1.0, section 6.3).
func parseXML(data []byte) (*element, error) {
	decoder := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	decoder.CharsetReader = func(charset string, _ io.Reader) (io.Reader, error) {
		return nil, fmt.Errorf("the encoding is %s, not UTF-8", charset)
	}
	var root, at *element
	for depth := 0; ; {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.Directive:
			return nil, errors.New("the document has a document type, which readers refuse")
		case xml.CharData:
			if at != nil {
				at.buffer = append(at.buffer, token...)
			} else if len(bytes.TrimSpace(token)) > 0 {
				return nil, errors.New("text stands outside the root element")
			}
		case xml.EndElement:
			at.text, at.buffer = string(at.buffer), nil
			at = at.parent
			depth--
		case xml.StartElement:
			e := &element{name: token.Name, attrs: token.Attr, parent: at, number: 1}
			if at != nil {
				at.adopt(e)
			} else if root != nil {
				return nil, errors.New("the document has two root elements")
			} else {
				root = e
			}
			if err := e.checkNames(); err != nil {
				return nil, err
			}
			if depth++; depth > maxDepth {
				return nil, fmt.Errorf("elements are nested more than %d deep", maxDepth)
			}
			at = e
		}
	}
	if root == nil {
		return nil, errors.New("the document has no root element")
	}
	return root, nil
}

// checkNames tells an undeclared prefix, which encoding/xml leaves in place of
// the namespace, and an attribute that is there twice.
func (e *element) checkNames() error {
	if s := e.name.Space; s != "" && !strings.Contains(s, ":") {
		return fmt.Errorf("the prefix of <%s:%s> is not declared", s, e.name.Local)
	}
	for i, a := range e.attrs {
		if s := a.Name.Space; s != "" && s != "xmlns" && !strings.Contains(s, ":") {
			return fmt.Errorf("the prefix of the attribute %s:%s is not declared", s, a.Name.Local)
		}
		for _, b := range e.attrs[:i] {
			if a.Name == b.Name {
				return fmt.Errorf("<%s> has the attribute %s twice", e.name.Local, a.Name.Local)
			}
		}
	}
	return nil
}

// attr gives an attribute without a namespace.
func (e *element) attr(name string) (string, bool) {
	for _, a := range e.attrs {
		if a.Name.Space == "" && a.Name.Local == name {
			return a.Value, true
		}
	}
	return "", false
}

// adopt makes child the last child of e.
func (e *element) adopt(child *element) {
	for i := len(e.children) - 1; i >= 0; i-- {
		if e.children[i].name == child.name {
			child.number = e.children[i].number + 1
			break
		}
	}
	e.children = append(e.children, child)
}

// where gives the way to the element from the root, with its number for items
// and for what is there again.
func (e *element) where() string {
	if e.parent == nil {
		return e.name.Local
	}
	way := e.parent.where() + "/"
	if e.name.Space != e.parent.name.Space {
		way += prefixes[e.name.Space]
	}
	way += e.name.Local
	if e.number > 1 || e.name.Local == "item" || e.name.Local == "entry" {
		way += fmt.Sprintf("[%d]", e.number)
	}
	return way
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

// first gives the first child of a name, or nil.
func (e *element) first(name xml.Name) *element {
	for _, child := range e.children {
		if child.name == name {
			return child
		}
	}
	return nil
}

// moment gives the moment in the first child of a name, zero without a valid one.
func (e *element) moment(name xml.Name, parse func(string) (time.Time, error)) time.Time {
	if child := e.first(name); child != nil {
		if t, err := parse(child.text); err == nil {
			return t
		}
	}
	return time.Time{}
}
