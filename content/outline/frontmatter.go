package outline

import (
	"regexp"
	"strings"
)

// frontMatter reads the YAML (---), TOML (+++) or JSON ({) front matter, that
// whose fence names its language (---json, ---js), or the Pelican header ("Title: x" lines), that doc.Source begins with. It fills
// doc.Meta and doc.Lang, adds its warnings to doc.Diagnostics, and gives the
// offset at which the content begins, 0 where there is no front matter.
func frontMatter(doc *Document) (body int, err error) {
	src := doc.Source
	if meta, next := otherFrontMatter(src); meta != nil {
		doc.Meta, doc.Lang = meta, metaLang(meta)
		doc.Meta.Start, doc.Meta.End = 0, next
		return next, nil
	}
	f := findFrontMatter(src.Text)
	if f.format == "" {
		return 0, unclosedFrontMatter(src)
	}
	var value []*Block
	var warnings []Diagnostic
	switch f.format {
	case YAML:
		value, warnings, err = yamlRange(src, f.start, f.end)
	case TOML:
		value, err = tomlFront(src, f.start, f.end)
	case JSON:
		var next int
		if value, warnings, next, err = jsonHead(src, f.start); f.next < next {
			f.next = next
		}
	case JavaScript:
		value = scriptFront(src, f.start, f.end)
	case PlainText:
		value = []*Block{headerRecord(src, f.start, f.end)}
	}
	if err != nil {
		return 0, err
	}
	doc.Diagnostics = append(doc.Diagnostics, warnings...)
	doc.Meta = &Block{Kind: Record}
	if len(value) > 0 {
		if value[0].Kind != Record {
			return 0, src.errorf(f.start, "front matter is no mapping: expected lines such as `title: Talks`")
		}
		doc.Meta = value[0]
	}
	doc.Meta.Start, doc.Meta.End = 0, f.next
	doc.Lang = metaLang(doc.Meta)
	return f.next, nil
}

// front is where front matter stands: the values from start to end, the content
// from next. Format is PlainText for a Pelican header and "" for none.
type front struct {
	format           Format
	start, end, next int
}

// findFrontMatter looks for closed front matter at the head of text.
func findFrontMatter(text string) front {
	head := len(text) - len(strings.TrimLeft(text, "\n"))
	line, start := lineAt(text, head)
	switch strings.TrimRight(line, " \t") {
	case "---":
		if end, next := closingLine(text, start, "---", "..."); end >= 0 && holdsKeys(text[start:end]) {
			return front{YAML, start, end, next}
		}
		return front{}
	case "+++":
		if end, next := closingLine(text, start, "+++"); end >= 0 {
			return front{TOML, start, end, next}
		}
		return front{}
	case "<!--": // Nikola's fields, in a comment
		if end, next := closingLine(text, start, "-->"); end >= 0 && headerEnd(text[start:end]) == end-start {
			return front{PlainText, start, end, next}
		}
	case "---yaml":
		return fenced(text, YAML, start)
	case "---toml":
		return fenced(text, TOML, start)
	case "---json":
		return fenced(text, JSON, start)
	case "---js", "---javascript":
		return fenced(text, JavaScript, start)
	}
	if jsonHeadPattern.MatchString(text[head:]) {
		return front{format: JSON, start: head}
	}
	if end, next := closedHeader(text, head); end > 0 {
		return front{YAML, head, end, next}
	}
	if end := headerEnd(text[head:]); end > 0 {
		return front{PlainText, head, head + end, head + end}
	}
	return front{}
}

// fenced finds the end of front matter whose opening line names its format, as
// Eleventy has it.
func fenced(text string, format Format, start int) front {
	end, next := closingLine(text, start, "---")
	if end < 0 {
		return front{}
	}
	return front{format, start, end, next}
}

// jsonHeadPattern tells JSON from a shortcode ({{), Liquid ({%) and an
// attribute list ({:).
var jsonHeadPattern = regexp.MustCompile(`^\{\s*("(?:[^"\\]|\\.)*"\s*:|\})`)

// lineAt gives the line that begins at an offset, without its end, and the
// offset of the next.
func lineAt(text string, at int) (line string, next int) {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return text[at : at+n], at + n + 1
	}
	return text[at:], len(text)
}

// closingLine looks for a line that is one of marks. It gives the offset of the
// line and of the next, or -1.
func closingLine(text string, at int, marks ...string) (end, next int) {
	for at < len(text) {
		line, after := lineAt(text, at)
		for _, m := range marks {
			if strings.TrimRight(line, " \t") == m {
				return at, after
			}
		}
		at = after
	}
	return -1, -1
}

// keyLine is a line that opens a YAML mapping.
var keyLine = regexp.MustCompile(`^(?:"[^"]*"|'[^']*'|[\pL\pN_][\pL\pN_. /-]*?)\s*:(?:\s|$)`)

// holdsKeys says whether what stands between two lines "---" is a mapping, and
// not text between two thematic breaks: nothing, or first a key.
func holdsKeys(text string) bool {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		return line[0] == '{' || keyLine.MatchString(line)
	}
	return true
}

// unclosedFrontMatter gives an error where text opens with "---" or "+++" and
// lines that are plainly keys, which nothing closes.
func unclosedFrontMatter(src *Source) error {
	text := src.Text
	fence, at := lineAt(text, len(text)-len(strings.TrimLeft(text, "\n")))
	if fence = strings.TrimRight(fence, " \t"); fence != "---" && fence != "+++" {
		return nil
	}
	if end, _ := closingLine(text, at, fence); end >= 0 {
		return nil
	}
	keys := 0
	for at < len(text) {
		line, next := lineAt(text, at)
		if fence == "---" && !keyLine.MatchString(line) || fence == "+++" && !strings.Contains(line, "=") {
			break
		}
		keys, at = keys+1, next
	}
	if keys < 2 {
		return nil
	}
	return src.errorf(at, "front matter is not closed: add a line %s", fence)
}

// langKeys are the keys of front matter that state the language.
var langKeys = []string{"lang", "language", "locale"}

var langTag = regexp.MustCompile(`^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$`)

// metaLang gives the language that front matter states, as a BCP 47 tag.
func metaLang(meta *Block) string {
	for _, key := range langKeys {
		for _, f := range meta.Fields {
			if !strings.EqualFold(f.Key, key) || len(f.Value) != 1 || f.Value[0].Kind != Paragraph {
				continue
			}
			if tag := RunsText(f.Value[0].Runs); langTag.MatchString(tag) {
				return strings.ReplaceAll(tag, "_", "-")
			}
		}
	}
	return ""
}

// yamlRange reads the YAML that stands from start to end.
func yamlRange(src *Source, start, end int) ([]*Block, []Diagnostic, error) {
	if record := fastYAML(src, start, end); record != nil {
		return []*Block{record}, nil, nil
	}
	return wholeYAMLRange(src, start, end)
}

// wholeYAMLRange does so whatever the YAML holds.
func wholeYAMLRange(src *Source, start, end int) ([]*Block, []Diagnostic, error) {
	r := newYAMLReader(src, start, end)
	nodes, err := r.documents()
	if err != nil || len(nodes) == 0 {
		return nil, r.warnings, err
	}
	value, err := r.value(nodes[0], 0)
	r.giveComments()
	return value, r.warnings, err
}

// jsonHead reads the JSON value at start, and gives the offset of the line
// behind it.
func jsonHead(src *Source, start int) (value []*Block, warnings []Diagnostic, next int, err error) {
	r := newJSONReader(src, src.Text, start)
	value, err = r.value(0)
	if err != nil {
		return nil, nil, 0, err
	}
	next = r.end()
	if rest := strings.TrimLeft(src.Text[next:], " \t"); strings.HasPrefix(rest, "\n") {
		next = len(src.Text) - len(rest) + 1
	}
	return value, r.warnings, next, nil
}
