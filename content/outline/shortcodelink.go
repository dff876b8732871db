package outline

import (
	"slices"
	"strings"
)

// Shortcodes and components that link what stands in them.

// lookArguments say how a component looks.
var lookArguments = []string{"class", "classname", "style", "rel", "target"}

// inlineShortcode opens a paired shortcode in running text: a link if it says
// where to.
func (b *builder) inlineShortcode(m *mark, name string) {
	run := Run{Kind: Span, Start: m.start}
	if link := m.link(); link != nil {
		run.Kind, run.URL = Link, link.value
	}
	b.openInline(name, run)
}

// link gives the argument that says where a construct leads to, nil for none.
func (m *mark) link() *argument {
	for i := range m.args {
		if a := &m.args[i]; slices.Contains(linkArguments, strings.ToLower(a.key)) && a.literal {
			return a
		}
	}
	return nil
}

// linkOnly is link of a component in mark-up whose other arguments say no more than how it
// looks: then it is a link around what stands in it.
func (m *mark) linkOnly() *argument {
	link := m.link()
	if link == nil || !m.inMarkup {
		return nil
	}
	for i := range m.args {
		a := &m.args[i]
		looks := slices.Contains(lookArguments, strings.ToLower(a.key)) || !strings.Contains(a.value, " ") && strings.ToLower(a.value) == a.value && !yearSign.MatchString(a.value)
		if a != link && a.literal && !looks {
			return nil
		}
	}
	return link
}
