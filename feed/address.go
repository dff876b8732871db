package feed

import (
	"errors"
	"fmt"
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
	if !strings.HasPrefix(s, "http:") && !strings.HasPrefix(s, "https:") {
		return "", fmt.Errorf("address %q is neither http nor https", s)
	}
	return s, nil
}

// absolute is address for any scheme that runs no script.
func absolute(s string) (string, error) {
	// An empty fragment leads nowhere else, and some readers drop it.
	s = strings.TrimSuffix(escape(strings.TrimSpace(clean(s))), "#")
	u, err := url.Parse(s)
	if err != nil {
		return "", fmt.Errorf("address %q is not valid: %w", s, bare(err))
	}
	if u.Scheme == "" {
		return "", fmt.Errorf("address %q is not absolute", s)
	}
	s = u.Scheme + s[len(u.Scheme):] // lower case: RFC 3986, section 6.2.2.1
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
	// Of bytes that are no text idna makes a name that it does not take itself.
	if again, err := idna.Lookup.ToASCII(host); err != nil || again != host {
		return "", fmt.Errorf("address %q has no valid host", s)
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
	if isEscaped(s) {
		return s
	}
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

// isEscaped tells whether an address plainly needs no escaping.
func isEscaped(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; !isAddressByte(c) || c == '%' || c == '#' || c == '[' || c == ']' {
			return false
		}
	}
	return true
}

// isAddressByte tells whether RFC 3986 has the byte in an address at all.
func isAddressByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		strings.IndexByte("-._~:/?#[]@!$&'()*+,;=%", c) >= 0
}
