package outline

import (
	"path"
	"slices"
	"strings"
)

// Shortcodes that a site writes its headings with, as {{% title4 "Slow queries" %}}.

// headingNames are the names of such shortcodes, in lower case without hyphens and
// without the level that may end them. Programmers made these up, so there is one
// list whatever the page's language.
var headingNames = []string{"h", "title", "subtitle", "heading", "subheading", "header", "headline", "section", "sectiontitle", "sectionheading", "sectionheader", "talktitle", "talk", "session"}

// headingArguments name the text of a heading, where it is named.
var headingArguments = []string{"", "title", "text", "heading", "name"}

// heading gives the only argument of a shortcode that is a heading, nil for any
// other.
func (m *mark) heading() *argument {
	if m.construct.kind == component || len(m.args) != 1 {
		return nil
	}
	name := strings.TrimRight(plainWord(strings.TrimSuffix(path.Base(m.name), path.Ext(m.name))), "123456")
	a := &m.args[0]
	if !slices.Contains(headingNames, name) || !slices.Contains(headingArguments, strings.ToLower(a.key)) || !a.literal || strings.TrimSpace(a.value) == "" || isAddress(a.value) {
		return nil
	}
	return a
}

// shortcodeHeading opens the Section of a shortcode that is a heading. Its level is
// the number that ends the shortcode's name; without one it is a low one.
func (b *builder) shortcodeHeading(m *mark, title *argument) {
	block := &Block{Kind: Section, Level: 5, Start: m.start, End: m.end}
	if n := m.name[len(m.name)-1]; n >= '1' && n <= '6' {
		block.Level = int(n - '0')
	}
	for _, p := range valueBlocks(b.src, title.value, title.start, title.end) {
		block.Runs = append(block.Runs, p.Runs...)
	}
	b.endText(m.start)
	b.openSection(block)
}
