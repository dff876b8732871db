package feed

import (
	"errors"
	"fmt"
	"mime"
	"net/url"
	"strings"

	"golang.org/x/net/idna"
)

// address gives a web address as every reader takes it: absolute, http or
// https, in ASCII (RFC 3986). What an address may not hold is percent-encoded,
// and the name of a host becomes its ASCII form (RFC 5891).
func address(s string) (string, error) {
	s, err := absolute(s)
	if err != nil {
		return "", err
	}
	if scheme, _, _ := strings.Cut(s, ":"); !isWeb(scheme) {
		return "", fmt.Errorf("address %q is neither http nor https", s)
	}
	return s, nil
}

// absolute is address for any scheme that runs no script.
func absolute(s string) (string, error) {
	s = escape(strings.TrimSpace(clean(s)))
	u, err := url.Parse(s)
	if err != nil {
		return "", fmt.Errorf("address %q is not valid: %w", s, bare(err))
	}
	if u.Scheme == "" {
		return "", fmt.Errorf("address %q is not absolute", s)
	}
	if runs[u.Scheme] {
		return "", fmt.Errorf("address %q would run a script", s)
	}
	if !isWeb(u.Scheme) {
		return s, nil
	}
	if u.Hostname() == "" {
		return "", fmt.Errorf("address %q names no host", s)
	}
	return withHost(s, u)
}

// isWeb tells whether a scheme is that of a page, in whatever case.
func isWeb(scheme string) bool {
	return strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https")
}

// runs lists the schemes that can run a script in a reader.
var runs = map[string]bool{"javascript": true, "vbscript": true, "data": true}

// bare takes the address off an error of net/url: our message quotes it anyway.
func bare(err error) error {
	var e *url.Error
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}

// withHost puts the ASCII form of the host into the address s, parsed as u.
func withHost(s string, u *url.URL) (string, error) {
	begin := strings.Index(s, "//") + 2
	end := begin + strings.IndexAny(s[begin:]+"/", "/?#")
	if !strings.Contains(s[begin:end], "%") {
		return s, nil
	}
	host, err := idna.Lookup.ToASCII(u.Hostname())
	if err != nil {
		return "", fmt.Errorf("address %q has no valid host: %w", s, err)
	}
	if u.Port() != "" {
		host += ":" + u.Port()
	}
	if u.User != nil {
		host = u.User.String() + "@" + host
	}
	return s[:begin] + host + s[end:], nil
}

// escape percent-encodes the bytes that RFC 3986 allows nowhere in an address,
// brackets outside the host, a second # and a % that begins no code.
func escape(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	slashes, hash, authority := 0, false, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		keep := isAddressByte(c)
		switch c {
		case '/', '?':
			authority = c == '/' && slashes == 1 && s[i-1] == '/' && strings.HasSuffix(s[:i-1], ":")
			slashes++
		case '[', ']':
			keep = authority
		case '#':
			keep = !hash
			hash, authority = true, false
		case '%':
			keep = i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2])
		}
		if keep {
			b.WriteByte(c)
		} else {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String()
}

// isAddressByte tells whether RFC 3986 has the byte in an address at all.
func isAddressByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		strings.IndexByte("-._~:/?#[]@!$&'()*+,;=%", c) >= 0
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// checkID tells what keeps a string from being an absolute URI or IRI (RFC 3986,
// RFC 3987), which RFC 4287 section 4.2.6 asks of an id. An id is compared
// byte by byte, so it is never mended.
func checkID(id string) error {
	scheme, rest, ok := strings.Cut(id, ":")
	switch {
	case id == "":
		return errors.New("is empty")
	case !ok || rest == "" || !isScheme(scheme):
		return errors.New("is no URI, which begins as in tag: or https:")
	case clean(id) != id || strings.ContainsAny(id, " \t\n<>\"{}|\\^`\u007f"):
		return errors.New("holds a character that no URI has")
	}
	for i := strings.IndexByte(id, '%'); i >= 0 && i < len(id); i++ {
		if id[i] == '%' && (i+2 >= len(id) || !isHex(id[i+1]) || !isHex(id[i+2])) {
			return errors.New("holds a % that begins no code")
		}
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

// isLanguage tells whether s has the form of a BCP 47 language tag.
func isLanguage(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if len(part) < 1 || len(part) > 8 || i == 0 && len(part) < 2 && part != "x" && part != "i" {
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

// isEmail tells whether s is an e-mail address without a name, near enough
// (RFC 4287 section 3.2.3 has the same rule: something, an @, something).
func isEmail(s string) bool {
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
