package feed

import (
	"encoding/xml"
	"fmt"
	"time"
)

// element is an element of an XML document, with the text that stands directly
// in it.
type element struct {
	name     xml.Name
	attrs    []xml.Attr // without declarations of namespaces
	text     string
	children []*element
	parent   *element
	number   int // among the siblings of its name, from 1
}

// adopt makes child the last child of e.
func (e *element) adopt(child *element, counts map[sibling]int) {
	key := sibling{e, child.name}
	counts[key]++
	child.number = counts[key]
	e.children = append(e.children, child)
}

// sibling is what elements have in common that are counted together.
type sibling struct {
	parent *element
	name   xml.Name
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
