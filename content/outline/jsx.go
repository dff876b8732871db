package outline

import (
	"path"
	"regexp"
	"strings"
)

// This file reads the mark-up of components: what stands in the <template> of a
// file of Vue, beside the scripts of one of Svelte, behind the fences of one of
// Astro, and as JSX (https://facebook.github.io/jsx/) in a program.

// yearSign is a year, as either of a program's parts may state it.
var yearSign = regexp.MustCompile(`\b(?:19|20)\d\d\b`)

// readComponent reads the mark-up of a component as a page of HTML, nil where the
// file holds none or its literals, of which data was made, state more years.
func readComponent(src *Source, data []Field) *Document {
	parts := markupParts(src)
	years := 0
	for _, p := range parts {
		years += len(yearSign.FindAllStringIndex(src.Text[p[0]:p[1]], -1))
	}
	for i := range data {
		for _, b := range data[i].Value {
			years -= len(yearSign.FindAllStringIndex(src.Text[b.Start:b.End], -1))
		}
	}
	if years <= 0 {
		return nil
	}
	text := []byte(src.Text)
	var found []construct
	at := 0
	for _, p := range parts {
		blank(text[at:p[0]])
		at = p[1]
		found = append(found, findConstructs(src.Text[:p[1]], p[0], dialect{components: true})...)
	}
	blank(text[at:])
	dressedElements(text)
	doc := &Document{Source: src, Format: HTML}
	b := newBuilder(src)
	r := htmlReader{b: b, marks: newMarks(src.Text, found, text, 0), doc: doc}
	r.read(string(text), originAt(0, len(text)))
	doc.Root = b.finish()
	doc.Diagnostics = append(doc.Diagnostics, b.warnings...)
	return doc
}

// dressedElement is the tag of an element that a library makes a component of, as in
// <motion.div> or <styled.h2>.
var dressedElement = regexp.MustCompile(`</?([a-z]\w*\.)([a-z][a-z0-9]*)\b`)

// dressedElements makes such tags those of the elements, in their place.
func dressedElements(text []byte) {
	for _, m := range dressedElement.FindAllSubmatchIndex(text, -1) {
		if elements[string(text[m[4]:m[5]])].role != unknownElement {
			n := copy(text[m[2]:], text[m[4]:m[5]])
			blank(text[m[2]+n : m[5]])
		}
	}
}

// markupParts gives the ranges of a program that are mark-up, in source order.
func markupParts(src *Source) [][2]int {
	text := src.Text
	switch strings.ToLower(path.Ext(src.Name)) {
	case ".vue":
		from, to := strings.Index(text, "<template"), strings.LastIndex(text, "</template>")
		if from < 0 || to < from {
			return nil
		}
		from += strings.IndexByte(text[from:], '>') + 1
		return [][2]int{{from, max(from, to)}}
	case ".svelte":
		return [][2]int{{0, len(text)}}
	case ".astro":
		from := 0
		if line, start := lineAt(text, 0); strings.TrimSpace(line) == "---" {
			if _, next := closingLine(text, start, "---"); next > 0 {
				from = next
			}
		}
		return [][2]int{{from, len(text)}}
	}
	return jsxParts(text)
}

// jsxOpening is what an element of JSX that is a value of the program begins with,
// behind what a value may follow.
var jsxOpening = regexp.MustCompile(`(?:\breturn|=>|[(=])\s*<([A-Za-z][\w.]*)?[\s/>]`)

// jsxParts gives the ranges of the outermost elements of JSX in a program.
func jsxParts(text string) [][2]int {
	var parts [][2]int
	for at := 0; ; {
		m := jsxOpening.FindStringSubmatchIndex(text[at:])
		if m == nil {
			return parts
		}
		from := at + strings.IndexByte(text[at+m[0]:], '<') + m[0]
		name := ""
		if m[2] >= 0 {
			name = text[at+m[2] : at+m[3]]
		}
		to := jsxEnd(text, from, name)
		if to < 0 {
			at += m[1]
			continue
		}
		parts = append(parts, [2]int{from, to})
		at = to
	}
}

// jsxEnd gives the offset behind the element of a name that begins at an offset, -1
// where nothing ends it.
func jsxEnd(text string, from int, name string) int {
	depth := 0
	for at := from; ; {
		n := strings.IndexByte(text[at:], '<')
		if n < 0 {
			return -1
		}
		at += n + 1
		rest := text[at:]
		closes := strings.HasPrefix(rest, "/")
		rest = strings.TrimPrefix(rest, "/")
		if !strings.HasPrefix(rest, name) || len(rest) == len(name) || isAlnum(rest[len(name)]) || rest[len(name)] == '.' || name == "" && rest[0] != '>' {
			continue
		}
		end := tagEnd(text, at)
		if end < 0 {
			continue
		}
		at = end
		switch {
		case closes:
			depth--
		case text[end-2] != '/':
			depth++
		}
		if depth <= 0 {
			return end
		}
	}
}
