package feed

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// name gives the name that begins at a place, with or without a prefix. Feeds
// have no names beyond ASCII.
func (p *xmlParser) name(at int) string {
	end := at
	for end < len(p.s) && isNameByte(p.s[end]) {
		end++
	}
	if name := p.s[at:end]; isXMLName(name) {
		return name
	}
	return ""
}

func isNameByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		c == ':' || c == '_' || c == '-' || c == '.'
}

// isXMLName tells whether s is a name, or two with a colon between them.
func isXMLName(s string) bool {
	prefix, local, ok := strings.Cut(s, ":")
	if !ok {
		prefix, local = "x", s
	}
	for _, part := range []string{prefix, local} {
		if part == "" || part[0] == '-' || part[0] == '.' || part[0] >= '0' && part[0] <= '9' {
			return false
		}
		for i := range len(part) {
			if part[i] == ':' || !isNameByte(part[i]) {
				return false
			}
		}
	}
	return true
}

// resolve gives a name with its namespace. The default one is for elements only.
func (p *xmlParser) resolve(name string, element bool) (xml.Name, error) {
	prefix, local, ok := strings.Cut(name, ":")
	if !ok {
		prefix, local = "", name
		if !element {
			return xml.Name{Local: local}, nil
		}
	}
	for i := len(p.scope) - 1; i >= 0; i-- {
		if p.scope[i].prefix == prefix {
			return xml.Name{Space: p.scope[i].space, Local: local}, nil
		}
	}
	if ok {
		return xml.Name{}, fmt.Errorf("the prefix of %s is not declared", name)
	}
	return xml.Name{Local: local}, nil
}

// resolveAll resolves attributes and refuses one that is there twice.
func (p *xmlParser) resolveAll(attrs []xml.Attr) ([]xml.Attr, error) {
	for i, a := range attrs {
		name, err := p.resolve(a.Name.Local, false)
		if err != nil {
			return nil, err
		}
		for _, b := range attrs[:i] {
			if b.Name == name {
				return nil, fmt.Errorf("the attribute %s is there twice", a.Name.Local)
			}
		}
		attrs[i].Name = name
	}
	return attrs, nil
}

// xmlEntities are the five that need no declaration.
var xmlEntities = map[string]string{"amp": "&", "lt": "<", "gt": ">", "quot": `"`, "apos": "'"}

// unescapeXML replaces references to entities and characters.
func unescapeXML(s string) (string, error) {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s, nil
	}
	var b strings.Builder
	b.Grow(len(s))
	for ; at >= 0; at = strings.IndexByte(s, '&') {
		b.WriteString(s[:at])
		name, rest, ok := strings.Cut(s[at+1:], ";")
		text := xmlEntities[name]
		if text == "" {
			text = character(name)
		}
		if !ok || text == "" {
			return "", fmt.Errorf("& begins no reference that XML knows")
		}
		b.WriteString(text)
		s = rest
	}
	b.WriteString(s)
	return b.String(), nil
}

// character gives the character of a reference such as #x26, "" for none that
// XML allows.
func character(name string) string {
	digits, ok := strings.CutPrefix(name, "#")
	base := 10
	if hex, isHex := strings.CutPrefix(digits, "x"); isHex {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if !ok || err != nil || n > utf8.MaxRune || !allowed(rune(n)) {
		return ""
	}
	return string(rune(n))
}
