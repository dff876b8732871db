// Package fold brings names of places into the form in which they are listed
// and looked up, so that the list and the look-up can't disagree.
package fold

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Max is the length in bytes of the longest name that is folded.
const Max = 64

// Append appends the folded form of a name to b: in lower case, letters of
// Latin and Greek without accents, words parted by one space also where a
// hyphen, slash or bracket parts them, without dots and apostrophes. Letters of
// other scripts stay as they are, since й is no и there and が no か.
//
// ok is false for what is no name: one with another sign than these and &, an empty
// one, and one longer than Max.
func Append(b []byte, name string) (folded []byte, ok bool) {
	if len(name) > 2*Max {
		return b, false
	}
	if !norm.NFC.IsNormalString(name) {
		name = norm.NFC.String(name)
	}

	start, gap := len(b), false
	for i, r := range name {
		switch {
		case dropped(r):
			continue
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '&':
		case parts(r):
			gap = len(b) > start
			continue
		default:
			return b, false
		}
		if gap {
			b, gap = append(b, ' '), false
		}
		if r < utf8.RuneSelf {
			b = append(b, byte(unicode.ToLower(r)))
		} else {
			b = appendLetter(b, name[i:], r)
		}
		if len(b)-start > Max {
			return b, false
		}
	}
	return b, len(b) > start
}

// appendLetter appends the letter at the beginning of a text.
func appendLetter(b []byte, text string, r rune) []byte {
	if accented(r) {
		if d := norm.NFD.PropertiesString(text).Decomposition(); d != nil {
			r, _ = utf8.DecodeRune(d)
		}
	}
	r = unicode.ToLower(r)
	if r < utf8.RuneSelf {
		return append(b, byte(r))
	}
	if plain := substitute(r); plain != "" {
		return append(b, plain...)
	}
	return utf8.AppendRune(b, r)
}

// substitute gives what people write for a letter, "" where it is itself.
func substitute(r rune) string {
	switch r {
	case 'ß', 'ẞ':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'ħ':
		return "h"
	case 'ı':
		return "i"
	case 'ς':
		return "σ"
	case 'ё':
		return "е"
	}
	return ""
}

// accented says whether a letter is one of those whose accents are left out.
func accented(r rune) bool {
	return r < 0x250 || r >= 0x370 && r < 0x400 || r >= 0x1E00 && r < 0x2000
}

// parts says whether a sign stands between the words of a name.
func parts(r rune) bool {
	switch r {
	case '-', '/', '(', ')', '‐', '‑', '–', '—', '・', '·', '_', '（', '）':
		return true
	}
	return unicode.IsSpace(r)
}

// dropped says whether a sign is left out: dots, apostrophes, joiners, and
// accents that no letter was composed with.
func dropped(r rune) bool {
	switch r {
	case '.', '\'', '’', '‘', '`', '´', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '′', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u0640':
		return true
	}
	return r >= 0x300 && r <= 0x36F
}
