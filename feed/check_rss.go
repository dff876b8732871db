package feed

import "encoding/xml"

// Where the rules stand: RSS 2.0 is https://www.rssboard.org/rss-specification,
// the profile https://www.rssboard.org/rss-profile, both with a section for each
// element.
const (
	rssSpec    = "RSS 2.0"
	rssProfile = "RSS profile"
)

func rssName(local string) xml.Name { return xml.Name{Local: local} }

// rssChannelParts are the elements of a channel.
var rssChannelParts = []part{
	{rssName("title"), 1, 1, rssSpec + " channel", text(rssSpec+" title", checkFilled)},
	{rssName("link"), 1, 1, rssSpec + " channel", text(rssSpec+" link", checkWeb)},
	{rssName("description"), 1, 1, rssSpec + " channel", text(rssSpec+" description", checkFilled)},
	{rssName("language"), 0, 1, rssSpec + " language", text(rssSpec+" language", checkLanguage)},
	{rssName("copyright"), 0, 1, rssSpec + " copyright", text(rssSpec+" copyright", checkFilled)},
	{rssName("managingEditor"), 0, 1, rssSpec + " managingEditor", text(rssSpec+" managingEditor", checkPerson)},
	{rssName("webMaster"), 0, 1, rssSpec + " webMaster", text(rssSpec+" webMaster", checkPerson)},
	{rssName("pubDate"), 0, 1, rssSpec + " pubDate", text(rssSpec+" pubDate", checkRFC822)},
	{rssName("lastBuildDate"), 0, 1, rssSpec + " lastBuildDate", text(rssSpec+" lastBuildDate", checkRFC822)},
	{rssName("category"), 0, many, rssSpec + " category", text(rssSpec+" category", checkFilled)},
	{rssName("generator"), 0, 1, rssSpec + " generator", text(rssSpec+" generator", checkFilled)},
	{rssName("docs"), 0, 1, rssSpec + " docs", text(rssSpec+" docs", checkWeb)},
	{rssName("cloud"), 0, 1, rssSpec + " cloud", nil},
	{rssName("ttl"), 0, 1, rssSpec + " ttl", text(rssSpec+" ttl", checkNumber)},
	{rssName("image"), 0, 1, rssSpec + " image", (*checker).rssImage},
	{rssName("rating"), 0, 1, rssSpec + " rating", nil},
	{rssName("textInput"), 0, 1, rssSpec + " textInput", nil},
	{rssName("skipHours"), 0, 1, rssSpec + " skipHours", nil},
	{rssName("skipDays"), 0, 1, rssSpec + " skipDays", nil},
	{rssName("item"), 0, many, rssSpec + " item", (*checker).rssItem},
	{atomName("link"), 0, many, rssProfile + " atom:link", (*checker).rssAtomLink},
	{dcName("creator"), 0, many, rssProfile + " dc:creator", text(rssProfile+" dc:creator", checkFilled)},
}

// rssItemParts are the elements of an item. The specification asks for a title
// or a description only; readers need the link, the guid and the date.
var rssItemParts = []part{
	{rssName("title"), 0, 1, rssSpec + " item", text(rssSpec+" title", checkFilled)},
	{rssName("link"), 1, 1, "readers", text(rssSpec+" link", checkWeb)},
	{rssName("description"), 0, 1, rssSpec + " item", (*checker).rssHTML},
	{rssName("author"), 0, 1, rssSpec + " author", text(rssSpec+" author", checkPerson)},
	{rssName("category"), 0, many, rssSpec + " category", text(rssSpec+" category", checkFilled)},
	{rssName("comments"), 0, 1, rssSpec + " comments", text(rssSpec+" comments", checkWeb)},
	{rssName("enclosure"), 0, 1, rssProfile + " enclosure", (*checker).rssEnclosure},
	{rssName("guid"), 1, 1, "readers", (*checker).rssGUID},
	{rssName("pubDate"), 1, 1, "readers", text(rssSpec+" pubDate", checkRFC822)},
	{rssName("source"), 0, 1, rssSpec + " source", (*checker).rssSource},
	{xml.Name{Space: contentNamespace, Local: "encoded"}, 0, 1, rssProfile + " content:encoded", (*checker).rssHTML},
	{dcName("creator"), 0, 1, "readers", text(rssProfile+" dc:creator", checkFilled)},
	{dcName("language"), 0, 1, "Dublin Core language", text("Dublin Core language", checkLanguage)},
}

func dcName(local string) xml.Name { return xml.Name{Space: dcNamespace, Local: local} }

func checkRFC822(s string) error { _, err := parseRFC822(s); return err }

// rss checks an RSS 2.0 document.
func (c *checker) rss(data []byte) {
	root, err := parseXML(data)
	if err != nil {
		c.add("XML 1.0", "document", "%v", err)
		return
	}
	if root.name != rssName("rss") {
		c.add(rssSpec, root.name.Local, "is the root element, where rss must be")
		return
	}
	if version, _ := root.attr("version"); version != "2.0" {
		c.add(rssSpec, "rss", "has the version %q, not 2.0", version)
	}
	c.parts(root, "", rssSpec, []part{{rssName("channel"), 1, 1, rssSpec, (*checker).rssChannel}})
}

func (c *checker) rssChannel(e *element) {
	c.parts(e, "", rssSpec+" channel", rssChannelParts)
	c.selfLinks(e)
	updated := e.moment(rssName("lastBuildDate"), parseRFC822)
	for _, item := range e.children {
		if item.name == rssName("item") {
			c.notAfter(item, updated, rssName("pubDate"), parseRFC822)
		}
	}
}

func (c *checker) rssItem(e *element) {
	c.parts(e, "", rssSpec+" item", rssItemParts)
	if e.first(rssName("title")) == nil && e.first(rssName("description")) == nil {
		c.add(rssSpec+" item", e.where(), "has neither a title nor a description")
	}
}

// rssGUID checks that a guid is there, unique, one line of text, and that one
// which does not say isPermaLink="false" is a web address.
func (c *checker) rssGUID(e *element) {
	where := e.where()
	if err := checkGUID(e.text); err != nil {
		c.add("readers", where, "%q %v", e.text, err)
	}
	c.unique(rssSpec+" guid", where, e.text)
	permanent, ok := e.attr("isPermaLink")
	switch {
	case ok && permanent != "true" && permanent != "false":
		c.add(rssSpec+" guid", where, "isPermaLink is %q, neither true nor false", permanent)
	case permanent != "false" && checkWeb(e.text) != nil:
		c.add(rssSpec+" guid", where, "%q is no web address, so isPermaLink must be false", e.text)
	}
}

func (c *checker) rssEnclosure(e *element) {
	c.attribute(e, rssSpec+" enclosure", "url", checkWeb)
	c.attribute(e, rssSpec+" enclosure", "length", checkNumber)
	c.attribute(e, rssSpec+" enclosure", "type", checkType)
}

func (c *checker) rssSource(e *element) { c.attribute(e, rssSpec+" source", "url", checkWeb) }

func (c *checker) rssHTML(e *element) {
	if err := checkFilled(e.text); err != nil {
		c.add("readers", e.where(), "%v", err)
	}
	c.html(e.where(), e.text)
}

func (c *checker) rssImage(e *element) {
	c.parts(e, "", rssSpec+" image", []part{
		{rssName("url"), 1, 1, rssSpec + " image", text(rssSpec+" image", checkWeb)},
		{rssName("title"), 1, 1, rssSpec + " image", text(rssSpec+" image", checkFilled)},
		{rssName("link"), 1, 1, rssSpec + " image", text(rssSpec+" image", checkWeb)},
		{rssName("width"), 0, 1, rssSpec + " image", text(rssSpec+" image", checkNumber)},
		{rssName("height"), 0, 1, rssSpec + " image", text(rssSpec+" image", checkNumber)},
		{rssName("description"), 0, 1, rssSpec + " image", nil},
	})
}

func (c *checker) rssAtomLink(e *element) {
	c.attribute(e, rssProfile+" atom:link", "href", checkWeb)
	c.attribute(e, rssProfile+" atom:link", "rel", checkFilled)
	c.optional(e, rssProfile+" atom:link", "type", checkType)
}

// selfLinks reports a second self link. One is expected; a feed that does not
// know where it is served goes without.
func (c *checker) selfLinks(e *element) {
	count := 0
	for _, link := range e.children {
		if rel, _ := link.attr("rel"); link.name == atomName("link") && rel == "self" {
			if count++; count == 2 {
				c.add("RFC 4287 section 4.1.1", link.where(), "is a second self link")
			}
		}
	}
}
