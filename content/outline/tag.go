package outline

import (
	"strings"

	"golang.org/x/net/html"
)

// tag is a start or end tag.
type tag struct {
	name       string
	element    element
	attr       map[string]string // nil where there are none
	start, end int               // in the reader's text
	// class is the class attribute, and after it the class that stands for the
	// microdata property that the element is; scope is what it opens.
	class, property string
	scope           *scope
}

func (r *htmlReader) tag(z *html.Tokenizer, start, end int) tag {
	name, more := z.TagName()
	t := tag{name: string(name), start: start, end: end}
	t.element = elements[t.name]
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if _, again := t.attr[string(key)]; again || len(key) == 0 {
			continue
		}
		if t.attr == nil {
			t.attr = map[string]string{}
		}
		t.attr[string(key)] = string(value)
	}
	t.class = t.get("class")
	return t
}

// first gives the first of the attributes that is there.
func (t *tag) first(names ...string) string {
	for _, name := range names {
		if v := strings.TrimSpace(t.get(name)); v != "" {
			return v
		}
	}
	return ""
}

// get gives an attribute without what a template would put into it.
func (t *tag) get(name string) string {
	value := t.attr[name]
	if strings.IndexByte(value, maskByte) < 0 {
		return value
	}
	return strings.TrimSpace(unmasked(value))
}

// unmasked gives text without the bytes that stand for template constructs.
func unmasked(text string) string {
	return strings.ReplaceAll(text, mask, "")
}

// The attributes that say the same thing.
var (
	dateAttributes   = []string{"datetime", "data-date", "data-datetime"}
	sourceAttributes = []string{"src", "data-src", "data-lazy-src"}
	titleAttributes  = []string{"title", "aria-label"}
	labelAttributes  = []string{"data-label", "data-title", "data-th"}
)

// address gives the first of the attributes that is there as an address, "" if a
// template makes it.
func (r *htmlReader) address(t tag, names ...string) string {
	value := ""
	for _, name := range names {
		if value = strings.TrimSpace(t.attr[name]); value != "" {
			break
		}
	}
	if strings.IndexByte(value, maskByte) < 0 {
		return plainAddress(value)
	}
	i := strings.Index(r.text[t.start:t.end], value)
	if i < 0 {
		return ""
	}
	from := r.from.cut(t.start+i, t.start+i+len(value))
	return plainAddress(r.marks.address(value, &from))
}
