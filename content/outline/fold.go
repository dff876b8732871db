package outline

import (
	"unicode"
	"unicode/utf8"
)

// This file folds white space: each stretch of it becomes one space, and none
// stands at the beginning and end.

// isFolded reports whether a text of ASCII has no white space to fold; of others
// it says no.
func isFolded(text string) bool {
	space := true
	for i := range len(text) {
		switch c := text[i]; {
		case c >= utf8.RuneSelf, c < ' ':
			return false
		case c != ' ':
			space = false
		case space:
			return false
		default:
			space = true
		}
	}
	return !space || text == ""
}

// foldSpace folds the white space of b in place.
func foldSpace(b []byte) []byte {
	n := 0
	for i := 0; i < len(b); {
		c := b[i]
		if c > ' ' && c < utf8.RuneSelf {
			b[n] = c
			n++
			i++
			continue
		}
		size, space := 1, c == ' ' || '\t' <= c && c <= '\r'
		if c >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRune(b[i:])
			space = unicode.IsSpace(r)
		}
		switch {
		case !space:
			n += copy(b[n:], b[i:i+size])
		case n > 0 && b[n-1] != ' ':
			b[n] = ' '
			n++
		}
		i += size
	}
	if n > 0 && b[n-1] == ' ' {
		n--
	}
	return b[:n]
}
