package feed

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// unsafeElements run programs, load other pages, change how addresses are read
// or ask the reader for something. Feed readers drop them at best.
var unsafeElements = map[string]bool{
	"applet": true, "base": true, "button": true, "embed": true, "form": true, "frame": true,
	"frameset": true, "iframe": true, "input": true, "link": true, "meta": true, "object": true,
	"script": true, "select": true, "style": true, "textarea": true,
}

// addressAttributes hold one address each; srcset holds several.
var addressAttributes = map[string]bool{
	"action": true, "background": true, "cite": true, "data": true, "formaction": true, "href": true,
	"longdesc": true, "poster": true, "src": true, "xlink:href": true,
}

// html checks the HTML of an item: no scripts and no relative addresses, which
// readers resolve each in its own way.
func (c *checker) html(where, markup string) {
	if !isPlainHTML(markup) {
		c.tags(where, markup)
	}
}

// tags is html for whatever markup.
func (c *checker) tags(where, markup string) {
	tokens := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := tokens.TagName()
			if unsafeElements[string(name)] {
				c.add("readers", where, "the HTML holds the element <%s>", name)
			}
			for more {
				var key, value []byte
				key, value, more = tokens.TagAttr()
				c.htmlAttribute(where, name, key, value)
			}
		}
	}
}

func (c *checker) htmlAttribute(where string, name, key, value []byte) {
	switch {
	case bytes.HasPrefix(key, []byte("on")):
		c.add("readers", where, "the HTML holds a script in the attribute %s of <%s>", key, name)
	case string(key) == "srcset":
		for part := range strings.SplitSeq(string(value), ", ") {
			address, _, _ := strings.Cut(strings.TrimSpace(part), " ")
			c.htmlAddress(where, name, key, address)
		}
	case addressAttributes[string(key)]:
		c.htmlAddress(where, name, key, string(value))
	}
}

func (c *checker) htmlAddress(where string, name, key []byte, address string) {
	// Browsers skip white space and control characters before a scheme.
	address = strings.TrimLeftFunc(address, func(r rune) bool { return r <= ' ' })
	scheme, _, ok := strings.Cut(address, ":")
	switch {
	case !ok || !isScheme(scheme):
		c.add("readers", where, "the HTML holds the relative address %q in the attribute %s of <%s>", address, key, name)
	case runs[strings.ToLower(scheme)]:
		c.add("readers", where, "the HTML holds a script in the attribute %s of <%s>", key, name)
	case isWeb(scheme) && !isWhole(address):
		c.add("readers", where, "the HTML holds the invalid address %q in the attribute %s of <%s>", address, key, name)
	}
}

// isPlainHTML tells quickly that html would find nothing, where all tags are
// written as printers of HTML write them: names in lower case, values in double
// quotes, addresses that need no second look. False says nothing.
func isPlainHTML(s string) bool {
	for {
		_, tag, ok := strings.Cut(s, "<")
		if !ok {
			return true
		}
		name, isEnd := strings.CutPrefix(tag, "/")
		rest := skipName(name)
		name = name[:len(name)-len(rest)]
		if !isEnd {
			if name == "" || unsafeElements[name] || rawElements[name] {
				return false
			}
			if rest, ok = skipPlainAttributes(rest); !ok {
				return false
			}
		}
		if s, ok = strings.CutPrefix(rest, ">"); !ok {
			return false
		}
	}
}

// rawElements are those other than the unsafe ones whose content is no markup.
var rawElements = map[string]bool{
	"noembed": true, "noframes": true, "noscript": true, "plaintext": true, "title": true, "xmp": true,
}

// skipPlainAttributes skips to the end of a tag, before its >.
func skipPlainAttributes(s string) (rest string, ok bool) {
	for strings.HasPrefix(s, " ") && !strings.HasPrefix(s, " /") {
		after := skipName(s[1:])
		key := s[1 : len(s)-len(after)]
		value, isValue := strings.CutPrefix(after, `="`)
		if value, s, ok = strings.Cut(value, `"`); !isValue || !ok || key == "" {
			return "", false
		}
		if strings.HasPrefix(key, "on") || key == "srcset" || addressAttributes[key] && !isPlainAddress(value) {
			return "", false
		}
	}
	return strings.TrimPrefix(strings.TrimPrefix(s, " "), "/"), true
}

// isPlainAddress tells whether an attribute's value is a whole web address, with
// no entity but &amp; in it.
func isPlainAddress(s string) bool {
	return strings.HasPrefix(s, "http") && isWhole(s) && isWeb(s[:strings.IndexByte(s, ':')]) &&
		strings.Count(s, "&") == strings.Count(s, "&amp;")
}

// skipName skips lower-case letters, digits and hyphens.
func skipName(s string) string {
	i := 0
	for i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= '0' && s[i] <= '9' || s[i] == '-') {
		i++
	}
	return s[i:]
}

// isWhole tells whether a web address has a host and only characters of RFC 3986.
func isWhole(address string) bool {
	_, rest, ok := strings.Cut(address, "://")
	return ok && rest != "" && !strings.ContainsRune("/?#", rune(rest[0])) &&
		!strings.ContainsFunc(address, func(r rune) bool { return r >= utf8.RuneSelf || !isAddressByte(byte(r)) })
}
