package feed

import (
	"cmp"
	"errors"
	"mime"
	"strings"
)

// The forms of single values, as the specifications give them: what Encode
// asks of a feed and Check of a document.

// checkID tells what keeps a string from being an absolute URI or IRI (RFC 3986,
// RFC 3987), which RFC 4287 section 4.2.6 asks of an id. An id is compared byte
// by byte, so it is never mended.
func checkID(id string) error {
	scheme, rest, ok := strings.Cut(id, ":")
	switch {
	case id == "":
		return errors.New("is empty")
	case !ok || rest == "" || !isScheme(scheme):
		return errors.New("is no URI, such as tag:example.org,2026:slow-go")
	case clean(id) != id || strings.ContainsAny(id, " \t\n<>\"{}|\\^`\u007f"), strings.Count(id, "#") > 1:
		return errors.New("holds a character that no URI has")
	}
	for i := strings.IndexByte(id, '%'); i >= 0 && i < len(id); i++ {
		if id[i] == '%' && (i+2 >= len(id) || !isHex(id[i+1]) || !isHex(id[i+2])) {
			return errors.New("holds a % that begins no code")
		}
	}
	return nil
}

// IsURI tells whether s can be the ID of a feed or item.
func IsURI(s string) bool { return checkID(s) == nil }

// looseID gives the id where any text may be one.
func (it *Item) looseID() string { return cmp.Or(it.FormerID, it.ID) }

// checkGUID tells what keeps a string from being a guid that is no web address:
// RSS has no rule for its syntax, but readers trim and cut it in ways of their
// own.
func checkGUID(id string) error {
	switch {
	case id == "":
		return errors.New("is empty")
	case line(id) != id:
		return errors.New("is not one line of text")
	}
	return nil
}

// isScheme tells whether s is a URI scheme (RFC 3986, section 3.1).
func isScheme(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		letter := c >= 'a' && c <= 'z'
		other := s[i] >= '0' && s[i] <= '9' || s[i] == '+' || s[i] == '-' || s[i] == '.'
		if !letter && (i == 0 || !other) {
			return false
		}
	}
	return s != ""
}

// IsLanguage tells whether s has the form of a language tag (BCP 47), which a
// feed or item can have as its Language.
func IsLanguage(s string) bool {
	parts := strings.Split(s, "-")
	for i, part := range parts {
		alone := i == 0 && len(part) == 1 && (len(parts) == 1 || part != "x" && part != "i")
		if len(part) < 1 || len(part) > 8 || alone {
			return false
		}
		for _, c := range []byte(part) {
			letter := c|0x20 >= 'a' && c|0x20 <= 'z'
			if !letter && (i == 0 || c < '0' || c > '9') {
				return false
			}
		}
	}
	return true
}

// IsEmail tells whether s can be the Email of an author: an e-mail address
// without a name, near enough (RFC 4287 section 3.2.3 has the same rule:
// something, an @, something).
func IsEmail(s string) bool {
	name, host, ok := strings.Cut(s, "@")
	return ok && name != "" && host != "" && !strings.ContainsAny(s, " \t\n()<>,;") && !strings.Contains(host, "@")
}

// isMediaType tells whether s has the form type/subtype (RFC 6838, section 4.2),
// with or without parameters.
func isMediaType(s string) bool {
	t, _, err := mime.ParseMediaType(s)
	kind, sub, ok := strings.Cut(t, "/")
	return err == nil && ok && kind != "" && sub != ""
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}
