package outline

import (
	"strings"
	"testing"
)

// hostilePages are what a page may repeat to cost a careless reader its stack or
// its memory.
var hostilePages = []struct{ name, head, again, tail string }{
	{"quotes in quotes", "", ">", ""},
	{"lists in lists", "", "- ", ""},
	{"brackets", "", "[", ""},
	{"pictures", "", "![", ""},
	{"emphasis", "", "**a *b ", ""},
	{"unclosed containers", "", "<div>", ""},
	{"containers around Markdown", "", "<div>\n- ", ""},
	{"containers and blank lines", "", "<div>\n\n", ""},
	{"tags before lists", "", "<span>\n- ", ""},
	{"unclosed links", "", "<a href=x>", ""},
	{"inline elements around blocks", "", "<b><div>", ""},
	{"misnested elements", "", "<b><i></b></i>x", ""},
	{"end tags of nothing", strings.Repeat("<b><div>", 90), "</i></p></section>", ""},
	{"end tags in items", strings.Repeat("<div>", 90), "- a\n  </section>\n", ""},
	{"tables in tables", "", "<table><tr><td>", ""},
	{"menus in menus", "", "<div class=nav><ul class=menu><li>", ""},
	{"tables of one cell", "", "<table role=none><tr><td><h1>a</h1></td><td>", ""},
	{"events in events", "", "<p itemscope itemtype=Event><i itemprop=name itemscope>a", ""},
	{"dates without a text", "<div itemscope itemtype=Event>", "<meta itemprop=startDate content=2019>", ""},
	{"linked data", `<script type="application/ld+json">{"@type":"Event","a":`, "[", ""},
	{"cells over many rows", "<table>", "<tr><td rowspan=60000>x", ""},
	{"cells over many columns", "<table>", "<td colspan=1000 rowspan=1000>x", strings.Repeat("<tr><td>", 500)},
	{"rows that lack cells", strings.Repeat("|a", 500) + "\n" + strings.Repeat("|-", 500) + "\n", "|x\n", ""},
	{"unclosed tags of templates", "", "{{< a ", ">}}"},
	{"tags of templates", "", "{{< a >}}", ""},
	{"loops in loops", "", "{% for a %}", ""},
	{"tags in arguments", "", "{% x a=\"{{ b\" %}", ""},
	{"components", "", "<Ab x={", ""},
	{"components in components", "", "<Ab x=1>", ""},
	{"elements that hide what follows", "", "<svg>a", ""},
	{"tags in a text that hide what follows", "x ", "<script>", ""},
	{"media without an address", "x ", "<video>a\n\n", ""},
	{"end tags far behind", "", "<p><svg>", strings.Repeat("</svg>", 1000)},
	{"ampersands", "", "&amp", ""},
	{"definitions", "", "<dl><dt><dd>", ""},
	{"indented HTML", "<div>\n\n", "    - x\n\n        y\n\n", ""},
	{"references", "[a]: b\n\n", "[a]", ""},
	{"fenced divs", "", "::: a\nb\n", ":::"},
	{"fences of divs that are open", strings.Repeat("::: a\n", 100), ":::\n::: a\n", ""},
	{"fenced divs in items", "", "- ::: a\n", ":::"},
	{"classes of a fenced div", "::: ", ".a #b c=\"d ", ""},
	{"titles of fenced divs across attributes", "", "::: title=\"a b {c=\"d\"}\n", ""},
	{"sections", "", "# a\n###### b\n", ""},
}

// TestHostilePages holds that such pages make lawful outlines of bounded depth.
func TestHostilePages(t *testing.T) {
	for _, p := range hostilePages {
		text := p.head + strings.Repeat(p.again, 30000/len(p.again)) + p.tail
		t.Run(p.name, func(t *testing.T) {
			checkTree(t, "x.md", Markdown, text)
			checkTree(t, "x.mdx", Markdown, text)
			checkTree(t, "x.html", HTML, text)
		})
	}
}
