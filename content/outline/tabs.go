package outline

import (
	"html"
	"regexp"
	"strings"
)

// This file names the panes of tabs. Their names stand in a list of links or buttons
// that lead to the panes' ids, as years do over the talks of each:
//
//	<ul><li><a href="#y2019">2019</a></li>...</ul> ... <div id="y2019">
//
// A pane is a Group whose Runs are its name, as that of <details> is its summary.

// maxTabName is how long a tab's name may be, in bytes of mark-up.
const maxTabName = 200

// tabTargets are the attributes that say which element a link or button shows: an
// address on the page, or an id (WAI-ARIA 1.2, section 6.6).
var tabTargets = []string{"href", "data-bs-target", "data-target", "aria-controls"}

var anyTag = regexp.MustCompile(`<[^<>]*>`)

// tab keeps the name that a link or button may give the element it leads to.
func (r *htmlReader) tab(t tag) {
	if t.name != "a" && t.name != "button" || r.b.leaf.strict {
		return
	}
	id := ""
	for _, name := range tabTargets {
		value := t.get(name)
		target, ok := strings.CutPrefix(value, "#")
		if ok && target != "" || value != "" && name == "aria-controls" {
			id = target
			break
		}
	}
	rest := r.text[t.end:min(len(r.text), t.end+maxTabName)]
	n := strings.Index(rest, "</"+t.name)
	if id == "" || n < 0 || strings.IndexByte(rest[:n], maskByte) >= 0 {
		return
	}
	name := strings.Join(strings.Fields(html.UnescapeString(anyTag.ReplaceAllString(rest[:n], " "))), " ")
	if r.b.tabs == nil {
		r.b.tabs = map[string]string{}
	}
	if len(name) > 2 && r.b.tabs[id] == "" {
		r.b.tabs[id] = name
	}
}

// namePanes gives the groups among blocks the names of their tabs, where two or more
// have one each.
func (b *builder) namePanes(blocks []*Block) {
	names := map[string]bool{}
	var panes []*Block
	for _, block := range blocks {
		b.namePanes(block.Blocks)
		if name := b.tabs[block.ID]; name != "" && block.Kind == Group && len(block.Runs) == 0 && !holdsSection(block, 2) {
			panes = append(panes, block)
			names[name] = true
		}
	}
	if len(panes) < 2 || len(names) < len(panes) {
		return
	}
	for _, pane := range panes {
		pane.Runs = []Run{{Kind: Text, Start: pane.Start, End: pane.Start, Text: b.tabs[pane.ID]}}
	}
}

// holdsSection reports whether a heading stands in a block, at most so many levels down.
func holdsSection(block *Block, levels int) bool {
	for _, c := range block.Blocks {
		if c.Kind == Section || levels > 0 && holdsSection(c, levels-1) {
			return true
		}
	}
	return false
}
