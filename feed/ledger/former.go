package ledger

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html/charset"
)

// Former is a feed that another program published before, by Hugo, Jekyll or
// whoever. Its items may be talks or anything else, such as posts.
type Former struct {
	// Generator is the program that wrote the feed, as it calls itself, mostly
	// with its version; "" where the feed doesn't say.
	Generator string
	// Home is the address of the site or page the feed says it belongs to, nil
	// where it states none that is whole.
	Home *url.URL
	// Items are in the feed's order. No two have the same ID.
	Items []FormerItem
}

// FormerItem is an item of a Former feed: what subscribers' readers know it by.
type FormerItem struct {
	// ID is what readers took for the item's identity: its guid or id, as it was
	// written, or where it has none its link. It need not be a URI.
	ID string
	// URL is the absolute address of the item's page, "" where none is known.
	URL string
	// Title is plain text, perhaps "".
	Title string
	// Published and Updated are in UTC and whole seconds; zero where the feed
	// doesn't say, or not in a way that can be read.
	Published, Updated time.Time
}

// formerDepth bounds the nesting of a former feed's XML, which gofeed reads by
// recursion. HTML that stands in XHTML content is seldom twenty deep.
const formerDepth = 500

// ReadFormer reads a feed in RSS (0.9 to 2.0), Atom (0.3, 1.0) or JSON Feed,
// whichever program wrote it. base is the feed's own address, by which relative
// addresses are made whole; it may be nil. An error says that this is no feed,
// or no whole one.
func ReadFormer(data []byte, base *url.URL) (*Former, error) {
	ids, err := formerShape(data)
	if err != nil {
		return nil, err
	}
	read, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("this feed can't be read: %w", err)
	}
	f := &Former{Generator: strings.TrimSpace(read.Generator)}
	if home, err := url.Parse(strings.TrimSpace(read.Link)); err == nil && home.IsAbs() && home.Host != "" {
		f.Home, base = home, home
	}
	seen := make(map[string]bool, len(read.Items))
	for i, it := range read.Items {
		item := FormerItem{
			ID:        it.GUID,
			URL:       wholeAddress(base, it.Link),
			Title:     strings.TrimSpace(it.Title),
			Published: formerMoment(it.PublishedParsed),
			Updated:   formerMoment(it.UpdatedParsed),
		}
		if len(ids) == len(read.Items) && ids[i] != "" {
			item.ID = ids[i]
		}
		if item.ID = oneLine(item.ID); item.ID == "" {
			item.ID = item.URL // as readers do
		}
		if item.ID != "" && !seen[item.ID] {
			seen[item.ID] = true
			f.Items = append(f.Items, item)
		}
	}
	return f, nil
}

// oneLine gives an id without the white space about it that comes from how a
// feed is laid out, "" for one that no feed could hold.
func oneLine(id string) string {
	id = strings.Join(strings.Fields(id), " ")
	if !utf8.ValidString(id) || strings.ContainsFunc(id, unicode.IsControl) || strings.Contains(id, "\ufffe") || strings.Contains(id, "\uffff") {
		return ""
	}
	return id
}

// wholeAddress gives an item's link as an absolute address, "" where that can't
// be known.
func wholeAddress(base *url.URL, link string) string {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || link == "" {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if !u.IsAbs() {
		return ""
	}
	return u.String()
}

func formerMoment(t *time.Time) time.Time {
	if t == nil || t.Year() < 1 || t.Year() > 9999 {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Second)
}

// formerShape sees to it that data is a feed, whole and not too deep. Of Atom it
// gives the entries' ids as they were written: gofeed writes them anew as
// addresses, in which the letters of most languages look different then.
func formerShape(data []byte) (ids []string, err error) {
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))
	switch {
	case len(data) == 0:
		return nil, errors.New("the feed is empty")
	case data[0] == '{':
		return nil, formerJSON(data)
	case data[0] != '<':
		return nil, errors.New("this is no feed in RSS, Atom or JSON Feed")
	}
	w := formerWalk{tokens: xml.NewDecoder(bytes.NewReader(withoutControls(data)))}
	w.tokens.Strict = false
	w.tokens.Entity = xml.HTMLEntity
	w.tokens.CharsetReader = charset.NewReaderLabel
	return w.walk()
}

// formerJSON tells a JSON Feed from other JSON.
func formerJSON(data []byte) error {
	var head struct {
		Version any             `json:"version"`
		Items   json.RawMessage `json:"items"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return fmt.Errorf("this is no whole JSON Feed: %w", err)
	}
	if head.Items == nil {
		return errors.New("this is no JSON Feed: it has no items")
	}
	return nil
}

// formerWalk goes over the elements of a feed in XML.
type formerWalk struct {
	tokens *xml.Decoder
	path   []string // the open elements
	ids    []string // of the entries met
	inID   bool
}

func (w *formerWalk) walk() ([]string, error) {
	for {
		token, err := w.tokens.Token()
		if err == io.EOF {
			return w.ids, nil // every element was closed, or the decoder says so
		}
		if err != nil {
			line, _ := w.tokens.InputPos()
			return nil, fmt.Errorf("line %d: this feed is not whole, or not well-formed: %w", line, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if err := w.start(strings.ToLower(token.Name.Local)); err != nil {
				return nil, err
			}
		case xml.EndElement:
			if len(w.path) > 0 {
				w.path = w.path[:len(w.path)-1]
			}
			w.inID = false
		case xml.CharData:
			if w.inID {
				w.ids[len(w.ids)-1] = strings.TrimSpace(w.ids[len(w.ids)-1] + string(token))
			}
		}
	}
}

func (w *formerWalk) start(name string) error {
	switch {
	case len(w.path) == 0 && name == "html":
		return errors.New("this is a web page, not a feed")
	case len(w.path) == 0 && name != "rss" && name != "rdf" && name != "feed":
		return fmt.Errorf("this is no feed: it begins with <%.20s>", name)
	case len(w.path) == formerDepth:
		return fmt.Errorf("elements are nested more than %d deep", formerDepth)
	}
	w.path = append(w.path, name)
	if len(w.path) == 2 && name == "entry" {
		w.ids = append(w.ids, "")
	}
	w.inID = len(w.path) == 3 && name == "id" && w.path[1] == "entry" && w.ids[len(w.ids)-1] == ""
	return nil
}

// withoutControls drops the bytes that no XML may hold and some feeds do. They
// are no part of a letter in any encoding that feeds use.
func withoutControls(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for _, b := range data {
		if b >= ' ' || b == '\t' || b == '\n' || b == '\r' {
			out = append(out, b)
		}
	}
	return out
}
