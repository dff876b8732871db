package outline

import (
	"slices"
	"strings"
)

// Select gives the indices of the nodes that a selector chooses, in source order.
// The time it takes grows with the number of nodes times the length of the
// selector.
func (n Nodes) Select(s Selector) []int {
	chosen := make([]bool, len(n))
	for _, path := range s.list {
		n.choose(path, chosen)
	}
	var list []int
	for i, ok := range chosen {
		if ok {
			list = append(list, i)
		}
	}
	return list
}

// steps says for a node which compounds of a path it can be the end of, by their
// index.
type steps struct {
	ends   uint64 // the node itself
	above  uint64 // it or a node around it
	parent uint64 // it, or, as headings are no parents in HTML, one around headings
}

// choose marks the nodes that a path of compounds leads to. It goes down the
// tree once: a parent stands before its children.
func (n Nodes) choose(path []compound, chosen []bool) {
	all := make([]steps, len(n))
	for i := range n {
		var up steps
		if p := n[i].Parent; p >= 0 {
			up = all[p]
		}
		at := &all[i]
		for k := range path {
			before := up.above
			if path[k].child {
				before = up.parent
			}
			if (k == 0 || before&(1<<(k-1)) != 0) && path[k].matches(&n[i].element) {
				at.ends |= 1 << k
			}
		}
		at.above = up.above | at.ends
		if at.parent = at.ends; n[i].Block != nil && n[i].Block.Kind == Section && n[i].Parent >= 0 {
			at.parent |= up.parent
		}
		chosen[i] = chosen[i] || at.ends&(1<<(len(path)-1)) != 0
	}
}

// matches says whether an element is what a compound says.
func (c *compound) matches(e *markup) bool {
	if c.name != "" && c.name != e.name && c.name != sameElements[e.name] {
		return false
	}
	if c.id != "" && c.id != e.attr["id"] {
		return false
	}
	if len(c.classes) > 0 {
		have := strings.Fields(e.attr["class"])
		for _, class := range c.classes {
			if !slices.Contains(have, class) {
				return false
			}
		}
	}
	for i := range c.attrs {
		if !c.attrs[i].holds(e) {
			return false
		}
	}
	return true
}

func (t *attributeTest) holds(e *markup) bool {
	value, ok := e.attr[t.name]
	switch {
	case !ok:
		return false
	case t.op == "":
		return true
	case t.op == "=":
		return value == t.value
	case t.op == "~=":
		return slices.Contains(strings.Fields(value), t.value)
	case t.value == "":
		return false
	case t.op == "^=":
		return strings.HasPrefix(value, t.value)
	case t.op == "$=":
		return strings.HasSuffix(value, t.value)
	}
	return strings.Contains(value, t.value)
}
