package outline

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// MaxSize is the size in bytes above which a file is no page that somebody
// keeps by hand, and is better refused than read: a reader holds the whole text
// and a tree several times its size. It is for the caller to look at before
// reading; Decode itself has no limit.
const MaxSize = 32 << 20

// Decode makes text of a file's bytes. It reads UTF-8 with or without a
// byte-order mark, and UTF-16 with one or where it is plainly that. Line ends
// become "\n", and control characters, which no text holds and no feed may,
// become spaces of equal length. Other encodings are not guessed: text that is
// not valid UTF-8 is read in the one that it declares as a page of HTML or XML.
//
// The error is a Diagnostic: bytes that are not valid UTF-8 are named with
// their place, a file that is not text at all as a whole.
func Decode(name string, data []byte) (*Source, error) {
	data, err := toUTF8(name, data)
	if err != nil {
		return nil, err
	}
	if notText(data) {
		return nil, fileError(name, "not a text file; leave it out, or save it as UTF-8 text")
	}
	if e, charset := declaredEncoding(data); e != nil {
		return decodeAs(name, data, e, charset)
	}
	src := &Source{Name: name, Text: endLines(string(data))}
	if at := invalidUTF8(src.Text); at >= 0 {
		return nil, src.errorf(at, "not UTF-8 text: byte %#x; save the file as UTF-8", src.Text[at])
	}
	src.clean()
	return src, nil
}

// clean takes out what no text holds.
func (s *Source) clean() {
	s.Text = blankControls(strings.TrimLeft(s.Text, byteOrderMark))
}

const byteOrderMark = "\uFEFF"

func fileError(name, message string) Diagnostic {
	return Diagnostic{Place: Place{File: name}, Severity: Error, Message: message}
}

// toUTF8 gives UTF-16 as UTF-8 and everything else as it is.
func toUTF8(name string, data []byte) ([]byte, error) {
	var order unicode.Endianness
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		order = unicode.LittleEndian
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		order = unicode.BigEndian
	case plainlyUTF16(data, 1):
		order = unicode.LittleEndian
	case plainlyUTF16(data, 0):
		order = unicode.BigEndian
	default:
		return data, nil
	}
	if len(data)%2 != 0 {
		return nil, fileError(name, "not UTF-16 text: half a character at the end; save the file as UTF-8")
	}
	text, err := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data)
	if err != nil {
		return nil, fileError(name, fmt.Sprintf("not UTF-16 text: %v; save the file as UTF-8", err))
	}
	return text, nil
}

// plainlyUTF16 says whether most 16-bit units at the start of data have a zero
// high byte and none a zero low one, as the text of a European language has in
// UTF-16. The high bytes stand at odd offsets where high is 1.
func plainlyUTF16(data []byte, high int) bool {
	head := data[:min(len(data), 4096)&^1]
	if bytes.IndexByte(head, 0) < 0 {
		return false
	}
	zeros := 0
	for i := 0; i < len(head); i += 2 {
		if head[i+1-high] == 0 {
			return false
		}
		if head[i+high] == 0 {
			zeros++
		}
	}
	return len(head) >= 4 && zeros > len(head)/4
}

// notText says whether data is a picture, an archive or the like: it holds a
// NUL byte, or a tenth of its beginning is control characters.
func notText(data []byte) bool {
	if bytes.IndexByte(data, 0) >= 0 {
		return true
	}
	head := data[:min(len(data), 4096)]
	controls := 0
	for _, c := range head {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' {
			controls++
		}
	}
	return controls > len(head)/10
}

func invalidUTF8(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// endLines ends every line by "\n": CRLF and lone CR are replaced.
func endLines(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// blankControls replaces C0 and C1 controls but tab and line feed, and the
// noncharacters that XML 1.0 section 2.2 forbids, by as many spaces as they
// have bytes, so that offsets stay true.
func blankControls(text string) string {
	at := firstControl(text)
	if at < 0 {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	b.WriteString(text[:at])
	for _, r := range text[at:] {
		if isControl(r) {
			b.WriteString("   "[:utf8.RuneLen(r)])
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// firstControl gives the offset of the first of those characters, -1 for none.
func firstControl(text string) int {
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c < 0x7F || c == '\n' || c == '\t' {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if isControl(r) {
			return i
		}
		i += size - 1
	}
	return -1
}

func isControl(r rune) bool {
	switch {
	case r < ' ':
		return r != '\t' && r != '\n'
	case r < 0x7F:
		return false
	}
	return r <= 0x9F || r == 0xFFFE || r == 0xFFFF
}
