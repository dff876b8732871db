package feed

import (
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/gorilla/feeds"
)

// atomFeed shadows what gorilla has only once or without its type, and adds the
// language and the generator.
type atomFeed struct {
	Title atomText `xml:"title"`
	feeds.AtomFeed
	Lang      string           `xml:"xml:lang,attr,omitempty"`
	Subtitle  *atomText        `xml:"subtitle"`
	Author    feeds.AtomPerson `xml:"author"`
	Links     []feeds.AtomLink `xml:"link"`
	Generator *atomGenerator   `xml:"generator"`
	Entries   []atomEntry      `xml:"entry"`
}

// FeedXml makes the feed a feeds.XmlFeed.
func (f *atomFeed) FeedXml() any { return f }

// atomEntry shadows the single author and category, and adds the language.
type atomEntry struct {
	Title atomText `xml:"title"`
	feeds.AtomEntry
	Lang       string             `xml:"xml:lang,attr,omitempty"`
	Authors    []feeds.AtomPerson `xml:"author"`
	Categories []atomCategory     `xml:"category"`
	Content    *atomText          `xml:"content"`
}

// atomText is a text construct (RFC 4287, section 3.1). Its text is escaped
// here, since encoding/xml writes every line break and quote as a number.
type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",innerxml"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

type atomGenerator struct {
	Version string `xml:"version,attr,omitempty"`
	Name    string `xml:",chardata"`
}

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func newAtomText(kind, s string) atomText { return atomText{kind, xmlEscaper.Replace(s)} }

// encodeAtom writes a mended feed as Atom 1.0.
func encodeAtom(w io.Writer, f *Feed) error {
	out := &atomFeed{
		AtomFeed: feeds.AtomFeed{
			Xmlns:   "http://www.w3.org/2005/Atom",
			Id:      f.ID,
			Updated: f.Updated.Format(time.RFC3339),
		},
		Lang:      f.Language,
		Title:     newAtomText("text", f.Title),
		Author:    feeds.AtomPerson{Name: f.Author.Name, Uri: f.Author.URL, Email: f.Author.Email},
		Links:     []feeds.AtomLink{{Rel: "alternate", Type: "text/html", Href: f.HomeURL}},
		Generator: newAtomGenerator(f.Generator),
		Entries:   make([]atomEntry, len(f.Items)),
	}
	if out.Author.Name == "" {
		// RFC 4287 section 4.1.1 wants an author, and section 3.2.1 a name.
		out.Author.Name = f.Title
	}
	if f.Description != "" {
		text := newAtomText("text", f.Description)
		out.Subtitle = &text
	}
	if self := f.SelfURL[Atom]; self != "" {
		out.Links = append(out.Links, feeds.AtomLink{Rel: "self", Type: MediaType(Atom), Href: self})
	}
	for i := range f.Items {
		out.Entries[i] = newAtomEntry(&f.Items[i])
	}
	return writeXML(w, out)
}

func newAtomEntry(it *Item) atomEntry {
	out := atomEntry{
		AtomEntry: feeds.AtomEntry{
			Id:        it.ID,
			Published: it.Published.Format(time.RFC3339),
			Updated:   it.Updated.Format(time.RFC3339),
			Links:     []feeds.AtomLink{{Rel: "alternate", Href: it.URL}},
		},
		Lang:  it.Language,
		Title: newAtomText("text", it.Title),
	}
	for _, name := range it.Authors {
		out.Authors = append(out.Authors, feeds.AtomPerson{Name: name})
	}
	for _, tag := range it.Tags {
		out.Categories = append(out.Categories, atomCategory{tag})
	}
	for _, a := range it.Attachments {
		link := feeds.AtomLink{Rel: "enclosure", Type: a.MediaType, Href: a.URL}
		if a.Length > 0 {
			link.Length = strconv.FormatInt(a.Length, 10)
		}
		out.Links = append(out.Links, link)
	}
	if it.HTML != "" {
		content := newAtomText("html", it.HTML)
		out.Content = &content
	}
	return out
}

// newAtomGenerator parts "talkfeed 1.0" into its name and version.
func newAtomGenerator(s string) *atomGenerator {
	if s == "" {
		return nil
	}
	name, version, _ := strings.Cut(s, " ")
	return &atomGenerator{Name: name, Version: version}
}
