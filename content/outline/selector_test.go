package outline

import (
	"slices"
	"strings"
	"testing"
)

const selectHTML = `<!DOCTYPE html><body><h1>Talks</h1>
<div class="year y2018" id="a2018"><h2>2018</h2>
<ul class="talks"><li class="talk first" data-date="2018-05-03"><b>Slow Go</b> <a href="/slides/slow.pdf">slides</a></li>
<li><i class=title>Fast Go</i> <time datetime="2018-06">June</time></ul></div>
<article class="talk card"><div class="body"><h3>Joins</h3><p>Rivercon<p class="where">Ghent</div></article>
<table id="old"><tbody><tr class="row"><td>Tape<td class="d">2001</table>
<talk-card lang=en>Own element</talk-card>`

const selectMarkdown = "# Talks\n\n## 2018\n\n- **Slow Go** [slides](/slides/slow.pdf)\n- *Fast Go*\n\n### Joins\n\nRivercon\n\n| Talk | Day |\n|--|--|\n| Tape | 2001 |\n"

// A selector chooses what it would in CSS, in HTML by what the page calls it, in
// other formats by what the marks stand for.
func TestSelect(t *testing.T) {
	for _, c := range []struct {
		page, selector, want string
	}{
		{selectHTML, "li", "Slow Go slides; Fast Go June"},
		{selectHTML, "LI.talk", "Slow Go slides"},
		{selectHTML, "li.talk.first", "Slow Go slides"},
		{selectHTML, ".talk", "Slow Go slides; Joins Rivercon Ghent"},
		{selectHTML, "article.talk h3", "Joins"},
		{selectHTML, "article.card > .body > .where", "Ghent"},
		{selectHTML, "article.card > .where", ""},
		{selectHTML, "#a2018 li i, h3", "Fast Go; Joins"},
		{selectHTML, ".y2018 > ul.talks > li > b", "Slow Go"},
		{selectHTML, "strong, em", "Slow Go; Fast Go"},
		{selectHTML, "li[data-date]", "Slow Go slides"},
		{selectHTML, "[data-date^=2018-05]", "Slow Go slides"},
		{selectHTML, "a[href$='.pdf']", "slides"},
		{selectHTML, `time[datetime = "2018-06"]`, "June"},
		{selectHTML, "#old > tbody > tr td.d", "2001"},
		{selectHTML, "table td", "Tape; 2001"},
		{selectHTML, "body > article", "Joins Rivercon Ghent"},
		{selectHTML, "talk-card[lang]", "Own element"},
		{selectHTML, "div *", "2018; Slow Go slides Fast Go June; Slow Go slides; Slow Go; ; slides; Fast Go June; Fast Go; June; Joins; Rivercon; Ghent"},
		{selectHTML, "section", ""},
		{selectMarkdown, "h2 li", "Slow Go slides; Fast Go"},
		{selectMarkdown, "#joins p", "Rivercon"},
		{selectMarkdown, "p", "Rivercon"},
		{selectMarkdown, "b, em", "Slow Go; Fast Go"},
		{selectMarkdown, "li > a[href*=slides]", "slides"},
		{selectMarkdown, "tr", "Tape 2001"},
		{selectMarkdown, "tr > td", "Tape; 2001"},
		{selectMarkdown, "h1 > h2 > ul > li a", "slides"},
	} {
		doc := readPage(t, c.page)
		s, err := ParseSelector(c.selector)
		if err != nil {
			t.Errorf("%s: %v", c.selector, err)
			continue
		}
		nodes := doc.Nodes()
		var got []string
		for _, i := range nodes.Select(s) {
			got = append(got, nodeText(&nodes[i]))
		}
		if text := strings.Join(got, "; "); text != c.want {
			t.Errorf("%s chooses %q, want %q", c.selector, text, c.want)
		}
	}
}

func readPage(t testing.TB, page string) *Document {
	t.Helper()
	src, err := Decode("talks.md", []byte(page))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := Read(src, Detect(src, "talks.md"))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// nodeText gives the words of a node: of a section, its heading's.
func nodeText(n *Node) string {
	var words []string
	var add func(b *Block)
	add = func(b *Block) {
		words = append(words, strings.Fields(RunsText(b.Runs))...)
		for _, f := range b.Fields {
			for _, v := range f.Value {
				add(v)
			}
		}
		for _, c := range b.Blocks {
			add(c)
		}
	}
	switch {
	case n.Run != nil:
		add(&Block{Runs: []Run{*n.Run}})
	case n.Term:
		words = append(words, n.Field.Key)
	case n.Field != nil:
		add(&Block{Blocks: n.Field.Value})
	case n.Block.Kind == Section:
		add(&Block{Runs: n.Block.Runs})
	default:
		add(n.Block)
	}
	return strings.Join(words, " ")
}

// What is no selector, or more than is understood, is an error that says what is
// wrong.
func TestParseSelectorErrors(t *testing.T) {
	for selector, want := range map[string]string{
		"":                        "it ends where an element, .class, #id or [attribute] should follow",
		"li >":                    "it ends where an element, .class, #id or [attribute] should follow",
		"li,":                     "it ends where an element, .class, #id or [attribute] should follow",
		"li > > a":                `unexpected ">"`,
		"li..talk":                `unexpected "."`,
		"h7":                      `"h7" is no element of HTML`,
		"Talk title":              `"talk" is no element of HTML`,
		"title":                   `"title" is no element of HTML`,
		"li:nth-child(2)":         "pseudo-classes such as :first-child are not understood",
		"h2 + ul":                 `"+" is not understood, only descendants (a b) and children (a > b) are`,
		"h2 ~ ul":                 `"~" is not understood, only descendants (a b) and children (a > b) are`,
		"a[href":                  "it ends where an element, .class, #id or [attribute] should follow",
		"a[href='x]":              "the quotes are not closed",
		"a[=x]":                   `unexpected "="`,
		"li é":                    `"é" is no element of HTML`,
		"li §":                    `"§" is no element of HTML`,
		"li\"":                    `unexpected "\""`,
		"table tbody":             `"tbody" is never an entry of its own: choose its rows with tr`,
		strings.Repeat("li ", 99): "more than 60 elements in one selector",
	} {
		if _, err := ParseSelector(selector); err == nil || err.Error() != want {
			t.Errorf("%q: error %v, want %s", selector, err, want)
		}
	}
}

// FuzzSelector holds that any text is a selector or none, that a selector reads
// back the same, and that what it chooses is in source order and the same twice.
func FuzzSelector(f *testing.F) {
	for _, s := range []string{"li", "h2 li > a.title[href^='/x'], #id *", "tbody > tr", "a[b~=c]", "::", "x-y.é"} {
		f.Add(s, selectHTML)
		f.Add(s, selectMarkdown)
	}
	f.Fuzz(func(t *testing.T, selector, page string) {
		s, err := ParseSelector(selector)
		if err != nil {
			if err.Error() == "" || !s.IsZero() {
				t.Errorf("error %q with a selector", err)
			}
			return
		}
		if again, err := ParseSelector(s.String()); err != nil || again.String() != s.String() {
			t.Errorf("%q reads back as %q, %v", s, again, err)
		}
		src, err := Decode("talks.md", []byte(page))
		if err != nil {
			return
		}
		doc, err := Read(src, Detect(src, "talks.md"))
		if err != nil {
			return
		}
		nodes := doc.Nodes()
		chosen := nodes.Select(s)
		if !slices.IsSorted(chosen) || !slices.Equal(chosen, doc.Nodes().Select(s)) {
			t.Errorf("chosen %v", chosen)
		}
		for i, n := range nodes {
			if n.Parent >= i || n.Last < i || n.Last >= len(nodes) || i > 0 && nodes[n.Parent].Last < n.Last {
				t.Fatalf("node %d has the parent %d and ends at %d of %d", i, n.Parent, n.Last, len(nodes))
			}
		}
	})
}
