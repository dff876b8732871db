package feed

import (
	"encoding/xml"
	"fmt"
	"strings"
)

const atomSpec = "RFC 4287 section "

func atomName(local string) xml.Name { return xml.Name{Space: atomNamespace, Local: local} }

// atomFeedParts are the elements of a feed (RFC 4287, section 4.1.1).
var atomFeedParts = []part{
	{atomName("id"), 1, 1, atomSpec + "4.1.1", text(atomSpec+"4.2.6", checkURI)},
	{atomName("title"), 1, 1, atomSpec + "4.1.1", (*checker).atomTitle},
	{atomName("updated"), 1, 1, atomSpec + "4.1.1", text(atomSpec+"3.3", checkRFC3339)},
	{atomName("author"), 0, many, atomSpec + "4.2.1", (*checker).atomPerson},
	{atomName("contributor"), 0, many, atomSpec + "4.2.3", (*checker).atomPerson},
	{atomName("category"), 0, many, atomSpec + "4.2.2", (*checker).atomCategory},
	{atomName("generator"), 0, 1, atomSpec + "4.1.1", (*checker).atomGenerator},
	{atomName("icon"), 0, 1, atomSpec + "4.1.1", text(atomSpec+"4.2.5", checkWeb)},
	{atomName("logo"), 0, 1, atomSpec + "4.1.1", text(atomSpec+"4.2.8", checkWeb)},
	{atomName("link"), 0, many, atomSpec + "4.2.7", (*checker).atomLink},
	{atomName("rights"), 0, 1, atomSpec + "4.1.1", (*checker).atomText},
	{atomName("subtitle"), 0, 1, atomSpec + "4.1.1", (*checker).atomText},
	{atomName("entry"), 0, many, atomSpec + "4.1.2", (*checker).atomEntry},
}

// atomEntryParts are the elements of an entry (RFC 4287, section 4.1.2). The
// moment of publication may be missing there, and readers then take their own.
var atomEntryParts = []part{
	{atomName("id"), 1, 1, atomSpec + "4.1.2", (*checker).atomID},
	{atomName("title"), 1, 1, atomSpec + "4.1.2", (*checker).atomTitle},
	{atomName("updated"), 1, 1, atomSpec + "4.1.2", text(atomSpec+"3.3", checkRFC3339)},
	{atomName("published"), 0, 1, atomSpec + "4.1.2", text(atomSpec+"3.3", checkRFC3339)},
	{atomName("author"), 0, many, atomSpec + "4.2.1", (*checker).atomPerson},
	{atomName("contributor"), 0, many, atomSpec + "4.2.3", (*checker).atomPerson},
	{atomName("category"), 0, many, atomSpec + "4.2.2", (*checker).atomCategory},
	{atomName("content"), 0, 1, atomSpec + "4.1.2", (*checker).atomContent},
	{atomName("link"), 0, many, atomSpec + "4.2.7", (*checker).atomLink},
	{atomName("rights"), 0, 1, atomSpec + "4.1.2", (*checker).atomText},
	{atomName("source"), 0, 1, atomSpec + "4.1.2", nil},
	{atomName("summary"), 0, 1, atomSpec + "4.1.2", (*checker).atomText},
}

func checkRFC3339(s string) error { _, err := parseRFC3339(s); return err }

func checkURI(s string) error {
	if err := checkID(s); err != nil {
		return fmt.Errorf("%q %w", s, err)
	}
	return nil
}

// atom checks an Atom 1.0 document.
func (c *checker) atom(data []byte) {
	root, err := parseXML(data)
	if err != nil {
		c.add("XML 1.0", "document", "%v", err)
		return
	}
	if root.name != atomName("feed") {
		c.add(atomSpec+"4.1.1", root.name.Local, "is the root element, where feed of the namespace %s must be", atomNamespace)
		return
	}
	c.languages(root)
	c.parts(root, atomNamespace, atomSpec+"4.1.1", atomFeedParts)
	c.selfLinks(root)
	c.alternates(root)
	updated := root.moment(atomName("updated"), parseRFC3339)
	authored := root.first(atomName("author")) != nil
	for _, entry := range root.children {
		if entry.name != atomName("entry") {
			continue
		}
		if !authored && entry.first(atomName("author")) == nil {
			c.add(atomSpec+"4.1.1", entry.where(), "has no author, and the feed has none")
		}
		c.notAfter(entry, updated, atomName("published"), parseRFC3339)
		c.notAfter(entry, updated, atomName("updated"), parseRFC3339)
	}
}

func (c *checker) atomEntry(e *element) {
	c.languages(e)
	c.parts(e, atomNamespace, atomSpec+"4.1.2", atomEntryParts)
	c.alternates(e)
}

func (c *checker) atomID(e *element) {
	text(atomSpec+"4.2.6", checkURI)(c, e)
	c.unique(atomSpec+"4.1.1", e.where(), e.text)
}

// languages checks xml:lang; xml:base is refused, since few readers follow it.
func (c *checker) languages(e *element) {
	for _, a := range e.attrs {
		if a.Name.Space != xmlNamespace {
			continue
		}
		if a.Name.Local == "base" {
			c.add("readers", e.where(), "has an xml:base, which few readers follow")
		} else if err := checkLanguage(a.Value); a.Name.Local == "lang" && err != nil {
			c.add(atomSpec+"2", e.where(), "attribute xml:lang: %v", err)
		}
	}
}

// alternates wants exactly one alternate link: RFC 4287 wants one where there is
// no content and allows several of different types, but readers take any.
func (c *checker) alternates(e *element) {
	count := 0
	for _, link := range e.children {
		if link.name != atomName("link") {
			continue
		}
		if rel, ok := link.attr("rel"); !ok || rel == "alternate" {
			if count++; count == 2 {
				c.add(atomSpec+"4.1.1", link.where(), "is a second alternate link")
			}
		}
	}
	if count == 0 {
		c.add(atomSpec+"4.1.1", e.where(), "has no alternate link")
	}
}

func (c *checker) atomLink(e *element) {
	c.attribute(e, atomSpec+"4.2.7", "href", checkWeb)
	c.optional(e, atomSpec+"4.2.7", "rel", checkFilled)
	c.optional(e, atomSpec+"4.2.7", "type", checkType)
	c.optional(e, atomSpec+"4.2.7", "length", checkNumber)
	c.optional(e, atomSpec+"4.2.7", "hreflang", checkLanguage)
	_, typed := e.attr("type")
	if rel, _ := e.attr("rel"); rel == "enclosure" && !typed {
		c.add("readers", e.where(), "has no attribute type")
	}
}

func (c *checker) atomCategory(e *element) {
	c.attribute(e, atomSpec+"4.2.2", "term", checkFilled)
	c.optional(e, atomSpec+"4.2.2", "scheme", checkURI)
}

func (c *checker) atomGenerator(e *element) {
	text(atomSpec+"4.2.4", checkFilled)(c, e)
	c.optional(e, atomSpec+"4.2.4", "uri", checkWeb)
	c.optional(e, atomSpec+"4.2.4", "version", checkFilled)
}

func (c *checker) atomPerson(e *element) {
	c.parts(e, atomNamespace, atomSpec+"3.2", []part{
		{atomName("name"), 1, 1, atomSpec + "3.2.1", text(atomSpec+"3.2.1", checkFilled)},
		{atomName("uri"), 0, 1, atomSpec + "3.2.2", text(atomSpec+"3.2.2", checkWeb)},
		{atomName("email"), 0, 1, atomSpec + "3.2.3", text(atomSpec+"3.2.3", checkEmail)},
	})
}

func checkEmail(s string) error {
	if !IsEmail(s) {
		return fmt.Errorf("%q is no e-mail address", s)
	}
	return nil
}

// atomTitle is atomText for a title, which readers show as plain text.
func (c *checker) atomTitle(e *element) {
	c.atomText(e)
	if kind, _ := e.attr("type"); kind != "" && kind != "text" {
		c.add("readers", e.where(), "is of the type %q, which loses text in readers", kind)
	}
	text(atomSpec+"4.2.14", checkFilled)(c, e)
}

// atomText checks a text construct (RFC 4287, section 3.1).
func (c *checker) atomText(e *element) {
	kind, ok := e.attr("type")
	switch {
	case !ok || kind == "text" || kind == "html":
		if len(e.children) > 0 {
			c.add(atomSpec+"3.1.1", e.where(), "holds elements, where text must be")
		}
		if kind == "html" {
			c.html(e.where(), e.text)
		}
	case kind == "xhtml":
		if len(e.children) != 1 || e.children[0].name != (xml.Name{Space: xhtmlNamespace, Local: "div"}) {
			c.add(atomSpec+"3.1.1.3", e.where(), "does not hold one div of XHTML")
		}
	default:
		c.add(atomSpec+"3.1.1", e.where(), "has the type %q, where text, html or xhtml must be", kind)
	}
}

// atomContent checks content that is text or stands elsewhere (RFC 4287, section
// 4.1.3).
func (c *checker) atomContent(e *element) {
	if _, ok := e.attr("src"); ok {
		c.attribute(e, atomSpec+"4.1.3.2", "src", checkWeb)
		if strings.TrimSpace(e.text) != "" || len(e.children) > 0 {
			c.add(atomSpec+"4.1.3.2", e.where(), "has a src and is not empty")
		}
		if e.parent.first(atomName("summary")) == nil {
			c.add(atomSpec+"4.1.2", e.parent.where(), "has content elsewhere and no summary")
		}
		return
	}
	c.atomText(e)
}
