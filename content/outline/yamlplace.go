package outline

import (
	"sort"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// yamlPlaces turns the lines and columns of yaml.v3, which counts columns in
// characters and ends lines at U+2028 and U+2029 too, into offsets.
type yamlPlaces struct {
	text  string
	lines []int
	// The place asked for last: on a long line the next is counted from it.
	line, column, offset int
}

func newYAMLPlaces(text string, base int) yamlPlaces {
	lines := []int{base}
	for i := base; i < len(text); i++ {
		switch {
		case text[i] == '\n':
			lines = append(lines, i+1)
		case text[i] == 0xE2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			lines = append(lines, i+3)
		}
	}
	return yamlPlaces{text: text, lines: lines}
}

// at gives the offset of a line and column, both counted from 1.
func (p *yamlPlaces) at(line, column int) int {
	line = max(1, min(line, len(p.lines)))
	if line != p.line || column < p.column {
		p.line, p.column, p.offset = line, 1, p.lines[line-1]
	}
	for ; p.column < column && p.offset < len(p.text); p.column++ {
		_, size := utf8.DecodeRuneInString(p.text[p.offset:])
		p.offset += size
	}
	return p.offset
}

// lineEnd gives the offset behind the last byte of the line that holds offset.
func (p *yamlPlaces) lineEnd(offset int) int {
	if i := sort.SearchInts(p.lines, offset+1); i < len(p.lines) {
		return max(offset, p.lines[i]-1)
	}
	return len(p.text)
}

// start gives the offset at which a node begins, its tag or anchor included.
func (p *yamlPlaces) start(n *yaml.Node) int { return p.at(n.Line, n.Column) }

// scalar gives the range of a scalar's text: without tag, anchor and quotes,
// and from the first character of a block scalar's first line. It is empty for
// a scalar of white space.
func (p *yamlPlaces) scalar(n *yaml.Node) (start, end int) {
	start = p.start(n)
	if strings.TrimSpace(n.Value) == "" {
		return start, start
	}
	if n.Anchor != "" || n.Style&yaml.TaggedStyle != 0 {
		start = p.skipProperties(start)
	}
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return p.quoted(start, '"')
	case n.Style&yaml.SingleQuotedStyle != 0:
		return p.quoted(start, '\'')
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return p.block(start)
	}
	return start, p.plain(start, n.Value)
}

// skipProperties gives the offset behind "!tag" and "&anchor".
func (p *yamlPlaces) skipProperties(at int) int {
	for at < len(p.text) && (p.text[at] == '!' || p.text[at] == '&') {
		n := strings.IndexAny(p.text[at:], " \t\n")
		if n < 0 {
			return len(p.text)
		}
		at = len(p.text) - len(strings.TrimLeft(p.text[at+n:], " \t\n"))
	}
	return at
}

// quoted gives the range between quotes. In double quotes a backslash escapes,
// in single ones a quote is doubled.
func (p *yamlPlaces) quoted(at int, quote byte) (start, end int) {
	if at >= len(p.text) || p.text[at] != quote {
		return at, at
	}
	for i := at + 1; i < len(p.text); i++ {
		switch {
		case quote == '"' && p.text[i] == '\\':
			i++
		case p.text[i] != quote:
		case quote == '\'' && i+1 < len(p.text) && p.text[i+1] == quote:
			i++
		default:
			return at + 1, i
		}
	}
	return at + 1, len(p.text)
}

// block gives the range of the lines that belong to a block scalar whose "|" or
// ">" stands at offset at: all that are indented as the first is, or more.
func (p *yamlPlaces) block(at int) (start, end int) {
	start, indent := -1, 0
	for next := p.lineEnd(at) + 1; next < len(p.text); {
		line := p.text[next:]
		if n := strings.IndexByte(line, '\n'); n >= 0 {
			line = line[:n]
		}
		spaces := len(line) - len(strings.TrimLeft(line, " "))
		switch blank := strings.TrimLeft(line, " \t") == ""; {
		case blank:
		case start < 0:
			start, indent = next+spaces, spaces
			end = next + len(line)
		case spaces < indent:
			return start, end
		default:
			end = next + len(line)
		}
		next += len(line) + 1
	}
	if start < 0 {
		return at, at
	}
	return start, end
}

// plain gives the end of a plain scalar: where its folded value has been met.
func (p *yamlPlaces) plain(at int, value string) int {
	if strings.HasPrefix(p.text[at:], value) {
		return at + len(value)
	}
	i := at
	for len(value) > 0 && i < len(p.text) {
		if isSpace(p.text[i]) {
			i++
			continue
		}
		value = strings.TrimLeft(value, " \t\n")
		if value == "" || p.text[i] != value[0] {
			break
		}
		i, value = i+1, value[1:]
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }
