package outline

import (
	"strings"

	"golang.org/x/net/html"
)

// What the nodes of a page are called, and their attributes: as their tags say,
// which are read again where a node begins, else as the format's marks stand for.

// markup is an element's name and attributes.
type markup struct {
	name string
	attr map[string]string // nil where there are none
}

// set gives an element an attribute that it hasn't got.
func (e *markup) set(name, value string) {
	if value == "" || e.attr[name] != "" {
		return
	}
	if e.attr == nil {
		e.attr = map[string]string{}
	}
	e.attr[name] = value
}

// What blocks and runs are called where no tag says it.
var (
	blockElements = map[Kind]string{Item: "li", Table: "table", Record: "tr", Paragraph: "p", Quote: "blockquote", Code: "pre"}
	runElements   = map[RunKind]string{CodeSpan: "code", Emphasis: "em", Strong: "strong", Strike: "del", Span: "span",
		Link: "a", Image: "img", Embed: "iframe", Time: "time"}
	// blockRoles are the roles of the elements that become a kind of block.
	blockRoles = map[Kind][]role{
		Section: {headingElement}, List: {listElement}, Item: {itemElement}, Table: {tableElement},
		Record: {rowElement, termsElement}, Paragraph: {paragraphElement, summaryElement, headingElement},
		Quote: {quoteElement}, Code: {codeElement},
		Group: {groupElement, tableElement, sectionElement, rowElement, cellElement, listElement},
	}
)

// markups gives the elements that a block stands for, outermost first: where a
// Group was dissolved into the only one in it, both.
func (m *nodeMaker) markups(b *Block) []markup {
	tags := m.tags(b)
	if len(tags) == 0 {
		name := blockElements[b.Kind]
		switch {
		case b.Kind == Section:
			name = "h" + string(rune('0'+min(max(b.Level, 1), 6)))
		case b.Kind == List && b.Ordered:
			name = "ol"
		case b.Kind == List:
			name = "ul"
		case b.Kind == Group, b.Kind == Record && b.Name != "":
			name = b.Name
		}
		tags = []markup{{name: name}}
	}
	inner := &tags[len(tags)-1]
	inner.set("class", b.Class)
	inner.set("id", b.ID)
	return tags
}

// maxTag is how much of a tag is read, in bytes.
const maxTag = 16 << 10

// tags reads the tags in the source with which a block begins.
func (m *nodeMaker) tags(b *Block) []markup {
	if b.Start >= len(m.text) || m.text[b.Start] != '<' {
		return nil
	}
	limit := b.End
	if len(b.Runs) > 0 {
		limit = min(limit, b.Runs[0].Start)
	}
	if len(b.Blocks) > 0 {
		limit = min(limit, b.Blocks[0].Start)
	}
	limit = min(max(limit, b.Start+1), b.Start+maxTag, len(m.text))
	if b.Kind != Group {
		limit = min(b.Start+maxTag, len(m.text)) // one tag, whatever it holds
	}
	var tags []markup
	z := html.NewTokenizer(strings.NewReader(m.text[b.Start:limit]))
	for {
		switch kind := z.Next(); {
		case kind == html.StartTagToken:
			e := readMarkup(z)
			if !fits(e.name, blockRoles[b.Kind]) {
				return tags
			}
			if tags = append(tags, e); b.Kind != Group {
				return tags
			}
		case kind == html.EndTagToken && len(tags) > 1:
			tags = tags[:len(tags)-1] // it ended before anything that shows
		case kind == html.TextToken && strings.TrimSpace(string(z.Raw())) == "", kind == html.CommentToken:
		default:
			return tags
		}
	}
}

// tag reads the tag at an offset, if it is one of the role, else it is called
// name.
func (m *nodeMaker) tag(at int, want role, name string) markup {
	if at < 0 || at >= len(m.text) || m.text[at] != '<' {
		return markup{name: name}
	}
	z := html.NewTokenizer(strings.NewReader(m.text[at:min(len(m.text), at+maxTag)]))
	if kind := z.Next(); kind != html.StartTagToken && kind != html.SelfClosingTagToken {
		return markup{name: name}
	}
	e := readMarkup(z)
	roles := []role{want}
	if want == inlineElement {
		roles = []role{inlineElement, imageElement, embedElement, mediaElement}
	}
	if !fits(e.name, roles) && !strings.Contains(e.name, "-") {
		return markup{name: name}
	}
	return e
}

func fits(name string, roles []role) bool {
	for _, r := range roles {
		if e, ok := elements[name]; ok && e.role == r {
			return true
		}
	}
	return false
}

func readMarkup(z *html.Tokenizer) markup {
	name, more := z.TagName()
	e := markup{name: string(name)}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if _, again := e.attr[string(key)]; again {
			continue
		}
		if e.attr == nil {
			e.attr = map[string]string{}
		}
		e.attr[string(key)] = string(value)
	}
	return e
}
