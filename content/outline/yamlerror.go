package outline

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// yamlProblem is why yaml.v3 gave up, and where, line and column from 1.
type yamlProblem struct {
	message string
	// The place of the problem, and of the construct that it was met in.
	line, column               int
	contextLine, contextColumn int
}

// newYAMLProblem takes the places out of the decoder. Its errors name a line
// only, and often that of the construct around the problem; the parser behind it
// knows both exactly. It is read by reflection, so another version that keeps
// them elsewhere costs the column, not the message.
func newYAMLProblem(dec *yaml.Decoder, err error) *yamlProblem {
	p := &yamlProblem{message: strings.TrimPrefix(err.Error(), "yaml: "), line: 1, column: 1}
	if m := yamlLine.FindStringSubmatch(p.message); m != nil {
		p.line, _ = strconv.Atoi(m[1])
		p.message = p.message[len(m[0]):]
	}
	p.contextLine, p.contextColumn = p.line, p.column
	parser := reflect.ValueOf(dec).Elem()
	for _, name := range []string{"parser", "parser"} {
		if parser.Kind() == reflect.Pointer {
			parser = parser.Elem()
		}
		if parser.Kind() != reflect.Struct {
			return p
		}
		parser = parser.FieldByName(name)
	}
	if problem := yamlString(parser, "problem"); problem == "" || problem != p.message {
		return p
	}
	p.line, p.column = yamlMark(parser, "problem_mark", p.line, p.column)
	p.contextLine, p.contextColumn = yamlMark(parser, "context_mark", p.line, p.column)
	return p
}

var yamlLine = regexp.MustCompile(`^line (\d+): `)

func yamlString(parser reflect.Value, name string) string {
	if parser.Kind() != reflect.Struct {
		return ""
	}
	if f := parser.FieldByName(name); f.Kind() == reflect.String {
		return f.String()
	}
	return ""
}

// yamlMark reads a yaml_mark_t, whose line and column count from 0.
func yamlMark(parser reflect.Value, name string, line, column int) (int, int) {
	mark := parser.FieldByName(name)
	if mark.Kind() != reflect.Struct {
		return line, column
	}
	l, c := mark.FieldByName("line"), mark.FieldByName("column")
	if !l.CanInt() || !c.CanInt() {
		return line, column
	}
	return int(l.Int()) + 1, int(c.Int()) + 1
}

// yamlHelp says in an author's words what yaml.v3's message means and what to
// do. Context is set where the construct's own place is the one to look at.
var yamlHelp = []struct {
	problem string
	context bool
	help    string
}{
	{"mapping values are not allowed", false, `a value holds ": ": put the value in quotes, or mend the indentation`},
	{"found character that cannot start any token", false, "a value can't begin with %q: put the value in quotes"},
	{"did not find expected key", false, "expected `key: value` at the same indentation: mend it, or put the value in quotes"},
	{"could not find expected ':'", true, "expected `key: value`: the colon and a space are missing, or the quote is not closed"},
	{"found unexpected end of stream", true, "the quote that opens here is not closed"},
	{"found unexpected document indicator", true, "the quote that opens here is not closed"},
	{"found unknown escape character", false, `in double quotes a backslash begins an escape: write \\, or use single quotes`},
	{"did not find expected '-' indicator", false, `expected "- " at the indentation of the list, or less of it`},
	{"did not find expected ',' or ']'", true, `the bracket "[" that opens here is not closed, or a comma is missing`},
	{"did not find expected ',' or '}'", true, `the brace "{" that opens here is not closed, or a comma is missing`},
	{"did not find expected node content", false, "expected a value: put it in quotes"},
	{"block sequence entries are not allowed", false, `a list can't begin behind a key: put "- " on a line of its own, or the value in quotes`},
	{"did not find expected alphabetic or numeric character", true, `a value that begins with %q stands for an anchor: put the value in quotes`},
	{"found a tab character", false, "a tab indents this line: use spaces"},
	{"did not find expected <document start>", false, "expected the end of the file, or a line --- before another document"},
}

// explain makes a Diagnostic of a problem.
func (r *yamlReader) explain(p *yamlProblem) Diagnostic {
	if name, ok := strings.CutPrefix(p.message, "unknown anchor '"); ok {
		name = strings.TrimSuffix(name, "' referenced")
		at := r.base + max(0, strings.Index(r.text[r.base:], "*"+name))
		return r.src.errorf(at, `"*%s" names an anchor that does not stand above: put the value in quotes`, name)
	}
	for _, h := range yamlHelp {
		if !strings.Contains(p.message, h.problem) {
			continue
		}
		at := r.places.at(p.line, p.column)
		if h.context {
			at = r.places.at(p.contextLine, p.contextColumn)
		}
		if before := strings.TrimRight(r.text[r.base:at], " "); h.problem == "did not find expected key" && strings.HasSuffix(before, "'") {
			return r.src.errorf(at, "the quoted value ends before this: write '' for a quote inside, or use double quotes")
		}
		if strings.Contains(h.help, "%q") {
			return r.src.errorf(at, h.help, firstRune(r.text[at:]))
		}
		return r.src.errorf(at, "%s", h.help)
	}
	return r.src.errorf(r.places.at(p.line, p.column), "%s", p.message)
}

// firstRune gives the first character of text as a string.
func firstRune(text string) string {
	for _, r := range text {
		return string(r)
	}
	return ""
}
