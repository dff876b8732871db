package outline

import (
	"strings"
	"sync"

	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
)

// inlineMark gives the parser of one line of Markdown, in which a leading "1." or
// "#" is no list or heading and an address is plain text. It is safe for use by
// several goroutines.
var inlineMark = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(util.Prioritized(parser.NewParagraphParser(), 1)),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(),
			util.Prioritized(extension.NewStrikethroughParser(), 500))...),
	)
})

// valueBlocks reads a data value's text, which may hold Markdown or HTML, as
// blocks. The text stands in the source from start to end; where end-start is
// len(text) it stands there literally. A text of several lines is a page of its
// own, with lists and paragraphs.
func valueBlocks(src *Source, text string, start, end int) []*Block {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	if isAddress(text) || !strings.ContainsAny(text, "<[*_`&\n") && !hasConstruct(text) {
		run := Run{Kind: Text, Start: start, End: end, Text: text}
		return []*Block{{Kind: Paragraph, Start: start, End: end, Runs: []Run{run}}}
	}
	from := origin{lo: start, hi: end, fixed: true}
	literal := start >= 0 && end <= len(src.Text) && src.Text[start:end] == text
	if literal {
		from = originAt(start, len(text))
	}
	md, marks := valueMarks(src, text, start, literal)
	b := newBuilder(src)
	r := markdownReader{b: b, marks: marks, parser: inlineMark(), prefix: -1}
	if strings.Contains(strings.TrimSpace(text), "\n") {
		r.parser = commonMark()
	}
	r.read(md, from)
	return b.finish().Blocks
}

// addressPrefixes begin a value that is an address and not prose.
var addressPrefixes = []string{"http://", "https://", "//", "/", "./", "../", "mailto:"}

// isAddress reports whether a value is nothing but an address. It is kept as
// written, also where a template makes a part of it: what is left without that
// part would be another address.
func isAddress(text string) bool {
	for _, prefix := range addressPrefixes {
		if strings.HasPrefix(text, prefix) {
			return hasConstruct(text) || !strings.ContainsAny(text, " \t\n<[`")
		}
	}
	return false
}

func hasConstruct(text string) bool {
	return strings.Contains(text, "{{") || strings.Contains(text, "{%")
}

// valueMarks masks the template constructs of a value. Where it does not stand
// in the source literally they are taken out.
func valueMarks(src *Source, text string, start int, literal bool) ([]byte, marks) {
	if !hasConstruct(text) {
		return []byte(text), nil
	}
	found := findConstructs(text, 0, dialect{markdown: true})
	if literal {
		for i := range found {
			c := &found[i]
			c.start, c.end = c.start+start, c.end+start
			c.args[0], c.args[1] = c.args[0]+start, c.args[1]+start
		}
		md := []byte(text)
		return md, newMarks(src.Text, found, md, start)
	}
	var md []byte
	at := 0
	for _, c := range found {
		md = append(md, text[at:c.start]...)
		at = c.end
	}
	return append(md, text[at:]...), nil
}
