package outline

import (
	"path"
	"regexp"
	"strings"
)

// Read turns a source into a document. The error is a Diagnostic, or several
// joined by errors.Join; problems that the reader could read on from are the
// document's Diagnostics.
func Read(src *Source, format Format) (*Document, error) {
	if format == Markdown || format == PlainText {
		if doc := readParted(src, format); doc != nil {
			return doc, nil
		}
	}
	switch format {
	case Markdown:
		return readMarkdown(src)
	case HTML:
		return readHTML(src)
	case Org:
		return readOrg(src)
	case RST:
		return readRST(src)
	case AsciiDoc:
		return readAsciiDoc(src)
	case TeX:
		return readTeX(src)
	case PlainText:
		return readText(src)
	case YAML:
		return readYAML(src)
	case TOML:
		return readTOML(src)
	case JSON:
		return readJSON(src)
	case CSV:
		return readCSV(src)
	case JavaScript:
		return readScript(src)
	case Notebook:
		return readNotebook(src)
	case BibTeX:
		return readBibTeX(src)
	}
	return nil, fileError(src.Name, "no reader for the format \""+string(format)+"\"")
}

// endings gives the format that a file name's ending promises, "" where the
// content decides.
var endings = map[string]Format{
	".md": Markdown, ".markdown": Markdown, ".mdown": Markdown, ".mkd": Markdown,
	".mdx": Markdown, ".lr": Markdown, ".qmd": Markdown, ".rmd": Markdown,
	".html": HTML, ".htm": HTML, ".xhtml": HTML, ".php": HTML, ".njk": HTML, ".liquid": HTML,
	".yml": YAML, ".yaml": YAML,
	".toml": TOML,
	".json": JSON,
	".csv":  CSV, ".tsv": CSV,
	".js": JavaScript, ".mjs": JavaScript, ".cjs": JavaScript, ".ts": JavaScript, ".mts": JavaScript, ".cts": JavaScript,
	".jsx": JavaScript, ".tsx": JavaScript, ".astro": JavaScript, ".vue": JavaScript, ".svelte": JavaScript,
	".org": Org, ".rst": RST, ".rest": RST,
	".ipynb": Notebook,
	".adoc":  AsciiDoc, ".asciidoc": AsciiDoc, ".asc": AsciiDoc,
	".tex": TeX, ".ltx": TeX, ".latex": TeX,
	".bib": BibTeX,
	".txt": "", ".text": "", "": "",
}

// Detect tells the format of a file by its content and, where that is not plain,
// by its name's ending. It gives "" for an ending that talkfeed does not read,
// unless the file is a whole HTML page; with the name "" it goes by the content
// alone and always gives a format.
func Detect(src *Source, name string) Format {
	if isHTMLPage(src.Text) {
		return HTML
	}
	ending := strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))
	format, known := endings[ending]
	if !known || format != "" {
		return format
	}
	switch text := src.Text; {
	case isJSON(text) && isNotebook(text):
		return Notebook
	case isJSON(text):
		return JSON
	case beginsWithElement(text):
		return HTML
	case findFrontMatter(text).format != "":
		return Markdown
	}
	switch text := src.Text; {
	case looksLikeOrg(text):
		return Org
	case rstSign.MatchString(text):
		return RST
	case adocSign.MatchString(text):
		return AsciiDoc
	case looksLikeMarkdown(text):
		return Markdown
	}
	return PlainText
}

// isHTMLPage says whether text begins as a whole HTML page does.
func isHTMLPage(text string) bool {
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 1024)]))
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html") ||
		strings.HasPrefix(head, "<?xml") && strings.Contains(head, "<html")
}

// isJSON says whether text is a JSON object or array from its first byte to its
// last.
func isJSON(text string) bool {
	text = strings.TrimSpace(text)
	if len(text) < 2 {
		return false
	}
	inner := strings.TrimSpace(text[1:])
	switch text[0] {
	case '{':
		return text[len(text)-1] == '}' && (inner[0] == '"' || inner[0] == '}')
	case '[':
		return text[len(text)-1] == ']' && strings.IndexByte("[{\"]", inner[0]) >= 0
	}
	return false
}

// beginsWithElement says whether text opens with an HTML element that is closed
// somewhere, comments aside; an autolink such as <https://example.org> is none.
func beginsWithElement(text string) bool {
	text = strings.TrimSpace(text)
	for strings.HasPrefix(text, "<!--") {
		_, rest, _ := strings.Cut(text, "-->")
		text = strings.TrimSpace(rest)
	}
	if len(text) < 2 || text[0] != '<' {
		return false
	}
	name := 1
	for name < len(text) && (isLetter(text[name]) || name > 1 && isDigit(text[name])) {
		name++
	}
	return name > 1 && name < len(text) && strings.IndexByte(" \t\n>/", text[name]) >= 0 && strings.Contains(text, "</")
}

// looksLikeMarkdown says whether text has an ATX heading or an inline link.
// Anything else that Markdown marks is written in plain text too.
func looksLikeMarkdown(text string) bool {
	heading, before := false, ""
	for line := range strings.Lines(text) {
		// Two such lines right below each other are a comment.
		commented := isCommentLine(before) && isCommentLine(line)
		if heading && !commented {
			return true
		}
		marks := len(line) - len(strings.TrimLeft(line, "#"))
		heading = marks > 0 && marks <= 6 && strings.HasPrefix(line[marks:], " ") && !commented
		before = line
		if at := strings.Index(line, "]("); at > 0 && strings.IndexByte(line[:at], '[') >= 0 && strings.IndexByte(line[at:], ')') > 2 {
			return true
		}
	}
	return heading
}

// isCommentLine says whether a line is "#" alone or with words behind a space.
func isCommentLine(line string) bool {
	return strings.HasPrefix(line, "# ") || strings.TrimRight(line, " \t\r\n") == "#"
}

// looksLikeOrg says whether text has a title or headings as Org writes them:
// stars in several numbers at the beginning of lines.
func looksLikeOrg(text string) bool {
	one, two := false, false
	for line := range strings.Lines(text) {
		if len(line) > 8 && strings.EqualFold(line[:8], "#+title:") {
			return true
		}
		one = one || strings.HasPrefix(line, "* ")
		two = two || strings.HasPrefix(line, "** ")
	}
	return one && two
}

var (
	// rstSign is a directive, target, substitution or link of reStructuredText.
	rstSign = regexp.MustCompile("(?m)^\\.\\.[ \\t]+(?:[\\w-]+::(?:\\s|$)|_[^:\\n]+:(?:\\s|$)|\\|[^|\\n]+\\| [\\w-]+::)|`[^`<\\n]*<[^<>`\\s]+>`_")
	// adocSign is the title of an AsciiDoc page with an attribute or a section
	// somewhere below it, or the line that begins a table.
	adocSign = regexp.MustCompile(`(?ms)\A\s*= \S[^\n]*$.*^(?::[\w-]+:|== \S)|^\|===$`)
)

// Refusal says why a file that is named is better not read at all, by its name's ending,
// and what to do: "" for every other file.
func Refusal(name string) string {
	return refusals[strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))]
}

// refusals are the endings of programs that set a page: macros alone, or calls of functions
// that nothing but a run of the program tells.
var refusals = map[string]string{
	".sty": texRefusal, ".cls": texRefusal,
	".typ": "Typst is not read: what a talk's fields are, only its functions say; name an HTML page, a Markdown file or a data file (YAML, TOML, JSON, CSV) with the talks",
}

const texRefusal = "a style or class of TeX is not read: it only defines macros; name the TeX file with the talks"

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
