package outline

import (
	"path"
	"slices"
	"strings"
)

// This file finds the addresses that template constructs stand for.

// output reads an expression. It shows nothing, unless it calls a shortcode as
// Zola writes it; where it is an address it may be a certain one.
func (m *mark) output(text string) {
	from, to := m.construct.args[0], m.construct.args[1]
	words := strings.TrimSpace(text[from:to])
	if m.name != "" && strings.HasPrefix(words, "(") && !slices.Contains(keptFilters, m.name) {
		if m.args = arguments(text, &m.construct); len(m.args) > 0 {
			m.kind = isRecord
		}
		return
	}
	whole := strings.TrimSpace(m.name + words)
	head, filters, _ := strings.Cut(whole, "|")
	head = strings.TrimSpace(head)
	if slices.Contains(siteAddresses, head) || slices.Contains(siteAddresses, strings.TrimPrefix(head, ".")) {
		m.known = true
		return
	}
	if slices.Contains(keptFilters, m.name) {
		head = strings.TrimSpace(strings.TrimLeft(words, "("))
		head, _, _ = strings.Cut(head, ")")
	}
	if len(head) < 2 || head[0] != '"' && head[0] != '\'' || head[len(head)-1] != head[0] {
		return
	}
	for filter := range strings.SplitSeq(filters, "|") {
		name, _, _ := strings.Cut(strings.TrimSpace(filter), ":")
		if name != "" && !slices.Contains(keptFilters, strings.TrimSpace(name)) {
			return
		}
	}
	m.url, m.known = head[1:len(head)-1], true
}

// pageLink reads a tag that gives an address. It is certain for a file that is
// served as it is.
func (m *mark) pageLink(text string) {
	args := arguments(text, &m.construct)
	if len(args) == 0 {
		return
	}
	value := args[0].value
	if !strings.ContainsAny(value, "/.") || m.name != "link" || slices.Contains(pageEndings, strings.ToLower(path.Ext(value))) {
		return
	}
	m.url, m.known = "/"+strings.TrimPrefix(value, "/"), true
}

// address gives an address with the template constructs in it resolved, "" if
// they can't be.
func (m marks) address(value string, from *origin) string {
	var url strings.Builder
	for i := 0; i < len(value); {
		if value[i] != maskByte {
			url.WriteByte(value[i])
			i++
			continue
		}
		at := from.start(i)
		found := m.find(at)
		if found == nil || !found.known {
			return ""
		}
		if at == found.start {
			url.WriteString(found.url)
		}
		i += found.end - at
	}
	return url.String()
}

// filePrefixes stand before an address that a generator puts together from a
// file of the site: Pelican's {static} and {attach}.
var filePrefixes = []string{"{static}", "{attach}", "|static|", "%7Bstatic%7D", "%7Battach%7D"}

// pagePrefixes stand before the name of a source file, whose page's address only
// the generator knows: Pelican's {filename}, Zola's @/.
var pagePrefixes = []string{"{filename}", "{author}", "{category}", "{tag}", "{index}", "|filename|", "%7Bfilename%7D", "@/"}

// plainAddress gives an address without what a generator's own syntax puts
// before it, "" for one that only the generator knows.
func plainAddress(url string) string {
	if url == "" || strings.IndexByte("{|%@", url[0]) < 0 {
		return url
	}
	for _, prefix := range filePrefixes {
		if rest, ok := strings.CutPrefix(url, prefix); ok {
			return rest
		}
	}
	for _, prefix := range pagePrefixes {
		if strings.HasPrefix(url, prefix) {
			return ""
		}
	}
	return url
}
