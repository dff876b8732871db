package publish

import (
	"net/url"
	"strings"

	"golang.org/x/net/idna"
)

// webAddress makes an address as an author wrote it absolute: http or https,
// and "" for any other and for what is no address.
func webAddress(base *url.URL, written string) string {
	u := resolve(base, written)
	if u == nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return encoded(u)
}

// linkAddress is webAddress for a link in HTML, which may be a mail address too.
func linkAddress(base *url.URL, written string) string {
	u := resolve(base, written)
	if u != nil && u.Scheme == "mailto" && u.Opaque != "" {
		return encoded(u)
	}
	return webAddress(base, written)
}

// resolve gives the absolute address, nil for what is none. It takes what
// browsers take: white space around an address and line ends in it (WHATWG URL,
// section 4.4), characters beyond ASCII (RFC 3987), a % that begins no code.
func resolve(base *url.URL, written string) *url.URL {
	written = strings.TrimFunc(written, func(r rune) bool { return r <= ' ' })
	if strings.ContainsAny(written, "\t\n\r") {
		written = strings.Map(withoutLineEnds, written)
	}
	if written == "" {
		return nil
	}
	// As data files hold it that were made from HTML. Some readers take it apart
	// once more, and some do not.
	written = strings.ReplaceAll(written, "&amp;", "&")
	if len(written) > 4 && strings.EqualFold(written[:4], "www.") {
		written = "http://" + written // as GFM autolinks it
	}
	ref, err := url.Parse(escape(written))
	if err != nil {
		return nil
	}
	u := base.ResolveReference(ref)
	if u.Scheme != "http" && u.Scheme != "https" {
		return u
	}
	if u.Opaque != "" || u.Hostname() == "" || strings.Contains(u.Host, "%") || bareColons(u) || !asciiHost(u) {
		return nil
	}
	return u
}

// bareColons tells whether a host holds a colon outside the brackets of an IPv6
// address, as in "https://::", which url.Parse lets pass for the last of them.
func bareColons(u *url.URL) bool {
	return strings.Contains(u.Hostname(), ":") && !strings.HasPrefix(u.Host, "[")
}

// withoutLineEnds drops what browsers drop from the middle of an address.
func withoutLineEnds(r rune) rune {
	if r == '\t' || r == '\n' || r == '\r' {
		return -1
	}
	return r
}

// asciiHost gives an international host name its ASCII form (RFC 5891). It is
// false where there is none.
func asciiHost(u *url.URL) bool {
	if isASCII(u.Host) {
		return true
	}
	host, err := idna.Lookup.ToASCII(u.Hostname())
	if err != nil {
		return false
	}
	if port := u.Port(); port != "" {
		host += ":" + port
	}
	u.Host = host
	return true
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// encoded is the address as text. net/url leaves brackets outside the host, and
// RFC 3986 has them nowhere else.
func encoded(u *url.URL) string {
	s := u.String()
	if !strings.ContainsAny(s, "[]") {
		return s
	}
	host := strings.Index(s, u.Host) + len(u.Host)
	return s[:host] + strings.ReplaceAll(strings.ReplaceAll(s[host:], "[", "%5B"), "]", "%5D")
}

// escape percent-encodes the bytes that RFC 3986 has nowhere, and a % that
// begins no code.
func escape(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' && (i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2])) || !isURIByte(c) {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

func isURIByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		strings.IndexByte("-._~:/?#[]@!$&'()*+,;=%", c) >= 0
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
