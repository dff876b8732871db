package feed

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// tag is what is needed to close an element.
type tag struct {
	name     string // as written
	bindings int    // how many were in force before it
	// more is the element's text behind its first run.
	more []string
}

// end reads an end tag.
func (p *xmlParser) end() error {
	name, err := p.until("</", ">", "tag")
	if err != nil {
		return err
	}
	name = strings.TrimRight(name, " \t\r\n")
	if p.open == nil || p.tags[len(p.tags)-1].name != name {
		return fmt.Errorf("</%s> closes no open element", name)
	}
	p.close()
	return nil
}

// close leaves the open element and forgets the prefixes that it declared.
func (p *xmlParser) close() {
	last := len(p.tags) - 1
	if more := p.tags[last].more; len(more) > 0 {
		p.open.text += strings.Join(more, "")
	}
	p.open = p.open.parent
	p.scope = p.scope[:p.tags[last].bindings]
	p.tags = p.tags[:last]
}

// start reads a start tag or an empty element.
func (p *xmlParser) start() error {
	name := p.name(p.at + 1)
	if name == "" {
		return fmt.Errorf("< begins no tag")
	}
	if p.open == nil && p.root != nil {
		return fmt.Errorf("the document has two root elements")
	}
	if len(p.tags) == maxDepth {
		return fmt.Errorf("elements are nested more than %d deep", maxDepth)
	}
	p.tags = append(p.tags, tag{name: name, bindings: len(p.scope)})
	p.at += 1 + len(name)
	attrs, empty, err := p.attributes()
	if err != nil {
		return err
	}
	e := &element{parent: p.open, number: 1}
	if e.name, err = p.resolve(name, true); err != nil {
		return err
	}
	if e.attrs, err = p.resolveAll(attrs); err != nil {
		return err
	}
	if p.open == nil {
		p.root = e
	} else {
		p.open.adopt(e, p.counts)
	}
	if p.open = e; empty {
		p.close()
	}
	return nil
}

// attributes reads to the end of a tag. Names stay as written; declarations of
// namespaces go to the scope.
func (p *xmlParser) attributes() (attrs []xml.Attr, empty bool, err error) {
	for {
		rest := strings.TrimLeft(p.s[p.at:], " \t\r\n")
		spaced := len(rest) < len(p.s)-p.at
		p.at = len(p.s) - len(rest)
		switch {
		case strings.HasPrefix(rest, ">"):
			p.at++
			return attrs, false, nil
		case strings.HasPrefix(rest, "/>"):
			p.at += 2
			return attrs, true, nil
		}
		name := p.name(p.at)
		if name == "" || !spaced {
			return nil, false, fmt.Errorf("a tag has something in it that is no attribute")
		}
		p.at += len(name)
		value, err := p.value()
		if err != nil {
			return nil, false, err
		}
		if prefix, local, ok := strings.Cut(name, ":"); name == "xmlns" {
			p.scope = append(p.scope, binding{"", value})
		} else if ok && prefix == "xmlns" {
			if value == "" || local == "xml" || local == "xmlns" {
				return nil, false, fmt.Errorf("the prefix %s can't stand for %q", local, value)
			}
			p.scope = append(p.scope, binding{local, value})
		} else {
			attrs = append(attrs, xml.Attr{Name: xml.Name{Local: name}, Value: value})
		}
	}
}

// value reads = and a quoted value.
func (p *xmlParser) value() (string, error) {
	rest := strings.TrimLeft(p.s[p.at:], " \t\r\n")
	rest, ok := strings.CutPrefix(rest, "=")
	rest = strings.TrimLeft(rest, " \t\r\n")
	if !ok || rest == "" || rest[0] != '"' && rest[0] != '\'' {
		return "", fmt.Errorf("an attribute has no quoted value")
	}
	value, after, ok := strings.Cut(rest[1:], rest[:1])
	if !ok || strings.Contains(value, "<") {
		return "", fmt.Errorf("an attribute's value has no end")
	}
	p.at = len(p.s) - len(after)
	return unescapeXML(value)
}
