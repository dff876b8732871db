package outline

import "strings"

// explain says what is wrong with the JSON behind the token read last, and what
// to do. The errors of encoding/json tell it in the terms of its scanner, with
// offsets that leave brackets out.
func (r *jsonReader) explain() Diagnostic {
	text, at := r.src.Text, r.start()
	if at < len(text) && text[at] == '"' {
		if bad := badInString(text, at); bad >= 0 {
			at = bad
		}
	}
	if at >= len(text) {
		return r.src.errorf(len(strings.TrimRight(text, " \t\n")), "JSON ends too early: a closing bracket or quote is missing")
	}
	before := strings.TrimRight(text[:at], " \t\n")
	switch c := text[at]; {
	case c == '\n':
		return r.src.errorf(at, `a line ends inside a string: close the quote, or write \n`)
	case c == '\t':
		return r.src.errorf(at, `a tab inside a string: write \t`)
	case c == '\\':
		return r.src.errorf(at, `a backslash begins an escape: write \\`)
	case c == '#' || strings.HasPrefix(text[at:], "//") || strings.HasPrefix(text[at:], "/*"):
		return r.src.errorf(at, "JSON has no comments: remove it")
	case c == ']' || c == '}':
		if strings.HasSuffix(before, ",") {
			return r.src.errorf(len(before)-1, "a comma before \"%c\": remove it", c)
		}
		return r.src.errorf(at, "\"%c\" closes nothing that is open here", c)
	case c == '\'' || strings.HasPrefix(text[at:], "“") || isLetter(c):
		return r.src.errorf(at, `expected a value: text stands in double quotes (")`)
	case strings.HasSuffix(before, ",") || strings.HasSuffix(before, "["):
		return r.src.errorf(at, "expected a value, found %q", firstRune(text[at:]))
	case strings.HasSuffix(before, "{"):
		return r.src.errorf(at, "expected a key in double quotes, found %q", firstRune(text[at:]))
	}
	return r.src.errorf(at, "expected a comma, a colon or a closing bracket before %q", firstRune(text[at:]))
}

// badInString gives the offset of what makes the string that begins at an
// offset invalid: an unknown escape, a control character, or the end of the
// text. It gives -1 for a valid one.
func badInString(text string, at int) int {
	for i := at + 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			return -1
		case c < ' ':
			return i
		case c != '\\':
		case i+1 == len(text) || !strings.ContainsRune(`"\/bfnrtu`, rune(text[i+1])):
			return i
		case text[i+1] == 'u' && !isHex4(text[i+2:]):
			return i
		default:
			i++
		}
	}
	return len(text)
}

func isHex4(s string) bool {
	return len(s) >= 4 && strings.Trim(s[:4], "0123456789abcdefABCDEF") == ""
}
