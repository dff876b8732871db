package outline

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// declarationLimit is how far from a page's beginning its charset is declared
// (HTML Standard, 4.2.5.4).
const declarationLimit = 1024

// declarations are how a page of HTML or XML names its charset.
var declarations = regexp.MustCompile(`(?i)<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)`)

// declaredEncoding gives the encoding that a page declares, nil for one that
// declares none or is UTF-8 all the same: pages are converted more often than
// their declarations.
func declaredEncoding(data []byte) (e encoding.Encoding, charset string) {
	escapes := bytes.IndexByte(data, escape) >= 0
	if utf8.Valid(data) && !escapes {
		return nil, ""
	}
	found := declarations.FindSubmatch(data[:min(len(data), declarationLimit)])
	if found == nil {
		return nil, ""
	}
	charset = strings.ToLower(string(found[1]) + string(found[2]))
	e, err := htmlindex.Get(charset)
	if err != nil || e == encoding.Replacement {
		return nil, ""
	}
	switch name, _ := htmlindex.Name(e); {
	case name == "utf-8", strings.HasPrefix(name, "utf-16"):
		return nil, "" // what is read so without being asked
	case escapes && utf8.Valid(data) && name != "iso-2022-jp":
		return nil, ""
	}
	return e, charset
}

// escape begins a change of the character set in ISO-2022-JP, whose text is
// valid UTF-8 too.
const escape = 0x1B

// decodeAs reads text in an encoding other than Unicode's.
func decodeAs(name string, data []byte, e encoding.Encoding, charset string) (*Source, error) {
	text, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return nil, fileError(name, "not "+charset+" text, as the page declares; save the file as UTF-8")
	}
	src := &Source{Name: name, Text: endLines(string(text))}
	if at := strings.IndexRune(src.Text, utf8.RuneError); at >= 0 {
		return nil, src.errorf(at, "not %s text, as the page declares; save the file as UTF-8", charset)
	}
	src.clean()
	return src, nil
}
