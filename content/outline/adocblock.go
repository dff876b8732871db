package outline

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// adocStyle is what the lines before a block say of it: "[quote#id.role%option]",
// ".Title".
type adocStyle struct {
	name, id, class string
	// options and named are the other attributes.
	options string
	named   map[string]string
	title   textLine
}

func (s *adocStyle) has(option string) bool {
	return strings.Contains(s.options+",", option+",")
}

var (
	adocShort  = regexp.MustCompile(`[#.%]?[^#.%]+`)
	adocNamed  = regexp.MustCompile(`([\w-]+)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^,]*))`)
	adocStyled = regexp.MustCompile(`^\[(?:[\w.#%"'{*][^\[\]]*)?\]$`)
	adocAnchor = regexp.MustCompile(`^\[\[([^\[\],]+)(?:,[^\[\]]*)?\]\]$`)
)

// styles reads a line that says something of the block below it.
func (r *adocReader) styles(l textLine) bool {
	line := r.line(l)
	if m := adocAnchor.FindStringSubmatch(line); m != nil {
		r.next.id = m[1]
		return true
	}
	if len(line) > 2 && line[0] == '.' && line[1] != '.' && !isSpace(line[1]) {
		r.next.title = textLine{start: l.start + 1, end: l.end}
		return true
	}
	if !adocStyled.MatchString(line) {
		return false
	}
	inner := line[1 : len(line)-1]
	first, _, _ := strings.Cut(inner, ",")
	if !strings.Contains(first, "=") {
		for _, part := range adocShort.FindAllString(strings.TrimSpace(first), -1) {
			switch part[0] {
			case '#':
				r.next.id = part[1:]
			case '.':
				r.next.class = strings.TrimSpace(r.next.class + " " + part[1:])
			case '%':
				r.next.options += "," + part[1:]
			default:
				r.next.name = strings.ToLower(part)
			}
		}
	}
	for _, m := range adocNamed.FindAllStringSubmatch(inner, -1) {
		if r.next.named == nil {
			r.next.named = map[string]string{}
		}
		value := strings.TrimSpace(m[2] + m[3] + m[4])
		switch m[1] {
		case "id":
			r.next.id = value
		case "options", "opts":
			r.next.options += "," + value
		default:
			r.next.named[m[1]] = value
		}
	}
	return true
}

// blocks reads lines: the page, or what a block or cell holds.
func (r *adocReader) blocks(lines []textLine, depth int) {
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
func (r *adocReader) block(lines []textLine, depth int) int {
	first := lines[0]
	line := r.line(first)
	switch {
	case isAdocComment(line):
		r.comment(first, first.start+2)
		return 1
	case line == "+" || strings.HasPrefix(line, "ifdef::") || strings.HasPrefix(line, "ifndef::") || strings.HasPrefix(line, "endif::"):
		return r.conditional(lines)
	case line[0] == ':':
		if m := adocEntry.FindStringSubmatchIndex(line); m != nil {
			r.entry(first, m)
			return 1
		}
	}
	if first.indent == 0 && !isDelimiter(line) && r.styles(first) {
		return 1
	}
	if depth == 0 && first.indent == 0 {
		if n := r.sectionTitle(lines); n > 0 {
			return n
		}
	}
	style := r.next
	r.next = adocStyle{}
	if style.title.blank() || isTable(line) {
		return r.styled(style, lines, depth)
	}
	n := 0
	r.within(frame{block: &Block{Kind: Group, Name: "div", Class: style.class, ID: style.id}}, style.title.start, style.title.end, func() {
		r.b.summary(&Block{Start: style.title.start, End: style.title.end}, "")
		r.inline([]textLine{style.title})
		r.b.endText(style.title.end)
		style.id = ""
		n = r.styled(style, lines, depth+1)
	})
	return n
}

// conditional passes over a line for the preprocessor, and over what it leaves
// out.
func (r *adocReader) conditional(lines []textLine) int {
	line := r.line(lines[0])
	name, rest, _ := strings.Cut(line, "::")
	name2, inner, _ := strings.Cut(rest, "[")
	_, set := r.attribute(name2)
	set = set || strings.HasPrefix(name2, "backend-html") || name2 == "basebackend-html"
	if name != "ifdef" && name != "ifndef" || inner != "]" || set == (name == "ifdef") {
		return 1
	}
	if end := r.closing(lines, "endif", func(line string) bool { return strings.HasPrefix(line, "endif::") }); end > 0 {
		return end + 1
	}
	return 1
}

// sectionTitle opens a section, 0 lines where there is none.
func (r *adocReader) sectionTitle(lines []textLine) int {
	first := lines[0]
	line := r.line(first)
	if m := adocTitle.FindStringSubmatchIndex(line); m != nil {
		title := textLine{start: first.start + m[4], end: first.end}
		if mark := " " + line[m[2]:m[3]]; strings.HasSuffix(r.line(title), mark) {
			title = r.trim(textLine{start: title.start, end: title.end - len(mark)})
		}
		r.section(title, m[3]-m[2], first.start, first.end)
		return 1
	}
	if len(lines) < 2 || lines[1].blank() || lines[1].indent > 0 {
		return 0
	}
	under := r.line(lines[1])
	level := strings.IndexByte("=-~^+", under[0])
	more := utf8.RuneCountInString(line) - len(under)
	if _, item := r.item(first); level < 0 || item || len(under) < 3 || strings.Trim(under, under[:1]) != "" || more < -1 || more > 1 || isDelimiter(line) {
		return 0
	}
	r.section(first, level+1, first.start, lines[1].end)
	return 2
}

func isTable(line string) bool {
	return len(line) > 3 && strings.IndexByte("|,:!", line[0]) >= 0 && strings.Trim(line[1:], "=") == ""
}

// isDelimiter says whether a line begins or ends a block.
func isDelimiter(line string) bool {
	if line == "--" || strings.HasPrefix(line, "```") || isTable(line) {
		return true
	}
	return len(line) >= 4 && strings.IndexByte("-.=*_+/", line[0]) >= 0 && strings.Trim(line, line[:1]) == ""
}

// styled reads a block.
func (r *adocReader) styled(style adocStyle, lines []textLine, depth int) int {
	first := lines[0]
	line := r.line(first)
	if style.id != "" {
		r.b.endText(first.start)
		r.b.setAnchor(style.id)
	}
	switch {
	case isDelimiter(line):
		return r.delimited(style, lines, depth)
	case line == "'''" || line == "---" || line == "***" || line == "- - -" || line == "* * *":
		r.b.add(&Block{Kind: Rule, Start: first.start, End: first.end})
		return 1
	case line == "<<<":
		return 1
	case depth > 0 && first.indent == 0 && adocTitle.MatchString(line):
		r.paragraph(lines[:1])
		return 1
	}
	if n := r.macro(lines[0]); n > 0 {
		return n
	}
	if _, ok := r.item(first); ok {
		return r.list(lines, depth, nil)
	}
	n := 1
	for n < len(lines) && !r.interrupts(lines[n]) {
		n++
	}
	r.para(style, lines[:n], first.indent > 0 && depth == 0)
	return n
}

// interrupts says whether a line ends the paragraph above it.
func (r *adocReader) interrupts(l textLine) bool {
	line := r.line(l)
	return l.blank() || line == "+" || isDelimiter(line) || isAdocComment(line) || adocStyled.MatchString(line) && l.indent == 0 ||
		(strings.HasPrefix(line, "* ") || strings.HasPrefix(line, "- ")) && l.indent == 0
}

var adocLabel = regexp.MustCompile(`^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+`)

// adocCode are the styles of literal text.
var adocCode = map[string]bool{"source": true, "listing": true, "literal": true, "stem": true, "latexmath": true, "asciimath": true}

// para reads a paragraph in its style.
func (r *adocReader) para(style adocStyle, lines []textLine, literal bool) {
	switch {
	case literal || adocCode[style.name]:
		r.code(lines)
	case style.name == "comment":
	case style.name == "quote" || style.name == "verse" || strings.HasPrefix(r.line(lines[0]), "> "):
		r.within(frame{block: &Block{Kind: Quote}}, lines[0].start, lines[len(lines)-1].end, func() {
			quoted := append([]textLine(nil), lines...)
			for i := range quoted {
				if strings.HasPrefix(r.line(quoted[i]), "> ") {
					quoted[i].start += 2
				}
			}
			r.broken(quoted, style.name == "verse")
		})
	default:
		text := append([]textLine(nil), lines...)
		text[0].start += len(adocLabel.FindString(r.line(text[0])))
		r.broken(text, style.has("hardbreaks"))
	}
}

// broken reads a paragraph, whose lines all end where the author ended them if
// breaks is set.
func (r *adocReader) broken(lines []textLine, breaks bool) {
	if !breaks {
		r.paragraph(lines)
		return
	}
	at := lines[0].start
	r.b.paragraph(&Block{Kind: Paragraph, Start: at, End: at}, "")
	for i, l := range lines {
		if i > 0 {
			r.b.lineBreak(lines[i-1].end, l.start)
		}
		r.inline([]textLine{l})
	}
	r.b.endText(lines[len(lines)-1].end)
}

// delimited reads a block between two like lines, or up to the end of what holds
// it.
func (r *adocReader) delimited(style adocStyle, lines []textLine, depth int) int {
	first := lines[0]
	mark := r.line(first)
	if strings.HasPrefix(mark, "```") {
		mark = "```"
	}
	end := 1
	for end < len(lines) && r.line(lines[end]) != mark {
		end++
	}
	inner, last := lines[1:end], lines[min(end, len(lines)-1)].end
	switch {
	case isTable(mark):
		r.adocTable(style, first.start, last, mark[0], inner, depth)
	case mark[0] == '/' || style.name == "comment":
	case mark[0] == '+':
		r.html(inner)
	case style.name == "verse" && mark[0] == '_':
		r.within(frame{block: &Block{Kind: Quote}}, first.start, last, func() { r.broken(append([]textLine{}, trimBlank(inner)...), len(trimBlank(inner)) > 0) })
	case mark[0] == '_' || style.name == "quote":
		r.within(frame{block: &Block{Kind: Quote}}, first.start, last, func() { r.blocks(inner, depth+1) })
	case mark == "```" || mark[0] == '.' || mark[0] == '-' && mark != "--" || adocCode[style.name]:
		r.code(inner)
	default:
		r.within(frame{block: &Block{Kind: Group, Name: "div", Class: style.class}}, first.start, last, func() { r.blocks(inner, depth+1) })
	}
	return min(end+1, len(lines))
}

var adocMacro = regexp.MustCompile(`^([a-z]\w*)::([^\s\[\]]*)\[(.*)\]$`)

// macro reads a block macro, 0 lines where there is none.
func (r *adocReader) macro(l textLine) int {
	m := adocMacro.FindStringSubmatch(r.line(l))
	if m == nil {
		return 0
	}
	attributes := map[string]string{}
	for _, named := range adocNamed.FindAllStringSubmatch(m[3], -1) {
		attributes[named[1]] = named[2] + named[3] + named[4]
	}
	first, _, _ := strings.Cut(m[3], ",")
	if first = strings.Trim(strings.TrimSpace(first), `"`); strings.Contains(first, "=") {
		first = ""
	}
	run := Run{Start: l.start, End: l.end, URL: r.resolve(m[2]), Text: r.resolve(first)}
	switch m[1] {
	case "image":
		run.Kind = Image
	case "video", "audio":
		run.Kind, run.Text = Embed, attributes["title"]
		for _, site := range videoSites {
			if site.word == first && !strings.Contains(run.URL, "://") {
				run.URL = site.prefix + run.URL
			}
		}
	default:
		return 1
	}
	r.b.endText(l.start)
	if link := attributes["link"]; link != "" {
		r.b.openInline("text:image", Run{Kind: Link, Start: l.start, URL: r.resolve(link)})
	}
	r.b.put(run)
	r.b.endInline("text:image", l.end)
	r.b.endText(l.end)
	return 1
}
