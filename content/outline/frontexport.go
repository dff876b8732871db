package outline

import (
	"path"
	"regexp"
	"strings"
)

// exportLine begins the object that MDX pages of Next.js, Astro and others have in
// the place of front matter.
var exportLine = regexp.MustCompile(`^export\s+const\s+[\w$]+\s*(?::[^={]*)?=\s*\{`)

// exportedMeta reads the first object that an MDX page exports at its head, below
// what it imports:
//
//	export const meta = { title: "Slow Go", date: "2018-05-03" }
//
// It gives nil where there is none, else the object and the offset of what follows.
func exportedMeta(src *Source) (meta *Block, next int) {
	text := src.Text
	for at := 0; at < len(text); {
		line, after := lineAt(text, at)
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "import ") {
			at = after
			continue
		}
		m := exportLine.FindString(text[at:min(len(text), at+maxExport)])
		if m == "" {
			return nil, 0
		}
		r := scriptReader{src: src, text: text, at: at + len(m) - 1}
		value, ok := r.value()
		if !ok || len(value) != 1 || value[0].Kind != Record || r.plain == 0 {
			return nil, 0
		}
		if end := value[0].End; end < len(text) && text[end] == ';' {
			return value[0], end + 1
		}
		return value[0], value[0].End
	}
	return nil, 0
}

// scriptFront reads front matter that is a program of JavaScript, as Eleventy takes it:
// the object that it is, nothing where it is more than that
// (https://www.11ty.dev/docs/data-frontmatter/).
func scriptFront(src *Source, start, end int) []*Block {
	r := scriptReader{src: src, text: src.Text[:end], at: start}
	r.blank()
	if r.at < end && r.text[r.at] == '{' {
		if value, ok := r.value(); ok && len(value) == 1 && value[0].Kind == Record {
			return value
		}
	}
	return nil
}

// maxExport is how many bytes the head of an export can take.
const maxExport = 200

// partLine begins a field of Kirby's or Lektor's content files. The fields that Lektor
// itself reads begin with "_".
var partLine = regexp.MustCompile(`^([\pL_][\w-]*):(?:[ \t]+|$)`)

// bodyKeys are the fields of such files that hold the page itself, the likeliest first.
var bodyKeys = []string{"body", "text", "content", "main", "description", "abstract"}

// partedBody takes the field that is the page itself out of the fields of a content
// file in parts, and gives its blocks, nil where no field is.
func partedBody(record *Block) []*Block {
	for _, key := range bodyKeys {
		for i, f := range record.Fields {
			if strings.EqualFold(f.Key, key) {
				record.Fields = append(record.Fields[:i:i], record.Fields[i+1:]...)
				return f.Value
			}
		}
	}
	return nil
}

// partedHeader finds the fields of a content file of Kirby, whose parts lines of four
// dashes divide, or of Lektor, where they are three: each part is "Key: value", in
// one line or many. It gives nil for any other text. Lektor's file has a name of its own,
// and then any keys.
func partedHeader(src *Source) *Block {
	record := &Block{Kind: Record, End: len(src.Text)}
	lektor := isLektor(src)
	known, title, rule := lektor, lektor, ""
	for at := 0; at < len(src.Text); {
		end, next, mark := partEnd(src.Text, at)
		at += len(src.Text[at:end]) - len(strings.TrimLeft(src.Text[at:end], " \t\n"))
		line, _ := lineAt(src.Text[:end], at)
		m := partLine.FindStringSubmatchIndex(line)
		if m == nil || mark != "" && rule != "" && mark != rule {
			return nil
		}
		key := line[m[2]:m[3]]
		known = known || headerKeys[strings.ToLower(key)]
		title = title || strings.EqualFold(key, "title")
		value := strings.TrimSpace(src.Text[at+m[1] : end])
		from := at + m[1] + strings.Index(src.Text[at+m[1]:end], value)
		record.Fields = append(record.Fields, Field{Key: key, KeyStart: at, Value: dataText(src, value, from, from+len(value))})
		at, rule = next, either(rule, mark)
	}
	if len(record.Fields) < 2 || !known || !title {
		return nil
	}
	return record
}

// partEnd gives where the part at an offset ends, where the next begins and the line
// of dashes between them, "" behind the last.
func partEnd(text string, at int) (end, next int, mark string) {
	for at < len(text) {
		line, after := lineAt(text, at)
		if mark = strings.TrimRight(line, " \t"); mark == "---" || mark == "----" {
			return at, after, mark
		}
		at = after
	}
	return len(text), len(text), ""
}

// otherFrontMatter reads the fields at the head of a page that are written neither
// between fences nor in lines of a header alone. It gives nil where there are none.
func otherFrontMatter(src *Source) (meta *Block, next int) {
	if strings.EqualFold(path.Ext(src.Name), ".mdx") {
		return exportedMeta(src)
	}
	return nil, 0
}

// readParted reads a content file in parts, its fields as front matter and the one
// that is the page itself as the content. It gives nil for any other file.
func readParted(src *Source, format Format) *Document {
	if !strings.EqualFold(path.Ext(src.Name), ".txt") && !isLektor(src) {
		return nil
	}
	meta := partedHeader(src)
	if meta == nil {
		return nil
	}
	root := &Block{Kind: Section, End: len(src.Text), Blocks: partedBody(meta)}
	return &Document{Source: src, Format: format, Meta: meta, Root: root, Lang: metaLang(meta)}
}

// isLektor reports whether a file is the content of a page of Lektor.
func isLektor(src *Source) bool { return strings.EqualFold(path.Base(src.Name), "contents.lr") }
