package outline

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// texAccents are the macros that put an accent on the letter behind them, with
// the combining character that does so in Unicode.
var texAccents = map[string]string{
	"'": "\u0301", "`": "\u0300", "^": "\u0302", "\"": "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
	"c": "\u0327", "v": "\u030C", "u": "\u0306", "H": "\u030B", "k": "\u0328", "r": "\u030A", "d": "\u0323", "b": "\u0331",
	"t": "\u0361",
}

// accent reads the letter behind an accent's macro, which begins at i and whose
// name ends at `at`, and gives where that ends.
func (r *texReader) accent(i, at, to int, mark string) int {
	if isLetter(r.text[at-1]) || at < to && r.text[at] == '\\' {
		at = r.spaces(at, to)
	}
	letter, end := r.letter(at, to)
	if end == at {
		return at
	}
	base, size := utf8.DecodeRuneInString(letter)
	switch base {
	case 'ı':
		base = 'i'
	case 'ȷ':
		base = 'j'
	}
	r.b.write(norm.NFC.String(string(base)+mark)+letter[min(size, len(letter)):], i, end)
	return end
}

// letter gives the letter at i, which may stand in braces or be a macro's, and
// where it ends: i where there is none.
func (r *texReader) letter(i, to int) (string, int) {
	if i >= to {
		return "", i
	}
	switch c := r.text[i]; {
	case c == '{':
		end, ok := r.groups[i]
		if !ok || end >= to || end-i > 40 {
			return "", i
		}
		inside := strings.TrimSpace(r.text[i+1 : end])
		if name, ok := strings.CutPrefix(inside, `\`); ok {
			inside = texLetters[name]
		}
		if inside == "" || strings.ContainsAny(inside, `\{}%$`) {
			return "", i
		}
		return inside, end + 1
	case c == '\\':
		name := texName(r.text, i+1)
		if shown := texLetters[name]; shown != "" {
			end := i + 1 + len(name)
			if strings.HasPrefix(r.text[end:to], "{}") {
				end += 2
			}
			return shown, end
		}
		return "", i
	case isSpace(c) || c == '}' || c == '%' || c == '$' || c == '&':
		return "", i
	}
	_, size := utf8.DecodeRuneInString(r.text[i:to])
	return r.text[i : i+size], i + size
}
