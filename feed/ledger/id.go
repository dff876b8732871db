package ledger

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// Limits of the parts of a computed key, in bytes as encoded. Some readers
// keep an id in a column of 767 bytes.
const (
	eventLimit = 200
	titleLimit = 300
	placeLimit = 80
)

// defaultYear is the year in tag: URIs. RFC 4151 asks for a day on which the
// author held the host's name; a constant, since an id must not depend on when
// it is built.
const defaultYear = 2026

// tag gives the tag: URI (RFC 4151) of a key.
func tag(host string, year int, key string) string {
	return "tag:" + host + "," + strconv.Itoa(year) + ":" + key
}

// authority makes a host name fit for a tag: URI: lower case, in ASCII
// (RFC 5891), without a port. It is "" for what can't be one.
func authority(host string) string {
	host = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(host)), ".")
	if i := strings.IndexByte(host, ':'); i >= 0 && strings.Count(host, ":") == 1 {
		host = host[:i]
	}
	if ascii, err := idna.Lookup.ToASCII(host); err == nil {
		host = ascii
	}
	if strings.ContainsFunc(host, func(r rune) bool { return !isUnreserved(r) }) {
		return ""
	}
	return host
}

// computedKey is the key of a talk whose author wrote none.
func computedKey(event, title string) string {
	e, t := slug(event, eventLimit), slug(title, titleLimit)
	switch {
	case e == "" && t == "":
		return "talk"
	case e == "" || t == "":
		return e + t
	}
	return e + "/" + t
}

// slug keeps the letters and digits of all scripts, lower-cased, with one
// hyphen for what lies between them, and percent-encodes what is not ASCII. A
// text without letters and digits is encoded as it is. The result is cut to
// limit bytes, never inside a character.
func slug(s string, limit int) string {
	s = strings.ToLower(norm.NFC.String(s))
	words := strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.In(r, unicode.L, unicode.M, unicode.N) || r == utf8.RuneError
	})
	if len(words) == 0 {
		return encode(strings.TrimSpace(s), "", limit)
	}
	return strings.TrimRight(encode(strings.Join(words, "-"), "", limit), "-")
}

// authorKey is an author's key as a part of a tag: URI. It never holds a colon,
// which leaves "feed:NAME" to the feeds themselves.
func authorKey(key string) string { return encode(norm.NFC.String(key), "/@", titleLimit) }

// encode percent-encodes all but the unreserved characters of RFC 3986 and
// those in keep, and stops before the character that would pass the limit.
func encode(s, keep string, limit int) string {
	var b strings.Builder
	for _, r := range s {
		part := string(r)
		if !isUnreserved(r) && !strings.ContainsRune(keep, r) {
			part = percent(part)
		}
		if b.Len()+len(part) > limit {
			break
		}
		b.WriteString(part)
	}
	return b.String()
}

func percent(s string) string {
	const hex = "0123456789ABCDEF"
	b := make([]byte, 0, 3*len(s))
	for i := 0; i < len(s); i++ {
		b = append(b, '%', hex[s[i]>>4], hex[s[i]&15])
	}
	return string(b)
}

// isUnreserved tells whether RFC 3986 (section 2.3) lets a character stand in
// every part of a URI.
func isUnreserved(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' ||
		r == '-' || r == '.' || r == '_' || r == '~'
}

// ids gives out identities that no item has or had.
type ids struct {
	host  string
	year  int
	taken map[string]bool
	// last is the last number given behind a key, so that a thousand equal
	// entries are not a million tries.
	last map[string]int
}

func newIDs(l *Ledger, host string, year int) *ids {
	d := &ids{host: host, year: year, taken: make(map[string]bool), last: make(map[string]int)}
	for i := range l.Items {
		d.taken[l.Items[i].ID] = true
		for _, id := range l.Items[i].Former {
			d.taken[id] = true
		}
	}
	return d
}

// take takes an id if it is free.
func (d *ids) take(id string) bool {
	if d.taken[id] {
		return false
	}
	d.taken[id] = true
	return true
}

// compute gives a talk its id: the key, and where that is taken the date as
// stated, then the place, then a number behind it. Talks must come in an order
// of their own, not the document's.
func (d *ids) compute(s *subject) string {
	wanted := d.of(s)
	for _, id := range wanted {
		if d.take(id) {
			return id
		}
	}
	longest := wanted[len(wanted)-1]
	for n := max(2, d.last[longest]+1); ; n++ {
		if id := longest + "/" + strconv.Itoa(n); d.take(id) {
			d.last[longest] = n
			return id
		}
	}
}

// of gives the ids that a talk may have but for a number, the one it should
// have first.
func (d *ids) of(s *subject) []string {
	key := s.computed()
	if s.key != "" {
		key = authorKey(s.key)
	}
	wanted := []string{tag(d.host, d.year, key)}
	for _, more := range []string{s.date, slug(s.place, placeLimit)} {
		if more != "" {
			key += "/" + more
			wanted = append(wanted, tag(d.host, d.year, key))
		}
	}
	return wanted
}
