package feed

import (
	"encoding/xml"
	"html"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/gorilla/feeds"
)

// rfc822 is RFC 822's date with a year of four digits, as the RSS Advisory
// Board's profile asks; moments are in UTC.
const rfc822 = time.RFC1123Z

// summaryLimit is the length in characters of an item's description, which
// stands beside its content for readers that show lists.
const summaryLimit = 280

// rssDocument is the root with the namespaces that gorilla leaves out.
type rssDocument struct {
	feeds.RssFeedXml
	XMLName xml.Name    `xml:"rss"`
	Atom    string      `xml:"xmlns:atom,attr"`
	DC      string      `xml:"xmlns:dc,attr"`
	Channel *rssChannel `xml:"channel"`
}

// FeedXml makes the document a feeds.XmlFeed.
func (d *rssDocument) FeedXml() any { return d }

// rssChannel adds the self link and the author's name, and shadows the texts,
// which have their own escaping.
type rssChannel struct {
	Title       rssText `xml:"title"`
	Description rssText `xml:"description"`
	feeds.RssFeed
	Self    *rssSelf
	Creator *rssText  `xml:"dc:creator"`
	Items   []rssItem `xml:"item"`
}

// rssItem shadows what gorilla can't leave empty and what it has only once.
type rssItem struct {
	Title rssText `xml:"title"`
	feeds.RssItem
	Description string    `xml:"description,omitempty"`
	Creator     *rssText  `xml:"dc:creator"`
	Language    string    `xml:"dc:language,omitempty"`
	Categories  []rssText `xml:"category"`
}

type rssSelf struct {
	XMLName xml.Name `xml:"atom:link"`
	Rel     string   `xml:"rel,attr"`
	Type    string   `xml:"type,attr"`
	Href    string   `xml:"href,attr"`
}

// rssText is plain text with &, < and > as numbers: RSS does not say which
// elements hold HTML, and nearly all readers take these for the characters (RSS
// Advisory Board profile, Character Data).
type rssText struct {
	Text string `xml:",innerxml"`
}

var rssEscaper = strings.NewReplacer("&", "&#x26;", "<", "&#x3C;", ">", "&#x3E;")

func plainText(s string) rssText { return rssText{rssEscaper.Replace(s)} }

// optionalText gives nil, and so no element, for "".
func optionalText(s string) *rssText {
	if s == "" {
		return nil
	}
	text := plainText(s)
	return &text
}

// encodeRSS writes a mended feed as RSS 2.0.
func encodeRSS(w io.Writer, f *Feed) error {
	description := f.Description
	if description == "" {
		description = f.Title // required in a channel
	}
	channel := &rssChannel{
		RssFeed: feeds.RssFeed{
			Link:           f.HomeURL,
			Language:       f.Language,
			ManagingEditor: rssPerson(f.Author),
			LastBuildDate:  f.Updated.Format(rfc822),
			Generator:      f.Generator,
		},
		Title:       plainText(f.Title),
		Description: plainText(description),
		Creator:     optionalText(f.Author.Name),
		Items:       make([]rssItem, len(f.Items)),
	}
	if self := f.SelfURL[RSS]; self != "" {
		channel.Self = &rssSelf{Rel: "self", Type: MediaType(RSS), Href: self}
	}
	for i := range f.Items {
		channel.Items[i] = newRSSItem(&f.Items[i])
	}
	return writeXML(w, &rssDocument{
		RssFeedXml: feeds.RssFeedXml{Version: "2.0", ContentNamespace: "http://purl.org/rss/1.0/modules/content/"},
		Atom:       "http://www.w3.org/2005/Atom",
		DC:         "http://purl.org/dc/elements/1.1/",
		Channel:    channel,
	})
}

func newRSSItem(it *Item) rssItem {
	out := rssItem{
		RssItem: feeds.RssItem{
			Link:    it.URL,
			Guid:    &feeds.RssGuid{Id: it.looseID(), IsPermaLink: "false"},
			PubDate: it.Published.Format(rfc822),
		},
		Title:       plainText(it.Title),
		Description: html.EscapeString(summary(it.HTML, summaryLimit)),
		Creator:     optionalText(strings.Join(it.Authors, ", ")), // readers show the first element only
		Language:    it.Language,
	}
	for _, tag := range it.Tags {
		out.Categories = append(out.Categories, plainText(tag))
	}
	if it.HTML != "" {
		out.Content = &feeds.RssContent{Content: it.HTML}
	}
	if len(it.Attachments) > 0 { // one an item: RSS Advisory Board profile, enclosure
		a := it.Attachments[0]
		out.Enclosure = &feeds.RssEnclosure{Url: a.URL, Length: strconv.FormatInt(a.Length, 10), Type: a.MediaType}
	}
	return out
}

// parentheses can't stand in a comment of RFC 822 (section 3.4.3) as they are.
var parentheses = strings.NewReplacer("(", "", ")", "")

// rssPerson gives an e-mail address with the name behind it, the only form that
// RSS has for a person, and "" without an address.
func rssPerson(a Author) string {
	if a.Email == "" || a.Name == "" {
		return a.Email
	}
	return a.Email + " (" + parentheses.Replace(a.Name) + ")"
}

// writeXML writes a document and a line break.
func writeXML(w io.Writer, f feeds.XmlFeed) error {
	if err := feeds.WriteXML(f, w); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
