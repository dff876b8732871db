package outline

import "strings"

// This file keeps an element whose content is no text from swallowing the page
// when nothing ends it: "Why <script> tags matter".

// ending is the text in which an element may end that begins in a text before it.
type ending struct {
	text []byte
	// none are the elements that nothing ends from some place on.
	none map[string]bool
}

// holds reports whether the end tag of an element stands in head or behind it.
// What is asked first must stand first.
func (e *ending) holds(name, head string) bool {
	if e.none[name] {
		return false
	}
	if hasEndTag(head, name) || hasEndTag(e.text, name) {
		return true
	}
	if e.none == nil {
		e.none = map[string]bool{}
	}
	e.none[name] = true
	return false
}

// hasEndTag reports whether the end tag of an element stands in text.
func hasEndTag[T string | []byte](text T, name string) bool {
	for i := 0; i+2+len(name) <= len(text); i++ {
		if text[i] == '<' && text[i+1] == '/' && strings.EqualFold(string(text[i+2:i+2+len(name)]), name) {
			return true
		}
	}
	return false
}

// hides reports whether the element's content is dropped up to its end tag.
func (e *element) hides() bool { return e.role == dropped || e.role == mediaElement }

// unended reads the tag of an element that nothing ends. In running text the
// author writes of the element.
func (r *htmlReader) unended(t tag) {
	if t.element.role == mediaElement && r.embed(t) {
		return
	}
	if r.b.leaf.block != nil {
		r.literal(t.start, t.end)
	}
}
