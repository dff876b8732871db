package outline

import (
	"regexp"
	"strings"
	"unicode"
)

// readAsciiDoc reads a page of AsciiDoc as Asciidoctor does
// (https://docs.asciidoctor.org/asciidoc/latest). Attributes in the page's header
// are front matter, and then the page's title is too.
func readAsciiDoc(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: AsciiDoc}
	body, err := frontMatter(doc)
	if err != nil {
		return nil, err
	}
	r := &adocReader{pageReader: newPageReader(src, body, AsciiDoc, "*_`+#^~{<[\\&\"'hlmxikbfpsa"), doc: doc, attributes: map[string]string{}, ids: map[string]int{}}
	r.find = r.span
	lines := textLines(r.text, body)
	numberItems(r.text, lines)
	r.blocks(r.header(trimBlank(lines)), 0)
	doc.Root = r.b.finish()
	return doc, nil
}

// adocReader turns the lines of an AsciiDoc page into blocks.
type adocReader struct {
	pageReader
	doc *Document
	// attributes are those that the page has set so far.
	attributes map[string]string
	// next is what lines before a block say of it.
	next adocStyle
	ids  map[string]int
}

var (
	adocEntry  = regexp.MustCompile(`^:(!?[\pL\pN_][\w-]*!?):(?:[ \t]+(.*))?$`)
	adocAuthor = regexp.MustCompile(`^[\pL\pN_'.-]+(?: [\pL\pN_'.-]+){0,3}(?: <[^<>]+>)?(?:; .*)?$`)
	adocTitle  = regexp.MustCompile(`^(={1,6}|#{1,6})[ \t]+(\S.*)$`)
)

// header reads the page's title with the author and the attributes below it, and
// gives the lines behind it.
func (r *adocReader) header(lines []textLine) []textLine {
	var title textLine
	var fields []Field
	n := 0
	for ; n < len(lines) && !lines[n].blank(); n++ {
		l := lines[n]
		line := r.line(l)
		switch m := adocEntry.FindStringSubmatchIndex(line); {
		case m != nil:
			fields = append(fields, r.entry(l, m))
			continue
		case isAdocComment(line):
			r.comment(l, l.start+2)
			continue
		case title.blank() && strings.HasPrefix(line, "= ") && l.indent == 0:
			title = r.trim(textLine{start: l.start + 1, end: l.end})
			continue
		case !title.blank() && n > 0 && strings.HasPrefix(r.line(lines[n-1]), "= ") && adocAuthor.MatchString(line):
			if n+1 < len(lines) && adocRevision.MatchString(r.line(lines[n+1])) {
				n++
			}
			fields = append(fields, r.field("author", l.start, []textLine{l}))
			continue
		}
		break
	}
	if n == 0 {
		return lines
	}
	switch {
	case title.blank():
	case len(fields) > 0:
		fields = append([]Field{r.field("title", title.start, []textLine{title})}, fields...)
	default:
		r.section(title, 1, lines[0].start, title.end)
	}
	addMeta(r.doc, fields, lines[n-1].end)
	return lines[n:]
}

// adocRevision is the line below the author: a version, a day, a remark.
var adocRevision = regexp.MustCompile(`^(?:v\d[^,]*(?:,.*)?|v?\d[\d.]*,.*|\d{4}-\d\d-\d\d(?:[:,].*)?)$`)

// attributePrefixes stand before the names of attributes that a site generator
// takes for the page's.
var attributePrefixes = []string{"page-", "jbake-", "awestruct-"}

// entry sets an attribute, and gives it as a field.
func (r *adocReader) entry(l textLine, m []int) Field {
	line := r.line(l)
	name := line[m[2]:m[3]]
	value := textLine{start: l.end, end: l.end}
	if m[4] >= 0 {
		value.start = l.start + m[4]
	}
	key := strings.ToLower(strings.Trim(name, "!"))
	if key != strings.ToLower(name) {
		delete(r.attributes, key)
		return Field{Key: name, KeyStart: l.start + m[2]}
	}
	r.attributes[key] = r.resolve(r.line(value))
	for _, prefix := range attributePrefixes {
		name = strings.TrimPrefix(name, prefix)
	}
	return r.field(name, l.start+m[2], []textLine{value})
}

var adocReference = regexp.MustCompile(`\{([\pL\pN_][\w-]*)\}`)

// maxAttribute bounds how long an attribute may grow by the others in it.
const maxAttribute = 4096

// resolve puts attributes into a text.
func (r *adocReader) resolve(text string) string {
	if strings.IndexByte(text, '{') < 0 {
		return text
	}
	resolved := adocReference.ReplaceAllStringFunc(text, func(ref string) string {
		if value, ok := r.attribute(ref[1 : len(ref)-1]); ok {
			return value
		}
		return ref
	})
	if len(resolved) > maxAttribute {
		return text
	}
	return resolved
}

// adocCharacters are the attributes that stand for characters.
var adocCharacters = map[string]string{
	"empty": "", "blank": "", "sp": " ", "nbsp": "\u00a0", "zwsp": "", "wj": "", "apos": "'", "quot": `"`,
	"lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|",
	"amp": "&", "lt": "<", "gt": ">", "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~",
	"backslash": `\`, "backtick": "`", "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++",
}

func (r *adocReader) attribute(name string) (string, bool) {
	if value, ok := r.attributes[strings.ToLower(name)]; ok {
		return value, true
	}
	value, ok := adocCharacters[strings.ToLower(name)]
	return value, ok
}

// section opens a section.
func (r *adocReader) section(title textLine, level, start, end int) {
	block := &Block{Level: level, Start: start, End: start, ID: r.next.id}
	r.next = adocStyle{}
	r.heading(block, title, end)
	if len(block.Runs) > 0 {
		block.ID = either(block.ID, r.anchor(RunsText(block.Runs)))
	}
}

// anchor gives a section's automatic id as Asciidoctor makes it: words in lower
// case behind underscores.
func (r *adocReader) anchor(text string) string {
	var id strings.Builder
	id.WriteByte('_')
	last := byte('_')
	for _, c := range strings.ToLower(text) {
		switch {
		case isWordRune(c):
			id.WriteRune(c)
			last = 0
		case (unicode.IsSpace(c) || c == '-' || c == '.' || c == '_') && last != '_':
			id.WriteByte('_')
			last = '_'
		}
	}
	s := id.String()
	if len(s) > 1 {
		s = strings.TrimRight(s, "_")
	}
	if r.ids[s]++; r.ids[s] > 1 {
		return s + "_" + itoa(r.ids[s])
	}
	return s
}

func isAdocComment(line string) bool {
	return strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "///")
}
