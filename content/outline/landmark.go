package outline

import (
	"slices"
	"strings"
	"unicode"
)

// This file tells what stands around a page's content: menus, sidebars, tables
// of contents, footers, comments. Such an element is a Group named "nav",
// "aside" or "footer", as if the author had written that element, so that
// nobody takes what it holds for content.

// landmarkRoles are the roles of WAI-ARIA that say so.
var landmarkRoles = map[string]string{
	"navigation": "nav", "complementary": "aside", "contentinfo": "footer", "search": "aside",
	"doc-toc": "nav", "banner": "header",
}

// landmarkWords are the words in classes and ids that say so, whatever other
// words stand beside them in the token.
var landmarkWords = map[string]string{
	"sidebar": "aside", "navbar": "nav", "breadcrumb": "nav", "breadcrumbs": "nav",
	"pagination": "nav", "toc": "nav", "cookie": "aside", "cookies": "aside", "disqus": "aside",
	"sharedaddy": "aside", "addtoany": "aside", "addthis": "aside", "relatedposts": "aside", "yarpp": "aside",
}

// bareWords are words that say so only alone or beside frameWords: the footer of
// a page is one, that of a card is not.
var bareWords = map[string]string{
	"nav": "nav", "navigation": "nav", "menu": "nav", "footer": "footer", "comments": "aside",
	"share": "aside", "sharing": "aside", "menubar": "nav", "topbar": "nav", "masthead": "header",
}

// landmarkPhrases are whole tokens that say so.
var landmarkPhrases = map[string]string{
	"table of contents": "nav", "skip links": "nav", "site header": "header", "site head": "header", "widget area": "aside",
	"related posts": "aside", "recent posts": "aside", "post nav": "nav", "post navigation": "nav",
	"post comments": "aside", "comment list": "aside", "colophon": "footer",
}

// frameWords stand beside bareWords and change nothing.
var frameWords = []string{"button", "buttons", "social", "icons", "post", "entry", "site", "page", "main", "global", "top", "bottom", "left", "right", "side", "primary", "secondary",
	"blog", "wp", "theme", "container", "wrapper", "wrap", "inner", "outer", "list", "links", "area", "widget", "widgets",
	"bar", "content", "mobile", "desktop", "sticky", "fixed", "header"}

// aroundWords stand beside landmarkWords in the class of what is around or
// beside a sidebar.
var aroundWords = []string{"has", "with", "no", "not", "without", "layout", "template", "after", "below", "beside"}

// titlePhrases are the classes of headings that name the site and not the page.
var titlePhrases = []string{"site title", "site name", "site logo", "site brand", "blog title", "blog name", "navbar brand", "logo"}

// skipPhrases are the classes of links to the content.
var skipPhrases = []string{"skip", "skip link", "skip nav", "skip to content", "skip to main", "skip to main content", "skip navigation"}

// neverLandmarks are the elements that hold the content whatever they are called,
// and those that are landmarks anyway.
var neverLandmarks = []string{"main", "article", "nav", "aside", "footer", "form"}

// landmark gives the element that an element stands for by its role, class and
// id, "" where they say nothing.
func (t *tag) landmark() string {
	if slices.Contains(neverLandmarks, t.name) {
		return ""
	}
	if name := landmarkRoles[strings.ToLower(t.first("role"))]; name != "" {
		return name
	}
	for token := range strings.FieldsSeq(t.attr["class"] + " " + t.attr["id"]) {
		if name := landmarkToken(token); name != "" {
			return name
		}
	}
	return ""
}

func landmarkToken(token string) string {
	words := tokenWords(token)
	if name := landmarkPhrases[strings.Join(words, " ")]; name != "" {
		return name
	}
	bare, name, alone := "", "", true
	for _, w := range words {
		if slices.Contains(aroundWords, w) {
			return ""
		}
		name = either(name, landmarkWords[w])
		bare = either(bare, bareWords[w])
		alone = alone && (bareWords[w] != "" || slices.Contains(frameWords, w))
	}
	if alone {
		return bare
	}
	return name
}

// isCalled reports whether one of the element's classes, or its id, is one of
// the phrases.
func (t *tag) isCalled(phrases []string) bool {
	for token := range strings.FieldsSeq(t.attr["class"] + " " + t.attr["id"]) {
		if slices.Contains(phrases, strings.Join(tokenWords(token), " ")) {
			return true
		}
	}
	return false
}

// tokenWords takes a class or id apart, in lower case: site-header, site__header
// and siteHeader are two words each.
func tokenWords(token string) []string {
	var words []string
	start, lower := 0, false
	add := func(end int) {
		if end > start {
			words = append(words, strings.ToLower(token[start:end]))
		}
	}
	for i, r := range token {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			add(i)
			start = i + len(string(r))
		case unicode.IsUpper(r) && lower:
			add(i)
			start = i
		}
		lower = unicode.IsLower(r)
	}
	add(len(token))
	return words
}

// openLandmark says by which name a container's Group goes, and keeps those in
// mind that go by another one than their element's.
func (b *builder) openLandmark(block *Block, t tag) (name string) {
	name = t.landmark()
	if t.name == "header" && (name == "header" || b.isPageHeader()) {
		name = "header"
	}
	if t.isCalled(skipPhrases) {
		name = "nav"
	}
	if name == "" {
		return ""
	}
	element := t.name
	if t.element.role != groupElement {
		element = "div"
	}
	b.landmarks = append(b.landmarks, landmark{block, element})
	return name
}

// wrapLandmark puts an ended list, the last child of the open container, into a
// Group of that name.
func (b *builder) wrapLandmark(list *Block, name string) {
	group := &Block{Kind: Group, Name: name, Start: list.Start, End: list.End, ID: list.ID, Class: list.Class, Blocks: []*Block{list}}
	list.ID, list.Class = "", ""
	siblings := b.top().block.Blocks
	siblings[len(siblings)-1] = group
	b.landmarks = append(b.landmarks, landmark{group, "div"})
}

// isPageHeader reports whether a <header> that begins here is that of a whole
// page: nothing is around it but wrappers.
func (b *builder) isPageHeader() bool {
	return b.page && !slices.ContainsFunc(b.open[1:], func(f frame) bool {
		return f.block.Kind != Section && f.name != "div"
	})
}

// landmark is a Group that is no content by what it is called, and the element
// that it was written as.
type landmark struct {
	block   *Block
	element string
}

// settleLandmarks takes the names back that can't be true: of what holds most of
// the page's text, and of a header that holds the page's title.
func (b *builder) settleLandmarks() {
	if len(b.landmarks) == 0 {
		return
	}
	m := measure{of: map[*Block]extent{}}
	for _, l := range b.landmarks {
		m.of[l.block] = extent{}
	}
	page := m.walk(b.root)
	for _, l := range b.landmarks {
		own := m.of[l.block]
		switch {
		case own.text*2 > page.text:
			l.block.Name = l.element
		case l.block.Name == "header" && (own.titles == 0 || own.titles < page.titles):
			l.block.Name = "nav" // it holds no title, or the site's
		}
	}
}

// cardFooters takes its name from what is the footer of a card, an item or a
// quotation, and not of the page (HTML Standard, section 4.3.8): when and where
// the talk was, its links. A card is one of two or more sisters.
func cardFooters(blocks []*Block, inCard bool) {
	sisters := map[string]int{}
	for _, b := range blocks {
		if b.Kind == Group && (b.Class != "" || b.Name == "article") {
			sisters[b.Name+" "+b.Class]++
		}
	}
	for _, b := range blocks {
		if b.Kind == Group && b.Name == "footer" && inCard {
			b.Name = "div"
		}
		card := inCard || b.Kind == Item || b.Kind == Quote || b.Kind == Group && sisters[b.Name+" "+b.Class] > 1
		cardFooters(b.Blocks, card)
		for _, f := range b.Fields {
			cardFooters(f.Value, true)
		}
	}
}

// extent is how much text a block holds, and how many headings of level 1.
type extent struct{ text, titles int }

// measure finds the extents of some blocks.
type measure struct{ of map[*Block]extent }

func (m *measure) walk(block *Block) extent {
	e := extent{text: runsLength(block.Runs)}
	if block.Kind == Section && block.Level == 1 {
		e.titles++
	}
	for _, f := range block.Fields {
		for _, v := range f.Value {
			e = e.plus(m.walk(v))
		}
	}
	for _, c := range block.Blocks {
		e = e.plus(m.walk(c))
	}
	if _, ok := m.of[block]; ok {
		m.of[block] = e
	}
	return e
}

func (e extent) plus(o extent) extent { return extent{e.text + o.text, e.titles + o.titles} }

func runsLength(runs []Run) int {
	n := 0
	for i := range runs {
		if runs[i].Kind != Image && runs[i].Kind != Embed {
			n += len(runs[i].Text)
		}
		n += runsLength(runs[i].Runs)
	}
	return n
}
