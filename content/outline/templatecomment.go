package outline

import "strings"

// templateComment adds a comment of a template language, {# #}, {/* */} or
// {% comment %}, if it is meant for talkfeed.
func (b *builder) templateComment(m *mark) {
	text := b.src.Text[m.start:m.end]
	at := strings.Index(text, directivePrefix)
	if at < 0 {
		return
	}
	before := strings.Fields(strings.Trim(text[:at], commentSigns))
	if len(before) > 1 || len(before) == 1 && before[0] != "comment" {
		return
	}
	words := text[at+len(directivePrefix):]
	start := m.start + at + len(directivePrefix) + len(words) - len(strings.TrimLeft(words, commentSpace))
	if end := strings.LastIndex(words, "{%"); end >= 0 {
		words = words[:end] // {% endcomment %}
	}
	words = strings.Trim(strings.TrimRight(words, commentSigns), commentSpace)
	b.aside(&Block{Kind: Directive, Start: m.start, End: m.end,
		Runs: []Run{{Kind: Text, Start: start, End: start + len(words), Text: words}}})
}

// What opens and closes comments of template languages.
const (
	commentSpace = " \t\r\n"
	commentSigns = "{}%#*/<>-" + commentSpace
)
