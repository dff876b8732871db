package feed

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// clean makes text safe for every format: characters that XML 1.0 forbids
// (section 2.2) are dropped, since encoding/xml writes them raw inside CDATA and
// a JSON reader may refuse them; bytes that are not UTF-8 become U+FFFD; line
// ends become \n, as an XML parser would read them anyway.
func clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		switch {
		case r == '\r':
			if i+1 == len(s) || s[i+1] != '\n' {
				b.WriteByte('\n')
			}
		case allowed(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isClean(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf {
			return isCleanBeyondASCII(s[i:])
		} else if c < ' ' && c != '\t' && c != '\n' {
			return false
		}
	}
	return true
}

func isCleanBeyondASCII(s string) bool {
	for _, r := range s {
		// An encoded U+FFFD looks like a bad byte here; cleaning keeps it.
		if r == '\r' || r == utf8.RuneError || !allowed(r) {
			return false
		}
	}
	return true
}

// allowed tells whether XML 1.0 has the character, by the rule Char.
func allowed(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' ||
		r >= 0x20 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

// line gives plain text for one line: cleaned, with runs of white space as one
// space. A no-break space stays what it is, but not at the ends, where parsers
// trim it.
func line(s string) string {
	s = strings.TrimSpace(clean(s))
	if !strings.ContainsFunc(s, isBreak) && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || isBreak(r) }), " ")
}

// isBreak tells whether the character breaks a line or stands for a gap in one.
func isBreak(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// lines gives each text as one line, without empty and repeated ones.
func lines(texts []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, t := range texts {
		if t = line(t); t != "" && !seen[t] {
			seen[t] = true
			out = append(out, t)
		}
	}
	return out
}

// summary gives the beginning of an HTML text as plain text of at most limit
// characters, cut between words where it is longer.
func summary(markup string, limit int) string {
	var b strings.Builder
	tokens := html.NewTokenizer(strings.NewReader(markup))
	for length := 0; length <= limit; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		if kind != html.TextToken {
			if name, _ := tokens.TagName(); !inline[string(name)] {
				b.WriteByte(' ')
			}
			continue
		}
		text := tokens.Text()
		length += utf8.RuneCount(bytes.TrimSpace(text))
		b.Write(text)
	}
	return shorten(line(b.String()), limit)
}

// inline lists the elements that stand within a line of text, so that their tags
// part no words.
var inline = map[string]bool{
	"a": true, "abbr": true, "b": true, "cite": true, "code": true, "del": true, "em": true,
	"i": true, "ins": true, "kbd": true, "mark": true, "q": true, "s": true, "small": true,
	"span": true, "strong": true, "sub": true, "sup": true, "time": true, "u": true, "var": true,
}

// shorten cuts text to at most limit characters, at a space where there is one
// in the second half and never before a mark that belongs to the character.
func shorten(s string, limit int) string {
	runes := []rune(s)
	if len(runes) <= limit {
		return s
	}
	end := limit - 1
	for end > limit/2 && runes[end] != ' ' {
		end--
	}
	if runes[end] != ' ' {
		end = limit - 1
		for end > 1 && (joins(runes[end]) || runes[end-1] == '\u200D') {
			end--
		}
	}
	return strings.TrimRight(string(runes[:end]), " ,;:") + "…"
}

// joins tells whether the character continues the one before it.
func joins(r rune) bool {
	return unicode.Is(unicode.M, r) || r == '\u200D' || r >= 0x1F3FB && r <= 0x1F3FF
}
