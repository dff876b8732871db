package outline

import (
	"fmt"
	"slices"
	"strings"
)

// Selector chooses nodes of a document as a selector of CSS does
// (https://www.w3.org/TR/selectors-3/). It understands element names, *, .class,
// #id, [attribute] with =, ~=, ^=, $= and *=, descendants, children (>) and
// lists of selectors. The zero value chooses nothing.
type Selector struct {
	text string
	list [][]compound
}

// compound is what a selector says of one element.
type compound struct {
	child   bool   // stands behind ">"
	name    string // "" for any
	id      string
	classes []string
	attrs   []attributeTest
}

// attributeTest is [name], or [name op value].
type attributeTest struct {
	name, op, value string
}

// maxCompounds is how many elements one selector may name.
const maxCompounds = 60

// String gives the selector as written.
func (s Selector) String() string { return s.text }

// IsZero reports whether the selector is the zero value.
func (s Selector) IsZero() bool { return s.list == nil }

// ParseSelector reads a selector. An element must be one of HTML's or have a
// hyphen in its name. Errors say what is wrong, without the selector itself.
func ParseSelector(text string) (Selector, error) {
	p := selectorParser{text: text}
	s := Selector{text: text}
	for {
		path, err := p.path()
		if err != nil {
			return Selector{}, err
		}
		s.list = append(s.list, path)
		if !p.take(",") {
			break
		}
	}
	if p.at < len(p.text) {
		return Selector{}, p.unexpected()
	}
	return s, nil
}

// selectorParser reads a selector from its beginning to its end.
type selectorParser struct {
	text string
	at   int
}

// path reads a selector up to a comma or the end.
func (p *selectorParser) path() ([]compound, error) {
	var path []compound
	p.space()
	for child := false; ; {
		c, err := p.compound()
		if err != nil {
			return nil, err
		}
		if !c.isRows() {
			c.child = child
			path = append(path, c)
		}
		if len(path) > maxCompounds {
			return nil, fmt.Errorf("more than %d elements in one selector", maxCompounds)
		}
		spaced := p.space()
		if p.at == len(p.text) || p.text[p.at] == ',' {
			if c.isRows() {
				return nil, fmt.Errorf("%q is never an entry of its own: choose its rows with tr", c.name)
			}
			return path, nil
		}
		child = p.take(">")
		p.space()
		if !spaced && !child {
			return nil, p.unexpected()
		}
	}
}

// isRows says whether a compound is only <tbody> or the like, which outlines do
// not keep.
func (c *compound) isRows() bool {
	return elements[c.name].role == sectionElement && c.id == "" && c.classes == nil && c.attrs == nil
}

// compound reads what is said of one element.
func (p *selectorParser) compound() (compound, error) {
	var c compound
	start := p.at
	if !p.take("*") {
		c.name = strings.ToLower(p.word())
		if c.name != "" && !IsElement(c.name) {
			return c, fmt.Errorf("%q is no element of HTML", c.name)
		}
	}
	c.name = either(sameElements[c.name], c.name)
	for {
		switch {
		case p.take("."):
			word := p.word()
			if word == "" {
				return c, p.unexpected()
			}
			c.classes = append(c.classes, word)
		case p.take("#"):
			if c.id = p.word(); c.id == "" {
				return c, p.unexpected()
			}
		case p.take("["):
			test, err := p.attribute()
			if err != nil {
				return c, err
			}
			c.attrs = append(c.attrs, test)
		case p.at == start:
			return c, p.unexpected()
		default:
			return c, nil
		}
	}
}

// attribute reads what stands in brackets.
func (p *selectorParser) attribute() (attributeTest, error) {
	p.space()
	t := attributeTest{name: strings.ToLower(p.word())}
	if t.name == "" {
		return t, p.unexpected()
	}
	p.space()
	for _, op := range []string{"=", "~=", "^=", "$=", "*="} {
		if p.take(op) {
			t.op = op
			break
		}
	}
	if t.op != "" {
		p.space()
		var err error
		if t.value, err = p.value(); err != nil {
			return t, err
		}
		p.space()
	}
	if !p.take("]") {
		return t, p.unexpected()
	}
	return t, nil
}

// value reads an attribute's value, a word or a text in quotes.
func (p *selectorParser) value() (string, error) {
	if p.at < len(p.text) && (p.text[p.at] == '"' || p.text[p.at] == '\'') {
		end := strings.IndexByte(p.text[p.at+1:], p.text[p.at])
		if end < 0 {
			return "", fmt.Errorf("the quotes are not closed")
		}
		value := p.text[p.at+1 : p.at+1+end]
		p.at += end + 2
		return value, nil
	}
	word := p.word()
	if word == "" {
		return "", p.unexpected()
	}
	return word, nil
}

// word reads a name; it may be "".
func (p *selectorParser) word() string {
	start := p.at
	for p.at < len(p.text) && (isAlnum(p.text[p.at]) || p.text[p.at] == '-' || p.text[p.at] == '_' || p.text[p.at] >= 0x80) {
		p.at++
	}
	return p.text[start:p.at]
}

// space goes behind white space, and reports whether there was any.
func (p *selectorParser) space() bool {
	start := p.at
	for p.at < len(p.text) && isWhite(p.text[p.at]) {
		p.at++
	}
	return p.at > start
}

func (p *selectorParser) take(sign string) bool {
	if !strings.HasPrefix(p.text[p.at:], sign) {
		return false
	}
	p.at += len(sign)
	return true
}

// unexpected says what can't stand where the parser is.
func (p *selectorParser) unexpected() error {
	rest := p.text[p.at:]
	switch {
	case rest == "":
		return fmt.Errorf("it ends where an element, .class, #id or [attribute] should follow")
	case rest[0] == ':':
		return fmt.Errorf("pseudo-classes such as :first-child are not understood")
	case rest[0] == '+', rest[0] == '~':
		return fmt.Errorf("%q is not understood, only descendants (a b) and children (a > b) are", rest[:1])
	}
	for i := range rest {
		if i > 0 {
			rest = rest[:i]
			break
		}
	}
	return fmt.Errorf("unexpected %q", rest)
}

// sameElements are elements that formats other than HTML can't tell from another,
// and that are one to a selector.
var sameElements = map[string]string{"b": "strong", "i": "em", "s": "del", "strike": "del"}

// selectable are the roles of elements that can stand in an outline.
var selectable = []role{inlineElement, groupElement, paragraphElement, headingElement, summaryElement, listElement,
	itemElement, tableElement, sectionElement, rowElement, cellElement, termsElement, termElement, descriptionElement,
	quoteElement, codeElement, imageElement, embedElement, mediaElement}

// IsElement reports whether a name is that of an element of HTML that can stand in
// an outline, or could be that of a custom element.
func IsElement(name string) bool {
	return name == rootName || slices.Contains(selectable, elements[name].role) || strings.ContainsRune(name, '-') && isLetter(name[0])
}

// rootName is the element that the whole content of a page stands for.
const rootName = "body"
