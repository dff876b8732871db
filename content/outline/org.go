package outline

import (
	"regexp"
	"strings"
)

// readOrg reads a page of Org (https://orgmode.org/manual) as its exporters show
// it: without to-do keywords, tags, comments and what is marked as not exported.
// Keywords before the first heading ("#+TITLE: Talks"), and properties there, are
// the front matter; those of a heading are a Record in its section.
func readOrg(src *Source) (*Document, error) {
	doc := &Document{Source: src, Format: Org}
	body, err := frontMatter(doc)
	if err != nil {
		return nil, err
	}
	r := &orgReader{pageReader: newPageReader(src, body, Org, `*/_+=~[<\^{@hsc`), doc: doc}
	r.find = r.span
	r.todo = map[string]bool{"TODO": true, "DONE": true}
	r.links, r.macros = map[string]string{}, map[string]string{}
	lines := textLines(r.text, body)
	numberItems(r.text, lines)
	for _, l := range lines {
		r.setting(l)
	}
	r.head = true
	r.blocks(lines, 0)
	addMeta(doc, r.meta, r.metaEnd)
	doc.Root = r.b.finish()
	return doc, nil
}

// orgReader turns the lines of an Org page into blocks.
type orgReader struct {
	pageReader
	doc *Document
	// todo are the to-do keywords, links the abbreviations of addresses, and macros
	// the texts that the page defines.
	todo   map[string]bool
	links  map[string]string
	macros map[string]string
	// head is set up to the first heading.
	head    bool
	meta    []Field
	metaEnd int
}

// orgKey is a keyword line; the value of one with attributes is technical.
var orgKey = regexp.MustCompile(`^#\+([^\s:]+):[ \t]*(.*)$`)

// setting reads a keyword that says how other lines are to be read.
func (r *orgReader) setting(l textLine) {
	line := r.line(l)
	if !strings.HasPrefix(line, "#+") {
		return
	}
	m := orgKey.FindStringSubmatch(line)
	if m == nil {
		return
	}
	name, value, _ := strings.Cut(m[2], " ")
	switch strings.ToUpper(m[1]) {
	case "TODO", "SEQ_TODO", "TYP_TODO":
		for _, word := range strings.Fields(m[2]) {
			word, _, _ = strings.Cut(word, "(")
			r.todo[word] = word != "|"
		}
	case "LINK":
		r.links[name] = strings.TrimSpace(value)
	case "MACRO":
		r.macros[strings.ToLower(name)] = strings.TrimSpace(value)
	}
}

// blocks reads lines: the page, or what an item or a block holds.
func (r *orgReader) blocks(lines []textLine, depth int) {
	if depth > maxNesting {
		r.paragraphs(lines)
		return
	}
	for i := 0; i < len(lines); {
		if lines[i].blank() {
			i++
			continue
		}
		i += max(1, r.block(lines[i:], depth))
	}
}

// block reads what begins at the first of lines, and gives how many it took.
func (r *orgReader) block(lines []textLine, depth int) int {
	first := lines[0]
	line := r.line(first)
	switch {
	case depth == 0 && first.indent == 0 && headlineStars(line) > 0:
		return r.headline(lines)
	case strings.HasPrefix(line, "#+"):
		return r.keyword(lines, depth)
	case line == "#" || strings.HasPrefix(line, "# "):
		r.comment(first, first.start+1)
		return 1
	case line == ":" || strings.HasPrefix(line, ": "):
		n := r.count(lines, func(s string) bool { return s == ":" || strings.HasPrefix(s, ": ") })
		r.code(lines[:n])
		return n
	case line[0] == ':':
		if n := r.drawer(lines, depth); n > 0 {
			return n
		}
	case line[0] == '|':
		return r.orgTable(lines)
	case isOrgRule(line):
		r.b.add(&Block{Kind: Rule, Start: first.start, End: first.end})
		return 1
	case first.indent == 0 && strings.HasPrefix(line, "[fn:"):
		if n := r.footnote(lines); n > 0 {
			return n
		}
	}
	if _, ok := r.item(first); ok {
		return r.list(lines, depth)
	}
	n := 1
	for n < len(lines) && !r.interrupts(lines[n], depth) {
		n++
	}
	r.paragraph(lines[:n])
	return n
}

// count gives how many lines from the first on are of a kind.
func (r *orgReader) count(lines []textLine, of func(line string) bool) int {
	n := 1
	for n < len(lines) && of(r.line(lines[n])) {
		n++
	}
	return n
}

// interrupts says whether a line ends the paragraph above it.
func (r *orgReader) interrupts(l textLine, depth int) bool {
	if l.blank() {
		return true
	}
	line := r.line(l)
	if depth == 0 && l.indent == 0 && headlineStars(line) > 0 || line[0] == '|' || isOrgRule(line) ||
		strings.HasPrefix(line, "#+") || line == "#" || strings.HasPrefix(line, "# ") || orgDrawer.MatchString(line) ||
		l.indent == 0 && orgFootnote.MatchString(line) {
		return true
	}
	_, ok := r.item(l)
	return ok
}

func isOrgRule(line string) bool { return len(line) >= 5 && strings.Trim(line, "-") == "" }

// headlineStars counts the stars that a heading begins with, 0 for any other line.
func headlineStars(line string) int {
	n := len(line) - len(strings.TrimLeft(line, "*"))
	if n == 0 || n < len(line) && !isSpace(line[n]) || n == len(line) && n > 1 {
		return 0
	}
	return n
}

var (
	orgTags     = regexp.MustCompile(`(?:^|[ \t]+):[\pL\pN_@#%:]+:$`)
	orgPriority = regexp.MustCompile(`^\[#[A-Za-z0-9]+\]`)
	orgPlanning = regexp.MustCompile(`^(?:(?:SCHEDULED|DEADLINE|CLOSED):[ \t]*[<\[][^<>\[\]]*[>\]](?:--[<\[][^<>\[\]]*[>\]])?[ \t]*)+$`)
	orgPlanned  = regexp.MustCompile(`(SCHEDULED):[ \t]*([<\[][^<>\[\]]*[>\]](?:--[<\[][^<>\[\]]*[>\]])?)`)
)

// headline reads a heading with the planning line and the properties below it.
// What is commented out, or tagged as not exported, is passed over.
func (r *orgReader) headline(lines []textLine) int {
	first := lines[0]
	level := headlineStars(r.line(first))
	title := r.trim(textLine{start: first.start + level, end: first.end})
	if word := r.firstWord(title); r.todo[word] {
		title = r.cut(title, len(word))
	}
	if n := len(orgPriority.FindString(r.line(title))); n > 0 {
		title = r.cut(title, n)
	}
	hidden := r.firstWord(title) == "COMMENT"
	if tags := orgTags.FindStringIndex(r.line(title)); tags != nil {
		hidden = hidden || strings.Contains(r.text[title.start+tags[0]:title.end], ":noexport:")
		title.end = title.start + tags[0]
	}
	r.head = false
	if hidden {
		return r.count(lines, func(s string) bool { n := headlineStars(s); return n == 0 || n > level })
	}
	block := &Block{Level: min(level, 6), Start: first.start, End: first.end}
	r.heading(block, title, first.end)
	n := 1
	if n < len(lines) && orgPlanning.MatchString(r.line(lines[n])) {
		r.planning(lines[n])
		n++
	}
	if n < len(lines) && strings.EqualFold(r.line(lines[n]), ":PROPERTIES:") {
		if end := r.drawerEnd(lines[n:]); end > 0 {
			block.ID = r.properties(lines[n : n+end+1])
			n += end + 1
		}
	}
	return n
}

func (r *orgReader) firstWord(l textLine) string {
	line := r.line(l)
	if n := strings.IndexAny(line, " \t"); n >= 0 {
		return line[:n]
	}
	return line
}

// cut gives a line without its first n bytes.
func (r *orgReader) cut(l textLine, n int) textLine {
	l.start += n
	return r.trim(l)
}

// planning reads the days that a heading is planned for as a Record. Until when it is to
// be done, and when it was noted as done, tells nothing of what it names.
func (r *orgReader) planning(l textLine) {
	record := &Block{Kind: Record, Start: l.start, End: l.end}
	for _, m := range orgPlanned.FindAllStringSubmatchIndex(r.line(l), -1) {
		value := textLine{start: l.start + m[4], end: l.start + m[5]}
		record.Fields = append(record.Fields, r.field(r.text[l.start+m[2]:l.start+m[3]], l.start+m[2], []textLine{value}))
	}
	if len(record.Fields) > 0 {
		r.b.add(record)
	}
}
