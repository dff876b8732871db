package outline

import (
	"html"
	"strconv"
	"strings"
)

// The tokens of a program: quoted texts, names, comments.

// textValue reads a quoted text, or several that "+" joins.
func (r *scriptReader) textValue() ([]*Block, bool) {
	text, start, ok := r.quoted()
	if !ok {
		return nil, false
	}
	end := r.at - 1
	for {
		r.blank()
		if r.at >= len(r.text) || r.text[r.at] != '+' {
			break
		}
		plus := r.at
		r.at++
		if r.blank(); r.at >= len(r.text) || !isQuote(r.text[r.at]) {
			r.at = plus
			return nil, true // computed
		}
		more, _, ok := r.quoted()
		if !ok {
			return nil, false
		}
		text, end = text+more, r.at-1
	}
	if strings.Contains(text, computedPart) {
		return nil, true
	}
	r.plain++
	return dataText(r.src, html.UnescapeString(strings.TrimSpace(text)), start, end), true
}

// computedPart stands for ${...} in a template.
const computedPart = "\x00"

// quoted reads a quoted text and gives it without its escapes. It reports false
// where nothing closes the quote.
func (r *scriptReader) quoted() (text string, start int, ok bool) {
	quote := r.text[r.at]
	r.at++
	start = r.at
	var b strings.Builder
	for r.at < len(r.text) {
		c := r.text[r.at]
		switch {
		case c == quote:
			r.at++
			return b.String(), start, true
		case c == '\n' && quote != '`':
			return "", 0, false
		case c == '\\':
			b.WriteString(r.escape())
			continue
		case quote == '`' && strings.HasPrefix(r.text[r.at:], "${"):
			end := closingBrace(r.text, r.at+1)
			if end < 0 {
				return "", 0, false
			}
			b.WriteString(computedPart)
			r.at = end
			continue
		}
		b.WriteByte(c)
		r.at++
	}
	return "", 0, false
}

// escape reads an escape sequence.
func (r *scriptReader) escape() string {
	r.at++
	if r.at >= len(r.text) {
		return ""
	}
	c := r.text[r.at]
	r.at++
	switch c {
	case 'n', 't', 'r':
		return " "
	case '\n':
		return ""
	case 'u':
		digits := strings.TrimPrefix(r.text[r.at:min(len(r.text), r.at+9)], "{")
		if end := strings.IndexByte(digits, '}'); end > 0 && r.text[r.at] == '{' {
			if n, err := strconv.ParseInt(digits[:end], 16, 32); err == nil {
				r.at += end + 2
				return string(rune(n))
			}
		} else if len(digits) >= 4 {
			if n, err := strconv.ParseInt(digits[:4], 16, 32); err == nil {
				r.at += 4
				return string(rune(n))
			}
		}
	}
	return string(c)
}

// blank passes white space and comments.
func (r *scriptReader) blank() {
	for r.at < len(r.text) {
		rest := r.text[r.at:]
		switch {
		case isWhite(rest[0]):
			r.at++
		case strings.HasPrefix(rest, "//"):
			r.at += lineLength(rest)
		case strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest, "*/")
			if n < 0 {
				r.at = len(r.text)
				return
			}
			r.at += n + 2
		default:
			return
		}
	}
}

// word reads a name.
func (r *scriptReader) word() string {
	start := r.at
	for r.at < len(r.text) && (isName(r.text[r.at]) || isDigit(r.text[r.at])) {
		r.at++
	}
	return r.text[start:r.at]
}

func isName(c byte) bool  { return isLetter(c) || c == '_' || c == '$' || c >= 0x80 }
func isQuote(c byte) bool { return c == '"' || c == '\'' || c == '`' }
